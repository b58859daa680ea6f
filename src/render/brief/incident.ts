/** What does a brief say of one incident? A heading, how well it stands, its figures with who says them, quotes, and the gaps. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { countText } from '../figure/index.ts'
import { partiesText, placeText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import type { Context } from './context.ts'
import { basisOf, numbersOf, saidOf } from './context.ts'
import type { Block, Inline, Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import {
  capital,
  categoryLabel,
  counted,
  datedHeading,
  enumerated,
  figureSentence,
  headingOf,
  typeText,
  voiceInText,
  whenOf,
} from './phrase.ts'
import { statementsOf } from './statement.ts'
import { notKnown } from './unknown.ts'

/** Voices of one figure that get a row; the rest are counted. */
const VOICES_MAX = 6
/** Sentences quoted of one incident: what a reader looks at before turning to the reports. */
const QUOTES_MAX = 5
/** Reports cited in a sentence at the most. */
const CITES_MAX = 4

/** `shown` holds the quotes of incidents before it, and is added to: no sentence stands in a brief twice. */
export function incidentBlocks(incident: Incident, number: number, context: Context, shown: Set<string>): Block[] {
  const gaps = notKnown(incident)
  return [
    { kind: 'heading', level: 3, text: `${number}. ${datedHeading(incident)}` },
    { kind: 'paragraph', inlines: standing(incident, context) },
    ...figureBlocks(incident, context),
    ...quotes(incident, context, shown),
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
  const { status, origins, reports, parties, place, acled, type } = incident
  const origin = status === 'reported' ? '' : `, ${counted(origins, 'independent origin')}`
  const sentences = [
    `${standings[status]}${origin}, in ${counted(reports.length, 'report')}`,
    ...(place === undefined ? [] : [`Place: ${placeText(place)}`]),
    ...(parties.length === 0 ? [] : [`Involved: ${partiesText(parties)}`]),
    `Type: ${typeText(type)}${acled === undefined ? '' : ` (ACLED: ${acled.event}, ${acled.subEvent.toLowerCase()})`}`,
  ]
  return [text(`${sentences.join('. ')}. `), ...cites(numbersOf(reports, context))]
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

const gravity = ['killed', 'missing', 'abducted', 'injured', 'displaced', 'detained', 'participants', 'deployed']

/** The dead first; within a category, all people before a part of them. */
function byGravity(tallies: readonly IncidentTally[]): IncidentTally[] {
  const rank = ({ category, who }: IncidentTally): number => gravity.indexOf(category) * 2 + (who === undefined ? 0 : 1)
  return tallies.toSorted((one, other) => rank(one) - rank(other))
}

/** The headline, then what others say or said, the latest word of each voice first. */
function figureRows(tally: IncidentTally, context: Context): Inlines[][] {
  const basis = basisOf(tally)
  const others = latestFirst(tally).filter((entry) => entry !== basis)
  const label = `${categoryLabel(tally)}${tally.contested ? ', contested' : ''}`
  const head = saidOf(basis, context)
  const rows = others.slice(0, VOICES_MAX).map((entry): Inlines[] => {
    const said = saidOf(entry, context)
    return [[], [text(countText(entry))], [text(said.who)], [text(said.when)], cites(said.numbers)]
  })
  const more = others.length - VOICES_MAX
  return [
    [[strong(label)], [strong(countText(tally))], [text(head.who)], [text(head.when)], cites(head.numbers)],
    ...rows,
    ...(more > 0 ? [[[], [text(`and ${counted(more, 'more statement')}`)], [], [], []]] : []),
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

function quotes(incident: Incident, context: Context, shown: Set<string>): Block[] {
  const statements = statementsOf(
    incident.claims.flatMap((id) => context.claims.get(id) ?? []),
    context,
  )
  const fresh = statements.filter(({ quote }) => !shown.has(quote))
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

/** One sentence with its citations: `18 people were killed (interior ministry [12]) and 748 were injured … in an attack …`. */
export function sentenceOf(incident: Incident, context: Context): Inlines {
  const graded = byGravity(incident.tallies).filter(({ category }) => category !== 'other')
  const figures = graded.filter(({ who }) => who === undefined).slice(0, 3)
  const told = figures.length > 0 ? figures : graded.slice(0, 1)
  const parts = told.flatMap((tally): { words: string; numbers: readonly number[]; who: string }[] => {
    const words = figureSentence(tally)
    const { who, numbers } = saidOf(basisOf(tally), context)
    return words === undefined
      ? []
      : [{ words: `${words}${tally.contested ? ' (others differ)' : ''}`, numbers, who: voiceInText(who) }]
  })
  const place = incident.place === undefined ? '' : `, ${whenOf(incident)}`
  const head = `${headingOf(incident)}${place}`
  if (parts.length === 0) return [text(`${head}. `), ...cites(numbersOf(incident.reports, context, CITES_MAX))]
  const voices = [...new Set(parts.map(({ who }) => who))]
  const [only] = voices
  if (voices.length === 1 && only !== undefined) {
    const words = enumerated(parts.map((part) => part.words))
    return [text(`${head}: ${words}, according to ${only}. `), ...cites(parts.flatMap(({ numbers }) => numbers))]
  }
  const inlines = parts.flatMap(({ words, who, numbers }, index): Inline[] => {
    return [text(`${index === 0 ? '' : '; '}${words} (${who} `), ...cites(numbers), text(')')]
  })
  return [text(`${head}: `), ...inlines, text('.')]
}

/** A line for what is told once and without figures: `6 January 2022, Almaty: seizure. “…” [4]`. */
export function minorLine(incident: Incident, context: Context, shown: Set<string>): Inlines {
  const statements = statementsOf(
    incident.claims.flatMap((id) => context.claims.get(id) ?? []),
    context,
  )
  const statement = statements.find(({ quote }) => !shown.has(quote))
  const head = `${whenOf(incident)}: ${capital(headingOf(incident))}. `
  if (statement === undefined) return [text(head), ...cites(numbersOf(incident.reports, context, CITES_MAX))]
  shown.add(statement.quote)
  return [text(`${head}${statement.who}: “${statement.quote}” `), ...cites(statement.citations)]
}
