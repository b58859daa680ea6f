/** Is a name a place's where what is done to it, or the gazetteer, says so? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { annotate } from './index.ts'

const { syntax } = knowledge
const towns = new Set(['Karumbo', 'Selby'])
const named = (text: string) =>
  annotate(text, syntax, { isTown: (name) => towns.has(name) }).value.names.map((name) => `${name.text} ${name.kind}`)

const lines: readonly (readonly [text: string, ...names: string[]])[] = [
  ['The army retook Karumbo on Sunday.', 'Karumbo place'],
  ['Karumbo was calm after the riots.', 'Karumbo place'],
  ['Thousands fled Derashe after the raid.', 'Derashe place'],
  ['Derashe was besieged by rebels.', 'Derashe place'],
  // A surname is nobody's town where the text has the whole name, or a title.
  ['Ms Selby left. Selby said she was tired.', 'Selby person', 'Selby person'],
  ['Anna Selby resigned on Monday. The mayor thanked Selby.', 'Anna Selby person', 'Selby person'],
  // What belongs to somebody is fled, and not they.
  ["Rebels fled Kony's camp.", 'Kony person'],
]

for (const [text, ...names] of lines)
  test(text, () => {
    assert.deepEqual(named(text), names)
  })
