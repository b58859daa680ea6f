/** For whom does a pronoun stand that its sentence, or one before, told of? Only where hardly anybody else can be meant. */
import type { Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import { pronounKinds } from '../../party/index.ts'
import type { Scene } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'
import { type Mention, mentionsOf } from './mention.ts'

/** Sentences that a pronoun goes back. */
const sentencesMax = 2

/** Pronouns of a sentence that are asked about, and others for whom one may stand that are kept: a list without end would take time in its square. */
const pronounsMax = 64
const rivalsMax = 8

/** Whom the last sentences told of, nearest first. */
export type ToldBefore = readonly (readonly Mention[])[]

/** For whom the pronouns of a sentence stand, and whom it tells of together with those before. */
export function readPronouns(
  scene: Scene,
  before: ToldBefore,
  quoted: readonly Span[],
): { readonly meant: ReadonlyMap<number, Mention>; readonly told: ToldBefore } {
  const { tokens } = scene.tree
  const pronouns = [...tokens.keys()].filter(
    (at) => tokens[at]?.upos === 'PRON' && pronounKinds.has(tokens[at]?.lower ?? ''),
  )
  const isQuoted = (at: number): boolean => quoted.some((piece) => contains(piece, tokens[at] ?? piece))
  const meant = new Map<number, Mention>()
  const aliases = new Map<number, Mention>()
  const own = mentionsOf(scene, aliases).filter(({ at }) => !isQuoted(at))
  for (const pronoun of pronouns.slice(0, pronounsMax)) {
    if (isQuoted(pronoun)) continue
    const stands = standsFor(scene.tree, pronoun, { own, before })
    if (stands === undefined) continue
    aliases.set(pronoun, stands.mention)
    if (stands.told) meant.set(pronoun, stands.mention)
  }
  const all = aliases.size === 0 ? own : mentionsOf(scene, aliases).filter(({ at }) => !isQuoted(at))
  return { meant, told: [all, ...before].slice(0, sentencesMax) }
}

function standsFor(
  tree: Tree,
  pronoun: number,
  { own, before }: { readonly own: readonly Mention[]; readonly before: ToldBefore },
): { readonly mention: Mention; readonly told: boolean } | undefined {
  const word = tree.tokens[pronoun]?.lower ?? ''
  const here = own.filter(
    (one) => one.at < pronoun && one.lemma !== '' && fits(word, one) && one.verb !== verbOf(tree, pronoun),
  )
  if (here.some(({ bystander }) => bystander)) return undefined
  const [only, ...others] = here
  if (only !== undefined) {
    if (others.length > 0) return undefined
    return { mention: only, told: isJoined(tree, pronoun, only.verb) }
  }
  if (isSaidByOther(tree, pronoun, own)) return undefined
  for (const [back, mentions] of before.entries()) {
    const isOfSomebody = mentions.some(({ subject }) => subject)
    const possible = mentions.filter((one) => fits(word, one))
    const fitting = possible.filter(
      (one) => !one.bystander && (word !== 'it' || one.subject || (isOfSomebody && one.side !== undefined)),
    )
    const chosen = fitting.find(({ subject }) => subject) ?? fitting[0]
    // "The priest prayed for the gunman. He shot three": as likely the one as the other; whoever attacks goes on.
    const isCrowded = possible.some(({ bystander }) => bystander)
    if (chosen === undefined && isCrowded) return undefined
    if (chosen === undefined) continue
    if (isCrowded && !chosen.attacks) return undefined
    const rivals = [...fitting.filter((one) => one !== chosen && !isSame(one, chosen)), ...chosen.rivals]
    if (back > 0 && (word === 'it' || rivals.length > 0 || !chosen.subject)) return undefined
    return { mention: { ...chosen, rivals: rivals.slice(0, rivalsMax) }, told: true }
  }
  return undefined
}

const isSame = (one: Mention, other: Mention): boolean =>
  one.parties.length > 0 &&
  one.parties.every((party) =>
    other.parties.some(({ text, span }) => text === party.text || span.start === party.span.start),
  )

function fits(word: string, { kinds, gender, fallen }: Mention): boolean {
  const kind = pronounKinds.get(word)
  if (kind === undefined || !kinds.has(kind)) return false
  if (kind !== 'one') return !fallen
  const own = /^(?:he|him)$/.test(word) ? 'he' : 'she'
  return gender === undefined || gender === own
}

/** The verb whose argument a pronoun is: "some of them". */
function verbOf({ tokens }: Tree, pronoun: number): number {
  const { head = -1, deprel } = tokens[pronoun] ?? {}
  return deprel === 'nmod' ? (tokens[head]?.head ?? -1) : head
}

/** "The army took over; it closed the border", "she called, and they came": a clause that only follows another. */
function isJoined({ tokens }: Tree, pronoun: number, above: number): boolean {
  const verb = tokens[pronoun]?.head ?? -1
  const { deprel = '', head } = tokens[verb] ?? {}
  return /^nsubj/.test(tokens[pronoun]?.deprel ?? '') && /^(?:conj|parataxis)$/.test(deprel) && head === above
}

/** "Most voters said they would": by a noun that may be whom the pronoun stands for, and is nobody here. */
function isSaidByOther(tree: Tree, pronoun: number, own: readonly Mention[]): boolean {
  const { tokens } = tree
  for (let at = verbOf(tree, pronoun), steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (deprel === 'ccomp')
      return dependents(tree, head, ['nsubj']).some(
        (subject) => subject < pronoun && tokens[subject]?.upos !== 'PRON' && !own.some((one) => one.at === subject),
      )
    at = head
  }
  return false
}

/** Clauses that are looked at above a pronoun. */
const stepsMax = 6
