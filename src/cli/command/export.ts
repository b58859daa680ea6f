/** `tocsin export`: how do other programs get the incidents? */
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { viewDataset } from '../../app/dataset.ts'
import type { SettingValues } from '../../config/index.ts'
import { Failure } from '../../model/index.ts'
import type { Dataset } from '../../render/dataset/index.ts'
import type { ExportFormat } from '../../render/export/index.ts'
import type { Run, selectionOptions } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, writeAll } from '../list.ts'
import { note, withFile } from '../output.ts'
import { selectionOf } from '../selection.ts'

type Option = 'store' | 'asOf' | 'policy' | 'exportFormat' | 'output' | 'hxl' | (typeof selectionOptions)[number]

export const run: Run<Option> = async ({ settings, output }) => {
  const { output: file, hxl } = settings
  const format = await formatOf(settings)
  if (hxl && !isHxl(format))
    throw new Failure('usage/argument', `--hxl: ${format.name} has no row of hashtags; csv, acled and ucdp have`)
  const { asOf } = settings
  const dataset = await viewDataset({
    store: storeOf(settings),
    ...(asOf === undefined ? {} : { asOf }),
    selection: selectionOf(settings),
    policy: settings.policy,
  })
  const chunks = format.render(dataset, { hxl })
  if (file === undefined) await writeAll(output, chunks)
  else await withFile(file, (sink) => writeAll(sink, chunks))
  if (file !== undefined && format.metadata !== undefined)
    await describe(format.metadata(dataset, basename(file), { hxl }), file)
  tell(dataset, format)
  return dataset.incidents.length > 0
    ? 0
    : nothingFound('no incident in the ledger that was asked for and known at that time')
}

async function formatOf({ exportFormat }: SettingValues<'exportFormat'>): Promise<ExportFormat> {
  const { exportFormat: named, exportFormats } = await import('../../render/export/index.ts')
  const format = exportFormat === undefined ? undefined : named(exportFormat)
  if (format !== undefined) return format
  throw new Failure(
    'usage/argument',
    `in which format? Give --format and one of ${exportFormats.map(({ name }) => name).join(', ')}`,
  )
}

function isHxl({ columns = [] }: ExportFormat): boolean {
  return columns.some(({ hxl }) => hxl !== undefined)
}

/** Beside a table lies what says what it is, under the name that CSV on the Web looks for. */
async function describe(metadata: string, file: string): Promise<void> {
  const path = `${file}-metadata.json`
  try {
    await writeFile(path, metadata)
  } catch (error) {
    throw new Failure('output/failed', `could not write to ${path}`, { cause: error })
  }
}

/** On standard error, so that it never gets into the data: what a format has no room for is not lost in silence. */
function tell(dataset: Dataset, { name, covered }: ExportFormat): void {
  const all = dataset.incidents.length
  const part = covered?.(dataset) ?? all
  if (part < all) note(`tocsin: ${part} of ${all} incidents are such as ${name} holds; csv has all of them`)
}
