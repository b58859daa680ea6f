/** Is what a brief says of voices and of single people English? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentTally } from '../../model/index.ts'
import { clausesText, figureClause } from './clause.ts'
import { voiceInText } from './phrase.ts'

test('a voice in a running sentence has its article, and no capital that only began a sentence', () => {
  const cases = [
    ['Hospital officials', 'hospital officials'],
    ['Officials', 'officials'],
    ['Social media posts', 'social media posts'],
    ['Ukrainian officials', 'Ukrainian officials'],
    ['United Nations', 'the United Nations'],
    ['State Emergency Service', 'the State Emergency Service'],
    ['District Headquarters Hospital', 'the District Headquarters Hospital'],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['Office of the Mayor of Nakuru', 'the Office of the Mayor of Nakuru'],
    ['Ministry of Emergency Situations of Kyrgyzstan', 'the Ministry of Emergency Situations of Kyrgyzstan'],
    ['Frontier Mail', 'Frontier Mail'],
    ['Civic Forum of Antrea', 'the Civic Forum of Antrea'],
  ]
  for (const [voice = '', said] of cases) assert.equal(voiceInText(voice), said)
})

test('one of a named part has an article', () => {
  const one = (who: string): IncidentTally => ({
    category: 'killed',
    who,
    low: 1,
    best: 1,
    high: 1,
    basis: '',
    history: [],
    contested: false,
  })
  const of = (who: string) => clausesText([figureClause(one(who))].flatMap((clause) => clause ?? []))
  assert.equal(of('trader'), 'a trader was killed')
  assert.equal(of('67-year-old woman'), 'a 67-year-old woman was killed')
  assert.equal(of('engineer'), 'an engineer was killed')
  assert.equal(of('policemen'), 'a policeman was killed')
  assert.equal(of('border guards'), 'a border guard was killed')
  assert.equal(of('members of the crew'), 'a member of the crew was killed')
})

test('those of whom one thing is said share a verb, and small figures are words', () => {
  const part = (who: string, best: number, category = 'killed'): IncidentTally => ({
    category,
    who,
    low: best,
    best,
    high: best,
    basis: '',
    history: [],
    contested: false,
  })
  const clauses = [part('hostages', 4), part('soldiers', 2), part('guard', 1), part('nurses', 17, 'injured')]
  assert.equal(
    clausesText(clauses.flatMap((tally) => figureClause(tally) ?? [])),
    'four hostages, two soldiers and a guard were killed and 17 nurses were injured',
  )
  assert.equal(
    clausesText([figureClause(part('nurses', 24), 'dozens of')].flatMap((one) => one ?? [])),
    'dozens of nurses were killed',
  )
})
