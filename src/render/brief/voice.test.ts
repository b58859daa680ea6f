/** Are voices called as the report calls them, and nobody by a pronoun? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Reading } from '../../model/index.ts'
import { saying, voiceIn } from './voice.ts'

/** The voice of the last of some words, each of them a source in its order in the text. */
function voiceOf(
  text: string,
  sources: readonly (readonly [words: string, name?: string])[],
  people: string[] = [],
  towns: string[] = [],
) {
  let at = 0
  const attributions = sources.map(([words, sourceName], index): Attribution => {
    const start = text.indexOf(words, at)
    at = start + words.length
    return {
      id: `a${index}`,
      source: [{ start, end: at }],
      ...(sourceName === undefined ? {} : { sourceName }),
      sourceKind: 'other',
      cue: [],
      content: [],
      mode: 'indirect',
      stance: 'asserts',
    }
  })
  const names = people.map((each) => ({ span: { start: 0, end: 0 }, text: each, kind: 'person' as const }))
  const places = towns.map((name) => {
    const start = text.indexOf(name)
    return { span: { start, end: start + name.length }, text: name, name, precision: 'city' as const }
  })
  const reading = { text, attributions, names, places, parties: [] } as unknown as Reading
  const last = attributions.at(-1)
  assert.ok(last !== undefined)
  return voiceIn(last, reading)
}

test('a person is met with what the report says of them', () => {
  const text = 'Nine died, the head of the clinic, Dr Ilo Varga, said. Two more are ill, he said.'
  const { label, full } = voiceOf(
    text,
    [
      ['the head of the clinic, Dr Ilo Varga', 'Ilo Varga'],
      ['he', 'Ilo Varga'],
    ],
    ['Ilo Varga'],
  )
  assert.deepEqual([label, full], ['Ilo Varga', 'the head of the clinic, Dr Ilo Varga'])
  assert.equal(saying(full), 'the head of the clinic, Dr Ilo Varga, said')
})

test('a body has its country where the report says it, and the article that it has there', () => {
  const { label, full } = voiceOf('Six fell ill, the Health Ministry of Chile said.', [
    ['the Health Ministry of Chile', 'Health Ministry'],
  ])
  assert.deepEqual([label, full], ['Health Ministry of Chile', 'the Health Ministry of Chile'])
  assert.equal(voiceOf('A nurse said so.', [['nurse', 'nurse']]).full, 'a nurse')
  assert.equal(voiceOf('Five died, aid groups said.', [['aid groups', 'aid groups']]).full, 'aid groups')
})

test("the capital of a sentence's first word is none of a name", () => {
  const { full } = voiceOf('Parents of the victims said 40 were gone.', [['Parents of the victims']])
  assert.equal(full, 'parents of the victims')
})

test('"the ministry" is the one that was named; of two nobody knows which', () => {
  const one = voiceOf("Peru's Energy Ministry spoke. The ministry said no more.", [
    ["Peru's Energy Ministry", 'Energy Ministry'],
    ['The ministry', 'ministry'],
  ])
  assert.equal(one.label, "Peru's Energy Ministry")
  const two = voiceOf('The Energy Ministry spoke. So did the Labour Ministry. The ministry said no more.', [
    ['The Energy Ministry', 'Energy Ministry'],
    ['the Labour Ministry', 'Labour Ministry'],
    ['The ministry', 'ministry'],
  ])
  assert.equal(two.label, 'ministry')
})

test('a pronoun names nobody, somebody of theirs is somebody, and a count says nothing', () => {
  assert.equal(voiceOf('He said so.', [['He']]).label, '')
  assert.equal(voiceOf('Their lawyer said so.', [['Their lawyer', 'their lawyer']]).full, 'a lawyer')
  assert.equal(saying('a count of the morgues'), 'according to a count of the morgues')
})

test('a bare word is called by the fuller one that the report has near it, and the city by its name', () => {
  const introducing = 'An official channel of the government gave it. Of these, 40 died there, the channel said.'
  const { label, full } = voiceOf(introducing, [['the channel', 'channel']])
  assert.deepEqual([label, full], ['official channel of the government', 'the official channel of the government'])
  const heading = 'Ministry: 26 killed. New numbers from the interior ministry.'
  assert.equal(voiceOf(heading, [['Ministry', 'Ministry']]).label, 'interior ministry')
  const two = "Ministry: 26 killed. The count is not the interior ministry's, and the health ministry has none."
  assert.equal(voiceOf(two, [['Ministry', 'Ministry']]).label, 'Ministry')
  const police = "Police in Izmir held six, the city's police department said."
  const name = "city's police department"
  assert.equal(voiceOf(police, [[`the ${name}`, name]], [], ['Izmir']).full, 'the police department in Izmir')
  const both = `Police in Izmir and Manisa held six, the ${name} said.`
  assert.equal(voiceOf(both, [[`the ${name}`, name]], [], ['Izmir', 'Manisa']).label, name)
})
