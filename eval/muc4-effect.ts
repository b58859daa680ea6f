/** What became of the people and things of an incident? MUC-4's slot for it, from the reading and the words around. */
import { overlaps, type Reading } from '../src/model/index.ts'
import type { Sentence } from '../src/read/token/index.ts'
import { classesOf, nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention, spanOf } from './muc4-mention.ts'

const fates: Readonly<Record<string, string>> = { killed: 'DEATH', injured: 'INJURY' }
const destroyed = /^(?:destroy|destruction|blow_up)$/
/** What says that nothing came of it. */
const spared = /^(?:unharmed|unhurt|uninjured|unscathed|safe|alive|escape|survive|emerge|miraculously)$/
const prevented = /^(?:deactivate|defuse|disarm|foil|thwart|frustrate|prevent|fail|unexploded)$/

/** What is threatened or planned has not come about: verbs above the deed, and those beside it. */
const threatening = /^(?:threaten|threat|warn|warning|plan|intend|vow|swear|promise)$/
const ahead = /^(?:will|would|shall|may|might|could)$/
/** Words between a deed and the threat of it. */
const threatMax = 3

/**
 * What became of it: by a count of the reading, else by the nearest word that tells, else by what its sentences tell; a thing also as
 * incidents of its kind end mostly: bombs and fire damage what they hit, an attack does only where that is told. Who is kidnapped and nothing more has no effect (section 7.23 of the task's documentation), nor has
 * anybody of whom nothing tells.
 */
export function effectOf(filler: Filler, type: string, reading: Reading): string | undefined {
  return filler.role === 'Target' ? damageTo(filler, type) : fateOf(filler, type, reading)
}

function damageTo({ thing: { mentions } }: Filler, type: string): string | undefined {
  for (const mention of mentions) {
    for (const { name, word } of triggersOf(mention)) {
      if (destroyed.test(word)) return 'DESTROYED'
      if (name === 'DAMAGE') return 'SOME DAMAGE'
    }
  }
  if (mentions.some((mention) => tells(mention, prevented))) return 'NO DAMAGE'
  if (type === 'ROBBERY') return 'PROPERTY TAKEN FROM TARGET'
  if (type === 'KIDNAPPING' || mentions.every(isOfThreats)) return undefined
  return type !== 'ATTACK' || mentions.some((mention) => aboutOf(mention).has('DAMAGE')) ? 'SOME DAMAGE' : undefined
}

function fateOf({ thing: { mentions } }: Filler, type: string, { tallies }: Reading): string | undefined {
  if (type !== 'KIDNAPPING' && mentions.some(isSpared)) return 'NO INJURY OR DEATH'
  for (const mention of mentions) {
    const { sentence, from } = mention
    const start = sentence.tokens[Math.max(0, from - 1)]?.start ?? 0
    const counted = tallies.find(
      (one) => one.best !== 0 && one.background !== true && overlaps(one.span, { ...spanOf(mention), start }),
    )
    const fate = fates[counted?.category ?? '']
    if (fate !== undefined) return fate
    for (const { name } of triggersOf(mention)) {
      if (name === 'KILL') return 'DEATH'
      if (name === 'HURT') return 'INJURY'
      if (name === 'FREE' && type === 'KIDNAPPING') return 'REGAINED FREEDOM'
    }
  }
  if (type === 'KIDNAPPING' || type === 'ROBBERY') return undefined
  if (mentions.some((mention) => tells(mention, spared) || tells(mention, prevented))) return 'NO INJURY OR DEATH'
  const about = new Set(mentions.filter((mention) => !isOfThreats(mention)).flatMap((mention) => [...aboutOf(mention)]))
  if (about.has('KILL')) return 'DEATH'
  return about.has('HURT') ? 'INJURY' : undefined
}

const aboutOf = ({ sentence }: Mention): ReadonlySet<string> => classesOf(sentence, childrenOf(sentence))

const isOfThreats = (mention: Mention): boolean => aboutOf(mention).has('THREAT')

/** "The president is safe", "three guards escaped unharmed": it is said of the mention itself. */
function isSpared({ sentence: { tokens }, head }: Mention): boolean {
  const { head: above = -1, deprel = '' } = tokens[head] ?? {}
  return deprel === 'nsubj' && spared.test(tokens[above]?.lemma.toLowerCase() ?? '')
}

const triggersOf = ({ sentence, head }: Mention) =>
  nearTriggers(sentence, head, childrenOf(sentence)).filter(({ at }) => !isAhead(sentence, at))

/** "They threatened to kill the judge", "the bridge will be destroyed". */
function isAhead({ tokens }: Sentence, deed: number): boolean {
  if (tokens.some(({ head, deprel, lower }) => head === deed && deprel.startsWith('aux') && ahead.test(lower)))
    return true
  let at = tokens[deed]?.head ?? -1
  for (let step = 0; step < threatMax && at >= 0; step += 1) {
    if (threatening.test(tokens[at]?.lemma.toLowerCase() ?? '')) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

const tells = ({ sentence: { tokens } }: Mention, words: RegExp): boolean =>
  tokens.some(({ lemma }) => words.test(lemma.toLowerCase()))
