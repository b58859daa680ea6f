/** Which columns hold what is packed? Of reports and later readings new ones beside the old; of digests one in its place. */
import type { ColumnTypes } from './reread-tables.ts'

interface PackedTypes extends ColumnTypes {
  readonly bytes: string
}

/**
 * Rows that are there stay as they are, with their JSON as text. What is derived is made anew from the reports when the ledger is
 * opened next.
 */
export const packedTables = ({ integer, bytes, end }: PackedTypes): readonly string[] => [
  `alter table reports add column packed ${bytes}`,
  `alter table readings add column packed ${bytes}`,
  'drop view current_reports',
  currentReports,
  'drop table report_digests',
  `create table report_digests (number ${integer} not null primary key, digest ${bytes} not null)${end}`,
  "update derivation set version = ''",
  'insert into pending (report) select id from reports where true on conflict do nothing',
]

/** As the view was before, with one column more. */
const currentReports = `create view current_reports as
    select reports.id, reports.capture, reports.source, reports.fetched, reports.known_at, reports.ref, reports.url,
      case when later.id is null then reports.title else later.title end as title,
      reports.publisher, reports.published,
      coalesce(later.language, reports.language) as language,
      coalesce(later.size, reports.size) as size,
      coalesce(later.version, 0) as version,
      coalesce(later.reading, reports.reading) as reading,
      case when later.id is null then reports.packed else later.packed end as packed
    from reports left join readings later on later.id = reports.id
      and later.version = (select max(version) from readings where readings.id = reports.id)
    where not exists (
      select 1 from rereads gone where gone.base = reports.id and gone.report <> gone.base and not exists (
        select 1 from rereads back
        where back.report = reports.id and back.report <> back.base and back.version > gone.version))`
