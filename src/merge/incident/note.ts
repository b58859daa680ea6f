/** What became of an incident as reports came in: which told that several were one, and which that one was two? */
import type { Incident } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { addDays, isLasting, waveGapDays } from '../digest/index.ts'
import { type Group, groupScenes, type Told } from './group.ts'
import type { MergeMemory } from './memory.ts'

type Note = NonNullable<Incident['notes']>[number]

export interface NoteContext {
  /** All scenes at hand, in the order of time. */
  readonly told: readonly Told[]
  readonly originOf: ReadonlyMap<string, string>
  /** The id of a group, or of one that begins on another day. */
  readonly idOf: (group: Group, day?: string) => string
  /** Ids of the incidents that there are. */
  readonly ids: ReadonlySet<string>
  readonly memory?: MergeMemory | undefined
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
 * earlier one before. Waves are left out: theirs is what names no town.
 */
function splitsOf(group: Group, { told, originOf, idOf, ids, memory }: NoteContext): Note[] {
  const anchor = group.told.find(({ scene }) => isAnchor(scene))
  const early = group.told.filter((one) => anchor !== undefined && one.digest.at < anchor.digest.at)
  if (anchor === undefined || early.length === 0 || group.wave) return []
  const { at, id: report } = anchor.digest
  const find = (): string[] => {
    const known = told.filter(({ scene, digest }) => scene.region === group.region && digest.at < at)
    const scenes = new Set(early.map(({ scene }) => scene))
    const former = groupScenes(known, originOf).filter(
      (before) => !before.wave && before.told.some(({ scene }) => scenes.has(scene)),
    )
    return former.map((before) => idOf(before))
  }
  const former = memory === undefined ? find() : memory.before(group, find)
  const others = former.filter((id) => id !== idOf(group) && ids.has(id))
  return others.length === 0 ? [] : [{ kind: 'split', at, report, ids: [...new Set(others)].sort(compareText) }]
}

const isAnchor = ({ loose, town, wave }: Told['scene']): boolean => !loose && (town !== undefined || wave)
