/** Who does it, and to whom? Parties beside the trigger, by its voice. */
import type { Party } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { asParty } from '../party/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import type { Trigger } from './en/rules.ts'

export interface Roles {
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
}

/** Tokens between a trigger and a party that can still be its subject or object. */
const subjectTokensMax = 14
const objectTokensMax = 6

/**
 * Actors and targets of a trigger: around an active verb subject and object, around a passive one the reverse with "by",
 * around a noun by its prepositions ("attack on", "clashes with", "by", "between … and …"). `here` are the sentence's parties.
 */
export function findRoles(sentence: Sentence, trigger: Trigger, here: readonly PartyMention[]): Roles {
  const before = subjectBefore(sentence, trigger, here)
  const none: Roles = { actors: [], targets: [] }
  switch (trigger.voice) {
    case 'passive':
      return { actors: afterWord(sentence, trigger, here, /^by$/), targets: before }
    case 'noun':
      return {
        ...none,
        actors: [...afterWord(sentence, trigger, here, /^(?:by|between)$/), ...secondOfPair(sentence, trigger, here)],
        targets: afterWord(sentence, trigger, here, /^(?:on|against|of|with)$/),
      }
    case 'active':
      return trigger.kind.type === 'PROTEST'
        ? { ...none, actors: before }
        : { actors: before, targets: objectAfter(sentence, trigger, here) }
  }
}

function subjectBefore({ tokens }: Sentence, trigger: Trigger, here: readonly PartyMention[]): Party[] {
  const start = tokens[trigger.from]?.start ?? 0
  const candidate = here.filter(({ span }) => span.end <= start).at(-1)
  if (candidate === undefined) return []
  const between = tokens.slice(0, trigger.from).filter((token) => token.start >= candidate.span.end)
  if (between.length > subjectTokensMax || between.some(isClauseBreak)) return []
  const opening = tokens.find((token) => token.end > candidate.span.start)
  const previous = tokens[opening === undefined ? -1 : tokens.indexOf(opening) - 1]
  return previous !== undefined && /^(?:by|of|with|against|from|to|for|at)$/.test(previous.lower)
    ? []
    : [asParty(candidate)]
}

const isClauseBreak = ({ lower }: Token): boolean => /^(?:[;:.]|that|when|after|while|because|but)$/.test(lower)

function objectAfter({ tokens }: Sentence, trigger: Trigger, here: readonly PartyMention[]): Party[] {
  const end = tokens[trigger.to - 1]?.end ?? 0
  const candidate = here.find(({ span }) => span.start >= end)
  if (candidate === undefined) return []
  const between = tokens.slice(trigger.to).filter((token) => token.end <= candidate.span.start)
  const far = between.length > objectTokensMax
  const indirect = between.some(
    ({ lower, kind }) => kind === 'mark' || /^(?:in|by|from|near|after|during|to|that|who|and)$/.test(lower),
  )
  return far || indirect ? [] : [asParty(candidate)]
}

/** The party that follows one of these words, within the trigger's clause. */
function afterWord({ tokens }: Sentence, trigger: Trigger, here: readonly PartyMention[], word: RegExp): Party[] {
  for (let at = trigger.to; at < Math.min(tokens.length, trigger.to + objectTokensMax); at += 1) {
    const token = tokens[at]
    if (token === undefined || /^[,;:.]$/.test(token.text)) return []
    if (!word.test(token.lower)) continue
    const next = here.find(({ span }) => span.start >= token.end)
    const gap =
      next === undefined ? [] : tokens.filter(({ start, end }) => start >= token.end && end <= next.span.start)
    return next === undefined || gap.length > 2 ? [] : [asParty(next)]
  }
  return []
}

/** "Clashes between protesters and police": the second of the two. */
function secondOfPair({ tokens }: Sentence, trigger: Trigger, here: readonly PartyMention[]): Party[] {
  const after = tokens.slice(trigger.to, trigger.to + objectTokensMax * 2)
  if (after[0]?.lower !== 'between') return []
  const and = after.find(({ lower }) => lower === 'and')
  const second = and === undefined ? undefined : here.find(({ span }) => span.start >= and.end)
  return and === undefined || second === undefined || second.span.start - and.end > 24 ? [] : [asParty(second)]
}
