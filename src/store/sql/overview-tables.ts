/** Which tables are summed up? Narrow ones: what is long (an incident's JSON, a report's digest) lies beside them. */
import type { ColumnTypes } from './reread-tables.ts'

interface OverviewTypes extends ColumnTypes {
  /** A key that the engine counts up. */
  readonly key: string
  readonly real: string
  /** How an index is written that is read from its end. */
  readonly order: string
  /** What ends the making of a table that is nothing but its key. */
  readonly endOfKey: string
}

/**
 * Takes the place of tables of the same names; all of it is derived, and made anew from the reports when the ledger is opened next.
 * What is long is kept apart, since a row that fills a page costs a page to look at.
 */
export const overviewTables = ({
  text,
  integer,
  end,
  key,
  real,
  order,
  endOfKey,
}: OverviewTypes): readonly string[] => [
  'drop table incidents',
  'drop table merged_reports',
  `create table merged_reports (
    number ${key},
    report ${text} not null unique references reports (id),
    known_at ${integer} not null,
    publisher ${text} not null,
    outlet ${text} not null,
    language ${text} not null,
    events ${integer} not null,
    tallies ${integer} not null
  )${end}`,
  'create index merged_reports_known on merged_reports (known_at, report)',
  'create index merged_reports_publisher on merged_reports (publisher, known_at, report)',
  'create index merged_reports_outlet on merged_reports (outlet, known_at, events, tallies)',
  `create table report_digests (number ${integer} not null primary key, digest ${text} not null)${end}`,
  `create index lineage_links_derived on lineage_links (report) where link is not null`,
  `create table incidents (
    number ${key},
    id ${text} not null,
    home ${text} not null,
    known_from ${integer} not null,
    known_to ${integer} not null,
    weight ${integer} not null,
    type ${text} not null,
    day_from ${text} not null,
    day_to ${text} not null,
    lat ${real},
    lon ${real},
    cell ${integer},
    country ${text},
    status ${text} not null,
    killed ${integer} not null,
    origins ${integer} not null,
    content ${text} not null
  )${end}`,
  'create unique index incidents_id on incidents (id, known_from)',
  'create index incidents_home on incidents (home, known_to)',
  `create index incidents_weight on incidents (known_to, weight${order}, id, known_from)`,
  `create index incidents_day on incidents (known_to, day_from${order}, id, known_from, day_to, killed)`,
  `create index incidents_updated on incidents (known_to, known_from${order}, id)`,
  'create index incidents_filter on incidents (known_to, type, status, country, killed, origins, day_from, day_to, known_from)',
  'create index incidents_cell on incidents (cell, known_to, known_from)',
  'create index incidents_country on incidents (country, known_to, known_from, day_from)',
  `create table incident_bodies (number ${integer} not null primary key, incident ${text} not null)${end}`,
  `create table incident_reports (
    report ${text} not null,
    number ${integer} not null,
    primary key (report, number)
  )${endOfKey}`,
  'create index incident_reports_number on incident_reports (number)',
  `create table facet_values (
    number ${key},
    facet ${text} not null,
    value ${text} not null,
    unique (value, facet)
  )${end}`,
  `create table incident_values (
    number ${integer} not null,
    value ${integer} not null,
    known_from ${integer} not null,
    known_to ${integer} not null,
    primary key (number, value)
  )${endOfKey}`,
  'create index incident_values_value on incident_values (value, known_to, known_from)',
  // Whoever opens the ledger next merges everything anew.
  "update derivation set version = ''",
  'insert into pending (report) select id from reports where true on conflict do nothing',
]

/** Versions of an incident are kept on top of one another; those that are there stay whole. */
export const versionsOnTop = (integer: string): readonly string[] => [
  `alter table incident_bodies add column base ${integer}`,
  'create index incident_bodies_base on incident_bodies (base) where base is not null',
]
