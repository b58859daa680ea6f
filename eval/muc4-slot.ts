/** When, where and how many? Slots of a MUC-4 template besides its fillers, from the reading. */
import type { Event, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import type { Sentence } from '../src/read/token/index.ts'
import { nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention, spanOf } from './muc4-mention.ts'

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** `1990-02-04` as `04 FEB 90`. */
function renderDay(day: string): string | undefined {
  const [, year = '', month = '', date = ''] = /^\d\d(\d\d)-(\d\d)-(\d\d)/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? undefined : `${date} ${name} ${year}`
}

const mentionsOf = (fillers: readonly Filler[]): Mention[] => fillers.flatMap(({ thing }) => thing.mentions)

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const night = /\b(?:last night|overnight)\b/i

/** Kinds of event of which the task's incidents are, in the reading's words. */
const violent: ReadonlySet<string> = new Set(['ASSAULT', 'EXPLOSION', 'FIRE'])

/** Events of the incident: those that its people and things take part in, else those told in the same sentences. */
function eventsOf(fillers: readonly Filler[], { events }: Reading): Event[] {
  const mentions = mentionsOf(fillers)
  const spans = mentions.map(spanOf)
  const sentences = mentions.map(({ sentence }) => sentence)
  const told = events.filter(({ type, trigger }) => {
    return violent.has(type) && sentences.some((sentence) => overlaps(trigger, sentence))
  })
  const own = told.filter(({ actors, targets }) => {
    return [...actors, ...targets].some(({ span }) => spans.some((other) => overlaps(span, other)))
  })
  return own.length > 0 ? own : told
}

/**
 * The day of the incident's event where the text states it, or that hangs on a word of violence; else the day that is told in the
 * first sentence of the incident that tells one. Names of weekdays count as no date, as the task's rules have it (section 7.3): like
 * nothing at all they give "on or before the day of the dispatch". So does that day itself where it is not the event's, as things are
 * said more often than done on it.
 */
export function dateOf(fillers: readonly Filler[], reading: Reading): string | undefined {
  const { times, report } = reading
  const stated = statedDay(fillers, reading)
  if (stated !== undefined) return stated
  const published = report.published?.slice(0, 10)
  const unknown = published === undefined ? undefined : renderDay(published)
  const sentences = [...new Set(mentionsOf(fillers).map(({ sentence }) => sentence))]
  const told = sentences
    .sort((one, other) => one.index - other.index)
    .flatMap((sentence) =>
      times.flatMap((time) => {
        const date = overlaps(time.span, sentence) ? dayOf(time, published) : undefined
        return date === undefined ? [] : [{ ...date, ofDeed: hangsOnDeed(time.span, sentence) }]
      }),
    )
  const own =
    told.find(({ ofDeed }) => ofDeed) ?? told.find(({ begin }) => published === undefined || begin < published)
  return own?.text ?? (unknown === undefined ? undefined : `- ${unknown}`)
}

/** Does a time depend on a word of violence, or on one that does? */
function hangsOnDeed(time: Span, sentence: Sentence): boolean {
  const { tokens } = sentence
  const head = tokens.findIndex((token) => {
    const governor = tokens[token.head]
    return overlaps(token, time) && (governor === undefined || !overlaps(governor, time))
  })
  if (head < 0) return false
  return nearTriggers(sentence, head, childrenOf(sentence)).some(
    ({ name, depth, path }) => depth <= 2 && deeds.has(name) && !path.includes('_'),
  )
}

/** Words of violence, by what they are about. */
const deeds: ReadonlySet<string> = new Set(['KILL', 'HURT', 'ATTACK', 'BOMB', 'DAMAGE', 'KIDNAP', 'ROB', 'PLACE'])

/** The day that the text states of the incident's event. */
export function statedDay(fillers: readonly Filler[], reading: Reading): string | undefined {
  const published = reading.report.published?.slice(0, 10)
  for (const { time, trigger } of eventsOf(fillers, reading)) {
    if (time?.basis !== 'stated') continue
    const sentence = reading.sentences.find((span) => overlaps(span, trigger))
    const stated = reading.times.find(({ span, value }) => {
      return value === time.value && sentence !== undefined && overlaps(span, sentence)
    })
    const date = stated === undefined ? undefined : dayOf(stated, published)
    if (date !== undefined) return date.text
  }
  return undefined
}

/** A day or an interval as the key writes it. */
function dayOf(
  { text, type, value, from, to }: Reading['times'][number],
  published: string | undefined,
): { text: string; begin: string } | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || weekday.test(text)) return undefined
  const begin = (from ?? value).slice(0, 10)
  const end = night.test(text) && published !== undefined ? published : (to ?? from ?? value).slice(0, 10)
  const [first, last] = [renderDay(begin), renderDay(end)]
  if (first === undefined || last === undefined) return undefined
  return { begin, text: first === last ? first : `${first} - ${last}` }
}

/** The town where the reading puts the thing's event. */
export function townOf(filler: Filler, reading: Reading): string | undefined {
  for (const { place: index = -1 } of eventsOf([filler], reading)) {
    const place = reading.places[index]
    if (place?.kind === 'city') return place.name
  }
  return undefined
}

/** The countries that the task is about (section 1.0, rule 4): incidents elsewhere are hardly ever asked for. */
const ofInterest: ReadonlySet<string> = new Set(['SLV', 'GTM', 'HND', 'ARG', 'BOL', 'CHL', 'COL', 'ECU', 'PER'])

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The places of the incident's sentences, larger first; else those that the text names first. */
export function locationOf(fillers: readonly Filler[], reading: Reading): string | undefined {
  const { places, text } = reading
  const sentences = new Set(mentionsOf(fillers).map(({ sentence }) => sentence))
  const near = places.filter(({ span }) => [...sentences].some((sentence) => overlaps(span, sentence)))
  const named = [...near, ...places].flatMap(({ country: code }) => code ?? [])
  const country = mostFrequent(named.filter((code) => ofInterest.has(code))) ?? mostFrequent(named)
  if (country === undefined) return undefined
  const own = near.filter((place) => place.country === country)
  const exact = own.find(({ kind }) => kind === 'city') ?? own.find(({ kind }) => kind === 'admin' || kind === 'region')
  const around = own.find(({ kind, admin1 }) => {
    return kind === 'admin' && exact?.kind === 'city' && admin1 !== undefined && admin1 === exact.admin1
  })
  const inCapitals = ({ span: { start, end } }: Reading['places'][number]) =>
    text.slice(start, end).replace(/\s+/g, ' ').toUpperCase().replace(kindOfPlace, '')
  return [
    nameOfCountry(country),
    ...(around === undefined ? [] : [inCapitals(around)]),
    ...(exact === undefined ? [] : [inCapitals(exact)]),
  ].join(': ')
}

/** The key has them in brackets. */
const kindOfPlace = / (?:DEPARTMENT|PROVINCE)$/

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
  'people men women children police clergy crew corps troops group crowd family population personnel'.split(' '),
)

const bounds: Readonly<Record<string, string>> = {
  least: '-',
  some: '~',
  about: '~',
  approximately: '~',
  around: '~',
  nearly: '~',
  almost: '~',
}

/** How many people the filler names: `1`, `6-`, `~100`, `PLURAL`. */
export function numberOf(filler: Filler, { tallies }: Reading): string | undefined {
  if (filler.role === 'Victim') return '1'
  for (const mention of filler.thing.mentions) {
    const { tokens } = mention.sentence
    const before = tokens[mention.from - 1]
    const span = spanOf(mention)
    const tally = tallies
      .filter((one) => overlaps(one.span, { ...span, start: before?.start ?? span.start }) && one.best !== 0)
      .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start))[0]
    const number = before?.upos === 'NUM' ? numeralOf(before) : undefined
    if (number !== undefined) {
      const bound = bounds[tokens[mention.from - 2]?.lower ?? '']
      return bound === '~' ? `~${number}` : `${number}${bound ?? ''}`
    }
    if (tally?.exactness === 'exact') return String(tally.low)
    if (tally?.exactness === 'at-least') return `${tally.low}-`
    if (tally?.exactness === 'about') return `~${tally.low}`
  }
  const [mention] = filler.thing.mentions
  const { lower = '', lemma = '' } = mention?.sentence.tokens[mention.head] ?? {}
  return many.has(lower) || (/[^s]s$/.test(lower) && lower !== lemma.toLowerCase()) ? 'PLURAL' : '1'
}

function numeralOf({ lower, text }: { lower: string; text: string }): number | undefined {
  const number = words.includes(lower) ? words.indexOf(lower) : Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
