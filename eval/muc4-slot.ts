/** When, where, how many, to what effect, and how sure? The slots of a MUC-4 template besides its fillers, from the reading. */
import type { Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention } from './muc4-mention.ts'

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** `1990-02-04` as `04 FEB 90`. */
function renderDay(day: string): string | undefined {
  const [, year = '', month = '', date = ''] = /^\d\d(\d\d)-(\d\d)-(\d\d)/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? undefined : `${date} ${name} ${year}`
}

const mentionsOf = (fillers: readonly Filler[]): Mention[] => fillers.flatMap(({ thing }) => thing.mentions)

function spanOf({ sentence: { tokens }, from, to }: Mention): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const night = /\b(?:last night|overnight)\b/i

/**
 * The day that is told in the first sentence of the incident that tells one. Names of weekdays count as no date, as the task's
 * rules have it (section 7.3): like nothing at all they give "on or before the day of the dispatch". So does that day itself,
 * on which things are said more often than done.
 */
export function dateOf(fillers: readonly Filler[], { times, report }: Reading): string | undefined {
  const published = report.published?.slice(0, 10)
  const unknown = published === undefined ? undefined : renderDay(published)
  const sentences = [...new Set(mentionsOf(fillers).map(({ sentence }) => sentence))]
  for (const sentence of sentences.sort((one, other) => one.index - other.index)) {
    for (const { span, text, type, value, from, to } of times) {
      if (!overlaps(span, sentence) || (type !== 'DATE' && type !== 'TIME') || weekday.test(text)) continue
      const begin = (from ?? value).slice(0, 10)
      const end = night.test(text) && published !== undefined ? published : (to ?? from ?? value).slice(0, 10)
      const [first, last] = [renderDay(begin), renderDay(end)]
      if (first === undefined || last === undefined) continue
      if (published !== undefined && begin >= published) continue
      return first === last ? first : `${first} - ${last}`
    }
  }
  return unknown === undefined ? undefined : `- ${unknown}`
}

/** The countries that the task is about (section 1.0, rule 4): incidents elsewhere are hardly ever asked for. */
const ofInterest: ReadonlySet<string> = new Set(['SLV', 'GTM', 'HND', 'ARG', 'BOL', 'CHL', 'COL', 'ECU', 'PER'])

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The places of the incident's sentences, larger first; else those that the text names first. */
export function locationOf(fillers: readonly Filler[], { places, text }: Reading): string | undefined {
  const sentences = new Set(mentionsOf(fillers).map(({ sentence }) => sentence))
  const near = places.filter(({ span }) => [...sentences].some((sentence) => overlaps(span, sentence)))
  const named = [...near, ...places].flatMap(({ country: code }) => code ?? [])
  const country = mostFrequent(named.filter((code) => ofInterest.has(code))) ?? mostFrequent(named)
  if (country === undefined) return undefined
  const own = near.filter((place) => place.country === country)
  const exact = own.find(({ kind }) => kind === 'city') ?? own.find(({ kind }) => kind === 'admin' || kind === 'region')
  const name = nameOfCountry(country)
  const words =
    exact === undefined ? undefined : text.slice(exact.span.start, exact.span.end).replace(/\s+/g, ' ').toUpperCase()
  return words === undefined ? name : `${name}: ${words}`
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

const alpha2: Readonly<Record<string, string>> = {
  SLV: 'SV',
  GTM: 'GT',
  HND: 'HN',
  ARG: 'AR',
  BOL: 'BO',
  CHL: 'CL',
  COL: 'CO',
  ECU: 'EC',
  PER: 'PE',
  NIC: 'NI',
  PAN: 'PA',
  CRI: 'CR',
  MEX: 'MX',
  VEN: 'VE',
  BRA: 'BR',
  USA: 'US',
  URY: 'UY',
  PRY: 'PY',
  CUB: 'CU',
  ESP: 'ES',
}

/** In capitals, as the task lists them; a country that it does not is called by its code. */
function nameOfCountry(code: string): string {
  const short = alpha2[code]
  return ((short === undefined ? undefined : countryNames.of(short)) ?? code).toUpperCase()
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Plurals that do not show it. */
const many: ReadonlySet<string> = new Set(
  'people men women children police clergy crew civilians passengers'.split(' '),
)

/** How many people the filler names: `1`, `6-`, `~100`, `PLURAL`. */
export function numberOf(filler: Filler, { tallies }: Reading): string | undefined {
  if (filler.role === 'Victim') return '1'
  for (const mention of filler.thing.mentions) {
    const span = spanOf(mention)
    const start = mention.sentence.tokens[Math.max(0, mention.from - 1)]?.start ?? span.start
    const tally = tallies.find((one) => overlaps(one.span, { ...span, start }) && one.best !== 0)
    if (tally?.exactness === 'exact') return String(tally.low)
    if (tally?.exactness === 'at-least') return `${tally.low}-`
    if (tally?.exactness === 'about') return `~${tally.low}`
    const before = mention.sentence.tokens[mention.from - 1]
    const number =
      before?.upos === 'NUM'
        ? words.includes(before.lower)
          ? words.indexOf(before.lower)
          : Number(before.text)
        : Number.NaN
    if (Number.isSafeInteger(number) && number > 0) return String(number)
  }
  const [mention] = filler.thing.mentions
  const { lower = '', lemma = '' } = mention?.sentence.tokens[mention.head] ?? {}
  return many.has(lower) || (/[^s]s$/.test(lower) && lower !== lemma.toLowerCase()) ? 'PLURAL' : '1'
}

const dead = /^(?:KILL)$/
const destroyed = /^(?:destroy|destruction|blow_up)$/

/** What became of it, by the nearest word that tells. */
export function effectOf({ role, thing }: Filler, type: string): string | undefined {
  for (const { sentence, head } of thing.mentions) {
    for (const { name, word } of nearTriggers(sentence, head, childrenOf(sentence))) {
      if (role === 'Target') {
        if (destroyed.test(word)) return 'DESTROYED'
        if (name === 'DAMAGE') return 'SOME DAMAGE'
      } else {
        if (dead.test(name)) return 'DEATH'
        if (name === 'HURT') return 'INJURY'
        if (name === 'FREE' && type === 'KIDNAPPING') return 'REGAINED FREEDOM'
      }
    }
  }
  return undefined
}

const doubt = /^(?:alleged|allegedly|suspected|presumed|presumably|apparently|supposedly|possible|possibly)$/
const authority: ReadonlySet<string> = new Set(['official', 'security-force'])

/** How the dispatch stands to it that the organisation did it. */
export function confidenceOf({ thing }: Filler, { attributions }: Reading): string {
  for (const mention of thing.mentions) {
    const { sentence, head, from } = mention
    const near = nearTriggers(sentence, head, childrenOf(sentence))
    if (near.some(({ word, path }) => word === 'claim' && path === '^nsubj')) return 'CLAIMED OR ADMITTED'
    const doubted = sentence.tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => doubt.test(lower))
    if (!doubted && !near.some(({ name, depth }) => name === 'BLAME' && depth <= 2)) continue
    const span = spanOf(mention)
    const said = attributions.some(
      ({ sourceKind, content }) => authority.has(sourceKind) && content.some((piece) => overlaps(piece, span)),
    )
    return said ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED'
  }
  return 'REPORTED AS FACT'
}
