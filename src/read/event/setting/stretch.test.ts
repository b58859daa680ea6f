/** Does a day only open or close the stretch that something was in? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('“since January” lasts up to the report, and “before the December vote” is on no day that is known', () => {
  const spans = (text: string) => read({ text }).events.map(({ time }) => time && `${time.from} ${time.to}`)
  const lines: readonly (readonly [string, ...(string | undefined)[]])[] = [
    ['Rebels have killed 40 villagers in Osh since Monday.', '2022-01-03 2022-01-06'],
    ['Since 2019, more than 90 miners have been abducted in Osh.', '2019-01-01 2022-01-06'],
    ['Raids have killed 90 people in Osh since they began on May 3 last year.', '2021-05-03 2022-01-06'],
    ['Rebels have abducted 30 people since the start of the year.', '2022-01-01 2022-01-06'],
    [
      'Two protests have been held since rebels killed a mayor on Monday.',
      '2022-01-03 2022-01-06',
      '2022-01-03 2022-01-03',
    ],
    ['Nine candidates were assassinated before the December vote.', undefined],
    ['Gunmen killed three people in Osh before Tuesday’s vote.', undefined],
    ['Gunmen killed three people in Osh shortly before Tuesday’s vote.', '2022-01-04 2022-01-04'],
    [
      'Prisoners took eight guards hostage before soldiers shot at them at 3 a.m. on Wednesday.',
      '2022-01-06 2022-01-06',
      '2022-01-05T03:00 2022-01-05T03:00',
    ],
    ['Gunmen killed three people in Osh before dawn on Tuesday.', '2022-01-04 2022-01-04'],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(spans(text), expected, text)
})

test('a day that something has lasted since is not carried on to what is told behind it', () => {
  const text = 'Rebels have killed 40 villagers in Osh since Monday. Soldiers fired at a crowd.'
  assert.equal(read({ text }).events[1]?.time?.basis, 'published')
})

test('what was on two days, or between them, began on the first', () => {
  const day = (text: string) => settings(text)[0]?.[2]
  assert.equal(day('On Sunday and Monday, gunmen attacked a mosque in Osh.'), '2022-01-02')
  assert.equal(day('Between Sunday and Tuesday, gunmen attacked a mosque in Osh.'), '2022-01-02')
  assert.equal(day('The mayor spoke on Sunday and on Monday gunmen attacked a mosque in Osh.'), '2022-01-03')
})
