import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, TallyClaim } from '../../model/index.ts'
import { tallyLines } from './headline.ts'

type Figure = Pick<TallyClaim, 'low' | 'best' | 'high' | 'exactness'>

const exact = (count: number): Figure => ({ low: count, best: count, high: count, exactness: 'exact' })
const atLeast = (count: number): Figure => ({ low: count, exactness: 'at-least' })
const about = (count: number): Figure => ({ low: count, best: count, high: count, exactness: 'about' })

/** A claim of some killed, said by `source` of `kind` at an hour of one day; '' is the outlet's own voice. */
function claim(
  hour: number,
  source: string,
  kind: Attribution['sourceKind'],
  figure: Figure,
  more: Partial<TallyClaim> = {},
): TallyClaim {
  const span = { start: 0, end: 1 }
  const attribution: Attribution = {
    id: 'a1',
    source: [span],
    sourceName: source,
    sourceKind: kind,
    cue: [span],
    content: [span],
    mode: 'indirect',
    stance: 'asserts',
  }
  const id = `r${hour}/${source}`
  return {
    kind: 'tally',
    id,
    report: `r${hour}`,
    at: new Date(Date.UTC(2022, 0, 6, hour)).toISOString(),
    span,
    category: 'killed',
    ...figure,
    attributions: source === '' ? [] : [attribution],
    ...more,
  }
}

const headline = (claims: readonly TallyClaim[], publishers: readonly [string, string][] = []) =>
  tallyLines(claims, { lineages: [], publishers: new Map(publishers) })[0]

test('a voice counts with its latest word, down as well as up', () => {
  const line = headline([claim(1, 'ministry', 'official', exact(164)), claim(5, 'Ministry', 'official', exact(103))])
  assert.deepEqual([line?.low, line?.best, line?.high, line?.basis], [103, 103, 103, 'r5/Ministry'])
  assert.equal(line?.history.length, 2)
})

test('a name in capitals is a voice, and not the outlet', () => {
  const said = [claim(1, 'UNICEF', 'igo', exact(12)), claim(2, '', 'media', exact(9))]
  const line = headline(said, [
    ['r1', 'Harbour Herald'],
    ['r2', 'Harbour Herald'],
  ])
  assert.deepEqual([line?.best, line?.contested, line?.history.map(({ source }) => source)], [12, true, ['UNICEF', '']])
})

test('a paraphrase that calls the same people by another name makes no line, and what says more names one', () => {
  const of = (text: string, sector: string) => ({ who: { span: { start: 0, end: 1 }, text, sector } })
  const said = [
    claim(1, 'police', 'security-force', exact(12), of('members', 'COP')),
    claim(2, 'police', 'security-force', exact(13), of('police officers', 'COP')),
    claim(3, 'constabulary', 'security-force', exact(12), of('lawmen', 'CVL')),
  ]
  const lineages = [{ origin: 'r1', reports: ['r1', 'r3'], links: [] }]
  assert.deepEqual(
    tallyLines(said, { lineages, publishers: new Map() }).map(({ who, best }) => [who, best]),
    [['police officers', 13]],
  )
})

test('passengers are all of them, where nobody counts the crew', () => {
  const of = (text: string) => ({ who: { span: { start: 0, end: 1 }, text } })
  const said = [
    claim(1, 'coast guard', 'official', exact(43), { category: 'missing' }),
    claim(5, 'coast guard', 'official', exact(36), { category: 'missing', ...of('passengers') }),
  ]
  const linesOf = (claims: readonly TallyClaim[]) =>
    tallyLines(claims, { lineages: [], publishers: new Map() }).map(({ who, best }) => [who, best])
  assert.deepEqual(linesOf(said), [[undefined, 36]])
  const crew = claim(5, 'coast guard', 'official', exact(4), { category: 'missing', ...of('crew members') })
  assert.deepEqual(linesOf([...said, crew]), [
    [undefined, 43],
    ['crew members', 4],
    ['passengers', 36],
  ])
})

test('an early count yields to a later and higher one of the same or a higher class', () => {
  const line = headline([claim(1, 'police', 'security-force', exact(12)), claim(5, 'ministry', 'official', exact(18))])
  assert.deepEqual([line?.low, line?.best, line?.high, line?.contested], [18, 18, 18, false])
})

test('a later count of a lower class does not overtake: both stand, and they exclude each other', () => {
  const line = headline([claim(1, 'ministry', 'official', exact(12)), claim(5, 'a witness', 'witness', exact(30))])
  assert.deepEqual([line?.low, line?.best, line?.high, line?.contested], [12, 12, 30, true])
})

test('a floor goes once a figure meets it, and leaves the top open while it stands above', () => {
  const met = headline([claim(1, 'police', 'security-force', atLeast(10)), claim(5, 'ministry', 'official', exact(12))])
  assert.deepEqual([met?.low, met?.best, met?.high], [12, 12, 12])
  const open = headline([claim(1, 'ministry', 'official', exact(12)), claim(5, 'a medic', 'witness', atLeast(40))])
  assert.deepEqual([open?.low, open?.best, open?.high, open?.contested], [12, 12, undefined, true])
})

test('what a party says of the other side is no best beside an authority’s floor, and its words for the same people make no line', () => {
  const of = (text: string, sector?: string) => ({
    who: { span: { start: 0, end: 1 }, text, ...(sector === undefined ? {} : { sector }) },
  })
  const lines = tallyLines(
    [
      claim(1, 'officials', 'official', atLeast(5), of('security personnel', 'COP')),
      claim(2, 'the Karo Front', 'party', exact(16), of('personnel')),
    ],
    { lineages: [], publishers: new Map() },
  )
  assert.deepEqual(
    lines.map(({ who, low, best, high }) => [who, low, best, high]),
    [['security personnel', 5, undefined, 16]],
  )
})

test('about gives a tenth either way before two figures exclude each other', () => {
  const near = headline([
    claim(1, 'police', 'security-force', about(100)),
    claim(2, 'army', 'security-force', about(95)),
  ])
  assert.equal(near?.contested, false)
})

test('the figure that a source denies disputes the headline', () => {
  const denial = claim(5, 'ministry', 'official', exact(30))
  const denies = { ...denial, attributions: denial.attributions.map((one) => ({ ...one, stance: 'denies' as const })) }
  const line = headline([claim(1, 'rebels', 'party', exact(30)), denies])
  assert.deepEqual([line?.best, line?.contested], [30, true])
})

test('background never moves a headline', () => {
  const old = claim(1, 'ministry', 'official', exact(500), { background: true })
  assert.equal(headline([old]), undefined)
  assert.equal(headline([old, claim(3, 'ministry', 'official', exact(2))])?.best, 2)
})

test('a figure for a part of the people makes a line of its own', () => {
  const span = { start: 0, end: 1 }
  const lines = tallyLines(
    [
      claim(1, 'city', 'official', exact(30), { who: { span, text: 'people', sector: 'CVL' } }),
      claim(2, 'city', 'official', exact(12), { who: { span, text: '12 police officers', sector: 'COP' } }),
    ],
    { lineages: [], publishers: new Map() },
  )
  assert.deepEqual(
    lines.map(({ who, best }) => [who, best]),
    [
      [undefined, 30],
      ['police officers', 12],
    ],
  )
})

test('a copy repeats no figure of its origin', () => {
  const context = { lineages: [{ origin: 'r1', reports: ['r1', 'r2'], links: [] }], publishers: new Map() }
  const [line] = tallyLines([claim(1, 'city', 'official', exact(12)), claim(2, 'city', 'official', exact(12))], context)
  assert.equal(line?.history.length, 1)
})

const none = { lineages: [], publishers: new Map<string, string>() }

test('the policies of ACLED and UCDP: the least of what stands, and a best always', () => {
  const said = [claim(1, 'ministry', 'official', exact(12)), claim(5, 'a charity', 'ngo', exact(9))]
  const by = (policy: 'acled' | 'ucdp', claims = said) => tallyLines(claims, { ...none, policy })[0]
  assert.deepEqual([by('acled')?.best, by('acled')?.basis], [9, 'r5/a charity'])
  assert.deepEqual([by('ucdp')?.low, by('ucdp')?.best, by('ucdp')?.high], [9, 12, 12])
  assert.equal(by('ucdp', [claim(1, 'police', 'security-force', atLeast(4))])?.best, 4)
})

test('a correction takes out what its outlet gave before, whoever said it', () => {
  const said = [claim(1, 'ministry', 'official', exact(30)), claim(5, '', 'media', exact(13))]
  const publishers = new Map([
    ['r1', 'Steppe Wire'],
    ['r5', 'Steppe Wire'],
  ])
  assert.equal(tallyLines(said, { lineages: [], publishers })[0]?.best, 30)
  assert.equal(tallyLines(said, { lineages: [], publishers, correcting: new Map([['r5', []]]) })[0]?.best, 13)
})

test('the missing are overtaken in either direction, the dead only upwards', () => {
  const fewer = (category: 'missing' | 'killed') =>
    headline([
      claim(1, 'army', 'security-force', exact(40), { category }),
      claim(5, 'mayor', 'official', exact(3), { category }),
    ])
  assert.deepEqual([fewer('missing')?.high, fewer('killed')?.high], [3, 40])
})

test('police and organisers give no best of a crowd where they exclude each other', () => {
  const crowd = { category: 'participants' as const }
  const line = headline([
    claim(1, 'police', 'security-force', exact(1000), crowd),
    claim(2, 'organisers', 'other', exact(5000), crowd),
  ])
  assert.deepEqual([line?.low, line?.best, line?.high, line?.contested], [1000, undefined, 5000, true])
})

test('of what a voice says in one report the greatest counts', () => {
  const said = [
    claim(1, 'governor', 'official', exact(4)),
    { ...claim(1, 'governor', 'official', exact(3)), id: 'r1/two' },
  ]
  assert.equal(headline(said)?.best, 4)
  assert.equal(headline(said.reverse())?.best, 4)
})

test('an outlet that passes on a later word of the voice itself speaks with what it knows', () => {
  const missing = { category: 'missing' as const }
  const first = claim(1, 'coast guard', 'official', exact(43), missing)
  const own = claim(5, '', 'media', exact(36), missing)
  assert.equal(headline([first, own])?.contested, true)
  const relayed = { ...claim(5, 'coast guard', 'official', exact(12)), id: 'r5/toll' }
  const [, line] = tallyLines([first, own, relayed], { lineages: [], publishers: new Map() })
  assert.deepEqual([line?.category, line?.best, line?.contested], ['missing', 36, false])
})

test('a figure that a correcting report calls wrong is out, whoever gave it', () => {
  const said = [claim(1, 'ministry', 'official', exact(9240)), claim(5, 'Sayeeq', 'official', atLeast(2000))]
  const context = { lineages: [], publishers: new Map<string, string>() }
  assert.equal(tallyLines(said, context)[0]?.best, 9240)
  const [line] = tallyLines(said, { ...context, correcting: new Map([['r5', [9240]]]) })
  assert.deepEqual([line?.low, line?.best], [2000, undefined])
})

test('a denial of more than so many is one of any figure that begins there', () => {
  const no = claim(5, 'minister', 'official', atLeast(2000))
  const denial = { ...no, attributions: no.attributions.map((one) => ({ ...one, stance: 'denies' as const })) }
  assert.equal(headline([claim(1, 'ministry', 'official', exact(2445)), denial])?.contested, true)
  assert.equal(headline([claim(1, 'ministry', 'official', exact(1445)), denial])?.contested, false)
})

test('nobody was killed, says one, and who counts two teenagers contradicts that', () => {
  const teenagers = { who: { span: { start: 0, end: 1 }, text: 'teenagers', sector: 'CVL' } }
  const [whole, part] = tallyLines(
    [claim(1, 'prosecutor', 'official', exact(0)), claim(2, 'rights group', 'ngo', exact(2), teenagers)],
    { lineages: [], publishers: new Map() },
  )
  assert.deepEqual([whole?.who, whole?.best, whole?.high, whole?.contested], [undefined, 0, 2, true])
  assert.deepEqual([part?.who, part?.best, part?.contested], ['teenagers', 2, false])
})

test('soldiers of two nations are two lines, and not rival figures', () => {
  const soldiers = (text: string, country: string): Partial<TallyClaim> => ({
    who: { span: { start: 0, end: 1 }, text, sector: 'MIL', country },
  })
  const said = [
    claim(1, 'border service', 'security-force', exact(2), soldiers('Kyrgyz servicemen', 'KGZ')),
    claim(2, 'ministry', 'official', exact(4), soldiers('servicemen', 'KGZ')),
    claim(3, 'doctor', 'witness', atLeast(14), soldiers('Tajik soldiers', 'TJK')),
  ]
  const lines = tallyLines(said, { lineages: [], publishers: new Map() })
  assert.deepEqual(
    lines.map(({ who, low, best, contested }) => [who, low, best, contested]),
    [
      ['Kyrgyz servicemen', 4, 4, false],
      ['Tajik soldiers', 14, undefined, false],
    ],
  )
})

test('one hostage and two hostages are one line', () => {
  const who = (text: string): Partial<TallyClaim> => ({ who: { span: { start: 0, end: 1 }, text, sector: 'CVL' } })
  const said = [
    claim(1, 'army', 'security-force', exact(1), who('hostage')),
    claim(2, 'army', 'security-force', exact(2), who('not two hostages')),
  ]
  const lines = tallyLines(said, { lineages: [], publishers: new Map() })
  assert.deepEqual(
    lines.map(({ who: part, best }) => [part, best]),
    [['hostage', 2]],
  )
})

test('women who are told as part of the dead have a line of their own, and never head them', () => {
  const of = (text: string) => ({ who: { span: { start: 0, end: 1 }, text, sector: 'CVL' } })
  const whole = claim(1, 'office', 'igo', atLeast(96), of('civilians'))
  const part = { ...claim(1, 'office', 'igo', exact(14), of('women')), id: 'r1/part' }
  assert.deepEqual(
    tallyLines([whole, part], { lineages: [], publishers: new Map() }).map(({ who, low }) => [who, low]),
    [
      [undefined, 96],
      ['women', 14],
    ],
  )
})
