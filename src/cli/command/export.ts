/** `tocsin export`: how do other programs get the incidents? */
import type { LedgerView } from '../../app/merge.ts'
import type { SettingValues } from '../../config/index.ts'
import { Failure } from '../../model/index.ts'
import { jsonLine } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { nothingFound, writeAll } from '../list.ts'
import { withFile } from '../output.ts'

type ExportFormat = NonNullable<SettingValues<'exportFormat'>['exportFormat']>

export const run: Run<'store' | 'asOf' | 'exportFormat' | 'output'> = async ({ settings, output }) => {
  const { exportFormat, output: file } = settings
  if (exportFormat === undefined)
    throw new Failure('usage/argument', 'in which format? Give --format csv, geojson or jsonl')
  const view = await askLedger(settings)
  const chunks = await rendered(view, exportFormat)
  if (file === undefined) await writeAll(output, chunks)
  else await withFile(file, (sink) => writeAll(sink, chunks))
  return view.incidents.length > 0 ? 0 : nothingFound('no incident in the ledger that was known at that time')
}

async function rendered(view: LedgerView, format: ExportFormat): Promise<Iterable<string>> {
  if (format === 'jsonl') return view.incidents.values().map(jsonLine)
  const { renderCsv, renderGeojson } = await import('../../render/export/index.ts')
  const publishers = new Map(
    view.reports.flatMap(({ id, reading: { report } }) =>
      report.publisher === undefined ? [] : [[id, report.publisher] as const],
    ),
  )
  return [(format === 'csv' ? renderCsv : renderGeojson)({ ...view, publishers })]
}
