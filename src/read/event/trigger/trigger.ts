/** Which words of a sentence tell an event? Verbs by their clause, nouns by what is said of them, each with its roles and its reality. */

import type { Rule } from '../../../model/index.ts'
import { matchClause } from '../clause/match.ts'
import { formsAt, isParty, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { type Clause, clauseOf, dependents, hasDeterminer, predicateClause, type Tree } from '../clause/tree.ts'
import { acts, occurrences } from '../en/noun-words.ts'
import { makeNouns, makeVerbPatterns, type NounEntry, type Pattern } from '../en/pattern.ts'
import { verbPatterns } from '../en/verb-words.ts'
import { fireVerbs } from '../en/words.ts'
import { type Kind, type KindName, quadClasses, statement } from '../kind.ts'
import { isOfLabour, isOnStrike, weapons } from '../news/labour.ts'
import { modifierReality } from '../reality/noun-own.ts'
import { isNegated, type Reality } from '../reality/own-reality.ts'
import { realityOfNoun, realityOfVerb } from '../reality/reality.ts'
import { isSetFor } from '../reality/scheduled.ts'
import { type Roles, rolesOfClause, rolesOfNoun } from '../role/argument.ts'
import { isAttitude, isForecast, isGeneric, isSpokenOf } from './generic.ts'
import {
  headOf,
  isCapitalOnly,
  isDeathOf,
  isDefinite,
  isNamedDisaster,
  isNounlike,
  isOfName,
  isSequence,
  isTransitive,
  lastOfName,
} from './noun-form.ts'
import { isOfCare, isOtherSense, isShots } from './sense.ts'
import { isSpot, isState, isUnderArrest } from './state.ts'
import { asSuffered, kindOf, outcomes } from './suffered.ts'
import { isTold } from './told.ts'
import { isKnownTaken, isOfWhom } from './whom.ts'
import { wreckAt, wreckRule } from './wreck.ts'

/** An event as its own sentence tells it. */
export interface Draft {
  /** Words of the trigger, first and last. */
  readonly from: number
  readonly to: number
  /** The word that the tree hangs the event on. */
  readonly head: number
  readonly kind: Kind
  /** The kind's name in the lexicon. */
  readonly name: KindName
  readonly rule: string
  readonly roles: Roles
  readonly reality: Reality
  readonly noun: boolean
  /** "the blast": points back to an event told before. */
  readonly definite: boolean
  /** The verb that carries a noun's event, where there is one. */
  readonly light?: number
  /** The verb that says of a noun that it took place: "broke out". */
  readonly teller?: number
  /** The words beside its verb that the lexicon asked for; none for a noun. */
  readonly asked: readonly number[]
}

const verbs = makeVerbPatterns(verbPatterns)
const nouns = makeNouns(occurrences, acts)

const verbRule: Rule = {
  id: 'event/en/verb',
  reads:
    'A verb or adjective of the lexicon whose clause has the objects, prepositions and subjects that the lexicon asks for.',
  apply: undefined,
}
const nounRule: Rule = {
  id: 'event/en/noun',
  reads: 'A noun of the lexicon that a verb says to have taken place, or that heads its sentence ("clashes erupted").',
  apply: undefined,
}
const mentionRule: Rule = {
  id: 'event/en/mention',
  reads: 'A noun of the lexicon that its sentence takes as known ("condemned the attack", "since the raid").',
  apply: undefined,
}
const lightRule: Rule = {
  id: 'event/en/light-verb',
  reads:
    'A noun of the lexicon with a verb that only carries it ("staged a protest", "held talks"): the verb’s subject acts.',
  apply: undefined,
}

export const triggerRules: readonly Rule[] = [verbRule, nounRule, mentionRule, lightRule, wreckRule]

/** The drafts of a sentence in text order; a word is in one trigger at most. */
export function findTriggers(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  const { tokens } = scene.tree
  for (let at = 0; at < tokens.length; at += 1) {
    const { upos = '' } = tokens[at] ?? {}
    if (upos === 'PUNCT' || upos === 'ADP' || upos === 'DET' || upos === 'NUM') continue
    const draft = wreckAt(scene, at) ?? nounAt(scene, at) ?? verbAt(scene, at)
    if (draft === undefined) continue
    drafts.push(draft)
    if (draft.noun) at = draft.to
  }
  return withoutDoubles(drafts)
}

/** A noun and the verb that carries it are one: the verb's where the lexicon knows the two together, the noun's otherwise. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]))
  // The firing that people "died in" is an event that the dying will be joined to.
  const taken = new Set(drafts.flatMap(({ asked, name }) => (outcomes.has(name) ? [] : asked)))
  const isTaken = ({ head, kind, light }: Draft): boolean => {
    const verb = light === undefined ? undefined : byHead.get(light)
    return taken.has(head) && verb?.kind.type !== kind.type
  }
  const nouns = drafts.filter((draft) => draft.noun && !isTaken(draft))
  const carried = new Set(nouns.flatMap(({ light }) => (light === undefined ? [] : [light])))
  return drafts.filter((draft) => (draft.noun ? nouns.includes(draft) : !carried.has(draft.head)))
}

/** By the lemma, or, where that is unknown, by what the form could be of. */
function patternsOf({ tree }: Scene, at: number): readonly Pattern[] | undefined {
  const known = verbs.get(lemmaAt(tree, at))
  if (known !== undefined) return known
  const { lower = '', upos } = tree.tokens[at] ?? {}
  if (upos !== 'VERB') return undefined
  const stem = lower.replace(/(?:ed|ing|es|s|d)$/, '')
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
    .map((form) => verbs.get(form))
    .find((found) => found !== undefined)
}

/** Longest trigger of several words, as words: beyond it, the verb alone is the trigger. */
const triggerWordsMax = 5

function verbAt(scene: Scene, at: number): Draft | undefined {
  const token = scene.tree.tokens[at]
  if (token === undefined || token.deprel.startsWith('aux')) return undefined
  if (dependents(scene.tree, at, ['cop']).length > 0) {
    const copular = draftOf(scene, predicateClause(scene.tree, at), verbs.get('be') ?? [])
    if (copular !== undefined) return copular
  }
  if (token.upos !== 'VERB' && token.upos !== 'ADJ') return undefined
  if (token.xpos !== 'VBD' && dependents(scene.tree, at, ['det']).length > 0) return undefined
  if (isOfWhom(scene.tree, at) || isOfName(scene, at)) return undefined
  // "He is free" is no release.
  if (token.upos === 'ADJ' && token.lower === 'free') return undefined
  const patterns = patternsOf(scene, at)
  const draft = patterns === undefined ? undefined : draftOf(scene, clauseOf(scene.tree, at), patterns)
  // "The banned party", "a jailed editor": what somebody is by now. "The murdered priests" were murdered.
  // "Had not found any destroyed bridge": there is none.
  const isNone = hasDeterminer(scene.tree, token.head, /^(?:any|no)$/)
  const isState = token.deprel === 'amod' && (isNone || token.xpos !== 'VBN' || draft?.kind.type !== 'ASSAULT')
  return isState ? undefined : draft
}

function draftOf(scene: Scene, told: Clause, patterns: readonly Pattern[]): Draft | undefined {
  const at = told.verb
  const match = matchClause(scene, told, patterns)
  if (match === undefined || match.pattern.name === statement) return undefined
  if (isOtherSense(scene, told, match)) return undefined
  const clause = asSuffered(scene, told, match)
  const { name } = match.pattern
  const kind = kindOf(scene, clause, match)
  const roles = rolesOfClause(scene, clause, match.pattern)
  const fixed = (match.pattern.object?.words.size ?? 0) > 0 && quadClasses[kind.type] === 4
  const free = fixed && (clause.subjects.length === 0 || roles.acted)
  if (!free && !hasNeeds(scene, clause, kind, roles)) return undefined
  const said = realityOfVerb(scene.tree, at)
  // "Called a strike for Friday."
  const isAhead = kind.type === 'PROTEST' && match.objects.some((noun) => isSetFor(scene.tree, at, noun))
  const isMock = match.objects.some((noun) => modifierReality(scene.tree, noun) === 'hypothetical')
  const reality = isMock ? 'hypothetical' : isAhead && said === 'happened' ? 'planned' : said
  if (
    isAttitude(scene.tree, at) ||
    isForecast(scene, told) ||
    isSpokenOf(scene.tree, clause, { quad: quadClasses[kind.type], reality })
  )
    return undefined
  // "No one was hurt", "nobody has ever been punished" count people and tell no event.
  // "The attack would have killed hundreds."
  if (reality === 'hypothetical' && outcomes.has(name)) return undefined
  const anybody = clause.objects.some((index) => /^any(?:one|body)$/.test(scene.tree.tokens[index]?.lower ?? ''))
  const harmless = outcomes.has(name) && (anybody || (reality === 'denied' && clause.passive))
  if (harmless || (reality === 'denied' && clause.passive && isOfNobody(scene.tree, clause))) return undefined
  if (isGeneric(scene, clause, kind, reality)) return undefined
  const words = [at, ...match.words]
  const from = Math.min(...words)
  const to = Math.max(...words)
  const whole = to - from < triggerWordsMax
  return {
    from: whole ? from : at,
    to: whole ? to : at,
    head: at,
    kind,
    name,
    rule: verbRule.id,
    roles,
    reality,
    noun: false,
    definite: isKnownTaken(scene.tree, at),
    asked: match.objects,
  }
}

function isOfNobody(tree: Tree, { verb, objects }: Clause): boolean {
  const ever = dependents(tree, verb, ['advmod']).some((child) => tree.tokens[child]?.lower === 'ever')
  return ever && objects.some((index) => /^(?:nobody|none|one)$/.test(tree.tokens[index]?.lower ?? ''))
}

/** Somebody has to do or suffer it: "the recession hit", "the film welcomes" are no events. */
function hasNeeds(scene: Scene, clause: Clause, { type }: Kind, roles: Roles): boolean {
  const suffered =
    roles.targets.length > 0 || roles.objects.length > 0 || clause.objects.some((index) => isParty(scene, index))
  switch (quadClasses[type]) {
    case 0:
      return true
    case 4:
      return (
        roles.acted ||
        suffered ||
        clause.passive ||
        clause.subjects.some((index) => meets(scene, index, weapons) || meets(scene, index, defences))
      )
    default:
      return roles.acted || (clause.passive && clause.objects.length > 0)
  }
}

/** "Air defences downed 18 drones", "barricades blocked the road": nobody, and somebody's. */
const defences = { words: new Set(['defence', 'defense', 'barricade', 'roadblock']), classes: [] }

function nounAt(scene: Scene, at: number): Draft | undefined {
  const { tokens } = scene.tree
  const entries = formsAt(scene.tree, at).flatMap((form) => nouns.get(form) ?? [])
  const found = entries.find((candidate) => isSequence(scene, at, candidate))
  const entry = found !== undefined && isOfLabour(scene, at, found) ? labourStrike : found
  if (entry === undefined || (isOnStrike(scene.tree, at) && dependents(scene.tree, at, ['cop']).length > 0))
    return undefined
  const to = isNamedDisaster(scene, at, entry) ? lastOfName(scene, at) : at + entry.words.length - 1
  const head = headOf(scene, at, to)
  const { upos } = tokens[head] ?? {}
  const several = entry.words.length > 1
  const nominal =
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    (several && (upos === 'ADJ' || (upos === 'VERB' && !isTransitive(scene, head, entry))))
  if (!nominal && !(upos === 'VERB' && isNounlike(scene, head, entry))) return undefined
  // "The president ruled out a return": a clause, and no rule of the president's.
  if (entry.words.at(-1) === 'rule' && tokens[head]?.xpos === 'VBD') return undefined
  if (upos === 'PROPN' && entry.words.length === 1 && !isCapitalOnly(scene, at) && !isNamedDisaster(scene, at, entry))
    return undefined
  // "Burned 13 men to death": how the verb ended.
  if (entry.words[0] === 'death' && isDeathOf(scene.tree, head)) return undefined
  // "Gunmen fire on bus": shots, which the parse of a headline took for flames.
  if (entry.name === 'fire' && isShots(scene.tree, at)) return undefined
  if (entry.name === 'emergency' && isOfCare(scene, head)) return undefined
  if (isState(scene.tree, head) || isSpot(scene.tree, head) || isUnderArrest(scene.tree, head)) return undefined
  const read = realityOfNoun(scene.tree, head)
  const occurrence = read === undefined || upos !== 'VERB' ? read : { ...read, told: true }
  if (occurrence === undefined) return undefined
  // "No deaths were reported" counts people and tells no event.
  if (occurrence.reality === 'denied' && outcomes.has(entry.name) && isNegated(scene.tree, head)) return undefined
  const light = occurrence.light === undefined ? undefined : clauseOf(scene.tree, occurrence.light)
  const carrier = light === undefined ? '' : lemmaAt(scene.tree, light.verb)
  if (entry.name === 'fire' && light !== undefined && !fireVerbs.has(carrier)) return undefined
  // "Declared an internal armed conflict": a word of law, and no fight.
  if (entry.kind.type === 'ASSAULT' && /^(?:declare|proclaim)$/.test(carrier)) return undefined
  const roles = rolesOfNoun(scene, { noun: head, from: at, to }, entry.kind, light)
  if (!isTold(scene, head, entry, { occurrence, roles })) return undefined
  return {
    from: at,
    to,
    head,
    kind: entry.kind,
    name: entry.name,
    rule: light !== undefined ? lightRule.id : occurrence.told ? nounRule.id : mentionRule.id,
    roles,
    reality: occurrence.reality,
    noun: true,
    asked: [],
    definite: light === undefined ? isDefinite(scene, head) : isOfTold(scene, light.verb, head),
    ...(occurrence.light === undefined ? {} : { light: occurrence.light }),
    ...(occurrence.told && tokens[head]?.deprel === 'nsubj' ? { teller: tokens[head].head } : {}),
  }
}

/**
 * "The blast was heard", "police confirmed the attack", "the group claimed it": who says or hears so did nothing that was not told before. Tremors
 * are felt of a quake.
 */
function isOfTold(scene: Scene, verb: number, noun: number): boolean {
  const isPassive = scene.tree.tokens[noun]?.deprel === 'nsubj:pass'
  if (isPassive && lemmaAt(scene.tree, verb) === 'feel') return true
  return isDefinite(scene, noun) && (isPassive || /^(?:confirm|report|claim)$/.test(lemmaAt(scene.tree, verb)))
}

const labourStrike: NounEntry | undefined = nouns.get('walkout')?.map((entry) => ({ ...entry, words: ['strike'] }))[0]
