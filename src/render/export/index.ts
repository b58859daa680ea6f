/** How do incidents go to other programs? As a table (CSV) and as a map layer (GeoJSON), from one table of columns. */
export { renderCsv } from './csv.ts'
export { renderGeojson } from './geojson.ts'
export type { ExportSubject } from './row.ts'
export { exportColumns, exportRows } from './row.ts'
