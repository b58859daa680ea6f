/** Whose is an attack that was beaten back, and whose the dead of it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../../../check/reading-of.ts'

const told = (text: string): string[] =>
  readText(text).events.map(({ type, reality, actors, targets }) => {
    const [who, whom] = [actors, targets].map((parties) => parties.map((party) => party.text).join(', '))
    return `${type} ${reality === 'happened' ? '' : `${reality} `}${who}→${whom}`
  })

const sentences: readonly [text: string, events: readonly string[]][] = [
  ['Ukrainian forces repelled 31 assaults near Kupiansk on Monday.', ['ASSAULT →Ukrainian forces']],
  ['Border guards beat back a raid by smugglers on a jetty.', ['ASSAULT smugglers→Border guards']],
  ['The mutineers’ assault was repulsed by loyal troops.', ['ASSAULT The mutineers→loyal troops']],
  ['The Malian army said it had repelled an attack by rebels.', ['ASSAULT rebels→The Malian army']],
  ['Guards repelled an attempt by militants to storm the depot.', ['ASSAULT militants→Guards']],
  // Who beats it back does a deed of its own to those whom it kills.
  ['Troops repelled an ambush near Mopti and killed nine fighters.', ['ASSAULT →Troops', 'ASSAULT Troops→fighters']],
  ['Ukrainian forces stopped 12 Russian attacks near Lyman.', ['ASSAULT Russian→Ukrainian forces']],
  ['Soldiers halted nine enemy assaults near Lyman.', ['ASSAULT enemy→Soldiers']],
  ['The rebels stopped attacks on ships.', ['RETREAT The rebels→']],
  ['The Houthis halted their attacks on Monday.', ['RETREAT The Houthis→']],
  // Who beats people back fights them.
  ['Government troops repulsed the insurgents near Gao.', ['ASSAULT Government troops→the insurgents']],
  ['Police pushed back the crowd.', ['COERCE Police→the crowd']],
  ['The president vowed to repel any attack.', ['ASSAULT hypothetical →The president']],
  ['The garrison failed to repel the assault.', ['ASSAULT →The garrison']],
  ['Soldiers foiled an attack by gunmen on a ferry.', ['COERCE Soldiers→gunmen']],
  // An operation is no cooperation.
  ['The ministry said it had carried out an operation against the rebels.', ['ASSAULT The ministry→the rebels']],
  ['Troops carried out an operation in Jenin.', ['COERCE Troops→']],
  [
    'Troops of Operation Lion Heart freed 12 kidnapped pupils.',
    ['RETREAT Troops of Operation Lion Heart→kidnapped pupils'],
  ],
  ['The air force bombed a terrorist enclave on Friday.', ['ASSAULT The air force→a terrorist enclave']],
  ['Surgeons carried out an operation on the girl.', []],
  ['The invaders struck 40 villages with artillery.', ['ASSAULT The invaders→']],
]
for (const [text, events] of sentences) test(`beaten back: ${text}`, () => assert.deepEqual(told(text), events))
