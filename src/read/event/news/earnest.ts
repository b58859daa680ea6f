/**
 * Is a word of violence meant as it says, though the text is one of sport, a market or the arts? What its own clause tells decides:
 * people killed, a count of hurt, arrests, workers on strike. "A stand collapsed, killing three supporters", and not "shares collapsed".
 */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import type { Sentence } from '../../token/index.ts'
import { genres } from '../en/genre.ts'
import { labourWords } from '../en/words.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { JoinedDraft } from '../trigger/join.ts'
import { isPresent } from './plot.ts'

/** What a sentence shows beside its drafts. */
export interface Plainness {
  readonly sentence: Sentence
  /** It names a day shortly before the report. */
  readonly recent: boolean
  /** The text is of books, films, science or leisure, which tell of what nobody did or long ago. */
  readonly fanciful: boolean
}

export function isEarnest(draft: JoinedDraft, { sentence, recent, fanciful }: Plainness): boolean {
  if (!isFactual(draft.reality) || isToldInPresent(sentence, draft)) return false
  if (fanciful && !recent && !sentence.tokens.some(({ lemma }) => officials.has(lemma.toLowerCase()))) return false
  return isHarmOfPeople(sentence, draft) || isArrest(sentence, draft) || isStrike(sentence, draft) || isForce(draft)
}

/** Who tells of, or comes to, what really took place. */
const officials = wordSet(
  'police policeman officer prosecutor court judge hospital firefighter ambulance coroner paramedic rescuer',
)

/** "A bomb goes off and kills a man", in a plot; headlines tell of today so. */
const isToldInPresent = ({ tokens, headline }: Sentence, { name, heads, head, light }: JoinedDraft): boolean =>
  !headline && name !== 'strike' && [light ?? head, ...heads].some((verb) => isPresent(tokens, verb))

/** Its clause tells of people killed, or of a number of people hurt. */
function isHarmOfPeople({ tokens }: Sentence, { heads, roles }: JoinedDraft): boolean {
  const lemmas = heads.map((head) => tokens[head]?.lemma.toLowerCase() ?? '')
  const people = roles.targets.filter(isPeople)
  if (people.length === 0) return false
  return (
    lemmas.some((lemma) => killing.test(lemma)) ||
    (lemmas.some((lemma) => hurting.test(lemma)) &&
      people.some((party) => isCounted(tokens, party) && !isPlayer(party)))
  )
}

const killing = /^(?:kill|die|murder|drown|perish|crush|behead|shoot|stab)$/
const hurting = /^(?:injure|wound|hurt)$/

/** "Three supporters", and not the club or player that a verb of killing has for its object. */
const isPeople = ({ text }: Party): boolean => !/\p{Lu}/u.test(text.replace(/^(?:The|An?) /, ''))

const { sport: sportWords } = genres

/** Players are hurt in matches. */
const isPlayer = ({ text }: Party): boolean => text.split(' ').some((word) => sportWords?.has(word.replace(/s$/, '')))

function isCounted(tokens: Sentence['tokens'], { span }: Party): boolean {
  const own = tokens.findLastIndex(({ end }) => end <= span.end)
  return tokens.some(({ head, deprel }) => head === own && deprel === 'nummod')
}

/** "Police arrested 14 supporters", "was jailed for six years". */
function isArrest({ tokens }: Sentence, { name, roles }: JoinedDraft): boolean {
  if (roles.targets.length === 0) return false
  return (
    name === 'arrest' || (name === 'convict' && tokens.some(({ lemma }) => /^(?:prison|jail|year|month)$/.test(lemma)))
  )
}

/** Work is stopped, and its clause says by whom or over what. */
const isStrike = ({ tokens }: Sentence, { name, roles }: JoinedDraft): boolean =>
  name === 'strike' &&
  (roles.actors.some(({ sector }) => sector === 'LAB') ||
    tokens.some(({ lemma }) => labourWords.has(lemma.toLowerCase())))

/** Police or fighters use force on people; tear gas is for nobody else. */
const isForce = ({ kind, roles }: JoinedDraft): boolean =>
  kind.type === 'ASSAULT' &&
  roles.actors.some(({ sector = '' }) => /^(?:COP|REB|UAF|PRM|SEP)$/.test(sector)) &&
  (kind.mode === 'crowd-control' || roles.targets.some(isPeople))
