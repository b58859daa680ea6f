import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, TallyClaim } from '../../model/index.ts'
import { tallyLines } from './headline.ts'

const start = Date.UTC(2023, 4, 2)

/** Words at a place of a report, said by somebody at an hour of the story. */
function said(hour: number, count: number, source = '', more: Partial<TallyClaim> = {}): TallyClaim {
  const span = more.span ?? { start: count, end: count + 1 }
  const by: Attribution[] = [
    {
      id: 'a1',
      source: [span],
      sourceName: source,
      sourceKind: source === '' ? 'media' : 'official',
      cue: [span],
      content: [span],
      mode: 'indirect',
      stance: 'asserts',
    },
  ]
  return {
    kind: 'tally',
    id: `r${hour}/${source}${count}${more.category ?? ''}${more.who?.text ?? ''}`,
    report: `r${hour}`,
    at: new Date(start + hour * 3_600_000).toISOString(),
    span,
    category: 'killed',
    low: count,
    best: count,
    high: count,
    exactness: 'exact',
    attributions: source === '' ? [] : by,
    ...more,
  }
}

const who = (text: string, sector?: string) => ({
  who: { span: { start: 0, end: 1 }, text, ...(sector === undefined ? {} : { sector }) },
})

/** Each line as `category who low/best/high`, with `!` where it is contested. */
const linesOf = (claims: readonly TallyClaim[], correcting: readonly [string, readonly number[]][] = []) =>
  tallyLines(claims, { lineages: [], publishers: new Map(), correcting: new Map(correcting) }).map(
    ({ category, who: part, low, best, high, contested }) =>
      `${category} ${part ?? '-'} ${low}/${best ?? '-'}/${high ?? '-'}${contested ? '!' : ''}`,
  )

test('a correction takes back the former figure whoever gave it', () => {
  const claims = [
    said(1, 31, 'Hospital Director'),
    said(2, 31),
    said(20, 29),
    said(20, 31, '', { background: true, id: 'r20/former' }),
  ]
  assert.deepEqual(linesOf(claims, [['r20', []]]), ['killed - 29/29/29'])
})

test('a figure that its own side gives as the former one is replaced, whoever spoke for that side', () => {
  const claims = [said(1, 40, 'Colonel Aziz'), said(30, 45, 'army'), said(30, 40, 'army', { background: true })]
  assert.deepEqual(linesOf(claims), ['killed - 45/45/45'])
})

test('history of another source takes nothing back', () => {
  const claims = [said(1, 40, 'Colonel Aziz'), said(30, 38, 'ministry'), said(30, 40, '', { background: true })]
  assert.deepEqual(linesOf(claims), ['killed - 38/38/40!'])
})

test('fewer are missing days later because they were found, whoever says so; at once it is a contradiction', () => {
  const missing = { category: 'missing' } as const
  assert.deepEqual(linesOf([said(1, 18, 'minister', missing), said(40, 7, '', missing)]), ['missing - 7/7/7'])
  assert.deepEqual(linesOf([said(1, 18, 'minister', missing), said(3, 7, '', missing)]), ['missing - 7/18/18!'])
})

test('women and civilians are a part where their report counts more people', () => {
  const claims = [
    said(1, 52, 'ministry'),
    said(1, 9, 'ministry', who('women', 'CVL')),
    said(1, 17, 'police', who('civilians', 'CVL')),
  ]
  assert.deepEqual(linesOf(claims), ['killed - 52/52/52', 'killed civilians 17/17/17', 'killed women 9/9/9'])
  assert.deepEqual(linesOf([said(1, 9, 'ministry', who('women', 'CVL'))]), ['killed - 9/9/9'])
})

test('those who are as many as all are no part, but for policemen who were hurt beside them', () => {
  assert.deepEqual(linesOf([said(1, 25, 'governor', who('fishermen', 'LAB')), said(20, 25, 'governor')]), [
    'killed - 25/25/25',
  ])
  const injured = { category: 'injured' } as const
  assert.deepEqual(
    linesOf([said(1, 25, 'governor', { ...injured, ...who('officers', 'COP') }), said(20, 12, 'clinic', injured)]),
    ['injured - 12/12/12', 'injured officers 25/25/25'],
  )
})
