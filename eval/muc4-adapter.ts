/**
 * What would MUC-4's answer key say of a reading? Which things fill roles is learned (`muc4-filler.ts`), and so is which of them are of
 * one incident (`muc4-incident.ts`); the slots besides follow from the reading and what stands near. Knows the task, and nothing of
 * single texts.
 */
import type { Reading } from '../src/model/index.ts'
import type { TokenizedText } from '../src/read/token/index.ts'
import { byRole, type Role } from './muc4-data.ts'
import { effectOf } from './muc4-effect.ts'
import { type Filler, findFillers } from './muc4-filler.ts'
import type { FoundDocument, FoundTemplate } from './muc4-found.ts'
import { groupByIncident } from './muc4-incident.ts'
import { settingsOf } from './muc4-setting.ts'
import { dateOf, locationOf, numberOf } from './muc4-slot.ts'
import { confidenceOf } from './muc4-sure.ts'
import { isPerpetrator, typeOf } from './muc4-type.ts'
import { type FillerWeights, pairTreesOf } from './muc4-weights.ts'

/** The incidents of a reading in MUC-4's terms. */
export function findIncidents(reading: Reading, tokenized: TokenizedText, weights: FillerWeights): FoundDocument {
  return incidentsOf(findFillers(tokenized, reading, weights), { reading, tokenized }, weights)
}

/** The incidents that these fillers make up. */
export function incidentsOf(
  fillers: readonly Filler[],
  { reading, tokenized }: { reading: Reading; tokenized: TokenizedText },
  weights: Pick<FillerWeights, 'pair' | 'type' | 'sure'>,
): FoundDocument {
  const { type, sure } = weights
  const incidents = groupByIncident(settingsOf(fillers, { reading, tokenized }), pairTreesOf(weights))
  return {
    fillers: byRole((role) => entities(fillers, role)),
    templates: incidents.map((own) => makeTemplate(typeOf(own, reading, type), own, { reading, sure })),
  }
}

const entities = (fillers: readonly Filler[], role: Role): string[][] =>
  fillers.filter((filler) => filler.role === role).map(({ text }) => [text.toLowerCase()])

const human: ReadonlySet<string> = new Set(['Victim', 'Described'])

function makeTemplate(
  type: string,
  fillers: readonly Filler[],
  { reading, sure }: { reading: Reading; sure: FillerWeights['sure'] },
): FoundTemplate {
  const people = fillers.filter(({ role }) => human.has(role))
  const objects = fillers.filter(({ role }) => role === 'Target')
  const things = fillers.filter((filler) => !isPerpetrator(filler) && filler.role !== 'Weapon')
  const told = things.length > 0 ? things : fillers
  const date = dateOf(told, reading)
  const location = locationOf(told, reading)
  const said = <T>(list: readonly Filler[], value: (filler: Filler) => T | undefined) =>
    list.flatMap((filler) => {
      const found = value(filler)
      return found === undefined ? [] : [{ value: found, of: filler.text.toLowerCase() }]
    })
  return {
    type,
    fillers: byRole((role) => entities(withoutInapplicable(type, fillers), role)),
    ...(date === undefined ? {} : { date }),
    ...(location === undefined ? {} : { location }),
    victimNumber: said(people, (filler) => numberOf(filler, reading)),
    effect: said([...people, ...objects], (filler) => effectOf(filler, type, reading)),
    confidence: said(
      fillers.filter(({ role }) => role === 'PerpOrg'),
      (filler) => confidenceOf(filler, reading, sure),
    ),
  }
}

/** Kidnappings have no instrument and no physical target, arson has no instrument. */
function withoutInapplicable(type: string, fillers: readonly Filler[]): Filler[] {
  if (type !== 'KIDNAPPING' && type !== 'ARSON') return [...fillers]
  return fillers.filter(({ role }) => role !== 'Weapon' && (type === 'ARSON' || role !== 'Target'))
}
