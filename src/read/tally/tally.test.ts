import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../knowledge/index.ts'
import { makeReport, readReport } from '../index.ts'
import { cases } from './en/cases.ts'
import { rules } from './index.ts'

const knowledge = loadKnowledge()
const read = (text: string) =>
  readReport(makeReport({ text, language: 'en', published: '2022-01-06T12:00+06:00' }), knowledge)

for (const { rule, lines } of cases.reads) {
  for (const line of lines) {
    test(`${rule}: ${line}`, () => {
      const [sentence = '', expected] = line.split(' | ')
      const { tallies, text, because } = read(sentence.replace(/[[\]]/g, ''))
      const shown = tallies.map(({ category, low, best, high, who }) => {
        const people = who?.text
        return [category, `${low}/${best ?? '-'}/${high ?? '-'}`, people].filter((part) => part !== undefined).join(' ')
      })
      assert.deepEqual(shown, [expected])
      const [tally] = tallies
      assert.ok(tally !== undefined)
      assert.ok(
        /\[(.+)\]/.exec(sentence)?.[1]?.endsWith(text.slice(tally.span.start, tally.span.end)),
        text.slice(tally.span.start, tally.span.end),
      )
      assert.ok(because.some(({ of, rule: id }) => of === '/tallies/0' && id === rule))
    })
  }
}

for (const line of cases.refuses) {
  test(`no count of people in: ${line}`, () => assert.deepEqual(read(line).tallies, []))
}

test('two counts of one sentence are two tallies, each by its source', () => {
  const { tallies, attributions } = read('Ten people were killed and 25 injured, the mayor said.')
  assert.deepEqual(
    tallies.map(({ category, best }) => [category, best]),
    [
      ['killed', 10],
      ['injured', 25],
    ],
  )
  for (const tally of tallies) assert.deepEqual(tally.attributions, [attributions[0]?.id])
})

test('a count belongs to the event before it, and says that this is inferred', () => {
  const { tallies, events, because } = read('An explosion rocked Almaty on Tuesday. Twelve people were killed.')
  assert.equal(tallies[0]?.event, events[0]?.id)
  assert.equal(tallies[0]?.time?.value, '2022-01-04')
  assert.ok(because.some(({ of, rule }) => of === '/tallies/0' && rule === 'tally/en/event-before'))
})

test('people whose event is not told are counted where and when their own words say', () => {
  const text = 'Two people were killed in Almaty on Thursday, police said in Astana.'
  const { tallies, places } = readReport(makeReport({ text, language: 'en', published: '2022-01-07' }), knowledge)
  const [tally] = tallies
  assert.equal(tally?.place === undefined ? undefined : places[tally.place]?.name, 'Almaty')
  assert.equal(tally?.time?.value, '2022-01-06')
})

test('the toll of an old event is background', () => {
  const { tallies } = read('In March 2014 an explosion in Almaty killed 40 people.')
  assert.equal(tallies[0]?.background, true)
})

test('a toll whose own words date it long ago is background, whatever news stands before it', () => {
  const { tallies, events } = read(
    'Protests erupted in Almaty on Tuesday. On 16 December 2011 at least 16 people were killed there.',
  )
  assert.equal(tallies[0]?.background, true)
  assert.equal(events.find(({ id }) => id === tallies[0]?.event)?.background, true)
})

test('every rule has a case', () => {
  const covered = new Set([...cases.reads.map(({ rule }) => rule), 'tally/en/event-before'])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})
