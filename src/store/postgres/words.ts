/** How does PostgreSQL find texts by their words? By tsvectors of words that are cut and folded already: no parser of its own. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { IncidentWords, SqlEngine, Tables, WordColumn } from '../sql/index.ts'
import { indexedWords, type Phrase, type Question } from '../text/index.ts'

/** Positions that a tsvector tells apart, in a text and of one word. */
const positionMax = 16_383
const positionsOfWordMax = 255
/** Bytes of words and positions in a tsvector, a little under what the server takes. */
const bytesMax = 900_000

/** Weights stand for columns: A for parties, B for sources, D, which is not written, for the rest. */
const weights: Readonly<Record<WordColumn, 'A' | 'B'>> = { party: 'A', source: 'B' }

interface Weighted {
  readonly text: string
  readonly weight: '' | 'A' | 'B'
}

/** A tsvector in its text form. Words hold letters, digits and marks only. */
function vectorOf(parts: readonly Weighted[]): string {
  const positions = new Map<string, string[]>()
  let at = 0
  let bytes = 0
  for (const { text, weight } of parts) {
    // A phrase does not reach from one part into the next.
    at += 2
    for (const word of indexedWords(text)) {
      at += 1
      const places = positions.get(word) ?? []
      if (places.length >= positionsOfWordMax) continue
      bytes += places.length === 0 ? Buffer.byteLength(word) + 8 : 2
      if (bytes > bytesMax) break
      places.push(`${Math.min(at, positionMax)}${weight}`)
      positions.set(word, places)
    }
  }
  return [...positions].map(([word, places]) => `'${word}':${places.join(',')}`).join(' ')
}

const incidentVector = ({ words, party, source }: IncidentWords): string =>
  vectorOf([
    { text: words, weight: '' },
    { text: party, weight: 'A' },
    { text: source, weight: 'B' },
  ])

/** The letters "led" and the schema's number: one writer of a ledger at a time. */
const writerLock = 0x6c6564

export const postgresEngine: SqlEngine = {
  async lock(transaction) {
    await sql`select pg_advisory_xact_lock(${writerLock}, 'derivation'::regclass::oid::int)`.execute(transaction)
  },
  async addReportWords(transaction, rows) {
    const vectors = rows.map(({ number, words }) => ({ number, vector: vectorOf([{ text: words, weight: '' }]) }))
    await insertVectors(transaction, 'report_words', vectors)
  },
  removeReportWords: (transaction, numbers) => removeVectors(transaction, 'report_words', numbers),
  async addIncidentWords(transaction, rows) {
    const vectors = rows.map((row) => ({ number: row.number, vector: incidentVector(row) }))
    await insertVectors(transaction, 'incident_words', vectors)
  },
  endIncidentWords: async () => undefined,
  removeIncidentWords: (transaction, numbers) => removeVectors(transaction, 'incident_words', numbers),
  async clearWords(transaction) {
    await sql`delete from report_words`.execute(transaction)
    await sql`delete from incident_words`.execute(transaction)
  },
  reportsWith: (question) =>
    sql<number>`(select number from report_words where words @@ ${queryOf(question)}::tsquery)`,
  incidentsWith: (question, _which, where) => incidentsWith(question, where?.column),
  // As an array: without statistics the planner looks every version's words up, a minute for a question.
  isOneOf: (number, numbers) => sql`${number} = any(array${numbers})`,
  joinedIncidentsWith: (question, column) =>
    sql<{
      joined: string | null
    }>`select string_agg(number::text, ' ') as joined from ${incidentsWith(question, column)} as found`,
  jsonPart: (column, path) => sql<string | null>`(${sql.ref(column)}::jsonb #>> ${sql.lit(`{${path.join(',')}}`)})`,
  joinedValues: sql<string>`string_agg(value::text, ' ')`,
  checkIntegrity,
}

type WordTable = 'report_words' | 'incident_words'

async function insertVectors(
  transaction: Transaction<Tables>,
  table: WordTable,
  rows: readonly { readonly number: number; readonly vector: string }[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ number, vector }) => sql`(${number}::bigint, ${vector}::tsvector)`)
  await sql`insert into ${sql.table(table)} (number, words) values ${sql.join(values)}`.execute(transaction)
}

async function removeVectors(
  transaction: Transaction<Tables>,
  table: WordTable,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  await sql`delete from ${sql.table(table)} where number = any(${[...numbers]}::bigint[])`.execute(transaction)
}

function incidentsWith(question: Question, column?: WordColumn): RawBuilder<number> {
  const query = queryOf(question)
  // As the index has it (migration 10): a query by weight would read the words of all that hold it anywhere.
  const words =
    column === undefined
      ? sql`words`
      : sql`ts_filter(words, ${sql.lit(`{${weights[column].toLowerCase()}}`)}::"char"[])`
  return sql<number>`(select number from incident_words where ${words} @@ ${query}::tsquery)`
}

/** A question as a tsquery in its text form. */
function queryOf(question: Question): string {
  switch (question.kind) {
    case 'phrase':
      return phraseText(question)
    case 'or':
      return `(${question.parts.map(queryOf).join(' | ')})`
    case 'and':
      return `(${[...question.parts.map(queryOf), ...question.without.map((part) => `!(${queryOf(part)})`)].join(' & ')})`
  }
}

function phraseText({ words, isPrefix }: Phrase): string {
  const last = words.length - 1
  return `(${words.map((word, index) => `'${word}'${isPrefix && index === last ? ':*' : ''}`).join(' <-> ')})`
}

/** What the constraints do not hold by themselves: rows of words without their report or incident, and the other way round. */
async function checkIntegrity(db: Kysely<Tables>): Promise<readonly string[]> {
  const pairs = [
    ['report_words', 'merged_reports'],
    ['incident_words', 'incidents'],
  ] as const
  const troubles: string[] = []
  for (const [words, owner] of pairs) {
    const { rows } = await sql<{ lonely: number; wordless: number }>`select
      (select count(*) from ${sql.table(words)} w where not exists (select 1 from ${sql.table(owner)} o where o.number = w.number)) as lonely,
      (select count(*) from ${sql.table(owner)} o where not exists (select 1 from ${sql.table(words)} w where o.number = w.number)) as wordless
      `.execute(db)
    const [{ lonely, wordless } = { lonely: 0, wordless: 0 }] = rows
    if (lonely + wordless > 0)
      troubles.push(`${lonely + wordless} rows of ${words} and ${owner} do not belong together`)
  }
  return troubles
}
