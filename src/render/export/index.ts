/**
 * How do incidents go to other programs? One table of formats: what a command offers, a server negotiates and the documents
 * list is read from here.
 */
import type { Dataset } from '../dataset/index.ts'
import { acledColumns, isAcled } from './acled.ts'
import { renderAnnotations } from './annotation.ts'
import { renderCap } from './cap.ts'
import { csvwOf } from './csvw.ts'
import { eventRows, isOccurrence } from './event-row.ts'
import type { ExportFormat } from './format.ts'
import { gdeltColumns, mentionColumns, mentionRows } from './gdelt.ts'
import { renderGeojson, renderGeojsonSequence } from './geojson.ts'
import { renderJsonLines } from './json-lines.ts'
import { ownColumns } from './own.ts'
import { renderPlover } from './plover.ts'
import { polecatColumns } from './polecat.ts'
import { renderProvenance } from './provenance.ts'
import { exportRows } from './row.ts'
import { renderStix } from './stix.ts'
import type { ColumnOf, ExportColumn } from './table.ts'
import { incidentsCsv, tsvOf } from './table.ts'
import { isUcdp, ucdpColumns } from './ucdp.ts'

export type { CapOptions } from './cap.ts'
export { renderCap } from './cap.ts'
export type { Chunk, ExportFormat, RenderOptions } from './format.ts'
export type { ExportColumn } from './table.ts'

const csvDialect = { delimiter: ',', isHeaded: true } as const
const tsvDialect = { delimiter: '\t', isHeaded: false } as const

interface TableParts<Row> {
  readonly name: string
  readonly says: string
  readonly unit: ExportFormat['unit']
  readonly columns: readonly ColumnOf<Row>[]
}

function csvFormat(parts: TableParts<never> & Pick<ExportFormat, 'render' | 'covered'>): ExportFormat {
  const metadata = csvwOf(parts.columns, csvDialect, parts.says)
  return { ...parts, mediaType: 'text/csv; charset=utf-8', extension: 'csv', metadata }
}

function tsvFormat<Row>(
  parts: TableParts<Row> & { readonly isHeaded: boolean; readonly rows: (dataset: Dataset) => Iterable<Row> },
): ExportFormat {
  const { name, says, unit, columns, isHeaded, rows } = parts
  return {
    name,
    says,
    unit,
    columns: columns as readonly ExportColumn[],
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'tsv',
    render: (dataset) => tsvOf(columns, rows(dataset), { isHeaded }),
    metadata: csvwOf(columns as readonly ExportColumn[], { ...tsvDialect, isHeaded }, says),
  }
}

function count(rows: Iterable<unknown>): number {
  let number = 0
  for (const _ of rows) number += 1
  return number
}

const tables: readonly ExportFormat[] = [
  csvFormat({
    name: 'csv',
    says: 'A table for spreadsheets: the columns of ACLED that reports can fill, then low, best and high for each category, standing and origins.',
    unit: 'incident',
    columns: ownColumns,
    render: incidentsCsv(ownColumns),
  }),
  csvFormat({
    name: 'acled',
    says: "ACLED's 31 columns in its order and coding, with one conservative figure of fatalities; what ACLED has no type for stays out.",
    unit: 'incident',
    columns: acledColumns,
    render: incidentsCsv(acledColumns, isAcled),
    covered: (dataset) => count(exportRows(dataset).filter(isAcled)),
  }),
  csvFormat({
    name: 'ucdp',
    says: "UCDP GED's 49 columns in its order, with low, best and high; only incidents in which someone was killed.",
    unit: 'incident',
    columns: ucdpColumns,
    render: incidentsCsv(ucdpColumns, isUcdp),
    covered: (dataset) => count(exportRows(dataset).filter(isUcdp)),
  }),
  tsvFormat({
    name: 'polecat',
    says: "POLECAT's 40 tab-separated columns below their headings, one row for each event that a report says took place.",
    unit: 'claim',
    columns: polecatColumns,
    isHeaded: true,
    rows: (dataset) => eventRows(dataset).filter(isOccurrence),
  }),
  tsvFormat({
    name: 'gdelt',
    says: "The 61 columns of GDELT 2.0's event table, tab-separated, without a heading.",
    unit: 'incident',
    columns: gdeltColumns,
    isHeaded: false,
    rows: exportRows,
  }),
  tsvFormat({
    name: 'gdelt-mentions',
    says: "The 16 columns of GDELT 2.0's mentions: one row for each claim of each incident, tab-separated, without a heading.",
    unit: 'claim',
    columns: mentionColumns,
    isHeaded: false,
    rows: (dataset) => mentionRows(exportRows(dataset)),
  }),
]

const documents: readonly ExportFormat[] = [
  {
    name: 'geojson',
    says: 'A map layer (RFC 7946): points for towns and sites, no geometry for what is only known to be in a division or country.',
    unit: 'incident',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    render: renderGeojson,
  },
  {
    name: 'geojsonseq',
    says: 'The same features one after the other (RFC 8142), for programs that read as it comes.',
    unit: 'incident',
    mediaType: 'application/geo+json-seq',
    extension: 'geojsons',
    render: renderGeojsonSequence,
  },
  {
    name: 'jsonl',
    says: 'Incidents whole, one JSON object a line, as in schema/incident.schema.json.',
    unit: 'incident',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    render: renderJsonLines,
  },
  {
    name: 'parquet',
    says: 'The columns of csv with their types, in groups of rows, for data lakes.',
    unit: 'incident',
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    // Loaded when it is asked for: nothing else needs it.
    render: async function* (dataset) {
      yield* (await import('./parquet.ts')).renderParquet(dataset)
    },
  },
  {
    name: 'plover',
    says: "PLOVER's JSON, one event of a report a line, planned, denied and hypothetical ones too.",
    unit: 'claim',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    render: renderPlover,
  },
  {
    name: 'stix',
    says: 'A STIX 2.1 bundle: incidents, places, reports, outlets, and a note for each figure that somebody states.',
    unit: 'dataset',
    mediaType: 'application/stix+json;version=2.1',
    extension: 'json',
    render: renderStix,
  },
  {
    name: 'cap',
    says: 'A CAP 1.2 alert with one info for each incident.',
    unit: 'dataset',
    mediaType: 'application/cap+xml',
    extension: 'xml',
    render: (dataset) => renderCap(dataset),
  },
  {
    name: 'prov',
    says: 'Where everything comes from, as W3C PROV-JSON: incidents from claims, claims from quotes, quotes from reports.',
    unit: 'dataset',
    mediaType: 'application/json',
    extension: 'json',
    render: renderProvenance,
  },
  {
    name: 'annotations',
    says: 'W3C Web Annotations: each claim with the words that state it, quoted and counted in code points.',
    unit: 'claim',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    render: renderAnnotations,
  },
]

/** Every format that incidents can be exported to. */
export const exportFormats: readonly ExportFormat[] = [...tables, ...documents]

/** The format of a name, as `exportFormat('acled')`. */
export function exportFormat(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name)
}
