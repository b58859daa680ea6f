/** How are incidents told apart by their titles, and what is said of those who were set free or saved? */
import type { Claim, Incident, IncidentTally } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'
import type { DatasetSource } from '../dataset/index.ts'
import { countText, wholes } from '../figure/index.ts'
import { plainText } from '../plain/index.ts'
import { datedHeading, headingOf } from './phrase.ts'

/** The incidents as a brief tells of them: what happened to those whom no category has is named, and no two have one title and day. */
export function toldOf({ incidents, claims, reports }: Told): Incident[] {
  const known = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    texts: new Map(reports.map(({ id, reading }) => [id, reading.text])),
  }
  const named = incidents.map((incident) => ({
    ...incident,
    tallies: incident.tallies.map((tally) => ({ ...tally, category: categoryIn(tally, known) })),
  }))
  const same = Map.groupBy(named, datedHeading)
  return named.map((incident) => {
    const others = (same.get(datedHeading(incident)) ?? []).filter(({ id }) => id !== incident.id)
    const detail = others.length === 0 ? '' : detailOf(incident, others)
    return detail === '' ? incident : { ...incident, title: `${headingOf(incident)}${detail}` }
  })
}

type Told = Pick<DatasetSource, 'incidents' | 'claims' | 'reports'>

interface Known {
  readonly claims: ReadonlyMap<string, Claim>
  readonly texts: ReadonlyMap<string, string>
}

/** Of what no category has, the words for those that a report says were let go, saved or came back. */
function categoryIn({ category, basis }: IncidentTally, { claims, texts }: Known): string {
  const claim = claims.get(basis)
  if (category !== 'other' || claim?.kind !== 'tally') return category
  const event = claims.get(claim.event ?? '')
  if (event?.kind !== 'event' || event.reality === 'denied') return category
  if (event.type === 'RETREAT' && event.mode === 'release') return 'freed'
  if (event.type === 'RETREAT' && event.mode === 'return') return 'returned'
  const words = texts.get(event.report)?.slice(event.trigger.start, event.trigger.end) ?? ''
  return event.type === 'AID' && /\b(?:rescu|sav(?:e|ing)|pull|brought)/i.test(words) ? 'rescued' : category
}

/** By country, else by region, else by the gravest figure: what the others do not share. */
function detailOf(incident: Incident, others: readonly Incident[]): string {
  const country = incident.place?.country
  if (country !== undefined && others.every(({ place }) => place?.country !== country))
    return `, ${countryName(country)}`
  const region = incident.place?.admin1
  if (region !== undefined && others.every(({ place }) => place?.admin1 !== region)) return `, ${plainText(region)}`
  const [figure] = wholes(incident.tallies).filter(({ category }) => category !== 'other')
  if (figure === undefined) return ''
  const whom = figure.who === undefined ? '' : `${plainText(figure.who)} `
  return ` (${countText(figure)} ${whom}${figure.category})`
}
