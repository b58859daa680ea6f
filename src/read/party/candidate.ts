/** Which phrases of a sentence are parties? Each head is read by the first rule that knows it; the longer phrase wins its words. */
import { partyRules } from './en/rules.ts'
import { countryAt } from './phrase.ts'
import type { Read } from './rule.ts'
import type { View } from './view.ts'

export type Candidate = Read & { readonly rule: string }

/** Parts of speech that a party's head may be read as. */
const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'VERB', 'NUM', 'PRON'])
const nominals: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'NUM'])

/** In text order, apart from one another. */
export function findCandidates(view: View, day: string | undefined): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index += 1) {
    const token = view.tokens[index]
    if (token === undefined || token.kind !== 'word' || !heads.has(token.upos)) continue
    if (!isUnitHead(view, index)) continue
    const candidate = readAt(view, index, day)
    if (candidate !== undefined) found.push(...splitCoordination(view, candidate))
  }
  return withoutOverlaps(found)
}

function readAt(view: View, index: number, day: string | undefined): Candidate | undefined {
  for (const rule of partyRules) {
    const read = rule.apply(view, index, day)
    if (read !== undefined) return { ...read, rule: rule.id }
  }
  return undefined
}

/** Of a name's words, the one that depends on a word outside it. */
function isUnitHead(view: View, index: number): boolean {
  const unit = view.known[index] ?? view.names[index]
  if (unit === undefined || unit.first === unit.last) return true
  const isHead = (at: number) => {
    const head = view.tokens[at]?.head ?? -1
    return head < unit.first || head > unit.last
  }
  if (!isHead(index)) return false
  for (let at = unit.last; at > index; at -= 1) if (isHead(at) && isNominal(view, at)) return false
  return isNominal(view, index)
}

const isNominal = (view: View, index: number): boolean => nominals.has(view.tokens[index]?.upos ?? '')

/** "Hungarian and Romanian officials" are of two countries, and two parties; "Russian, Syrian and Iranian troops" are three. */
function splitCoordination(view: View, read: Candidate): Candidate[] {
  if (read.kind !== 'noun') return [read]
  const { tokens } = view
  for (let at = read.head - 1; at > read.first; at -= 1) {
    if (tokens[at]?.upos !== 'CCONJ') continue
    const [left, right] = [nationAt(view, at - 1), nationAt(view, at + 1)]
    if (left === undefined || right === undefined || left === right) continue
    const last = { ...read, first: at + 1, country: countryAt(view, at + 1) }
    return [...splitList(view, { ...read, last: at - 1 }), withoutNone(last)]
  }
  return [read]
}

/** "Russian, Syrian": each nation before the last one, from its comma on. */
function splitList(view: View, read: Candidate): Candidate[] {
  const one = { ...read, head: read.last, country: countryAt(view, read.last) }
  const comma = read.last - 1
  const isListed = comma > read.first && view.tokens[comma]?.text === ','
  if (!isListed || nationAt(view, comma - 1) === undefined) return [withoutNone(one)]
  return [...splitList(view, { ...read, last: comma - 1 }), withoutNone({ ...one, first: read.last })]
}

/** The country of a nation, or the name of a people that has none: "Turkish and Kurdish fighters". */
function nationAt(view: View, index: number): string | undefined {
  const here = view.names[index]
  return countryAt(view, index) ?? (here?.name.kind === 'group' ? here.name.text : undefined)
}

function withoutNone({ country, ...read }: Omit<Candidate, 'country'> & { country: string | undefined }): Candidate {
  return country === undefined ? read : { ...read, country }
}

/** The stronger, then the longer one keeps its words. */
function withoutOverlaps(found: readonly Candidate[]): Candidate[] {
  const rank = ({ first, last, isWeak }: Candidate) => last - first + (isWeak === true ? 0 : 1000)
  const taken = new Set<number>()
  const kept: Candidate[] = []
  for (const one of found.toSorted((a, b) => rank(b) - rank(a) || a.first - b.first)) {
    let isFree = true
    for (let at = one.first; at <= one.last; at += 1) isFree &&= !taken.has(at)
    if (!isFree) continue
    for (let at = one.first; at <= one.last; at += 1) taken.add(at)
    kept.push(one)
  }
  return kept.sort((a, b) => a.first - b.first)
}
