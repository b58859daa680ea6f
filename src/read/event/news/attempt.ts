/** Was it only tried? A coup that failed seized no power, and a priest whom gunmen tried to kidnap was not taken; but somebody did try. */

import type { Event, Rule } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { type Kind, type KindName, kinds } from '../kind.ts'
import { isDud } from '../reality/noun-told.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { JoinedDraft } from '../trigger/join.ts'

export const attemptRule: Rule = {
  id: 'event/en/attempt',
  reads:
    'What was only tried ("tried to seize power", "a failed coup", "a kidnap attempt") is violence or force of its type without the mode that would say that it came about; cooperation that was only tried may not have come.',
  apply: undefined,
}

/** Modes that say what came of it: a town was taken, people were carried off, something went off. */
const outcomeModes = wordSet(
  'seize arrest deport abduct destroy explosives suicide-attack firearms primitive beat torture sexual unconventional aerial heavy-weapons drone',
)

/** A draft as the attempt that it was, where it was no more. */
export function asAttempt(tree: Tree, draft: JoinedDraft): JoinedDraft {
  // "May try to seize power": whether it comes to that is as open as whether they try.
  if (!isFactual(draft.reality) || !isTried(tree, draft)) return draft
  const because = { rule: attemptRule.id, from: draft.from, to: draft.to }
  const attempt = { ...draft, joinedBy: [...draft.joinedBy, because] }
  const kind = kindOfAttempt(draft)
  if (kind !== undefined) return { ...attempt, kind: kind.kind, name: kind.name }
  const needsOutcome = !/^(?:ASSAULT|PROTEST|COERCE|REJECT)$/.test(draft.kind.type)
  return needsOutcome ? { ...attempt, reality: 'possible' } : draft
}

function kindOfAttempt({ kind, name }: JoinedDraft): { readonly kind: Kind; readonly name: KindName } | undefined {
  const { type, mode = '' } = kind
  // CAMEO has a code of its own for who tries to assassinate somebody.
  if (name === 'assassinate') return { kind: { ...kind, cameo: '185' }, name }
  if (type === 'ASSAULT' && (outcomeModes.has(mode) || name === 'kill')) return named('attack')
  if (type !== 'COERCE' || !outcomeModes.has(mode)) return undefined
  if (mode !== 'seize') return named('foil')
  const { mode: _, ...force } = kinds.get('seize') ?? kind
  return { kind: force, name: 'seize' }
}

function named(name: KindName): { readonly kind: Kind; readonly name: KindName } | undefined {
  const kind = kinds.get(name)
  return kind === undefined ? undefined : { kind, name }
}

/** Whether a mention of an event tells that it was only tried. */
export const isAttempt = ({ because }: { readonly because: readonly { readonly rule: string }[] }): boolean =>
  because.some(({ rule }) => rule === attemptRule.id)

/** What of several mentions of one event says how it was done: a mode that an attempt did not come to is nobody's. */
export const saysHow = ({ mode = '' }: Pick<Event, 'mode'>, attempted: boolean): boolean =>
  mode !== '' && !(attempted && /^(?:seize|abduct|destroy|explosives|suicide-attack|arrest)$/.test(mode))

function isTried(tree: Tree, { head, light, noun, to }: JoinedDraft): boolean {
  if (!noun && isPlantedDud(tree, head)) return true
  if (noun && (isCalledAttempt(tree, head, to) || isFailed(tree, head))) return true
  return isUnderTrying(tree, light ?? head)
}

/** "A bomb planted at the market did not explode". */
function isPlantedDud(tree: Tree, verb: number): boolean {
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {}
  const bomb = tree.tokens[head]
  return deprel.startsWith('acl') && bomb?.deprel === 'nsubj' && isDud(tree, bomb.head, head)
}

const attemptNouns = /^(?:attempt|bid|plot)$/

/** "An attempted coup", "a coup attempt", "an attempt at a coup". */
function isCalledAttempt(tree: Tree, noun: number, last: number): boolean {
  if (attemptNouns.test(lemmaAt(tree, last))) return true
  const isOf = /^(?:at|on|of)$/.test(prepositionOf(tree, noun)) && attemptNouns.test(above(tree, noun))
  return (
    isOf ||
    dependents(tree, noun, ['amod', 'compound']).some((child) =>
      /^(?:attempted|abortive|aborted|failed|unsuccessful|botched|bungled|would-be)$/.test(
        tree.tokens[child]?.lower ?? '',
      ),
    )
  )
}

const above = (tree: Tree, at: number): string => lemmaAt(tree, tree.tokens[at]?.head ?? -1)

/** "The coup failed", "the mutiny was put down". */
function isFailed(tree: Tree, noun: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {}
  if (!/^(?:coup|putsch|takeover)$/.test(lemmaAt(tree, noun)) || !/^(?:nsubj|nsubj:pass|obj)$/.test(deprel))
    return false
  const verb = lemmaAt(tree, head)
  if (deprel === 'nsubj') return /^(?:fail|collapse|founder|falter)$/.test(verb)
  const isPutDown =
    verb === 'put' && dependents(tree, head, ['compound', 'advmod']).some((at) => lemmaAt(tree, at) === 'down')
  return isPutDown || /^(?:crush|quash|quell|suppress|repel|defeat|foil|thwart|defy|resist|survive)$/.test(verb)
}

/** Verbs between a verb and the trying: "tried to storm and burn it". */
const conjunctsMax = 4

/** "Tried to storm", "in an attempt to storm", "failed in their bid to storm". */
function isUnderTrying(tree: Tree, verb: number): boolean {
  let at = verb
  for (let steps = 0; steps < conjunctsMax && tree.tokens[at]?.deprel === 'conj'; steps += 1) {
    if (dependents(tree, at, ['nsubj', 'aux']).length > 0) return false
    at = tree.tokens[at]?.head ?? -1
  }
  const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
  if (deprel === 'xcomp') return /^(?:try|attempt)$/.test(lemmaAt(tree, head))
  const isInfinitive = dependents(tree, at, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'to')
  return deprel === 'acl' && isInfinitive && /^(?:attempt|bid)$/.test(lemmaAt(tree, head))
}
