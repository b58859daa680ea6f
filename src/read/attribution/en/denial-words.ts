/** The English words by which a denial points back to what it denies. */
import { wordSet } from '../../../stdx/index.ts'

const saying =
  'claims?|allegations?|accusations?|reports?|rumou?rs?|charges?|account|news|information|version|statements?|figures?|toll|story'

/** "This", "it", "which", "the claim", "the reports as false". */
export const pointsBack = new RegExp(
  `^(?:this|that|it|which|them|both|(?:the|this|that|these|those|a|an|all|any|such) (?:\\w+ )?(?:${saying})(?: as .*)?)$`,
  'i',
)

/** "The accusation", which points back to one who accuses. */
export const accusations = /\b(?:accusations?|allegations?|charges?)\b/i

/** Cues of accusing. */
export const accusing = /accus|alleg|blam|charg|claim|denounc|suspect|implicat/i

/** Cues of telling what happened: one who blames another for an attack is not told that there was none. */
export const claiming =
  /accus|alleg|claim|denounc|\bsa(?:id|y|ys|ying)\b|t[eo]ll?d?\b|according|report|announc|state|assert|suggest|rumou?r|circulat|spread|insist|maintain|confirm|add|warn|wr[io]te|argu|put|count|spoke/i

/** "That they are baseless", "the information is false". */
export const baseless = new RegExp(
  `^(?:that )?(?:this|that|it|they|(?:the|these|those) (?:${saying})) (?:is|are|was|were) (?:not true|(?:\\w+ly |all |entirely )?(?:baseless|false|untrue|fake|unfounded|groundless|fabricated|incorrect|lies|a lie|nonsense))$`,
  'i',
)

/** Nouns of deeds, with how a claim tells of the same. */
export const repeatedDeeds: ReadonlyMap<string, RegExp> = new Map([
  ...['death', 'deaths'].map((noun): [string, RegExp] => [noun, /\b(?:died|dead|deaths?|killed|killing)\b/i]),
  ...['killing', 'killings', 'murder', 'murders', 'execution', 'executions'].map((noun): [string, RegExp] => [
    noun,
    /\b(?:kill(?:ed|ing)?|murdered|executed|shot|beheaded)\b/i,
  ]),
  ...['attack', 'attacks', 'assault', 'strike', 'strikes', 'shelling', 'bombing', 'raid'].map(
    (noun): [string, RegExp] => [noun, /\b(?:attack|assault|str(?:uck|ike)|hit|shell|bomb|raid)/i],
  ),
  ...['shooting', 'shootings'].map((noun): [string, RegExp] => [noun, /\b(?:shot|fired|shooting)\b/i]),
  ...['kidnapping', 'abduction'].map((noun): [string, RegExp] => [noun, /\b(?:kidnap|abduct|seized|taken)/i]),
  ...['casualties', 'losses'].map((noun): [string, RegExp] => [noun, /\b(?:killed|died|dead|wounded|lost|losses)\b/i]),
])

const aPart = '(?:(?:any|all|full|direct|no|a|the) ){0,2}(?:responsibility|involvement|role|part|hand|complicity)'

/** "Responsibility for the attack", "any involvement"; "not guilty to murder", which does not say that nobody was murdered. */
export const partOf = new RegExp(`^(?:${aPart}|not guilty)\\b`, 'i')

/** "Responsibility", "it was not involved", which leave out for what. */
export const barePart = new RegExp(
  `^(?:${aPart}|(?:that )?\\w+ (?:(?:had|has|have) ${aPart}|(?:was|were|is|are) not (?:involved|behind it|responsible|to blame)))$`,
  'i',
)

/** "It had nothing to do with the attack", "its men were not involved". */
export const noPart =
  /^(?:that )?["“]?(?:it|they|he|she|we|(?:its|their|his|our) \w+) (?:(?:had|has|have) (?:nothing to do with|(?:taken |played )?no (?:part|role|hand|involvement)\b)|(?:was|were|is|are) not (?:involved|behind|responsible for|to blame)|(?:was|were|is|are) not responsible$)/i

/** What somebody may have a part in. Lemmas. */
export const deedsTold = wordSet(
  'attack assault blast explosion bombing bomb bomber shooting shelling strike airstrike raid ambush killing murder assassination massacre kidnapping abduction execution hijacking',
)
export const deedsDone = wordSet(
  'attack bomb shell ambush storm raid kidnap abduct assassinate murder kill shoot hijack',
)
