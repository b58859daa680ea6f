/** What stands at a word of a sentence: a party, a name, a place? And of which of the lexicon's classes is it? */

import type { Party, Span } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import type { PartyMention } from '../../party/index.ts'
import { asParty } from '../../party/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import { areThings, personNouns } from '../../quantity/index.ts'
import type { Name } from '../../syntax/index.ts'
import type { Sentence } from '../../token/index.ts'
import { type Condition, isInClass } from '../en/pattern.ts'
import { groupNouns, physicalClasses, pronouns } from '../en/words.ts'
import { isMake } from './make.ts'
import { antecedent, dependents, isWithin, prepositionOf, type Tree } from './tree.ts'

export interface Scene {
  readonly tree: Tree
  readonly partyAt: (index: number) => PartyMention | undefined
  readonly nameAt: (index: number) => Name | undefined
  readonly placeAt: (index: number) => PlaceMention | undefined
}

export function makeScene(
  tree: Tree,
  here: {
    readonly parties: readonly PartyMention[]
    readonly names: readonly Name[]
    readonly places: readonly { readonly place: PlaceMention }[]
  },
): Scene {
  const parties = byWord(tree.sentence, here.parties, ({ span }) => span)
  const names = byWord(tree.sentence, here.names, (name) => name)
  const places = byWord(tree.sentence, here.places, ({ place }) => place.span)
  return {
    tree,
    partyAt: (index) => parties.get(index),
    nameAt: (index) => names.get(index),
    placeAt: (index) => places.get(index)?.place,
  }
}

function byWord<T>({ tokens }: Sentence, items: readonly T[], spanOf: (item: T) => Span): ReadonlyMap<number, T> {
  const at = new Map<number, T>()
  if (items.length === 0) return at
  let from = 0
  for (const item of items) {
    const { start, end } = spanOf(item)
    while (from > 0 && (tokens[from]?.start ?? 0) > start) from -= 1
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from += 1
    for (let index = from; (tokens[index]?.start ?? end) < end; index += 1) if (!at.has(index)) at.set(index, item)
  }
  return at
}

/** A word and, where it only says how many or what part ("dozens of", "a group of"), the noun that it is of. */
function withGrouped({ tree }: Scene, index: number): number[] {
  // "Hurricane Beryl" is a hurricane.
  const storms = dependents(tree, index, ['compound']).filter((child) => storm.test(lemmaAt(tree, child)))
  if (storms.length > 0) return [index, ...storms]
  // "Eleven of the pupils".
  if (!groupNouns.has(lemmaAt(tree, index)) && tree.tokens[index]?.upos !== 'NUM') return [index]
  const wholes = dependents(tree, index, ['nmod']).filter((child) => prepositionOf(tree, child) === 'of')
  // "One of whom was shot".
  return [index, ...wholes.map((child) => antecedent(tree, child))]
}

export function lemmaAt({ tokens }: Tree, index: number): string {
  const token = tokens[index]
  return token === undefined ? '' : token.lemma.toLowerCase()
}

const storm = /^(?:hurricane|typhoon|cyclone|storm)$/

/** Does a word meet a condition: is it one of the lemmas, or of one of the classes? */
export function meets(scene: Scene, index: number, { words, classes }: Condition): boolean {
  return withGrouped(scene, index).some((at) => {
    const lemma = lemmaAt(scene.tree, at)
    const singular = lemma.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : ''))
    if (words.has(lemma) || words.has(scene.tree.tokens[at]?.lower ?? '') || words.has(singular)) return true
    return classes.some((name) =>
      name === 'party' ? isParty(scene, at) : isOfClass(scene, at, { name, lemma }) || isInClass(singular, name),
    )
  })
}

const sectorClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  force: new Set(['COP', 'MIL', 'SPY', 'PRM']),
  rebel: new Set(['REB', 'SEP', 'UAF', 'CRM', 'PRM']),
  crowd: new Set(['OPP', 'CVL', 'PRO']),
  person: new Set(['GOV', 'ELI', 'LEG']),
}

function isOfClass(scene: Scene, at: number, { name, lemma }: { name: string; lemma: string }): boolean {
  if (isInClass(lemma, name)) return true
  // "Two captured soldiers".
  if (name === 'captive')
    return dependents(scene.tree, at, ['amod']).some((child) =>
      /^(?:kidnapped|abducted|captured|captive|seized)$/.test(scene.tree.tokens[child]?.lower ?? ''),
    )
  if (name === 'vehicle') return isMake(scene.tree, at, scene.nameAt(at)?.text ?? '')
  const sector = scene.partyAt(at)?.sector
  if (sector !== undefined && sectorClasses[name]?.has(sector) === true) return true
  if (name === 'person') return scene.nameAt(at)?.kind === 'person'
  if (name === 'country' || name === 'place') return scene.placeAt(at) !== undefined
  return false
}

/** Can it act or suffer: people, bodies, states, pronouns? */
export function isParty(scene: Scene, index: number): boolean {
  if (scene.partyAt(index) !== undefined) return true
  if (areThings(scene.tree.tokens, index)) return false
  const kind = scene.nameAt(index)?.kind
  if (kind === 'person' || kind === 'organization' || kind === 'group') return true
  if (scene.placeAt(index)?.kind === 'country') return true
  // "The clerk, Daniel Musyoka, was abducted."
  if (dependents(scene.tree, index, ['appos']).some((named) => scene.nameAt(named)?.kind === 'person')) return true
  if (bodyOf(scene, index) !== undefined) return true
  // "Both were freed".
  const { lower, deprel = '' } = scene.tree.tokens[index] ?? {}
  if (lower === 'both') return /^(?:nsubj|obj)/.test(deprel)
  const grouped = withGrouped(scene, index)
  // "Dozens of attacks".
  if (grouped.slice(1).some((at) => isInClass(lemmaAt(scene.tree, at), 'violence'))) return false
  return grouped.some((at) => {
    const lemma = lemmaAt(scene.tree, at)
    const token = scene.tree.tokens[at]
    if (token?.upos === 'NUM')
      return dependents(scene.tree, at, ['nmod']).length > 0 || token.deprel.startsWith('nsubj')
    if (isInClass(lemma, 'people') || isInClass(lemma, 'victim') || pronouns.has(token?.lower ?? '')) return true
    return isHarmedDoer(scene, at)
  })
}

/** People by their noun alone, who are a party where something befell them: "killing seven guests", "a waiter was stabbed". */
export function isPerson({ tree }: Scene, at: number): boolean {
  const lemma = lemmaAt(tree, at)
  return tree.tokens[at]?.upos === 'NOUN' && personNouns.has(lemma) && !alsoThings.test(lemma)
}

/** A coach is a bus as often as not. */
const alsoThings = /^(?:coach|planter|picket|major|minor|private|general|marine|cook|pole|match|ranger|partner|member)$/

/** Verbs whose objects are people, or animals: who is a doer of something by its ending is meant by them. */
const harming = wordSet(
  'kill murder behead abduct kidnap injure wound massacre slaughter assassinate execute arrest detain',
)
const animals = /^(?:tiger|panther|badger|spider|adder|viper|hamster|setter|retriever|otter|oyster|lobster)s$/

/** "Killed five loggers", "three quarrymen were abducted": several with the ending of those who do something. */
function isHarmedDoer({ tree }: Scene, at: number): boolean {
  const { lower = '', xpos, deprel = '', head = -1 } = tree.tokens[at] ?? {}
  if (xpos !== 'NNS' || !/(?:[^aeiou]ers|eers|men)$/.test(lower) || animals.test(lower)) return false
  const first = deprel === 'conj' ? tree.tokens[head] : undefined
  const verb = first?.head ?? head
  const isObject = /^(?:obj|nsubj:pass)$/.test(first?.deprel ?? deprel)
  // "Shot dead three charcoal burners": the parser hangs them on the adjective.
  const isDead = tree.tokens[verb]?.lower === 'dead' && tree.tokens[verb]?.deprel === 'xcomp'
  return isObject && (isDead || harming.has(lemmaAt(tree, verb)))
}

/** Buildings, vehicles, weapons: what can be hit and is nobody. */
export function isPhysical(scene: Scene, index: number): boolean {
  const lemma = lemmaAt(scene.tree, index)
  return physicalClasses.some((name) => isInClass(lemma, name))
}

/** The party at a word: its mention, or else the noun phrase where it names people; nothing for a bare pronoun. */
export function partyOf(scene: Scene, index: number): Party | undefined {
  for (const at of withGrouped(scene, index).reverse()) {
    const mention = scene.partyAt(at)
    if (mention === undefined) continue
    if (isOwnerWithin(scene, index, mention)) return isOwnParty(scene, index) ? partyOfPhrase(scene, index) : undefined
    return isOfAnother(scene, index, mention) ? partyOfPhrase(scene, index) : asParty(mention)
  }
  const lower = scene.tree.tokens[index]?.lower ?? ''
  if (!isParty(scene, index) || pronouns.has(lower)) return undefined
  return partyOfPhrase(scene, index)
}

/** "Victims of the militant attack", "of communal riots": whose or of what kind the deed is, inside the words for them. */
function isOwnerWithin({ tree }: Scene, index: number, { headIndex }: PartyMention): boolean {
  const { deprel = '', head = -1 } = tree.tokens[index] ?? {}
  const isOwner = /^(?:amod|compound|nmod:poss)$/.test(deprel) && head !== headIndex
  return isOwner && isInClass(lemmaAt(tree, head), 'violence') && isWithin(tree, head, headIndex)
}

function isOwnParty(scene: Scene, index: number): boolean {
  const lemma = lemmaAt(scene.tree, index)
  if (isInClass(lemma, 'force') || isInClass(lemma, 'rebel')) return true
  return scene.placeAt(index)?.kind === 'country' || /^(?:organization|group)$/.test(scene.nameAt(index)?.kind ?? '')
}

/** "The widow of a soldier who was killed": the soldier, inside the words for her. */
function isOfAnother({ tree }: Scene, index: number, { headIndex }: PartyMention): boolean {
  const { deprel, upos, head } = tree.tokens[index] ?? {}
  const isInside = headIndex !== index && deprel === 'nmod' && upos === 'NOUN' && head === headIndex
  return isInside && beside.has(lemmaAt(tree, headIndex))
}

/** Those who are told of by whose they are. */
const beside = wordSet(
  'widow widower wife husband father mother parent son daughter brother sister cousin uncle aunt nephew niece grandmother grandfather relative family relation friend neighbour neighbor colleague lawyer attorney killer murderer attacker',
)

/** The noun phrase at a word, or what it says how many of, as a party. */
export function partyOfPhrase(scene: Scene, index: number): Party | undefined {
  const at = withGrouped(scene, index).at(-1) ?? index
  const { upos, lower: word = '' } = scene.tree.tokens[at] ?? {}
  if (upos === 'NUM' || pronouns.has(word)) return undefined
  const body = bodyOf(scene, at)
  if (body !== undefined) return body
  const span = phraseSpan(scene, at)
  const country = scene.placeAt(at)?.country
  return { span, text: textOf(scene, span), ...(country === undefined ? {} : { country }) }
}

/** "Democratic Front (DF) cadres": the body whose they are, with its letters in brackets between. */
function bodyOf(scene: Scene, head: number): Party | undefined {
  const { tokens } = scene.tree
  const opens = tokens[head - 1]?.text === ')' ? tokens.slice(0, head).findLastIndex(({ text }) => text === '(') : -1
  const mention = opens > 0 ? scene.partyAt(opens - 1) : undefined
  if (mention?.name === undefined || tokens[mention.headIndex]?.head !== head || isDeedOrThing(scene, head))
    return undefined
  const span = { start: mention.span.start, end: tokens[head]?.end ?? mention.span.end }
  return { ...asParty(mention), span, text: textOf(scene, span) }
}

const isDeedOrThing = (scene: Scene, head: number): boolean =>
  isPhysical(scene, head) || isInClass(lemmaAt(scene.tree, head), 'violence')

/** Words of a noun phrase that stand before its head and belong to its name: not numbers. */
const beforeHead = ['det', 'amod', 'compound', 'nmod:poss', 'flat']

/** The words of a noun phrase around its head, without what counts it or follows it. */
export function phraseSpan({ tree }: Scene, head: number): Span {
  let from = head
  let to = head
  const own = new Set(dependents(tree, head, [...beforeHead, 'goeswith']))
  while (
    own.has(from - 1) ||
    (from - 1 >= 0 && own.has(tree.tokens[from - 1]?.head ?? -1) && tree.tokens[from - 1]?.deprel === 'compound')
  )
    from -= 1
  // "The rebels, whose leader was killed".
  if (tree.tokens[from]?.lower === 'whose' && from < head) from += 1
  // "Six others injured": what became of them is no part of who they are.
  while (own.has(to + 1) && !/^(?:det|amod)$/.test(tree.tokens[to + 1]?.deprel ?? '')) to += 1
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 }
}

/** The words of a span, with the gaps between them. */
export function textOf({ tree }: Scene, { start, end }: Span): string {
  const words = tree.tokens.filter((token) => token.start >= start && token.end <= end)
  let text = ''
  for (const token of words) {
    const gap = text === '' ? 0 : token.start - (words[words.indexOf(token) - 1]?.end ?? token.start)
    text += ' '.repeat(Math.max(0, gap)) + token.text
  }
  return text
}

/** What a word may be in the lexicon: its lemma, itself, and the singular of what a capital made a name ("Wildfires spread"). */
export function formsAt(tree: Tree, at: number): readonly string[] {
  const { lower = '', upos } = tree.tokens[at] ?? {}
  const lemma = lemmaAt(tree, at)
  const singular = upos === 'PROPN' && lower.endsWith('s') ? [lower.slice(0, -1)] : []
  return lemma === lower ? [lower, ...singular] : [lemma, lower, ...singular]
}
