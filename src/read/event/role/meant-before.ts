/** Who did it, and to whom, where the words are pronouns: "Gunmen attacked a village. They burned houses", "police fired at them". */
import type { Party, Rule } from '../../../model/index.ts'
import { lemmaAt, type Scene } from '../clause/scene.ts'
import { type EventType, quadClasses } from '../kind.ts'
import type { JoinedDraft } from '../trigger/join.ts'
import { type Mention, pronounAt } from './mention.ts'

export const pronounRule: Rule = {
  id: 'event/en/pronoun',
  reads:
    'A pronoun that does or suffers a deed stands for whom the sentence before, or the clause before it, tells of, where hardly anybody else can be meant.',
  apply: undefined,
}

/** A draft with those for whom the pronouns of its clause stand, where it names nobody. */
export function withMeant(draft: JoinedDraft, scene: Scene, meant: ReadonlyMap<number, Mention>): JoinedDraft {
  const { roles, kind } = draft
  if (meant.size === 0) return draft
  const { doers, sufferers } = roles.words
  const standing = (index: number): Mention | undefined => meant.get(pronounAt(scene, index) ?? -1)
  const [first = -1] = doers
  const doer = doers.length === 1 && roles.actors.length === 0 ? standing(first) : undefined
  const objects = new Set(sufferers.map((at) => lemmaAt(scene.tree, at)))
  const isDoneToThem = sufferers.some((index) => standing(index)?.at === doer?.at)
  const actors = doer === undefined ? [] : actorsMeant(doer, kind, { objects, isDoneToThem })
  const known = [...actors, ...roles.actors]
  const lemmas = new Set(doers.map((at) => lemmaAt(scene.tree, at)))
  const befallen = sufferers.flatMap((index) => {
    const mention = scene.tree.tokens[index]?.lower === 'it' ? undefined : standing(index)
    const parties = mention === undefined ? [] : targetsMeant(mention, { doers: known, lemmas })
    return parties.length > 0 ? [{ index, parties }] : []
  })
  if (actors.length + befallen.length === 0) return draft
  const isNew = ({ span }: Party): boolean => ![...roles.targets, ...known].some((one) => one.span.start === span.start)
  const targets = befallen.flatMap(({ parties }) => parties).filter(isNew)
  return {
    ...draft,
    roles: { ...roles, actors: known, targets: [...targets, ...roles.targets] },
    pronouns: [...(actors.length > 0 ? doers : []), ...befallen.map(({ index }) => index)],
  }
}

/** What only those in office do. */
const official = /^(?:arrest|restrict|curfew|crowd-control|deport|ban|censor|emergency|convict)$/
const offices: ReadonlySet<string> = new Set('COP MIL GOV SPY JUD PRM LEG ELI'.split(' '))

const isOfOffice = ({ side, parties: [party] }: Mention): boolean =>
  side === 'force' || offices.has(party?.sector ?? '') || (party?.country !== undefined && party.sector === undefined)

function actorsMeant(
  doer: Mention,
  { type, mode }: { readonly type: EventType; readonly mode?: string },
  { objects, isDoneToThem }: { readonly objects: ReadonlySet<string>; readonly isDoneToThem: boolean },
): readonly Party[] {
  if (quadClasses[type] === 0) return []
  // "Rebels attacked soldiers. They killed five of them": who did the one did the other.
  if (isDoneToThem && doer.subject && !doer.mutual && doer.rivals.length === 1) return doer.parties
  const isViolent = type === 'ASSAULT' || type === 'PROTEST'
  const left = [doer, ...doer.rivals].filter((one) => {
    if (official.test(mode ?? '') && !isOfOffice(one)) return false
    // "Residents said the police had come. They beat a boy": who tells of violence does none.
    if (one.speaks && isViolent && !one.kinds.has('one')) return false
    if (one === doer) return true
    if (objects.has(one.lemma)) return false
    // "Gunmen attacked villagers. They burned houses": who attacks goes on, and who bears no arms did not.
    const goesOn = doer.subject && (doer.side === 'rebel' || doer.attacks)
    return !(isViolent && goesOn && one.side === undefined)
  })
  return left.length === 1 ? (left[0]?.parties ?? []) : []
}

function targetsMeant(
  one: Mention,
  { doers, lemmas }: { readonly doers: readonly Party[]; readonly lemmas: ReadonlySet<string> },
): readonly Party[] {
  const isDoer = ({ lemma, parties }: Mention): boolean =>
    (lemma !== '' && lemmas.has(lemma)) ||
    parties.some(({ span }) => doers.some((doer) => doer.span.start === span.start))
  const left = [one, ...one.rivals].filter((mention) => !isDoer(mention))
  const [only, ...others] = left
  return only === undefined || others.length > 0 || (only.speaks && !only.kinds.has('one')) ? [] : only.parties
}
