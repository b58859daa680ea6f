/** What is not known about an incident? Said plainly, so that a gap is not taken for a zero. */
import type { Incident } from '../../model/index.ts'
import { plainText } from '../plain/index.ts'

/** Types of which a reader asks at once whether anyone was hurt. */
const harmful: ReadonlySet<string> = new Set(['ASSAULT', 'EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER'])

/** Half sentences after "Not known:", in a fixed order. */
export function notKnown(incident: Incident): string[] {
  const { from, to, place, parties, origins, tallies, type } = incident
  const isSpan = to !== undefined && to.slice(0, 10) !== from?.slice(0, 10)
  const isWave = / across /.test(incident.title)
  const counted = (category: string): boolean => tallies.some((tally) => tally.category === category)
  const silent = harmful.has(type) ? ['killed', 'injured'].filter((category) => !counted(category)) : []
  return [
    ...(from === undefined
      ? ['when it happened']
      : incident.datePrecision > 1 && !isSpan
        ? ['on which day exactly']
        : []),
    ...(isWave ? [] : placeGap(place)),
    ...(parties.length === 0 ? ['who was involved'] : []),
    ...(silent.length === 0 ? [] : [`whether anyone was ${silent.join(' or ')}: no report gives a number`]),
    ...tallies.filter(isWithoutBest).map(({ category }) => `how many ${categoryText(category)} exactly`),
    ...(origins < 2 ? ['whether a second, independent source confirms it'] : []),
  ]
}

function isWithoutBest({ who, low, best, high }: Incident['tallies'][number]): boolean {
  return who === undefined && best === undefined && low !== high
}

function placeGap(place: Incident['place']): string[] {
  if (place === undefined) return ['where it happened']
  if (place.precision === 'none') return [`where ${plainText(place.name)} is on the map`]
  if (place.precision === 'country') return ['where in the country']
  return place.precision === 'admin' ? ['where in the region'] : []
}

function categoryText(category: string): string {
  const words: Readonly<Record<string, string>> = {
    participants: 'people took part',
    missing: 'are missing',
    other: 'other people were counted',
  }
  return words[category] ?? `were ${category}`
}
