import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { countTokens, textSets } from './text-set.ts'

let data = ''
before(() => {
  data = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
  for (const folder of ['muc4', 'attribution/dev/text', 'article/html'])
    mkdirSync(join(data, folder), { recursive: true })
  writeFileSync(join(data, 'muc4/doc_dev'), '{"docid":"1","text":"TWO DIED."}\n{"docid":"2","text":"NOBODY DID."}\n')
  writeFileSync(join(data, 'muc4/dev.json'), '{"docid":"1","doctext":"two died."}\n')
  writeFileSync(join(data, 'attribution/dev/text/a.txt'), 'Police said so.')
  writeFileSync(join(data, 'article/html/b.html.gz'), gzipSync('<p>Two died.'))
})
after(() => rmSync(data, { recursive: true }))

const load = (name: string) => textSets.find((set) => set.name === name)?.load(data)

test('each set is read in its own format, as far as it is there', () => {
  assert.deepEqual(load('muc4'), [
    { ref: 'muc4/doc_dev/1', kind: 'text', content: 'TWO DIED.' },
    { ref: 'muc4/doc_dev/2', kind: 'text', content: 'NOBODY DID.' },
    { ref: 'muc4/dev.json/1', kind: 'text', content: 'two died.' },
  ])
  assert.deepEqual(load('attribution'), [
    { ref: 'attribution/dev/text/a.txt', kind: 'text', content: 'Police said so.' },
  ])
  assert.deepEqual(load('article'), [{ ref: 'article/html/b.html.gz', kind: 'page', content: '<p>Two died.' }])
})

test('tokens are words, numbers and single marks', () => {
  assert.equal(countTokens('At least 1,200 died — “nobody” in Köln.'), 13)
  assert.equal(countTokens(''), 0)
})
