/** Which tables hold readings that were made later, and what does the ledger answer with since? */

/** How an engine writes its types, and what ends the making of a table. */
export interface ColumnTypes {
  readonly text: string
  readonly integer: string
  readonly end: string
}

/** Where captures lie in an archive, and readings that were made later. */
export const rereadings = ({ text, integer, end }: ColumnTypes): readonly string[] => [
  `alter table captures add column file ${text}`,
  `alter table captures add column start ${integer}`,
  `alter table captures add column size ${integer}`,
  `alter table captures add column more ${text}`,
  `create table readers (
    number ${integer} not null primary key,
    reader ${text} not null,
    at ${text} not null
  )${end}`,
  `create table readings (
    id ${text} not null references reports (id),
    version ${integer} not null references readers (number),
    title ${text},
    language ${text} not null,
    size ${integer} not null,
    reading ${text} not null,
    primary key (id, version)
  )${end}`,
  `create table reclaims (
    id ${text} not null,
    version ${integer} not null,
    report ${text} not null,
    ordinal ${integer} not null,
    kind ${text} not null check (kind in ('event', 'tally')),
    claim ${text} not null,
    primary key (report, version, ordinal),
    foreign key (report, version) references readings (id, version)
  )${end}`,
  `create table rereads (
    base ${text} not null references reports (id),
    version ${integer} not null references readers (number),
    outcome ${text} not null check (outcome in ('same', 'changed', 'failed')),
    report ${text} not null references reports (id),
    primary key (base, version)
  )${end}`,
  'create index rereads_replaced on rereads (base, version) where report <> base',
  'create index rereads_replacing on rereads (report, version) where report <> base',
]

/**
 * Of each report the newest reading. A report whose capture has given another text since, and so another report, is left out, until
 * a later version gives its text again.
 */
export const currentViews = [
  `create view current_reports as
    select reports.id, reports.capture, reports.source, reports.fetched, reports.known_at, reports.ref, reports.url,
      case when later.id is null then reports.title else later.title end as title,
      reports.publisher, reports.published,
      coalesce(later.language, reports.language) as language,
      coalesce(later.size, reports.size) as size,
      coalesce(later.reading, reports.reading) as reading,
      coalesce(later.version, 0) as version
    from reports left join readings later on later.id = reports.id
      and later.version = (select max(version) from readings where readings.id = reports.id)
    where not exists (
      select 1 from rereads gone where gone.base = reports.id and gone.report <> gone.base and not exists (
        select 1 from rereads back
        where back.report = reports.id and back.report <> back.base and back.version > gone.version))`,
  `create view current_claims as
    select id, report, ordinal, kind, claim, 0 as version from claims
      where not exists (select 1 from readings where readings.id = claims.report)
    union all
    select id, report, ordinal, kind, claim, version from reclaims
      where version = (select max(version) from readings where readings.id = reclaims.report)`,
]
