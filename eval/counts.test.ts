import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import type { Event, Tally } from '../src/model/index.ts'
import { parseCounts, scoreCounts } from './counts.ts'
import { emptyReading } from './predictions.ts'

const table = `# remark
== blast
A bomb killed [12|killed 12; who guards; by -; in -; of bomb] guards and hurt [two|?injured 2]. In 2019 [dozens|killed 24? old] died.
`

type Read = readonly [words: string, category: Tally['category'], low: number, more?: Partial<Tally>]

function figuresOf(read: readonly Read[]): Record<string, number> {
  const [document = { input: { ref: '', text: '' }, gold: [] }] = parseCounts(table)
  const { text } = document.input
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const tallies = read.map(([words, category, low, more]) => ({
    span: spanOf(words),
    category,
    low,
    exactness: 'exact',
    attributions: [],
    ...more,
  }))
  const events = [{ id: 'e1', trigger: spanOf('bomb') } as unknown as Event]
  const reading = { ...emptyReading(document.input), tallies: tallies as unknown as Tally[], events }
  return Object.fromEntries(scoreCounts([{ document, reading }]).figures.map(({ name, value }) => [name, value]))
}

test('marks are taken out of the text and say what is asked', () => {
  const [blast] = parseCounts(table)
  equal(blast?.input.text, 'A bomb killed 12 guards and hurt two. In 2019 dozens died.')
  deepEqual(
    blast?.gold.map(({ categories, figure, optional, background, who }) => [
      ...categories,
      figure,
      optional,
      background,
      who,
    ]),
    [
      ['killed', '12', false, false, 'guards'],
      ['injured', '2', true, false, undefined],
      ['killed', '24?', false, true, undefined],
    ],
  )
  throws(() => parseCounts('== x\nA [bracket that is not closed.\n'), /not closed/)
  throws(() => parseCounts('== x\nA [mark|killed] without a figure.\n'), /no figure/)
  throws(() => parseCounts('== x\nA [mark|killed 2; whom x] of nothing.\n'), /not asked/)
})

test('a count is right by figure and category; what is optional counts neither way', () => {
  const figures = figuresOf([
    ['12', 'killed', 12],
    ['two', 'injured', 2],
    ['2019', 'injured', 9],
  ])
  equal(figures['countRecall'], 50)
  equal(figures['countPrecision'], 50)
})

test('of a right count it is asked who, by whom, where, of which event, and whether it is the news', () => {
  const who = { text: 'guards', span: { start: 0, end: 0 } }
  const right = figuresOf([
    ['12', 'killed', 12, { who, event: 'e1' }],
    ['dozens', 'killed', 24, { exactness: 'vague', background: true }],
  ])
  const { countBackground, countWho, countSource, countPlace, countEvent } = right
  deepEqual([countBackground, countWho, countSource, countPlace, countEvent], [100, 100, 100, 100, 100])
  const wrong = figuresOf([['12', 'killed', 12, { background: true }]])
  deepEqual([wrong['countBackground'], wrong['countWho'], wrong['countEvent']], [0, 0, 0])
})
