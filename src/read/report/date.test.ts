/** Which dates are read in a line, and which of a page's statements are believed? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayOrder, findDates, parseStatedDate } from './date.ts'
import { extractReport } from './index.ts'
import { dayInAddress } from './page-date.ts'
import { type DateStatements, decideDates } from './published.ts'

const lines: readonly (readonly [line: string, dates: readonly string[], order?: DayOrder])[] = [
  ['Jan. 5, 2022 8:03 am ET', ['2022-01-05T08:03-05:00']],
  ['July 5, 2022 8:03 am ET', ['2022-07-05T08:03-04:00']],
  ['Published 11:11 PM EST Jan 5, 2022', ['2022-01-05T23:11-05:00 published']],
  [
    'PUBLISHED: January 5, 2022 at 8:59 pm | UPDATED: January 6, 2022 at 12:16 am',
    ['2022-01-05T20:59 published', '2022-01-06T00:16 modified'],
  ],
  ['12:03 GMT, Jan 5, 2022', ['2022-01-05T12:03Z']],
  ['Wednesday, 5 January 2022 08:05 GMT+6', ['2022-01-05T08:05+06:00']],
  ['5 de enero de 2022 a las 12:30', ['2022-01-05T12:30']],
  ['Actualizado el 5 de enero de 2022', ['2022-01-05 modified']],
  ['Publié le 5 janvier 2022 à 14h30', ['2022-01-05T14:30 published']],
  ['Veröffentlicht am 5. März 2022, 14:30 Uhr', ['2022-03-05T14:30 published']],
  ['Опубликовано 5 января 2022, 14:30', ['2022-01-05T14:30 published']],
  ['5 Ocak 2022', ['2022-01-05']],
  ['5 Januari 2022 pukul 14.30 WIB', ['2022-01-05T14:30+07:00']],
  ['٥ نوفمبر ٢٠٢٢', ['2022-11-05']],
  ['2022年1月5日 10:30', ['2022-01-05T10:30']],
  ['01/22/2022', ['2022-01-22']],
  ['22/01/2022', ['2022-01-22']],
  ['01/02/2022', [], 'unknown'],
  ['01/02/2022', ['2022-02-01'], 'day-first'],
  ['01/02/2022', ['2022-01-02'], 'month-first'],
  ['January 5', []],
  ['32 January 2022', []],
  ['30 February 2022', []],
  ['yesterday, 2 days ago, 2022', []],
  ['room 12 of 2022 and 1.2.3.4', []],
]

for (const [line, dates, order = 'unknown'] of lines) {
  test(`dates in "${line}" (${order})`, () => {
    const found = findDates(line, order).map(({ value, label }) => (label === undefined ? value : `${value} ${label}`))
    assert.deepEqual(found, dates)
  })
}

const statedDates: readonly (readonly [written: string, value: string | undefined])[] = [
  ['2022-01-05T04:31:13-06:00', '2022-01-05T04:31:13-06:00'],
  ['2022-01-05T04:31:13.403Z', '2022-01-05T04:31:13Z'],
  ['2022-01-05 04:31:13', '2022-01-05T04:31:13'],
  ['20220105T043113Z', '2022-01-05T04:31:13Z'],
  ['20220105', '2022-01-05'],
  ['Wed, 05 Jan 2022 13:03:00 +0100', '2022-01-05T13:03:00+01:00'],
  ['1641358993', '2022-01-05T05:03:13Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['2022-01', undefined],
  ['today', undefined],
]

for (const [written, value] of statedDates) {
  test(`stated date ${written}`, () => assert.equal(parseStatedDate(written, 'unknown'), value))
}

test('a day in an address', () => {
  assert.equal(dayInAddress('https://a.example/2022/01/05/blast'), '2022-01-05')
  assert.equal(dayInAddress('https://a.example/stories/2022/jan/05/blast/'), '2022-01-05')
  assert.equal(dayInAddress('https://a.example/news/blast-20220105/'), '2022-01-05')
  assert.equal(dayInAddress('https://a.example/2022/01/blast'), undefined)
  assert.equal(dayInAddress('https://a.example/news/1220220105'), undefined)
})

type Statements = Partial<Omit<DateStatements, 'address'>> & { readonly address?: string }
const decisions: readonly (readonly [rule: string, statements: Statements, published?: string, modified?: string])[] = [
  ['nothing stated', {}],
  ['the machine alone', { published: ['2022-01-05T10:00Z'] }, '2022-01-05T10:00Z'],
  ['the page alone', { shown: [{ value: '2022-01-05', label: undefined }] }, '2022-01-05'],
  ['the address alone', { address: '2022-01-05' }, '2022-01-05'],
  [
    'the offset that the page shows',
    { published: ['2022-01-05T02:59:46Z'], shown: [{ value: '2022-01-04T20:59', label: undefined }] },
    '2022-01-04T20:59:46-06:00',
  ],
  [
    'an offset that the machine got wrong',
    { published: ['2022-01-05T04:31:13-06:00'], shown: [{ value: '2022-01-04T22:31-06:00', label: undefined }] },
    '2022-01-04T22:31-06:00',
  ],
  [
    "the newsroom's day, where it is night in Greenwich",
    { published: ['2022-01-05T01:53:14Z'], shown: [{ value: '2022-01-04', label: undefined }] },
    '2022-01-04',
  ],
  [
    'more of the same day',
    { published: ['2022-01-05'], shown: [{ value: '2022-01-05T10:15', label: undefined }] },
    '2022-01-05T10:15',
  ],
  [
    'the time of a change, shown without a word',
    {
      published: ['2021-03-01T10:00Z'],
      modified: ['2022-01-05T10:00Z'],
      shown: [{ value: '2022-01-05', label: undefined }],
    },
    '2021-03-01T10:00Z',
    '2022-01-05T10:00Z',
  ],
  [
    'a machine that was told of the second publication',
    { published: ['2022-01-05T10:00Z'], shown: [{ value: '2021-03-01', label: undefined }] },
    '2021-03-01',
  ],
  [
    'the two of the page',
    {
      shown: [
        { value: '2022-01-06T08:00', label: 'modified' },
        { value: '2022-01-05T10:00', label: 'published' },
      ],
    },
    '2022-01-05T10:00',
    '2022-01-06T08:00',
  ],
  [
    'today in the masthead',
    { published: ['2022-01-05'], shown: [{ value: '2022-06-01', label: undefined, isMasthead: true }] },
    '2022-01-05',
  ],
]

for (const [rule, statements, published, modified] of decisions) {
  test(`believes: ${rule}`, () => {
    const { warnings, ...dates } = decideDates({
      published: [],
      modified: [],
      shown: [],
      address: undefined,
      ...statements,
    })
    assert.deepEqual(dates, {
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
    })
    assert.deepEqual(warnings, [])
  })
}

test('a change before the publication is left out, and said', () => {
  const { published, modified, warnings } = decideDates({
    published: ['2022-01-05T10:00Z'],
    modified: ['2022-01-03T10:00Z'],
    shown: [],
    address: undefined,
  })
  assert.deepEqual([published, modified], ['2022-01-05T10:00Z', undefined])
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['published/conflict'],
  )
})

const text =
  '<p>Two people were killed in Almaty on Thursday when police opened fire on a crowd, the ministry said on Friday.</p>'

test('the dates of comments and of other reports are not those of the report', () => {
  const others = '<ul><li><a href="/a">Another</a> 7 March 2021</li></ul><div>A reader, 6 January 2022 at 10:15</div>'
  assert.equal(extractReport(`<h1>Blast in the square</h1>${text}${others}`)?.published, undefined)
  assert.equal(
    extractReport(`<h1>Blast in the square</h1><div>5 January 2022</div>${text}${others}`)?.published,
    '2022-01-05',
  )
})

test('a date in the report itself is told, not stated', () => {
  const told =
    '<p>On 5 January 2021 the square was calm, and nobody expected what was to come a year later in the city.</p>'
  assert.equal(extractReport(`<h1>Blast in the square</h1>${told}${text}`)?.published, undefined)
})
