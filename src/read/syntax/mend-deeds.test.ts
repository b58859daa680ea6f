/** Who did it to whom where the deed is a noun, and where the parse has somebody else do it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, told: readonly string[]][] = [
  ['The arrest by police of two students in Kampala sparked anger.', ['COERCE: police → students']],
  [
    'The killing by rebels of the ADF of ten farmers was denounced.',
    ['ASSAULT: rebels of the ADF → farmers', 'ACCUSE:  → rebels of the ADF'],
  ],
  ['The arrest by members of a militia of two traders was confirmed.', ['COERCE: members of a militia → traders']],
  ['The arrest by the army of Chad was denied.', ['COERCE: the army of Chad → ']],
  ['The bombing by the junta of a clinic in Sagaing killed nine children.', ['ASSAULT: the junta → children']],
  ['An attack of the army on the rebels killed ten.', ['ASSAULT: the army → the rebels']],
  ['The attack of gunmen on a convoy wounded two soldiers.', ['ASSAULT: gunmen → a convoy, soldiers']],
  ['Nine farmers died in an attack of jihadists near Djibo.', ['ASSAULT: jihadists → farmers']],
  ['The attack of two officers in Lyon shocked the city.', ['ASSAULT:  → officers']],
  ['The shelling of rebels in Idlib killed ten.', ['ASSAULT:  → rebels']],
  ['The bombing of the rebels on Monday killed ten.', ['ASSAULT:  → the rebels']],
  ['Amnesty said it had documented the killing of 60 protesters by police.', ['ASSAULT: police → protesters']],
  ['Gunmen disguised as police killed six traders.', ['ASSAULT: Gunmen → traders']],
  ['Men posing as soldiers abducted a village chief.', ['ASSAULT: Men → a village chief']],
  ['Teacher shot dead by gunmen in Kano', ['ASSAULT: gunmen → Teacher']],
  ['Police shot dead two robbers in Lima.', ['ASSAULT: Police → robbers']],
  ['Nine dead after bus plunges into ravine in Peru', ['ACCIDENT:  → ']],
  ['Train derails near Cairo, 12 hurt', ['ACCIDENT:  → ']],
  ['UN condemns killing of nurses in Mali', ['ACCUSE: UN → ', 'ASSAULT:  → nurses']],
  ['The woman whose son soldiers shot has sued the army.', ['ASSAULT: soldiers → son', 'ACCUSE: The woman → the army']],
  ['A bomb exploded when the patrol reached the bridge, killing two farmers.', ['ASSAULT:  → farmers']],
  ['According to Omar Sy, a police spokesman, three gunmen were shot dead.', ['ASSAULT:  → gunmen']],
  ["According to Colonel Sy, the army's spokesman, two soldiers were killed.", ['ASSAULT:  → soldiers']],
  [
    'Nine have been confirmed dead and 78 injured, the health director of Herat province, Omar Sy, said in the afternoon.',
    ['ASSAULT:  → '],
  ],
  [
    'A court in Accra jailed three men for 12 years for kidnapping two Canadian women.',
    ['SANCTION: A court → men', 'ASSAULT: men → Canadian women'],
  ],
  [
    'A court handed down the death sentence to two men for burning alive a couple.',
    ['SANCTION: A court → men', 'ASSAULT: men → a couple'],
  ],
  ['Two rebels went on trial over the stabbing of a student.', ['ACCUSE:  → rebels', 'ASSAULT:  → a student']],
  [
    'A gunman opened fire in Akron, killing four people and wounding two others before officers shot and killed him.',
    ['ASSAULT: A gunman → people, others', 'ASSAULT: officers → '],
  ],
  [
    'A court jailed two men for helping to plan the 2019 attack on a hotel in Nairobi, in which 21 people were killed.',
    ['SANCTION: A court → men', 'ASSAULT: men → people'],
  ],
  ['About 60 residents protested, singing and holding placards.', ['PROTEST: residents → ']],
  ['The men confessed to having killed the trader.', ['ASSAULT: The men → the trader']],
  ['Gunmen shot dead an advocate and his clerk.', ['ASSAULT: Gunmen → an advocate, his clerk']],
  ['Detectives arrested on Monday a former bodyguard of the mayor.', ['COERCE: Detectives → a former bodyguard']],
  [
    'Jurors convicted Daniel Wells, 34, of murder in the death of Terrence Cole, 27, a father of two who was shot in the back.',
    ['SANCTION: Jurors → Daniel Wells', 'ASSAULT:  → Terrence Cole', 'ASSAULT:  → a father of two'],
  ],
  ['Four men were arrested over the Aba bank robbery.', ['COERCE:  → men', 'COERCE:  → ']],
  ['The junta banned protests and arrested activists.', ['COERCE: The junta → ', 'COERCE: The junta → activists']],
  ['ECOWAS threatened to use force against the junta.', ['THREATEN: ECOWAS → ', 'ASSAULT: ECOWAS → the junta']],
]

for (const [text, told] of lines) {
  test(`mends: ${text}`, () => {
    const { events } = readReport(makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', text }), knowledge)
    const names = (parties: (typeof events)[number]['actors']): string => parties.map((party) => party.text).join(', ')
    assert.deepEqual(
      events.map(({ type, actors, targets }) => `${type}: ${names(actors)} → ${names(targets)}`),
      told,
    )
  })
}

const accused: readonly string[] = [
  'Two men were accused of kidnapping and killing a trader.',
  'The teen accused of shooting and killing a nurse in Albany was jailed.',
  'The rebels are accused of burning villages and killing farmers.',
  'Rights groups accuse the army of burning villages, raping women and killing farmers.',
  'A man was charged with raping and murdering a student.',
  'The rebels accused the army of bombing densely populated areas of Lubero on Sunday, killing nine people.',
  'The mayor accused the militia of shelling a market, killing a nurse and wounding two.',
  'The army is blamed for burning villages and killing farmers.',
]

for (const text of accused) {
  test(`is only said of them: ${text}`, () => {
    const { events } = readReport(makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', text }), knowledge)
    const deeds = events.filter(({ type }) => type === 'ASSAULT')
    assert.ok(deeds.length > 0)
    assert.deepEqual(new Set(deeds.map(({ reality }) => reality)), new Set(['possible']))
  })
}

test('of two times behind an arrest or a sentence the bygone one is the crime’s', () => {
  for (const [text, word] of [
    ['Two men were jailed on Tuesday for the murder of a nurse in 2023.', '2023'],
    ['Three men were charged on Friday with the abduction of a trader last year.', 'year'],
  ] as const) {
    const { events } = readReport(makeReport({ text, published: '2026-03-12' }), knowledge)
    const crime = events.find(({ type }) => type === 'ASSAULT')
    assert.equal(crime?.background, true, text)
    assert.match(crime?.time?.value ?? '', /^20(?:23|25)/, word)
  }
  const { events } = readReport(
    makeReport({ text: 'Two men were jailed in 2023 for the murder of a nurse.', published: '2026-03-12' }),
    knowledge,
  )
  assert.equal(events.find(({ type }) => type === 'SANCTION')?.time?.value, '2023')
})
