/** Who is on the other side of the fight in which somebody fell, and by what words does the local press name either? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const read = (text: string) =>
  readReport(makeReport({ language: 'en', published: '2026-03-12T09:00:00Z', text }), knowledge)

/** The events of a sentence, each as "TYPE/mode: actors → targets". */
const told = (text: string): string[] =>
  read(text).events.map(({ type, mode, actors, targets }) => {
    const names = (parties: typeof actors): string => parties.map((party) => party.text).join(', ')
    return `${type}${mode === undefined ? '' : `/${mode}`}: ${names(actors)} → ${names(targets)}`
  })

const fights: readonly [text: string, events: readonly string[]][] = [
  ['Two jawans were killed in an encounter with ultras near Latehar.', ['ASSAULT: ultras → jawans']],
  ['In an encounter with Naxals, two jawans were killed in Sukma.', ['ASSAULT: Naxals → jawans']],
  ['Four fighters were killed in an encounter with soldiers in Cebu.', ['ASSAULT: soldiers → fighters']],
  ['Three policemen were hurt during a clash with protesters in Dhaka.', ['ASSAULT: protesters → policemen']],
  ['Two rebels died in a clash with soldiers in Bukidnon.', ['ASSAULT: soldiers → rebels']],
  // Where nobody is told to have fallen, whom they fought is the other side; an animal is none.
  ['The army clashed with rebels in Goma on Friday.', ['ASSAULT: The army → rebels']],
  ['A youth was killed in a clash between two groups in Narsingdi.', ['ASSAULT: groups → A youth']],
]
for (const [text, events] of fights) test(`who fell to whom: ${text}`, () => assert.deepEqual(told(text), events))

const words: readonly [text: string, events: readonly string[]][] = [
  // A day behind a noun is no part of a name.
  ['Gunmen yesterday killed a trader in Ilorin.', ['ASSAULT: Gunmen → a trader']],
  ['Bandits yesterday attacked a church in Kafanchan.', ['ASSAULT: Bandits → a church']],
  ['Suspected cultists shot dead a trader in Benin.', ['ASSAULT: Suspected cultists → a trader']],
  ['The DPO of Gudu was shot dead by robbers in Abuja.', ['ASSAULT: robbers → The DPO of Gudu']],
  // Who hacks nobody to death was hacked.
  ['Man hacked to death in Satkhira.', ['ASSAULT:  → Man']],
  ['Trader gunned down in Karachi.', ['ASSAULT:  → Trader']],
  ['Youth lynched by mob in Jharkhand.', ['ASSAULT: mob → Youth']],
  ['Rebels gunned down three traders in Beni.', ['ASSAULT: Rebels → traders']],
  ['A mob stabbed to death a trader in Lagos.', ['ASSAULT: A mob → a trader']],
  // Who has power demolishes what others wreck.
  ['Rioters razed a school in Sokoto.', ['ASSAULT/destroy: Rioters → a school']],
  ['Officials razed illegal structures in Abuja.', ['COERCE/seize: Officials → ']],
  // Shots that are fired back, or without end, burn nothing.
  ['Two terrorists were killed in retaliatory fire in Bannu.', ['ASSAULT:  → terrorists']],
  ['Three soldiers died in heavy fire from the hills.', ['ASSAULT:  → soldiers']],
  ['Three people died in a heavy fire at a mill.', ['FIRE:  → people']],
]
for (const [text, events] of words) test(`the local press: ${text}`, () => assert.deepEqual(told(text), events))

const counts: readonly [text: string, counts: string][] = [
  ['Police arrested no fewer than 40 hoodlums in Mushin.', 'detained 40'],
  ['At least 12 khawarij were killed in Bannu.', 'killed 12'],
  ['A barangay tanod was shot dead in Manila.', 'killed 1'],
  ['A matatu tout was stabbed to death in Nairobi.', 'killed 1'],
]
for (const [text, expected] of counts)
  test(`who counts: ${text}`, () => {
    assert.equal(
      read(text)
        .tallies.map(({ category, low }) => `${category} ${low}`)
        .join(', '),
      expected,
    )
  })

const offices: readonly [text: string, kind: string][] = [
  ['The PPRO, Musa Bello, said gunmen killed two men in Kano.', 'security-force'],
  ['Station House Officer Imran Khan said gunmen killed two men in Quetta.', 'security-force'],
  ['Gunmen killed two men in Quetta, the ISPR said.', 'security-force'],
  ['The District Collector said gunmen killed two men in Patna.', 'official'],
]
for (const [text, kind] of offices)
  test(`an office: ${text}`, () =>
    assert.deepEqual(
      read(text).attributions.map(({ sourceKind }) => sourceKind),
      [kind],
    ))
