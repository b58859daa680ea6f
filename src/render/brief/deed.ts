/** Who says that they did it, and who denies it? A party that only denies the deed is not told as one that was involved. */
import type { Attribution, Claim, EventClaim, Incident, Party } from '../../model/index.ts'
import { partyText, sourceText } from '../party.ts'
import type { Context } from './context.ts'

export interface Deed {
  /** Those involved by somebody else's word, or by their own. */
  readonly involved: readonly Party[]
  /** Those to whom it was done, and of whom nobody says that they did anything. */
  readonly affected: readonly Party[]
  readonly claimedBy: readonly string[]
  readonly deniedBy: readonly string[]
  /** Claims in which somebody says that they did it, or did not. */
  readonly own: ReadonlySet<string>
}

export function deedOf(incident: Incident, context: Context): Deed {
  const { claims, parties } = incident
  const bare = bareIn(incident, context)
  const events = claims.flatMap((id) => context.claims.get(id) ?? []).filter((claim) => claim.kind === 'event')
  const denials = events.filter(isOwnDenial)
  const claimed = claims.flatMap((id) => claimedIn(context.claims.get(id), context))
  const happened = events.filter((event) => event.reality !== 'denied')
  const doers = new Set(happened.flatMap(namesOfParties))
  const acting = new Set(happened.flatMap(({ actors }) => actors.map(keyOf)))
  const suffering = new Set(happened.filter(isOneSided).flatMap(({ targets }) => targets.map(keyOf)))
  const named = [...denials.flatMap(({ actors }) => actors.map(partyText)), ...bare.deniedBy].map(withoutArticle)
  const deniers = new Set(named.map((name) => name.toLowerCase()))
  const claimedBy = [...new Set([...claimed.map(({ who }) => who), ...bare.claimedBy])]
  const told = parties.filter((party) => !deniers.has(keyOf(party)) || doers.has(keyOf(party)))
  const isAffected = (party: Party): boolean => suffering.has(keyOf(party)) && !acting.has(keyOf(party))
  const speakers = speakersIn(incident, context)
  // Who tells of it by name, and did nothing, was not hurt by it either.
  const isTeller = (party: Party): boolean => party.name !== undefined && speakers.has(keyOf(party))
  return {
    involved: told.filter((party) => !isAffected(party) && !isNewsroom(party)),
    affected: told.filter((party) => isAffected(party) && !isTeller(party)),
    claimedBy,
    deniedBy: [...new Set(named)],
    own: new Set([...denials.map(({ id }) => id), ...claimed.map(({ id }) => id)]),
  }
}

/** Who only told of it. */
const isNewsroom = ({ text }: Party): boolean =>
  /^(?:the )?(?:[\p{L}-]+ )?(?:media|television|TV|radio|newspapers?|news agenc(?:y|ies)|press)$/iu.test(text)

/** Persons who are quoted in the reports of an incident. */
const speakersIn = ({ reports }: Incident, { readings }: Context): ReadonlySet<string> =>
  new Set(
    reports.flatMap((report) => {
      const { names = [], attributions = [] } = readings.get(report) ?? {}
      const persons = new Set(names.flatMap(({ kind, text }) => (kind === 'person' ? [text.toLowerCase()] : [])))
      const said = attributions.flatMap(({ sourceName }) => sourceName?.toLowerCase() ?? [])
      return said.filter((name) => [...persons].some((person) => person === name || name.endsWith(` ${person}`)))
    }),
  )

const ofDeed =
  /^(?:that (?:it|they) (?:was|were) (?:involved|responsible|behind (?:it|the \p{L}+))|(?:any |all )?(?:involvement|responsibility|role|part|link|connection))\b/iu

/**
 * "The Pakistani Taliban denied involvement. Islamic State claimed responsibility": said of the one incident that the report tells of; of which of
 * several it is said nobody knows.
 */
function bareIn({ id, reports }: Incident, { readings, majorsOf }: Context): Pick<Deed, 'claimedBy' | 'deniedBy'> {
  const isOfOne = (report: string): boolean => (majorsOf.get(report) ?? []).every((other) => other === id)
  const said = reports.filter(isOfOne).flatMap((report) => {
    const { text = '', attributions = [] } = readings.get(report) ?? {}
    return attributions.flatMap((one) => {
      const pieces = one.content.map(({ start, end }) => text.slice(start, end).trim())
      const verb = one.cue.map(({ start, end }) => text.slice(start, end)).join(' ')
      const isDenied = isDenial(one) && pieces.some((words) => ofDeed.test(words))
      const isClaimed = !isDenial(one) && claimsIt.test(verb) && pieces.some((words) => responsibility.test(words))
      const who = withoutArticle(sourceText(one, text))
      return (isDenied || isClaimed) && who !== '' && !/^(?:it|he|she|they)$/i.test(who) ? [{ who, isDenied }] : []
    })
  })
  const namesOf = (denied: boolean): string[] => said.flatMap(({ who, isDenied }) => (isDenied === denied ? [who] : []))
  return { claimedBy: namesOf(false), deniedBy: namesOf(true) }
}

/** One does it and another has it done to them: no talks, no help. */
const isOneSided = ({ type, mode }: EventClaim): boolean =>
  /^(?:ASSAULT|COERCE|SANCTION|ACCIDENT|DISASTER)$/.test(type) || (type === 'RETREAT' && mode === 'release')

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an) /i, '')

const keyOf = (party: Party): string => withoutArticle(partyText(party)).toLowerCase()

/** What became of them is told by the figures: "dead officers" are officers. */
const FATE = /^(?:dead|killed|slain|murdered|deceased|late|injured|wounded|hurt|missing) (?=\p{Ll})/u

/** Each once, without articles and pronouns, `troops` of "its troops"; of "guards" and "border guards" the longer. */
export function namesIn(parties: readonly Party[]): string {
  const names = parties.map((party) =>
    partyText(party)
      .replace(/^(?:the|an?|its|his|her|their|some|several) /i, '')
      .replace(FATE, ''),
  )
  const keys = names.map((name) => name.toLowerCase())
  const isTold = (index: number): boolean =>
    keys.some((key, other) => key.endsWith(` ${keys[index]}`) || (key === keys[index] && other < index))
  return names.filter((_, index) => !isTold(index)).join('; ')
}

const namesOfParties = ({ actors, targets }: EventClaim): string[] => [...actors, ...targets].map(keyOf)

/** "The Pakistani Taliban denied carrying out the attack": whoever is said to have acted says that they did not. */
function isOwnDenial({ reality, actors, attributions }: EventClaim): boolean {
  if (reality !== 'denied') return false
  return actors.some((actor) => attributions.some((one) => isDenial(one) && speaks(actor, one)))
}

const isDenial = ({ stance }: Attribution): boolean => stance === 'denies'

function speaks(actor: Party, { party, sourceName = '', source }: Attribution): boolean {
  const named = [party === undefined ? '' : keyOf(party), withoutArticle(sourceName).toLowerCase()]
  const isHere = source.some(({ start, end }) => start < actor.span.end && actor.span.start < end)
  return isHere || named.includes(keyOf(actor))
}

const responsibility = /^\s*(?:responsibility|credit)\b/i
const claimsIt = /^(?:claim|took|take|taking|accept|admit)/i

/** "Islamic State claimed responsibility for a suicide bombing": by the verb that brings in what it says, and the word after it. */
function claimedIn(claim: Claim | undefined, { readings }: Context): { readonly id: string; readonly who: string }[] {
  const text = readings.get(claim?.report ?? '')?.text
  if (claim === undefined || text === undefined || claim.kind !== 'event') return []
  return claim.attributions.flatMap((one) => {
    const isClaim = one.cue.some(({ start, end }) => {
      const [cue, after] = [text.slice(start, end), text.slice(end, end + 20)]
      return /\bresponsibility\b/i.test(cue) || (claimsIt.test(cue) && responsibility.test(after))
    })
    const who = withoutArticle(sourceText(one, text))
    return isClaim && one.stance !== 'denies' && who !== '' ? [{ id: claim.id, who }] : []
  })
}
