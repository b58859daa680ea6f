/** Who suffers where "and" leaves out the verb or joins another to a bare number, and where was each? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, events: readonly string[], tallies: readonly string[]][] = [
  [
    'Raiders killed nine farmers in Jos on 20 May and five in Bauchi on 21 May.',
    ['ASSAULT at Jos on 2024-05-20'],
    ['killed 9 at Jos on 2024-05-20', 'killed 5 at Bauchi on 2024-05-21'],
  ],
  [
    'A cyclone killed 30 people in Mozambique, seven in Malawi and one in Zambia.',
    ['DISASTER at Mozambique on 2024-06-03'],
    ['killed 30 at Mozambique on 2024-06-03', 'killed 7 at Malawi on 2024-06-03', 'killed 1 at Zambia on 2024-06-03'],
  ],
  [
    'Landslides killed 14 people in Rwanda and six in neighbouring Burundi.',
    ['DISASTER at Rwanda on 2024-06-03'],
    ['killed 14 at Rwanda on 2024-06-03', 'killed 6 at Burundi on 2024-06-03'],
  ],
  [
    'Rockets killed two sisters in Sumy and a miner in Poltava.',
    ['ASSAULT at Sumy on 2024-06-03', 'ASSAULT at Poltava on 2024-06-03'],
    ['killed 2 at Sumy on 2024-06-03', 'killed 1 at Poltava on 2024-06-03'],
  ],
  [
    'Militants attacked the depot, injuring 14 and smashing windows.',
    ['ASSAULT at none on 2024-06-03'],
    ['injured 14 at none on 2024-06-03'],
  ],
  [
    'The explosion injured 33 and wrecked stalls.',
    ['EXPLOSION at none on 2024-06-03'],
    ['injured 33 at none on 2024-06-03'],
  ],
  // One place may be that of both.
  [
    'Gunmen killed a nurse and a driver in Goma.',
    ['ASSAULT at Goma on 2024-06-03'],
    ['killed 1 at Goma on 2024-06-03', 'killed 1 at Goma on 2024-06-03'],
  ],
]

for (const [text, toldEvents, toldTallies] of lines) {
  test(`mends: ${text}`, () => {
    const { events, tallies, places } = readReport(
      makeReport({ language: 'en', text, published: '2024-06-03T12:00:00Z' }),
      knowledge,
    )
    const at = (place: number | undefined): string => (place === undefined ? 'none' : (places[place]?.name ?? 'none'))
    assert.deepEqual(
      events.map(({ type, place, time }) => `${type} at ${at(place)} on ${time?.from}`),
      toldEvents,
    )
    assert.deepEqual(
      tallies.map(({ category, low, place, time }) => `${category} ${low} at ${at(place)} on ${time?.from ?? 'none'}`),
      toldTallies,
    )
  })
}
