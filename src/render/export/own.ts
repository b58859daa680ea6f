/**
 * Which columns does our own table have? First those of ACLED that the ledger can fill, by ACLED's names and in its order,
 * then the ledger's own. What no report says stays empty: nothing is filled in by convention.
 */

import { countryName } from '../../stdx/index.ts'
import { pointOf, uncertaintyOf } from '../geo.ts'
import { partyText } from '../party.ts'
import { acledGeoPrecision, acledTimePrecision, disorderType } from './acled-terms.ts'
import type { ExportRow } from './row.ts'
import { contestedCategories, joined, tallyOf, updatedAt, voiceOf } from './row.ts'
import type { ColumnOf } from './table.ts'

type Column = ColumnOf<ExportRow>

const names = (parties: ExportRow['actors']): string[] => parties.map(partyText)

const whatAndWhen: readonly Column[] = [
  {
    name: 'event_id_cnty',
    says: "The incident's id in the ledger.",
    hxl: '#event+code',
    value: ({ incident }) => incident.id,
  },
  {
    name: 'event_date',
    says: 'Its first day.',
    type: 'date',
    hxl: '#date+occurred',
    value: ({ incident }) => incident.from?.slice(0, 10),
  },
  {
    name: 'year',
    says: 'The year of its first day.',
    type: 'integer',
    hxl: '#date+year',
    value: ({ incident }) => (incident.from === undefined ? undefined : Number(incident.from.slice(0, 4))),
  },
  {
    name: 'time_precision',
    says: '1 the day, 2 within a week, 3 a month or less exact.',
    type: 'integer',
    value: ({ incident }) => acledTimePrecision(incident),
  },
  { name: 'disorder_type', says: "ACLED's disorder type.", value: ({ incident }) => disorderType(incident.acled) },
  {
    name: 'event_type',
    says: "ACLED's event type.",
    hxl: '#event+type',
    value: ({ incident }) => incident.acled?.event,
  },
  {
    name: 'sub_event_type',
    says: "ACLED's sub-event type.",
    hxl: '#event+type+sub',
    value: ({ incident }) => incident.acled?.subEvent,
  },
  { name: 'actor1', says: 'Who did it.', hxl: '#group+name+first', value: ({ actors }) => names(actors)[0] },
  { name: 'assoc_actor_1', says: 'Others who did it.', value: ({ actors }) => joined(names(actors).slice(1)) },
  {
    name: 'actor2',
    says: 'To whom it was done.',
    hxl: '#group+name+second',
    value: ({ targets }) => names(targets)[0],
  },
  {
    name: 'assoc_actor_2',
    says: 'Others to whom it was done.',
    value: ({ targets }) => joined(names(targets).slice(1)),
  },
]

const where: readonly Column[] = [
  {
    name: 'country',
    says: 'The country, in English.',
    hxl: '#country+name',
    value: ({ incident: { place } }) => (place?.country === undefined ? undefined : countryName(place.country)),
  },
  {
    name: 'admin1',
    says: 'The first-order division.',
    hxl: '#adm1+name',
    value: ({ incident }) => incident.place?.admin1,
  },
  {
    name: 'location',
    says: 'The place that the reports name.',
    hxl: '#loc+name',
    value: ({ incident }) => incident.place?.name,
  },
  {
    name: 'latitude',
    says: 'Degrees north of a town or site; empty where only a division or a country is known.',
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
    says: '1 a town or site, 2 a division, 3 a country.',
    type: 'integer',
    hxl: '#geo+precision',
    value: ({ incident }) => acledGeoPrecision(incident),
  },
]

const told: readonly Column[] = [
  {
    name: 'source',
    says: 'The outlets whose reports tell of it.',
    hxl: '#meta+source',
    value: ({ publishers }) => joined(publishers),
  },
  { name: 'notes', says: 'Its title.', hxl: '#description', value: ({ incident }) => incident.title },
  {
    name: 'fatalities',
    says: 'Best figure of the killed, empty where no report states one.',
    type: 'integer',
    hxl: '#affected+killed',
    value: ({ incident }) => tallyOf(incident, 'killed')?.best,
  },
]

/** Categories with three columns each; a figure for a part of the people is no figure for all of them and stays out. */
const categories = [
  'killed',
  'injured',
  'detained',
  'missing',
  'displaced',
  'abducted',
  'participants',
  'deployed',
] as const

const figures: readonly Column[] = categories.flatMap((category): Column[] =>
  (['low', 'best', 'high'] as const).map((bound) => ({
    name: `${category}_${bound}`,
    says: `${{ low: 'Least', best: 'Best', high: 'Greatest' }[bound]} figure that stands for ${category}.`,
    type: 'integer',
    hxl: `#affected+${category}+${{ low: 'min', best: 'best', high: 'max' }[bound]}`,
    value: ({ incident }) => tallyOf(incident, category)?.[bound],
  })),
)

const ledger: readonly Column[] = [
  { name: 'iso3', says: 'ISO 3166-1 alpha-3.', hxl: '#country+code', value: ({ incident }) => incident.place?.country },
  {
    name: 'plover_type',
    says: "PLOVER's event type, or ours where PLOVER has none.",
    value: ({ incident }) => incident.type,
  },
  {
    name: 'end_date',
    says: 'Its last day.',
    type: 'date',
    hxl: '#date+end',
    value: ({ incident: { from, to } }) => (to ?? from)?.slice(0, 10),
  },
  {
    name: 'date_precision',
    says: "UCDP's: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or unknown.",
    type: 'integer',
    value: ({ incident }) => incident.datePrecision,
  },
  { name: 'parties', says: 'All who are involved.', value: ({ incident }) => joined(incident.parties.map(partyText)) },
  ...figures,
  {
    name: 'killed_source',
    says: 'Who says the best figure of the killed.',
    value: (row) => voiceOf(row, tallyOf(row.incident, 'killed')),
  },
  {
    name: 'contested',
    says: 'Categories in which two standing figures exclude each other.',
    value: ({ incident }) => joined(contestedCategories(incident)),
  },
  {
    name: 'status',
    says: 'reported, corroborated, contested, denied or retracted.',
    hxl: '#status',
    value: ({ incident }) => incident.status,
  },
  {
    name: 'origins',
    says: 'Independent origins among its reports.',
    type: 'integer',
    value: ({ incident }) => incident.origins,
  },
  {
    name: 'uncertainty_m',
    says: 'Metres around the point within which it happened.',
    type: 'integer',
    value: ({ incident }) => uncertaintyOf(incident),
  },
  { name: 'reports', says: 'Ids of its reports.', value: ({ incident }) => joined(incident.reports) },
  {
    name: 'updated',
    says: 'When the latest of its claims became known.',
    type: 'dateTime',
    hxl: '#date+updated',
    value: (row) => updatedAt(row),
  },
  { name: 'as_of', says: 'The moment of knowledge.', type: 'dateTime', value: ({ incident }) => incident.asOf },
  { name: 'policy', says: 'The policy that chose the figures.', value: ({ dataset }) => dataset.policy },
  { name: 'dataset', says: 'sha256 of the dataset, the same in every format.', value: ({ dataset }) => dataset.hash },
]

export const ownColumns: readonly Column[] = [...whatAndWhen, ...where, ...told, ...ledger]
