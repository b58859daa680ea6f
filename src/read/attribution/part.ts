/**
 * Which deed does somebody own up to, or deny a part in? "A bombing killed 24. The Taliban denied involvement": the bombing that was
 * told of before. That it happened is not denied by that, nor are its figures.
 */
import type { Span } from '../../model/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import { barePart, deedsDone, deedsTold, noPart, partOf } from './en/denial-words.ts'
import type { AttributionMention } from './index.ts'

/** Named by an attribution whose source takes or denies a part in a deed. */
export const partRule = 'attribution/en/part-in-deed'

/** Whether the source only denies a part in what happened. */
export const deniesPart = ({ stance, because }: AttributionMention): boolean =>
  stance === 'denies' && because.some(({ rule }) => rule === partRule)

/** Sentences before a denial in which its deed is looked for. */
const backMax = 3

/** The attributions, with the deeds in which those who speak take or deny a part. */
export function withParts(
  attributions: readonly AttributionMention[],
  { sentences, text }: { readonly sentences: readonly Sentence[]; readonly text: string },
): readonly AttributionMention[] {
  return attributions.map((one) => {
    const [own, ...others] = one.content
    const [cue] = one.cue
    if (own === undefined || cue === undefined || others.length > 0) return one
    if (one.stance !== 'asserts' && one.stance !== 'denies') return one
    const words = text.slice(own.start, own.end)
    const isNone = one.stance === 'asserts' && noPart.test(words)
    const isKeptApart = /^(?:distanced?|dis?(?:as)?sociated?)\b/i.test(text.slice(cue.start, cue.end))
    if (!isNone && !isKeptApart && !partOf.test(words)) return one
    const deed = barePart.test(words) ? deedBefore(sentences, Math.min(cue.start, own.start)) : undefined
    const reason = { rule: partRule, span: deed ?? own, basis: deed === undefined ? 'stated' : 'inferred' } as const
    return {
      ...one,
      content: deed === undefined ? one.content : [deed, own],
      stance: isNone ? 'denies' : one.stance,
      because: [...one.because, reason],
    }
  })
}

/** The deed that the nearest sentence before tells of: its noun, else its verb. */
function deedBefore(sentences: readonly Sentence[], before: number): Span | undefined {
  const here = sentences.findIndex(({ start, end }) => start <= before && before < end)
  for (let index = here; index >= 0 && here - index <= backMax; index -= 1) {
    const tokens = sentences[index]?.tokens.filter(({ end }) => end <= before) ?? []
    const at = tokens.findIndex(({ lemma, upos }) => upos === 'NOUN' && deedsTold.has(lemma.toLowerCase()))
    if (at >= 0) return nounOf(tokens, at)
    const verb = tokens.find(({ lemma, upos }) => upos === 'VERB' && deedsDone.has(lemma))
    if (verb !== undefined) return { start: verb.start, end: verb.end }
  }
  return undefined
}

/** "Suicide bombing", with the nouns that go before it. */
function nounOf(tokens: readonly Token[], at: number): Span | undefined {
  let from = at
  while (tokens[from - 1]?.upos === 'NOUN' && tokens[from - 1]?.deprel === 'compound') from -= 1
  const [first, last] = [tokens[from], tokens[at]]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}
