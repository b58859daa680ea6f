/** Does a ledger that was damaged say so, wherever the damage is, and is it left as it was found? */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { deflateSync, inflateSync } from 'node:zlib'
import { knowledge } from '../../check/knowledge.ts'
import { takeIn } from '../ingest/index.ts'
import { isFailure } from '../model/index.ts'
import { ingest } from './ingest.ts'
import { openLedger } from './ledger.ts'
import { type Finding, verifyLedger } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-verify-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const sound = join(folder, 'sound.db')

before(async () => {
  const path = join(folder, 'news.txt')
  writeFileSync(path, 'Gunmen killed 14 people in Maiduguri on Monday, police said. Three officers were injured.\n')
  const store = await openLedger({ store: sound, create: true })
  const intake = takeIn({ inputs: [path], fetched: '2024-05-15T08:00:00.000Z' })
  await ingest({ intake, store, knowledge })
  await store.close()
})

async function findingsOf(path: string): Promise<readonly Finding[] | string> {
  try {
    const store = await openLedger({ store: path, create: false })
    try {
      return (await verifyLedger({ store })).findings
    } finally {
      await store.close()
    }
  } catch (error) {
    // What does not parse at all is refused before anything is compared.
    if (isFailure(error)) return error.code
    throw error
  }
}

/** Rows are never changed: whoever damages them takes the guards away first. */
function change(path: string, statement: string): void {
  const file = new DatabaseSync(path)
  file.exec('pragma foreign_keys = off')
  for (const row of file.prepare("select name from sqlite_schema where type = 'trigger'").all())
    file.exec(`drop trigger ${row['name']}`)
  file.function('unpack', (bytes) => inflateSync(bytes as Uint8Array).toString())
  file.function('pack', (text) => deflateSync(String(text)))
  // The claims come after the two lines of the reading.
  file.function('in_claims', (text, from, to) => {
    const lines = String(text).split('\n')
    return lines.map((line, index) => (index < 2 ? line : line.replaceAll(String(from), String(to)))).join('\n')
  })
  assert.equal(Number(file.prepare(statement).run().changes) > 0, true, statement)
  file.close()
}

function flipByte(path: string): void {
  const archive = `${path}.warc`
  const [name = ''] = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter((one) => /warc/.test(one))
  const bytes = readFileSync(join(archive, name))
  const middle = Math.floor(bytes.length * 0.7)
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x55
  writeFileSync(join(archive, name), bytes)
}

const damages: readonly (readonly [string, (path: string) => void, string])[] = [
  ['a byte of a capture', flipByte, 'capture'],
  [
    'a span beyond the text',
    (path) =>
      change(
        path,
        `update reports set packed = pack(replace(unpack(packed), '"sentences":[{"start":0', '"sentences":[{"start":99999'))`,
      ),
    'span',
  ],
  [
    'a word of the text',
    (path) =>
      change(
        path,
        "update reports set packed = pack(replace(unpack(packed), 'Maiduguri on Monday', 'Maidugurl on Monday'))",
      ),
    'report',
  ],
  ['a claim that is gone', (path) => change(path, 'delete from claims where ordinal = 0'), 'claim'],
  [
    'a figure of a claim',
    (path) => change(path, "update reports set packed = pack(in_claims(unpack(packed), ':14', ':15'))"),
    'claim',
  ],
  ['another claim', (path) => change(path, `update claims set claim = '{"id":"other"}' where ordinal = 0`), 'claim'],
  ['a claim of no report', (path) => change(path, "update claims set report = 'x' where ordinal = 0"), 'engine'],
  [
    'a figure of an incident',
    (path) => change(path, `update incident_bodies set incident = replace(incident, ':14', ':15')`),
    'derived',
  ],
  ['a sum over incidents', (path) => change(path, 'delete from incident_values'), 'derived'],
  ['an incident that is gone', (path) => change(path, 'delete from incidents'), 'derived'],
  [
    'JSON that is none',
    (path) => change(path, "update reports set packed = pack('{' || unpack(packed))"),
    'store/unreadable',
  ],
  ['bytes that do not unpack', (path) => change(path, "update reports set packed = x'00'"), 'store/unreadable'],
]

test('a sound ledger has no findings', async () => assert.deepEqual(await findingsOf(sound), []))

for (const [name, damage, expected] of damages) {
  test(`${name} is found, and not mended`, async () => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.db`)
    cpSync(sound, path)
    cpSync(`${sound}.warc`, `${path}.warc`, { recursive: true })
    damage(path)
    const found = await findingsOf(path)
    const kinds = typeof found === 'string' ? [found] : found.map(({ kind }) => kind)
    assert.ok(kinds.includes(expected), `${expected} is not among ${JSON.stringify(found)}`)
    assert.deepEqual(await findingsOf(path), found)
  })
}
