/** By which strings may an annotator have written a mention down? */
import type { Token } from '../src/read/token/index.ts'
import { childrenOf, coreFrom, inner, leftmost, type Mention, nominal } from './muc4-mention.ts'

export interface Variant {
  readonly text: string
  /** Which words it has, for the model that chooses: `core`, `full`, `number`, `core+of`. */
  readonly shape: string
  /** The lemma of its first word, and of the word before it, which it leaves out. */
  readonly first: string
  readonly left: string
  /** The lemma of its last word, and of the word after it. */
  readonly last: string
  readonly right: string
  /** Whether a number stands before the mention. */
  readonly counted: boolean
}

/** The strings by which a mention may be written down; the first is the plainest. */
export function variantsOf({ sentence, head, from, to, kind }: Mention, text: string): Variant[] {
  const { tokens } = sentence
  const kept = (at: number) => tokens[at]?.lemma.toLowerCase() ?? ''
  const cut = (first: number, end: number) =>
    text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const mention = { sentence, head, from, to, kind, names: -1 }
  const core = coreFrom(mention)
  const found: Variant[] = []
  const add = (shape: string, first: number, end: number) => {
    const words = cut(first, end)
    if (found.some((variant) => variant.text === words)) return
    found.push({
      text: words,
      shape,
      first: kept(first),
      left: first === from ? '' : kept(first - 1),
      last: kept(end - 1),
      right: kept(end),
      counted: number?.upos === 'NUM',
    })
  }
  const number = tokens[from - 1]
  add('core', core, to)
  const children = childrenOf(sentence)
  if (kind !== undefined) {
    const outer = tokens[to - 1]?.head ?? -1
    if (outer >= to && outer <= to + 2 && nominal.has(tokens[outer]?.upos ?? '')) add('outer', core, outer + 1)
    else if (nominal.has(tokens[to]?.upos ?? '')) add('next', core, to + 1)
    addOf(Math.max(outer < to + 3 ? outer : 0, to - 1))
    for (let at = core + 1; at < to; at += 1) add(`drop${Math.min(at - core, 2)}`, at, to)
    return found
  }
  add('full', from, to)
  // "Shining Path terrorists": what stands before a noun within a noun is often read as the whole's.
  if (tokens[head]?.deprel === 'compound') {
    for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
      if (!inner.has(tokens[at]?.deprel ?? '') || tokens[at]?.head !== tokens[head]?.head) break
      add(`beside${Math.min(from - at, 2)}`, at, to)
    }
  }
  for (let at = core + 1; at <= head; at += 1) add(at === head ? 'head' : `drop${Math.min(at - core, 2)}`, at, to)
  if (number?.upos === 'NUM' && number.head === head) add('number', from - 1, to)
  addOf(head)
  return found

  /** "Members of the front", with all that belongs to the front or without. */
  function addOf(noun: number): void {
    const of = (children[noun] ?? []).find((index) => index > noun && tokens[index]?.deprel === 'nmod')
    const preposition = tokens[noun + 1]
    if (of === undefined || preposition?.upos !== 'ADP') return
    const end = rightmost(of, children) + 1
    const tight = Math.min(end, of + 1 + (tokens[of + 1]?.deprel === 'flat' ? 1 : 0))
    add(`core+${preposition.lower}=`, core, plainEnd(of, tokens, children))
    add(`core+${preposition.lower}`, core, tight)
    add(`core+${preposition.lower}*`, core, end)
    if (number?.upos === 'NUM' && number.head === head) add(`number+${preposition.lower}`, from - 1, tight)
  }
}

/** One past what belongs to a word without clauses, appositions and further members of a list. */
function plainEnd(index: number, tokens: readonly Token[], children: readonly (readonly number[])[]): number {
  const right = (children[index] ?? []).filter((child) => child > index)
  let end = index + 1
  for (const child of right) {
    if (!['flat', 'nmod', 'compound', 'appos', 'goeswith'].includes(tokens[child]?.deprel ?? '')) break
    if (leftmost(child, children) !== end) break
    end = plainEnd(child, tokens, children)
  }
  return end
}

function rightmost(index: number, children: readonly (readonly number[])[]): number {
  const last = (children[index] ?? []).at(-1)
  return last === undefined || last < index ? index : rightmost(last, children)
}
