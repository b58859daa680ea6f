/** How does SQLite find texts by their words? By FTS5, which is given words that are cut and folded already. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { SqlEngine, Tables, WordsWhere } from '../sql/index.ts'
import type { Phrase, Question } from '../text/index.ts'
import { indexedWords } from '../text/index.ts'

const joined = (text: string): string => indexedWords(text).join(' ')

export const sqliteEngine: SqlEngine = {
  // A transaction takes the right to write at its start.
  lock: async () => undefined,
  async addReportWords(transaction, rows) {
    for (const { number, words } of rows)
      await sql`insert into report_words (rowid, words) values (${number}, ${joined(words)})`.execute(transaction)
  },
  async removeReportWords(transaction, numbers) {
    for (const number of numbers) await sql`delete from report_words where rowid = ${number}`.execute(transaction)
  },
  async addIncidentWords(transaction, rows) {
    for (const { number, words, party, source, knownTo } of rows) {
      const [all, parties, sources] = [words, party, source].map(joined)
      for (const table of knownTo === undefined ? wordTables : wordTables.slice(0, 1))
        await sql`insert into ${sql.table(table)} (rowid, words, party, source)
          values (${number}, ${all}, ${parties}, ${sources})`.execute(transaction)
    }
  },
  async removeIncidentWords(transaction, numbers) {
    for (const number of numbers) {
      for (const table of wordTables)
        await sql`delete from ${sql.table(table)} where rowid = ${number}`.execute(transaction)
      await sql`delete from reopened_versions where number = ${number}`.execute(transaction)
    }
  },
  async endIncidentWords(transaction, ended) {
    for (const { number, knownTo } of ended) {
      if (knownTo === undefined)
        await sql`insert or ignore into reopened_versions (number) values (${number})`.execute(transaction)
      else {
        await sql`delete from open_words where rowid = ${number}`.execute(transaction)
        await sql`delete from reopened_versions where number = ${number}`.execute(transaction)
      }
    }
  },
  async clearWords(transaction: Transaction<Tables>) {
    await sql`insert into report_words (report_words) values ('delete-all')`.execute(transaction)
    await sql`insert into incident_words (incident_words) values ('delete-all')`.execute(transaction)
    await sql`insert into open_words (open_words) values ('delete-all')`.execute(transaction)
    await sql`delete from reopened_versions`.execute(transaction)
  },
  reportsWith: (question) =>
    sql<number>`(select rowid from report_words where report_words match ${matchOf(question)})`,
  incidentsWith,
  isOneOf: (number, numbers) => sql`${number} in ${numbers}`,
  joinedIncidentsWith: (question, column) =>
    sql<{
      joined: string | null
    }>`select group_concat(rowid, ' ') as joined from ${incidentsWith(question, 'all', { column })}`,
  jsonPart: (column, path) => sql<string>`json_extract(${sql.ref(column)}, ${sql.lit(`$.${path.join('.')}`)})`,
  joinedValues: sql<string>`group_concat(value, ' ')`,
  checkIntegrity,
}

/** The words of all versions of incidents, and of those that are known now: most questions are about these, and history only grows. */
const wordTables = ['incident_words', 'open_words'] as const

/** What an index over texts that it does not hold has let go cannot be put back: the few versions that are known again are looked up in the other. */
function incidentsWith(
  question: Question,
  which: 'all' | 'open',
  { column, among }: WordsWhere = {},
): RawBuilder<number> {
  const match = column === undefined ? matchOf(question) : `${column} : (${matchOf(question)})`
  const within =
    among === undefined
      ? sql``
      : sql`and rowid between (select min(number) from ${among}) and (select max(number) from ${among})`
  const all = sql`select rowid from incident_words where incident_words match ${match} ${within}`
  return which === 'all'
    ? sql<number>`(${all})`
    : sql<number>`(select rowid from open_words where open_words match ${match} ${within}
        union all ${all} and +rowid in (select number from reopened_versions)
        and exists (select 1 from reopened_versions))`
}

/** A question as FTS5 takes it. Words hold letters, digits and marks only, so nothing in them is taken for syntax. */
export function matchOf(question: Question): string {
  switch (question.kind) {
    case 'phrase':
      return phraseText(question)
    case 'or':
      return `(${question.parts.map(matchOf).join(' OR ')})`
    case 'and': {
      const all = question.parts.map(matchOf).join(' AND ')
      return question.without.reduce((match, part) => `(${match} NOT ${matchOf(part)})`, `(${all})`)
    }
  }
}

function phraseText({ words, isPrefix }: Phrase): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

async function checkIntegrity(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  const troubles = rows.map(({ integrity_check }) => integrity_check).filter((says) => says !== 'ok')
  const foreign = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
  return [
    ...troubles,
    ...foreign.rows.slice(0, 20).map(({ table }) => `a row of ${table} belongs to a row that is not there`),
  ]
}
