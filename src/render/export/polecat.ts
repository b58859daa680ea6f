/** How do users of POLECAT get events? Its 40 tab-separated columns in their order, one row an event that a report tells. */

import { countryName } from '../../stdx/index.ts'
import { partyText } from '../party.ts'
import { gwNumber } from './country-codes.ts'
import type { EventRow } from './event-row.ts'
import { addressOf, dayOf } from './event-row.ts'
import { ploverOf, ploverScore, quadNames } from './plover-terms.ts'
import { joined } from './row.ts'
import type { ColumnOf } from './table.ts'

type Column = ColumnOf<EventRow>
type Role = 'actors' | 'targets'

const unknown = (name: string): Column => ({ name, says: 'Not read, so empty.', value: () => undefined })

/** The columns of one side; POLECAT calls what is done to the recipient's. */
function side(label: 'Actor' | 'Recipient', role: Role): Column[] {
  const parties = ({ claim }: EventRow) => claim[role]
  const sectors = (row: EventRow): string[] => [...new Set(parties(row).flatMap(({ sector }) => sector ?? []))]
  const countries = (row: EventRow): string[] => [...new Set(parties(row).flatMap(({ country }) => country ?? []))]
  return [
    {
      name: `${label} Name`,
      says: 'Canonical names, joined by "; ".',
      value: (row) => joined(parties(row).map(partyText)),
    },
    { name: `${label} Country`, says: 'ISO 3166-1 alpha-3.', value: (row) => joined(countries(row)) },
    {
      name: `${label} COW`,
      says: "The states' numbers.",
      value: (row) =>
        joined(
          countries(row)
            .flatMap((code) => gwNumber(code) ?? [])
            .map(String),
        ),
    },
    { name: `Primary ${label} Sector`, says: "PLOVER's sector of the first.", value: (row) => sectors(row)[0] },
    { name: `${label} Sectors`, says: "PLOVER's sectors of all.", value: (row) => joined(sectors(row)) },
    unknown(`${label} Title`),
    {
      name: `${label} Name Raw`,
      says: 'The words of the report.',
      value: (row) => joined(parties(row).map(({ text }) => text)),
    },
    unknown(`Wikipedia ${label} ID`),
  ]
}

const isTown = ({ claim: { place } }: EventRow): boolean => place?.precision === 'city' || place?.precision === 'site'

export const polecatColumns: readonly Column[] = [
  { name: 'Event ID', says: "The claim's id in the ledger.", value: ({ claim }) => claim.id },
  {
    name: 'Event Date',
    says: 'Day of the event, or of the report where none is told.',
    type: 'date',
    value: (row) => dayOf(row),
  },
  { name: 'Event Type', says: 'One of sixteen.', value: ({ claim }) => claim.type },
  { name: 'Event Mode', says: 'The mode, where the type has one.', value: ({ claim }) => claim.mode },
  {
    name: 'Intensity',
    says: "PLOVER's score of type and mode, -10 to 10.",
    type: 'double',
    value: ({ claim }) => ploverScore(claim.type, claim.mode),
  },
  {
    name: 'Quad Code',
    says: 'Verbal or material, cooperation or conflict.',
    value: ({ claim }) => quadNames[ploverOf(claim.type)?.quad ?? 0],
  },
  unknown('Contexts'),
  ...side('Actor', 'actors'),
  ...side('Recipient', 'targets'),
  { name: 'Placename', says: 'Canonical name of the place.', value: ({ claim }) => claim.place?.name },
  {
    name: 'City',
    says: 'The name, where it is a town or site.',
    value: (row) => (isTown(row) ? row.claim.place?.name : undefined),
  },
  unknown('District'),
  { name: 'Province', says: 'First-order division.', value: ({ claim }) => claim.place?.admin1 },
  {
    name: 'Country',
    says: 'The country, in English.',
    value: ({ claim: { place } }) => (place?.country === undefined ? undefined : countryName(place.country)),
  },
  {
    name: 'Latitude',
    says: 'Degrees north of a town or site.',
    type: 'double',
    value: (row) => (isTown(row) ? row.claim.place?.lat : undefined),
  },
  {
    name: 'Longitude',
    says: 'Degrees east of a town or site.',
    type: 'double',
    value: (row) => (isTown(row) ? row.claim.place?.lon : undefined),
  },
  { name: 'GeoNames ID', says: 'Id in GeoNames.', type: 'integer', value: ({ claim }) => claim.place?.geonameId },
  { name: 'Raw Placename', says: 'The words of the report.', value: ({ claim }) => claim.place?.text },
  { name: 'Feature Type', says: 'What the place is.', value: ({ claim }) => claim.place?.kind },
  { name: 'Source', says: 'The outlet.', value: ({ report }) => report.reading.report.publisher },
  {
    name: 'Publication Date',
    says: 'Day of publication.',
    type: 'date',
    value: ({ report }) => report.reading.report.published?.slice(0, 10),
  },
  { name: 'Story People', says: 'Persons named in the report.', value: ({ report }) => named(report, ['person']) },
  {
    name: 'Story Organizations',
    says: 'Organizations named in the report.',
    value: ({ report }) => named(report, ['organization', 'group']),
  },
  { name: 'Story Locations', says: 'Places named in the report.', value: ({ report }) => named(report, ['place']) },
  { name: 'Language', says: 'BCP 47.', value: ({ report }) => report.reading.report.language },
  {
    name: 'Version',
    says: 'Policy, moment and hash of the dataset, and where the report is.',
    value: ({ dataset, report }) =>
      `tocsin; policy=${dataset.policy}; as_of=${dataset.asOf}; dataset=${dataset.hash}; ${addressOf(report)}`,
  },
]

function named({ reading }: EventRow['report'], kinds: readonly string[]): string {
  return joined([...new Set(reading.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))])
}
