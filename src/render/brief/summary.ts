/** What does a brief say of an incident in a sentence or two? Its gravest figures, with who states them and who differs. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { countText, wholes } from '../figure/index.ts'
import { type Clause, clausesText, figureClause } from './clause.ts'
import type { Context } from './context.ts'
import { basisOf, isOfSeveral, numbersOf, type Said, saidOf } from './context.ts'
import { type Disputing, disputing } from './dispute.ts'
import type { Inline, Inlines } from './document.ts'
import { cites, text } from './document.ts'
import { capital, headingOf, nounOf, sentenceStart, settingOf, voiceInText, whenOf } from './phrase.ts'
import { statementsOf } from './statement.ts'
import { vagueWords } from './vague.ts'
import { closed, saying } from './voice.ts'
import { byGravity } from './weight.ts'

/** Reports cited in a sentence at the most. */
const CITES_MAX = 4

/**
 * What an editor would say first, with its citations: `158 people were killed in the explosion in Beirut on 4 August 2020, the health
 * ministry said [9]. 6,000 people were injured (the health ministry [9]); others differ: the Red Cross 4,000 [7].`
 */
export function sentenceOf(incident: Incident, context: Context, named: Set<string> = new Set()): Inlines {
  const graded = byGravity(incident.tallies).filter(({ category }) => category !== 'other')
  const told = gravest(wholes(graded)).flatMap((tally): Told[] => {
    const clause = figureClause(tally, vagueWords(tally, context))
    const said = saidOf(basisOf(tally), context)
    const { numbers, key } = said
    return clause === undefined
      ? []
      : [{ clause, numbers, key, who: calledIn(said, named), tally, isContested: tally.contested }]
  })
  const [first] = told
  if (first === undefined)
    return [
      text(`${capital(nounOf(incident, false))}${incident.from === undefined ? '' : `, ${whenOf(incident)}`}. `),
      ...cites(numbersOf(incident.reports, context, CITES_MAX)),
    ]
  const together = told.filter(({ key, isContested }) => key === first.key && !isContested)
  const lead = first.isContested ? [first] : together
  const rest = told.filter((each) => !lead.includes(each))
  const setting = settingOf(
    incident,
    lead.map(({ tally }) => tally.category),
  )
  const head: Inlines = [
    text(`${sentenceStart(clausesText(lead.map(({ clause }) => clause)))}${setting}, `),
    ...(isOfSeveral(first.tally)
      ? [text('by different counts: '), ...countsOf(first.tally, context, named)]
      : [
          text(`${saying(first.who)} `),
          ...cites(lead.flatMap(({ numbers }) => numbers)),
          ...disputeOf(first.tally, context, named),
        ]),
    text('.'),
  ]
  const more = rest.flatMap(({ clause, who, numbers, tally }): Inline[] => {
    const words = ` ${sentenceStart(clausesText([clause]))}`
    if (isOfSeveral(tally)) return [text(`${words} (`), ...countsOf(tally, context, named), text(').')]
    return [text(`${words} (${who} `), ...cites(numbers), text(')'), ...disputeOf(tally, context, named), text('.')]
  })
  return [...head, ...more]
}

interface Told {
  readonly clause: Clause
  readonly numbers: readonly number[]
  readonly key: string
  readonly who: string
  readonly tally: IncidentTally
  readonly isContested: boolean
}

/** Categories that a summary has at the most, and parts of the people of one. */
const CATEGORIES_MAX = 3
const PARTS_MAX = 4

/** Of the gravest categories all that is known of the whole, or else of its parts. */
function gravest(graded: readonly IncidentTally[]): IncidentTally[] {
  const ofCategory = [...Map.groupBy(graded, ({ category }) => category).values()]
  return ofCategory.slice(0, CATEGORIES_MAX).flatMap((own) => own.slice(0, PARTS_MAX))
}

/** With what it is where it is met first, `named` being those that were; by its name alone from then on. */
function calledIn({ who, full, key }: Said, named: Set<string>): string {
  const isKnown = named.has(key)
  named.add(key)
  return isKnown && full.replace(/^the /i, '') !== who ? voiceInText(who) : full
}

/** Voices that are named beside a figure which they exclude; the section on contradictions has them all. */
const DISPUTING_MAX = 2

/** `the police 10,000 [5], organisers 50,000 [5]`: who says what of a figure that is of several voices. */
function countsOf(tally: IncidentTally, context: Context, named: Set<string>): Inlines {
  const least = ({ entry: { best, low } }: Disputing): number => best ?? low
  const said = disputing(tally, context)
    .filter((one) => !one.said.denies)
    .sort((one, other) => least(one) - least(other))
  return said.slice(0, DISPUTING_MAX + 1).flatMap(({ entry, said: voice }, index): Inline[] => {
    const who = closed(calledIn(voice, named))
    return [text(`${index === 0 ? '' : ', '}${who} ${countText(entry)} `), ...cites(voice.numbers)]
  })
}

/** `; others differ: the police 5 [7], residents at least 20 [3]`. */
function disputeOf(tally: IncidentTally, context: Context, named: Set<string>): Inlines {
  if (!tally.contested) return []
  const basis = basisOf(tally)
  const own = saidOf(basis, context).key
  const figure = basis === undefined ? '' : countText(basis)
  const others = disputing(tally, context).filter(
    ({ entry, said }) => said.key !== own && (said.denies || countText(entry) !== figure),
  )
  const told = others.slice(0, DISPUTING_MAX).flatMap(({ entry, said }, index): Inline[] => {
    const who = calledIn(said, named)
    const says = `${closed(who)} ${said.denies ? 'denies it' : countText(entry)} `
    return [text(`${index === 0 ? '' : ', '}${says}`), ...cites(said.numbers)]
  })
  return told.length === 0 ? [text(', which others contest')] : [text('; others differ: '), ...told]
}

/** How a line says that something is not simply told. */
const asideOf: Readonly<Partial<Record<Incident['status'], string>>> = {
  contested: ' (contested)',
  denied: ' (denied by an authority)',
  retracted: ' (taken back by those who reported it)',
}

/** A line for what is told once and without figures: `6 January 2022, Almaty: seizure. “…” [4]`. */
export function minorLine(incident: Incident, context: Context, shown: Set<string>): Inlines {
  const statements = statementsOf(
    incident.claims.flatMap((id) => context.claims.get(id) ?? []),
    context,
  )
  const statement = statements.find(({ quote }) => !shown.has(quote))
  const head = `${whenOf(incident)}: ${capital(headingOf(incident))}${asideOf[incident.status] ?? ''}. `
  if (statement === undefined) return [text(head), ...cites(numbersOf(incident.reports, context, CITES_MAX))]
  shown.add(statement.quote)
  return [text(`${head}${statement.who}: “${statement.quote}” `), ...cites(statement.citations)]
}
