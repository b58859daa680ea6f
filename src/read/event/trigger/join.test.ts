import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const told = (text: string) => readReport(makeReport({ text, published: '2026-03-12' }), knowledge).events

test('what the clause of an attack tells is the attack', () => {
  for (const text of [
    'A drone strike on Sunday that hit a school killed nine children in Gao.',
    'Residents reported shelling on 8 March that hit the market in Gao, killing 31 people.',
    'An attack last week which struck a convoy near Gao killed three soldiers.',
  ]) {
    const events = told(text)
    assert.deepEqual(
      events.map(({ type }) => type),
      ['ASSAULT'],
      text,
    )
    assert.equal(events[0]?.time?.basis, 'stated', text)
  }
})

test('a deed in the clause of anything else is its own', () => {
  const events = told('Police arrested 12 men over an attack on a convoy on Monday that carried food.')
  assert.deepEqual(events.map(({ type }) => type).sort(), ['ASSAULT', 'COERCE'])
})

test('what is left undone is no event, and the dead whom a hospital receives are no visitors', () => {
  const types = (text: string) => told(text).map(({ type }) => type)
  assert.ok(!types('The group claimed the attack in a statement, without providing evidence.').includes('COOPERATE'))
  assert.ok(!types('"We have received 13 bodies and 35 injured," a doctor said.').includes('CONSULT'))
  assert.deepEqual(types('The president received the Turkish foreign minister on Monday.'), ['CONSULT'])
})

test('what was on another day came of something else', () => {
  const days = (text: string) => told(text).map(({ time }) => time?.from)
  assert.deepEqual(
    days(
      'On Sunday, 14 people were killed in two villages in Irumu by fighters of the Allied Democratic Forces, and on Monday another six died when the same group ambushed a lorry on the road to Komanda.',
    ),
    ['2026-03-08', '2026-03-09'],
  )
  assert.deepEqual(days('Twelve people were killed and 40 injured on Sunday when gunmen attacked a bus.'), [
    '2026-03-08',
  ])
})
