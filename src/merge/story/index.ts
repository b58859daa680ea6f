/**
 * Which reports tell of the same happening, whatever kind it is? By the words that they share and few others have: names, figures,
 * and what is rare. Two happenings of one kind share most words, so it is the average over all pairs of two groups that decides.
 *
 * Incidents do not need it: they come from events, places and days. It is for reports that state none of those.
 */
import { compareText } from '../../stdx/index.ts'

export interface StoryReport {
  readonly id: string
  /** Publication, ISO 8601 UTC. */
  readonly at: string
  readonly text: string
}

/**
 * Groups closer than this on average are one story. Set on the open half of ECB+ (`eval/ecbplus.ts`), between what joins look-alikes
 * (0.13) and what takes stories apart (0.17).
 */
const alikeMin = 0.15
/** Reports further apart in time are not of one story. */
const storyDays = 7
/** Words weigh as if there were at least this many reports: of a few, each word would seem rare. */
const reportsLeast = 500
/** Words of a report that are looked at, the first ones: news says first what it is about. */
const wordsMax = 400
/** Similarities below this are none: they only cost time. */
const noneBelow = 0.01

const common: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with as is are was were be been has have had it its he his she her they their them that this
  these those and or but not no who which what when where after before over into out up down about more than said says say will would
  could can may might one two first new also other some all we you our your`.split(/\s+/),
)

/** Groups of ids, each sorted, single reports too, by their first id. The order of `reports` does not matter. */
export function findStories(reports: readonly StoryReport[]): readonly (readonly string[])[] {
  const inOrder = [...reports].sort((a, b) => compareText(a.id, b.id))
  const rows = similarities(inOrder)
  const members = new Map(inOrder.map((report, index) => [index, [report.id]]))
  agglomerate(rows, members)
  return [...members.values()].map((ids) => ids.sort(compareText)).sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''))
}

type Row = Map<number, number>

/** Cosine of each pair near in time, words weighed by how rare they are. */
function similarities(reports: readonly StoryReport[]): Map<number, Row> {
  const counts = reports.map(({ text }) => countWords(text))
  const postings = new Map<string, number[]>()
  for (const [index, words] of counts.entries())
    for (const word of words.keys()) {
      const own = postings.get(word)
      if (own === undefined) postings.set(word, [index])
      else own.push(index)
    }
  const total = Math.max(reports.length, reportsLeast)
  const vectors = counts.map((words) => {
    const weights = [...words].map(([word, count]): [string, number] => {
      const rarity = Math.log((total + 1) / ((postings.get(word)?.length ?? 0) + 0.5))
      return [word, (1 + Math.log(count)) * rarity]
    })
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
  const instants = reports.map(({ at }) => Date.parse(at))
  return new Map(vectors.map((vector, index) => [index, rowOf(index, vector, { postings, vectors, instants })]))
}

interface Corpus {
  readonly postings: ReadonlyMap<string, readonly number[]>
  readonly vectors: readonly ReadonlyMap<string, number>[]
  readonly instants: readonly number[]
}

function rowOf(index: number, vector: ReadonlyMap<string, number>, { postings, vectors, instants }: Corpus): Row {
  const row: Row = new Map()
  for (const [word, weight] of vector)
    for (const other of postings.get(word) ?? []) {
      if (other === index || Math.abs((instants[other] ?? 0) - (instants[index] ?? 0)) > storyDays * 86_400_000)
        continue
      row.set(other, (row.get(other) ?? 0) + weight * (vectors[other]?.get(word) ?? 0))
    }
  // The two sums of one pair may differ in their last bits by the order of words: rounded, they are one.
  return new Map([...row].flatMap(([other, sum]) => (sum < noneBelow ? [] : [[other, Math.round(sum * 1e9) / 1e9]])))
}

const wordPattern = /\p{L}[\p{L}\p{M}'’]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [found] of [...text.replace(/\s-\s/g, '-').matchAll(wordPattern)].slice(0, wordsMax)) {
    const word = found.toLowerCase().replace(/['’]s?/g, '')
    if (common.has(word) || word.length < 2) continue
    const stem = stemOf(word)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

const stemOf = (word: string): string => word.replace(/(?<=.{4})(?:ing|ed|es|s)$/, '')

/** Joins the two groups that are most alike, until none are alike enough; ties by the lower numbers. */
function agglomerate(rows: Map<number, Row>, members: Map<number, string[]>): void {
  for (;;) {
    const pair = nearest(rows)
    if (pair === undefined) return
    const [left, right] = pair
    const [a, b] = [members.get(left) ?? [], members.get(right) ?? []]
    const [aRow, bRow] = [rows.get(left) ?? new Map(), rows.get(right) ?? new Map()]
    const joined: Row = new Map()
    for (const other of [...new Set([...aRow.keys(), ...bRow.keys()])].sort((m, n) => m - n)) {
      if (other === left || other === right) continue
      const alike = ((aRow.get(other) ?? 0) * a.length + (bRow.get(other) ?? 0) * b.length) / (a.length + b.length)
      joined.set(other, alike)
      const row = rows.get(other)
      row?.delete(right)
      row?.set(left, alike)
    }
    rows.delete(right)
    rows.set(left, joined)
    members.set(left, [...a, ...b])
    members.delete(right)
  }
}

function nearest(rows: ReadonlyMap<number, Row>): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined
  let most = alikeMin
  for (const [left, row] of rows)
    for (const [right, alike] of row) {
      if (right < left || alike < most) continue
      const isFirst = best === undefined || alike > most || left < best[0] || (left === best[0] && right < best[1])
      if (isFirst) best = [left, right]
      most = alike
    }
  return best
}
