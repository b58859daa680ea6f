/** Who is meant by a pronoun whose noun stands in a sentence before, and where may it be several, so that nobody is named? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** The last event of a report, as "trigger: actors → targets". */
function lastOf(text: string): string {
  const { events } = readReport(makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', text }), knowledge)
  const { trigger, actors, targets } = events.at(-1) ?? assert.fail('no event')
  const names = (parties: typeof actors): string =>
    parties.map(({ span }) => text.slice(span.start, span.end)).join(', ')
  return `${text.slice(trigger.start, trigger.end)}: ${names(actors)} → ${names(targets)}`
}

const lines: readonly [text: string, last: string][] = [
  // The subject of the sentence before, and of a chain.
  ['Gunmen attacked a village on Sunday. They burned houses and abducted six women.', 'abducted: Gunmen → women'],
  [
    'Nurses went on strike in Jos. They marched to the gate. They blocked the main road.',
    'blocked the main road: Nurses → ',
  ],
  ['The African Union condemned the coup. It suspended Mali on Monday.', 'suspended: The African Union → Mali'],
  ['Dozens of soldiers stormed the palace. Some of them looted shops.', 'looted: soldiers → '],
  ['Colonel Ali Bah led the coup. He imposed a curfew.', 'curfew: Colonel Ali Bah → '],
  ['Egypt and Qatar mediated. They asked Mali for help.', 'asked: Egypt, Qatar → Mali'],
  // Who is only told of takes the place of nobody, and leaves none to others.
  ['The priest prayed for the gunman. He shot three people.', 'shot:  → people'],
  ['Reporters wrote about the militants. They kidnapped ten people.', 'kidnapped:  → people'],
  ['Doctors treated the wounded. They were shot by snipers.', 'shot: snipers → '],
  ['Gunmen attacked the camp of refugees. They abducted six women.', 'abducted: Gunmen → women'],
  // The clause before.
  ['The army took over the capital; it imposed a curfew.', 'curfew: The army → '],
  // Those whom it befalls.
  ['Students marched in Jos. They blocked a road. Police fired tear gas at them.', 'tear gas: Police → Students'],
  ['Inmates broke down a gate. Guards opened fire on them.', 'opened fire: Guards → Inmates'],
  ['The second man fled on foot. He was arrested in a park.', 'arrested:  → The second man'],
  // The dead do nothing, and who bears arms goes on.
  ['Militants ambushed a convoy, killing 12 soldiers. They abducted a driver.', 'abducted: Militants → a driver'],
  ['Bandits attacked villagers near Gusau. They abducted a boy.', 'abducted: Bandits → a boy'],
  ['Rebels attacked soldiers near Bara. They abducted five of them.', 'abducted: Rebels → soldiers'],
  // Only officers arrest, whoever else is told of.
  ['Protesters pelted officers with stones. They arrested a student.', 'arrested: officers → a student'],
  // Either side, or both.
  ['Rebels clashed with soldiers near Bara. They abducted five nurses.', 'abducted:  → nurses'],
  ['Rebels attacked soldiers near Bara. They later withdrew.', 'withdrew:  → '],
  ['The army and rebels clashed in Bara. They arrested a nurse.', 'arrested:  → a nurse'],
  ['Police arrested two men on Monday. They burned a church.', 'burned a church:  → a church'],
  ['Tom Ruiz met Paul Danso on Monday. He asked Mali for help.', 'asked:  → Mali'],
  // Another number, another kind, or who only tells it.
  ['A robber entered the bank. They burned a car.', 'burned a car:  → '],
  ['Bandits burned a mosque, police said. They arrested two men.', 'arrested:  → men'],
  ['Residents said the road was closed. They abducted a boy.', 'abducted:  → a boy'],
  ['The law was passed on Monday. It banned a party.', 'banned a party:  → a party'],
  ['Rebels burned a farm. "They abducted a boy," a farmer said.', 'abducted:  → a boy'],
]
for (const [text, last] of lines) test(`who a pronoun stands for: ${text}`, () => assert.equal(lastOf(text), last))

test('a pronoun that is read has a reason with its own words', () => {
  const text = 'Gunmen attacked a village. They abducted a boy.'
  const { events, because } = readReport(makeReport({ language: 'en', text }), knowledge)
  assert.equal(events[0]?.actors[0]?.text, 'Gunmen')
  const reason = because.find(({ rule, of }) => rule === 'event/en/pronoun' && of.startsWith('/events/'))
  assert.equal(text.slice(reason?.span.start, reason?.span.end), 'They')
  assert.equal(reason?.basis, 'inferred')
})
