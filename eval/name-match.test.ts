import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Name, Reading } from '../src/model/index.ts'
import { type GoldName, matchNames, type NameKind, nameFigures } from './name-match.ts'
import { emptyReading } from './predictions.ts'
import { findMentions } from './re3d.ts'
import type { GoldDocument } from './task.ts'

const text = 'Iraq told General Ali of the Syrian army in Aleppo to go.'
const kinds: readonly NameKind[] = ['person', 'organization', 'place']

function spanOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const gold = (words: string, ...of: NameKind[]): GoldName => ({ ...spanOf(words), kinds: of, counted: true })
const name = (words: string, kind: NameKind): Name => ({ span: spanOf(words), text: words, kind })

const document: GoldDocument<readonly GoldName[]> = {
  input: { ref: 'one', text },
  gold: [
    gold('Iraq', 'place', 'organization'),
    gold('General Ali', 'person'),
    { ...gold('Syrian army', 'organization'), counted: false },
    gold('Aleppo', 'place'),
  ],
}

function scoreOf(names: readonly Name[]) {
  const reading: Reading = { ...emptyReading(document.input), names }
  const pairs = [{ document, reading }]
  const { figures, misses } = nameFigures(pairs, matchNames(pairs, kinds))
  return { figures: new Map(figures.map(({ name, value }) => [name, value])), causes: misses.map(({ cause }) => cause) }
}

test('either kind of a country that acts is right; a name that need not be found makes one right all the same', () => {
  const { figures, causes } = scoreOf([
    name('Iraq', 'organization'),
    name('Ali', 'person'),
    name('army', 'organization'),
    name('Aleppo', 'place'),
  ])
  assert.deepEqual([figures.get('overlapF1'), figures.get('gold'), figures.get('found')], [100, 3, 4])
  assert.deepEqual(causes, [])
})

test('a wrong kind costs precision and recall, kinds that are not asked for count neither way', () => {
  const { figures, causes } = scoreOf([name('Aleppo', 'person'), name('Ali', 'person'), name('Syrian', 'group')])
  assert.equal(figures.get('overlapPrecision'), 50)
  assert.equal(figures.get('overlapRecall'), 33.33)
  assert.equal(figures.get('personPrecision'), 50)
  assert.deepEqual(causes.sort(), ['missed place/organization', 'no such person', 'place read as person'])
})

test('the same words are exact, others are not', () => {
  const reading: Reading = { ...emptyReading(document.input), names: [name('Ali', 'person'), name('Aleppo', 'place')] }
  const { byKind } = matchNames([{ document, reading }], kinds)
  assert.deepEqual([byKind.get('person')?.exact, byKind.get('place')?.exact], [0, 1])
})

test('mentions of one span are one, with both kinds; without a name or with little confidence they need not be found', () => {
  const entity = (words: string, type: string, confidence: number) => {
    const { start, end } = spanOf(words)
    return { documentId: 'one', begin: start, end, type, value: words, confidence }
  }
  const mentions = findMentions([
    entity('Iraq', 'Location', 0.9),
    entity('Iraq', 'Organisation', 0.2),
    entity('army', 'Organisation', 0.9),
    entity('Aleppo', 'Location', 0.4),
    entity('to go', 'Temporal', 1),
  ])
  assert.deepEqual(mentions, [
    { ...spanOf('Iraq'), kinds: ['place', 'organization'], counted: true },
    { ...spanOf('army'), kinds: ['organization'], counted: false },
    { ...spanOf('Aleppo'), kinds: ['place'], counted: false },
  ])
})
