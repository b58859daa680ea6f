/** Who is hit where a thing is, and who is not? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** The targets of the first event of a sentence. */
function targets(text: string): string {
  const published = '2024-06-03T09:00:00Z'
  const [event] = readReport(makeReport({ language: 'en', published, text }), knowledge).events
  return event === undefined ? 'no event' : event.targets.map(({ span }) => text.slice(span.start, span.end)).join(', ')
}

const hit: readonly [text: string, targets: string][] = [
  ['The army shelled insurgent positions near Jimba.', 'insurgent positions'],
  ['Jets struck Hamas positions on Friday.', 'Hamas'],
  ['Marchers threw bottles at the interior minister’s motorcade.', 'the interior minister'],
  ['Youths pelted the bishop’s car with rocks.', 'the bishop'],
  ['Crowds hurled bricks at officers outside the stadium.', 'officers'],
  ['A gang set fire to the home of a judge in Arequipa.', 'a judge'],
  ['Gunmen opened fire on a minibus carrying pilgrims.', 'pilgrims'],
  ['Looters ransacked shops owned by migrants.', 'migrants'],
  ['Police raided the offices of the teachers’ union in Lusaka.', 'the teachers’ union'],
  ['Rebels attacked army barracks and police posts.', 'army barracks, police posts'],
  ['The coalition destroyed three Houthi drones off Hodeidah.', 'Houthi drones'],
  ['Air defences shot down 54 of 60 drones launched by Russia overnight.', 'Russia'],
  ['Gunners intercepted 12 Ukrainian drones on Friday.', 'Ukrainian drones'],
  // Nobody's that the words would name.
  ['The mob torched a Toyota pickup.', ''],
  ['Vandals burned a school bus in Leeds.', ''],
  ['Rebels attacked the town’s market.', ''],
  ['Rebels attacked their camp.', ''],
  // The deed of a verb with its object is the verb's, whatever noun stands before it.
  ['Militants attacked a convoy of the governor near Bama.', 'a convoy of the governor'],
  ['Missiles struck a hospital in Sumy.', 'a hospital'],
]
for (const [text, expected] of hit) test(`who is hit: ${text}`, () => assert.equal(targets(text), expected))
