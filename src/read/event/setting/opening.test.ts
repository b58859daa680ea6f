/** Which place does a sentence open with, so that it sets the scene? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('the place that a sentence opens with is the scene of the next, and a town of its own has its own dead', () => {
  assert.deepEqual(
    settings(
      'ALMATY - Gunmen attacked a post near Aktau on Monday. Two soldiers were killed. In Shymkent, the mayor fled at dawn. Two men were arrested.',
    ),
    [
      ['attacked', 'Aktau', '2022-01-03'],
      ['arrested', 'Shymkent', '2022-01-06'],
    ],
  )
  assert.deepEqual(
    settings("ALMATY - It was a quiet day in Kazakhstan's largest city. Police arrested a journalist."),
    [['arrested', 'Almaty', '2022-01-06']],
  )
})
