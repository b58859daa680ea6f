/** Is what a brief says of voices and of single people English? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentTally } from '../../model/index.ts'
import { figureSentence, voiceInText } from './phrase.ts'

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
  const of = (who: string) => figureSentence(one(who))
  assert.equal(of('trader'), 'a trader was killed')
  assert.equal(of('67-year-old woman'), 'a 67-year-old woman was killed')
  assert.equal(of('engineer'), 'an engineer was killed')
  assert.equal(of('policemen'), 'a policeman was killed')
  assert.equal(of('border guards'), 'a border guard was killed')
  assert.equal(of('members of the crew'), 'a member of the crew was killed')
})
