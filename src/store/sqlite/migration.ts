/**
 * How does a ledger come to its present shape? By numbered steps, each done once, all in one transaction together with
 * their marks: a process killed half-way leaves the ledger as it was. Kysely's own migrator makes its tables outside of
 * that transaction and calls a ledger of a later version corrupt, so this is done here.
 */
import { type Kysely, sql } from 'kysely'
import {
  currentViews,
  forever,
  judgementTables,
  overviewTables,
  packedTables,
  pageTurns,
  rereadings,
  sourceTables,
  type Tables,
  versionsOnTop,
} from '../sql/index.ts'

/** In the file's header, so that a ledger is told from other databases: the letters "tocs". */
export const applicationId = 0x746f6373

interface Migration {
  readonly number: number
  readonly name: string
  /** One statement each. Never changed once released; what comes later is another migration. */
  readonly statements: readonly string[]
}

const tables = [
  `create table captures (
    id text not null,
    source text not null,
    fetched text not null,
    media_type text not null,
    body blob not null,
    primary key (id, source)
  ) strict`,
  `create table reports (
    id text not null primary key,
    capture text not null,
    source text not null,
    fetched text not null,
    known_at integer not null,
    ref text,
    url text,
    title text,
    publisher text,
    published text,
    language text not null,
    size integer not null,
    reading text not null,
    foreign key (capture, source) references captures (id, source)
  ) strict`,
  'create index reports_known on reports (known_at, id, size)',
  `create table claims (
    id text not null primary key,
    report text not null references reports (id),
    ordinal integer not null,
    kind text not null check (kind in ('event', 'tally')),
    claim text not null,
    unique (report, ordinal)
  ) strict`,
]

/**
 * Rows are added and never changed. The third trigger is for REPLACE, which deletes without asking the second. An append
 * may meet a capture or a report that is there already, which stays; a second claim of the same id is a bug.
 */
function appendOnly(table: string, same: { key: string; otherwise: 'ignore' | 'abort' }): readonly string[] {
  const refusal = `raise(abort, 'the ledger is append-only: rows of ${table} are never changed or removed')`
  const answer = same.otherwise === 'ignore' ? 'raise(ignore)' : refusal
  return [
    `create trigger ${table}_no_update before update on ${table} begin select ${refusal}; end`,
    `create trigger ${table}_no_delete before delete on ${table} begin select ${refusal}; end`,
    `create trigger ${table}_no_replace before insert on ${table}
      when exists (select 1 from ${table} where ${same.key}) begin select ${answer}; end`,
  ]
}

/** An index over words that are cut and folded already, and over texts that it does not hold. */
const wordIndex = (table: string): string => `create virtual table ${table}, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`

/** Derived from the tables above: rewritten when a report comes late, and made anew at will. */
const derivedTables = [
  'create table pending (report text not null primary key references reports (id)) strict, without rowid',
  `create table merged_reports (
    number integer primary key,
    report text not null unique references reports (id),
    known_at integer not null,
    publisher text not null,
    language text not null,
    digest text not null
  ) strict`,
  'create index merged_reports_known on merged_reports (known_at, report)',
  'create index merged_reports_publisher on merged_reports (publisher, known_at, report)',
  `create table report_blocks (
    block text not null,
    report text not null references reports (id),
    primary key (block, report)
  ) strict, without rowid`,
  'create index report_blocks_report on report_blocks (report)',
  `create table lineage_links (
    report text not null primary key references reports (id),
    origin text not null,
    link text
  ) strict, without rowid`,
  'create index lineage_links_origin on lineage_links (origin)',
  `create table incidents (
    number integer primary key,
    id text not null,
    home text not null,
    known_from integer not null,
    known_to integer not null,
    weight integer not null,
    type text not null,
    day_from text not null,
    day_to text not null,
    lat real,
    lon real,
    cell integer,
    country text,
    status text not null,
    killed integer not null,
    content text not null,
    incident text not null
  ) strict`,
  'create unique index incidents_id on incidents (id, known_from)',
  'create index incidents_home on incidents (home, known_to)',
  'create index incidents_weight on incidents (known_to, weight, id, known_from)',
  'create index incidents_day on incidents (known_to, day_from, id, known_from, day_to)',
  'create index incidents_updated on incidents (known_to, known_from, id)',
  'create index incidents_cell on incidents (cell, known_to, known_from)',
  'create index incidents_country on incidents (country, known_to, known_from, day_from)',
  `create table former_ids (
    former text not null,
    id text not null,
    known_from integer not null,
    primary key (former, known_from, id)
  ) strict, without rowid`,
  `create table changes (
    number integer primary key autoincrement,
    kind text not null,
    id text not null,
    known_from integer not null
  ) strict`,
  `create table derivation (
    one integer not null primary key check (one = 1),
    version text not null,
    generation integer not null
  ) strict`,
  "insert into derivation (one, version, generation) values (1, '', 0)",
  ...['report_words using fts5 (words', 'incident_words using fts5 (words, party, source'].map(wordIndex),
  'insert into pending (report) select id from reports',
]

const types = { text: 'text', integer: 'integer', end: ' strict' }

export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'captures, reports and claims',
    statements: [
      ...tables,
      ...appendOnly('captures', { key: 'id = new.id and source = new.source', otherwise: 'ignore' }),
      ...appendOnly('reports', { key: 'id = new.id', otherwise: 'ignore' }),
      ...appendOnly('claims', {
        key: 'id = new.id or (report = new.report and ordinal = new.ordinal)',
        otherwise: 'abort',
      }),
    ],
  },
  {
    number: 2,
    name: 'archived captures and later readings',
    statements: [
      ...rereadings(types),
      ...appendOnly('readers', { key: 'number = new.number', otherwise: 'abort' }),
      ...appendOnly('readings', { key: 'id = new.id and version = new.version', otherwise: 'ignore' }),
      ...appendOnly('reclaims', {
        key: 'report = new.report and version = new.version and ordinal = new.ordinal',
        otherwise: 'ignore',
      }),
      ...appendOnly('rereads', { key: 'base = new.base and version = new.version', otherwise: 'ignore' }),
      ...currentViews,
    ],
  },
  { number: 3, name: 'sources that are followed', statements: sourceTables(types) },
  { number: 4, name: 'incidents and indexes, derived from the reports', statements: derivedTables },
  {
    number: 5,
    name: 'judgements of analysts',
    statements: [
      ...judgementTables(types, 'integer primary key'),
      ...appendOnly('judgements', { key: 'id = new.id or number = new.number', otherwise: 'abort' }),
    ],
  },
  {
    number: 6,
    name: 'sums over incidents and reports',
    statements: overviewTables({
      ...types,
      key: 'integer primary key',
      real: 'real',
      order: '',
      endOfKey: ' strict, without rowid',
    }),
  },
  { number: 7, name: 'turns of pages that are due', statements: pageTurns },
  { number: 8, name: 'versions on top of others', statements: versionsOnTop(types.integer) },
  { number: 9, name: 'packed readings, claims and digests', statements: packedTables({ ...types, bytes: 'blob' }) },
  {
    number: 10,
    name: 'words of what is known now',
    statements: [
      wordIndex('open_words using fts5 (words, party, source'),
      'create table reopened_versions (number integer not null primary key) strict',
      // Until they are merged anew they are found among all.
      `insert into reopened_versions (number) select number from incidents where known_to = ${forever}`,
    ],
  },
]

export const latestMigration = migrations.at(-1)?.number ?? 0

/** Number of the last migration that the ledger has seen; 0 for an empty database. */
export async function migrationOf(db: Kysely<Tables>): Promise<number> {
  const there = await sql`select 1 from sqlite_schema where type = 'table' and name = 'migrations'`.execute(db)
  if (there.rows.length === 0) return 0
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from migrations`.execute(db)
  return rows[0]?.number ?? 0
}

async function migrationsOf(db: Kysely<Tables>): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ number: number }>`select number from migrations`.execute(db)
  return new Set(rows.map(({ number }) => number))
}

/** Whether every step is done. */
export async function isUpToDate(db: Kysely<Tables>): Promise<boolean> {
  if ((await migrationOf(db)) === 0) return false
  const done = await migrationsOf(db)
  return migrations.every(({ number }) => done.has(number))
}

/** Brings the ledger up to date. Two processes may do it at once: the second finds it done. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const run = (statement: string) => sql.raw(statement).execute(transaction)
    await run('create table if not exists migrations (number integer not null primary key, name text not null) strict')
    // Not by the greatest number: steps that were made side by side may have come in another order.
    const done = await migrationsOf(transaction)
    for (const { number, name, statements } of migrations.filter((migration) => !done.has(migration.number))) {
      for (const statement of statements) await run(statement)
      await sql`insert into migrations (number, name) values (${number}, ${name})`.execute(transaction)
    }
    await run(`pragma application_id = ${applicationId}`)
  })
}
