/** Is the shipped gazetteer there, does it find what English texts call places, and does a missing file say what to do? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { isFailure } from '../model/index.ts'
import { pagedBytes } from './file.ts'
import { makeGazetteer } from './gazetteer.ts'
import { loadKnowledge } from './index.ts'

const { gazetteer } = loadKnowledge()
/** A gazetteer of the text of a file. */
function gazetteerOf(text: string) {
  const bytes = Buffer.from(text)
  return makeGazetteer(pagedBytes(bytes.length, (into, from) => into.set(bytes.subarray(from, from + into.length))))
}

const first = (name: string) => gazetteer.lookup(name)[0]

test('a city is found by its names, whatever the case and the accents', () => {
  for (const name of ['Astana', 'Nur-Sultan', 'NUR SULTAN', 'nur-sultan'])
    assert.equal(first(name)?.geonameId, 1526273, name)
  for (const name of ['Kyiv', 'Kiev'])
    assert.ok(
      gazetteer.lookup(name).some(({ geonameId }) => geonameId === 703448),
      name,
    )
  assert.equal(first('São Paulo')?.geonameId, first('SAO PAULO')?.geonameId)
  const zhanaozen = first('Zhanaozen')
  assert.deepEqual([zhanaozen?.kind, zhanaozen?.country, zhanaozen?.admin1], ['city', 'KAZ', 'Mangystau'])
  assert.equal(first('Aktau')?.name, 'Aktau')
})

test('countries are found by their variants, with the point of the country as a whole', () => {
  const names = { TUR: ['Turkey', 'Türkiye'], MMR: ['Burma', 'Myanmar'], CIV: ['Ivory Coast', "Côte d'Ivoire"] }
  const more = {
    COD: ['DR Congo', 'Democratic Republic of Congo'],
    USA: ['U.S.', 'US', 'United States'],
    GBR: ['UK', 'Britain'],
  }
  for (const [country, variants] of Object.entries({ ...names, ...more }))
    for (const name of variants) {
      const place = gazetteer.lookup(name).find(({ kind }) => kind === 'country')
      assert.equal(place?.country, country, name)
      assert.ok(place?.lat !== undefined && place.lon !== undefined, name)
    }
})

test('a division is found with and without the word for its kind', () => {
  for (const name of ['Pavlodar Region', 'Pavlodar'])
    assert.ok(
      gazetteer.lookup(name).some(({ kind, country }) => kind === 'admin' && country === 'KAZ'),
      name,
    )
  assert.equal(first('Bexar County')?.admin1, 'Texas')
  assert.equal(
    first('Surrey')?.country === 'GBR' || gazetteer.lookup('Surrey').some(({ country }) => country === 'GBR'),
    true,
  )
})

test('namesakes come most populous first', () => {
  const places = gazetteer.lookup('Paris')
  assert.ok(places.length > 5)
  assert.deepEqual(
    places.map(({ population }) => population),
    places.map(({ population }) => population).sort((a, b) => b - a),
  )
})

test('what is no name finds nothing', () => {
  for (const name of ['', ' ', '#1526384', '\t', 'Qwertyuiop', 'Щшъ', 'a\tb', '\n'])
    assert.deepEqual(gazetteer.lookup(name), [])
})

test('larger cities and countries are found in any script', () => {
  const names = { Алматы: 'KAZ', Київ: 'UKR', القاهرة: 'EGY', Αθήνα: 'GRC', 北京: 'CHN', 東京: 'JPN', 서울: 'KOR' }
  const countries = { Сирия: 'SYR', سوريا: 'SYR', 中国: 'CHN', Ελλάδα: 'GRC', ישראל: 'ISR' }
  for (const [name, country] of Object.entries({ ...names, ...countries }))
    assert.equal(first(name)?.country, country, name)
})

test('any text looks up without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => Array.isArray(gazetteer.lookup(name))))
})

test('every line of a small file is found, and damaged ones are as if they were not there', () => {
  const lines = ['#1\tAb\tcity\tUTO\t=\t1\t2\t10', '#2\tbroken', 'a\t1', 'ab\t1 2', 'b\t3', 'zz z\t1']
  for (const end of ['\n', '']) {
    const small = gazetteerOf(lines.join('\n') + end)
    const names = ['a', 'ab', 'zz z', 'b', 'abc', 'z', '0'].map((name) =>
      small.lookup(name).map(({ geonameId }) => geonameId),
    )
    assert.deepEqual(names, [[1], [1], [1], [], [], [], []])
  }
  assert.deepEqual(gazetteerOf('').lookup('a'), [])
})

test('a missing file is a failure that names the remedy', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-'))
  t.after(() => rmSync(folder, { recursive: true }))
  assert.throws(
    () => loadKnowledge(pathToFileURL(`${folder}/`)),
    (error) => isFailure(error) && error.code === 'data/missing' && error.message.includes('npm run prepare'),
  )
})
