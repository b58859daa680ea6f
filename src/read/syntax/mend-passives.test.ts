/** Which verbs does the parse hang in the wrong clause, and who suffers where they are mended? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, told: readonly string[]][] = [
  ['Eleven people were on Saturday night killed by bandits.', ['ASSAULT happened: bandits → people']],
  ['Eleven men were on Sunday night whisked away by gunmen.', ['ASSAULT happened: gunmen → men']],
  ['Two men were last night shot dead in Lagos.', ['ASSAULT happened:  → men']],
  ['Three people were at dawn arrested by soldiers.', ['COERCE happened: soldiers → people']],
  ['The driver refused to stop and fired at officers.', ['ASSAULT happened: The driver → officers']],
  ['The driver ignored orders to stop and detonated at the gate.', ['ASSAULT happened: The driver → ']],
  ['The driver was ordered to stop but opened fire.', ['ASSAULT happened: The driver → ']],
  [
    'Police shot two men and soldiers were deployed to Lagos.',
    ['ASSAULT happened: Police → men', 'MOBILIZE happened:  → soldiers'],
  ],
  [
    'Nine officers were taken hostage and freed after talks.',
    ['ASSAULT happened:  → officers', 'RETREAT happened:  → officers'],
  ],
  ['The army has ousted President Omar Diallo.', ['COERCE happened: The army → President Omar Diallo']],
  // What is finite by itself stays where it is.
  ['The rebels refused to free and name the hostages.', ['REJECT happened: The rebels → ']],
]

for (const [text, told] of lines) {
  test(`mends: ${text}`, () => {
    const { events } = readReport(makeReport({ language: 'en', text }), knowledge)
    const names = (parties: (typeof events)[number]['actors']): string => parties.map((party) => party.text).join(', ')
    assert.deepEqual(
      events.map(({ type, reality, actors, targets }) => `${type} ${reality}: ${names(actors)} → ${names(targets)}`),
      told,
    )
  })
}
