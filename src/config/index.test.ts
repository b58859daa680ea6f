import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isFailure } from '../model/index.ts'
import type { SettingName } from './index.ts'
import { loadSettingsFile, resolveSettings, settingNames, settingOf } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-config-'))
after(() => rmSync(folder, { recursive: true }))

function fileWith(content: string): string {
  const path = join(folder, 'settings.json')
  writeFileSync(path, content)
  return path
}

const file = { path: '/etc/tocsin/tocsin.json', values: { format: 'json', store: 'kept.db' } }

test('a flag wins over the environment, the environment over the file, the file over the default', () => {
  const environment = { TOCSIN_FORMAT: 'jsonl' }
  const format = (sources: Parameters<typeof resolveSettings>[1]): unknown =>
    resolveSettings(['format'], sources).format
  assert.equal(format({ flags: { format: 'pretty' }, environment, file }), 'pretty')
  assert.equal(format({ flags: {}, environment, file }), 'jsonl')
  assert.equal(format({ flags: {}, environment: { TOCSIN_FORMAT: '' }, file }), 'json')
  assert.equal(format({ flags: {}, environment: {} }), 'pretty')
})

test('what nobody set and what has no default is undefined', () => {
  assert.deepEqual(resolveSettings(['store', 'asOf'], { flags: {}, environment: {} }), {
    store: undefined,
    asOf: undefined,
  })
})

test('a path in the file is relative to the file, an address is not', () => {
  const store = (value: string): unknown =>
    resolveSettings(['store'], { flags: {}, environment: {}, file: { ...file, values: { store: value } } }).store
  assert.equal(store('kept.db'), '/etc/tocsin/kept.db')
  assert.equal(store('/var/kept.db'), '/var/kept.db')
  assert.equal(store('postgres://server/ledger'), 'postgres://server/ledger')
})

const wrong: readonly (readonly [SettingName, unknown, code: string, message: RegExp])[] = [
  ['format', 'xml', 'usage/argument', /--format is pretty, json, jsonl; not "xml"/],
  ['asOf', 'yesterday', 'usage/time', /--as-of takes an ISO 8601 time.*not "yesterday"/],
  ['asOf', '2022-02-30', 'usage/time', /--as-of/],
  ['width', '10', 'usage/argument', /--width takes a whole number from 40 to 1000; not "10"/],
  ['width', '1e3', 'usage/argument', /--width/],
  ['allowPrivateNetwork', 'perhaps', 'usage/argument', /true or false/],
  ['store', '', 'usage/argument', /--store takes a text/],
]

for (const [name, value, code, message] of wrong)
  test(`${name} refuses ${JSON.stringify(value)}`, () => {
    assert.throws(
      () => resolveSettings([name], { flags: { [name]: value }, environment: {} }),
      (error) => isFailure(error) && error.code === code && message.test(error.message),
    )
  })

test('the message names the setting as it was written', () => {
  const environment = { TOCSIN_WIDTH: 'wide' }
  assert.throws(() => resolveSettings(['width'], { flags: {}, environment }), /^Failure: TOCSIN_WIDTH takes/)
  const broken = { ...file, values: { width: 'wide' } }
  assert.throws(
    () => resolveSettings(['width'], { flags: {}, environment: {}, file: broken }),
    /^Failure: "width" in \/etc\/tocsin\/tocsin.json takes/,
  )
})

test('a settings file is read', () => {
  const path = fileWith('{"store": "a.db", "allowPrivateNetwork": true, "width": 100}')
  const loaded = loadSettingsFile(path)
  assert.ok(loaded !== undefined)
  assert.deepEqual(
    resolveSettings(['store', 'allowPrivateNetwork', 'width'], { flags: {}, environment: {}, file: loaded }),
    {
      store: join(folder, 'a.db'),
      allowPrivateNetwork: true,
      width: 100,
    },
  )
})

const badFiles: readonly (readonly [content: string, message: RegExp])[] = [
  ['{', /is not JSON/],
  ['[]', /one JSON object/],
  ['{"stroe": "a.db"}', /sets "stroe", which is no setting; there are .*store/],
  ['{"published": "2022-01-01"}', /sets "published", which is no setting/],
]

for (const [content, message] of badFiles)
  test(`a settings file with ${content} is refused`, () => {
    assert.throws(
      () => loadSettingsFile(fileWith(content)),
      (error) => isFailure(error) && error.code === 'usage/config' && message.test(error.message),
    )
  })

test('a settings file that was asked for must be there', () => {
  assert.throws(() => loadSettingsFile(join(folder, 'absent.json')), /absent.json is not there/)
})

test('flags are kebab-case, variables are TOCSIN_…, and no two settings share a variable', () => {
  const variables = settingNames.flatMap((name) => settingOf(name).env ?? [])
  assert.equal(new Set(variables).size, variables.length)
  for (const name of settingNames) {
    assert.match(settingOf(name).flag, /^--[a-z]+(-[a-z]+)*$/)
    assert.match(settingOf(name).env ?? 'TOCSIN_X', /^TOCSIN_[A-Z]+(_[A-Z]+)*$/)
  }
})
