/** What came days before or after an event has a place and a day of its own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('what came days before the news has its place and day to itself, and the news has not', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    [
      'Two days after he was seized in Aktau, the lawyer was freed on Wednesday.',
      ['seized', 'Aktau', '2022-01-03'],
      ['freed', undefined, '2022-01-05'],
    ],
    [
      'The attack came a week after 44 people were killed in a bombing in Shymkent.',
      ['attack', undefined, '2022-01-06'],
      ['bombing', 'Shymkent', '2021-12-30'],
    ],
    [
      'The arrests came two days after gunmen killed four men on Monday in Aktau.',
      ['arrests', undefined, '2022-01-06'],
      ['killed', 'Aktau', '2022-01-03'],
    ],
    ['On Wednesday, three days after the bombing, police arrested two men in Osh.', ['arrested', 'Osh', '2022-01-05']],
    ['A teacher was killed on Monday, a day after he arrived in Aktau.', ['killed', 'Aktau', '2022-01-03']],
    ['Hours after a bus was attacked in Aktau, police arrested three men.', ['arrested', 'Aktau', '2022-01-06']],
    [
      'The villagers were to be evacuated early Saturday morning, a spokesman said.',
      ['evacuated', undefined, '2022-01-08'],
    ],
  ]
  for (const [text, ...expected] of lines)
    for (const one of expected)
      assert.deepEqual(
        settings(text).find(([trigger]) => trigger === one[0]),
        one,
        text,
      )
})
