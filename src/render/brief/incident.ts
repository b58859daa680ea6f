/** What does a brief say of one incident? A heading, how well it stands, its figures with who says them, quotes, and the gaps. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { countText, fateOf } from '../figure/index.ts'
import { placeText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import { typeName } from '../type-name.ts'
import type { Context } from './context.ts'
import { basisOf, isOfSeveral, numbersOf, saidOf } from './context.ts'
import { deedOf, namesIn } from './deed.ts'
import type { Block, Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import { relatedBlocks } from './link.ts'
import { categoryLabel, counted, datedHeading, headingOf } from './phrase.ts'
import { type Statement, statementsOf } from './statement.ts'
import { notKnown } from './unknown.ts'
import { countIn } from './vague.ts'
import { byGravity } from './weight.ts'

/** Voices of one figure that get a row; the rest are counted. */
const VOICES_MAX = 5
/** Sentences quoted of one incident: what a reader looks at before turning to the reports. */
const QUOTES_MAX = 3
/** The number under which it stands is in the context; `shown` holds the quotes of incidents before it, and is added to: no sentence stands in a brief twice. */
export function incidentBlocks(incident: Incident, context: Context, shown: Set<string>): Block[] {
  const gaps = notKnown(incident)
  const number = context.places.get(incident.id)
  return [
    { kind: 'heading', level: 3, text: `${number === undefined ? '' : `${number}. `}${datedHeading(incident)}` },
    { kind: 'paragraph', inlines: standing(incident, context) },
    ...figureBlocks(incident, context),
    ...quotes(incident, context, shown),
    ...relatedBlocks(incident, context),
    ...(gaps.length === 0
      ? []
      : [{ kind: 'paragraph' as const, inlines: [strong('Not known: '), text(`${gaps.join('; ')}.`)] }]),
  ]
}

const standings: Readonly<Record<Incident['status'], string>> = {
  reported: 'Told by one independent origin',
  corroborated: 'Corroborated',
  contested: 'Contested: what happened, or who did it, is disputed',
  denied: 'Denied by an authority',
  retracted: 'Taken back by those who reported it',
}

function standing(incident: Incident, context: Context): Inlines {
  const { status, origins, reports, place, acled, type } = incident
  const { involved: parties, affected, claimedBy, deniedBy } = deedOf(incident, context)
  const from = counted(origins, 'independent origin')
  const origin = status === 'reported' ? '' : status === 'corroborated' ? ` by ${from}` : `; from ${from}`
  const [involved, suffering] = [parties, affected].map((all) => namesIn(all.filter((party) => isNamed(party, place))))
  const sentences = [
    `${standings[status]}${origin}, in ${counted(reports.length, 'report')}`,
    ...(place === undefined ? [] : [`Place: ${placeText(place)}`]),
    ...(involved ? [`Involved: ${involved}`] : []),
    ...(suffering ? [`Affected: ${suffering}`] : []),
    ...(claimedBy.length === 0 ? [] : [`Says it was behind it: ${claimedBy.join('; ')}`]),
    ...(deniedBy.length === 0 ? [] : [`Denies it: ${deniedBy.join('; ')}`]),
    `Type: ${typeName(type)}${acled === undefined ? '' : ` (ACLED: ${acled.event}, ${acled.subEvent.toLowerCase()})`}`,
  ]
  return [text(`${sentences.join('. ')}. `), ...cites(numbersOf(reports, context))]
}

/** Who is known for more than having been there: an actor with a name or a role, not "people" and not the place itself. */
function isNamed(
  { name, text: words, sector, country }: Incident['parties'][number],
  place: Incident['place'],
): boolean {
  const isPlace = name === place?.name || words === place?.name
  const isCountry = name !== undefined && country !== undefined && sector === undefined
  const hasRole = sector !== undefined && sector !== 'CVL'
  return !isPlace && !isCountry && !/^(?:nobody|no one|none)$/i.test(words) && (name !== undefined || hasRole)
}

function figureBlocks(incident: Incident, context: Context): Block[] {
  const tallies = byGravity(incident.tallies).filter(({ category }) => category !== 'other')
  if (tallies.length === 0) return []
  const chart = chartOf(incident, context)
  return [
    {
      kind: 'table',
      caption: `Figures: ${headingOf(incident)}`,
      headings: ['What', 'Figure', 'Who says so', 'Said', 'Report'],
      rows: tallies.flatMap((tally) => figureRows(tally, context)),
    },
    ...(chart === undefined ? [] : [chart]),
  ]
}

/** The headline, then what else stands, then what was said before, the latest first. A repeated word of one voice is said once. */
function figureRows(tally: IncidentTally, context: Context): Inlines[][] {
  const basis = basisOf(tally)
  const stands = new Set(tally.stands)
  // Where a figure is denied, nobody who gives another is told as agreeing with it.
  const isDenied = tally.history.some((entry) => saidOf(entry, context).denies)
  const disputed = new Set(isDenied ? [] : (tally.excludes?.flat() ?? []))
  const isStanding = ({ claim }: IncidentTally['history'][number]): boolean =>
    tally.stands === undefined || stands.has(claim)
  const words = (entry: IncidentTally['history'][number] | undefined): string =>
    entry === undefined ? '' : `${saidOf(entry, context).key} ${countText(entry)}`
  const seen = new Set(isOfSeveral(tally) ? [] : [words(basis)])
  const others = latestFirst(tally).filter((entry) => {
    const isNew = (entry !== basis || isOfSeveral(tally)) && !seen.has(words(entry))
    seen.add(words(entry))
    return isNew
  })
  const inOrder = [...others.filter(isStanding), ...others.filter((entry) => !isStanding(entry))]
  const shown = [...(basis === undefined ? [] : [basis]), ...inOrder.slice(0, VOICES_MAX)]
  const moments = new Set(shown.map((entry) => saidOf(entry, context).moment))
  const daysOf = Map.groupBy(moments, (moment) => moment.split(',')[0])
  /** The hour only where rows are of one day and not of one moment. */
  const whenOfRow = (entry: IncidentTally['history'][number] | undefined): string => {
    const { when, moment } = saidOf(entry, context)
    return (daysOf.get(when)?.length ?? 0) > 1 ? moment : when
  }
  const label = `${categoryLabel(tally)}${tally.contested ? ', contested' : ''}`
  const head = saidOf(basis, context)
  const rows = inOrder.slice(0, VOICES_MAX).map((entry): Inlines[] => {
    const { who, numbers, denies } = saidOf(entry, context)
    const isAgreed = disputed.size > 0 && isStanding(entry) && !disputed.has(entry.claim)
    const fate = fateOf(tally, entry, denies)
    const kind = fate !== 'stands' ? fate : isAgreed ? 'agrees' : 'also said'
    return [[text(kind)], [text(countIn(entry, context))], [text(who)], [text(whenOfRow(entry))], cites(numbers)]
  })
  const more = inOrder.length - VOICES_MAX
  return [
    [
      [strong(label)],
      [strong(countIn(tally, context))],
      [text(isOfSeveral(tally) ? 'several, as follows' : head.who)],
      [text(whenOfRow(basis))],
      cites(head.numbers),
    ],
    ...rows,
    ...(more > 0 ? [[[text('earlier')], [text(`and ${counted(more, 'more statement')}`)], [], [], []]] : []),
  ]
}

function latestFirst({ history }: IncidentTally): IncidentTally['history'][number][] {
  return history.toSorted((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : one.claim < other.claim ? -1 : 1,
  )
}

/** Fewer points than this are read faster in the table. */
const CHART_POINTS_MIN = 3

/** A drawing of how the killed, or else the injured, were counted over time. */
function chartOf({ tallies, title }: Incident, context: Context): Block | undefined {
  const tally = ['killed', 'injured', 'missing', 'displaced', 'detained']
    .map((category) => tallies.find((each) => each.category === category && each.who === undefined))
    .find((each) => new Set(each?.history.map(({ at }) => at)).size >= CHART_POINTS_MIN)
  if (tally === undefined) return undefined
  const points = latestFirst(tally)
    .reverse()
    .map((entry) => ({
      at: entry.at,
      low: entry.best ?? entry.low,
      high: entry.best ?? entry.high ?? entry.low,
      label: saidOf(entry, context).who,
    }))
  return { kind: 'chart', title: `${categoryLabel(tally)}, as stated over time: ${plainText(title)}`, points }
}

/** Who says that they did it, or did not, is quoted after the gravest figure. */
const DEED_RANK = 0.5

/** First the sentences that the figures rest on, the gravest first, then what else is told, then denials and history. */
function quotes(incident: Incident, context: Context, shown: Set<string>): Block[] {
  const claims = incident.claims.flatMap((id) => context.claims.get(id) ?? [])
  const bases = byGravity(incident.tallies).map(({ basis }) => basis)
  const { own } = deedOf(incident, context)
  const isPlain = (claim: (typeof claims)[number]): boolean =>
    claim.background !== true && (claim.kind === 'tally' || claim.reality !== 'denied')
  const ranks = new Map(
    claims.map((claim) => {
      const rank = bases.indexOf(claim.id)
      if (own.has(claim.id) && rank !== 0) return [claim.id, DEED_RANK] as const
      return [claim.id, rank >= 0 ? rank : bases.length + (isPlain(claim) ? 0 : 1)] as const
    }),
  )
  const rankOf = (statement: Statement): number =>
    Math.min(...statement.claims.map((id) => ranks.get(id) ?? bases.length))
  const fresh = statementsOf(claims, context)
    .filter(({ quote }) => !shown.has(quote))
    .sort((one, other) => rankOf(one) - rankOf(other))
  for (const { quote } of fresh.slice(0, QUOTES_MAX)) shown.add(quote)
  const more = fresh.length - QUOTES_MAX
  return [
    ...fresh
      .slice(0, QUOTES_MAX)
      .map(({ who, quote, citations }): Block => ({ kind: 'quote', who, text: quote, cites: cites(citations) })),
    ...(more > 0
      ? [{ kind: 'paragraph' as const, inlines: [text(`And ${counted(more, 'more sentence')} in these reports. `)] }]
      : []),
  ]
}
