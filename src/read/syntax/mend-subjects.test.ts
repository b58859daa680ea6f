/** Whose is each verb once the parse is mended, and who says it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, told: readonly string[], said?: readonly string[]][] = [
  // What something is called is done by nobody who calls it so.
  ['The minister called it a terrorist attack.', ['ASSAULT: terrorist → '], ['The minister']],
  ['The court called the raid an abduction.', ['ASSAULT:  → '], ['The court']],
  ['The union called a strike on Monday.', ['PROTEST: The union → ']],
  // Whose the attack is, and not its victims.
  ['Victims of the militant attack in Kabul were taken to hospital.', ['ASSAULT: militant → ']],
  // Who speaks behind the last comma.
  [
    'The shell hit a clinic, killing nine people and injuring 21, a surgeon and two rescue workers said.',
    ['ASSAULT:  → people'],
    ['a surgeon and two rescue workers'],
  ],
  [
    'Two buses collided near Kano, killing 14 people and wounding nine, a police spokesman and a driver told AFP.',
    ['ACCIDENT:  → people'],
    ['a police spokesman', 'a driver'],
  ],
  [
    'Gunmen raided the village and burned 30 houses on Tuesday, police and a rights group said.',
    ['ASSAULT: Gunmen → houses'],
    ['police', 'a rights group'],
  ],
  [
    'Gunmen killed three soldiers, a police officer and two traders, the army said.',
    ['ASSAULT: Gunmen → soldiers, a police officer, traders'],
    ['the army'],
  ],
  [
    'Officials in Kano, Kaduna and Sokoto said three people were killed.',
    ['ASSAULT:  → people'],
    ['Officials in Kano, Kaduna and Sokoto'],
  ],
  [
    'According to a nurse, Ali Demir, nine pilgrims drowned when the raft sank.',
    ['ACCIDENT:  → pilgrims'],
    ['a nurse, Ali Demir'],
  ],
  // A part beside its whole.
  ['At least 35 farmers, most of them women and children, were hacked to death.', ['ASSAULT:  → farmers']],
  ['About 40 pilgrims, half of them pensioners, were taken hostage.', ['ASSAULT:  → pilgrims']],
  [
    'The attackers tied up the watchmen, one of whom was stabbed to death, and looted the warehouse.',
    ['ASSAULT:  → the watchmen', 'COERCE: The attackers → '],
  ],
  // An act of speech behind what is said.
  [
    'The junta denied that its guards had beaten the nurses and accused the union of inciting them.',
    ['ASSAULT: its guards → the nurses', 'ACCUSE: The junta → the union'],
  ],
  [
    'The embassy said that three of its drivers were wounded, and condemned the militia.',
    ['ASSAULT:  → its drivers', 'ACCUSE: The embassy → the militia'],
  ],
  [
    'The prefect said that gunmen stormed the depot and threatened the guards.',
    ['ASSAULT: gunmen → ', 'THREATEN: gunmen → the guards'],
  ],
  // An hour, and what is said by way of a medium.
  [
    '21:15 Georgi Petrov, a leader of the opposition, was detained by police in Tbilisi.',
    ['COERCE: police → Georgi Petrov, a leader of the opposition'],
  ],
  ['18:40 Police detain Maria Lopez.', ['COERCE: Police → Maria Lopez']],
  [
    'A group of colonels declared on television that they had overthrown President Bongo.',
    ['COERCE: A group of colonels → President Bongo'],
  ],
  ['Two robbers were found shot dead in a ditch.', ['ASSAULT:  → robbers']],
  // Who stands between "and" and a verb.
  [
    'The ministry opened an inquiry and soldiers detained two miners.',
    ['ACCUSE: The ministry → ', 'COERCE: soldiers → miners'],
  ],
  [
    'The mayor declared a curfew and soldiers patrolled the streets of Lima.',
    ['COERCE: The mayor → ', 'MOBILIZE: soldiers → '],
  ],
  // Whom a speaker tells of, with an aside behind him.
  ['Prosecutors said Costa, who had stolen a car, had killed the guard.', ['ASSAULT: Costa → the guard']],
  ['The army said rebels who had crossed the river attacked a patrol.', ['ASSAULT: rebels → a patrol']],
  // Capitals that are no auxiliary.
  ['ECOWAS on Sunday imposed sanctions on Niger.', ['SANCTION: ECOWAS → Niger']],
  ['The army was NOT deployed on Monday.', ['MOBILIZE:  → The army']],
  // Whose deed it was, whatever stands between.
  [
    'Monitors documented the execution of six prisoners of war by rebel forces.',
    ['ASSAULT: rebel forces → prisoners of war'],
  ],
  // What stands behind an object and a preposition is no second object.
  ['On Monday, a paraglider dropped two bombs on a school in Bago.', ['ASSAULT:  → a school']],
  // What somebody saw, and whom he told.
  ['Witnesses saw soldiers push a man into a van and kick him.', ['ASSAULT: soldiers → a man', 'ASSAULT: soldiers → ']],
  [
    'He told journalists, accusing the army of killing five villagers.',
    ['ACCUSE:  → the army', 'ASSAULT: the army → villagers'],
  ],
]

for (const [text, told, said] of lines) {
  test(`mends: ${text}`, () => {
    const { events, attributions, text: own } = readReport(makeReport({ language: 'en', text }), knowledge)
    const names = (parties: (typeof events)[number]['actors']): string => parties.map((party) => party.text).join(', ')
    assert.deepEqual(
      events.map(({ type, actors, targets }) => `${type}: ${names(actors)} → ${names(targets)}`),
      told,
    )
    if (said === undefined) return
    const sources = attributions.flatMap(({ source }) => source.map(({ start, end }) => own.slice(start, end)))
    assert.deepEqual(sources, said)
  })
}
