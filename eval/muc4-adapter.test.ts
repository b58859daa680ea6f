/** Does the adapter make of a reading what MUC-4's key would say? Short made-up dispatches. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../src/knowledge/index.ts'
import type { Reading } from '../src/model/index.ts'
import { annotateReport, makeReport, readReport } from '../src/read/index.ts'
import { type TokenizedText, tokenizeReport } from '../src/read/token/index.ts'
import { findIncidents, incidentsOf } from './muc4-adapter.ts'
import type { Filler } from './muc4-filler.ts'
import { likenessFeatures } from './muc4-likeness.ts'
import { findMentions, findThings } from './muc4-mention.ts'
import type { FilledRole } from './muc4-role.ts'
import { sureFeatures } from './muc4-sure.ts'
import { toldBy } from './muc4-told.ts'
import { loadWeights } from './muc4-weights.ts'

const knowledge = loadKnowledge()
const weights = loadWeights()

function read(text: string): { reading: Reading; tokenized: TokenizedText } {
  const report = makeReport({ text, published: '1990-02-04', language: 'en' })
  const tokenized = tokenizeReport(report, annotateReport(report, knowledge).value)
  return { reading: readReport(report, knowledge), tokenized }
}

/** The incidents of a text whose fillers are given by their words. */
function incidents(text: string, given: Readonly<Record<string, FilledRole>>) {
  const { reading, tokenized } = read(text)
  const things = findThings(findMentions(tokenized))
  const fillers = Object.entries(given).flatMap(([words, role]): Filler[] => {
    const thing = things.find(({ mentions }) =>
      mentions.some(({ sentence: { tokens }, head }) => tokens[head]?.text === words.split(' ').at(-1)),
    )
    return thing === undefined ? [] : [{ role, thing, text: words, chance: 1 }]
  })
  assert.equal(fillers.length, Object.keys(given).length, 'every filler is a thing of the text')
  return incidentsOf(fillers, { reading, tokenized }, weights).templates
}

test('an incident has its kind from what stands near its fillers, and its slots from the words around', () => {
  const text = `LIMA, 4 FEB 90 -- Yesterday unidentified gunmen kidnapped businessman Julio Paredes in Lima.

Meanwhile, a bomb destroyed a bank in Trujillo.`
  const { reading, tokenized } = read(text)
  const { templates } = findIncidents(reading, tokenized, weights)
  const kidnapping = templates.find(({ type }) => type === 'KIDNAPPING')
  assert.deepEqual(kidnapping?.fillers.Victim, [['julio paredes']])
  assert.equal(kidnapping?.date, '03 FEB 90')
  assert.equal(kidnapping?.location, 'PERU: LIMA')
  const bombing = templates.find(({ type }) => type === 'BOMBING')
  assert.deepEqual([bombing?.fillers.Weapon, bombing?.fillers.Target], [[['bomb']], [['bank']]])
  assert.deepEqual(bombing?.effect, [{ value: 'DESTROYED', of: 'bank' }])
})

test('fillers told of one deed are one incident, those of another town and day are another', () => {
  const text = `LIMA, 4 FEB 90 -- Gunmen killed a judge and wounded a guard in Lima on 1 February.

On 28 January a bomb destroyed a bridge near Trujillo. A farmer died in the blast.`
  const templates = incidents(text, { judge: 'Described', guard: 'Described', bridge: 'Target', farmer: 'Described' })
  assert.deepEqual(
    templates.map(({ date, effect }) => [date, effect.map(({ of }) => of).sort()]),
    [
      ['01 FEB 90', ['guard', 'judge']],
      ['28 JAN 90', ['bridge', 'farmer']],
    ],
  )
})

test('what is said around an organisation tells how sure its deed is: who tells the text, who is quoted, words of doubt', () => {
  const { reading, tokenized } = read(
    'CLANDESTINE, 4 FEB 90 (RADIO X) -- The police said that the alleged Shining Path attacked a bank in Lima.',
  )
  const thing = findThings(findMentions(tokenized)).find(({ kind }) => kind === 'organization')
  assert.ok(thing !== undefined)
  const told = sureFeatures({ thing }, reading)
  for (const feature of ['from=clandestine', 'cue=police', 'first=say', 'doubt', 'said=security-force'])
    assert.ok(told.includes(feature), feature)
})

const effects: readonly [text: string, words: string, role: FilledRole, effect: string | undefined][] = [
  ['Gunmen killed a judge in Lima.', 'judge', 'Described', 'DEATH'],
  ['Two policemen were wounded when a bomb exploded.', 'policemen', 'Described', 'INJURY'],
  ['A mayor escaped an attack unharmed.', 'mayor', 'Described', 'NO INJURY OR DEATH'],
  [
    'A bomb exploded near the palace and killed a guard, but the minister is safe.',
    'minister',
    'Described',
    'NO INJURY OR DEATH',
  ],
  ['Gunmen kidnapped a businessman in Lima.', 'businessman', 'Described', undefined],
  ['Guerrillas fired at policemen in Lima.', 'policemen', 'Described', undefined],
  ['Guerrillas threatened to kill a judge in Lima.', 'judge', 'Described', undefined],
  ['The guerrillas warned that they would destroy the bridge.', 'bridge', 'Target', undefined],
  ['Guerrillas attacked a bridge in Lima.', 'bridge', 'Target', undefined],
  ['Guerrillas attacked a bridge in Lima and burned it.', 'bridge', 'Target', 'SOME DAMAGE'],
  ['A bomb exploded at a bank in Lima.', 'bank', 'Target', 'SOME DAMAGE'],
  ['A bomb destroyed a bank in Lima.', 'bank', 'Target', 'DESTROYED'],
  ['Police defused a bomb at a bank in Lima.', 'bank', 'Target', 'NO DAMAGE'],
]
for (const [text, words, role, effect] of effects)
  test(`effect: ${text}`, () => {
    assert.equal(incidents(text, { [words]: role })[0]?.effect[0]?.value, effect)
  })

const confidences: readonly [text: string, confidence: string][] = [
  ['The Shining Path attacked a bank in Lima.', 'REPORTED AS FACT'],
  ['The police accused the Shining Path of the attack on a bank.', 'SUSPECTED OR ACCUSED BY AUTHORITIES'],
  ['A farmer accused the Shining Path of the attack on a bank, the police said.', 'SUSPECTED OR ACCUSED'],
  ['A farmer in charge of a bank that the Shining Path attacked has fled.', 'REPORTED AS FACT'],
  ['The Shining Path claimed responsibility for the attack on a bank in Lima.', 'CLAIMED OR ADMITTED'],
  ['A bank was attacked in Lima, apparently by the Shining Path.', 'SUSPECTED OR ACCUSED'],
  ['The attack on a bank could have been carried out by the Shining Path.', 'POSSIBLE'],
]
for (const [text, confidence] of confidences)
  test(`how sure: ${text}`, () => {
    const [incident] = incidents(text, { 'Shining Path': 'PerpOrg', bank: 'Target' })
    assert.equal(incident?.confidence[0]?.value, confidence)
  })

const kinds: readonly [text: string, given: Readonly<Record<string, FilledRole>>, kind: string][] = [
  ['Two priests were abducted by armed men and are being held hostage.', { priests: 'Described' }, 'KIDNAPPING'],
  ['Guerrillas burned two trucks and set fire to a town hall.', { trucks: 'Target', 'town hall': 'Target' }, 'ARSON'],
  ['Gunmen shot and killed two priests.', { priests: 'Described' }, 'ATTACK'],
  ['A bomb exploded at a bank.', { bomb: 'Weapon', bank: 'Target' }, 'BOMBING'],
]
for (const [text, given, kind] of kinds)
  test(`kind: ${text}`, () => {
    assert.equal(incidents(text, given)[0]?.type, kind)
  })

const days: readonly [text: string, words: string, date: string][] = [
  ['The murder of a judge at dawn today shocked the country.', 'judge', '04 FEB 90'],
  ['A spokesman said today that a judge was murdered.', 'judge', '- 04 FEB 90'],
  ['A judge was murdered on 1 February.', 'judge', '01 FEB 90'],
]
for (const [text, words, date] of days)
  test(`date: ${text}`, () => {
    assert.equal(incidents(text, { [words]: 'Described' })[0]?.date, date)
  })

test('what a reading tells of a thing speaks for it: its part in an event, its count, how long ago', () => {
  const { reading, tokenized } = read('Gunmen killed three farmers in Lima on 1 February.')
  const farmers = findMentions(tokenized).find(({ sentence, head }) => sentence.tokens[head]?.lower === 'farmers')
  assert.ok(farmers !== undefined)
  const told = toldBy(reading)(farmers)
  for (const feature of ['ev=target:ASSAULT', 'ta=killed', 'ti=weeks']) assert.ok(told.includes(feature), feature)
})

test('words that are used alike have features in common', () => {
  const { tokenized } = read('Gunmen killed farmers. Gunmen killed villagers.')
  const [farmers, villagers] = findMentions(tokenized).filter(({ sentence, head }) =>
    /^(?:farmers|villagers)$/.test(sentence.tokens[head]?.lower ?? ''),
  )
  assert.ok(farmers !== undefined && villagers !== undefined)
  const classes = new Map([
    ['farmers', [7, 1]],
    ['villagers', [7, 1]],
    ['killed', [9, 2]],
  ])
  assert.deepEqual(likenessFeatures(farmers, classes), likenessFeatures(villagers, classes))
})
