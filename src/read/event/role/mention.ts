/** Whom does a sentence tell of that a pronoun further on may stand for? Each with what is known of him: one or many, on which side, whether he lives. */
import type { Party } from '../../../model/index.ts'
import { bodyWords, collectives, female, male, type PronounKind, pronounKinds } from '../../party/index.ts'
import { isParty, isPerson, lemmaAt, meets, partyOf, partyOfPhrase, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree, withConjuncts } from '../clause/tree.ts'
import { saying } from '../en/words.ts'
import { isThing } from './owner.ts'

/** Somebody who is told of, by a noun or by a pronoun that stands for one. */
export interface Mention {
  readonly at: number
  readonly verb: number
  /** Nobody where it is a pronoun that may be of several. */
  readonly parties: readonly Party[]
  /** What a pronoun for it may be. */
  readonly kinds: ReadonlySet<PronounKind>
  readonly gender: 'he' | 'she' | undefined
  readonly lemma: string
  /** Whether it is what the main clause is about. */
  readonly subject: boolean
  /** Whether it is who says what is told. */
  readonly speaks: boolean
  /** Whether it attacks somebody or something. */
  readonly attacks: boolean
  /** Whether the verb has it do as much as the other side: "clashed with". */
  readonly mutual: boolean
  /** Dead by what the sentence tells. */
  readonly fallen: boolean
  readonly side: 'force' | 'rebel' | 'crowd' | undefined
  /** Told of in a phrase that takes no part: "wrote about the militants"; no pronoun stands for it here, and it may be whom one stands for. */
  readonly bystander: boolean
  /** Whom the pronoun may stand for as well. */
  readonly rivals: readonly Mention[]
}

/** The word of a pronoun among the words of a phrase: "they", "some of them". */
export function pronounAt({ tree }: Pick<Scene, 'tree'>, index: number): number | undefined {
  const { lower = '', upos } = tree.tokens[index] ?? {}
  if (pronounKinds.has(lower) && upos === 'PRON') return index
  if (!/^(?:NUM|DET|PRON|NOUN)$/.test(upos ?? '') || !parts.test(lower) || upos === undefined)
    return upos === 'NUM' ? themOf(tree, index) : undefined
  return themOf(tree, index)
}

const parts = /^(?:all|some|most|many|several|both|none|half|few|each|one|dozens|scores|hundreds)$/

const themOf = (tree: Tree, index: number): number | undefined =>
  dependents(tree, index, ['nmod']).find((at) => tree.tokens[at]?.lower === 'them' && prepositionOf(tree, at) === 'of')

/** Those of a sentence in text order; `meant` tells for whom its own pronouns stand. */
export function mentionsOf(scene: Scene, meant: ReadonlyMap<number, Mention | undefined>): Mention[] {
  const { tree } = scene
  const main = mainVerb(tree)
  const found: Mention[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const bystander = !isRole(scene, at) || isUnnamed(tree, at)
    if (bystander ? !isBystander(scene, at) : isTailSpeaker(tree, at) || tree.tokens[at]?.lower === 'others') continue
    const verb = tree.tokens[at]?.head ?? -1
    const lemma = lemmaAt(tree, verb)
    const subject = isSubjectOf(tree, at, main)
    const place = {
      at,
      verb,
      bystander,
      subject,
      attacks: attacking.test(lemma),
      mutual: mutual.test(lemma),
      speaks: subject && saying.has(lemma) && dependents(tree, verb, ['ccomp', 'parataxis']).length > 0,
    }
    const pronoun = pronounAt(scene, at)
    if (bystander) found.push(nominal(scene, at, place))
    else if (pronoun === undefined) found.push(...nominalsAt(scene, place))
    else found.push(pronominal(tree, pronoun, { ...place, stands: meant.get(pronoun) }))
  }
  return found
}

type Place = Pick<Mention, 'at' | 'verb' | 'bystander' | 'subject' | 'attacks' | 'mutual' | 'speaks'>

function pronominal(
  tree: Tree,
  pronoun: number,
  { stands, ...place }: Place & { stands: Mention | undefined },
): Mention {
  const word = tree.tokens[pronoun]?.lower ?? ''
  const kind = pronounKinds.get(word)
  const known = stands ?? { ...nobody, kinds: new Set(kind === undefined ? [] : [kind]), gender: genderOf([word]) }
  return { ...known, ...place, fallen: isFallen(tree, place.at) }
}

const nobody = { parties: [], lemma: '', side: undefined, rivals: [] } as const

/** A noun, and where several are joined, all of them as one and each. */
function nominalsAt(scene: Scene, place: Place): Mention[] {
  const { tree } = scene
  const all = withConjuncts(tree, place.at).filter((at) => isSomebody(scene, at))
  const each = all.map((at) => nominal(scene, at, { ...place, at }))
  if (all.length < 2 || all[0] !== place.at) return each
  // "The army and the rebels fought. They …": as one of them as of both.
  const parties = place.mutual ? [] : each.flatMap((one) => one.parties)
  const [first] = each
  if (first === undefined) return []
  const together = { ...first, parties, kinds: new Set(['many'] as const), fallen: each.some(({ fallen }) => fallen) }
  return [together, ...each.map((one) => ({ ...one, subject: false, kinds: withoutMany(one.kinds) }))]
}

const attacking =
  /^(?:attack|raid|storm|ambush|assault|abduct|kidnap|rob|burn|torch|loot|shell|bomb|kill|massacre|murder|behead|stab|shoot|beat|rape|invade|open)$/
const mutual = /^(?:clash|fight|battle|skirmish|exchange|trade|brawl|war)$/

const withoutMany = (kinds: ReadonlySet<PronounKind>): ReadonlySet<PronounKind> =>
  new Set([...kinds].filter((kind) => kind !== 'many'))

/** A body is "they" where the sentence is about it. */
const withoutManyBodies = (kinds: ReadonlySet<PronounKind>): ReadonlySet<PronounKind> =>
  kinds.has('body') ? withoutMany(kinds) : kinds

function nominal(scene: Scene, at: number, place: Place): Mention {
  const { tree } = scene
  const own = partyOf(scene, at) ?? partyOfPhrase(scene, at)
  const words = (own?.text ?? lemmaAt(tree, at)).toLowerCase().split(/\s+/)
  return {
    ...place,
    parties: own === undefined ? [] : [own],
    kinds: place.subject ? kindsAt(scene, at) : withoutManyBodies(kindsAt(scene, at)),
    gender: genderOf(words),
    lemma: lemmaAt(tree, at),
    fallen: isFallen(tree, at),
    side: sideAt(scene, at),
    rivals: [],
  }
}

const isSomebody = (scene: Scene, at: number): boolean =>
  (scene.placeAt(at) === undefined || isState(scene, at) || scene.nameAt(at)?.kind === 'group') &&
  (isCollective(scene, at) || (isParty(scene, at) && !isThing(scene, at)) || isPerson(scene, at))

/** A country, or a town that stands for one: "Kabul denied it". */
const isState = (scene: Scene, at: number): boolean =>
  scene.placeAt(at)?.kind === 'country' || scene.tree.tokens[at]?.deprel === 'nsubj'

const isCollective = ({ tree }: Scene, at: number): boolean =>
  tree.tokens[at]?.upos === 'NOUN' && [collectives, bodyWords, units].some((words) => words.has(lemmaAt(tree, at)))

const units = new Set('unit battalion brigade regiment squad patrol garrison fleet gang cartel cell'.split(' '))

function kindsAt(scene: Scene, at: number): ReadonlySet<PronounKind> {
  const { lower = '', xpos = '', feats } = scene.tree.tokens[at] ?? {}
  const kind = scene.nameAt(at)?.kind
  const isMany = /S$/.test(xpos) || /Number=(?:Plur|Ptan)/.test(feats ?? '') || lower === 'police'
  if (kind === 'person') return new Set(['one'])
  if (scene.placeAt(at) !== undefined && isState(scene, at) && kind !== 'group') return new Set(['body'])
  if (kind === 'organization' || (isCollective(scene, at) && !isMany)) return new Set(['body', 'many'])
  if (isMany || groups.test(lower) || isUnnamed(scene.tree, at)) return new Set(['many'])
  return xpos === 'CD' ? new Set(['many']) : new Set(['one'])
}

const groups = /^(?:couple|pair|trio|handful|majority|dozen|number|hundred|thousand)$/

/** Prepositions of those who take part. */
const beside = /^(?:by|with|against|between|among|from|on|at|into)$/

function sideAt(scene: Scene, at: number): Mention['side'] {
  const is = (name: string): boolean => meets(scene, at, { words: none, classes: [name] })
  if (is('rebel')) return 'rebel'
  return is('force') ? 'force' : crowds.test(lemmaAt(scene.tree, at)) ? 'crowd' : undefined
}
const crowds = /^(?:protest[eo]r|demonstrator|rioter|marcher|picket|striker|mob|crowd)$/
const none: ReadonlySet<string> = new Set()

function genderOf(words: readonly string[]): Mention['gender'] {
  const [isMan, isWoman] = [words.some((word) => male.has(word)), words.some((word) => female.has(word))]
  return isMan === isWoman ? undefined : isMan ? 'he' : 'she'
}

/** Who acts, suffers, or stands with one that does in a phrase of the verb's; besides, a person's name anywhere. */
function isRole(scene: Scene, at: number): boolean {
  const { tree } = scene
  const { deprel = '', head = -1, upos = '' } = tree.tokens[at] ?? {}
  if (!/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(upos)) return false
  if (/^(?:nsubj|obj|iobj|root)/.test(deprel)) return true
  const preposition = prepositionOf(tree, at)
  if (/^(?:obl|nmod)$/.test(deprel) || deprel === 'obl:agent') {
    const isOf = preposition === 'of' && meets(scene, head, { words: none, classes: ['violence'] })
    return isOf || beside.test(preposition)
  }
  return deprel === 'nmod:poss' && scene.nameAt(at)?.kind === 'person'
}

/** "The wounded", "those killed": people, and no word for who they are. */
const isUnnamed = ({ tokens }: Tree, at: number): boolean =>
  /^(?:ADJ|NOUN|VERB)$/.test(tokens[at]?.upos ?? '') &&
  /^(?:wounded|injured|dead|displaced|missing|detained)$/.test(tokens[at]?.lower ?? '')

/** Somebody in any other phrase; "thousands of protesters" are told of by their number. */
function isBystander(scene: Scene, at: number): boolean {
  const { tree } = scene
  const { deprel = '', head = -1 } = tree.tokens[at] ?? {}
  if (isUnnamed(tree, at)) return /^(?:nsubj|obj|obl|nmod)/.test(deprel)
  const isOf = deprel === 'nmod' && prepositionOf(tree, at) === 'of' && isRole(scene, head)
  return /^(?:obl|nmod|obj|iobj)$/.test(deprel) && !isOf && isSomebody(scene, at)
}

/** The verb that a sentence tells: its root, or what the root only says who told it. */
function mainVerb(tree: Tree): number {
  const root = tree.tokens.findIndex(({ head }) => head < 0)
  if (!saying.has(lemmaAt(tree, root))) return root
  const [speaker = root] = dependents(tree, root, ['nsubj'])
  return dependents(tree, root, ['ccomp', 'parataxis']).find((told) => told < speaker) ?? root
}

function isSubjectOf(tree: Tree, at: number, verb: number): boolean {
  const { deprel = '', head } = tree.tokens[at] ?? {}
  return deprel.startsWith('nsubj') && head === verb
}

/** ", police said": who only says what is told. */
function isTailSpeaker(tree: Tree, at: number): boolean {
  const { deprel = '', head = -1 } = tree.tokens[at] ?? {}
  if (deprel !== 'nsubj' || !saying.has(lemmaAt(tree, head)) || tree.tokens[at]?.xpos === 'NNP') return false
  const isAfter = dependents(tree, head, ['ccomp', 'parataxis']).some((told) => told < at)
  return isAfter || tree.tokens[head]?.deprel === 'parataxis'
}

function isFallen(tree: Tree, at: number): boolean {
  const { deprel = '', head = -1 } = tree.tokens[at] ?? {}
  if (deprel === 'conj') return isFallen(tree, head)
  const lemma = lemmaAt(tree, head)
  if (deprel === 'nsubj') return /^(?:die|perish)$/.test(lemma)
  const isKilled = killing.test(lemma) || dependents(tree, head, ['xcomp']).some((one) => lemmaAt(tree, one) === 'dead')
  return (deprel === 'obj' || deprel === 'nsubj:pass') && isKilled
}

const killing = /^(?:kill|murder|massacre|slaughter|behead|execute|assassinate|slay|lynch|dead)$/
