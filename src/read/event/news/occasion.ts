/** What is a text told on occasion of: an old person's death, the figures of a year? What it tells then is a life, or a sum of many. */
import type { Event, Explained, Rule } from '../../../model/index.ts'
import type { Sentence, TokenizedText } from '../../token/index.ts'
import { childrenOf, dependents, isWithin, makeTree, type Tree } from '../clause/tree.ts'
import { ageWords, comparisons, naturalDeaths, rates, ratesOf, ratesOver, shows, statistics } from '../en/words.ts'
import { quadClasses } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import { entryDay } from '../setting/entry.ts'
import type { JoinedDraft } from '../trigger/join.ts'

const obituary: Rule = {
  id: 'event/en/obituary',
  reads:
    'In a report of somebody’s death in old age or of an illness, where nothing else has a recent day of its own, all is of that life, and no event.',
  apply: undefined,
}

const statistic: Rule = {
  id: 'event/en/statistic',
  reads:
    'After "the number of murders rose in the first quarter", people killed or hurt by nobody and on no day are a sum of many events, and none.',
  apply: undefined,
}

export const occasionRules: readonly Rule[] = [obituary, statistic]

/** Sentences of a body in which an obituary says who has died. */
const openingSentences = 3

/** Is it a report of a death that nobody did? `drafts` are those of each sentence. */
export function isObituary({ sentences }: TokenizedText, drafts: readonly (readonly JoinedDraft[])[]): boolean {
  const opening = sentences.filter(({ headline }) => !headline).slice(0, openingSentences)
  return opening.some(
    (sentence, at) =>
      sentence.tokens.some(({ lemma }) => lemma === 'die' || lemma === 'pass') &&
      diesOf(makeTree(sentence), drafts[sentence.index] ?? []) &&
      opening.slice(at, at + 2).some(isAgeOrIllness),
  )
}

/** "X has died": somebody named, of nothing that the sentence tells beside his life. */
function diesOf(tree: Tree, drafts: readonly JoinedDraft[]): boolean {
  const verb = tree.tokens.findIndex(
    ({ lemma, upos }, index) =>
      upos === 'VERB' && (lemma === 'die' || (lemma === 'pass' && tree.tokens[index + 1]?.lower === 'away')),
  )
  const [subject] = verb < 0 ? [] : dependents(tree, verb, ['nsubj'])
  if (subject === undefined) return false
  const named = tree.tokens.some(({ upos }, index) => upos === 'PROPN' && isWithin(tree, index, subject))
  const violent = drafts.some(
    ({ head, kind, reality }) =>
      head !== verb &&
      (quadClasses[kind.type] === 0 || quadClasses[kind.type] === 4) &&
      isFactual(reality) &&
      !isWithin(tree, head, subject),
  )
  return named && !violent
}

/** "At 91", "aged 70", "She was 77.", "peacefully", "after a long illness". */
function isAgeOrIllness({ tokens }: Sentence): boolean {
  return tokens.some(({ lower, lemma }, index) => {
    if (naturalDeaths.has(lemma.toLowerCase())) return true
    if (!/^\d{2,3}$/.test(tokens[index + 1]?.text ?? '')) return false
    const last = /^[.,;]$/.test(tokens[index + 2]?.text ?? '.')
    return ageWords.has(lower) || (last && (lower === 'was' || lower === 'at'))
  })
}

/** Has it a recent day of its own or of the entry that tells it, so that it is more than part of a life? */
export function isOfToday({ time, background, because }: Explained<Event>): boolean {
  return !background && (time?.basis === 'stated' || because.some(({ rule }) => rule === entryDay.id))
}

/** Sentences after a rate that go on about it. */
const rateSentencesMax = 3

/** Sentences that are about a rate or a sum, by index. */
export function ratedSentences({ sentences }: TokenizedText): ReadonlySet<number> {
  const rated = sentences.filter(
    (sentence) => (sentence.tokens.some(({ lemma }) => rates.has(lemma)) && isRate(sentence)) || isStatistic(sentence),
  )
  return new Set(
    rated.flatMap(({ index }) => Array.from({ length: rateSentencesMax + 1 }, (_, offset) => index + offset)),
  )
}

/** "Police figures showed: 212 people were killed, eight more than a year earlier". */
function isStatistic({ tokens }: Sentence): boolean {
  const shown = tokens.some(
    ({ lemma }, index) =>
      statistics.has(lemma) && tokens.slice(index + 1, index + 4).some((next) => shows.has(next.lemma)),
  )
  const compared = tokens.some(({ lemma }) => comparisons.has(lemma.toLowerCase()))
  return (shown && compared) || isAgainstYearBefore(tokens)
}

/** "41 murders in the first quarter, up from 35 a year earlier". */
function isAgainstYearBefore(tokens: Sentence['tokens']): boolean {
  const words = tokens.map(({ lower }) => lower)
  return words.some(
    (word, at) =>
      (/^(?:year|months?)$/.test(word) &&
        words[at + 1] === 'earlier' &&
        words.slice(0, at).some((other) => /^(?:up|down|more|fewer|than|from|compared)$/.test(other))) ||
      (/^(?:up|down|compared)$/.test(word) &&
        /^(?:from|with|on)$/.test(words[at + 1] ?? '') &&
        words.some((other) => /^(?:quarter|year|annual)$/.test(other))),
  )
}

/** "The number of murders rose", "road deaths fell by 6 per cent", "fewer people were killed than a year earlier". */
function isRate(sentence: Sentence): boolean {
  const tree = makeTree(sentence)
  return tree.tokens.some(({ lemma, upos }, verb) => {
    if (upos !== 'VERB' || !rates.has(lemma)) return false
    const counts = dependents(tree, verb, ['nsubj']).some((subject) => ratesOf.has(tree.tokens[subject]?.lemma ?? ''))
    return counts && childrenOf(tree, verb).some((child) => isOver(tree, child))
  })
}

/** "By 6 per cent", "last year", "in the first quarter". */
function isOver(tree: Tree, child: number): boolean {
  return tree.tokens.some(({ lemma }, index) => ratesOver.has(lemma.toLowerCase()) && isWithin(tree, index, child))
}

/** Is a draft of such a sentence a sum of many: killed or hurt, by nobody? */
export function isSum({ name, kind, roles }: JoinedDraft): boolean {
  return (sums.has(name) || kind.type === 'ACCIDENT') && roles.actors.length === 0
}

const sums: ReadonlySet<JoinedDraft['name']> = new Set(['kill', 'injure', 'shoot', 'stab'])
