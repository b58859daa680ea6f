/** A small ledger written by hand, for the tests of what is rendered: two incidents, four reports of three origins. */
import type { Attribution, Claim, Incident, Lineage, Party, Reading, Span } from '../model/index.ts'

interface Written {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly published: string
  readonly sentences: readonly string[]
}

const written: readonly Written[] = [
  {
    id: 'aaaa000000000001-00000001',
    publisher: 'Harbour Wire',
    title: 'Twelve dead after clashes at Westport market',
    published: '2031-03-04T18:30:00Z',
    sentences: [
      'Twelve people were killed in clashes at the market in Westport on Tuesday, the health ministry said.',
      'Police fired tear gas at protesters.',
    ],
  },
  {
    id: 'aaaa000000000001-00000002',
    publisher: 'Daily *Lantern*',
    title: 'Twelve dead after clashes at Westport market',
    published: '2031-03-04T19:10:00Z',
    sentences: [
      'Twelve people were killed in clashes at the market in Westport on Tuesday, the health ministry said.',
      'Police fired tear gas at protesters.',
    ],
  },
  {
    id: 'bbbb000000000002-00000003',
    publisher: 'Inland Post',
    title: 'Opposition speaks of 30 dead',
    published: '2031-03-05T08:00:00+01:00',
    sentences: ['At least 30 people died in Westport, the opposition Dawn party said, and "dozens" were hurt.'],
  },
  {
    id: 'cccc000000000003-00000004',
    publisher: 'Northern Radio',
    title: 'Fire at a depot',
    published: '2031-03-06',
    sentences: ['A fire broke out at a fuel depot in the north of the country.'],
  },
]

export const reports: readonly { readonly id: string; readonly reading: Reading }[] = written.map((each) => {
  const text = `${each.title}\n\n${each.sentences.join(' ')}`
  return {
    id: each.id,
    reading: {
      schema: 'tocsin/reading/1',
      report: {
        id: each.id,
        title: each.title,
        publisher: each.publisher,
        published: each.published,
        language: 'en',
        credits: [],
      },
      text,
      sentences: [each.title, ...each.sentences].map((sentence) => spanOf(text, sentence)),
      names: [],
      times: [],
      places: [],
      parties: [],
      attributions: [],
      events: [],
      tallies: [],
      warnings: [],
      because: [],
    },
  }
})

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function words(report: number, text: string): Span {
  return spanOf(reports[report]?.reading.text ?? '', text)
}

function party(report: number, text: string): Party {
  return { span: words(report, text), text }
}

function said(report: number, by: string, sourceKind: Attribution['sourceKind']): Attribution {
  return {
    id: 'a1',
    source: [words(report, by)],
    sourceKind,
    cue: [words(report, 'said')],
    content: [],
    mode: 'indirect',
    stance: 'asserts',
  }
}

const at = [
  '2031-03-04T18:30:00.000Z',
  '2031-03-04T19:10:00.000Z',
  '2031-03-05T07:00:00.000Z',
  '2031-03-06T00:00:00.000Z',
]

function frame(report: number, own: string): { id: string; report: string; at: string } {
  const { id } = reports[report] ?? { id: '' }
  return { id: `${id}/${own}`, report: id, at: at[report] ?? '' }
}

function event(report: number, trigger: string, type: string, actors: readonly Party[]): Claim {
  return {
    ...frame(report, 'e1'),
    kind: 'event',
    trigger: words(report, trigger),
    sentence: 1,
    type,
    reality: 'happened',
    background: false,
    actors,
    targets: [],
    instruments: [],
    objects: [],
    attributions: [],
  }
}

interface Count {
  readonly category: 'killed' | 'injured'
  readonly words: string
  readonly low: number
  readonly best?: number
  readonly by: Attribution
}

function count(report: number, own: string, { category, words: counted, low, best, by }: Count): Claim {
  return {
    ...frame(report, own),
    kind: 'tally',
    span: words(report, counted),
    category,
    low,
    ...(best === undefined ? {} : { best, high: best }),
    exactness: best === undefined ? 'at-least' : 'exact',
    attributions: [by],
  }
}

const ministry = (report: number): Attribution => said(report, 'the health ministry', 'official')
const opposition = said(2, 'the opposition Dawn party', 'party')

export const claims: readonly Claim[] = [
  event(0, 'fired tear gas', 'ASSAULT', [party(0, 'Police')]),
  count(0, 't1', { category: 'killed', words: 'Twelve people', low: 12, best: 12, by: ministry(0) }),
  count(1, 't1', { category: 'killed', words: 'Twelve people', low: 12, best: 12, by: ministry(1) }),
  count(2, 't1', { category: 'killed', words: 'At least 30 people', low: 30, by: opposition }),
  count(2, 't2', { category: 'injured', words: '"dozens"', low: 24, by: opposition }),
  event(3, 'fire', 'FIRE', []),
]

const asOf = '2031-03-06T00:00:00.000Z'

export const incidents: readonly Incident[] = [
  {
    schema: 'tocsin/incident/1',
    id: 'incident-2',
    title: 'Fire, 6 March 2031',
    type: 'FIRE',
    datePrecision: 5,
    place: { name: 'Northland', country: 'ZZZ', precision: 'country', lat: 1, lon: 2 },
    parties: [],
    tallies: [],
    claims: [claims[5]?.id ?? ''],
    reports: [reports[3]?.id ?? ''],
    origins: 1,
    status: 'reported',
    asOf,
  },
  {
    schema: 'tocsin/incident/1',
    id: 'incident-1',
    title: '=Clashes in Westport, 4 March 2031',
    type: 'ASSAULT',
    acled: { event: 'Riots', subEvent: 'Violent demonstration' },
    from: '2031-03-04',
    to: '2031-03-04',
    datePrecision: 1,
    place: { name: 'Westport', country: 'NZL', admin1: 'West Coast', lat: -41.7547, lon: 171.6031, precision: 'city' },
    parties: [party(0, 'Police'), party(0, 'protesters')],
    tallies: [
      {
        category: 'killed',
        low: 12,
        best: 12,
        basis: claims[1]?.id ?? '',
        history: [
          { at: at[0] ?? '', low: 12, best: 12, high: 12, source: 'the health ministry', claim: claims[1]?.id ?? '' },
          { at: at[2] ?? '', low: 30, source: 'the opposition Dawn party', claim: claims[3]?.id ?? '' },
        ],
        contested: true,
      },
      {
        category: 'injured',
        low: 24,
        basis: claims[4]?.id ?? '',
        history: [{ at: at[2] ?? '', low: 24, source: 'the opposition Dawn party', claim: claims[4]?.id ?? '' }],
        contested: false,
      },
    ],
    claims: claims.slice(0, 5).map(({ id }) => id),
    reports: reports.slice(0, 3).map(({ id }) => id),
    origins: 2,
    status: 'contested',
    asOf,
  },
]

export const lineages: readonly Lineage[] = [
  {
    origin: reports[0]?.id ?? '',
    reports: reports.slice(0, 2).map(({ id }) => id),
    links: [{ from: reports[0]?.id ?? '', to: reports[1]?.id ?? '', kind: 'copy', strength: 1, evidence: [] }],
  },
  ...reports.slice(2).map(({ id }) => ({ origin: id, reports: [id], links: [] })),
]

/** The whole of it, as of its latest report. */
export const subject = { asOf, incidents, claims, lineages, reports }

/** What no format may pass on as it is: control characters, half of a pair, markup, and a turn of the writing direction. */
export const hostile = 'a \u0000\u001b\ufffe\ud800 <b> & ]]> "x" \u202e'

/** The same with that in every name that a stranger chooses, and incidents called `title`. */
export const hostileSubject = (title = hostile) => ({
  ...subject,
  incidents: subject.incidents.map((incident) => ({
    ...incident,
    title,
    place: { name: hostile, precision: 'city', lat: 1, lon: 2 } as const,
  })),
  reports: subject.reports.map((report) => ({
    ...report,
    reading: {
      ...report.reading,
      report: { ...report.reading.report, title: hostile, publisher: hostile, url: `http://x/${hostile}` },
    },
  })),
})
