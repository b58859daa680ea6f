/** In which town is what a report tells of, and which of several happenings is a count of? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { digestOf } from './index.ts'

interface Case {
  readonly of: string
  readonly title?: string
  readonly text: string
  /** `KIND DAY TOWN: COUNTS`; counts that are told beside it in brackets. */
  readonly tells: readonly string[]
}

/** Published on Thursday 12 June 2025. */
const cases: readonly Case[] = [
  {
    of: 'what the words in which lead back to, and not where police went',
    text: "KADUNA, June 12 - Police arrested two men over Tuesday's bombing of a church in Jos, in which eight people were killed, during a search in Kaduna.",
    tells: ['explosive 2025-06-10 Jos: detained 2, killed 8'],
  },
  {
    of: 'all of whom some were killed elsewhere',
    text: "At least 14 people were killed in Tuesday's nationwide protests in Kenya, a rights group said. The ministry said six people had died, including a constable who was stabbed by a mob in Eldoret.",
    tells: ['unrest 2025-06-10 *: killed 14, killed 6', 'attack 2025-06-10 Eldoret: '],
  },
  {
    of: 'what the report turns to later is not what was counted before',
    text: 'Officials said on Thursday that 90 villagers were in captivity. Meanwhile, in neighbouring Kaduna state, gunmen kidnapped 12 farmers in Zaria on Wednesday.',
    tells: ['abduction 2025-06-11 Zaria: abducted 12', 'harm 2025-06-12 -: abducted 90'],
  },
  {
    of: 'a happening that its own sentence names and places',
    text: 'Rebel shelling killed 31 people in Goma on Thursday, the governor said. The attack came a day after an air strike on a market in Bukavu killed more than 60 people, according to doctors.',
    tells: ['explosive 2025-06-12 Goma: killed 31', 'explosive 2025-06-11 Bukavu: killed 60'],
  },
  {
    of: 'the town that shells were fired at, whatever was told of before',
    text: 'An air strike hit a school in Bukavu on Tuesday. The minister said shelling by the rebels on Goma the next day, which left 20 dead, was a crime.',
    tells: ['explosive 2025-06-10 Bukavu: ', 'explosive 2025-06-11 Goma: killed 20'],
  },
  {
    of: 'the town that the first sentence tells, for a happening that only the title names',
    title: 'Miner pulled alive from pit 47 hours after collapse; toll at 16',
    text: 'A miner was brought to the surface on Thursday, 47 hours after a gallery of a pit near Izmir came down. The number of dead rose to 16, the disaster agency said.',
    tells: ['accident 2025-06-12 İzmir: killed 16'],
  },
  {
    of: 'the day of what was searched for is not that of the end of the search',
    text: "The search for survivors of a tunnel collapse in northern India ended on Wednesday, bringing the toll to 22, the minister said. Forty workers survived Monday's collapse.",
    tells: ['accident 2025-06-09 -: killed 22'],
  },
  {
    of: 'whoever is told of by an office and by a name is one, and a part of what he counts is a part',
    text: 'Rebel shelling killed at least 41 people in Goma on Wednesday, the army-backed governor of the province said. One shell struck a church, killing all 17 people inside, Governor Jean Mbala Kasongo said.',
    tells: ['explosive 2025-06-11 Goma: killed 41, killed 17'],
  },
  {
    of: 'what is counted across the country is of no shooting in one town',
    text: 'The president withdrew a tax bill that had set off a week of rage across the country, in which doctors say at least 23 people have been killed. A boy who was shot by police on Wednesday was buried in Eldoret, Kenya.',
    tells: ['shooting 2025-06-11 Eldoret: ', 'harm 2025-06-12 *: killed 23'],
  },
  {
    of: 'a third person who has died is the third',
    text: "A third person has died after Wednesday's protests in Mombasa, Kenya, a doctor said. A fourth suspect was killed, police said.",
    tells: ['unrest 2025-06-11 Mombasa: killed 3, killed 1'],
  },
  {
    of: 'a fight of decades is none of a day',
    text: 'A bomb killed six people in Turbat, Pakistan, on Wednesday, police said. Separatist rebels have waged an insurgency there for decades.',
    tells: ['explosive 2025-06-11 Turbat: killed 6'],
  },
  {
    of: 'last week was not on the day of another accident',
    text: "Four soldiers who had gone missing during last week's clashes in Batken region have died, the ministry said. In an unrelated incident, two children were injured on Wednesday when a grenade exploded in Osh.",
    tells: ['explosive 2025-06-11 Osh: injured 2', 'attack 2025-06-12 -: killed 4'],
  },
]

for (const { of, title, text, tells } of cases)
  test(`${of}: ${text}`, () => {
    const about = title === undefined ? { text } : { text, title }
    const reading = readReport(makeReport({ ...about, published: '2025-06-12T18:00Z' }), knowledge)
    const { scenes, claims } = digestOf({ id: 'r', fetched: '2025-06-12T18:00:00Z', reading })
    const countOf = (id: string) =>
      claims.flatMap((claim) => {
        if (claim.kind !== 'tally' || claim.id !== id || claim.category === 'other') return []
        return claim.background === true ? `(${claim.category} ${claim.low})` : `${claim.category} ${claim.low}`
      })
    const nameOf = (town: string | undefined) =>
      reading.places.find(({ lat, lon }) => town === `${lat},${lon}`)?.name ?? town ?? '-'
    assert.deepEqual(
      scenes.map(({ kind, day, town, wave, tallies }) => {
        return `${kind} ${day} ${wave ? '*' : nameOf(town)}: ${tallies.flatMap(countOf).join(', ')}`
      }),
      tells,
    )
  })
