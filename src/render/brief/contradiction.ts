/** What contradicts itself? Deeds that are denied or that several say were theirs, and figures that exclude each other. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { countText, exceeds } from '../figure/index.ts'
import { plainText } from '../plain/index.ts'
import type { Context } from './context.ts'
import { basisOf, numbersOf, saidOf } from './context.ts'
import { deedOf } from './deed.ts'
import { disputing } from './dispute.ts'
import type { Block, Inline, Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import { capital, categoryLabel, counted, datedHeading, enumerated } from './phrase.ts'
import { closed, voiceIn } from './voice.ts'

/** Voices that are set against each other by name; more of them are counted. */
const VOICES_MAX = 4

export function contradictions(incidents: readonly Incident[], context: Context): Block[] {
  const items = incidents.flatMap((incident): Inlines[] => [
    ...deedItems(incident, context),
    ...incident.tallies.filter(({ contested }) => contested).map((tally) => contest(tally, incident, context)),
    ...excesses(incident, context),
  ])
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'What contradicts itself' },
        { kind: 'list', items },
      ]
}

/** Who did it: denied by somebody, or said by several to be their own doing. */
function deedItems(incident: Incident, context: Context): Inlines[] {
  const { claimedBy, deniedBy } = deedOf(incident, context)
  const isDisputed = incident.status === 'contested' || incident.status === 'denied' || deniedBy.length > 0
  const said = [
    ...(isDisputed ? ['What happened, or who did it, is disputed.'] : []),
    ...(isDisputed && deniedBy.length === 0 ? denialsIn(incident, context) : []),
    ...(claimedBy.length > 1 ? [`Each says it was behind it: ${enumerated(claimedBy)}.`] : []),
    ...(deniedBy.length > 0 ? [`Denied by: ${enumerated(deniedBy)}.`] : []),
  ]
  if (said.length === 0) return []
  return [
    [strong(`${datedHeading(incident)}. `), text(`${said.join(' ')} `), ...cites(numbersOf(incident.reports, context))],
  ]
}

/** `The ministry denies part of it.`: whoever denies something that others tell of it. */
function denialsIn({ claims }: Incident, { claims: known, readings }: Context): string[] {
  const voices = claims.flatMap((id) => {
    const claim = known.get(id)
    const reading = readings.get(claim?.report ?? '')
    if (claim?.kind !== 'event' || claim.reality !== 'denied' || reading === undefined) return []
    const denials = claim.attributions.filter(({ stance }) => stance === 'denies')
    return denials.map((attribution) => voiceIn(attribution, reading).full).filter((full) => full !== '')
  })
  const names = [...new Set(voices)].slice(0, VOICES_MAX)
  return names.length === 0
    ? []
    : [`${capital(enumerated(names))} den${names.length === 1 ? 'ies' : 'y'} what others tell.`]
}

/** The claims that exclude each other, by voice, the latest first; what is only older or vaguer is no contradiction. */
function contest(tally: IncidentTally, incident: Incident, context: Context): Inlines {
  const voices = disputing(tally, context)
  const parts = voices.slice(0, VOICES_MAX).flatMap(({ entry, said }, index): Inline[] => {
    const says = said.denies ? `${closed(said.full)} denies` : `${said.full}:`
    const words = `${index === 0 ? capital(says) : `; ${says}`} ${countText(entry)} (${said.when} `
    return [text(words), ...cites(said.numbers), text(')')]
  })
  const more = voices.length - VOICES_MAX
  const rest = more > 0 ? `; and ${counted(more, 'more voice')}` : ''
  return [strong(`${categoryLabel(tally)}, ${datedHeading(incident)}. `), ...parts, text(`${rest}.`)]
}

/** A part that is more than the whole: "14 people died", says one, and another that 16 soldiers did. Of the missing fewer are left every day. */
function excesses(incident: Incident, context: Context): Inlines[] {
  const counts = incident.tallies.filter(({ category }) => category !== 'missing')
  return counts.flatMap((part): Inlines[] => {
    const whole = counts.find((other) => exceeds(part, other))
    if (whole === undefined) return []
    const [one, other] = [part, whole].map((tally) => saidOf(basisOf(tally), context))
    if (one === undefined || other === undefined || one.key === other.key) return []
    const told = `${capital(plainText(part.who ?? ''))}: ${countText(part)}, according to ${one.full} (${one.when} `
    const against = `); all together: ${countText(whole)}, according to ${other.full} (${other.when} `
    return [
      [
        strong(`${capital(part.category)}, ${datedHeading(incident)}. `),
        text(told),
        ...cites(one.numbers),
        text(against),
        ...cites(other.numbers),
        text(').'),
      ],
    ]
  })
}
