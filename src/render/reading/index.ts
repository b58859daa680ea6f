/** How does a person see a reading? The text with what was read marked in it, and below it every value in a table. */
import type { Attribution, Event, Place, Reading, Span, Tally, Time, Warning } from '../../model/index.ts'
import { figureText } from '../figure/index.ts'
import { momentZoned } from '../moment.ts'
import type { Layout, Paint } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { partiesText, sourceText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import type { Column } from '../table.ts'
import { renderTable } from '../table.ts'
import { wrapText } from '../width.ts'
import type { MarkKind } from './mark.ts'
import { markRoles, marksOf, renderMarked } from './mark.ts'

/** Ends with a line feed. */
export function renderReading(reading: Reading, options: Layout): string {
  const { paint = unpainted } = options
  const marks = marksOf(reading)
  const text = renderMarked(reading.text, marks, {
    width: options.width,
    isColoured: options.paint !== undefined,
    paint,
  })
  const legend = options.paint !== undefined && marks.length > 0 ? `${legendLine(paint)}\n\n` : ''
  const tables = sections(reading).map(
    ({ heading, table }) => `\n${paint('heading', heading)}\n${table(options.width, paint)}`,
  )
  const nothing = marks.length === 0 ? '\nNothing was read in this text.\n' : ''
  return `${header(reading, options.width, paint)}\n\n${legend}${text.trimEnd()}\n${nothing}${tables.join('')}`
}

function header({ report }: Reading, width: number, paint: Paint): string {
  const facts = [
    report.publisher,
    report.byline,
    report.published === undefined ? undefined : momentZoned(report.published),
    report.language,
    report.ref,
    report.url,
    report.id.slice(0, 16),
  ].filter((fact) => fact !== undefined)
  return wrapText(plainText(facts.join(' · ')), width)
    .map((line) => paint('faint', line))
    .join('\n')
}

function legendLine(paint: Paint): string {
  const kinds: readonly MarkKind[] = ['time', 'place', 'event', 'people', 'source', 'says']
  return kinds.map((kind) => paint(markRoles[kind], kind)).join('  ')
}

interface Section {
  readonly heading: string
  readonly table: (width: number, paint: Paint) => string
}

function sections(reading: Reading): Section[] {
  const words = (span: Span): string => plainText(reading.text.slice(span.start, span.end))
  const section = <Row>(heading: string, columns: readonly Column<Row>[], rows: readonly Row[]): Section[] =>
    rows.length === 0
      ? []
      : [{ heading, table: (width, paint) => renderTable(columns, rows, { width, paint, indent: 2 }) }]
  return [
    ...section('Events', eventColumns(reading, words), reading.events),
    ...section('People counted', tallyColumns(reading, words), reading.tallies),
    ...section('Who says what', attributionColumns(reading, words), reading.attributions),
    ...section('Times', timeColumns, reading.times),
    ...section('Places', placeColumns, reading.places),
    ...section('Warnings', warningColumns, reading.warnings),
  ]
}

type Words = (span: Span) => string

function eventColumns(reading: Reading, words: Words): Column<Event>[] {
  return [
    { heading: 'id', cell: ({ id }) => id, isRigid: true, role: 'faint' },
    { heading: 'what', cell: ({ type, mode }) => (mode === undefined ? type : `${type} ${mode}`), role: 'event' },
    { heading: 'words', cell: ({ trigger }) => words(trigger) },
    { heading: 'is it so', cell: ({ reality, background }) => (background ? `${reality}, background` : reality) },
    { heading: 'when', cell: ({ time }) => (time === undefined ? '' : `${time.value} (${time.basis})`) },
    { heading: 'where', cell: ({ place }) => placeName(reading, place) },
    { heading: 'by', cell: ({ actors }) => partiesText(actors) },
    { heading: 'to', cell: ({ targets }) => partiesText(targets) },
    { heading: 'said by', cell: ({ attributions }) => attributions.join(' ') },
  ]
}

function tallyColumns(reading: Reading, words: Words): Column<Tally>[] {
  return [
    { heading: 'id', cell: ({ id }) => id, isRigid: true, role: 'faint' },
    { heading: 'what', cell: ({ category, cumulative }) => (cumulative ? `${category}, running total` : category) },
    { heading: 'how many', cell: figureText, role: 'tally' },
    { heading: 'words', cell: ({ span }) => words(span) },
    { heading: 'of whom', cell: ({ who }) => (who === undefined ? '' : partiesText([who])) },
    { heading: 'where', cell: ({ place }) => placeName(reading, place) },
    { heading: 'event', cell: ({ event }) => event ?? '' },
    { heading: 'said by', cell: ({ attributions }) => attributions.join(' ') },
  ]
}

function placeName(reading: Reading, index: number | undefined): string {
  return index === undefined ? '' : plainText(reading.places[index]?.name ?? '')
}

/** What is said is cut here: the text above shows it whole. */
const CONTENT_CHARS_MAX = 60

function attributionColumns(reading: Reading, words: Words): Column<Attribution>[] {
  return [
    { heading: 'id', cell: ({ id }) => id, isRigid: true, role: 'faint' },
    { heading: 'who', cell: (attribution) => sourceText(attribution, reading.text) || 'not said who', role: 'source' },
    { heading: 'kind', cell: ({ sourceKind }) => sourceKind },
    { heading: 'how', cell: ({ stance, mode }) => `${stance}, ${mode}` },
    { heading: 'cue', cell: ({ cue }) => cue.map(words).join(' … ') },
    { heading: 'what', cell: ({ content }) => shortened(content.map(words).join(' … ')) },
    { heading: 'via', cell: ({ via }) => via ?? '' },
  ]
}

function shortened(text: string): string {
  return text.length <= CONTENT_CHARS_MAX ? text : `${text.slice(0, CONTENT_CHARS_MAX).toWellFormed().trimEnd()}…`
}

const timeColumns: readonly Column<Time>[] = [
  { heading: 'words', cell: ({ text }) => plainText(text), role: 'time' },
  { heading: 'type', cell: ({ type }) => type },
  { heading: 'value', cell: ({ value }) => value },
  { heading: 'from', cell: ({ from }) => from ?? '' },
  { heading: 'to', cell: ({ to }) => to ?? '' },
]

const placeColumns: readonly Column<Place>[] = [
  { heading: 'words', cell: ({ text }) => plainText(text), role: 'place' },
  { heading: 'name', cell: ({ name }) => plainText(name) },
  { heading: 'kind', cell: ({ kind }) => kind },
  { heading: 'in', cell: ({ admin1, country }) => plainText([admin1, country].filter((each) => each).join(', ')) },
  { heading: 'lat', cell: ({ lat }) => (lat === undefined ? '' : lat.toFixed(3)), align: 'right', isRigid: true },
  { heading: 'lon', cell: ({ lon }) => (lon === undefined ? '' : lon.toFixed(3)), align: 'right', isRigid: true },
]

const warningColumns: readonly Column<Warning>[] = [
  { heading: 'code', cell: ({ code }) => code, isRigid: true, role: 'alarm' },
  { heading: 'message', cell: ({ message }) => plainText(message) },
]
