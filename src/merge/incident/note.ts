/** What became of an incident as reports came in: which told that several were one, and which that one was two? */
import type { Incident } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { addDays, isLasting, waveGapDays } from '../digest/index.ts'
import type { Group, Told } from './group.ts'

type Note = NonNullable<Incident['notes']>[number]

export interface NoteContext {
  /** Ids of the groups that the early scenes were of, before the first report that says when or where it was. */
  readonly formerOf: (split: Split) => readonly string[]
  /** The id of a group, or of one that begins on another day. */
  readonly idOf: (group: Group, day?: string) => string
  /** Whether there is an incident of this id. */
  readonly isThere: (id: string) => boolean
}

/** Scenes that only pointed back, or named no town, and the first one after them that does. */
export interface Split {
  readonly anchor: Told
  readonly early: readonly Told[]
}

/** The notes of an incident in the order of time. */
export function notesOf(group: Group, context: NoteContext): Note[] {
  return [...joinsOf(group, context), ...splitsOf(group, context)].sort((a, b) => compareText(a.at, b.at))
}

/** A report that tells of the days between: what were two episodes until then are one. */
function joinsOf(group: Group, { idOf }: NoteContext): Note[] {
  const gap = group.wave || isLasting(group.kind) ? waveGapDays : 1
  const firsts = [...group.firstAt].sort(([a, m], [b, n]) => compareText(m.at, n.at) || compareText(a, b))
  let runs: string[][] = []
  return firsts.flatMap(([day, { at, report }]): Note[] => {
    const near = runs.filter((run) => run.some((own) => own <= addDays(day, gap) && day <= addDays(own, gap)))
    const lost = near.slice(1).flatMap((run) => run.slice(0, 1))
    runs = [...runs.filter((run) => !near.includes(run)), [...near.flat(), day].sort()].sort(([a = ''], [b = '']) =>
      compareText(a, b),
    )
    return lost.length === 0 ? [] : [{ kind: 'joined', at, report, ids: lost.map((own) => idOf(group, own)) }]
  })
}

/**
 * What only pointed back to an earlier incident, or named no town, until a report said that there was another: it was of the
 * earlier one before.
 */
function splitsOf(group: Group, { formerOf, idOf, isThere }: NoteContext): Note[] {
  const split = splitOf(group)
  if (split === undefined) return []
  const { at, id: report } = split.anchor.digest
  const others = formerOf(split).filter((id) => id !== idOf(group) && isThere(id))
  return others.length === 0 ? [] : [{ kind: 'split', at, report, ids: [...new Set(others)].sort(compareText) }]
}

/** Where a group may have been split off from others. Waves are left out: theirs is what names no town. */
export function splitOf({ told, wave }: Group): Split | undefined {
  const anchor = wave ? undefined : told.find(({ scene }) => isAnchor(scene))
  if (anchor === undefined) return undefined
  const early = told.filter(({ digest }) => digest.at < anchor.digest.at)
  return early.length === 0 ? undefined : { anchor, early }
}

const isAnchor = ({ loose, town, wave }: Told['scene']): boolean => !loose && (town !== undefined || wave)
