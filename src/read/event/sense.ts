/**
 * Does a verb of violence mean violence here? Who acts and on what decides: soldiers attack a post, and critics a novel "as
 * sentimental"; malaria and wolves kill, and nobody did it; listeners bombard a station "with complaints".
 */

import {
  figurativeMatters,
  figurativeModifiers,
  harmsAlone,
  hurledWords,
  lamed,
  reflexives,
  verbalAttacks,
} from './en/words.ts'
import { agentsOf, type Match } from './match.ts'
import { lemmaAt, meets, type Scene } from './scene.ts'
import type { Tree } from './tree.ts'
import { type Clause, dependents, prepositionOf } from './tree.ts'

/** Whether a match of a kind of violence is a figure of speech, or a thing that nobody did. */
export function isOtherSense(scene: Scene, clause: Clause, { pattern }: Match): boolean {
  if (pattern.kind.type === 'CONSULT') return isForPress(scene, clause)
  if (pattern.kind.type !== 'ASSAULT') return false
  return isWithoutAgent(scene, clause) || isOfWords(scene, clause) || isIdiom(scene, clause)
}

/** "Held a press conference": words to everybody. */
const isForPress = ({ tree }: Scene, { objects }: Clause): boolean =>
  objects.some((index) =>
    dependents(tree, index, ['compound']).some((child) => /^(?:press|news|media)$/.test(lemmaAt(tree, child))),
  )

/** What harms people without anybody's doing: "malaria killed", "the lake claims", "a wolf attacked". */
function isWithoutAgent({ tree }: Scene, clause: Clause): boolean {
  const subjects = clause.passive ? agentsOf(clause) : clause.subjects
  return subjects.length > 0 && subjects.every((index) => harmsAlone.has(lemmaAt(tree, index)))
}

/** "Attacked the record", "attacked it as sentimental", "attacked the ministry for being slow". */
function isOfWords({ tree }: Scene, { verb, objects }: Clause): boolean {
  if (!verbalAttacks.has(lemmaAt(tree, verb))) return false
  if (objects.some((index) => figurativeMatters.has(lemmaAt(tree, index)))) return true
  // "Attacked in the press".
  const outlets = dependents(tree, verb, ['obl']).filter((child) => printed.has(lemmaAt(tree, child)))
  if (outlets.some((child) => prepositionOf(tree, child) === 'in')) return true
  // "Plotted to attack a newspaper for publishing it": an infinitive is a deed's.
  const finite = dependents(tree, verb, ['nsubj']).length > 0
  return dependents(tree, verb, ['advcl', 'obl', 'xcomp']).some((child) =>
    dependents(tree, child, ['mark', 'case']).some((mark) => {
      const lower = tree.tokens[mark]?.lower ?? ''
      const { upos, xpos } = tree.tokens[child] ?? {}
      return (upos === 'ADJ' && lower === 'as') || (finite && lower === 'for' && (xpos === 'VBG' || upos === 'ADJ'))
    }),
  )
}

const printed: ReadonlySet<string> = new Set(
  'press media medium newspaper article speech tweet editorial interview book column post letter report'.split(' '),
)

const offensive = { words: new Set<string>(), classes: ['offensive'] }

/** "Bombarded with complaints", "shot itself in the foot", a joke that "bombed". */
function isIdiom(scene: Scene, { verb, passive, objects, obliques }: Clause): boolean {
  const { tree } = scene
  // "Launched a diplomatic offensive".
  const isFigure = (child: number): boolean => figurativeModifiers.has(lemmaAt(tree, child))
  const offensives = objects.filter((index) => meets(scene, index, offensive))
  if (offensives.some((index) => dependents(tree, index, ['amod', 'compound']).some(isFigure))) return true
  const with_ = obliques.filter(({ preposition }) => preposition === 'with')
  if (with_.some(({ index }) => hurledWords.has(lemmaAt(tree, index)))) return true
  if (!passive && objects.length === 0 && lemmaAt(tree, verb) === 'bomb') return true
  const itself = objects.some((index) => reflexives.has(tree.tokens[index]?.lower ?? ''))
  return itself && obliques.some(({ index }) => lamed.has(lemmaAt(tree, index)))
}

/** "Gunmen fire on bus": whether those before it fire, and nothing burns. */
export function isShots({ tokens }: Tree, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const isSubject = before?.xpos === 'NNS' || before?.xpos === 'NNPS' || before?.lower === 'police'
  return isSubject && /^(?:on|at|upon|into)$/.test(next?.lower ?? '')
}
