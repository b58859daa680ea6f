/** Does the stage read every case of its table, refuse what it must, and give the same on every text, zone and size? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './en/cases.ts'
import { findTimes, rules, type TimeMention } from './index.ts'

function read(text: string, published: string | undefined = cases.published): readonly TimeMention[] {
  return findTimes(wordsOf(text), published).value
}

const readUndated = (text: string): readonly TimeMention[] => findTimes(wordsOf(text), undefined).value

const describe = (time: TimeMention): string =>
  time.from === undefined ? time.value : `${time.value} ${time.from}..${time.to}`

/** The text with what was read in brackets. */
function marked(text: string, times: readonly TimeMention[]): string {
  let out = ''
  let at = 0
  for (const { span } of times) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return out + text.slice(at)
}

const fired = (times: readonly TimeMention[]): string[] =>
  times.flatMap(({ because }) => because.map(({ rule }) => rule))

for (const { rule, lines } of cases.reads) {
  for (const [line, ...values] of lines) {
    test(`${rule} reads: ${line}`, () => {
      const times = read(line.replaceAll(/[[\]]/g, ''))
      assert.equal(marked(line.replaceAll(/[[\]]/g, ''), times), line, `fired: ${fired(times).join(', ')}`)
      assert.deepEqual(times.map(describe), values)
      assert.ok(fired(times).includes(rule), `fired: ${fired(times).join(', ')}`)
    })
  }
}

for (const [line, ...values] of cases.undated) {
  test(`without a publication day: ${line}`, () => {
    const times = readUndated(line.replaceAll(/[[\]]/g, ''))
    assert.equal(marked(line.replaceAll(/[[\]]/g, ''), times), line, `fired: ${fired(times).join(', ')}`)
    assert.deepEqual(times.map(describe), values)
  })
}

for (const { rule, lines } of cases.refuses) {
  for (const line of lines) {
    test(`${rule} refuses: ${line}`, () => {
      assert.deepEqual(
        read(line).map((time) => `${time.text} by ${time.because[0]?.rule}`),
        [],
      )
    })
  }
}

test('every rule of time has a case that it reads and one that it refuses', () => {
  const ids = rules.map(({ id }) => id)
  assert.deepEqual(new Set(cases.reads.map(({ rule }) => rule)), new Set(ids))
  assert.deepEqual(new Set(cases.refuses.map(({ rule }) => rule)), new Set(ids))
})

test('lower-cased texts are read without capitals, and "may" and "march" stay verbs', () => {
  const read1990 = (text: string): string[] =>
    read(text, '1990-01-14').map(({ text: words, value }) => `${words} ${value}`)
  assert.deepEqual(read1990('the attack took place on 12 january in the city. two men died.'), [
    '12 january 1990-01-12',
  ])
  assert.deepEqual(read1990('they march to the square. 14 may return. the students may come.'), [])
  assert.deepEqual(read1990('guerrillas attacked on thursday.  the army left in march.'), [
    'thursday 1990-01-11',
    'march 1989-03',
  ])
})

test('a full date is stated, one that leans on the publication is inferred', () => {
  const basis = (text: string): string | undefined => read(text)[0]?.because[0]?.basis
  assert.equal(basis('It began on 2 January 2022.'), 'stated')
  assert.equal(basis('It began on 2 January.'), 'inferred')
  assert.equal(basis('It began on Thursday.'), 'inferred')
})

test('the publication day is the one written, whatever its offset', () => {
  const value = (published: string): string | undefined => read('He spoke today.', published)[0]?.value
  assert.equal(value('2022-01-07T00:10:00+14:00'), '2022-01-07')
  assert.equal(value('2022-01-07T23:50:00-11:00'), '2022-01-07')
  assert.equal(value('2022-01-07'), '2022-01-07')
})

test('a named day that differs by country stays a mention, with a warning', () => {
  const { value, warnings } = findTimes(wordsOf(makeReport({ text: 'It burned on Independence Day.' })), '2022-03-01')
  assert.deepEqual(
    value.map((time) => time.value),
    ['XXXX-XX-XX'],
  )
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['time/unresolved'],
  )
})

test('a date that the calendar does not have is a warning, not a time', () => {
  const { value, warnings } = findTimes(wordsOf(makeReport({ text: 'It opened on 31 February 2022.' })), '2022-03-01')
  assert.deepEqual(value, [])
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['time/unresolved'],
  )
})

test('no times in a language that is not read', () => {
  const tokenized = wordsOf(makeReport({ text: 'Am 6. Januar 2022 um 18:07', language: 'de' }))
  assert.deepEqual(findTimes(tokenized, '2022-01-07').value, [])
})

/** The values of TIMEX3 that the rules give: points, open points, durations, references. */
const timex3 =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|P(?:T?(?:\d+|X)[YMWDHSQEC]|T\d+M\d+S)|(?:\d{4}|X{4})(?:-(?:W(?:\d\d|XX)(?:-(?:WE|\d))?|[QH][\dX]|S[PU]|FA|WI|(?:\d\d|XX)(?:-(?:\d\d|XX))?))?(?:T(?:MO|MI|AF|EV|NI|\d\d(?::\d\d)?))?|\d{2,3})$/

const words = fc.constantFrom(
  ...`on in the of at last next this Thursday January Jan. 6 6th 31 2022 1990s 18:07 p.m. two 99999999 weeks ago year quarter
    the day before after night early mid-March May march 2-3 13/01/2022 9999-12-31 1000-01-01 0615 , - ( ) yesterday today
    earlier later past few decades centuries second third every Fridays since until noon midnight that the year end half Ramadan Christmas Easter Eve Eid al-Fitr Diwali Muharram
    1443 AH 22 Bahman Nisan 5782 GMT EST nineteen ninety-one nights few hours calendar Julian eve Nowruz`.split(/\s+/),
)

test('times of any words have exact spans, in order, real days, and from no later than to', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('2022-01-07T10:00Z', '2024-02-29', undefined),
      (list, published) => {
        const text = list.join(' ')
        let end = 0
        for (const time of published === undefined ? readUndated(text) : read(text, published)) {
          assert.equal(text.slice(time.span.start, time.span.end), time.text)
          assert.ok(time.span.start >= end && time.span.end > time.span.start)
          assert.match(time.value, timex3)
          assert.equal(time.from === undefined, time.to === undefined)
          if (time.from !== undefined && time.to !== undefined) {
            assert.match(time.from, /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/)
            assert.ok(time.from <= time.to, `${time.from} ${time.to}`)
          }
          end = time.span.end
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('what lies beyond the years of the calendar is no date', () => {
  const days = readUndated('On 9999-12-31 it ended; 31 quarters later it began.').flatMap(({ from }) => from ?? [])
  assert.deepEqual(days, ['9999-12-31'])
})

test('any string can be searched', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(read(text))))
})

test('time grows with the text, not with its square', () => {
  const paragraph =
    'On Thursday, January 6, at 6 p.m. two men were shot; the day before, three weeks earlier, in 2014. '
  const measure = (times: number): number => {
    const tokenized = wordsOf(makeReport({ text: paragraph.repeat(times), language: 'en' }))
    const start = process.cpuUsage()
    findTimes(tokenized, cases.published)
    return process.cpuUsage(start).user
  }
  measure(50)
  // Four times the text may take up to ten times as long, in one trial of eight: the machine has other things to do. A
  // square law would take sixteen in all.
  assert.ok([1, 2, 3, 4, 5, 6, 7, 8].some(() => measure(400) < 10 * measure(100)))
})

test('a date in digits is read in the order that another of its text tells, and in none where two tell different ones', () => {
  const values = (text: string) => read(text).map(({ value }) => value)
  assert.deepEqual(values('Date: 06/01/2022. Reported on 13/01/2022.'), ['2022-01-06', '2022-01-13'])
  assert.deepEqual(values('Date: 01/06/2022. Reported on 01/13/2022.'), ['2022-01-06', '2022-01-13'])
  assert.deepEqual(values('Date: 06/01/2022. Reported on 13/01/2022 and 01/14/2022.'), ['2022-01-13', '2022-01-14'])
})
