/** Is a word of violence one of weather, computers, votes or talk, and is what it tells told of anybody? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../../knowledge/index.ts'
import { makeReport, readReport } from '../../index.ts'

const knowledge = loadKnowledge()

/** The kinds that a sentence tells. */
const told = (text: string): string =>
  readReport(makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', text }), knowledge)
    .events.map(({ type, mode = '' }) => `${type} ${mode}`.trim())
    .join(', ')

const cases: readonly [text: string, kinds: string][] = [
  ['The usual fire and fury of the debate was gone.', ''],
  ['Dairies, under fire from retailers, cut prices.', ''],
  ['The minister has come under fire over his trips.', ''],
  ['The bank has come under fire over its fees.', ''],
  ['The envoy came under fire in Tripoli.', 'ASSAULT firearms'],
  ['She fired back at her critics.', ''],
  ['A blast of Arctic air will reach Wales on Friday.', ''],
  ['A blast in a warehouse shook Lagos on Friday.', 'EXPLOSION'],
  ['Gales will attack the coast on Monday.', ''],
  ['People should stay away from the beach.', ''],
  ['Teachers stayed away from work on Monday.', 'PROTEST strike'],
  ['The office issued a flood warning for Kent on Monday.', ''],
  ['Two hikers were killed by a lightning strike.', 'DISASTER'],
  ['A drone strike killed two guards.', 'ASSAULT drone'],
  ['Shareholders staged a revolt on Monday.', ''],
  ['Officers at the base staged a revolt on Monday.', 'ASSAULT'],
  ['The amendments were all shot down.', ''],
  ['Rebels shot down a helicopter near Goma.', 'ASSAULT aerial'],
  ['Beat the crowds by arriving early.', ''],
  ['Soldiers beat the crowds with sticks.', 'ASSAULT beat'],
  ['The hackers detonated the malware.', ''],
  ['They hijacked his session and held the network hostage.', ''],
  ['Gunmen hijacked a bus and held the passengers hostage.', 'ASSAULT abduct'],
  ['Hackers attacked the computers of a hospital on Tuesday.', 'ASSAULT'],
  ['Mobile networks have been cut since Tuesday.', 'DISRUPTION'],
  ['Firms were hit by a barrage of complaints.', ''],
  ['A barrage of rockets hit the town.', 'ASSAULT heavy-weapons'],
  ['The book was withdrawn from sale.', ''],
  ['The army withdrew from the market square.', 'RETREAT withdraw'],
  ['Fireworks exploded over the river.', ''],
  ['Fireworks exploded in a depot, killing two workers.', 'EXPLOSION'],
  ['It exploded in their faces.', ''],
  ['Anthrax killed 40 cattle near Marsabit.', ''],
]
const everyday: readonly [text: string, kinds: string][] = [
  ['The driver complained of back pains.', ''],
  ['Kenya complained of harassment by Ethiopia on Monday.', 'ACCUSE allege'],
  ['I was sitting in the kitchen with my wife.', ''],
  ['Dozens of students sat in at the ministry on Monday.', 'PROTEST demo'],
  ['Both drivers were treated and released.', ''],
  ['The rebels released 12 hostages on Monday.', 'RETREAT release'],
  ['She joined the navy in 2019.', ''],
  ['Canada joined France in the mission.', 'COOPERATE'],
  ['The envoy called the port the key for peace.', ''],
  ['The envoy called on the rebels for calm.', 'REQUEST yield'],
  ['The officer was cut by flying glass.', ''],
  ['The witnesses are paralysed by fear.', ''],
  ['The agency will investigate incentives in Kenya.', ''],
  ['Villagers in Nepal rebuilt their homes.', ''],
  ['The EU rebuilt the school in Gaza.', 'AID'],
  ['Teachers in Kenya are not guaranteed a seat.', ''],
  ['Doctors in Kenya remained committed to the cause.', ''],
  ['The city deployed a portable wall on Monday.', ''],
  ['The government deployed tanks in the capital.', 'MOBILIZE troops'],
  ['The gun went off in his pocket.', ''],
  ['Dial 112 in an emergency.', ''],
  ['The army declared an emergency in the north on Monday.', 'COERCE martial-law'],
  ['The rebels seized power in May.', 'COERCE seize'],
  ['The president fired the chief justice on Monday.', 'CONCEDE'],
  ['President Keita fired Traore on Monday.', ''],
  ['She picked up the medal for her work.', ''],
  ['The judge set a court date of May 4.', ''],
  ['The junta set a date for elections.', 'CONCEDE'],
  ['Nobody was hurt in a home invasion in Leeds.', 'COERCE seize'],
  ['Hundreds gathered to say goodbye to a singer.', ''],
  ['The collapse of the salmon runs worried anglers.', ''],
  ['The collapse of a bridge in Genoa killed 43 people.', 'ACCIDENT'],
  ['Warm water caused an explosion of marine life.', ''],
  ['Both towns backed away from larger annexations.', ''],
  ['A van was struck in the westbound lane of the highway.', 'ACCIDENT'],
  ['A van was struck by a rocket on the highway.', 'ASSAULT heavy-weapons'],
  ['Kenya vowed not to resume talks with Ethiopia.', 'REJECT'],
  ['Kenya vowed to resume talks with Ethiopia.', 'AGREE'],
  ['Officials in Kenya plan to hold several fairs.', ''],
  ['The presidents of Kenya and Chad plan to hold talks.', 'AGREE'],
  ['The second season opens with an explosion at a wedding.', ''],
  ['Learn to fight off an attacker in six evenings.', ''],
  ['Gales that hit the coast this winter will be named after birds.', ''],
  ['Drivers who blocked the road on Monday will be charged.', 'PROTEST obstruct, ACCUSE allege'],
  ['If drivers were arrested for every offence, the jails would burst.', ''],
  ['The mayor of Kyiv thanked the volunteers for their help.', ''],
  ['Ukraine thanked Germany for the tanks.', 'SUPPORT'],
  ['The ministry in Kenya cut funding for schools.', ''],
  ['The United States cut funding to the rebels in Syria.', 'SANCTION discontinue'],
  ['The governor signed a declaration of emergency in Kenya.', ''],
  ['Ukraine and Poland signed a pact on Monday.', 'SUPPORT'],
  ['It is about protecting Kenya as an open country.', ''],
  ['He must surrender his passport to the court in Kenya.', ''],
  ['Forty rebels surrendered to the army in Chad on Monday.', 'RETREAT withdraw'],
  ['The crash resulted in the deaths of two nurses.', 'ACCIDENT'],
  ['The shooting in Kano led to the death of a guard.', 'ASSAULT firearms'],
  ['Talks in Kenya ended in the death of a guard.', 'ASSAULT'],
  ['Women are twice as likely to be attacked at home.', ''],
  ['Militants are likely to attack the base.', 'ASSAULT'],
]
for (const [text, kinds] of everyday) test(`everyday life or an event: ${text}`, () => assert.equal(told(text), kinds))

const generic: readonly [text: string, kinds: string][] = [
  ['A person convicted of arson may be imprisoned for up to 12 years.', ''],
  ['A courier can be sentenced to life.', ''],
  ['A courier was sentenced to life on Monday.', 'SANCTION convict'],
  ['Police can detain you for up to 24 hours.', ''],
  ['What happens if I am arrested?', ''],
  ['People who are treated with contempt eventually take to the streets.', ''],
  ['People who lost their homes took to the streets on Monday.', 'PROTEST demo'],
  ['Thousands of children are killed in road accidents every year.', ''],
  ['Two children were killed in a road accident on Monday.', 'ACCIDENT'],
  ['The army may arrest the minister on Monday.', 'COERCE arrest'],
  ['Firefighters were called to a fire in a mill on Monday.', 'FIRE'],
]
for (const [text, kinds] of generic) test(`anybody or somebody: ${text}`, () => assert.equal(told(text), kinds))

for (const [text, kinds] of cases) test(`a figure or not: ${text}`, () => assert.equal(told(text), kinds))
