/** What stands on the first screen? The gravest incidents in their order, with figures, and how many there are besides. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident } from '../../model/index.ts'
import { renderGist } from './index.ts'

function incidentOf(number: number, tallies: readonly object[]): Incident {
  return {
    id: `i${number}`,
    title: `Clash ${number}`,
    from: `2031-03-${String(number).padStart(2, '0')}`,
    tallies: tallies.map((tally) => ({ contested: false, history: [], basis: '', low: 0, ...tally })),
    origins: 1,
    status: 'reported',
  } as unknown as Incident
}

const subject = (incidents: readonly Incident[]) => ({
  asOf: '2031-04-01T00:00:00Z',
  incidents,
  claims: [],
  reports: [],
  lineages: [],
})

test('the most killed stand first, what is disputed or open says so, and what counts nobody gives no figure', () => {
  const text = renderGist(
    subject([
      incidentOf(1, [{ category: 'detained', low: 40 }]),
      incidentOf(2, [
        { category: 'injured', low: 3, best: 3 },
        { category: 'killed', low: 1200, best: 1200, contested: true },
        { category: 'detained', low: 9 },
      ]),
      incidentOf(3, [{ category: 'killed', best: 0 }]),
    ]),
    { width: 80 },
  )
  assert.equal(
    text,
    `3 incidents from 0 reports that derive from 0 independent texts,
as known on 1 April 2031, 00:00 UTC.

when        what     people                               origins
2031-03-02  Clash 2  1,200 killed (contested), 3 injured        1
2031-03-01  Clash 1  40+ detained                               1
2031-03-03  Clash 3                                             1
`,
  )
})

test('of many incidents one screen is shown', () => {
  const many = Array.from({ length: 30 }, (_, index) => incidentOf(index + 1, [{ category: 'killed', best: index }]))
  const lines = renderGist(subject(many), { width: 80 }).split('\n')
  assert.match(lines[1] ?? '', /The 12 gravest:/)
  assert.equal(lines.filter((line) => line.includes('Clash')).length, 12)
  assert.match(lines[4] ?? '', /Clash 30 +29 killed/)
})
