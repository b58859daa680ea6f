/** When, where, how many, to what effect, and how sure? The slots of a MUC-4 template besides its fillers, from the reading. */
import type { Event, Reading, Span } from '../src/model/index.ts'
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
 * The day of the incident's event where the text states it; else the day that is told in the first sentence of the incident that
 * tells one. Names of weekdays count as no date, as the task's rules have it (section 7.3): like nothing at all they give "on or
 * before the day of the dispatch". So does that day itself where it is not the event's, as things are said more often than done on it.
 */
export function dateOf(fillers: readonly Filler[], reading: Reading): string | undefined {
  const { times, report } = reading
  const stated = statedDay(fillers, reading)
  if (stated !== undefined) return stated
  const published = report.published?.slice(0, 10)
  const unknown = published === undefined ? undefined : renderDay(published)
  const sentences = [...new Set(mentionsOf(fillers).map(({ sentence }) => sentence))]
  for (const sentence of sentences.sort((one, other) => one.index - other.index)) {
    for (const time of times) {
      const date = overlaps(time.span, sentence) ? dayOf(time, published) : undefined
      if (date !== undefined && (published === undefined || date.begin < published)) return date.text
    }
  }
  return unknown === undefined ? undefined : `- ${unknown}`
}

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
  'people men women children police clergy crew civilians passengers'.split(' '),
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

const destroyed = /^(?:destroy|destruction|blow_up)$/
const fates: Readonly<Record<string, string>> = { killed: 'DEATH', injured: 'INJURY' }

/** What became of it: by a count of the reading, else by the nearest word that tells. */
export function effectOf({ role, thing }: Filler, type: string, { tallies }: Reading): string | undefined {
  for (const mention of thing.mentions) {
    const { sentence, head, from } = mention
    const start = sentence.tokens[Math.max(0, from - 1)]?.start ?? 0
    const counted = tallies.find((one) => one.best !== 0 && overlaps(one.span, { ...spanOf(mention), start }))
    const fate = fates[counted?.category ?? '']
    if (role !== 'Target' && fate !== undefined) return fate
    for (const { name, word } of nearTriggers(sentence, head, childrenOf(sentence))) {
      if (role === 'Target') {
        if (destroyed.test(word)) return 'DESTROYED'
        if (name === 'DAMAGE') return 'SOME DAMAGE'
      } else {
        if (name === 'KILL') return 'DEATH'
        if (name === 'HURT') return 'INJURY'
        if (name === 'FREE' && type === 'KIDNAPPING') return 'REGAINED FREEDOM'
      }
    }
  }
  return undefined
}

const doubt = /^(?:alleged|allegedly|suspected|presumed|presumably|apparently|supposedly)$/
const possible = /^(?:could|may|might|possible|possibly|perhaps)$/
const claiming = /^(?:claim|admit|acknowledge|claim_responsibility)$/
const claimed = /claim|admit|acknowledg|responsib/i
const authority: ReadonlySet<string> = new Set(['official', 'security-force'])
const authorities =
  /^(?:authority|authorities|police|government|army|minister|president|prosecutor|judge|court|official|military)$/

/** How the dispatch stands to it that the organisation did it: who says so, and in what words. */
export function confidenceOf({ thing }: Filler, { attributions, text }: Reading): string {
  for (const mention of thing.mentions) {
    const { sentence, head, from } = mention
    const span = spanOf(mention)
    const near = nearTriggers(sentence, head, childrenOf(sentence))
    const claims = attributions.some(({ source, cue }) => {
      const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
      return claimed.test(words) && source.some((piece) => overlaps(piece, span))
    })
    if (claims || near.some(({ word, path }) => claiming.test(word) && path === '^nsubj')) return 'CLAIMED OR ADMITTED'
    const voices = attributions.filter(({ content }) => content.some((piece) => overlaps(piece, span)))
    const official =
      voices.some(({ sourceKind }) => authority.has(sourceKind)) || (voices.length === 0 && hasAuthority(sentence))
    if (mayHave(mention)) return 'POSSIBLE'
    const doubted = sentence.tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => doubt.test(lower))
    const blamed = near.some(({ name, depth }) => name === 'BLAME' && depth <= 2)
    if (doubted || blamed) return official ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED'
  }
  return 'REPORTED AS FACT'
}

/** "The attacks could have been carried out by …": the deed that the organisation hangs on, through coordination, is possible. */
function mayHave({ sentence: { tokens }, head }: Mention): boolean {
  let at = head
  for (let step = 0; step < 3 && tokens[at]?.deprel === 'conj'; step += 1) at = tokens[at]?.head ?? -1
  const deed = tokens[at]?.head ?? -1
  return tokens.some((token) => token.head === deed && deed >= 0 && possible.test(token.lower))
}

/** "The authorities attribute the attack to …": whoever accuses is the subject of the sentence. */
const hasAuthority = ({ tokens }: Mention['sentence']): boolean =>
  tokens.some(({ lemma, deprel }) => deprel.startsWith('nsubj') && authorities.test(lemma.toLowerCase()))
