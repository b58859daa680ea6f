/** Does the stage read every case of its table, refuse what it must, tell namesakes apart, and survive any text? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import type { Found } from '../../model/index.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './en/cases.ts'
import { landmarks } from './en/landmark-names.ts'
import { findPlaces, type PlaceMention, rules } from './index.ts'

const { gazetteer } = knowledge

function find(text: string, title?: string): Found<readonly PlaceMention[]> {
  const report = makeReport({ text, language: 'en', ...(title === undefined ? {} : { title }) })
  return findPlaces(wordsOf(report), gazetteer)
}

function describe({ kind, name, country, admin1, role }: PlaceMention): string {
  const division = kind === 'country' ? undefined : admin1
  return [kind, name, country, division, role === 'location' ? undefined : role].filter(Boolean).join(' ')
}

/** The text with what was read in brackets. */
function marked(text: string, places: readonly PlaceMention[]): string {
  let out = ''
  let at = 0
  for (const { span } of places) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return out + text.slice(at)
}

const fired = (places: readonly PlaceMention[]): string[] =>
  places.flatMap(({ because }) => because.map(({ rule }) => rule))

for (const { rule, lines } of cases.reads)
  for (const [line, ...values] of lines)
    test(`${rule} reads: ${line}`, () => {
      const text = line.replaceAll(/[[\]]/g, '')
      const places = find(text).value
      assert.equal(marked(text, places), line, `fired: ${fired(places).join(', ')}`)
      assert.deepEqual(places.map(describe), values)
      assert.ok(fired(places).includes(rule), `fired: ${fired(places).join(', ')}`)
    })

for (const { rule, lines } of cases.refuses)
  for (const line of lines)
    test(`${rule} refuses: ${line}`, () => {
      assert.deepEqual(
        find(line).value.map(({ text, because }) => `${text} by ${because[0]?.rule}`),
        [],
      )
    })

test('every rule of place has a case that it reads and one that it refuses', () => {
  const ids = new Set(rules.map(({ id }) => id))
  assert.deepEqual(new Set(cases.reads.map(({ rule }) => rule)), ids)
  assert.deepEqual(new Set(cases.refuses.map(({ rule }) => rule)), ids)
})

test('only a city or a site is a point to draw: countries and regions say that theirs is none', () => {
  const [city, country] = find('Clashes broke out in Almaty, Kazakhstan.').value
  assert.equal(city?.precision, 'city')
  assert.equal(city?.geonameId, 1526384)
  assert.ok(Math.abs((city?.lat ?? 0) - 43.25) < 0.01 && Math.abs((city?.lon ?? 0) - 76.92) < 0.01)
  assert.deepEqual([country?.precision, country?.lat, country?.lon], ['country', 48, 68])
  const [region] = find('Aid reached people in the Horn of Africa.').value
  assert.deepEqual([region?.precision, region?.lat], ['none', undefined])
})

test('a sea is a label, a well-known site and a street stand at the town that the report names', () => {
  const text = 'A boat sank in the Black Sea. Crowds filled Taksim Square in Istanbul. Police closed Salt Street.'
  assert.deepEqual(
    find(text).value.map(({ name, kind, precision }) => [name, kind, precision]),
    [
      ['Black Sea', 'region', 'none'],

      ['Taksim Square, Istanbul', 'site', 'city'],
      ['Istanbul', 'city', 'city'],
      ['Salt Street, Istanbul', 'site', 'city'],
    ],
  )
})

test('every landmark lies on the globe, and is found by its name', () => {
  for (const [name, { lat, lon, kind }] of landmarks) {
    assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, name)
    assert.ok(kind === 'region' || kind === 'site', name)
  }
  assert.ok(landmarks.size > 300)
})

test('a name means one place throughout a report, the one that the report says', () => {
  const places = find('Shots were heard in Paris. It was the third time that Paris, Texas, heard them.').value
  assert.deepEqual(
    places.map(({ text, admin1 }) => `${text} ${admin1}`),
    ['Paris Texas', 'Paris Texas', 'Texas Texas'],
  )
})

test("the report's other places decide between namesakes", () => {
  const [first] = find('Fires burned in London. Crews came from Toronto, Hamilton and Windsor, in Ontario.').value
  assert.equal(first?.country, 'CAN')
  assert.equal(find('Fires burned in London.').value[0]?.country, 'GBR')
})

test('a town lies in the division that its sentence names, and is rather the town than the district of its name', () => {
  const of = (text: string) => find(text).value.map(({ kind, name, admin1 }) => `${kind} ${name} ${admin1}`)
  assert.deepEqual(
    of('Floods killed five in Rome, the governor of the U.S. state of Georgia said.')[0],
    'city Rome Georgia',
  )
  const abroad = 'Gunmen died in Culiacan in Sinaloa, in Mexico. In Honduras, a bus fell into a ravine at La Esperanza.'
  assert.equal(find(abroad).value.at(-1)?.country, 'HND')
  assert.deepEqual(of('Nine people died in Gwadar in Pakistan.')[0], 'city Gwadar Balochistan')
  assert.deepEqual(of('Nine people died in Samar in the Philippines.')[0], 'admin Samar Eastern Visayas')
})

test('what an entry names lies in the country that heads it', () => {
  const countries = (text: string) => find(text).value.map(({ country, precision }) => [country, precision])
  assert.deepEqual(countries('PARAGUAY – Fires burned in Chaco.\n\nCHILE – A bus crashed in Los Angeles.'), [
    ['PRY', 'country'],
    ['PRY', 'none'],
    ['CHL', 'country'],
    ['CHL', 'city'],
  ])
  assert.deepEqual(countries('Chile\n\nA bus crashed in Los Angeles.')[1], ['USA', 'city'])
})

test('namesakes that nothing tells apart have no point, and a warning says so', () => {
  const { value, warnings } = find('The meeting was held in Springfield on Monday.')
  assert.deepEqual(
    value.map(({ kind, precision, lat }) => [kind, precision, lat]),
    [['other', 'none', undefined]],
  )
  assert.deepEqual(
    warnings.map(({ code, span }) => [code, span]),
    [['place/unresolved', value[0]?.span]],
  )
})

test('a text without capitals needs sure words, and one in capitals is read', () => {
  assert.deepEqual(
    find(
      'guerrillas attacked an army post in medellin. the reading room was nice, and most people left in one car.',
    ).value.map(({ text }) => text),
    ['medellin'],
  )
  assert.deepEqual(
    find('TWO MEN FROM THE ARMY WERE KILLED IN SAN SALVADOR, ACCORDING TO MANY REPORTS.').value.map(({ name }) => name),
    ['San Salvador'],
  )
})

test('a headline in title case is read by its prepositions only', () => {
  assert.deepEqual(
    find('Nobody was hurt.', 'Jordan Smith Wins Race as Fires Burn in Almaty').value.map(({ text }) => text),
    ['Almaty'],
  )
})

test('other languages are left alone', () => {
  const report = makeReport({ text: 'Demonstranten in Almaty.', language: 'de' })
  assert.deepEqual(findPlaces(wordsOf(report), gazetteer), { value: [], warnings: [] })
})

const words = fc.constantFrom(
  ...'in Almaty Paris , Texas . the city of airport Kazakhstan and Jordan Smith said - ( ) Jan 6 U.S. \n constructor __proto__ 🙂 é'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)

test('any text: nothing is thrown, spans are exact, in order, and within their sentence', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const report = makeReport({ text: input, language: 'en' })
      const tokenized = wordsOf(report)
      const { value } = findPlaces(tokenized, gazetteer)
      let end = 0
      assert.deepEqual(findPlaces(tokenized, gazetteer).value, value)
      for (const { span, text, sentence, because, lat = 0, lon = 0, kind, precision } of value) {
        assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
        if (precision === 'city' || precision === 'site') assert.ok(kind === 'city' || kind === 'site')
        const own = tokenized.sentences[sentence]
        assert.equal(report.text.slice(span.start, span.end), text)
        assert.ok(span.start >= end && own !== undefined && span.start >= own.start && span.end <= own.end)
        assert.ok(because.length > 0 && because.every(({ rule }) => rules.some(({ id }) => id === rule)))
        end = span.end
      }
    }),
    { numRuns: 300 },
  )
})

test('a long list of names is read in time that grows with its length', () => {
  const text = `They came from ${'Almaty, Aktau, Paris, Springfield and '.repeat(1000)}Kyiv.`
  assert.ok(find(text).value.length > 1000)
})

test('what a first word says of a quake is no town', () => {
  const { value } = find('Strong earthquake jolts southern Iran.')
  assert.deepEqual(
    value.map(({ text }) => text),
    ['Iran'],
  )
})

test('a capital of a headline that the body writes without names no place', () => {
  const { value } = find(
    'Floods forced people to spend the night in tents.',
    'Iran Villagers Shelter In Tents After Killer Quake',
  )
  assert.deepEqual(
    value.map(({ text }) => text).filter((text) => text === 'Tents'),
    [],
  )
})
