/** Which tables hold the state of the sources that are followed? */
import type { ColumnTypes } from './reread-tables.ts'

/** What is known of the sources that are followed; unlike the ledger's, these rows change. */
export const sourceTables = ({ text, integer, end }: ColumnTypes): readonly string[] => [
  `create table sources (
    id ${text} not null primary key,
    address ${text} not null,
    title ${text},
    category ${text},
    parent ${text},
    added_at ${integer} not null,
    state ${text} not null
  )${end}`,
  `create table source_entries (
    source ${text} not null,
    key ${text} not null,
    guid ${text},
    link ${text},
    hash ${text} not null,
    updated ${text},
    seen_at ${integer} not null,
    primary key (source, key)
  )${end}`,
  'create index source_entries_seen on source_entries (seen_at)',
  `create table source_pages (
    url ${text} not null primary key,
    source ${text} not null,
    status ${text} not null check (status in ('due', 'done', 'failed')),
    next_at ${integer},
    seen_at ${integer} not null,
    state ${text} not null
  )${end}`,
  'create index source_pages_next on source_pages (next_at) where next_at is not null',
  'create index source_pages_seen on source_pages (seen_at)',
  `create table source_holder (
    id ${integer} not null primary key check (id = 1),
    process ${integer} not null,
    host ${text} not null,
    at ${integer} not null
  )${end}`,
]

/** Pages are taken source by source. */
export const pageTurns: readonly string[] = [
  'drop index source_pages_next',
  'create index source_pages_turn on source_pages (source, next_at, url) where next_at is not null',
]
