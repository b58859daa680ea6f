/** How does a sentence stand to it that an organisation did it? MUC-4's slot for it, by rules on the tree and on the reading. */
import { overlaps, type Reading } from '../src/model/index.ts'
import type { Token } from '../src/read/token/index.ts'
import { type NearTrigger, nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention, spanOf } from './muc4-mention.ts'

const doubt = /^(?:alleged|allegedly|suspected|presumed|presumably|apparently|supposedly)$/
/** What is believed or put down to somebody is no fact yet: verbs above the deed. */
const believing =
  /^(?:believe|presume|suppose|assume|speculate|surmise|allege|suspect|accuse|blame|charge|attribute|ascribe|implicate)$/
const responsibility =
  /^(?:responsibility|credit|authorship|guilt|attack|murder|killing|bombing|kidnapping|assassination|action)$/
const possible = /^(?:could|may|might|possible|possibly|perhaps)$/
const claiming = /^(?:claim|admit|acknowledge|claim_responsibility)$/
const claimed = /claim|admit|acknowledg|confess|responsib/i
const accusing = /^(?:accuse|blame|charge|implicate|suspect|attribute|claim|link)$/
const authority: ReadonlySet<string> = new Set(['official', 'security-force'])
const authoritySectors: ReadonlySet<string> = new Set(['GOV', 'COP', 'MIL', 'JUD', 'SPY'])
const authorities =
  /^(?:authority|authorities|police|government|army|minister|ministry|president|prosecutor|judge|court|official|military)$/

/** What a rule says of how sure it is, and whether it says so by whoever is the subject of the accusing. */
export interface Ruled {
  readonly confidence: string
  readonly byAccuser?: true
}

/** What the first mention that tells says of it: who says so, and in what words. */
export function ruledConfidence({ thing }: Pick<Filler, 'thing'>, reading: Reading): Ruled {
  const { attributions, text } = reading
  for (const mention of thing.mentions) {
    const { sentence, head, from } = mention
    const span = spanOf(mention)
    const near = nearTriggers(sentence, head, childrenOf(sentence)).filter((trigger) => !isAccuser(mention, trigger))
    const said = attributions.filter(({ source }) => source.some((piece) => overlaps(piece, span)))
    const claims = said.some(({ cue }) => claimed.test(cue.map(({ start, end }) => text.slice(start, end)).join(' ')))
    if (claims || near.some((trigger) => isClaim(mention, trigger))) return { confidence: 'CLAIMED OR ADMITTED' }
    if (mayHave(mention)) return { confidence: 'POSSIBLE' }
    const before = sentence.tokens.slice(Math.max(0, from - 4), from)
    const doubted = before.some(({ lower }) => doubt.test(lower)) || isBelieved(mention)
    const blame = near.find(({ name, depth }) => name === 'BLAME' && depth <= 2)
    if (!doubted && blame === undefined) continue
    const accusers = accusersOf(mention, blame)
    const official =
      accusers.length > 0 ? accusers.some((token) => isAuthority(token, reading)) : isOfficial(mention, reading)
    const confidence = official ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED'
    return accusers.length > 0 ? { confidence, byAccuser: true } : { confidence }
  }
  return { confidence: 'REPORTED AS FACT' }
}

/** "The front claimed responsibility", "it was claimed by the front", "a caller of the front claimed the attack". */
function isClaim({ sentence: { tokens }, head }: Mention, { word, path, at }: NearTrigger): boolean {
  if (!claiming.test(word)) return false
  if (path === '^nsubj' || (path === '^obl' && tokens[head]?.deprel === 'obl:agent')) return true
  const isOfDeed = tokens.some((token) => token.head === at && responsibility.test(token.lemma.toLowerCase()))
  return isOfDeed && /^(?:\^[a-z]+)*\^nsubj$/.test(path)
}

const stepsMax = 4

/** "Police believe that the front set the fire", "the attack was allegedly carried out by the front". */
function isBelieved({ sentence: { tokens }, head }: Mention): boolean {
  let at = head
  for (let step = 0; step < stepsMax; step += 1) {
    const { deprel = '', head: above = -1 } = tokens[at] ?? {}
    const verb = tokens[above]
    if (verb === undefined) return false
    if (verb.upos === 'VERB' && !deprel.startsWith('nsubj') && believing.test(verb.lemma.toLowerCase())) return true
    if (deprel === 'nsubj:pass' && believing.test(verb.lemma.toLowerCase())) return true
    if (tokens.some((token) => token.head === above && doubt.test(token.lower))) return true
    at = above
  }
  return false
}

/** "The front accused the army": whoever accuses is not the accused. */
function isAccuser({ sentence: { tokens }, head }: Mention, { word, at }: NearTrigger): boolean {
  return tokens[head]?.deprel === 'nsubj' && tokens[head]?.head === at && accusing.test(word) && !claiming.test(word)
}

/** Whoever is the subject of the accusing, or by whom it is done. */
function accusersOf({ sentence: { tokens } }: Mention, blame: NearTrigger | undefined): readonly Token[] {
  if (blame === undefined || !accusing.test(blame.word)) return []
  return tokens.filter(({ head, deprel }) => head === blame.at && /^nsubj$|^obl:agent$/.test(deprel))
}

/** Is it the authorities who suspect? The innermost voice that the mention is quoted from tells, else the subject of the sentence. */
function isOfficial(mention: Mention, reading: Reading): boolean {
  const { tokens } = mention.sentence
  const span = spanOf(mention)
  const [voice] = reading.attributions
    .filter(({ content }) => content.some((piece) => overlaps(piece, span)))
    .sort((one, other) => lengthOf(one.content) - lengthOf(other.content))
  if (voice !== undefined) return authority.has(voice.sourceKind)
  return tokens.some((token) => token.deprel.startsWith('nsubj') && isAuthority(token, reading))
}

const lengthOf = (pieces: Reading['attributions'][number]['content']): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0)

const isAuthority = (token: Token, { parties }: Reading): boolean =>
  authorities.test(token.lemma.toLowerCase()) ||
  parties.some(({ span, sector = '' }) => overlaps(span, token) && authoritySectors.has(sector))

/** "The attacks could have been carried out by …": the deed that the organisation hangs on, through coordination, is possible. */
function mayHave({ sentence: { tokens }, head }: Mention): boolean {
  let at = head
  for (let step = 0; step < 3 && tokens[at]?.deprel === 'conj'; step += 1) at = tokens[at]?.head ?? -1
  const deed = tokens[at]?.head ?? -1
  return tokens.some((token) => token.head === deed && deed >= 0 && possible.test(token.lower))
}
