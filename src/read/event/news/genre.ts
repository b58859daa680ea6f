/** What kind of text is it: one that speaks of violence in figures only, one that tells a life, or a report that means what it says? */

import type { Rule } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import type { Sentence, TokenizedText } from '../../token/index.ts'
import { commonInAttacks, contestWords, genres, grave } from '../en/genre.ts'
import { isInClass } from '../en/pattern.ts'
import type { JoinedDraft } from '../trigger/join.ts'

/**
 * Different words of one genre, and their share of all words, from which a text is of that genre and nothing else. Set on news of our own:
 * reports of unrest stay under half of either, also where a stadium or a bank is attacked.
 */
const distinctMin = 6
const shareMin = 0.03

/** Words of the genre to one grave word, beyond which it is that genre's. Set on our own news: a match report has few of the latter. */
const figurativeTimesGrave = 2

/**
 * The same, where the text must have twice as many as it has grave words. Set so that one of MUC-4's 1,300 training texts and no report of
 * IndiaPoliceEvents is of a genre.
 */
const leaningDistinctMin = 3
const leaningShareMin = 0.06
const leaningTimesGrave = 2

/** The same for a contest for votes. Set by hand on a hundred reports of a campaign; what unrest around an election needs has not been measured. */
const contestDistinctMin = 3
const contestShareMin = 0.02
const contestTimesGrave = 1.5

/** Sentences from which a text shows what it is about; a shorter one is taken for what its words say. */
const sentencesToTell = 3

const figurative: Rule = {
  id: 'event/en/figurative',
  reads:
    'A report of sport, a market, the arts, science or leisure ("their coach", "shares", "the second act") has no violence: what is shot there is a ball. People killed, a count of hurt, arrests and workers on strike are meant there as they are said. Nor has a text violence in which nothing but the word itself speaks of it.',
  apply: undefined,
}

const contest: Rule = {
  id: 'event/en/contest',
  reads:
    'In a report of a contest for votes, or for a nomination, candidates attack each other in words only, and what they say of each other is no event.',
  apply: undefined,
}

export const genreRules: readonly Rule[] = [figurative, contest]

/** What the words of a text make of its words of violence. */
export interface Genre {
  /** All of them are figures of speech. */
  readonly figurative: boolean
  /** They are where the text leans to sport, markets, arts, science or leisure. */
  readonly leaning: boolean
  /** Its genre tells of what nobody did, or long ago: arts, science, leisure. */
  readonly fanciful: boolean
  /** It tells of a contest for votes. */
  readonly contest: boolean
  /** Different words that only reports of violence and unrest have; undefined for a text that is too short to tell. */
  readonly grave: ReadonlySet<string> | undefined
}

/** Time in proportion to the words. */
export function genreOf({ sentences }: TokenizedText): Genre {
  let words = 0
  const seen = new Map(
    Object.keys(genres).map((genre) => [
      genre,
      { distinct: new Set<string>(), count: 0, own: new Set<string>(), ownCount: 0 },
    ]),
  )
  const graveWords = new Set<string>()
  const contestants = { distinct: new Set<string>(), count: 0 }
  for (const { tokens } of sentences) {
    for (const { lemma, kind } of tokens) {
      if (kind !== 'word') continue
      words += 1
      const word = lemma.toLowerCase()
      if (grave.has(word)) graveWords.add(word)
      if (contestWords.has(word)) {
        contestants.distinct.add(word)
        contestants.count += 1
      }
      for (const [genre, cues] of Object.entries(genres)) {
        const tally = cues.has(word) ? seen.get(genre) : undefined
        if (tally === undefined) continue
        tally.distinct.add(word)
        tally.count += 1
        if (commonInAttacks.has(word) || isInClass(word, 'building')) continue
        tally.own.add(word)
        tally.ownCount += 1
      }
    }
  }
  const long = sentences.filter(({ headline }) => !headline).length >= sentencesToTell
  // 125 people died at the match: a stadium's words do not outweigh a disaster's.
  const figurative = [...seen].filter(
    ([, { distinct, count }]) =>
      distinct.size >= distinctMin &&
      count >= words * shareMin &&
      distinct.size > figurativeTimesGrave * graveWords.size,
  )
  const leaning = [...seen].filter(
    ([, { own, ownCount }]) =>
      long &&
      own.size >= leaningDistinctMin &&
      ownCount >= words * leaningShareMin &&
      own.size >= leaningTimesGrave * graveWords.size,
  )
  return {
    figurative: figurative.length > 0,
    leaning: leaning.length > 0,
    fanciful: [...figurative, ...leaning].some(([name]) => name !== 'sport' && name !== 'market'),
    contest:
      long &&
      contestants.distinct.size >= contestDistinctMin &&
      contestants.count >= words * contestShareMin &&
      contestants.distinct.size >= contestTimesGrave * graveWords.size,
    grave: long ? graveWords : undefined,
  }
}

/** Kinds whose words are as often of sport, markets, words and feelings. */
const ambiguous: ReadonlySet<JoinedDraft['name']> = new Set([
  'attack',
  'kill',
  'beat',
  'injure',
  'destroy',
  'stab',
  'shoot',
  'fight',
  'invade',
  'shell',
  'bomb',
  'explosion',
  'fire',
  'seize',
  'overrun',
  'protest',
  'riot',
])

/** People killed or hurt, or driven off with tear gas: a text that tells of such speaks of violence in earnest. */
export function isHarm({ tokens }: Pick<Sentence, 'tokens'>, { name, kind, roles, joinedBy }: JoinedDraft): boolean {
  const hasKilled = joinedBy.some(({ from }) => /^(?:kill|wound|injure)$/.test(tokens[from]?.lemma ?? ''))
  return (
    kind.mode === 'crowd-control' || ((name === 'kill' || name === 'injure' || hasKilled) && roles.targets.length > 0)
  )
}

/** Is a word of violence a figure of speech here, by what the rest of the text is about? `harmed`: it tells of people killed or hurt. */
export function isFigureOfSpeech(
  { figurative, leaning, contest: isContest, grave: words }: Genre,
  { name, noun, roles }: JoinedDraft,
  { inStates, harmed, lemma }: { readonly inStates: boolean; readonly harmed: boolean; readonly lemma: string },
): boolean {
  if (figurative) return true
  if (!ambiguous.has(name)) return false
  if (leaning) return true
  if (harmed || words === undefined || (words.size > 0 && !isContest)) return false
  // A rally is the candidate's; who protests and marches there does so in earnest.
  // So is a coup, of which nobody is told who did it.
  if (isContest && (name === 'riot' || (name === 'seize' && noun) || (name === 'protest' && !assemblies.has(lemma))))
    return false
  const sides = [...roles.actors, ...roles.targets]
  return !sides.some(({ sector = '' }) => fighting.has(sector) || (inStates && sector === 'GOV'))
}

const assemblies: ReadonlySet<string> = new Set(['rally', 'gather', 'gathering', 'assemble'])

const fighting = wordSet('COP MIL REB SEP UAF PRM SPY')
