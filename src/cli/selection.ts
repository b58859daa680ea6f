/** Which incidents does the command line ask for? What was written after the options, parsed once. */
import type { SettingValues } from '../config/index.ts'
import { Failure } from '../model/index.ts'
import type { Selection } from '../render/dataset/index.ts'
import { countryCodeOf } from '../render/dataset/index.ts'
import type { selectionOptions } from './command.ts'

type SelectionSettings = SettingValues<(typeof selectionOptions)[number]>

/** Throws `usage/argument`, naming the option and an example of what it takes. */
export function selectionOf({ country, near, firstDay, lastDay, query, incident }: SelectionSettings): Selection {
  return {
    ...(country === undefined ? {} : { countries: listed(country).map(countryOf) }),
    ...(near === undefined ? {} : { near: pointOf(near) }),
    ...(firstDay === undefined ? {} : { from: firstDay }),
    ...(lastDay === undefined ? {} : { to: lastDay }),
    ...(query === undefined ? {} : { query }),
    ...(incident === undefined ? {} : { ids: listed(incident) }),
  }
}

/** What was asked for, in words, for a title; nothing where all incidents are meant, or countries that name themselves. */
export function scopeOf({ near, query, incident }: SelectionSettings): string | undefined {
  const parts = [
    ...(query === undefined ? [] : [`“${query}”`]),
    ...(near === undefined ? [] : [`around ${near}`]),
    ...(incident === undefined ? [] : [incident]),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function countryOf(name: string): string {
  const code = countryCodeOf(name)
  if (code !== undefined) return code
  throw new Failure('usage/argument', `--country: no country is called ${name}; write KAZ, KZ or Kazakhstan`)
}

/** Kilometres around a point where none are said: a town and what lies around it. */
const RADIUS_KM_DEFAULT = 50

function pointOf(text: string): NonNullable<Selection['near']> {
  const [lat = Number.NaN, lon = Number.NaN, radiusKm = RADIUS_KM_DEFAULT, ...rest] = text.split(',').map(Number)
  const isPoint = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && radiusKm > 0 && Number.isFinite(radiusKm)
  if (isPoint && rest.length === 0 && !/(^|,)\s*(,|$)/.test(text)) return { lat, lon, radiusKm }
  throw new Failure(
    'usage/argument',
    `--near: ${text} is no LAT,LON,KM in degrees and kilometres, as 43.25,76.95,30 is`,
  )
}
