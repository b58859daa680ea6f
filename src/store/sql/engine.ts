/** What does an engine do in its own way? Waiting for other writers, and the index of texts; all else is the same SQL. */
import type { Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { Question } from '../text/index.ts'
import type { Tables } from './tables.ts'

/** The words of an incident; each is a text. */
export interface IncidentWords {
  readonly number: number
  /** When it was known no longer; a version that is known still has none. */
  readonly knownTo?: number
  readonly words: string
  readonly party: string
  readonly source: string
}

/** Which words of an incident are asked for; all of them where it is left out. */
export type WordColumn = 'party' | 'source'

export interface WordsWhere {
  readonly column?: WordColumn | undefined
  /** A table with a `number`: what stands outside of its numbers need not be found. */
  readonly among?: RawBuilder<unknown> | undefined
}

export interface SqlEngine {
  /** Lets one writer in at a time until the transaction ends, so that changes are numbered in the order of commits. */
  lock(transaction: Transaction<Tables>): Promise<void>
  addReportWords(transaction: Transaction<Tables>, rows: readonly { number: number; words: string }[]): Promise<void>
  removeReportWords(transaction: Transaction<Tables>, numbers: readonly number[]): Promise<void>
  addIncidentWords(transaction: Transaction<Tables>, rows: readonly IncidentWords[]): Promise<void>
  removeIncidentWords(transaction: Transaction<Tables>, numbers: readonly number[]): Promise<void>
  /** Versions that are known no longer, or are known again. */
  endIncidentWords(
    transaction: Transaction<Tables>,
    ended: readonly Pick<IncidentWords, 'number' | 'knownTo'>[],
  ): Promise<void>
  clearWords(transaction: Transaction<Tables>): Promise<void>
  /** The numbers of the reports that hold what is asked for, as a subquery. */
  reportsWith(question: Question): RawBuilder<number>
  /** The same of the versions of incidents: of all that there ever were, or of `open` ones, those that are known now. */
  incidentsWith(question: Question, which: 'all' | 'open', where?: WordsWhere): RawBuilder<number>
  /** Whether a number is one of those of a subquery, which is looked at once, whatever the engine knows of its size. */
  isOneOf(number: RawBuilder<unknown>, numbers: RawBuilder<number>): RawBuilder<SqlBool>
  /** The same as a query of one row, whose `joined` has all numbers with blanks between them: a row for each costs ten times as much. */
  joinedIncidentsWith(question: Question, column?: WordColumn): RawBuilder<{ readonly joined: string | null }>
  /** A part of a column's JSON by its path, null where it has none. */
  jsonPart(column: 'incident' | 'link', path: readonly string[]): RawBuilder<string | number | null>
  /** The numbers of the values that a version is counted by, one after the other with a blank between them, of a group of rows. */
  readonly joinedValues: RawBuilder<string>
  /** Whether the engine finds its own structures whole: what is wrong, a sentence each. */
  checkIntegrity(db: Kysely<Tables>): Promise<readonly string[]>
}
