/** Are voices and counts scored as said? A dispatch of two sentences whose score can be worked out by hand. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { bareName, parseVoices, scoreVoices } from './voices.ts'

const table = `# told
== two
The health ministry said ten people were killed. Police said two men were held.

voice health ministry (official)
voice witnesses (witness)
?voice police (security-force)
count killed 10/10/10 "ten people" by health ministry
count detained 3/3/3 "two men" by police
`

test('a voice that is missed costs recall, one that may be left out nothing, a wrong figure both', () => {
  const [document] = parseVoices(table)
  assert.ok(document !== undefined)
  const reading = readReport(makeReport(document.input), loadKnowledge())
  const figures = new Map(scoreVoices([{ document, reading }]).figures.map(({ name, value }) => [name, value]))
  const names = ['voicePrecision', 'voiceRecall', 'kindRight', 'countPrecision', 'countRecall', 'sourceRight']
  assert.deepEqual(
    names.map((name) => figures.get(name)),
    [100, 50, 100, 50, 50, 100],
  )
})

test('names are compared without articles and capitals', () => {
  assert.equal(bareName('The Health\nMinistry'), 'health ministry')
  assert.equal(bareName('his ministry'), 'ministry')
})

test('a line that is none is named, and our own table is read', () => {
  assert.throws(() => parseVoices('== one\nText.\n\nvoice nobody\n'), /no voice: voice nobody/)
  const texts = parseVoices(readFileSync(new URL('voices.txt', import.meta.url), 'utf8'))
  assert.equal(texts.length, 20)
  for (const { input, gold } of texts)
    for (const { words } of gold.counts) assert.ok(input.text.includes(words), `${input.ref} does not say ${words}`)
})
