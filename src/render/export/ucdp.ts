/**
 * How do users of UCDP's Georeferenced Event Dataset get incidents? The 49 columns of its version 25.1 in their order: low,
 * best and high, deaths by side, codes of precision. Only what UCDP would list: someone was killed, on a day, in a country.
 */

import { countryName } from '../../stdx/index.ts'
import { pointOf } from '../geo.ts'
import { gwNumber, ucdpName, ucdpRegion } from './country-codes.ts'
import type { ExportRow } from './row.ts'
import { joined, numberOf, tallyOf, voiceOf } from './row.ts'
import type { ColumnOf } from './table.ts'
import type { Deaths } from './ucdp-sides.ts'
import { deathsOf, sides } from './ucdp-sides.ts'

type Column = ColumnOf<ExportRow>

export function isUcdp(row: ExportRow): boolean {
  const { status, from, place } = row.incident
  const stands = status !== 'retracted' && status !== 'denied'
  return stands && from !== undefined && place?.country !== undefined && deathsOf(row).high > 0
}

const wherePrecisions: Readonly<Record<string, number>> = { site: 1, city: 1, admin: 4, country: 6 }

const empty = (name: string, says: string): Column => ({
  name,
  says: `${says}; UCDP's own number, so empty.`,
  value: () => undefined,
})

const what: readonly Column[] = [
  {
    name: 'id',
    says: 'A number made from the id in the ledger, which it keeps.',
    type: 'integer',
    hxl: '#event+code',
    value: ({ incident }) => numberOf(incident.id),
  },
  {
    name: 'relid',
    says: "Letters of the country, year, type of violence, and the ledger's id.",
    value: (row) => relid(row),
  },
  {
    name: 'year',
    says: 'The year of its first day.',
    type: 'integer',
    hxl: '#date+year',
    value: ({ incident }) => Number(incident.from?.slice(0, 4)),
  },
  empty('active_year', 'Whether the dyad had 25 deaths in the year'),
  {
    name: 'code_status',
    says: 'Clear where two independent origins tell of it, else Check.',
    value: ({ incident }) => (incident.status === 'corroborated' ? 'Clear' : 'Check'),
  },
  {
    name: 'type_of_violence',
    says: '1 state-based, 2 non-state, 3 one-sided.',
    type: 'integer',
    value: (row) => sides(row).type,
  },
  empty('conflict_dset_id', 'The conflict'),
  empty('conflict_new_id', 'The conflict'),
  { name: 'conflict_name', says: 'Both sides.', value: (row) => `${sides(row).a} - ${sides(row).b}` },
  empty('dyad_dset_id', 'The dyad'),
  empty('dyad_new_id', 'The dyad'),
  { name: 'dyad_name', says: 'Both sides.', value: (row) => `${sides(row).a} - ${sides(row).b}` },
  empty('side_a_dset_id', 'Side A'),
  empty('side_a_new_id', 'Side A'),
  {
    name: 'side_a',
    says: 'The state, or whoever did it; XXX where no report names them.',
    hxl: '#group+name+first',
    value: (row) => sides(row).a,
  },
  empty('side_b_dset_id', 'Side B'),
  empty('side_b_new_id', 'Side B'),
  {
    name: 'side_b',
    says: 'The other side; Civilians in one-sided violence.',
    hxl: '#group+name+second',
    value: (row) => sides(row).b,
  },
]

function relid(row: ExportRow): string {
  const { incident } = row
  return [incident.place?.country ?? 'XXX', incident.from?.slice(0, 4) ?? '', sides(row).type, incident.id].join('-')
}

const sourced: readonly Column[] = [
  {
    name: 'number_of_sources',
    says: 'Independent origins.',
    type: 'integer',
    value: ({ incident }) => incident.origins,
  },
  {
    name: 'source_article',
    says: 'Outlet, day and headline of each report, joined by ";".',
    hxl: '#meta+source',
    value: ({ reports }) =>
      reports
        .map(
          ({ reading: { report } }) =>
            `"${[report.publisher, report.published?.slice(0, 10), report.title].filter((part) => part !== undefined).join(',')}"`,
        )
        .join(';'),
  },
  { name: 'source_office', says: 'The outlets.', value: ({ publishers }) => publishers.join(';') },
  {
    name: 'source_date',
    says: 'The days of publication.',
    value: ({ reports }) => reports.map(({ reading }) => reading.report.published?.slice(0, 10) ?? '').join(';'),
  },
  {
    name: 'source_headline',
    says: 'The headlines.',
    hxl: '#description',
    value: ({ reports }) => reports.map(({ reading }) => reading.report.title ?? '').join(';'),
  },
  {
    name: 'source_original',
    says: 'Who says the best figure.',
    value: (row) => voiceOf(row, tallyOf(row.incident, 'killed')),
  },
]

const where: readonly Column[] = [
  {
    name: 'where_prec',
    says: '1 a town or site, 4 a first-order division, 6 a country.',
    type: 'integer',
    value: ({ incident }) => wherePrecisions[incident.place?.precision ?? ''],
  },
  {
    name: 'where_coordinates',
    says: 'The place that the reports name.',
    hxl: '#loc+name',
    value: ({ incident }) => incident.place?.name,
  },
  {
    name: 'where_description',
    says: 'The place with its division.',
    value: ({ incident: { place } }) => joined([place?.name, place?.admin1].filter((part) => part !== undefined)),
  },
  { name: 'adm_1', says: 'First-order division.', hxl: '#adm1+name', value: ({ incident }) => incident.place?.admin1 },
  {
    name: 'adm_2',
    says: 'Second-order division; not known to the ledger, so empty.',
    hxl: '#adm2+name',
    value: () => undefined,
  },
  {
    name: 'latitude',
    says: 'Degrees north of a town or site; empty below that precision, where UCDP has a middle.',
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
    name: 'geom_wkt',
    says: 'The point as well-known text.',
    value: ({ incident }) => {
      const point = pointOf(incident)
      return point === undefined ? undefined : `POINT (${point.join(' ')})`
    },
  },
  {
    name: 'priogrid_gid',
    says: 'The PRIO-GRID cell of half a degree.',
    type: 'integer',
    value: ({ incident }) => priogridOf(pointOf(incident)),
  },
  {
    name: 'country',
    says: "UCDP's name of the country.",
    hxl: '#country+name',
    value: ({ incident: { place } }) =>
      place?.country === undefined ? undefined : (ucdpName(place.country) ?? countryName(place.country)),
  },
  {
    name: 'country_id',
    says: "Gleditsch and Ward's number.",
    type: 'integer',
    value: ({ incident }) => gwNumber(incident.place?.country),
  },
  {
    name: 'region',
    says: 'Africa, Americas, Asia, Europe or Middle East.',
    hxl: '#region+name',
    value: ({ incident }) => ucdpRegion(incident.place?.country),
  },
]

/** Cells of half a degree are counted from 1 at 90° S 180° W, eastwards and then northwards, 720 a row. */
export function priogridOf(point: readonly [lon: number, lat: number] | undefined): number | undefined {
  if (point === undefined) return undefined
  const [lon, lat] = point
  const cell = (degrees: number, cells: number): number => Math.min(Math.floor(degrees * 2), cells - 1)
  return cell(lat + 90, 360) * 720 + cell(lon + 180, 720) + 1
}

const figure = (name: string, says: string, of: keyof Deaths, hxl?: string): Column => ({
  name,
  says,
  type: 'integer',
  ...(hxl === undefined ? {} : { hxl }),
  value: (row) => deathsOf(row)[of],
})

const whenAndHowMany: readonly Column[] = [
  {
    name: 'event_clarity',
    says: '1 one event at a known place and day, 2 less clear.',
    type: 'integer',
    value: ({ incident }) => (incident.datePrecision <= 2 && pointOf(incident) !== undefined ? 1 : 2),
  },
  {
    name: 'date_prec',
    says: '1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year.',
    type: 'integer',
    value: ({ incident }) => incident.datePrecision,
  },
  {
    name: 'date_start',
    says: 'First day.',
    type: 'date',
    hxl: '#date+start',
    value: ({ incident }) => incident.from?.slice(0, 10),
  },
  {
    name: 'date_end',
    says: 'Last day.',
    type: 'date',
    hxl: '#date+end',
    value: ({ incident: { from, to } }) => (to ?? from)?.slice(0, 10),
  },
  figure('deaths_a', 'Killed of side A, where a report states that part.', 'a'),
  figure('deaths_b', 'Killed of side B, where a report states that part.', 'b'),
  figure('deaths_civilians', 'Killed civilians, where a report states that part.', 'civilians'),
  figure('deaths_unknown', 'The rest of the best figure.', 'unknown'),
  figure('best', 'Best figure: the sum of the four before it.', 'best', '#affected+killed'),
  figure('high', 'Greatest figure that anyone states.', 'high', '#affected+killed+max'),
  figure('low', 'Least figure that stands.', 'low', '#affected+killed+min'),
  {
    name: 'gwnoa',
    says: "Gleditsch and Ward's number of side A, where it is a state.",
    type: 'integer',
    value: (row) => (sides(row).sideA === 'state' ? gwNumber(row.incident.place?.country) : undefined),
  },
  { name: 'gwnob', says: 'The same of side B, which is never a state here.', type: 'integer', value: () => undefined },
]

export const ucdpColumns: readonly Column[] = [...what, ...sourced, ...where, ...whenAndHowMany]
