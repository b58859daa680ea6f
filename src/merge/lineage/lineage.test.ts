import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findLineages } from './index.ts'
import { sharedPassages } from './shingle.ts'

const wire =
  'Crowds gathered on the central square of the port town on Tuesday after the price of gas had doubled overnight. ' +
  'Police with shields stood at the gates of the refinery, and buses blocked the road to the airport. ' +
  'The governor asked people to go home and promised talks with the workers before the end of the week.'
const cut = `Unrest in port town\n\n${wire.slice(0, 210)} (Agency)`
const apart =
  'Thousands marched through the port town on Tuesday over fuel prices. The refinery is guarded by police and the road ' +
  'to the airport is closed by buses, residents told this newspaper. Talks were promised by the governor.'

const translated =
  'Am Dienstag füllte sich der Platz von Aktau. Gouverneur Nurlan Nogayev sprach mit Arbeitern der Firmen Karakuduk und ' +
  'Buzachi. 1.200 Menschen waren gekommen, sagte Oberst Sapar Zhakenov dem Sender Lada TV; 37 wurden in Zhetibay festgenommen.'
const source =
  'The square of Aktau filled on Tuesday. Governor Nurlan Nogayev spoke to workers of the companies Karakuduk and Buzachi. As many ' +
  'as 1,200 people had come, Colonel Sapar Zhakenov told the broadcaster Lada TV; 37 were detained in Zhetibay.'
const citing = 'The square of Aktau was full, the Steppe Wire news agency reported, quoting Governor Nogayev.'

const report = (id: string, at: string, text: string) => ({ id, at, text })

test('a copy cut short under another headline derives from the wire', () => {
  const [lineage, ...others] = findLineages([
    report('b', '2022-01-04T12:00:00Z', cut),
    report('a', '2022-01-04T09:00:00Z', wire),
  ])
  assert.deepEqual(others, [])
  assert.equal(lineage?.origin, 'a')
  assert.deepEqual(lineage?.reports, ['a', 'b'])
  assert.equal(lineage?.links[0]?.kind, 'copy')
  assert.match(lineage?.links[0]?.evidence[0] ?? '', /^Crowds gathered on the central square/)
})

test('the same event written apart is an origin of its own', () => {
  const lineages = findLineages([report('a', '2022-01-04T09:00:00Z', wire), report('b', '2022-01-04T10:00:00Z', apart)])
  assert.deepEqual(
    lineages.map(({ origin }) => origin),
    ['a', 'b'],
  )
})

test('a translation has the names and figures in the same order', () => {
  const [lineage] = findLineages([
    { ...report('b', '2022-01-04T12:00:00Z', translated), language: 'de' },
    { ...report('a', '2022-01-04T09:00:00Z', source), language: 'en' },
  ])
  const [link] = lineage?.links ?? []
  assert.deepEqual([link?.from, link?.to, link?.kind], ['a', 'b', 'translation'])
  assert.ok(link?.evidence.includes('1.200'))
})

test('a report that only cites a newsroom derives from what that newsroom wrote', () => {
  const [lineage] = findLineages([
    { ...report('b', '2022-01-04T12:00:00Z', citing), publisher: 'The Tollgate Times' },
    { ...report('a', '2022-01-04T09:00:00Z', source), publisher: 'Steppe Wire' },
  ])
  assert.deepEqual(
    lineage?.links.map(({ kind }) => kind),
    ['citation'],
  )
  const others = findLineages([
    { ...report('b', '2022-01-04T12:00:00Z', citing), publisher: 'The Tollgate Times' },
    { ...report('a', '2022-01-04T09:00:00Z', source), publisher: 'Northbridge' },
  ])
  assert.equal(others.length, 2)
})

test('the same words a month later are no copy of this story', () => {
  const lineages = findLineages([report('a', '2022-01-04T09:00:00Z', wire), report('b', '2022-02-04T10:00:00Z', wire)])
  assert.equal(lineages.length, 2)
})

test('the same words of an official in two reports that were written apart do not join them', () => {
  const statement =
    '"The alarm was raised at fourteen minutes past three and the first boat was in the water at half past, and why that took so long is what the inquiry will have to establish,"'
  const apart = [
    report(
      'a',
      '2031-04-02T09:00:00Z',
      `A fire on the night ferry killed 31 people off the cape, and divers went down at noon. ${statement} the ministry said.`,
    ),
    report(
      'b',
      '2031-04-02T10:00:00Z',
      `Families stood on the quay with photographs all morning. The ministry said: ${statement} A driver smelt rubber below deck soon after two.`,
    ),
  ]
  assert.equal(findLineages(apart).length, 2)
  const copied = report('c', '2031-04-02T11:00:00Z', `${apart[0]?.text} More will follow as we learn it.`)
  assert.equal(findLineages([...apart, copied]).length, 2)
})

test('the order of the reports does not matter, and every report is in one lineage', () => {
  const pool = [wire, cut, apart, wire.slice(100), `${apart} ${wire.slice(0, 150)}`, 'Rain.', '']
  const reports = pool.map((text, index) => report(`r${index}`, `2022-01-04T0${index}:00:00Z`, text))
  const expected = findLineages(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      const lineages = findLineages(shuffled)
      assert.deepEqual(lineages, expected)
      assert.deepEqual(lineages.flatMap(({ reports: members }) => members).sort(), reports.map(({ id }) => id).sort())
    }),
    { numRuns: 30 },
  )
})

test('shared passages stand in the text as they are quoted', () => {
  assert.deepEqual(sharedPassages('At dawn the city hall was on fire.', 'Witnesses said the city hall was on fire.'), [
    'the city hall was on fire',
  ])
  assert.deepEqual(sharedPassages('One two three.', 'One two three.'), [])
})
