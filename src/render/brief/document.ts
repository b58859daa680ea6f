/** What is a brief made of? Blocks that every form of it shows in its own way: text, Markdown, a page, a Word document. */

/** A stretch of words, or the number of a report that states what stands before it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: 'cite'; readonly number: number }

export type Inlines = readonly Inline[]

/** One figure of one moment, for a drawing; `label` says who states it. */
export interface ChartPoint {
  readonly at: string
  readonly low: number
  readonly high: number
  readonly label: string
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: Inlines }
  | { readonly kind: 'list'; readonly items: readonly Inlines[] }
  | { readonly kind: 'quote'; readonly who: string; readonly text: string; readonly cites: Inlines }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headings: readonly string[]
      readonly rows: readonly (readonly Inlines[])[]
    }
  /** Always beside a table that holds the same figures. */
  | { readonly kind: 'chart'; readonly title: string; readonly points: readonly ChartPoint[] }

/** A report as it is cited: `[number]`. */
export interface BriefSource {
  readonly number: number
  readonly publisher: string
  readonly title?: string
  readonly published?: string
  readonly url?: string
  readonly id: string
  /** How it derives from another report, as in `copy of [2]`. */
  readonly derivation?: string
}

export interface Brief {
  readonly title: string
  /** What it covers, as of when, on how many reports, under which policy, from which dataset. */
  readonly about: readonly string[]
  readonly blocks: readonly Block[]
  readonly sources: readonly BriefSource[]
}

export function text(words: string): Inline {
  return { kind: 'text', text: words }
}

export function strong(words: string): Inline {
  return { kind: 'text', text: words, isStrong: true }
}

/** Numbers in their order, each once. */
export function cites(numbers: Iterable<number>): Inline[] {
  return [...new Set(numbers)].sort((one, other) => one - other).map((number) => ({ kind: 'cite', number }))
}

/** The words alone, with `[3]` for citations: what a person hears who has it read aloud. */
export function plainInlines(inlines: Inlines): string {
  return inlines.map((inline) => (inline.kind === 'cite' ? `[${inline.number}]` : inline.text)).join('')
}
