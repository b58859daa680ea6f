/** Does every format hold what it says, by a reader that is not ours where there is one? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { settings } from '../../config/index.ts'
import type { Incident } from '../../model/index.ts'
import { subject } from '../cases.ts'
import { type Dataset, makeDataset } from '../dataset/index.ts'
import { exportFormat, exportFormats } from './index.ts'
import { ownColumns } from './own.ts'

const dataset = makeDataset(subject)
const empty = makeDataset({ asOf: '', incidents: [], claims: [], lineages: [], reports: [] })

async function bytesOf(name: string, of: Dataset, hxl = false): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of exportFormat(name)?.render(of, { hxl }) ?? []) chunks.push(Buffer.from(chunk as string))
  return Buffer.concat(chunks)
}
const textOf = async (name: string, of: Dataset = dataset, hxl = false) =>
  (await bytesOf(name, of, hxl)).toString('utf8')

const withIncidents = (change: (incident: Incident) => Incident, of: readonly Incident[] = subject.incidents) =>
  makeDataset({ ...subject, incidents: of.map(change) })

/** Records of a CSV text; quoted cells may hold commas and line feeds. */
function records(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  const [heading = [], ...body] = rows.slice(0, -1)
  return body.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])))
}

test('the table and the setting name the same formats', () => {
  assert.deepEqual(exportFormats.map(({ name }) => name).toSorted(), [...settings.exportFormat.choices].toSorted())
})

for (const { name, columns = [], metadata, mediaType } of exportFormats) {
  test(`${name}: the same bytes each time, and nothing is well formed too`, async () => {
    assert.deepEqual(await bytesOf(name, dataset), await bytesOf(name, makeDataset(structuredClone(subject))))
    const bare = await textOf(name, empty)
    if (/json$|geo\+json$|ld\+json|stix/.test(mediaType) && name !== 'geojsonseq') JSON.parse(bare)
    else if (name !== 'parquet') assert.ok(bare.split('\n').length <= 4, bare)
  })

  test(`${name}: says which dataset it is, inside or beside the table`, async () => {
    const says = metadata?.(dataset, `file.${name}`) ?? (await textOf(name))
    assert.ok(says.includes(dataset.hash))
    assert.ok(says.includes(dataset.policy))
  })

  test(`${name}: every column has a name of its own and a sentence`, () => {
    assert.equal(new Set(columns.map((column) => column.name)).size, columns.length)
    for (const { name: column, says } of columns) assert.match(says, /^.{4,}[.]$/, column)
  })

  if (metadata !== undefined)
    test(`${name}: metadata name the columns that the table has`, async () => {
      const { tableSchema, dialect } = JSON.parse(metadata(dataset, 'file'))
      const [first = ''] = (await textOf(name)).split('\n')
      const width = name.startsWith('gdelt') || name === 'polecat' ? first.split('\t').length : first.split(',').length
      assert.equal(tableSchema.columns.length, width)
      assert.equal(dialect.header, !name.startsWith('gdelt'))
    })
}

/** Every format that draws, as the points that it draws. */
const drawn: Readonly<Record<string, (text: string) => number>> = {
  csv: (text) => records(text).filter(({ latitude, longitude }) => latitude !== '' || longitude !== '').length,
  acled: (text) => records(text).filter(({ latitude, longitude }) => latitude !== '' || longitude !== '').length,
  ucdp: (text) =>
    records(text).filter(({ latitude, geom_wkt, priogrid_gid }) => `${latitude}${geom_wkt}${priogrid_gid}` !== '')
      .length,
  geojson: (text) =>
    JSON.parse(text).features.filter(({ geometry }: { geometry: unknown }) => geometry !== null).length,
  gdelt: (text) => text.split('\n').filter((line) => /-41\.7547|171\.6031/.test(line)).length,
  stix: (text) => JSON.parse(text).objects.filter((object: object) => 'latitude' in object).length,
  cap: (text) => text.split('<circle>').length - 1,
}

for (const [name, count] of Object.entries(drawn))
  test(`${name} draws towns and sites only: no country, division or region has a point`, async () => {
    const [, clashes] = subject.incidents
    assert.ok(clashes?.place !== undefined)
    const { place } = clashes
    const at = async (precision: string) =>
      count(
        await textOf(
          name,
          withIncidents((incident) => ({ ...incident, place: { ...place, precision } }), [clashes]),
        ),
      )
    const points = await Promise.all(['site', 'city', 'admin', 'country', 'none'].map(at))
    assert.deepEqual(points, [1, 1, 0, 0, 0])
  })

test('CSV has a heading, a record for each incident, and low, best and high where they are known', async () => {
  const [unlocated, clashes] = records(await textOf('csv'))
  assert.deepEqual(
    Object.keys(clashes ?? {}),
    ownColumns.map(({ name }) => name),
  )
  const figures = ['killed_low', 'killed_best', 'killed_high', 'injured_low', 'injured_best', 'fatalities', 'contested']
  assert.deepEqual(
    figures.map((name) => clashes?.[name]),
    ['12', '12', '', '24', '', '12', 'killed'],
  )
  assert.deepEqual(
    figures.map((name) => unlocated?.[name]),
    ['', '', '', '', '', '', ''],
  )
  assert.equal(clashes?.['source'], 'Harbour Wire; Daily *Lantern*; Inland Post')
  assert.equal(clashes?.['killed_source'], 'the health ministry')
  assert.equal(clashes?.['dataset'], dataset.hash)
})

const titled = (title: string) => withIncidents((incident) => ({ ...incident, title }), subject.incidents.slice(0, 1))

for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'x", '＝1'])
  test(`no cell is taken for a formula, and the text can be had back: ${JSON.stringify(start)}`, async () => {
    const [record] = records(await textOf('csv', titled(start)))
    assert.equal(record?.['notes'], `'${start}`)
  })

for (const text of ['a=b', 'He said "no", twice', 'two\nlines', '5-6 dead'])
  test(`other text stays as it is: ${JSON.stringify(text)}`, async () => {
    const [record] = records(await textOf('csv', titled(text)))
    assert.equal(record?.['notes'], text)
  })

for (const name of ['csv', 'acled', 'ucdp'])
  test(`${name}: hashtags of HXL stand right below the headings`, async () => {
    const [heading, tags, ...rest] = (await textOf(name, dataset, true)).split('\n')
    const plain = (await textOf(name)).split('\n')
    assert.deepEqual([heading, ...rest], plain)
    assert.match(tags ?? '', /(^|,)#affected\+killed(,|$)/)
    for (const tag of tags?.split(',') ?? []) assert.match(tag, /^(#[a-z]+\d?(\+[a-z]+\d?)*)?$/)
  })

test('tables in TSV keep their shape whatever a title holds', async () => {
  const odd = makeDataset({
    ...subject,
    incidents: subject.incidents.map((incident) => ({ ...incident, place: { name: 'a\tb\r\nc', precision: 'city' } })),
    claims: subject.claims.map((claim) =>
      claim.kind === 'event' ? { ...claim, actors: [{ span: { start: 0, end: 1 }, text: 'x\ty\nz' }] } : claim,
    ),
  })
  for (const [name, width] of [
    ['gdelt', 61],
    ['gdelt-mentions', 16],
    ['polecat', 40],
  ] as const) {
    const lines = (await textOf(name, odd)).split('\n').slice(0, -1)
    assert.ok(lines.length >= 1)
    for (const line of lines) assert.equal(line.split('\t').length, width, name)
  }
})

test('GeoJSON text sequences hold the features of the collection', async () => {
  const { features } = JSON.parse(await textOf('geojson'))
  const texts = (await textOf('geojsonseq')).split('\u001e').slice(1)
  assert.ok(texts.every((text) => text.endsWith('\n')))
  assert.deepEqual(
    texts.map((text) => JSON.parse(text)),
    features,
  )
})

test('Parquet is read by another library with its types and its rows', async () => {
  const bytes = await bytesOf('parquet', dataset)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { key_value_metadata = [], schema } = parquetMetadata(file)
  assert.equal(key_value_metadata.find(({ key }) => key === 'tocsin.sha256')?.value, dataset.hash)
  assert.deepEqual(
    schema.slice(1).map(({ name }) => name),
    ownColumns.map(({ name }) => name),
  )
  const [fire, clashes] = await parquetReadObjects({ file })
  assert.equal(fire?.['latitude'] ?? null, null)
  assert.equal(clashes?.['killed_best'], 12n)
  assert.equal(clashes?.['latitude'], -41.7547)
  assert.deepEqual(clashes?.['event_date'], new Date('2031-03-04'))
  assert.equal(clashes?.['notes'], '=Clashes in Westport, 4 March 2031')
})

test('Parquet of more rows than a group holds is read back whole', async () => {
  const many = Array.from({ length: 12_001 }, (_, index) => ({ ...subject.incidents[0], id: `i-${index}` }) as Incident)
  const bytes = await bytesOf('parquet', makeDataset({ ...subject, incidents: many }))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  assert.equal(parquetMetadata(file).row_groups.length, 3)
  const rows = await parquetReadObjects({ file, columns: ['event_id_cnty'] })
  assert.deepEqual(
    rows.map((row) => row['event_id_cnty']),
    many.map(({ id }) => id),
  )
})

test('no format waits for its end: the first piece comes before the last incident is looked at', async () => {
  const looked: string[] = []
  const watched = subject.incidents.map((incident, index) => {
    const get = (target: Incident, key: string | symbol): unknown => {
      looked.push(String(index))
      return Reflect.get(target, key)
    }
    return new Proxy(incident, { get })
  })
  const lazy = { ...dataset, incidents: watched }
  for (const { name, render, unit } of exportFormats.filter(
    (format) => format.unit === 'incident' && format.name !== 'parquet',
  )) {
    looked.length = 0
    for await (const _ of render(lazy)) break
    assert.ok(!looked.includes('1'), `${name} (${unit})`)
  }
})
