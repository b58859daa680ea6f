/** Which pattern of the lexicon does a clause fit, and which words does it take? */
import { monthPattern, weekdayPattern, wordSet } from '../../../stdx/index.ts'
import type { Condition, Pattern } from '../en/pattern.ts'
import { lemmaAt, meets, type Scene } from './scene.ts'
import { type Clause, dependents, prepositionOf, type Tree } from './tree.ts'

export interface Match {
  readonly pattern: Pattern
  /** The words that the pattern names beside its verb: particles, objects. */
  readonly words: readonly number[]
  /** The object that the pattern asks for. */
  readonly objects: readonly number[]
}

/** The pattern that asks most of those that fit. */
export function matchClause(scene: Scene, clause: Clause, patterns: readonly Pattern[]): Match | undefined {
  const wholes = wholesOf(scene, clause)
  for (const pattern of patterns) {
    const words = fit(scene, clause, wholes, pattern)
    if (words === undefined) continue
    const { object } = pattern
    const conditions = [...(object === undefined ? [] : [object]), ...pattern.prepositions.map(({ of }) => of)]
    const objects = [...clause.objects, ...[...clause.obliques, ...clause.nested].map(({ index }) => index)].filter(
      (index) => conditions.some((condition) => meets(scene, index, condition)),
    )
    return { pattern, words, objects }
  }
  return undefined
}

/** The words of a clause that a pattern asks about, each as what it is a part of. */
type Wholes = Pick<Clause, 'objects' | 'subjects'> & { readonly doers: readonly number[] }

function wholesOf(scene: Scene, clause: Clause): Wholes {
  const each = (indices: readonly number[]): number[] => indices.map((index) => wholeOf(scene, index))
  const subjects = each(clause.subjects)
  return { objects: each(clause.objects), subjects, doers: clause.passive ? each(agentsOf(clause)) : subjects }
}

function fit(scene: Scene, clause: Clause, wholes: Wholes, pattern: Pattern): number[] | undefined {
  const words: number[] = []
  const some = (indices: readonly number[], condition: Condition): number | undefined =>
    indices.find((index) => meets(scene, index, condition))
  const { object, notObject, subject, notSubject, complement } = pattern
  if (pattern.intransitive && clause.objects.length > 0) return undefined
  if (object !== undefined) {
    const found = some(wholes.objects, object)
    if (found === undefined) return undefined
    if (object.words.size > 0) words.push(found)
  }
  if (notObject !== undefined && some(wholes.objects, notObject) !== undefined) return undefined
  if (subject !== undefined && some(wholes.doers, subject) === undefined) return undefined
  if (notSubject !== undefined && some(wholes.subjects, notSubject) !== undefined) return undefined
  if (complement !== undefined && !hasComplement(scene, clause, complement)) return undefined
  if (pattern.notComplement !== undefined && hasComplement(scene, clause, pattern.notComplement)) return undefined
  if (pattern.notWords.some((word) => hasWord(scene, clause, word) !== undefined)) return undefined
  for (const { word, of } of pattern.prepositions) {
    const found = [...clause.obliques, ...clause.nested].find(
      ({ preposition, index }) => preposition === word && meets(scene, index, of),
    )
    if (found === undefined && !particleWith(scene, clause, { word, of })) return undefined
    if (found !== undefined && of.words.size > 0) words.push(found.index)
  }
  for (const particle of pattern.particles) {
    const found = hasWord(scene, clause, particle)
    if (found === undefined) return undefined
    if (found >= 0) words.push(found)
  }
  return words
}

/** "Blocked 62 stretches of road": what the parts are parts of. */
function wholeOf({ tree }: Scene, index: number): number {
  if (!parts.has(lemmaAt(tree, index))) return index
  const [whole = index] = dependents(tree, index, ['nmod']).filter((child) => prepositionOf(tree, child) === 'of')
  return whole
}

const parts = wordSet('stretch section part portion lane kilometre kilometer mile number dozen')

/** "broke into the shop" where the parser took "into the shop" for the object's. */
function particleWith(scene: Scene, clause: Clause, { word, of }: { word: string; of: Condition }): boolean {
  return clause.particles.has(word) && clause.objects.some((index) => meets(scene, index, of))
}

export function agentsOf({ obliques }: Clause): number[] {
  return obliques.filter(({ preposition }) => preposition === 'by').map(({ index }) => index)
}

/** "Captured him on Sunday", "in May 2019": when, and nothing that the verb asks for or is another with, as "captured on film" is. */
const isDay = ({ tokens }: Tree, index: number): boolean => days.test(tokens[index]?.lower ?? '')
const days = new RegExp(
  `^(?:${weekdayPattern}|${monthPattern}|morning|afternoon|evening|night|weekend|[12][0-9]{3})$`,
  'i',
)

/** A particle, adverb, preposition or object of the clause that is this word; -1 where it is only a preposition. */
function hasWord({ tree }: Scene, clause: Clause, word: string): number | undefined {
  const particle = clause.particles.get(word)
  if (particle !== undefined) return particle
  if ([...clause.obliques, ...clause.nested].some((one) => one.preposition === word && !isDay(tree, one.index)))
    return -1
  const [adjective] = dependents(tree, clause.verb, ['xcomp', 'obj', 'advcl']).filter(
    // "hit her while backing out": a verb is no particle.
    (child) => lemmaAt(tree, child) === word && tree.tokens[child]?.upos !== 'VERB',
  )
  if (adjective !== undefined) return adjective
  // "opposed to doing": the preposition marks a clause.
  const marked = dependents(tree, clause.verb, ['advcl', 'xcomp', 'ccomp']).some((child) =>
    dependents(tree, child, ['mark', 'case']).some((mark) => tree.tokens[mark]?.lower === word),
  )
  return marked ? -1 : undefined
}

function hasComplement(scene: Scene, clause: Clause, condition: Condition): boolean {
  // "'They must go,' he told reporters": what comes before its verb is quoted, and asked of nobody.
  const heads = [...clause.complements, ...infinitives(scene, clause)].filter((index) => index > clause.verb)
  if (condition.words.size === 0 && condition.classes.length === 0) return heads.length > 0
  if (condition.classes.includes('inf')) return heads.some((index) => isInfinitive(scene, index))
  return heads.some((index) => meets(scene, index, condition))
}

/** "asked them to leave", where the parser took the infinitive for a purpose or for the object's. */
function infinitives({ tree }: Scene, clause: Clause): number[] {
  const loose = [
    ...dependents(tree, clause.verb, ['advcl']),
    ...dependents(tree, clause.verb, ['obj']).flatMap((object) => dependents(tree, object, ['acl'])),
  ]
  return loose.filter((child) => isInfinitive({ tree }, child))
}

function isInfinitive({ tree }: Pick<Scene, 'tree'>, verb: number): boolean {
  return dependents(tree, verb, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'to')
}
