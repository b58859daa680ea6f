/**
 * What does the model see of a document? Every word as whole numbers: hashes of its form, lemma, tag and relation, its head,
 * the words that its subtree spans, the quotation it stands in. Words are numbered through the whole text.
 */
import type { Name } from '../../syntax/index.ts'
import type { TokenizedText } from '../../token/index.ts'
import { findQuotations } from '../quotes.ts'
import { hashText } from './hash.ts'

/** Arrays by word, but for `begins`, which has the first word of each sentence and the number of words at its end. */
export interface View {
  readonly words: number
  readonly begins: Int32Array
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  readonly form: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly relation: Int32Array
  /** The head's number, -1 for a root. */
  readonly head: Int32Array
  /** First and last word of the subtree. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Number of the quotation around the word, -1 outside. Marks belong to what they enclose. */
  readonly quote: Int32Array
  /** 1 for an opening mark, 2 for a closing one, 3 for any other mark, 0 for a word, as far as a quotation begins or ends there. */
  readonly mark: Uint8Array
  readonly name: Int32Array
  /** What dependents there are, a bit for each relation of `dependentBits`, and how many. */
  readonly dependents: Int32Array
  readonly dependentCount: Int32Array
  /** The last dependent of each kind, -1 where there is none. */
  readonly subject: Int32Array
  readonly object: Int32Array
  readonly clause: Int32Array
  readonly oblique: Int32Array
  readonly verb: Uint8Array
  readonly comma: Uint8Array
}

/** Relations whose presence under a word tells what it can be. */
const dependentBits: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  ccomp: 4,
  xcomp: 8,
  obj: 16,
  parataxis: 32,
  'aux:pass': 64,
  obl: 128,
  advcl: 256,
  nmod: 512,
  'nmod:poss': 1024,
  acl: 2048,
  mark: 4096,
  iobj: 8192,
  csubj: 16384,
}

const hashes = new Map<string, number>()
/** Hashes kept; when there are more, all are forgotten. They change no result. */
const hashesMax = 65536

function hashOf(text: string): number {
  const known = hashes.get(text)
  if (known !== undefined) return known
  if (hashes.size >= hashesMax) hashes.clear()
  const hash = hashText(text) | 0
  hashes.set(text, hash)
  return hash
}

export function viewDocument({ text, sentences, names }: TokenizedText): View {
  let words = 0
  for (const { tokens } of sentences) words += tokens.length
  const ints = () => new Int32Array(words)
  const view = {
    words,
    begins: new Int32Array(sentences.length + 1),
    sentence: ints(),
    paragraph: ints(),
    form: ints(),
    lemma: ints(),
    tag: ints(),
    relation: ints(),
    head: ints(),
    left: ints(),
    right: ints(),
    quote: ints().fill(-1),
    mark: new Uint8Array(words),
    name: ints(),
    dependents: ints(),
    dependentCount: ints(),
    subject: ints().fill(-1),
    object: ints().fill(-1),
    clause: ints().fill(-1),
    oblique: ints().fill(-1),
    verb: new Uint8Array(words),
    comma: new Uint8Array(words),
  }
  const quotations = findQuotations(text)
  let [begin, paragraph, last, next] = [0, 0, 0, 0]
  for (const [index, { tokens, start }] of sentences.entries()) {
    if (/\n\s*\n/.test(text.slice(last, start))) paragraph += 1
    last = tokens.at(-1)?.end ?? last
    view.begins[index] = begin
    for (const [at, token] of tokens.entries()) {
      const word = begin + at
      view.sentence[word] = index
      view.paragraph[word] = paragraph
      view.form[word] = hashOf(token.kind === 'number' ? '0' : token.lower)
      view.lemma[word] = hashOf(token.lemma)
      view.tag[word] = hashOf(token.xpos)
      view.relation[word] = hashOf(token.deprel)
      view.head[word] = token.head < 0 ? -1 : begin + token.head
      view.verb[word] = token.upos === 'VERB' ? 1 : 0
      view.comma[word] = token.text === ',' ? 1 : 0
      view.left[word] = view.right[word] = word
      if (token.head >= 0) noteDependent(view, begin + token.head, word, token.deprel)
      while (next < quotations.length && (quotations[next]?.end ?? 0) + 1 <= token.start) next += 1
      const quotation = quotations[next]
      if (quotation !== undefined && token.end >= quotation.start && token.start <= quotation.end) {
        view.quote[word] = next
        if (token.end === quotation.start) view.mark[word] = 1
        else if (token.start === quotation.end) view.mark[word] = 2
      }
      if (view.mark[word] === 0 && token.kind === 'mark') view.mark[word] = 3
    }
    spanSubtrees(view, begin, begin + tokens.length)
    begin += tokens.length
  }
  view.begins[sentences.length] = begin
  markNames(view.name, names, { sentences, begins: view.begins })
  return view
}

/** Relations of the dependents that are looked at one by one. */
const slots: Readonly<Record<string, 'subject' | 'object' | 'clause' | 'oblique'>> = {
  nsubj: 'subject',
  'nsubj:pass': 'subject',
  obj: 'object',
  ccomp: 'clause',
  xcomp: 'clause',
  obl: 'oblique',
  nmod: 'oblique',
}

function noteDependent(view: View, head: number, word: number, relation: string): void {
  view.dependents[head]! |= dependentBits[relation] ?? 0
  view.dependentCount[head]! += 1
  const slot = slots[relation]
  if (slot !== undefined) view[slot][head] = word
}

/** Heads stand on either side, so widths are passed up until they reach the root; as many steps as the tree is deep. */
function spanSubtrees({ head, left, right }: Pick<View, 'head' | 'left' | 'right'>, begin: number, end: number): void {
  for (let word = begin; word < end; word += 1) {
    for (let at = head[word] ?? -1; at >= 0; at = head[at] ?? -1) {
      if (word < (left[at] ?? 0)) left[at] = word
      else if (word > (right[at] ?? 0)) right[at] = word
    }
  }
}

function markNames(
  name: Int32Array,
  names: readonly Name[],
  { sentences, begins }: { sentences: TokenizedText['sentences']; begins: Int32Array },
): void {
  for (const { start, end, sentence, kind } of names) {
    const hash = hashOf(`name ${kind}`)
    for (const [at, token] of (sentences[sentence]?.tokens ?? []).entries()) {
      if (token.start >= end) break
      if (token.end > start) name[(begins[sentence] ?? 0) + at] = hash
    }
  }
}
