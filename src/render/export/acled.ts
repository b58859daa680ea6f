/**
 * How do users of ACLED get incidents? Its 31 columns in its order, coded as ACLED codes: one conservative integer of
 * fatalities, collective actors, numbers for interactions. Only what ACLED has a type for, on a known day.
 */

import { countryName, countryNumber } from '../../stdx/index.ts'
import { numberText } from '../figure/index.ts'
import { pointOf } from '../geo.ts'
import { acledSides, interactionOf } from './acled-actor.ts'
import { acledGeoPrecision, acledTimePrecision, disorderType } from './acled-terms.ts'
import { acledRegion } from './country-codes.ts'
import type { ExportRow } from './row.ts'
import { contestedCategories, joined, numberOf, sentencesOf, tallyOf, updatedAt } from './row.ts'
import type { ColumnOf } from './table.ts'

type Column = ColumnOf<ExportRow>

/** Whether ACLED would have the incident at all. */
export function isAcled({ incident }: ExportRow): boolean {
  return incident.acled !== undefined && incident.from !== undefined && incident.status !== 'retracted'
}

/**
 * ACLED takes the most conservative of the figures that stand, one integer, 0 where nobody states any. A figure for a part of
 * the dead (police, children) is a floor for all of them.
 */
export function conservativeFatalities({ tallies }: ExportRow['incident']): number {
  const killed = tallies.filter(({ category }) => category === 'killed')
  const whole = killed.find(({ who }) => who === undefined)
  return whole?.low ?? Math.max(0, ...killed.map(({ low }) => low))
}

const what: readonly Column[] = [
  {
    name: 'event_id_cnty',
    says: 'Letters of the country and a number made from the id in the ledger, which it keeps.',
    hxl: '#event+code',
    value: ({ incident: { id, place } }) => `${place?.country ?? 'INT'}${numberOf(id)}`,
  },
  {
    name: 'event_date',
    says: 'Its first day, ISO 8601.',
    type: 'date',
    hxl: '#date+occurred',
    value: ({ incident }) => incident.from?.slice(0, 10),
  },
  {
    name: 'year',
    says: 'The year of it.',
    type: 'integer',
    hxl: '#date+year',
    value: ({ incident }) => Number(incident.from?.slice(0, 4)),
  },
  {
    name: 'time_precision',
    says: '1 the day, 2 within a week, 3 within a month.',
    type: 'integer',
    value: ({ incident }) => acledTimePrecision(incident),
  },
  {
    name: 'disorder_type',
    says: 'Political violence, Demonstrations, Strategic developments, or the first two.',
    value: ({ incident }) => disorderType(incident.acled),
  },
  { name: 'event_type', says: 'One of six.', hxl: '#event+type', value: ({ incident }) => incident.acled?.event },
  {
    name: 'sub_event_type',
    says: 'One of 25.',
    hxl: '#event+type+sub',
    value: ({ incident }) => incident.acled?.subEvent,
  },
]

const who: readonly Column[] = [
  {
    name: 'actor1',
    says: 'Who did it: a name, or a collective and its country.',
    hxl: '#group+name+first',
    value: (row) => acledSides(row).actor1?.name,
  },
  { name: 'assoc_actor_1', says: 'Who was with actor1.', value: (row) => acledSides(row).associated1 },
  { name: 'inter1', says: 'Code of actor1, 1 to 8.', type: 'integer', value: (row) => acledSides(row).actor1?.inter },
  { name: 'actor2', says: 'The other side.', hxl: '#group+name+second', value: (row) => acledSides(row).actor2?.name },
  { name: 'assoc_actor_2', says: 'Who was with actor2.', value: (row) => acledSides(row).associated2 },
  {
    name: 'inter2',
    says: 'Code of actor2, 0 where nobody is on the other side.',
    type: 'integer',
    value: (row) => inter2(row),
  },
  {
    name: 'interaction',
    says: 'Both codes, the smaller first; X0 where one side is alone.',
    type: 'integer',
    value: (row) => interactionOf(acledSides(row)),
  },
  {
    name: 'civilian_targeting',
    says: '"Civilian targeting" where civilians or unarmed protesters were the target.',
    value: (row) => civilianTargeting(row),
  },
]

function inter2(row: ExportRow): number | undefined {
  const { actor2 } = acledSides(row)
  return actor2 === undefined ? 0 : actor2.inter
}

function civilianTargeting(row: ExportRow): string | undefined {
  const { acled } = row.incident
  const isTarget =
    acled?.event === 'Violence against civilians' ||
    acled?.subEvent === 'Excessive force against protesters' ||
    (acled?.event === 'Explosions/Remote violence' && acledSides(row).actor2?.inter === 7)
  return isTarget ? 'Civilian targeting' : undefined
}

const where: readonly Column[] = [
  {
    name: 'iso',
    says: 'ISO 3166-1 numeric.',
    type: 'integer',
    value: ({ incident }) => countryNumber(incident.place?.country),
  },
  {
    name: 'region',
    says: "ACLED's region.",
    hxl: '#region+name',
    value: ({ incident }) => acledRegion(incident.place?.country),
  },
  {
    name: 'country',
    says: 'The country, in English.',
    hxl: '#country+name',
    value: ({ incident: { place } }) => (place?.country === undefined ? undefined : countryName(place.country)),
  },
  { name: 'admin1', says: 'First-order division.', hxl: '#adm1+name', value: ({ incident }) => incident.place?.admin1 },
  {
    name: 'admin2',
    says: 'Second-order division; not known to the ledger, so empty.',
    hxl: '#adm2+name',
    value: () => undefined,
  },
  {
    name: 'admin3',
    says: 'Third-order division; not known to the ledger, so empty.',
    hxl: '#adm3+name',
    value: () => undefined,
  },
  {
    name: 'location',
    says: 'The place that the reports name.',
    hxl: '#loc+name',
    value: ({ incident }) => incident.place?.name,
  },
  {
    name: 'latitude',
    says: 'Degrees north; empty where only a division or country is known: no middle is put in its place.',
    type: 'double',
    hxl: '#geo+lat',
    value: ({ incident }) => pointOf(incident)?.[1],
  },
  {
    name: 'longitude',
    says: 'Degrees east, as latitude.',
    type: 'double',
    hxl: '#geo+lon',
    value: ({ incident }) => pointOf(incident)?.[0],
  },
  {
    name: 'geo_precision',
    says: '1 the town, 2 a part of a region, 3 a larger region.',
    type: 'integer',
    hxl: '#geo+precision',
    value: ({ incident }) => acledGeoPrecision(incident),
  },
]

/** Sentences of the reports in the notes at the most: a row stays readable, the ledger has the rest. */
const NOTE_SENTENCES_MAX = 3

const told: readonly Column[] = [
  {
    name: 'source',
    says: 'The outlets, joined by "; ".',
    hxl: '#meta+source',
    value: ({ publishers }) => joined(publishers),
  },
  { name: 'source_scale', says: 'Local, National …; not known to the ledger, so empty.', value: () => undefined },
  {
    name: 'notes',
    says: 'Its title, and up to three sentences of the reports about it.',
    hxl: '#description',
    value: (row) => [`${row.incident.title}.`, ...sentencesOf(row, NOTE_SENTENCES_MAX)].join(' '),
  },
  {
    name: 'fatalities',
    says: 'The least figure of the killed that stands; 0 where no report states one.',
    type: 'integer',
    hxl: '#affected+killed',
    value: ({ incident }) => conservativeFatalities(incident),
  },
  {
    name: 'tags',
    says: 'Crowd size as ACLED has it; then what is contested, status, id, policy, moment and hash of the dataset.',
    value: (row) => tags(row),
  },
  {
    name: 'timestamp',
    says: 'When the latest of its claims became known, in seconds since 1970.',
    type: 'integer',
    hxl: '#date+updated',
    value: (row) => Math.floor(Date.parse(updatedAt(row)) / 1000),
  },
]

function tags(row: ExportRow): string {
  const { incident, dataset } = row
  const isCrowd = incident.acled?.event === 'Protests' || incident.acled?.event === 'Riots'
  const crowd = tallyOf(incident, 'participants')
  const size =
    crowd === undefined
      ? 'no report'
      : crowd.best === undefined
        ? `at least ${numberText(crowd.low)}`
        : `about ${numberText(crowd.best)}`
  return joined([
    ...(isCrowd ? [`crowd size=${size}`] : []),
    ...contestedCategories(incident).map((category) => `contested=${category}`),
    `status=${incident.status}`,
    `incident=${incident.id}`,
    `policy=${dataset.policy}`,
    `as_of=${dataset.asOf}`,
    `dataset=${dataset.hash}`,
  ])
}

export const acledColumns: readonly Column[] = [...what, ...who, ...where, ...told]
