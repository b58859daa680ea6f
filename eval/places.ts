/**
 * How well are places read? Toponyms of three public sets of news: recognition (a place that was read overlaps one that
 * a person marked), and whether the point is within 161 km (100 miles, the field's custom), as a share of the marked
 * places that were recognised and of all of them. A place without a point counts as one that is not within 161 km.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { isAside } from './aside.ts'
import { count, detail, f1Figures, percent, score } from './figure.ts'
import { type Figure, type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'
import { elements, elementText } from './xml.ts'

export interface GoldPlace extends Span {
  readonly lat?: number
  readonly lon?: number
}

/** One hundred miles, in kilometres: the custom of the field since Leidner (2007). */
const nearKm = 161
const earthRadiusKm = 6371

const files: Readonly<Record<string, string>> = { lgl: 'lgl.xml', 'TR-News': 'TR-News.xml', GeoVirus: 'GeoVirus.xml' }

export const places = readingTask<readonly GoldPlace[]>({
  name: 'places',
  measures: 'places: recognition F1 and accuracy within 161 km on LGL, TR-News and GeoVirus',
  needs: Object.values(files).map((file) => `geo/${file}`),
  source:
    'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation and https://github.com/ehsk/CHF-TopoResolver',
  splits: Object.keys(files),
  load: ({ data, split }) =>
    Object.entries(files)
      .filter(([set]) => split === undefined || split === set)
      .flatMap(([set, file]) => parsePlaces(readFileSync(join(data, 'geo', file), 'utf8'), set)),
  score: scoreSets,
})

/** The articles of one file. GeoVirus names its parts otherwise and counts from 1. */
export function parsePlaces(xml: string, set: string): GoldDocument<readonly GoldPlace[]>[] {
  const [list, one, phrase] = set === 'GeoVirus' ? ['locations', 'location', 'name'] : ['toponyms', 'toponym', 'phrase']
  return [...xml.matchAll(/<article(?:\s[^>]*)?>[\s\S]*?<\/article>/g)].map(([article], index) => {
    const text = elementText(article, 'text') ?? ''
    const published = /\d{4}-\d{2}-\d{2}/.exec(elementText(article, 'dltime') ?? '')?.[0]
    const publisher = elementText(article, 'domain')?.trim()
    const docid = /^<article[^>]*docid="([^"]*)"/.exec(article)?.[1] ?? String(index + 1)
    const marked = elements(article.slice(article.indexOf(`<${list}`)), one)
    const gold = marked.flatMap(
      (element) => parsePlace(element, text, { phrase, from: set === 'GeoVirus' ? 1 : 0 }) ?? [],
    )
    return {
      input: {
        ref: `${set}/${docid}`,
        text,
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
      },
      gold: gold.sort((a, b) => a.start - b.start),
    }
  })
}

/** In some files the offsets drift, so the nearest occurrence of the words is what counts. */
function parsePlace(
  element: string,
  text: string,
  { phrase, from }: { phrase: string; from: number },
): GoldPlace | undefined {
  const words = elementText(element, phrase) ?? ''
  const start = nearestOccurrence(text, words, Number(elementText(element, 'start')) - from)
  if (start === undefined) return undefined
  const lat = Number.parseFloat(elementText(element, 'lat') ?? '')
  const lon = Number.parseFloat(elementText(element, 'lon') ?? '')
  const span = { start, end: start + words.length }
  return Number.isNaN(lat) || Number.isNaN(lon) ? span : { ...span, lat, lon }
}

export function nearestOccurrence(text: string, words: string, near: number): number | undefined {
  if (words === '') return undefined
  const before = text.lastIndexOf(words, near)
  const after = text.indexOf(words, near)
  if (before < 0 && after < 0) return undefined
  if (before < 0) return after
  return after < 0 || near - before <= after - near ? before : after
}

/** Great-circle distance; both points in degrees. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2
  const h = half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The place that was read there; of several, the one that shares most with it. */
function placeAt(gold: Span, found: readonly Place[]): Place | undefined {
  const shared = ({ span }: Place) => Math.min(span.end, gold.end) - Math.max(span.start, gold.start)
  return found.filter(({ span }) => overlaps(span, gold)).sort((a, b) => shared(b) - shared(a))[0]
}

type Verdict = 'missed' | 'no point' | 'far away' | 'near' | 'no point in gold'

function judge(gold: GoldPlace, place: Place | undefined): Verdict {
  if (place === undefined) return 'missed'
  if (gold.lat === undefined || gold.lon === undefined) return 'no point in gold'
  if (place.lat === undefined || place.lon === undefined) return 'no point'
  const km = distanceKm({ lat: gold.lat, lon: gold.lon }, { lat: place.lat, lon: place.lon })
  return km <= nearKm ? 'near' : 'far away'
}

export function scorePlaces(
  pairs: readonly { document: GoldDocument<readonly GoldPlace[]>; reading: Reading }[],
): Scored {
  const sums = { gold: 0, recalled: 0, found: 0, right: 0, located: 0, recognised: 0, near: 0, pointed: 0 }
  const misses: Miss[] = []
  for (const { document, reading } of pairs) {
    sums.found += reading.places.length
    for (const gold of document.gold) {
      const place = placeAt(gold, reading.places)
      const verdict = judge(gold, place)
      const located = gold.lat !== undefined
      sums.gold += 1
      sums.recalled += place === undefined ? 0 : 1
      sums.located += located ? 1 : 0
      sums.recognised += located && place !== undefined ? 1 : 0
      sums.pointed += verdict === 'near' || verdict === 'far away' ? 1 : 0
      sums.near += verdict === 'near' ? 1 : 0
      if (verdict !== 'near' && verdict !== 'no point in gold')
        misses.push(makeMiss(document, { gold, place, verdict }))
    }
    const spurious = reading.places.filter(({ span }) => !document.gold.some((gold) => overlaps(gold, span)))
    sums.right += reading.places.length - spurious.length
    misses.push(...spurious.map((place) => makeMiss(document, { gold: place.span, place, verdict: 'spurious' })))
  }
  return {
    figures: [
      count('documents', pairs.length),
      count('gold', sums.gold),
      count('found', sums.found),
      ...f1Figures('recognition', sums),
      score('nearOfRecognised', percent(sums.near, sums.recognised)),
      detail('nearOfPointed', percent(sums.near, sums.pointed)),
      score('nearOfAll', percent(sums.near, sums.located)),
    ],
    misses,
  }
}

type Pair = Parameters<typeof scorePlaces>[0][number]

/** All the sets together, then each of them, whole and in the halves of `aside.ts`. */
function scoreSets(pairs: readonly Pair[]): Scored {
  const { figures, misses } = scorePlaces(pairs)
  const parts = Object.entries(files).flatMap(([set, file]) => {
    const ofSet = pairs.filter(({ document }) => document.input.ref.startsWith(`${set}/`))
    const aside = ({ document }: Pair) => isAside(document.input.ref.replace(`${set}/`, `${file}/`))
    return [
      ...partFigures(set, ofSet),
      ...partFigures(
        `${set}Open`,
        ofSet.filter((pair) => !aside(pair)),
      ),
      ...partFigures(`${set}Aside`, ofSet.filter(aside)),
    ]
  })
  return { figures: [...figures, ...parts], misses }
}

/** The three figures of one part of the documents; none where it is empty. */
function partFigures(part: string, pairs: readonly Pair[]): Figure[] {
  if (pairs.length === 0) return []
  return ['recognitionF1', 'nearOfRecognised', 'nearOfAll'].flatMap((name) => {
    const figure = scorePlaces(pairs).figures.find((one) => one.name === name)
    return figure === undefined ? [] : [detail(`${part}-${name}`, figure.value)]
  })
}

function makeMiss(
  { input }: GoldDocument<readonly GoldPlace[]>,
  { gold, place, verdict }: { gold: GoldPlace; place: Place | undefined; verdict: Verdict | 'spurious' },
): Miss {
  const words = input.text.slice(gold.start, gold.end).replace(/\s+/g, ' ')
  const around = input.text.slice(Math.max(0, gold.start - 40), gold.end + 30).replace(/\s+/g, ' ')
  const expected = gold.lat === undefined ? '' : `${gold.lat},${gold.lon} `
  const read = place === undefined ? 'nothing' : `${place.name} (${place.country ?? '?'}) ${place.lat},${place.lon}`
  return { cause: verdict, words, where: input.ref, detail: `${expected}read ${read} in “${around}”` }
}
