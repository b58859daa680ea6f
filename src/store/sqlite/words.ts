/** How does SQLite find texts by their words? By FTS5, which is given words that are cut and folded already. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { SqlEngine, Tables, WordColumn } from '../sql/index.ts'
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
    for (const { number, words, party, source } of rows)
      await sql`insert into incident_words (rowid, words, party, source)
        values (${number}, ${joined(words)}, ${joined(party)}, ${joined(source)})`.execute(transaction)
  },
  async removeIncidentWords(transaction, numbers) {
    for (const number of numbers) await sql`delete from incident_words where rowid = ${number}`.execute(transaction)
  },
  async clearWords(transaction: Transaction<Tables>) {
    await sql`insert into report_words (report_words) values ('delete-all')`.execute(transaction)
    await sql`insert into incident_words (incident_words) values ('delete-all')`.execute(transaction)
  },
  reportsWith: (question) =>
    sql<number>`(select rowid from report_words where report_words match ${matchOf(question)})`,
  incidentsWith: (question, column) => incidentsWith(question, column),
  isOneOf: (number, numbers) => sql`${number} in ${numbers}`,
  joinedIncidentsWith: (question, column) =>
    sql<{ joined: string | null }>`select group_concat(rowid, ' ') as joined from ${incidentsWith(question, column)}`,
  jsonPart: (column, path) => sql<string>`json_extract(${sql.ref(column)}, ${sql.lit(`$.${path.join('.')}`)})`,
  joinedValues: sql<string>`group_concat(value, ' ')`,
  checkIntegrity,
}

function incidentsWith(question: Question, column: WordColumn | undefined): RawBuilder<number> {
  const match = column === undefined ? matchOf(question) : `${column} : (${matchOf(question)})`
  return sql<number>`(select rowid from incident_words where incident_words match ${match})`
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
