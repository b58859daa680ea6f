/**
 * What stands in a situation report? The gravest first and in a few sentences, what is new, what contradicts itself, then each
 * incident by country, what is not known, a timeline and the reports. Nothing is added that no report says.
 */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { countryName, placeInText } from '../../stdx/index.ts'
import type { Dataset, DatasetSource } from '../dataset/index.ts'
import { makeDataset } from '../dataset/index.ts'
import { countText, figureShort, wholes } from '../figure/index.ts'
import { periodText } from '../moment.ts'
import { plainText } from '../plain/index.ts'
import type { Context } from './context.ts'
import { contextOf, numbersOf } from './context.ts'
import { contradictions } from './contradiction.ts'
import type { Block, Brief, Inline, Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import { incidentBlocks } from './incident.ts'
import { newsLines } from './news.ts'
import { capital, counted, datedHeading, enumerated, headingOf } from './phrase.ts'
import { sourcesOf } from './source.ts'
import { minorLine, sentenceOf } from './summary.ts'
import { toldOf } from './telling.ts'
import { byDay, byGravity, byWeight, isMajor } from './weight.ts'
import { whenIn, zoneText } from './zone.ts'

/** What a brief is written about: a ledger as of a moment. */
export type BriefSubject = DatasetSource

export interface BriefOptions {
  /** What was known when the last brief was written: what is new since then is said first. */
  readonly before?: Dataset
  /** What was asked for, in words, as `Almaty` or `around 43.25,76.95`; the countries where nothing is said. */
  readonly scope?: string
}

/** The brief of a dataset; a subject without a hash gets one. */
export function composeBrief(subject: BriefSubject | Dataset, { before, scope }: BriefOptions = {}): Brief {
  const dataset = 'hash' in subject ? subject : makeDataset(subject)
  const incidents = toldOf(dataset).toSorted(byWeight)
  const context = contextOf(dataset, inCountries(incidents))
  const shown = new Set<string>()
  const summary = summaryBlocks(incidents, context)
  const body = countryBlocks(incidents, context, shown)
  return {
    title: `Situation report${titleScope(incidents, scope)}`,
    about: aboutLines(dataset, context),
    blocks: [
      ...summary,
      ...(before === undefined ? [] : newsBlocks({ ...before, incidents: toldOf(before) }, incidents, context)),
      ...contradictions(incidents, context),
      ...body,
      ...unknowns(incidents, context),
      ...timeline(incidents, context),
    ],
    sources: sourcesOf(dataset, context),
  }
}

/** In the order in which the brief tells them: by country, the gravest first. */
const inCountries = (incidents: readonly Incident[]): Incident[] =>
  [...Map.groupBy(incidents, countryOf).values()].flat()

/** Countries named in a title; of more, the first three and the number of the others, never of one other. */
const TITLE_COUNTRIES_MAX = 4
const TITLE_COUNTRIES_FIRST = 3

function titleScope(incidents: readonly Incident[], scope: string | undefined): string {
  if (scope !== undefined) return `: ${plainText(scope)}`
  const countries = [...new Set(incidents.filter(({ place }) => place?.country !== undefined).map(countryOf))]
  if (countries.length === 0) return ''
  if (countries.length <= TITLE_COUNTRIES_MAX) return `: ${enumerated(countries)}`
  const others = `${countries.length - TITLE_COUNTRIES_FIRST} more countries`
  return `: ${enumerated([...countries.slice(0, TITLE_COUNTRIES_FIRST), others])}`
}

function countryOf({ place }: Incident): string {
  return place?.country === undefined ? 'Country not known' : countryName(place.country)
}

function aboutLines(dataset: Dataset, { zone }: Context): string[] {
  const { incidents, reports, lineages, policy, hash } = dataset
  const days = incidents
    .flatMap(({ from, to }) => (from === undefined ? [] : [from.slice(0, 10), (to ?? from).slice(0, 10)]))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  const moment = momentOf(dataset)
  const at = whenIn(moment, zone, true)
  const known =
    moment === '' ? 'Nothing is known' : `What was known on ${at}${at.includes(':') ? ` ${zoneText(zone)}` : ''}`
  return [
    `${known}${first === undefined ? '' : `; incidents of ${periodText(first, last)}`}.`,
    `${counted(incidents.length, 'incident')} from ${counted(reports.length, 'report')} that ${reports.length === 1 ? 'derives' : 'derive'} from ${counted(lineages.length, 'independent text')}.`,
    `Figures by the policy ${policy}. ${reports.length === 0 ? '' : `All times are ${zoneText(zone)}. `}Dataset ${hash.slice(0, 12)}.`,
  ]
}

/** The moment that was asked for; where reports without a date would make it the day on which they were taken in, the newest report's. */
function momentOf({ asOf, reports }: Dataset): string {
  const published = reports.flatMap(({ reading }) => reading.report.published ?? [])
  const newest = published.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1)
  return published.length < reports.length && newest !== undefined ? newest : asOf
}

/** Incidents that the summary has a sentence for, and how many of one country. */
const SUMMARY_MAX = 8
const SUMMARY_PER_COUNTRY = 3

function summaryBlocks(incidents: readonly Incident[], context: Context): Block[] {
  const major = incidents.filter(isMajor)
  const placed = major.filter(({ place }) => place?.country !== undefined)
  // What was nobody knows where comes to the fore only where there is nothing else.
  const gravest = placed.length > 0 ? placed : major
  const byCountry = Map.groupBy(gravest, countryOf)
  const chosen = [...byCountry.values()].flatMap((own) => own.slice(0, SUMMARY_PER_COUNTRY))
  const named = new Set<string>()
  const kept = new Set(chosen.toSorted(byWeight).slice(0, SUMMARY_MAX))
  const paragraphs = [...byCountry].flatMap(([country, own]): Block[] => {
    const told = own.filter((incident) => kept.has(incident))
    if (told.length === 0) return []
    const sentences = told.flatMap((incident, index): Inline[] => [
      text(index === 0 ? '' : ' '),
      ...sentenceOf(incident, context, named),
    ])
    return [{ kind: 'paragraph', inlines: [strong(`${country}. `), ...sentences] }]
  })
  const none: Block = { kind: 'paragraph', inlines: [text('No incident with a figure or a second origin is known.')] }
  if (incidents.length === 0) return []
  return [{ kind: 'heading', level: 2, text: 'In brief' }, ...(paragraphs.length === 0 ? [none] : paragraphs)]
}

function newsBlocks(before: Dataset, incidents: readonly Incident[], context: Context): Block[] {
  const since = before.asOf === '' ? 'the beginning' : whenIn(before.asOf, context.zone, true)
  const lines = newsLines(before, incidents, context)
  return [
    { kind: 'heading', level: 2, text: `New since ${since}` },
    lines.length === 0 ? { kind: 'paragraph', inlines: [text('Nothing.')] } : { kind: 'list', items: lines },
  ]
}

/** By country, the gravest first; what one origin tells without a figure is a line below. */
function countryBlocks(incidents: readonly Incident[], context: Context, shown: Set<string>): Block[] {
  return [...Map.groupBy(incidents, countryOf)].flatMap(([country, own]): Block[] => {
    const major = own.filter(isMajor)
    const minor = own.filter((incident) => !isMajor(incident)).toSorted(byDay)
    const blocks = major.flatMap((incident) => incidentBlocks(incident, context, shown))
    const lines = minor.map((incident) => minorLine(incident, context, shown))
    return [
      { kind: 'heading', level: 2, text: country },
      ...blocks,
      ...(lines.length === 0
        ? []
        : [
            {
              kind: 'heading' as const,
              level: 3 as const,
              text: `Also reported in ${country === 'Country not known' ? 'places not known' : placeInText(country)}, each by one origin`,
            },
            { kind: 'list' as const, items: lines },
          ]),
    ]
  })
}

function unknowns(incidents: readonly Incident[], context: Context): Block[] {
  const titles = incidents.map(headingOf)
  /** Two of one title are told apart by their days. */
  const nameOf = (incident: Incident): string =>
    titles.filter((title) => title === headingOf(incident)).length > 1 ? datedHeading(incident) : headingOf(incident)
  const cited = (of: readonly Incident[]): Inline[] =>
    cites(of.slice(0, 4).flatMap(({ reports }) => numbersOf(reports, context, 1)))
  const gap = (of: readonly Incident[], words: string): Inlines[] =>
    of.length === 0
      ? []
      : [
          [
            text(
              `${capital(words)}: ${counted(of.length, 'incident')}${of.length > 3 ? ', such as' : ','} ${of.slice(0, 3).map(nameOf).join('; ')}. `,
            ),
            ...cited(of),
          ],
        ]
  const major = incidents.filter(isMajor)
  const harmful = (incident: Incident): boolean =>
    ['ASSAULT', 'EXPLOSION', 'DISASTER', 'ACCIDENT', 'FIRE'].includes(incident.type)
  const items = [
    ...gap(
      major.filter((incident) => harmful(incident) && !incident.tallies.some(({ category }) => category === 'killed')),
      'whether anyone was killed, since no report gives a number',
    ),
    ...gap(
      major.filter(({ parties }) => parties.length === 0),
      'who was involved',
    ),
    ...gap(
      major.filter(({ place }) => place === undefined || !['site', 'city', 'none'].includes(place.precision)),
      'where in the country or region',
    ),
    ...gap(
      major.filter(({ origins }) => origins < 2),
      'whether a second, independent source confirms it',
    ),
  ]
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'What is not known' },
        { kind: 'list', items },
      ]
}

/** `13 (13 to 14)`; where no upper figure is stated, `12 (contested)`. */
function contestedText(tally: IncidentTally): string {
  const words = countText(tally)
  return words.includes('(') ? words : `${words} (contested)`
}

/** `120 (117 to 120)` as in the table of the incident, and otherwise the short form. */
const spanText = (tally: IncidentTally): string =>
  tally.best !== undefined && (tally.low !== tally.best || (tally.high !== undefined && tally.high !== tally.best))
    ? countText(tally)
    : figureShort(tally)

const ofWhom = ({ who }: IncidentTally): string => (who === undefined ? '' : ` (${plainText(who)})`)

function timeline(incidents: readonly Incident[], context: Context): Block[] {
  if (incidents.length === 0) return []
  const rows = incidents.toSorted(byDay).map((incident): Inlines[] => [
    [text(incident.from === undefined ? 'not known' : periodText(incident.from, incident.to))],
    [text(headingOf(incident))],
    [
      text(
        wholes(byGravity(incident.tallies))
          .filter(({ category }) => category !== 'other')
          .map(
            (tally) => `${tally.category} ${tally.contested ? contestedText(tally) : spanText(tally)}${ofWhom(tally)}`,
          )
          .join(', '),
      ),
    ],
    cites(numbersOf(incident.reports, context, 4)),
  ])
  return [
    { kind: 'heading', level: 2, text: 'Timeline' },
    { kind: 'table', caption: 'All incidents by day', headings: ['Day', 'What', 'People', 'Reports'], rows },
  ]
}
