/** How do users of PLOVER get events? Its JSON, one event a line, with the auxiliaries that tables of events have no room for. */

import type { EventClaim, Party } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'
import type { Dataset } from '../dataset/index.ts'
import { partyText } from '../party.ts'
import type { EventRow } from './event-row.ts'
import { addressOf, dayOf, eventRows, sentenceOf } from './event-row.ts'
import { ploverOf, ploverScore } from './plover-terms.ts'

export async function* renderPlover(dataset: Dataset): AsyncGenerator<string> {
  for (const row of eventRows(dataset)) yield `${JSON.stringify(eventOf(row))}\n`
}

/** PLOVER's auxiliaries for what did not simply happen. */
const auxiliaries: Readonly<Record<EventClaim['reality'], string | undefined>> = {
  happened: undefined,
  ongoing: undefined,
  planned: 'future',
  threatened: 'future',
  requested: 'future',
  possible: 'hypothetical',
  hypothetical: 'hypothetical',
  denied: 'negation',
}

function eventOf(row: EventRow): object {
  const { claim, report, incident, dataset } = row
  const { url, publisher, title, language } = report.reading.report
  const aside = [auxiliaries[claim.reality], claim.background ? 'historical' : undefined].filter(
    (each) => each !== undefined,
  )
  return {
    id: claim.id,
    date: dayOf(row),
    ...(claim.time?.to === undefined ? {} : { enddate: claim.time.to.slice(0, 10) }),
    actor: claim.actors.map(entityOf),
    recipient: claim.targets.map(entityOf),
    event: [claim.type],
    has_event: true,
    event_text: [report.reading.text.slice(claim.trigger.start, claim.trigger.end)],
    ...(claim.mode === undefined ? {} : { mode: [claim.mode] }),
    context: aside,
    quad_code: ploverOf(claim.type)?.quad,
    event_scale: ploverScore(claim.type, claim.mode),
    ...(claim.place === undefined ? {} : { event_loc: locationOf(claim.place) }),
    ...(incident === undefined ? {} : { link: incident.id }),
    text: sentenceOf(row),
    text_info: { sequence: claim.sentence, start: claim.trigger.start, end: claim.trigger.end },
    cite_info: {
      citation: report.id,
      url: url ?? addressOf(report),
      ...(title === undefined ? {} : { title }),
      language,
      ...(publisher === undefined ? {} : { publication: publisher }),
      coder: 'tocsin',
      codebook: 'PLOVER 2.0',
    },
    coder: 'tocsin',
    comment: `policy=${dataset.policy}; as_of=${dataset.asOf}; dataset=${dataset.hash}`,
  }
}

function entityOf(party: Party): object {
  return {
    ...(party.country === undefined ? {} : { code: party.country }),
    ...(party.sector === undefined ? {} : { sector: party.sector }),
    entity_text: party.text,
    identifier_text: partyText(party),
  }
}

/** PLOVER's resolution: 1 a country to 5 within a town. */
const resolutions: Readonly<Record<string, number>> = { country: 1, admin: 2, city: 4, site: 5 }

function locationOf(place: NonNullable<EventClaim['place']>): object {
  const resolution = resolutions[place.precision]
  const isPoint = resolution !== undefined && resolution >= 4
  return {
    extracted_place: place.text,
    resolved_place: place.name,
    ...(place.geonameId === undefined ? {} : { geonameid: place.geonameId }),
    ...(isPoint && place.lat !== undefined && place.lon !== undefined ? { lat: place.lat, lon: place.lon } : {}),
    ...(isPoint ? { city: place.name } : {}),
    ...(place.admin1 === undefined ? {} : { province: place.admin1 }),
    ...(place.country === undefined ? {} : { country: countryName(place.country), country_code: place.country }),
    ...(resolution === undefined ? {} : { resolution }),
  }
}
