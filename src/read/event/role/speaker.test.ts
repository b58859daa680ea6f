/** When is the one who speaks the one who did it, and who else acts and suffers where the words are easily misread? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** Actors and targets of the first event of a sentence. */
function roles(text: string): string {
  const published = '2024-06-03T09:00:00Z'
  const [event] = readReport(makeReport({ language: 'en', published, text }), knowledge).events
  const of = (parties: NonNullable<typeof event>['actors']): string =>
    parties.map(({ span }) => text.slice(span.start, span.end)).join(', ')
  return event === undefined ? '' : `${of(event.actors)} → ${of(event.targets)}`
}

const spoken: readonly [text: string, roles: string][] = [
  ['The Israeli military said it had killed a commander.', 'The Israeli military → a commander'],
  ['Border guards said they had arrested 30 men.', 'Border guards → men'],
  ['The rebels said they had killed 12 soldiers.', 'The rebels → soldiers'],
  ['Police said they had killed two militants.', 'Police → militants'],
  ['The United Nations said it had evacuated its staff.', 'The United Nations → its staff'],
  ['Vladimir Putin said he had ordered troops to withdraw.', 'Vladimir Putin → troops'],
  ['Vladimir Putin told Emmanuel Macron he had ordered troops to withdraw.', ' → troops'],
  // "They" may be anybody.
  ['Residents said they had killed ten people.', ' → people'],
  ['Police said they had thrown stones at a patrol.', ' → a patrol'],
  ['Police said it had killed two people.', ' → people'],
]
for (const [text, expected] of spoken) test(`who speaks: ${text}`, () => assert.equal(roles(text), expected))

const acting: readonly [text: string, roles: string][] = [
  ['Gunmen abducted and killed 11 coal miners.', 'Gunmen → coal miners'],
  ['An officer shot dead a 17-year-old boy.', 'An officer → a 17-year-old boy'],
  [
    'Gang leader Jimmy Chérizier, alias Barbecue, threatened the ministers.',
    'Gang leader Jimmy Chérizier → the ministers',
  ],
  ['The officer accused of it is in custody.', ' → The officer'],
  ['The clerk, Daniel Musyoka, was abducted on Friday.', ' → The clerk, Daniel Musyoka'],
  ['Police baton-charged the crowd.', 'Police → the crowd'],
  ['The army drove the rebels out of the town.', 'The army → the rebels'],
  ['Troops shot dead at least 14 striking workers.', 'Troops → striking workers'],
  ['The town fell to the rebels on Sunday.', 'the rebels → '],
  ['Inmates took 178 guards hostage in seven jails.', 'Inmates → guards'],
  ['Police fired teargas to disperse hundreds of traders.', 'Police → traders'],
  ['The attackers opened fire on a patrol.', 'The attackers → a patrol'],
  ['In December two soldiers were wounded.', ' → soldiers'],
  ['A mob burned a policeman alive.', 'A mob → a policeman'],
]
for (const [text, expected] of acting) test(`who acts: ${text}`, () => assert.equal(roles(text), expected))

test('an officer who shot somebody dead is told in a clause, too', () => {
  const text = 'Unrest broke out after an officer shot dead a boy in Nanterre.'
  const { events } = readReport(makeReport({ language: 'en', text }), knowledge)
  assert.deepEqual(
    events.map(({ trigger, targets }) => [
      text.slice(trigger.start, trigger.end),
      ...targets.map(({ text: who }) => who),
    ]),
    [['Unrest'], ['shot dead', 'a boy']],
  )
})

test('who was arrested for a deed did it, and not police', () => {
  const text = 'Police arrested a man for looting the shop.'
  const { events } = readReport(makeReport({ language: 'en', text }), knowledge)
  assert.deepEqual(
    events.map(({ actors }) => actors.map(({ text: who }) => who)),
    [['Police'], ['a man']],
  )
})
