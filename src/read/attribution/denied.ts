/**
 * What is it that somebody denies by a word that points back? "It was said that a worker had died. The hospital denied the death": the
 * death that was told of before. What is denied so is a part of what the denial is about, so that whoever counts knows of it.
 */
import type { Span } from '../../model/index.ts'
import type { Sentence } from '../token/index.ts'
import { accusations, accusing, baseless, claiming, pointsBack, repeatedDeeds } from './en/denial-words.ts'
import type { AttributionMention } from './index.ts'

export interface Told {
  readonly sentences: readonly Sentence[]
  readonly text: string
}

/** The attributions, with what the denials among them deny; `rule` names why. */
export function withDenied(
  attributions: readonly AttributionMention[],
  told: Told,
  rule: string,
): readonly AttributionMention[] {
  return attributions.map((one, index) => {
    const [own, ...others] = one.content
    if (own === undefined || others.length > 0) return one
    const words = told.text.slice(own.start, own.end)
    const isBaseless = one.stance === 'asserts' && baseless.test(words)
    if (one.stance !== 'denies' && !isBaseless) return one
    const claim = attributions
      .slice(0, index)
      .findLast((other) => isClaim(other, one, told) && isMeant(other, words, told))
    const said = claim?.content[claim.content.length - 1]
    if (claim === undefined || said === undefined) return one
    const start = Math.min(own.start, one.cue[0]?.start ?? own.start, one.source[0]?.start ?? own.start)
    const denied = { start: said.start, end: said.end > start ? start : said.end }
    const piece = trimmed(denied, told.text)
    if (!isBaseless && !pointsBack.test(words) && !repeats(words, told.text.slice(piece.start, piece.end))) return one
    const reason = { rule, span: piece, basis: 'inferred' as const }
    return { ...one, content: [piece, own], stance: 'denies', because: [...one.because, reason] }
  })
}

/** What somebody else says in the sentence before, or before it in the same. */
function isClaim(other: AttributionMention, denial: AttributionMention, { sentences }: Told): boolean {
  const [said] = other.content.slice(-1)
  const [cue] = denial.cue
  if (said === undefined || cue === undefined || other.stance !== 'asserts' || said.start >= cue.start) return false
  const isSelf = other.sourceName !== undefined && other.sourceName === denial.sourceName
  const at = sentenceOf(sentences, cue.start)
  return !isSelf && at >= 0 && at - sentenceOf(sentences, said.start) <= 1
}

/** Whether it is a claim of what happened, not a promise or praise, and an accusation where the denial calls it so. */
function isMeant({ cue, content }: AttributionMention, words: string, { text }: Told): boolean {
  const said = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  const [last] = content.slice(-1)
  const isVow = /^["“]?(?:we|i) (?:will|shall|want|must)\b/i.test(text.slice(last?.start, last?.end))
  return !isVow && (accusations.test(words) ? accusing : claiming).test(said)
}

const sentenceOf = (sentences: readonly Sentence[], at: number): number =>
  sentences.findIndex(({ start, end }) => start <= at && at < end)

/** "The death", where a claim says that somebody died. */
function repeats(words: string, claim: string): boolean {
  const [, noun = ''] = /^(?:the|this|that|these|those|any) (?:\w+ )?(\w+)$/i.exec(words) ?? []
  return repeatedDeeds.get(noun.toLowerCase())?.test(claim) === true
}

function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  return { start, end: start + words.replace(/[\s,;:–—-]+(?:a|an|the)?\s*$/, '').length }
}
