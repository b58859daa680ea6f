/** Who is behind an incident, and how well does it stand? */
import type { Claim, EventClaim, Incident, Lineage, TallyClaim } from '../../model/index.ts'
import type { Told } from './group.ts'
import { nameKey } from './voice.ts'

export interface Sources {
  /** Report from whose text each report derives. */
  readonly originOf: ReadonlyMap<string, string>
  readonly publishers: ReadonlyMap<string, string | undefined>
  readonly claims: ReadonlyMap<string, Claim>
}

export function originsOf(lineages: readonly Lineage[]): ReadonlyMap<string, string> {
  return new Map(lineages.flatMap(({ origin, reports }) => reports.map((id) => [id, origin] as const)))
}

/**
 * Newsrooms behind the reports, sorted: each report counts as the publisher of the text that it derives from, and one that only
 * passes on what another outlet says counts as that outlet. Where that text tells nothing of the incident, the first report of it that
 * does stands for it.
 */
export function newsroomsOf(told: readonly Told[], sources: Sources): readonly string[] {
  const firsts = firstsOf(told, sources)
  return [...new Set(told.filter(isTelling).map((one) => newsroomOf(one, firsts, sources)))].sort()
}

/** Who only takes a figure back tells of nothing. */
const isTelling = ({ scene: { denied, events } }: Told): boolean => !denied || events.length > 0

/** The first of the reports of each text; `told` is in the order of time. */
function firstsOf(told: readonly Told[], { originOf }: Sources): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>()
  for (const { digest } of told) {
    const origin = originOf.get(digest.id) ?? digest.id
    if (!firsts.has(origin)) firsts.set(origin, digest.id)
  }
  return firsts
}

function newsroomOf(one: Told, firsts: ReadonlyMap<string, string>, sources: Sources): string {
  const origin = sources.originOf.get(one.digest.id) ?? one.digest.id
  const first = firsts.get(origin) ?? origin
  const own = sources.publishers.get(first) ?? first
  return relayedFrom(one, own, sources) ?? nameKey(own)
}

/** When each newsroom that took its report of the incident back did so, where it told of it no more since. */
export function retractionsOf(told: readonly Told[], sources: Sources): ReadonlyMap<string, string> {
  const taken = new Map<string, string>()
  const firsts = firstsOf(told, sources)
  for (const one of told) {
    const room = newsroomOf(one, firsts, sources)
    if (one.digest.retracts === true) taken.set(room, one.digest.at)
    else if (one.digest.at > (taken.get(room) ?? one.digest.at)) taken.delete(room)
  }
  return taken
}

/** The outlet that everything is credited to which the report says of the incident. */
function relayedFrom({ scene }: Told, own: string, { claims }: Sources): string | undefined {
  const outlets = [...scene.events, ...scene.tallies].map((id) => {
    const outlet = claims
      .get(id)
      ?.attributions.find(({ sourceKind, sourceName }) => sourceKind === 'media' && isOutletName(sourceName))
    return outlet?.sourceName === undefined ? undefined : nameKey(outlet.sourceName)
  })
  const [first] = outlets
  return first !== undefined && first !== nameKey(own) && outlets.every((name) => name === first) ? first : undefined
}

const isOutletName = (name: string | undefined): boolean =>
  name !== undefined &&
  /^(?:the )?\p{Lu}/u.test(name) &&
  !/\b(?:agency U|ministry|service|hospital|organi[sz]ers?)\b/i.test(name)

/** Whether a report that carries a denial itself tells of people who came to harm on the word of somebody else. */
function isOthers({ attributions, type, id }: EventClaim, denial: EventClaim): boolean {
  const deniers = new Set(denial.attributions.map(({ sourceName }) => sourceName))
  const isHarm = type === 'ASSAULT' && id !== denial.id
  return isHarm && attributions.length > 0 && attributions.every(({ sourceName }) => !deniers.has(sourceName))
}

const countsOf = (told: readonly Told[], { claims }: Sources): TallyClaim[] =>
  told.flatMap(({ scene }) => scene.tallies.flatMap((id) => claims.get(id) ?? [])).filter((one) => one.kind === 'tally')

/** Who counts people that came to harm in it does not deny that it was, but what others say of it. */
function isSaidByAny({ low, attributions }: TallyClaim, denial: EventClaim): boolean {
  const deniers = new Set(denial.attributions.map(({ sourceName }) => sourceName))
  const isAsserted = attributions.some(({ stance, sourceName }) => stance !== 'denies' && deniers.has(sourceName))
  return low > 0 && isAsserted
}

/** What the police do after a bombing is in no doubt where somebody says that the bombing was none of theirs. */
const isOfCause = (denial: EventClaim, type: string): boolean =>
  denial.type === 'ASSAULT' && /^(?:COERCE|RETREAT|MOBILIZE|SANCTION|AID)$/.test(type)

/** "Police denied that they had fired on the crowd that stormed parliament": that it was stormed is not denied. */
const isOfPart = (denial: EventClaim, type: string): boolean => denial.type === 'ASSAULT' && type === 'PROTEST'

const rebels: ReadonlySet<string> = new Set(['REB', 'UAF', 'INS', 'SEP'])

/** "Islamic State denied that it had attacked the bus station": rebels deny that the deed was theirs, and not that it was done. */
const isOfAuthor = ({ attributions }: EventClaim): boolean =>
  attributions.every(({ party, stance }) => stance === 'denies' && rebels.has(party?.sector ?? ''))

const authorities: ReadonlySet<string> = new Set(['official', 'security-force', 'igo'])

/**
 * `retracted`: every newsroom took it back. `denied`: an authority says that it did not happen, and nobody maintains the contrary afterwards. `contested`: somebody denies it.
 * A dispute over a number alone is none, and "nobody was hurt" denies no incident.
 */
export function statusOf(
  told: readonly Told[],
  events: readonly EventClaim[],
  type: string,
  sources: Sources,
): Incident['status'] {
  const retracted = retractionsOf(told, sources)
  const maintaining = newsroomsOf(told, sources).filter((room) => !retracted.has(room))
  if (maintaining.length === 0) return 'retracted'
  const ofKind = new Set(
    told
      .filter(({ scene }) => scene.kind !== 'harm' && scene.kind !== 'arrest')
      .flatMap(({ scene }) => (scene.denied ? scene.events : scene.events.slice(0, 1))),
  )
  const isOwn = ({ id, type, mode }: EventClaim) => ofKind.has(id) || (type === 'ASSAULT' && mode !== undefined)
  const denials = events.filter(
    (event) =>
      event.reality === 'denied' &&
      event.attributions.length > 0 &&
      isOwn(event) &&
      !isOfCause(event, type) &&
      !isOfAuthor(event),
  )
  const last = denials.at(-1)
  if (last !== undefined) {
    const isMaintained = events.some(
      (event) =>
        event.reality !== 'denied' && (event.report === last.report ? isOthers(event, last) : event.at > last.at),
    )
    const isOfDetail = countsOf(told, sources).some((claim) => isSaidByAny(claim, last))
    const byAuthority = last.attributions.some(({ sourceKind }) => authorities.has(sourceKind))
    // One side of a fight is no authority for there having been none.
    const fights = told.filter(({ scene }) => scene.name === 'Clash').length
    const isOfWhole = !isOfPart(last, type)
    return byAuthority && isOfWhole && !isMaintained && !isOfDetail && fights === 0 ? 'denied' : 'contested'
  }
  return maintaining.length > 1 ? 'corroborated' : 'reported'
}
