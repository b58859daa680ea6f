/**
 * What was told to whom? A file of JSON lines that only grows: what a rule began with, each alert before it is sent, and each
 * delivery after it. A run that is killed in between sends again what it may have sent: better twice than never, and the
 * alert's id tells the receiver.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { Failure } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import type { Told } from './evaluate.ts'
import { toldOf } from './evaluate.ts'

/** `about`: the rule's condition, whose change makes a new beginning. */
export type JournalLine =
  | { readonly kind: 'begun'; readonly rule: string; readonly about: string; readonly told: readonly Told[] }
  | { readonly kind: 'raised'; readonly alert: Alert; readonly to: readonly string[]; readonly at: string }
  | { readonly kind: 'delivered'; readonly alert: string; readonly to: string }
  | { readonly kind: 'refused'; readonly alert: string; readonly to: string; readonly why: string }

export interface Raised {
  readonly alert: Alert
  /** When it was written down, ISO 8601. */
  readonly at: string
  /** Targets that have it neither taken nor refused yet. */
  readonly open: ReadonlySet<string>
}

export interface Journal {
  /** On disk when it returns. */
  write(line: JournalLine): void
  /** The condition that a rule began with, where it began. */
  about(rule: string): string | undefined
  told(rule: string): ReadonlyMap<string, Told>
  /** Alerts of all rules or one, the first first. */
  raised(rule?: string): readonly Raised[]
}

/** Opens the journal, which need not be there yet. Throws `alerts/unreadable`. */
export function openJournal(file: string): Journal {
  const state = emptyState()
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  // A process that was killed while it wrote leaves half a line at the end, of which nothing was acknowledged.
  const end = text.lastIndexOf('\n') + 1
  for (const [index, line] of text.slice(0, end).split('\n').slice(0, -1).entries())
    apply(state, parseLine(line, `${file}:${index + 1}`))
  let isCut = end < text.length
  return {
    write(line) {
      if (isCut) truncateSync(file, Buffer.byteLength(text.slice(0, end)))
      isCut = false
      append(file, `${JSON.stringify(line)}\n`)
      apply(state, line)
    },
    about: (rule) => state.about.get(rule),
    told: (rule) => state.told.get(rule) ?? new Map(),
    raised: (rule) => {
      const all = [...state.raised.values()]
      return rule === undefined ? all : all.filter(({ alert }) => alert.rule === rule)
    },
  }
}

interface State {
  readonly about: Map<string, string>
  readonly told: Map<string, Map<string, Told>>
  readonly raised: Map<string, Raised>
}

function emptyState(): State {
  return { about: new Map(), told: new Map(), raised: new Map() }
}

function apply(state: State, line: JournalLine): void {
  if (line.kind === 'begun') {
    state.about.set(line.rule, line.about)
    state.told.set(line.rule, new Map(line.told.map((told) => [told.key, told])))
    return
  }
  if (line.kind === 'raised') {
    const { alert, at, to } = line
    state.raised.set(alert.id, { alert, at, open: new Set(to) })
    const told = state.told.get(alert.rule) ?? new Map<string, Told>()
    state.told.set(alert.rule, told.set(alert.key, toldOf(alert)))
    return
  }
  const raised = state.raised.get(line.alert)
  if (raised === undefined) return
  state.raised.set(line.alert, { ...raised, open: new Set([...raised.open].filter((to) => to !== line.to)) })
}

function parseLine(line: string, where: string): JournalLine {
  try {
    return JSON.parse(line) as JournalLine
  } catch (error) {
    throw new Failure('alerts/unreadable', `${where} is no line of a journal of alerts`, { cause: error })
  }
}

function append(file: string, text: string): void {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
