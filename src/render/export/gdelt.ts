/**
 * How do programs written for GDELT 2.0 get events? The 61 columns of its event table, one row an incident, and the 16 of its
 * mentions, one row a claim; tab-separated, without a heading.
 */
import type { Claim, Incident, Party } from '../../model/index.ts'
import { countryAlpha2, countryName } from '../../stdx/index.ts'
import { pointOf } from '../geo.ts'
import { partyText } from '../party.ts'
import { fipsCode } from './country-codes.ts'
import type { EventRow } from './event-row.ts'
import { addressOf } from './event-row.ts'
import { ploverOf } from './plover-terms.ts'
import type { ExportRow } from './row.ts'
import { numberOf, updatedAt } from './row.ts'
import type { ColumnOf, ExportValue } from './table.ts'

type Column = ColumnOf<ExportRow>

const digits = (iso: string): string => iso.replace(/\D/g, '')

/** `20220105` of the first day; of the moment when it became known where no day is told, as GDELT has a day for every event. */
function dayOf(row: ExportRow): string {
  return (row.incident.from ?? updatedAt(row)).slice(0, 10)
}

const when: readonly Column[] = [
  {
    name: 'GLOBALEVENTID',
    says: 'A number made from the id in the ledger, which it keeps.',
    type: 'integer',
    value: ({ incident }) => numberOf(incident.id),
  },
  { name: 'SQLDATE', says: 'YYYYMMDD of its first day.', type: 'integer', value: (row) => Number(digits(dayOf(row))) },
  { name: 'MonthYear', says: 'YYYYMM.', type: 'integer', value: (row) => Number(digits(dayOf(row)).slice(0, 6)) },
  { name: 'Year', says: 'YYYY.', type: 'integer', value: (row) => Number(dayOf(row).slice(0, 4)) },
  {
    name: 'FractionDate',
    says: 'YYYY.FFFF, as GDELT counts: (month × 30 + day) / 365.',
    type: 'double',
    value: (row) => fraction(dayOf(row)),
  },
]

function fraction(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return Number((year + (month * 30 + date) / 365).toFixed(4))
}

/** CAMEO's role codes for PLOVER's sectors that CAMEO calls otherwise. */
const cameoRoles: Readonly<Record<string, string>> = {
  ISM: 'IMG',
  PTY: 'OPP',
  EUR: 'IGO',
  UNO: 'IGO',
  PRM: 'GOV',
  SOC: 'CVL',
}

function actorColumns(number: 1 | 2, partyOf: (row: ExportRow) => Party | undefined): Column[] {
  const role = (row: ExportRow): string | undefined => {
    const sector = partyOf(row)?.sector
    return sector === undefined ? undefined : (cameoRoles[sector] ?? sector)
  }
  const column = (name: string, says: string, value: (row: ExportRow) => ExportValue = () => undefined): Column => ({
    name: `Actor${number}${name}`,
    says,
    value,
  })
  return [
    column(
      'Code',
      'Country and role of the actor, as CAMEO joins them.',
      (row) => `${partyOf(row)?.country ?? ''}${role(row) ?? ''}`,
    ),
    column('Name', 'The actor, in capitals.', (row) => {
      const party = partyOf(row)
      return party === undefined ? undefined : partyText(party).toUpperCase()
    }),
    column('CountryCode', "CAMEO's code of the country, which is ISO 3166-1 alpha-3.", (row) => partyOf(row)?.country),
    ...['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'].map((name) =>
      column(name, 'Not read, so empty.'),
    ),
    column('Type1Code', "CAMEO's role.", role),
    ...['Type2Code', 'Type3Code'].map((name) => column(name, 'Not read, so empty.')),
  ]
}

/** Mean of CAMEO's Goldstein scores of each root, rounded; where a type has no root, 0. */
const goldstein: Readonly<Record<string, number>> = {
  '01': 0,
  '02': 3,
  '03': 4,
  '04': 1,
  '05': 3.5,
  '06': 6,
  '07': 7,
  '08': 5,
  '09': -2,
  '10': -5,
  '11': -2,
  '12': -4,
  '13': -6,
  '14': -6.5,
  '15': -7.2,
  '16': -4,
  '17': -7,
  '18': -9,
  '19': -10,
  '20': -10,
}

/** The CAMEO code that its claims name most often first; the root nearest to its type where none does. */
function cameoOf({ events, incident }: ExportRow): string | undefined {
  const own = events.find(({ type, cameo }) => type === incident.type && cameo !== undefined)?.cameo
  return own ?? ploverOf(incident.type)?.cameo ?? (incident.type === 'EXPLOSION' ? '18' : undefined)
}

function quadClass(root: string | undefined): number | undefined {
  const number = Number(root)
  if (root === undefined || Number.isNaN(number)) return undefined
  return number <= 5 ? 1 : number <= 9 ? 2 : number <= 14 ? 3 : 4
}

const what: readonly Column[] = [
  {
    name: 'IsRootEvent',
    says: '1 where it stands in the title or the first sentence of a report.',
    type: 'integer',
    value: ({ events }) => (events.some(({ sentence }) => sentence <= 1) ? 1 : 0),
  },
  { name: 'EventCode', says: 'CAMEO code.', value: (row) => cameoOf(row) },
  { name: 'EventBaseCode', says: 'Its first three digits.', value: (row) => cameoOf(row)?.slice(0, 3) },
  { name: 'EventRootCode', says: 'Its first two digits.', value: (row) => cameoOf(row)?.slice(0, 2) },
  {
    name: 'QuadClass',
    says: '1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.',
    type: 'integer',
    value: (row) => quadClass(cameoOf(row)?.slice(0, 2)),
  },
  {
    name: 'GoldsteinScale',
    says: "The root's Goldstein score, -10 to 10.",
    type: 'double',
    value: (row) => goldstein[cameoOf(row)?.slice(0, 2) ?? ''],
  },
  {
    name: 'NumMentions',
    says: 'Its claims.',
    type: 'integer',
    value: ({ events, tallies }) => events.length + tallies.length,
  },
  { name: 'NumSources', says: 'Independent origins.', type: 'integer', value: ({ incident }) => incident.origins },
  { name: 'NumArticles', says: 'Its reports.', type: 'integer', value: ({ incident }) => incident.reports.length },
  { name: 'AvgTone', says: 'Tone is not read, so empty.', value: () => undefined },
]

type Located = Pick<Incident, 'place'>

/** GDELT's types of places: 1 country, 2 US state, 3 US city, 4 world city, 5 world state; 0 for none. */
function geoType({ place }: Located): number {
  const isUs = place?.country === 'USA'
  if (place?.precision === 'country') return 1
  if (place?.precision === 'admin') return isUs ? 2 : 5
  return place?.precision === 'city' || place?.precision === 'site' ? (isUs ? 3 : 4) : 0
}

function geoColumns(prefix: string, placeOf: (row: ExportRow) => Located): Column[] {
  const column = (name: string, says: string, value: (located: Located) => ExportValue): Column => ({
    name: `${prefix}_${name}`,
    says,
    value: (row) => value(placeOf(row)),
  })
  return [
    column('Type', '0 none, 1 country, 2 US state, 3 US city, 4 world city, 5 world state.', geoType),
    column('FullName', 'Place, division, country.', ({ place }) => placeWords(place)),
    column('CountryCode', 'FIPS 10-4.', ({ place }) => fipsCode(place?.country)),
    column('ADM1Code', 'FIPS of the country; the division has no code here.', ({ place }) => fipsCode(place?.country)),
    column('ADM2Code', 'Not known, so empty.', () => undefined),
    column(
      'Lat',
      'Degrees north of a town or site; empty for countries and divisions.',
      (located) => pointOf(located)?.[1],
    ),
    column('Long', 'Degrees east, as Lat.', (located) => pointOf(located)?.[0]),
    column('FeatureID', "GNS's id is not known; ISO 3166-1 alpha-2 of a country, else empty.", ({ place }) =>
      place?.precision === 'country' ? countryAlpha2(place.country) : undefined,
    ),
  ]
}

function placeWords(place: Incident['place']): string | undefined {
  if (place === undefined) return undefined
  const country = place.country === undefined ? undefined : countryName(place.country)
  return [...new Set([place.name, place.admin1, country].filter((part) => part !== undefined))].join(', ')
}

/** Actors stand where it happened: where they come from is their country, not a place. */
const nowhere = (): Located => ({})

export const gdeltColumns: readonly Column[] = [
  ...when,
  ...actorColumns(1, ({ actors }) => actors[0]),
  ...actorColumns(2, ({ targets }) => targets[0]),
  ...what,
  ...geoColumns('Actor1Geo', nowhere),
  ...geoColumns('Actor2Geo', nowhere),
  ...geoColumns('ActionGeo', ({ incident }) => incident),
  {
    name: 'DATEADDED',
    says: 'YYYYMMDDHHMMSS when the latest of its claims became known.',
    type: 'integer',
    value: (row) => Number(digits(updatedAt(row)).slice(0, 14)),
  },
  {
    name: 'SOURCEURL',
    says: 'Address of its first report, or a name made from its id.',
    type: 'anyURI',
    value: ({ reports }) => (reports[0] === undefined ? undefined : addressOf(reports[0])),
  },
]

/** One row a claim of an incident. */
export interface MentionRow {
  readonly incident: Incident
  readonly claim: Claim
  readonly report: EventRow['report']
}

export function* mentionRows(rows: Iterable<ExportRow>): Generator<MentionRow, void> {
  for (const { incident, events, tallies, reports } of rows) {
    const reportOf = new Map(reports.map((report) => [report.id, report]))
    for (const claim of [...events, ...tallies]) {
      const report = reportOf.get(claim.report)
      if (report !== undefined) yield { incident, claim, report }
    }
  }
}

const mention = (
  name: string,
  says: string,
  value: (row: MentionRow) => ExportValue = () => undefined,
): ColumnOf<MentionRow> => ({ name, says, value })

const spanOf = (claim: Claim): { readonly start: number; readonly end: number } =>
  claim.kind === 'event' ? claim.trigger : claim.span

export const mentionColumns: readonly ColumnOf<MentionRow>[] = [
  mention('GLOBALEVENTID', 'The event.', ({ incident }) => numberOf(incident.id)),
  mention(
    'EventTimeDate',
    'YYYYMMDDHHMMSS of its first day.',
    ({ incident, claim }) => `${digits((incident.from ?? claim.at).slice(0, 10))}000000`,
  ),
  mention('MentionTimeDate', 'YYYYMMDDHHMMSS when the claim became known.', ({ claim }) =>
    digits(claim.at).slice(0, 14),
  ),
  mention('MentionType', '1 a page with an address, 2 a citation.', ({ report }) =>
    report.reading.report.url === undefined ? 2 : 1,
  ),
  mention('MentionSourceName', 'The outlet.', ({ report }) => report.reading.report.publisher),
  mention('MentionIdentifier', 'Address of the report, or a name made from its id.', ({ report }) => addressOf(report)),
  mention(
    'SentenceID',
    'The sentence, counted from 1; the title is one.',
    ({ claim, report }) =>
      report.reading.sentences.findIndex(
        ({ start, end }) => start <= spanOf(claim).start && spanOf(claim).start < end,
      ) + 1,
  ),
  mention(
    'Actor1CharOffset',
    'UTF-16 offset of who did it, -1 where nobody is named.',
    ({ claim }) => (claim.kind === 'event' ? claim.actors[0]?.span.start : undefined) ?? -1,
  ),
  mention(
    'Actor2CharOffset',
    'UTF-16 offset of whom it was done to, or -1.',
    ({ claim }) => (claim.kind === 'event' ? claim.targets[0]?.span.start : undefined) ?? -1,
  ),
  mention('ActionCharOffset', 'UTF-16 offset of the words that state it.', ({ claim }) => spanOf(claim).start),
  mention('InRawText', '1: offsets are into the text as it was cleaned once.', () => 1),
  mention('Confidence', 'Not measured claim by claim, so empty.'),
  mention('MentionDocLen', 'UTF-16 code units of the text.', ({ report }) => report.reading.text.length),
  mention('MentionDocTone', 'Tone is not read, so empty.'),
  mention('MentionDocTranslationInfo', 'The language, where it is not English.', ({ report }) =>
    report.reading.report.language === 'en' ? undefined : `srclc:${report.reading.report.language}`,
  ),
  mention('Extras', "The claim's id in the ledger.", ({ claim }) => claim.id),
]
