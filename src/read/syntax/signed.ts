/**
 * Which sentences end with whoever says so, behind a dash or a colon, and were read as if those words were part of what is said?
 * "One person died, five injured - OVA" has the five be of the OVA. What stands before the mark is read again without the rest.
 */
import type { SyntaxModels } from './model.ts'
import { type Analysis, analyse } from './network.ts'

const mark = /^(?:-{1,2}|[\u2013\u2014]|:)$/
/** Words before the mark, at the least, and behind it, at the most. */
const saidWordsMin = 5
const signatureWordsMax = 4
const tellers: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP'])

/** Where the mark before a signature stands that was read as part of the sentence, or -1. */
function signedAt(forms: readonly string[], { tags, heads, relations }: Analysis, models: SyntaxModels): number {
  const from = Math.max(saidWordsMin, forms.length - 1 - signatureWordsMax)
  let at = forms.length - 2
  while (at >= from && !mark.test(forms[at]!)) at -= 1
  // "The Mat - Maid dairy": one name.
  if (at < from || (heads[at - 1]! > at && models.tags[tags[at - 1]!]![1] === 'PROPN')) return -1
  for (let i = at + 1; i < forms.length; i += 1) if (!tellers.has(models.tags[tags[i]!]![1])) return -1
  for (let i = 0; i < forms.length; i += 1) {
    const head = heads[i]!
    if (i < at && head > at) return at
    if (i > at && head >= 0 && head < at && /^nsubj/.test(models.relations[relations[i]!]!)) return at
  }
  return -1
}

/** The analyses, those of signed sentences with what stands before the signature read alone. */
export function readSigned(
  sentences: readonly (readonly string[])[],
  analyses: readonly Analysis[],
  models: SyntaxModels,
): readonly Analysis[] {
  const signed = sentences.flatMap((forms, index) => {
    const at = signedAt(forms, analyses[index]!, models)
    return at < 0 ? [] : [{ index, at, said: forms.slice(0, at) }]
  })
  if (signed.length === 0) return analyses
  const read = analyse(
    models.network,
    signed.map(({ said }) => said),
  )
  const mended = [...analyses]
  for (const [order, { index, at }] of signed.entries())
    mended[index] = joined(read[order]!, analyses[index]!, at, models)
  return mended
}

/** What was read alone, and the signature beside its root. */
function joined(said: Analysis, whole: Analysis, at: number, models: SyntaxModels): Analysis {
  const relation = (name: string): number => models.relations.indexOf(name)
  const tags = whole.tags.slice()
  const heads = whole.heads.slice()
  const relations = whole.relations.slice()
  tags.set(said.tags)
  heads.set(said.heads)
  relations.set(said.relations)
  const root = said.heads.indexOf(-1)
  const teller = heads.length - 1
  const isInside = (head: number): boolean => head > at
  let top = teller
  for (let i = teller; i > at; i -= 1) if (!isInside(whole.heads[i]!)) top = i
  for (let i = at; i <= teller; i += 1) {
    if (i !== at && i !== top && isInside(whole.heads[i]!)) continue
    heads[i] = i === at || i !== top ? top : root
    relations[i] = relation(i === at ? 'punct' : i === top ? 'parataxis' : 'compound')
  }
  return { tags, heads, relations, names: whole.names }
}
