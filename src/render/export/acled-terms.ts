/** What does ACLED call it? Its terms and codes for what an incident says, shared by the tables that use them. */
import type { Incident } from '../../model/index.ts'

/** UCDP's date precision (1 to 5) as ACLED's: 1 the day, 2 within a week, 3 a month or less exact. */
const timePrecisions: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 3 }

/** Place precision as ACLED's: 1 the town, 2 part of a region, 3 a larger region. */
const geoPrecisions: Readonly<Record<string, number>> = { site: 1, city: 1, admin: 2, country: 3 }

const disorderTypes: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  Riots: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
}

/** Where a sub-event is of another kind than its event type. */
const disorderTypesOfSubEvents: Readonly<Record<string, string>> = {
  'Excessive force against protesters': 'Political violence; Demonstrations',
  'Mob violence': 'Political violence',
}

export function acledTimePrecision({ datePrecision }: Incident): number | undefined {
  return timePrecisions[datePrecision]
}

export function acledGeoPrecision({ place }: Incident): number | undefined {
  return geoPrecisions[place?.precision ?? '']
}

export function disorderType(acled: Incident['acled']): string | undefined {
  return acled === undefined ? undefined : (disorderTypesOfSubEvents[acled.subEvent] ?? disorderTypes[acled.event])
}
