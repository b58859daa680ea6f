/**
 * How well are parties read? Against the spans of source and target that the CAMEO name set marks, one event a sentence, by
 * overlap; and against the PLOVER gold records, whose sources and targets have a country.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Party, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { halves, isInHalf } from './aside.ts'
import { cameoNerFile, type GoldParty, loadCameoNer } from './cameo-ner.ts'
import { count, detail, f1, f1Figures, percent, score } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

type Pair<Gold> = { readonly document: GoldDocument<readonly Gold[]>; readonly reading: Reading }

/** Where a party stands: its pronoun, or its words. */
const placeOf = ({ pronoun, span }: Party): Span => pronoun ?? span

export const cameoNer = readingTask<readonly GoldParty[]>({
  name: 'cameo-ner',
  measures: 'parties: spans of source and target, F1 by overlap on the CAMEO name set',
  needs: [cameoNerFile],
  source: 'https://github.com/eventdata',
  splits: halves,
  load: ({ data, split }) => loadCameoNer(data).filter(({ input }) => isInHalf(input.ref, split)),
  score: scoreSpans,
})

/** A sentence's gold spans against its parties: by overlap, and one to one. Sentences without a gold span do not count. */
export function scoreSpans(pairs: readonly Pair<GoldParty>[]): Scored {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  let matched = 0
  const misses: Miss[] = []
  for (const { document, reading } of pairs) {
    const { gold, input } = document
    if (gold.length === 0) continue
    const found = reading.parties.map(placeOf)
    sums.found += found.length
    sums.gold += gold.length
    for (const mark of gold) {
      if (found.some((span) => overlaps(span, mark))) sums.recalled += 1
      else misses.push(missOf(input, mark, `missed ${mark.role}`))
    }
    for (const span of found) {
      if (gold.some((mark) => overlaps(span, mark))) sums.right += 1
      else misses.push(missOf(input, span, 'no source or target'))
    }
    matched += countMatches(found, gold)
  }
  const paired = { found: sums.found, right: matched, gold: sums.gold, recalled: matched }
  return {
    figures: [
      count('sentences', pairs.length),
      count('gold', sums.gold),
      count('found', sums.found),
      ...f1Figures('overlap', sums),
      detail('pairedF1', f1(paired)),
    ],
    misses,
  }
}

/** Each span with the first of the marks that it overlaps and that is free; both are in text order. */
function countMatches(found: readonly Span[], gold: readonly Span[]): number {
  const free = new Set(gold)
  let matches = 0
  for (const span of found) {
    const mark = [...free].find((one) => overlaps(one, span))
    if (mark === undefined) continue
    free.delete(mark)
    matches += 1
  }
  return matches
}

function missOf(
  { text, ref }: { readonly text: string; readonly ref: string },
  { start, end }: Span,
  cause: string,
): Miss {
  return {
    cause,
    words: text.slice(start, end),
    where: ref,
    detail: `“${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}”`,
  }
}

/** A source or target of a gold record. */
export interface GoldActor extends Span {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly sector?: string
}

interface GsrActor {
  readonly actorText?: string
  readonly code?: string
  readonly sector?: string
}

interface GsrRecord {
  readonly id: string
  readonly text: string
  readonly source?: unknown
  readonly target?: unknown
}

const gsrFile = 'plover/gsr.json'
/** Codes of the records that are none of ISO 3166. */
const mistaken: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', KOS: 'XKX' }
/** Codes of bodies that belong to no country. */
const noCountry = /^(?:IGO|NGO|IMG|MNC|NGM|UNO|EUR|INT|UIS|\*+)$/

export const ploverParties = readingTask<readonly GoldActor[]>({
  name: 'plover-parties',
  measures: 'parties: the country of sources and targets of the PLOVER gold records',
  needs: [gsrFile],
  source: 'https://github.com/openeventdata/PLOVER',
  splits: halves,
  load: ({ data, split }) => {
    return loadRecords(data)
      .filter(({ id }) => isInHalf(id, split))
      .map((record) => ({ input: { ref: record.id, text: record.text }, gold: goldActors(record) }))
  },
  score: scoreCountries,
})

function loadRecords(data: string): GsrRecord[] {
  return JSON.parse(readFileSync(join(data, gsrFile), 'utf8'))
}

/** The records with the spans of all their sources and targets, with a country or not; for training. */
export function loadGsrSpans(data: string): GoldDocument<readonly Span[]>[] {
  return loadRecords(data).map((record) => ({
    input: { ref: record.id, text: record.text },
    gold: actorsOf(record).flatMap(({ actorText = '' }) => findWords(record.text, actorText) ?? []),
  }))
}

function actorsOf({ source, target }: GsrRecord): GsrActor[] {
  return [source, target].flatMap((list): GsrActor[] => (Array.isArray(list) ? list : []))
}

/** Sources and targets with a country whose words stand in the text, whole or by their longest row of words that does. */
export function goldActors(record: GsrRecord): GoldActor[] {
  return actorsOf(record).flatMap(({ actorText = '', code = '', sector }) => {
    const country = mistaken[code] ?? code
    const at = findWords(record.text, actorText)
    if (at === undefined || !/^[A-Z]{3}$/.test(country) || noCountry.test(country)) return []
    return [{ ...at, country, ...(sector === undefined ? {} : { sector }) }]
  })
}

function findWords(text: string, actorText: string): Span | undefined {
  const words = actorText.trim().split(/\s+/)
  for (let length = words.length; length > 0; length -= 1) {
    const pieces = words.slice(length - 1).map((_, from) => words.slice(from, from + length).join(' '))
    for (const piece of pieces.toSorted((a, b) => b.length - a.length)) {
      const start = piece === '' ? -1 : text.indexOf(piece)
      if (start >= 0) return { start, end: start + piece.length }
    }
  }
  return undefined
}

export function scoreCountries(pairs: readonly Pair<GoldActor>[]): Scored {
  let [gold, covered, right, told, sectors, sectorsRight] = [0, 0, 0, 0, 0, 0]
  const misses: Miss[] = []
  for (const { document, reading } of pairs)
    for (const actor of document.gold) {
      const parties = reading.parties.filter((party) => overlaps(placeOf(party), actor))
      const isRight = parties.some(({ country }) => country === actor.country)
      gold += 1
      covered += parties.length > 0 ? 1 : 0
      told += parties.some(({ country }) => country !== undefined) ? 1 : 0
      right += isRight ? 1 : 0
      if (isCoded(actor.sector)) {
        sectors += 1
        sectorsRight += parties.some(({ sector }) => sector === actor.sector?.slice(0, 3)) ? 1 : 0
      }
      const [first] = parties
      const cause = first === undefined ? 'no party' : first.country === undefined ? 'no country' : 'another country'
      if (!isRight)
        misses.push(missOf(document.input, actor, `${cause}, not ${actor.country}: ${first?.country ?? '-'}`))
    }
  return {
    figures: [
      count('documents', pairs.length),
      count('gold', gold),
      score('country', percent(right, gold)),
      detail('coverage', percent(covered, gold)),
      detail('countryOfCovered', percent(right, covered)),
      detail('countryOfTold', percent(right, told)),
      detail('sector', percent(sectorsRight, sectors)),
    ],
    misses,
  }
}

const isCoded = (sector: string | undefined): boolean => sector !== undefined && /^[A-Z]{3}/.test(sector)
