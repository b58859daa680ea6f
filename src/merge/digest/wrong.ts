/** Which figures does a report call wrong, or tell of as taken back? */

import type { Claim, Reading, Span, TallyClaim } from '../../model/index.ts'
import { monthPattern } from '../../stdx/index.ts'
import { sentenceAt } from './sentence.ts'

const wrong =
  /\b(?:figures?|tolls?|counts?|numbers?|balances?|estimates?|reports?|statements?) (?:\p{L}+ ){0,5}?of (?=[^.;]{0,80}?\b(?:was|were|is|are|had been|has been|have been) (?:a mistake|an error|wrong|mistaken|incorrect|in error|false|untrue|erroneous|not (?:exact|correct|accurate|right|true))\b)/giu

/** "The 30 dead of which they speak do not exist", "the 40 dead are an invention". */
const untrue =
  /^(?: (?:of|that|which|whom) [^.;,“”"]{1,60})?,? (?:do(?:es)? not exist|(?:are|is|was|were) (?:an? )?(?:pure )?(?:inventions?|invented|fantas(?:y|ies)|lies?|fabricat(?:ed|ions?)|fiction|myths?|false|untrue|nonsense)\b)/iu

/** "A report of 40 dead was wrong, the hospital said": whoever speaks denies the figure. */
export function isMistaken({ span, low, best }: TallyClaim, reading: Reading): boolean {
  const sentence = sentenceAt(span, reading)
  if (sentence === undefined) return false
  if (untrue.test(reading.text.slice(span.end, sentence.end)) || isTakenBack(span, reading)) return true
  if (isWithdrawnAfter(best ?? low, reading.text.slice(sentence.end, sentence.end + withdrawalReach))) return true
  return wrongIn(sentence, reading).some(({ start, end }) => start <= span.end && span.start <= end)
}

/** The words of a sentence that name a figure and call it wrong, up to the verb. */
function wrongIn({ start, end }: Span, { text }: Reading): Span[] {
  const said = text.slice(start, end)
  return [...said.matchAll(wrong)].map(({ index, 0: { length } }) => {
    const verb = said.slice(index + length).search(/\b(?:was|were|is|are|had been|has been|have been)\b/i)
    return { start: start + index, end: start + index + length + Math.max(0, verb) }
  })
}

/**
 * "The post, in which 103 deaths were given for Almaty, was deleted", "withdrew its toll of nine": what was said is said no more, the figure with it.
 */
export function isTakenBack({ start, end }: Span, { text, sentences }: Reading): boolean {
  const sentence = sentenceAt({ start, end }, { sentences })
  if (sentence === undefined) return false
  const isTaken = takesBack.test(text.slice(sentence.start, end))
  return (
    isTaken || (statement.test(text.slice(sentence.start, start)) && wasRemoved.test(text.slice(end, sentence.end)))
  )
}

/** UTF-16 units behind the sentence of a figure in which the same report may say that it was taken back: the next two or three sentences. */
const withdrawalReach = 400

/** "The Red Cross said that it had found 38 bodies. It later withdrew the figure of 38, saying that some had been counted twice." */
const isWithdrawnAfter = (figure: number, words: string): boolean =>
  [...words.matchAll(withdrawals)].some(([, digits = '']) => Number(digits.replaceAll(',', '')) === figure)

const withdrawals =
  /\b(?:withdr[ae]w(?:s|n|ing)?|retract(?:s|ed|ing)?|disown(?:s|ed|ing)?|t(?:ook|akes?|aken|aking) back) (?:its|their|his|her|the|an?|that) (?:(?:earlier|former|first|previous|initial|official|higher|death) ){0,2}(?:figures?|tolls?|counts?|numbers?|estimates?) of (\d[\d,]*\d|\d)\b/giu

/** Up to the figure, which may have a word for the dead behind it. */
const takesBack =
  /\b(?:withdr[ae]w(?:s|n|ing)?|retract(?:s|ed|ing)?|disown(?:s|ed|ing)?|t(?:ook|akes?|aken|aking) back) (?:(?:its|their|his|her|the|an?|that) )?(?:(?:earlier|former|first|previous|initial|official|higher|death) ){0,2}(?:figures?|tolls?|counts?|numbers?|estimates?) of [\p{L}\d,-]+(?: [\p{L}\d,-]+){0,2} ?$/iu
const statement =
  /(?:^\W*|[-–—] )(?:the|that|its|their|an?) (?:[\p{L}-]+ ){0,2}(?:post|message|statement|announcement|report|story|bulletin|tweet|item|article|notice|list),? (?:in which|which|that|with|giving|saying|put|speaking)\b/iu
const wasRemoved =
  /,? (?:was|were|has been|had been) (?:(?:later|then|since|soon|quickly|quietly) )?(?:deleted|removed|withdrawn|retracted|taken (?:down|back|offline))\b/iu

/**
 * Figures that the report calls wrong: "the figure of 9,240 that he had given was a mistake", "lowered the toll to 13 from 14", "twenty-four
 * people, not 27", and those that it tells of as taken back.
 */
export function figuresCalledWrong(reading: Reading, claims: readonly Claim[]): readonly number[] {
  const takenBack = claims.flatMap((claim) =>
    claim.kind === 'tally' && isTakenBack(claim.span, reading) ? [claim.best ?? claim.low] : [],
  )
  const named = namedWrong(reading)
  return [...named, ...takenBack.filter((figure) => !named.includes(figure))]
}

function namedWrong(reading: Reading): readonly number[] {
  return reading.sentences.flatMap((sentence) => {
    const mistaken = wrongIn(sentence, reading).flatMap(({ start, end }) => {
      const [digits] = /\d[\d,]*/.exec(reading.text.slice(start, end)) ?? []
      return digits === undefined ? [] : [digits]
    })
    const replaced = [...reading.text.slice(sentence.start, sentence.end).matchAll(replacedFigure)].map(
      ([, lowered, denied]) => lowered ?? denied ?? '',
    )
    return [...mistaken, ...replaced].map((digits) => Number(digits.replaceAll(',', '')))
  })
}

/** "Lowered the death toll from Tuesday's strike to 13 from 14", "cut from 40 to 31", "24 people, not 27,". */
const replacedFigure = new RegExp(
  `\\b(?:revis|lower|reduc|cut|correct|scal|downgrad)\\p{L}* (?:[^.;]{0,120}?\\b)?from (\\d[\\d,]*\\d|\\d)(?! (?:${monthPattern}|to)\\b)(?![\\d:.]*\\d)|\\b(?:people|dead|deaths|victims|killed|injured|wounded|\\d),(?: and)? not (\\d[\\d,]*\\d|\\d)\\b`,
  'giu',
)

/** Who gives it denies it; where nobody is named it is no news. */
export function denied(claim: TallyClaim): TallyClaim {
  if (claim.attributions.length === 0) return { ...claim, background: true }
  return { ...claim, attributions: claim.attributions.map((one) => ({ ...one, stance: 'denies' as const })) }
}
