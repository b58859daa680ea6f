/** How do the stages' findings become one Reading? Spans and values go to the contract's fields, reasons to `because`. */
import type { Because, Explained, Found, Reading, Report, Warning } from '../model/index.ts'
import { warning } from '../model/index.ts'
import type { AttributionMention } from './attribution/index.ts'
import type { EventMention } from './event/index.ts'
import { asParty, type PartyMention } from './party/index.ts'
import type { PlaceMention } from './place/index.ts'
import type { Quantity } from './quantity/index.ts'
import { explainNames, type Syntax } from './syntax/index.ts'
import type { TallyMention } from './tally/index.ts'
import { primaryLanguage } from './text/index.ts'
import type { TimeMention } from './time/index.ts'
import type { TokenizedText } from './token/index.ts'

export interface Findings {
  readonly tokenized: TokenizedText
  readonly syntax: Found<Syntax>
  readonly times: Found<readonly TimeMention[]>
  readonly places: Found<readonly PlaceMention[]>
  readonly parties: Found<readonly PartyMention[]>
  readonly quantities: Found<readonly Quantity[]>
  readonly attributions: Found<readonly AttributionMention[]>
  readonly events: Found<readonly EventMention[]>
  readonly tallies: Found<readonly TallyMention[]>
}

/** One Reading; nothing is decided here. */
export function gatherReading(report: Report, findings: Findings): Reading {
  const because: Because[] = []
  const explain = <T extends Explained<object>>(field: string, values: readonly T[]): Omit<T, 'because'>[] =>
    values.map(({ because: reasons, ...value }, index) => {
      because.push(...reasons.map((reason) => ({ of: `/${field}/${index}`, ...reason })))
      return value
    })
  const { tokenized, syntax, times, places, parties, quantities, attributions, events, tallies } = findings
  const { bodyStart: _bodyStart, warnings: _warnings, text, ...about } = report
  return {
    schema: 'tocsin/reading/1',
    report: about,
    text,
    sentences: tokenized.sentences.map(({ start, end }) => ({ start, end })),
    names: explain('names', explainNames(syntax.value)),
    times: explain('times', times.value).map(({ sentence: _, ...time }) => time),
    places: explain('places', places.value).map(({ sentence: _s, role: _r, ...place }) => place),
    parties: explain(
      'parties',
      parties.value.filter(({ isArgument }) => isArgument),
    ).map((party) => asParty({ ...party, because: [] })),
    attributions: explain('attributions', attributions.value),
    events: explain('events', events.value),
    tallies: explain('tallies', tallies.value),
    warnings: [
      ...reportWarnings(report),
      ...[syntax, times, places, parties, quantities, attributions, events, tallies].flatMap((stage) => stage.warnings),
    ],
    because,
  }
}

function reportWarnings(report: Report): Warning[] {
  const warnings: Warning[] = [...report.warnings]
  if (report.published === undefined) warnings.push(warning('undated'))
  if (primaryLanguage(report.language) !== 'en')
    warnings.push(warning('language-unsupported', { detail: report.language }))
  return warnings
}
