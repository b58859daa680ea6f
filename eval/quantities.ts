/**
 * How well are quantities read? The table `quantities.txt` of sentences with every quantity marked: figure, kind and counted
 * noun. A sentence is right when all of it is; the half that was written before the code is a split of its own.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSyntaxModels } from '../src/knowledge/index.ts'
import { findQuantities, type Quantity } from '../src/read/quantity/index.ts'
import { annotate, type SyntaxModels } from '../src/read/syntax/index.ts'
import { makeReport } from '../src/read/text/index.ts'
import { findTimes } from '../src/read/time/index.ts'
import { type TokenizedText, tokenizeReport } from '../src/read/token/index.ts'
import { count, f1Figures, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'

const table = 'eval/quantities.txt'

export const quantities: Task = {
  name: 'quantities',
  measures: 'numbers with their bounds, kinds and nouns, on a table of news sentences',
  needs: [table],
  source: 'this project; --data is a checkout of it',
  splits: ['before', 'after', 'fresh'],
  run: ({ data, split }) => {
    const models = loadSyntaxModels()
    const lines = parseTable(readFileSync(join(data, table), 'utf8')).filter(
      (line) => split === undefined || line.split === split,
    )
    return scoreQuantities(lines.map((line) => ({ line, read: readMarks(line.text, models) })))
  },
}

/** A mark: its characters in the text, and what must be read there; no noun where the table names none. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly figure: string
  readonly kind: string
  readonly noun?: string
}

export interface TableLine {
  readonly split: string
  readonly marked: string
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The sentences of the table. Throws on a bracket that is not closed or has no figure. */
export function parseTable(table: string): TableLine[] {
  const lines: TableLine[] = []
  let split = ''
  for (const line of table.split('\n')) {
    if (line.startsWith('## ')) split = /^## (\w+)/.exec(line)?.[1] ?? ''
    else if (line.trim() !== '' && !line.startsWith('#')) lines.push({ split, ...parseLine(line) })
  }
  return lines
}

function parseLine(line: string): Pick<TableLine, 'marked' | 'text' | 'marks'> {
  let text = ''
  const open: number[] = []
  const marks: Mark[] = []
  for (const piece of line.split(/(\[|\|[^\]|]*\])/)) {
    if (piece === '[') open.push(text.length)
    else if (piece.startsWith('|') && piece.endsWith(']')) {
      const start = open.pop()
      const [figure, kind, noun] = piece.slice(1, -1).trim().split(' ')
      if (start === undefined || figure === undefined || kind === undefined) throw new Error(`not a mark: ${line}`)
      marks.push({ start, end: text.length, figure, kind, ...(noun === undefined ? {} : { noun }) })
    } else text += piece
  }
  if (open.length > 0 || /[[\]|]/.test(text)) throw new Error(`not closed: ${line}`)
  return { marked: line, text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function readMarks(text: string, models: SyntaxModels): Mark[] {
  const report = makeReport({ text, language: 'en' })
  const tokenized = tokenizeReport(report, annotate(report.text, models).value)
  const { value } = findQuantities(tokenized, findTimes(tokenized, '2022-01-07').value)
  return value.map((quantity) => markOf(quantity, tokenized))
}

function markOf(quantity: Quantity, { sentences }: TokenizedText): Mark {
  const { span, kind, noun, sentence } = quantity
  const word = noun === undefined ? undefined : sentences[sentence]?.tokens[noun]?.lower
  return { ...span, figure: figureText(quantity), kind, ...(word === undefined ? {} : { noun: word }) }
}

/** A figure as the table writes it. */
export function figureText({ low, high, exactness }: Pick<Quantity, 'low' | 'high' | 'exactness'>): string {
  const number = (value: number): string => String(Math.round(value * 1000) / 1000)
  switch (exactness) {
    case 'exact':
      return number(low)
    case 'at-least':
      return `${number(low)}+`
    case 'at-most':
      return `-${number(high ?? low)}`
    case 'about':
      return `~${number(low)}`
    case 'between':
      return `${number(low)}..${number(high ?? low)}`
    case 'vague':
      return `${number(low)}?`
  }
}

/** "2/3" is two thirds. */
const evaluated = (figure: string): string =>
  figure.replace(/(\d+)\/(\d+)/, (_, over: string, under: string) =>
    String(Math.round((1000 * Number(over)) / Number(under)) / 1000),
  )

function isSame(gold: Mark, read: Mark): boolean {
  const noun = gold.noun === undefined || gold.noun.toLowerCase() === read.noun
  return (
    gold.start === read.start &&
    gold.end === read.end &&
    evaluated(gold.figure) === read.figure &&
    gold.kind === read.kind &&
    noun
  )
}

/** Sums over all sentences. */
export function scoreQuantities(
  pairs: readonly { readonly line: TableLine; readonly read: readonly Mark[] }[],
): Scored {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  let right = 0
  const misses: Miss[] = []
  for (const { line, read } of pairs) {
    const matched = line.marks.filter((gold) => read.some((mark) => isSame(gold, mark)))
    sums.gold += line.marks.length
    sums.found += read.length
    sums.right += matched.length
    sums.recalled += matched.length
    if (matched.length === line.marks.length && read.length === line.marks.length) right += 1
    else misses.push(makeMiss(line, read))
  }
  return {
    figures: [
      count('sentences', pairs.length),
      score('sentencesRight', percent(right, pairs.length)),
      ...f1Figures('quantity', sums),
    ],
    misses,
  }
}

function makeMiss({ marked, text, marks, split }: TableLine, read: readonly Mark[]): Miss {
  const shown = read.map(
    ({ start, end, figure, kind, noun }) =>
      `[${text.slice(start, end)}|${[figure, kind, noun].filter(Boolean).join(' ')}]`,
  )
  const cause = read.length < marks.length ? 'missed' : read.length > marks.length ? 'invented' : 'wrong'
  return { cause, words: marks[0]?.kind ?? 'nothing', where: split, detail: `${marked} — read ${shown.join(' ')}` }
}
