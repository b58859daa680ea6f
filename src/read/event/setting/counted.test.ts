/** Which day does a count of days give? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('what came four days after something gives that its day: event/en/counted-day', () => {
  assert.deepEqual(
    settings('A bomb exploded in Aktau on Wednesday, four days after gunmen attacked a patrol in Almaty.'),
    [
      ['bomb', 'Aktau', '2022-01-05'],
      ['attacked', 'Almaty', '2022-01-01'],
    ],
  )
})
