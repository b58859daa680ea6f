/** What is new since the last brief? Incidents that were not known, figures that moved, and standings that changed. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import type { Dataset } from '../dataset/index.ts'
import { countText } from '../figure/index.ts'
import type { Context } from './context.ts'
import { basisOf, numbersOf, saidOf } from './context.ts'
import type { Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import { categoryLabel, datedHeading } from './phrase.ts'
import { sentenceOf } from './summary.ts'

/** One line each, new incidents first, in the order of `incidents`. */
export function newsLines(before: Dataset, incidents: readonly Incident[], context: Context): Inlines[] {
  const earlier = new Map(before.incidents.map((incident) => [incident.id, incident]))
  const fresh = incidents.filter(({ id }) => !earlier.has(id))
  const changed = incidents.flatMap((incident) => {
    const old = earlier.get(incident.id)
    return old === undefined ? [] : changesOf(old, incident, context)
  })
  const now = new Set(incidents.map(({ id }) => id))
  const gone = before.incidents.filter(({ id }) => !now.has(id))
  return [
    ...fresh.map(
      (incident): Inlines => [strong('New: '), ...sentenceOf(incident, context), ...apartFrom(incident, before)],
    ),
    ...changed,
    ...gone.map(
      (incident): Inlines => [
        strong('No longer held: '),
        text(`${datedHeading(incident)}, ${whereTo(incident, incidents)}.`),
      ],
    ),
  ]
}

/** Into which incident it went, where its claims are in another now. */
function whereTo({ id, claims }: Incident, incidents: readonly Incident[]): string {
  const own = new Set(claims)
  const heir =
    incidents.find(({ formerIds }) => formerIds?.includes(id)) ??
    incidents.find((incident) => incident.claims.some((claim) => own.has(claim)))
  return heir === undefined ? 'which later reports placed otherwise' : `now part of ${datedHeading(heir)}`
}

/** From which incident a later report told it apart. */
function apartFrom({ claims }: Incident, before: Dataset): Inlines {
  const own = new Set(claims)
  const former = before.incidents.find((incident) => incident.claims.some((claim) => own.has(claim)))
  return former === undefined ? [] : [text(` Not told apart from ${datedHeading(former)} before.`)]
}

function changesOf(old: Incident, now: Incident, context: Context): Inlines[] {
  const lines = now.tallies.flatMap((tally): Inlines[] => {
    const was = old.tallies.find(({ category, who }) => category === tally.category && who === tally.who)
    if (was !== undefined && sameFigure(was, tally)) return []
    const { full, when, numbers } = saidOf(basisOf(tally), context)
    const from = was === undefined ? 'no figure' : countText(was)
    const what = `${categoryLabel(tally)}, ${datedHeading(now)}: from ${from} to ${countText(tally)}, according to ${full}, ${when}. `
    return [[strong('Changed: '), text(what), ...cites(numbers)]]
  })
  if (old.status === now.status) return lines
  const standing = `${datedHeading(now)}: was ${old.status}, is ${now.status}. `
  return [...lines, [strong('Standing: '), text(standing), ...cites(numbersOf(now.reports, context, 4))]]
}

function sameFigure(one: IncidentTally, other: IncidentTally): boolean {
  return (
    one.low === other.low && one.best === other.best && one.high === other.high && one.contested === other.contested
  )
}
