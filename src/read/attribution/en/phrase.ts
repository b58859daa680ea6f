/**
 * Where do a source and what it says begin and end? Walks over tokens from a cue: leftwards over one noun phrase with its
 * apposition, rightwards to the end of a speaker, and around the cue for the content.
 */
import type { Token } from '../../token/index.ts'
import { datelineEnd, lowerAt } from '../../token/index.ts'
import { cueVerbs, leadIns, pronouns, settingWords, subjectAdverbs } from './words.ts'

/** Room for "told a news conference in the capital that". */
export const addresseeTokensMax = 9
/** No source in news is longer; set on the longest seen with title, name and apposition. */
export const sourceTokensMax = 22
export const quoteMarks = new Set(['"', '“', '”', '„', '«', '»'])
export const clauseMarks = new Set([',', ';', ':', '(', ')', '—', '–', '-', '--', ...quoteMarks])
export const nounPhraseStart = /^(?:the|a|an|his|her|their|its|some|several|many|one|two|three|another|other)$/

/** A source begins with a capital, an article, a number or a pronoun, or is a bare plural before its verb. */
export function isNounPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start]
  if (
    first === undefined ||
    end <= start ||
    end - start > sourceTokensMax ||
    /^(?:which|that|what|who)$/.test(first.lower)
  ) {
    return false
  }
  if (end - start === 1 && !pronouns.has(first.lower) && first.kind !== 'word') return false
  return /^\p{Lu}/u.test(first.text) || nounPhraseStart.test(first.lower) || first.kind !== 'mark'
}

/** Goes left from `end` over one noun phrase with at most one apposition between commas; gives where it begins. */
export function subjectStart(tokens: readonly Token[], end: number, first: number): number {
  let at = end
  let appositions = 0
  while (at > first) {
    const mark = lowerAt(tokens, at - 1)
    if (mark === ',' && at === end && appositions === 0) {
      const opening = previousComma(tokens, at - 1, first)
      if (opening === undefined) return at
      appositions += 1
      at = opening
    } else if (mark === ',' && lowerAt(tokens, at) === 'including') at -= 1
    else if (clauseMarks.has(mark) || mark === 'that') return at
    else if ((mark === 'and' || mark === 'but') && isVerbBefore(tokens, at - 1, first)) return at
    else at -= 1
  }
  return at
}

export function previousComma(tokens: readonly Token[], before: number, first: number): number | undefined {
  for (let at = before - 1; at > first && before - at <= sourceTokensMax; at -= 1) {
    if (lowerAt(tokens, at) === ',') return at
    if (quoteMarks.has(lowerAt(tokens, at))) return undefined
  }
  return undefined
}

/** "… were killed and officials said": the conjunction joins clauses when a verb-like word stands before it. */
export function isVerbBefore(tokens: readonly Token[], before: number, first: number): boolean {
  for (let at = before - 1; at >= Math.max(first, before - 8); at -= 1) {
    if (/^(?:was|were|is|are|has|have|had|been)$|ed$/.test(lowerAt(tokens, at))) return true
  }
  return false
}

/** Drops adverbs and conjunctions before a subject, and a setting that a comma closed has been left outside already. */
export function trimSubject(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let from = start
  while (from < end && leadIns.has(lowerAt(tokens, from))) from += 1
  let to = end
  while (to > from && subjectAdverbs.has(lowerAt(tokens, to - 1))) to -= 1
  if (lowerAt(tokens, to - 1) === 'who') to -= 1
  if (lowerAt(tokens, to - 1) === ',') to -= 1
  return [from, to]
}

/** The end of a speaker who follows the verb: "said Kanat Taimerdenov, a police spokesman." */
export function speakerEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < sourceTokensMax) {
    const token = tokens[at]
    if (token === undefined || quoteMarks.has(token.text) || /^[.;:!?(–—-]$/.test(token.text)) break
    if (at > from && settingWords.has(token.lower)) break
    if (token.text === ',') {
      const next = lowerAt(tokens, at + 1)
      if (!/^(?:the|a|an|head|chief|director|deputy|spokesman|spokeswoman|minister)$/.test(next)) break
    }
    at += 1
  }
  return at
}

/** Where the sentence's words end: closing stop and quotation marks stay outside. */
export function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end -= 1
  return end
}

/** What stands before `end` and is said: from the sentence's beginning to the comma or quotation mark. */
export function contentBefore(tokens: readonly Token[], end: number): (readonly [number, number])[] {
  let to = end
  while (to > 0 && clauseMarks.has(lowerAt(tokens, to - 1))) to -= 1
  let from = datelineEnd(tokens)
  while (from < to && clauseMarks.has(lowerAt(tokens, from))) from += 1
  return to > from ? [[from, to]] : []
}

/** "nearly 2,000 of whom, police said, were held": the clause that a speaker is inserted into, in its two pieces. */
export function contentAround(tokens: readonly Token[], end: number, start: number): (readonly [number, number])[] {
  const [[from, to] = [end, end]] = contentBefore(tokens, end)
  const comma = tokens.findLastIndex(({ text }, index) => index >= from && index < to && /^[,;]$/.test(text))
  return [[Math.max(from, comma + 1), to], ...contentAfter(tokens, start)]
}

export function contentAfter(tokens: readonly Token[], start: number): (readonly [number, number])[] {
  let from = afterSetting(tokens, start)
  while (from < tokens.length && (clauseMarks.has(lowerAt(tokens, from)) || lowerAt(tokens, from) === 'that')) from += 1
  const according = tokens.findIndex(({ lower: word }, index) => index > from && word === 'according')
  const to = according > 0 && lowerAt(tokens, according - 1) === ',' ? according - 1 : lastWord(tokens)
  return to > from ? [[from, to]] : []
}

/** "said on Thursday that …": the setting of the saying is no part of what is said. */
export function afterSetting(tokens: readonly Token[], start: number): number {
  if (!settingWords.has(lowerAt(tokens, start))) return start
  const that = tokens.findIndex(({ lower: word }, index) => {
    return index > start && index <= start + addresseeTokensMax && word === 'that'
  })
  return that < 0 ? start : that + 1
}

/**
 * A cue in the passive ("were told", "is said to") has no speaker before it, and one that is negated or refused ("would not
 * say", "declined to say") says nothing.
 */
export function isCue(tokens: readonly Token[], at: number): boolean {
  if (!cueVerbs.has(lowerAt(tokens, at)) || /^(?:was|were|is|are|be|been|being|to)$/.test(lowerAt(tokens, at - 1)))
    return false
  return ![at - 1, at - 2].some((index) => /^(?:not|n’t|n't|never|neither|nor|no)$/.test(lowerAt(tokens, index)))
}

/** "On Thursday, …" before a subject is a setting, not something said. */
export function isSetting(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = lowerAt(tokens, from)
  return to - from <= 8 && (settingWords.has(opening) || leadIns.has(opening))
}

/** Does a clause begin here: a noun phrase and, a few words on, a verb that a said clause would have? */
export function isClause(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 14)
  if (words.length < 3 || words[0]?.kind === 'mark' || settingWords.has(lowerAt(tokens, from))) return false
  return words.some(({ lower: word }, index) => {
    return (
      index > 0 &&
      /^(?:was|were|is|are|has|have|had|been|will|would|could|did|do|does|may|might|should|must|can)$|[^e]ed$/.test(
        word,
      )
    )
  })
}

/** "told reporters that …": the addressee is no part of what is said. */
export function afterAddressee(tokens: readonly Token[], at: number): number {
  if (!/^tells?$|^told$/.test(lowerAt(tokens, at))) return at + 1
  const that = tokens.findIndex(
    ({ lower: word }, index) => index > at && index <= at + addresseeTokensMax && word === 'that',
  )
  if (that >= 0) return that + 1
  const addressee = tokens[at + 1]
  if (addressee === undefined || addressee.kind === 'mark') return at + 1
  let end = at + 2
  if (/^(?:the|a|an|state|local)$/.test(addressee.lower)) end += 1
  while (/^\p{Lu}/u.test(addressee.text) && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1
  return end
}

/** "According to X, …": to the comma that closes the phrase. */
export function openingSourceEnd(tokens: readonly Token[], from: number, last: number): number {
  const comma = tokens.findIndex(({ text }, index) => index >= from && index < last && text === ',')
  return comma < 0 ? from : comma
}

export function sourceEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (
    at < last &&
    !/^[,;:()–—"“”]$/.test(lowerAt(tokens, at)) &&
    !/^(?:which|who|while|but)$/.test(lowerAt(tokens, at))
  )
    at += 1
  return at
}

/** A quotation that goes on after the speaker: "We go," he said, "and soon." */
export function quotedRest(tokens: readonly Token[], from: number): (readonly [number, number])[] {
  const opening = tokens.findIndex(({ text }, index) => index >= from && /^["“„«]$/.test(text))
  return opening < 0 ? [] : contentAfter(tokens, opening)
}
