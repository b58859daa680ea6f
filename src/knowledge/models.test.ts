import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { isFailure } from '../model/index.ts'
import { loadKnowledge, loadSyntaxModels } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-models-'))
const url = pathToFileURL(`${folder}/`)
after(() => rmSync(folder, { recursive: true }))
for (const part of ['gazetteer', 'models']) mkdirSync(join(folder, part))
writeFileSync(join(folder, 'gazetteer', 'places.tsv'), '')

const isMissing = (error: unknown) => isFailure(error) && error.code === 'data/missing'

test('each model is loaded when it is asked for, and once', () => {
  const knowledge = loadKnowledge()
  assert.equal(knowledge.syntax, knowledge.syntax)
  assert.equal(knowledge.attribution, knowledge.attribution)
  const without = loadKnowledge(url)
  assert.deepEqual(without.gazetteer.lookup('Almaty'), [])
  assert.throws(() => without.syntax, isMissing)
  assert.throws(() => without.attribution, isMissing)
})

test('a file that is no model, or half of one, is a failure', () => {
  const file = join(folder, 'models', 'syntax-en.bin')
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('no model at all'),
    Buffer.from('TOCS\u0002\u0000\u0000\u0000[]'),
  ]) {
    writeFileSync(file, bytes)
    assert.throws(() => loadSyntaxModels(new URL('models/', url)), isMissing)
  }
})
