/**
 * Which names that were read are right? By overlap and kind: a marked name is found where a name of one of its kinds
 * overlaps it, a name that was read is right where a mark of its kind overlaps it.
 */
import type { Name, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { count, detail, f1, f1Figures, type Matches, percent } from './figure.ts'
import type { Figure, GoldDocument, Miss, Scored } from './task.ts'

export type NameKind = Name['kind']

/** A name that a person marked. */
export interface GoldName extends Span {
  /** A country that acts is a place and an organisation: either is right. */
  readonly kinds: readonly NameKind[]
  /** Whether it has to be found; one that does not still makes a name that was read there right. */
  readonly counted: boolean
}

export type NamePair = { readonly document: GoldDocument<readonly GoldName[]>; readonly reading: Reading }

export interface NameSums extends Matches {
  /** Same first and last character, and the kind. */
  readonly exact: number
}

export interface NameScores {
  readonly byKind: ReadonlyMap<NameKind, NameSums>
  readonly misses: readonly Miss[]
}

type Sums = { -readonly [Key in keyof NameSums]: number }

/** Compares all documents. `kindOf` says as which of `kinds` a name counts, or that it does not count. */
export function matchNames(
  pairs: readonly NamePair[],
  kinds: readonly NameKind[],
  kindOf: (name: Name) => NameKind | undefined = ({ kind }) => (kinds.includes(kind) ? kind : undefined),
): NameScores {
  const byKind = new Map(kinds.map((kind): [NameKind, Sums] => [kind, emptySums()]))
  const misses: Miss[] = []
  const sumsOf = (kind: NameKind | undefined): Sums => byKind.get(kind ?? 'other') ?? emptySums()
  for (const { document, reading } of pairs) {
    const found = reading.names.flatMap(({ span, ...rest }) => {
      const kind = kindOf({ span, ...rest })
      return kind === undefined ? [] : [{ span, kind }]
    })
    for (const gold of document.gold.filter(({ counted }) => counted)) {
      const sums = sumsOf(gold.kinds[0])
      const right = found.filter(({ span, kind }) => overlaps(span, gold) && gold.kinds.includes(kind))
      sums.gold += 1
      sums.recalled += right.length > 0 ? 1 : 0
      sums.exact += right.some(({ span }) => span.start === gold.start && span.end === gold.end) ? 1 : 0
      if (right.length === 0) misses.push(missOf(document, gold, missCause(gold, reading.names)))
    }
    for (const { span, kind } of found) {
      const right = document.gold.some((gold) => overlaps(span, gold) && gold.kinds.includes(kind))
      const sums = sumsOf(kind)
      sums.found += 1
      sums.right += right ? 1 : 0
      if (!right) misses.push(missOf(document, span, `no such ${kind}`))
    }
  }
  return { byKind, misses }
}

const emptySums = (): Sums => ({ gold: 0, recalled: 0, found: 0, right: 0, exact: 0 })

/** Sums over kinds, or over sets. */
export function addSums(all: Iterable<NameSums>): NameSums {
  const total = emptySums()
  for (const sums of all)
    for (const key of ['gold', 'recalled', 'found', 'right', 'exact'] as const) total[key] += sums[key]
  return total
}

function missCause(gold: GoldName, names: readonly Name[]): string {
  const instead = names.find(({ span }) => overlaps(span, gold))
  return instead === undefined ? `missed ${gold.kinds.join('/')}` : `${gold.kinds.join('/')} read as ${instead.kind}`
}

function missOf({ input }: GoldDocument<unknown>, { start, end }: Span, cause: string): Miss {
  const { text, ref } = input
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)]
  return { cause, words, where: ref, detail: `“${before}[${words}]${after}”`.replace(/\s+/g, ' ') }
}

/** F1 over all kinds as a score, with that of each kind beside it. */
export function nameFigures(pairs: readonly NamePair[], { byKind, misses }: NameScores): Scored {
  const all = addSums(byKind.values())
  return {
    figures: [
      count('documents', pairs.length),
      count('gold', all.gold),
      count('found', all.found),
      ...f1Figures('overlap', all),
      ...[...byKind].flatMap(([kind, sums]) => kindFigures(kind, sums)),
    ],
    misses,
  }
}

/** The three figures of one kind or one set, without a floor. */
export function kindFigures(name: string, sums: NameSums): Figure[] {
  return [
    detail(`${name}F1`, f1(sums)),
    detail(`${name}Precision`, percent(sums.right, sums.found)),
    detail(`${name}Recall`, percent(sums.recalled, sums.gold)),
  ]
}
