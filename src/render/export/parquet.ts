/** How do incidents go to a data lake? As Parquet with the columns of our own table, typed, in groups of rows written as they come. */
import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Dataset } from '../dataset/index.ts'
import { ownColumns } from './own.ts'
import type { ExportRow } from './row.ts'
import { exportRows } from './row.ts'
import type { ColumnType } from './table.ts'

/** Rows held in memory at a time: a group is the least that readers skip, and a few megabytes. */
const GROUP_ROWS = 5000

const types: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  anyURI: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  double: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

export async function* renderParquet(dataset: Dataset): AsyncGenerator<Uint8Array> {
  const sink = new ByteWriter()
  const taken = (): Uint8Array => {
    const bytes = sink.getBytes().slice()
    sink.index = 0
    return bytes
  }
  const writer = new ParquetWriter({
    writer: sink,
    schema: [
      { name: 'incidents', num_children: ownColumns.length },
      ...ownColumns.map(({ name, type = 'string' }) => ({
        name,
        repetition_type: 'OPTIONAL' as const,
        ...types[type],
      })),
    ],
    kvMetadata: Object.entries({ asOf: dataset.asOf, policy: dataset.policy, sha256: dataset.hash }).map(
      ([key, value]) => ({
        key: `tocsin.${key}`,
        value,
      }),
    ),
    createdBy: 'tocsin',
  })
  let group: ExportRow[] = []
  for (const row of exportRows(dataset)) {
    group.push(row)
    if (group.length < GROUP_ROWS) continue
    await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP_ROWS })
    yield taken()
    group = []
  }
  if (group.length > 0) await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP_ROWS })
  await writer.finish()
  yield taken()
}

function columnsOf(rows: readonly ExportRow[]): ColumnSource[] {
  return ownColumns.map(({ name, type = 'string', value }) => ({
    name,
    data: rows.map((row) => cell(value(row), type)),
  }))
}

function cell(value: string | number | undefined, type: ColumnType): string | number | bigint | Date | null {
  if (value === undefined || value === '') return null
  if (type === 'integer') return BigInt(Math.round(Number(value)))
  if (type !== 'date' && type !== 'dateTime') return value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? null : instant
}
