/**
 * Which capitals did the network take for another word than a name? "ECOWAS" ends as "was" does, and a sentence whose first word is an
 * auxiliary is read wrongly to its end. It is read again, with a name there that the network knows.
 */
import type { SyntaxModels } from './model.ts'
import { type Analysis, analyse } from './network.ts'
import { readSigned } from './signed.ts'
import { wordKey } from './words.ts'

/** Stands for a name in capitals; the network has learned it. */
const known = 'NATO'
const capitals = /^\p{Lu}{3,}$/u
const small = /^\p{Ll}+$/u
/** What a name in capitals is never. */
const misread: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'DET', 'PART'])

/** What the network makes of each sentence, those with a misread name a second time. */
export function analyseNamed(sentences: readonly (readonly string[])[], models: SyntaxModels): readonly Analysis[] {
  const analyses = analyse(models.network, sentences)
  const again = sentences.flatMap((forms, index) => {
    const isMisread = (form: string, at: number): boolean =>
      capitals.test(form) &&
      misread.has(models.tags[analyses[index]!.tags[at]!]![1]) &&
      !models.network.vocabulary.has(wordKey(form))
    return forms.some(isMisread) && forms.some((form) => small.test(form))
      ? [{ index, forms: forms.map((form, at) => (isMisread(form, at) ? known : form)) }]
      : []
  })
  if (again.length === 0) return readSigned(sentences, analyses, models)
  const read = analyse(
    models.network,
    again.map(({ forms }) => forms),
  )
  const mended = [...analyses]
  for (const [at, { index }] of again.entries()) mended[index] = read[at]!
  return readSigned(sentences, mended, models)
}
