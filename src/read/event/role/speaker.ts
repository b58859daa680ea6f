/** "The army said it had killed a commander": when is the one who speaks the one who did it? */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt, partyOf, type Scene } from '../clause/scene.ts'
import { dependents } from '../clause/tree.ts'
import { saying } from '../en/words.ts'
import type { EventType } from '../kind.ts'

/** Sectors of those that act as one, and speak of themselves as "it" or "they". */
const bodies = wordSet('COP MIL REB SEP UAF PRM SPY GOV LEG JUD OPP PTY LAB IGO NGO')
const fighters: ReadonlySet<string> = new Set(['REB', 'SEP', 'UAF', 'PRM', 'CRM'])

/** What those in office do and tell of: of attacks and protests "they" are as often others. */
const duties: ReadonlySet<EventType> = new Set(['COERCE', 'MOBILIZE', 'RETREAT', 'AID', 'SANCTION', 'AGREE', 'CONSULT'])

/** What somebody in office does by word of mouth or pen, and tells of. */
const words: ReadonlySet<EventType> = new Set([...duties, 'REQUEST', 'REJECT', 'SUPPORT', 'CONCEDE'])

/** "Tokayev said he had ordered troops": who speaks is a named person, and no other is named up to the pronoun. */
function isOnlyPerson(scene: Scene, speaker: number, pronoun: number): boolean {
  const named = scene.nameAt(speaker)
  const isOther = (at: number): boolean => {
    const name = scene.nameAt(at)
    return name?.kind === 'person' && name.entity !== named?.entity
  }
  const between = Array.from({ length: Math.max(0, pronoun - speaker - 1) }, (_, offset) => speaker + 1 + offset)
  return named?.kind === 'person' && pronoun > speaker && !between.some(isOther)
}

const claimants = /^(?:group|outfit|faction|militia|gang|movement|organi[sz]ation|front|brigade|network|wing)$/
const violent: ReadonlySet<EventType> = new Set(['ASSAULT', 'EXPLOSION'])

/** Clauses between a pronoun's verb and the verb of saying. */
const stepsMax = 3

/** The speaker that a bare "it" or "they" among the subjects of a deed stands for, where it can hardly be anybody else. */
export function speakerMeant(
  scene: Scene,
  subjects: readonly number[],
  { type, targets }: { readonly type: EventType; readonly targets: readonly Party[] },
): Party | undefined {
  const { tokens } = scene.tree
  const [pronoun = -1] = subjects
  const word = tokens[pronoun]?.lower
  if (subjects.length !== 1 || !/^(?:it|they|he|she)$/.test(word ?? '')) return undefined
  const subject = speakerOver(scene, tokens[pronoun]?.head ?? -1)
  const speaker = subject === undefined ? undefined : partyOf(scene, subject)
  if (speaker === undefined || subject === undefined) return undefined
  if (word === 'he' || word === 'she')
    return words.has(type) && isOnlyPerson(scene, subject, pronoun) ? speaker : undefined
  const { sector, country } = speaker
  const isState = sector === undefined && country !== undefined && scene.placeAt(subject)?.kind === 'country'
  // "The group claimed that it killed 12 soldiers": who claims a deed as its own has arms, whatever it is.
  const isClaimant = word === 'it' && claimants.test(lemmaAt(scene.tree, subject)) && violent.has(type)
  if (!isState && !isClaimant && !bodies.has(sector ?? '')) return undefined
  const isMany = tokens[subject]?.xpos === 'NNS' || lemmaAt(scene.tree, subject) === 'police'
  if (word === 'it') return isMany ? undefined : speaker
  const isArmed = fighters.has(sector ?? '')
  const isOfFighters = targets.length > 0 && targets.every((target) => fighters.has(target.sector ?? ''))
  return isArmed || duties.has(type) || (type === 'ASSAULT' && isOfFighters) ? speaker : undefined
}

/** The subject of the verb of saying right above a clause. */
function speakerOver({ tree }: Scene, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { deprel = '', head = -1 } = tree.tokens[at] ?? {}
    if (deprel === 'ccomp')
      return saying.has(lemmaAt(tree, head)) || lemmaAt(tree, head) === 'claim'
        ? dependents(tree, head, ['nsubj'])[0]
        : undefined
    if (deprel !== 'conj' && deprel !== 'xcomp') return undefined
    at = head
  }
  return undefined
}
