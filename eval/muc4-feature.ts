/** What speaks for or against a thing in a role? Names of features, from its words, its place in the tree and the text around it. */
import type { Sentence, Token } from '../src/read/token/index.ts'
import { childrenOf, determinerOf, type Mention, type Thing } from './muc4-mention.ts'

const lower = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? ''

/** The verb with its particle: `blow_up`, `carry_out`; who is in charge is charged with nothing. */
function predicate({ tokens }: Sentence, at: number, children: readonly (readonly number[])[]): string {
  const own = lower(tokens[at])
  if (own === 'charge' && tokens[at - 1]?.lower === 'in') return 'in_charge'
  const particle = (children[at] ?? []).find((index) => tokens[index]?.deprel === 'compound:prt')
  return particle === undefined ? own : `${own}_${lower(tokens[particle])}`
}

interface Step {
  readonly at: number
  readonly relation: string
  readonly through: string
}

/** Relations that hand a role of the head on to what depends on it. */
const handed: ReadonlySet<string> = new Set(['conj', 'appos', 'flat', 'nmod:desc', 'parataxis', 'list'])

/** Up from a word: its relation with the preposition, across coordination and apposition. */
export function stepUp({ tokens }: Sentence, at: number, children: readonly (readonly number[])[]): Step | undefined {
  let here = at
  let through = ''
  for (let hops = 0; hops < 4; hops += 1) {
    const token = tokens[here]
    if (token === undefined || token.head < 0) return undefined
    if (!handed.has(token.deprel)) break
    through = token.deprel
    here = token.head
  }
  const token = tokens[here]
  if (token === undefined || token.head < 0) return undefined
  const mark = (children[here] ?? []).find((index) => ['case', 'mark'].includes(tokens[index]?.deprel ?? ''))
  const preposition = mark === undefined ? '' : `:${lower(tokens[mark])}`
  return { at: token.head, relation: `${token.deprel}${preposition}`, through }
}

/** What the words of violence and of blame are about, by lemma; particles are joined to their verb. */
const classWords: Readonly<Record<string, string>> = {
  KILL: 'kill murder assassinate massacre execute slay assassination killing death die dead slaughter lynch gun_down assassin killer deadly victim body corpse',
  HURT: 'wound injure injury hurt wounded injured wounding',
  ATTACK:
    'attack ambush assault raid strafe strafed fire shoot machinegun riddle offensive harass mortar shell bombard shooting open_fire attacker assailant gun machine-gun attempt',
  CLASH: 'clash fight combat confrontation fighting battle skirmish confront exchange',
  BOMB: 'bomb explode detonate dynamite explosion blast blow_up go_off set_off bombing defuse deactivate dynamiting explosive',
  PLACE: 'plant place hurl throw launch toss lob drop park leave contain load',
  DAMAGE: 'destroy damage burn sabotage destruction burning arson set_fire shatter blackout knock_out topple down',
  KIDNAP: 'kidnap abduct hostage kidnapping abduction kidnapper ransom captive hold seize capture',
  ROB: 'rob steal loot robbery take',
  THREAT: 'threaten threat warn warning demand',
  BLAME:
    'accuse blame charge implicate suspect attribute responsible responsibility claim responsibility involve guilty link mastermind order',
  ARREST: 'arrest detain detention warrant prosecute sentence jail trial',
  ACT: 'carry_out perpetrate commit stage conduct act action operation',
  FREE: 'release free rescue negotiate negotiation dialogue',
}
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(classWords).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
)

/** How far from a word a trigger may be in the tree. */
const pathMax = 4

/** A word of violence or blame near another in the tree. */
export interface NearTrigger {
  readonly name: string
  /** The word, verbs with their particle. */
  readonly word: string
  readonly depth: number
  /** Which word of the sentence it is. */
  readonly at: number
  /** Relations on the way, `^` up and `_` down. */
  readonly path: string
}

/** The triggers around a word, nearest first. */
export function nearTriggers(
  sentence: Sentence,
  head: number,
  children: readonly (readonly number[])[],
): NearTrigger[] {
  const { tokens } = sentence
  const found: NearTrigger[] = []
  let front: { at: number; path: string }[] = [{ at: head, path: '' }]
  const seen = new Set([head])
  for (let depth = 1; depth <= pathMax && front.length > 0; depth += 1) {
    const next: { at: number; path: string }[] = []
    for (const { at, path } of front) {
      const step = (to: number, edge: string) => {
        if (to < 0 || seen.has(to)) return
        seen.add(to)
        const word = predicate(sentence, to, children)
        const name = classes.get(word)
        if (name !== undefined) found.push({ name, word, depth, at: to, path: `${path}${edge}` })
        next.push({ at: to, path: `${path}${edge}` })
      }
      step(tokens[at]?.head ?? -1, `^${tokens[at]?.deprel.split(':')[0]}`)
      for (const child of children[at] ?? []) {
        const relation = tokens[child]?.deprel ?? ''
        if (relation !== 'punct' && relation !== 'det') step(child, `_${relation.split(':')[0]}`)
      }
    }
    front = next
  }
  return found
}

function pathFeatures(
  sentence: Sentence,
  { head, noun }: { head: number; noun: string },
  children: readonly (readonly number[])[],
): string[] {
  return nearTriggers(sentence, head, children).flatMap(({ name, depth, path }) => {
    const last = /[\^_][^^_]*$/.exec(path)?.[0] ?? ''
    const near = depth <= 2 ? [`tn=${noun}:${path}>${name}`] : []
    return [`tp=${path}>${name}`, `tc=${depth}${last[0]}>${name}`, ...near]
  })
}

/** What the words of a sentence are about. */
export function classesOf(sentence: Sentence, children: readonly (readonly number[])[]): ReadonlySet<string> {
  return new Set(sentence.tokens.flatMap((_, at) => classes.get(predicate(sentence, at, children)) ?? []))
}

/** What the governor and its governor are about, with the relations to them. */
function classFeatures(sentence: Sentence, head: number, children: readonly (readonly number[])[]): string[] {
  const up = stepUp(sentence, head, children)
  if (up === undefined) return []
  const name = classes.get(predicate(sentence, up.at, children))
  const next = stepUp(sentence, up.at, children)
  const above = next === undefined ? undefined : classes.get(predicate(sentence, next.at, children))
  return [
    ...(name === undefined ? [] : [`c1=${up.relation}>${name}`]),
    ...(above === undefined || next === undefined ? [] : [`c2=${up.relation}>>${next.relation}>${above}`]),
  ]
}

/** Features of one mention. */
export function mentionFeatures(
  mention: Mention,
  text: { readonly childrenOf: (sentence: Sentence) => readonly (readonly number[])[] },
): string[] {
  const { sentence, head, from, to, kind } = mention
  const { tokens } = sentence
  const children = text.childrenOf(sentence)
  const token = tokens[head]
  const noun = kind === undefined ? lower(token) : `<${kind}>`
  const features = [`h=${noun}`, `h#=${noun}/${token?.xpos}`, `det=${determinerOf(mention)}`, `k=${kind ?? ''}`]
  for (let at = from; at < to; at += 1) if (at !== head) features.push(`m=${lower(tokens[at])}`)
  for (let at = Math.max(0, from - 2); at < from; at += 1) features.push(`l=${lower(tokens[at])}`)
  features.push(`l1=${lower(tokens[from - 1])}`, `r1=${lower(tokens[to])}`)
  if (kind !== undefined) for (let at = from; at < to; at += 1) features.push(`n=${tokens[at]?.lower}`)
  // Two steps up the tree.
  const up = stepUp(sentence, head, children)
  if (up === undefined) features.push(`p1=root:${noun}`)
  else {
    const verb = predicate(sentence, up.at, children)
    features.push(`p1=${up.relation}>${verb}`, `r=${up.relation}`, `g=${verb}`, `p1h=${noun}:${up.relation}>${verb}`)
    if (up.through !== '') features.push(`th=${up.through}`)
    const object = (children[up.at] ?? []).find((index) => tokens[index]?.deprel === 'obj')
    if (object !== undefined && object !== head) features.push(`po=${up.relation}>${verb}:${lower(tokens[object])}`)
    const subject = (children[up.at] ?? []).find((index) => tokens[index]?.deprel.startsWith('nsubj'))
    if (subject !== undefined && subject !== head) features.push(`ps=${up.relation}>${verb}:${lower(tokens[subject])}`)
    const next = stepUp(sentence, up.at, children)
    if (next !== undefined) {
      const above = predicate(sentence, next.at, children)
      features.push(
        `p2=${up.relation}>${verb}>${next.relation}>${above}`,
        `q2=${up.relation}>>${next.relation}>${above}`,
      )
    } else features.push(`p2=${up.relation}>${verb}>root`)
    for (const index of children[up.at] ?? []) {
      const child = tokens[index]
      if (index === head || child === undefined) continue
      if (['obl', 'obl:agent', 'nmod'].includes(child.deprel))
        features.push(`sib=${up.relation}:${child.deprel}:${lower(child)}`)
      if (['advmod', 'aux'].includes(child.deprel)) features.push(`adv=${up.relation}:${lower(child)}`)
      if (child.deprel === 'conj' && child.upos === 'VERB')
        features.push(`vc=${up.relation}>${predicate(sentence, index, children)}`)
    }
  }
  features.push(...classFeatures(sentence, head, children), ...pathFeatures(sentence, { head, noun }, children))
  const about = classesOf(sentence, children)
  for (const name of about) features.push(`S=${name}`, `hS=${noun}&${name}`)
  if (about.size === 0) features.push('S=-')
  for (const index of children[head] ?? []) {
    const child = tokens[index]
    if (child === undefined) continue
    if (child.deprel.startsWith('acl')) features.push(`acl=${predicate(sentence, index, children)}`)
    if (child.deprel === 'nmod' || child.deprel === 'appos' || child.deprel === 'nmod:poss')
      features.push(`c=${child.deprel}:${lower(child)}`)
    if (child.deprel === 'conj') features.push(`cj=${lower(child)}`)
  }
  return features
}

/** Features of a thing: those of all its mentions, how often and how early it is told, and what its sentences are about. */
export function thingFeatures(
  thing: Thing,
  text: {
    readonly childrenOf: (sentence: Sentence) => readonly (readonly number[])[]
    readonly topics: (sentence: Sentence) => readonly string[]
    readonly about: readonly string[]
  },
): string[] {
  const features = new Set<string>(['bias'])
  for (const mention of thing.mentions) {
    for (const feature of mentionFeatures(mention, text)) features.add(feature)
    for (const topic of text.topics(mention.sentence)) features.add(`s=${topic}`)
  }
  const first = thing.mentions[0]?.sentence.index ?? 0
  features.add(`at=${Math.min(first, 12)}`)
  features.add(`times=${Math.min(thing.mentions.length, 5)}`)
  for (const word of text.about) features.add(`d=${word}`)
  return [...features]
}

export { childrenOf }
