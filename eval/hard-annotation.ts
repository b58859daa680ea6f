/** What did a person take from the hard dispatches? Reads the annotation beside each; `fixtures/hard/README.md` says its form. */
import { parse as parseYaml } from 'yaml'
import type { Span } from '../src/model/index.ts'

/** One of several values, any of which is right. */
type Any = string | readonly string[]

interface EventLine {
  readonly at: string
  readonly also?: readonly string[]
  readonly type: Any
  readonly reality: Any
  readonly background?: boolean
  readonly optional?: boolean
  readonly place?: string
  readonly day?: string | Date
}

interface AttributionLine {
  readonly says: string
  readonly stance: Any
  readonly via?: string
  readonly optional?: boolean
}

interface TallyLine {
  readonly at: string
  readonly category: string
  readonly low: number
  readonly best?: number
  readonly high?: number
  readonly source: string
  readonly stance?: string
  readonly background?: boolean
  readonly optional?: boolean
}

export interface HardLines {
  readonly nothing?: boolean
  readonly events: readonly EventLine[]
  readonly attributions: readonly AttributionLine[]
  readonly tallies: readonly TallyLine[]
}

export interface HardEvent {
  /** The first is the one that states it best. */
  readonly triggers: readonly Span[]
  readonly types: readonly string[]
  readonly realities: readonly string[]
  readonly background: boolean
  readonly optional: boolean
  readonly place: string | undefined
  /** The first day, `YYYY-MM-DD`. */
  readonly day: string | undefined
}

export interface HardAttribution {
  readonly source: Span | undefined
  readonly cue: Span
  readonly content: Span | undefined
  readonly stances: readonly string[]
  readonly relayed: boolean
  readonly optional: boolean
}

export interface HardTally {
  readonly span: Span
  readonly category: string
  readonly low: number
  readonly best: number | undefined
  readonly high: number | undefined
  readonly source: string
  readonly denied: boolean
  readonly background: boolean
  readonly optional: boolean
}

export interface HardGold {
  readonly nothing: boolean
  readonly events: readonly HardEvent[]
  readonly attributions: readonly HardAttribution[]
  readonly tallies: readonly HardTally[]
}

export function parseHard(yaml: string): HardLines {
  return parseYaml(yaml) as HardLines
}

/** The annotation with its words found in the text; words that are not there, or there twice, are a fault of the annotation. */
export function locateHard({ nothing, events, attributions, tallies }: HardLines, text: string): HardGold {
  return {
    nothing: nothing === true,
    events: events.map((line) => ({
      triggers: [line.at, ...(line.also ?? [])].map((words) => bracketed(words, '[]', text)),
      types: [line.type].flat(),
      realities: [line.reality].flat(),
      background: line.background === true,
      optional: line.optional === true,
      place: line.place,
      day: line.day === undefined ? undefined : isoDay(line.day),
    })),
    attributions: attributions.map((line) => ({
      source: line.says.includes('<') ? bracketed(line.says, '<>', text) : undefined,
      cue: bracketed(line.says, '[]', text),
      content: line.says.includes('{') ? bracketed(line.says, '{}', text) : undefined,
      stances: [line.stance].flat(),
      relayed: line.via !== undefined,
      optional: line.optional === true,
    })),
    tallies: tallies.map(({ at, stance, background, optional, best, high, ...line }) => ({
      ...line,
      best,
      high,
      span: bracketed(at, '[]', text),
      denied: stance === 'denies',
      background: background === true,
      optional: optional === true,
    })),
  }
}

/** YAML reads a day as a date. */
const isoDay = (day: string | Date): string => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))

const marks = /[[\]<>{}]/g

/** Where in the text the words in such brackets are, when the brackets are taken away. */
function bracketed(words: string, brackets: string, text: string): Span {
  const plain = words.replace(marks, '')
  const at = text.indexOf(plain)
  if (at < 0 || text.indexOf(plain, at + 1) >= 0) throw new Error(`not once in the dispatch: ${plain}`)
  const [open = '', close = ''] = brackets
  const [before = '', inside] = words.split(open)
  if (inside === undefined) throw new Error(`no ${brackets} in: ${words}`)
  const start = at + before.replace(marks, '').length
  return { start, end: start + (inside.split(close)[0] ?? '').replace(marks, '').length }
}
