/** Who is meant by a pronoun, a part of a whole or a word beside them, and who or what is nobody? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const lines: readonly [text: string, told: readonly string[]][] = [
  ['Two reporters were held in Minsk and both were later released.', ['RETREAT:  → reporters']],
  [
    'Five traders were detained in Goma and all of them were beaten by soldiers.',
    ['COERCE:  → traders', 'ASSAULT: soldiers → traders'],
  ],
  ['Those arrested include two nurses and a priest.', ['COERCE:  → nurses, a priest']],
  ['Those killed were members of a fishing cooperative.', ['ASSAULT:  → members of a fishing cooperative']],
  ['Among those arrested were four teachers.', ['COERCE:  → teachers']],
  ['Deputy mayor Ana Lima was among those detained, her party said.', ['COERCE:  → Deputy mayor Ana Lima']],
  ['A nurse and a priest were among those killed.', ['ASSAULT:  → A nurse, a priest']],
  [
    'The bodies of three herders were found in a well in Multan, one of whom was found beheaded.',
    ['ASSAULT:  → herders'],
  ],
  [
    'Gunmen abducted 14 pilgrims from a bus, two of whom were later shot.',
    ['ASSAULT: Gunmen → pilgrims', 'ASSAULT:  → pilgrims'],
  ],
  ['The governor, whose house was burned by protesters, fled.', ['PROTEST: protesters → The governor']],
  ['Gunmen opened fire on Palm Avenue, wounding two nurses.', ['ASSAULT: Gunmen → nurses']],
  ['A shooting on Mill Rd. left one dead.', ['ASSAULT:  → ']],
  ['Three brothers stabbed each other in a bar in Leeds.', ['ASSAULT: brothers → ']],
  ['A suspected arson attack hit a depot in Leeds.', ['ASSAULT:  → ']],
  ['An IED exploded in Quetta, killing two soldiers.', ['ASSAULT:  → soldiers']],
  ['She was struck by a Toyota Corolla near Leeds.', ['ASSAULT:  → ']],
  ['Toyota sacked the manager of its plant in Lagos.', ['CONCEDE: Toyota → the manager']],
  [
    'The thief was killed by police after he shot two clerks.',
    ['ASSAULT: police → The thief', 'ASSAULT: The thief → clerks'],
  ],
  [
    'The robber stabbed a clerk before officers shot him dead.',
    ['ASSAULT: The robber → a clerk', 'ASSAULT: officers → '],
  ],
  [
    'The guards opened fire after they were attacked with stones.',
    ['ASSAULT: The guards → ', 'ASSAULT:  → The guards'],
  ],
  ['Police shot a man after he stabbed two clerks.', ['ASSAULT: Police → a man', 'ASSAULT:  → clerks']],
  ['Villagers were killed by rebels when they attacked the village.', ['ASSAULT: rebels → Villagers']],
  ['A herder stabbed a soldier in Jos and was shot dead.', ['ASSAULT: A herder → a soldier', 'ASSAULT:  → A herder']],
  ['The clashes broke out after police killed a student.', ['ASSAULT:  → ', 'ASSAULT: police → a student']],
  ['The widow of a miner killed in the attack spoke to reporters.', ['ASSAULT:  → a miner']],
  ['Members of the delegation who were attacked had just arrived.', ['ASSAULT:  → Members of the delegation']],
  ['A US drone strike killed a commander in Somalia.', ['ASSAULT: US → a commander']],
  ['The militia claimed that it killed six guards in Gao.', ['ASSAULT: The militia → guards']],
  ['The group said it had carried out the attack.', ['ASSAULT: The group → ']],
  ["Cuba's first death from cholera was reported on Monday.", []],
  [
    'Mayor Ali Kone had earlier spoken of four dead and 38 injured, and President Paul Biya, before he boarded a plane, of six and 53.',
    ['ASSAULT:  → '],
  ],
  [
    'A Reserve Police Force (RPF) constable was killed in Bijapur.',
    ['ASSAULT:  → A Reserve Police Force (RPF) constable'],
  ],
  [
    'The Karo National Front (KNF) cadres ambushed a patrol near Kitgum.',
    ['ASSAULT: Karo National Front (KNF) cadres → a patrol'],
  ],
  ['Maria Lopez, a nurse, and a driver were abducted.', ['ASSAULT:  → Maria Lopez, a nurse, a driver']],
]

for (const [text, told] of lines) {
  test(`who: ${text}`, () => {
    const { events } = readReport(makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', text }), knowledge)
    const names = (parties: (typeof events)[number]['actors']): string => parties.map((party) => party.text).join(', ')
    assert.deepEqual(
      events.map(({ type, actors, targets }) => `${type}: ${names(actors)} → ${names(targets)}`),
      told,
    )
  })
}
