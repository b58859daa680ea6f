/** Who does it, to whom or to what, and with what? The arguments of a clause or of a noun, by their place in the tree. */
import type { Party, Span } from '../../../model/index.ts'
import { agentsOf } from '../clause/match.ts'
import { attackersOf, isRepelling } from '../clause/repel.ts'
import { isParty, isPhysical, lemmaAt, meets, phraseSpan, type Scene } from '../clause/scene.ts'
import { type Clause, dependents, prepositionOf, withConjuncts } from '../clause/tree.ts'
import type { Pattern } from '../en/pattern.ts'
import { type EventType, type Kind, quadClasses } from '../kind.ts'
import { betweenWhom, culpritsOf, isOfSeveral } from './culprit.ts'
import { isDestination } from './delivered.ts'
import { isForce, isQuality, isState, isTown } from './nobody.ts'
import { behindDoers, deadAbove, dealtWith, menaced, sidesOf } from './other-side.ts'
import { distinct, isAccused, partiesAt, sufferersAt } from './party.ts'
import { speakerMeant } from './speaker.ts'
import { isVictim, suffered } from './victim.ts'

export interface Roles {
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly objects: readonly Span[]
  readonly instruments: readonly Span[]
  /** Whether somebody acts at all, if only "they". */
  readonly acted: boolean
  /** The words for those who act and for those it befalls, whether they name anybody or not. */
  readonly words: { readonly doers: readonly number[]; readonly sufferers: readonly number[] }
}

/** Prepositions that bring the target of a verb or noun, by type; those of `everywhere` for all. */
const targetPrepositions: Partial<Record<EventType, readonly string[]>> = {
  ASSAULT: ['on', 'against', 'with', 'at', 'of', 'into', 'between', 'among'],
  PROTEST: ['against', 'with'],
  REQUEST: ['on', 'to', 'upon', 'from', 'with', 'for'],
  CONSULT: ['with', 'to', 'between', 'in', 'from'],
  AGREE: ['with', 'to', 'for', 'between'],
  AID: ['to', 'for'],
  ACCUSE: ['against', 'of', 'into', 'on', 'at', 'with'],
  REJECT: ['by', 'from', 'of', 'to', 'with'],
  THREATEN: ['against', 'with', 'on', 'to'],
  SANCTION: ['on', 'against', 'with', 'from', 'to'],
  MOBILIZE: ['against', 'to'],
  COERCE: ['against', 'of', 'on', 'from'],
  SUPPORT: ['for', 'of', 'to', 'with'],
  COOPERATE: ['with', 'to'],
  RETREAT: ['from', 'with', 'to', 'of'],
  CONCEDE: ['to', 'for', 'on'],
  EXPLOSION: [],
}

const weapon = { words: new Set<string>(), classes: ['weapon', 'missile'] }
/** "Threw stones at officers", "set fire to the home of a judge": where what is thrown or lit goes. */
const hurled = { words: new Set(['fire', 'torch', 'light', 'siege', 'waste']), classes: ['missile'] }
const aims: ReadonlySet<string> = new Set(['at', 'on', 'onto', 'into', 'to', 'toward', 'towards'])
const verbalTypes: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
])

/** @example `Police detained 12 protesters` gives police as actor, protesters as target. */
export function rolesOfClause(scene: Scene, clause: Clause, { kind: { type, mode }, name, object }: Pattern): Roles {
  const subjects = clause.passive ? agentsOf(clause) : clause.subjects
  const actors = actorsAt(scene, subjects)
  const direct = clause.objects.filter(
    (index) => !subjects.includes(index) && !isState(scene, index) && !isForce(scene, index),
  )
  const isAimed = direct.some((index) => meets(scene, index, hurled))
  // The object of a fixed phrase is part of it, and what hangs on the object is the phrase's own.
  const phrases = object === undefined ? clause.obliques : [...clause.obliques, ...clause.nested]
  const around = phrases
    .filter(
      ({ preposition, index }) =>
        (targetPrepositions[type]?.includes(preposition) || (isAimed && aims.has(preposition))) &&
        // Fire is exchanged at a crossing, and not at somebody.
        !(preposition === 'at' && isMutual(scene, clause)) &&
        // A visitor in Vienna visits it; who meets there does not.
        !(preposition === 'in' && mode !== 'visit') &&
        !(clause.passive && preposition === 'by') &&
        // "Struck the village with artillery".
        !(preposition === 'with' && type === 'ASSAULT' && lemmaAt(scene.tree, index) === 'artillery'),
    )
    .map(({ index }) => index)
    .filter((index) => !isDestination(scene, index, type))
  // "Foiled an attack by bandits on the town".
  const foiled = name === 'foil' ? clause.objects.flatMap((attack) => attackersOf(scene.tree, attack)) : undefined
  // A blast rocks a city, and harms people.
  const sufferers = quadClasses[type] === 0 ? direct.filter((index) => scene.placeAt(index) === undefined) : direct
  const targets = sufferersAt(scene, sufferers, type)
  const nested =
    targets.length === 0 && verbalTypes.has(type) && (object !== undefined || type !== 'CONSULT')
      ? partiesAt(
          scene,
          direct.flatMap((index) =>
            insidersOf(scene, index).filter(
              (at) => !isDestination(scene, at, type) && (name !== 'criticize' || isAccused(scene, at)),
            ),
          ),
        )
      : []
  const sides = partiesAt(scene, actors.length === 0 && targets.length === 0 ? sidesOf(scene.tree, type, direct) : [])
  const lower = [
    ...dispersedAt(scene, clause.verb, mode),
    ...dealtWith(scene.tree, type, around),
    ...menaced(scene.tree, type, clause.verb).filter((index) => !isForce(scene, index)),
  ]
  const found =
    [targets, sides.slice(1), nested, sufferersAt(scene, foiled ?? around, type), partiesAt(scene, lower)].find(
      ({ length }) => length > 0,
    ) ?? []
  if (sides.length > 1) actors.push(...sides.slice(0, 1))
  const speaker = actors.length === 0 ? speakerMeant(scene, subjects, { type, targets: found }) : undefined
  return {
    actors: speaker === undefined ? actors : [speaker],
    targets: withoutSame(distinct([...found, ...partiesAt(scene, deadAbove(scene.tree, type, clause.verb))]), actors),
    objects: physicalAt(scene, [...direct, ...around]),
    instruments: instrumentsAt(scene, [
      ...clause.obliques
        .filter(({ preposition }) => preposition === 'with' || preposition === 'by' || preposition === 'from')
        .map(({ index }) => index),
      // What is destroyed or ambushed is no means: a helicopter, a machine gun.
      ...(type === 'ASSAULT' && name !== 'destroy' ? direct.filter((index) => !isPhysical(scene, index)) : []),
      ...(type === 'ASSAULT' ? clause.subjects : []),
    ]),
    acted: subjects.some((index) => acts(scene, index)),
    words: { doers: subjects, sufferers: [...sufferers, ...around] },
  }
}

/** Of a noun: "the killing of X by Y", "Y's attack on X", "clashes between X and Y", "police firing"; and of its light verb. */
export function rolesOfNoun(
  scene: Scene,
  { noun, from, to }: { readonly noun: number; readonly from: number; readonly to: number },
  { type, mode }: Kind,
  light: Clause | undefined,
): Roles {
  const { tree } = scene
  const phrases = dependents(tree, noun, ['nmod', 'obl']).filter((child) => tree.tokens[child]?.deprel !== 'nmod:poss')
  const after = (words: readonly string[]) => phrases.filter((child) => words.includes(prepositionOf(tree, child)))
  const between = [...after(['between', 'among']), ...betweenWhom(tree, noun)].flatMap((child) =>
    withConjuncts(tree, child),
  )
  const kinds = dependents(tree, noun, ['compound', 'amod']).filter(
    (child) => tree.tokens[child]?.deprel !== 'nmod:poss',
  )
  // "A US drone strike": the words hang on one another.
  const means = kinds.filter((child) => child >= from && meets(scene, child, weapon))
  const holders = [
    ...dependents(tree, noun, ['nmod:poss']),
    ...kinds,
    ...means.flatMap((child) => dependents(tree, child, ['compound', 'amod'])),
  ]
  // "Lumumba's murder", "the Moro killing": those whom it befell.
  const victims =
    suffered.has(lemmaAt(tree, noun)) && after(['of']).length === 0 ? holders.filter((at) => isVictim(scene, at)) : []
  const isScene = (at: number): boolean => after(['on', 'against']).length === 0 && isTown(scene, at)
  // "Kenya's first death from cholera", "a bank robbery": nobody of these does it.
  const isDeath = /^(?:death|fatality|casualty|robbery|heist|burglary)$/.test(lemmaAt(tree, noun))
  const owners = holders.filter(
    (at) => !isDeath && !victims.includes(at) && !isForce(scene, at) && !isQuality(scene, at) && !isScene(at),
  )
  const inside = Array.from({ length: to - from }, (_, offset) => from + offset).filter(
    (index) => meets(scene, index, armed) && !isQuality(scene, index),
  )
  // "The bombing of a clinic by the army": the parser hangs the army on the clinic.
  const by = [noun, ...after(['of']).flatMap((child) => withConjuncts(tree, child))].flatMap((of) =>
    dependents(tree, of, ['nmod', 'obl'])
      .filter((child) => prepositionOf(tree, child) === 'by')
      .flatMap((child) => withConjuncts(tree, child)),
  )
  const own = between.length > 1 ? between.slice(0, 1) : [...between, ...by, ...inside, ...owners]
  const lightActors = light === undefined ? [] : light.passive ? agentsOf(light) : light.subjects
  const carrier = tree.tokens[light?.verb ?? -1]?.lemma ?? ''
  const suffers =
    /^(?:suffer|face|come|survive|sustain|receive|experience|escape|dodge)$/.test(carrier) ||
    (light !== undefined && isRepelling(tree, light.verb))
  const lightPhrases = (word: string) =>
    (light?.obliques ?? []).filter(({ preposition }) => preposition === word).map(({ index }) => index)
  // Who hears gunfire fires none.
  const culprits = culpritsOf(scene, noun, type).filter((at) => isNamed(scene, at))
  const acting = [
    ...(suffers || perceiving.has(carrier) ? own : [...lightActors, ...own]),
    // "Came under attack from rebels", "repelled an attack by rebels": the parser hangs them on the verb.
    ...(suffers ? [...after(['from']), ...lightPhrases('from')].flatMap((child) => withConjuncts(tree, child)) : []),
    ...(suffers && !light?.passive ? lightPhrases('by') : []),
    ...(isOfSeveral(tree, noun) ? [] : culprits),
  ]
  const harmed = [
    ...victims,
    ...between.slice(1),
    ...after(
      (targetPrepositions[type] ?? []).filter((word) => word !== 'between' && word !== 'among' && word !== 'in'),
    ).flatMap((child) => withConjuncts(tree, child)),
    ...behindDoers(tree, type, by),
    ...(suffers ? lightActors : []),
    ...(light === undefined ? [] : dispersedAt(scene, light.verb, mode)),
    ...(light?.obliques ?? [])
      .filter(
        ({ preposition }) =>
          preposition !== 'of' &&
          preposition !== 'in' &&
          preposition !== 'from' &&
          targetPrepositions[type]?.includes(preposition),
      )
      .map(({ index }) => index),
  ]
  const around = harmed.filter((index) => !culprits.includes(index))
  const named = partiesAt(scene, acting)
  const targets = sufferersAt(scene, around, type)
  const isDoing = named.length === 0 && !perceiving.has(carrier)
  // "The army said it had repelled an attack by rebels": as if it had fought them.
  const met = suffers ? named : targets
  const speaker = isDoing || suffers ? speakerMeant(scene, lightActors, { type, targets: met }) : undefined
  const actors = speaker === undefined || suffers ? named : [speaker]
  return {
    actors,
    targets: withoutSame(suffers && speaker !== undefined ? [speaker, ...targets] : targets, actors),
    objects: physicalAt(scene, around),
    instruments: instrumentsAt(scene, [...owners, ...after(['with', 'by'])]),
    acted: acting.some((index) => acts(scene, index)),
    words: { doers: suffers || perceiving.has(carrier) ? [] : acting, sufferers: around },
  }
}

/** "Fired teargas to disperse marketeers": whom it was for. */
const dispersedAt = ({ tree }: Scene, verb: number, mode: string | undefined): number[] =>
  mode !== 'crowd-control'
    ? []
    : dependents(tree, verb, ['advcl', 'xcomp', 'acl'])
        .filter((purpose) => /^(?:disperse|scatter|clear|break|drive|repel|stop)$/.test(lemmaAt(tree, purpose)))
        .flatMap((purpose) => dependents(tree, purpose, ['obj']))

const perceiving: ReadonlySet<string> = new Set(['hear', 'feel', 'see', 'witness', 'report', 'confirm'])

/** Who acts: the subjects, or else whose weapons or attacks they are: "killed by police bullets", "an army raid killed two". */
function actorsAt(scene: Scene, subjects: readonly number[]): Party[] {
  const own = partiesAt(scene, subjects)
  if (own.length > 0) return own
  const means = subjects.filter((index) => meets(scene, index, force))
  return partiesAt(
    scene,
    means
      .flatMap((index) => [
        ...dependents(scene.tree, index, ['compound', 'nmod:poss', 'amod']),
        ...culpritsOf(scene, index, 'ASSAULT').filter((at) => isNamed(scene, at)),
      ])
      .flatMap((index) => withConjuncts(scene.tree, index))
      .filter((index) => !isQuality(scene, index)),
  )
}

const force = { words: new Set<string>(), classes: ['weapon', 'missile', 'violence'] }
const armed = { words: new Set<string>(), classes: ['force', 'rebel', 'protester'] }
const assembly = { words: new Set<string>(), classes: ['meeting'] }

/** Who or what can be said to do something: also a name of unknown kind, or a summit. */
function acts(scene: Scene, index: number): boolean {
  return isParty(scene, index) || scene.tree.tokens[index]?.upos === 'PROPN' || meets(scene, index, assembly)
}

/** "Blamed on rebels", and not "on lax security". */
const isNamed = (scene: Scene, at: number): boolean => scene.partyAt(at) !== undefined || scene.nameAt(at) !== undefined

const isMutual = ({ tree }: Scene, { verb }: Clause): boolean => /^(?:exchange|trade|swap)$/.test(lemmaAt(tree, verb))

function insidersOf(scene: Scene, index: number): number[] {
  return dependents(scene.tree, index, ['nmod', 'amod', 'compound', 'appos']).filter((child) => !isTown(scene, child))
}

function withoutSame(parties: readonly Party[], others: readonly Party[]): Party[] {
  return parties.filter(({ span }) => !others.some((other) => other.span.start === span.start))
}

function physicalAt(scene: Scene, indices: readonly number[]): Span[] {
  const here = [...new Set(indices)].filter((index) => isPhysical(scene, index) && scene.partyAt(index) === undefined)
  return here.map((index) => phraseSpan(scene, index))
}

function instrumentsAt(scene: Scene, indices: readonly number[]): Span[] {
  const here = [...new Set(indices)].filter(
    (index) => meets(scene, index, weapon) && scene.partyAt(index) === undefined,
  )
  return here.map((index) => phraseSpan(scene, index))
}
