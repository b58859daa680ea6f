/**
 * Who acts, where the words say "she" or a name that nobody knows? Only asked to tell public life from private: "she refused to sign" is
 * a prisoner's, and "it would not negotiate" a firm's, where the sentence before speaks of one. Nobody is named as an actor by it.
 */
import type { Party } from '../../../model/index.ts'
import type { PartyMention } from '../../party/index.ts'
import type { Sentence } from '../../token/index.ts'
import { privateSectors } from '../en/words.ts'
import type { JoinedDraft } from '../trigger/join.ts'

/** Clauses that a subject is looked for in, and sentences that a pronoun may go back. */
const stepsMax = 4
const sentencesMax = 3

/** What a subject is looked for in. */
export interface Around {
  readonly sentences: readonly Sentence[]
  readonly partiesOf: (sentence: Sentence) => readonly PartyMention[]
}

/** A draft as it is judged: with whom its subject means, and without a country that its private people only live in. */
export function asActedBy(draft: JoinedDraft, sentence: Sentence, around: Around): JoinedDraft {
  const here = around.partiesOf(sentence)
  const { actors, targets } = draft.roles
  const meant = actors.length > 0 ? actors : actorsMeant(draft, sentence, around)
  const own = (party: Party): Party => withoutHome(party, here)
  return { ...draft, roles: { ...draft.roles, actors: meant.map(own), targets: targets.map(own) } }
}

/** "Critics" in a report of one country are not that country's voice. */
function withoutHome(party: Party, here: readonly PartyMention[]): Party {
  if (!privateSectors.has(party.sector ?? '')) return party
  const mention = here.find(({ span }) => span.start === party.span.start)
  if (mention === undefined || mention.because.every(({ rule }) => rule !== 'party/en/home')) return party
  const { country: _country, ...rest } = party
  return rest
}

function actorsMeant({ noun, light, head, kind }: JoinedDraft, sentence: Sentence, around: Around): readonly Party[] {
  const subject = noun && light === undefined ? undefined : subjectOf(sentence.tokens, light ?? head)
  if (subject === undefined) return []
  const { upos, lower = '' } = sentence.tokens[subject] ?? {}
  if (upos === 'PROPN') return [partyAt(sentence, subject, around)]
  if (!pronouns.test(lower) || kind.type === 'RETREAT') return []
  return antecedentOf(sentence, subject, around)
}

const pronouns = /^(?:he|she|it|they)$/

/** The subject of a verb, or of the one that it shares a subject with. */
function subjectOf(tokens: Sentence['tokens'], verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const own = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'nsubj')
    if (own >= 0) return own
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (deprel !== 'conj' && deprel !== 'xcomp') return undefined
    at = head
  }
  return undefined
}

/** The subject of a clause over the pronoun's, or of the sentence before. */
function antecedentOf(sentence: Sentence, pronoun: number, around: Around): readonly Party[] {
  const { tokens, index } = sentence
  const { lower = '' } = tokens[pronoun] ?? {}
  for (let at = tokens[pronoun]?.head ?? -1, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    at = tokens[at]?.head ?? -1
    const subject = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'nsubj')
    if (subject >= 0 && subject < pronoun && fits(tokens, subject, lower)) return [partyAt(sentence, subject, around)]
  }
  for (const before of around.sentences.slice(Math.max(0, index - sentencesMax), index).reverse()) {
    const root = before.tokens.findIndex(({ head }) => head < 0)
    const subject = before.tokens.findIndex(({ head, deprel }) => head === root && deprel.startsWith('nsubj'))
    if (subject < 0 || before.headline) return []
    if (fits(before.tokens, subject, lower)) return [partyAt(before, subject, around)]
    if (before.tokens[subject]?.lower !== lower) return []
  }
  return []
}

/** Can the pronoun stand for it: "they" for several, "he" for one? */
function fits(tokens: Sentence['tokens'], subject: number, pronoun: string): boolean {
  const { upos, xpos = '' } = tokens[subject] ?? {}
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  return pronoun === 'they' ? xpos.endsWith('S') : !xpos.endsWith('S')
}

function partyAt(sentence: Sentence, at: number, { sentences, partiesOf }: Around): Party {
  const known = partiesOf(sentence).find(
    ({ headIndex, tokens }) => headIndex === at || (tokens.start <= at && at < tokens.end),
  )
  if (known !== undefined) return known
  const { start = 0, end = 0, text = '', upos } = sentence.tokens[at] ?? {}
  // "Adeyemi" is the minister whom the report named in full before.
  const named = (one: Party): boolean => one.text.split(' ').at(-1) === text
  const before = upos !== 'PROPN' ? undefined : sentences.slice(0, sentence.index).flatMap(partiesOf).find(named)
  return before ?? { span: { start, end }, text }
}
