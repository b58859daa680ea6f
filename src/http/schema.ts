/**
 * What shape have the answers of the desk? The nouns are those of `src/model/schema.ts`; here is what only requests and
 * answers have: pages, changes, reports as they are listed.
 */
import type { TSchema } from 'typebox'
import { Type } from 'typebox'
import { AlertCondition } from '../app/alert/index.ts'
import { Attribution, Event, Incident, Place, Span, Tally } from '../model/schema.ts'

const text = (description: string) => Type.String({ description })
const maybe = (description: string) => Type.Optional(Type.String({ description }))
const whole = (description: string) => Type.Integer({ minimum: 0, description })

const claimFrame = {
  id: text('REPORT/EVENT or REPORT/TALLY'),
  report: text('id of the report'),
  ref: maybe("the caller's own name for the report"),
  at: text('when the report became known, ISO 8601'),
  incident: maybe('id of the incident that it belongs to, where it belongs to one'),
  attributions: Type.Array(Attribution, { description: "empty: the outlet's own voice" }),
  place: Type.Optional(Place),
}

const { id: _eventId, attributions: _eventSaid, place: _eventPlace, ...eventProperties } = Event.properties
const { id: _tallyId, attributions: _tallySaid, place: _tallyPlace, event: _of, ...tallyProperties } = Tally.properties

export const EventClaim = Type.Object(
  { ...claimFrame, kind: Type.Literal('event'), ...eventProperties },
  { description: 'An event of one report, with its place and who says so.' },
)

export const TallyClaim = Type.Object(
  { ...claimFrame, kind: Type.Literal('tally'), event: maybe('id of the claim of its event'), ...tallyProperties },
  { description: 'A count of one report, with its place and who says so.' },
)

export const Claim = Type.Union([EventClaim, TallyClaim], {
  description: 'What one report says happened, or how many it counts, and who says so. Never changed or removed.',
})

export const LineageLink = Type.Object({
  from: text('the earlier report'),
  to: text('the one that derives from it'),
  kind: text('copy, rewrite, agency, translation, paraphrase or citation'),
  strength: Type.Number({ description: '0 to 1' }),
  evidence: Type.Array(Type.String(), { description: 'the longest shared passages' }),
})

export const Lineage = Type.Object(
  {
    origin: text('id of the earliest report'),
    reports: Type.Array(Type.String()),
    links: Type.Array(LineageLink),
  },
  { description: 'All reports of one origin; a report of its own is a lineage of one.' },
)

export const ReportSummary = Type.Object(
  {
    id: text('in the ledger'),
    ref: maybe("the caller's own name for it"),
    url: maybe('where it was published'),
    title: maybe('headline'),
    publisher: maybe('outlet'),
    byline: maybe('who wrote it'),
    published: maybe('ISO 8601'),
    language: text('BCP 47'),
    fetched: text('when it was taken in, ISO 8601'),
    length: whole('UTF-16 code units of its text'),
  },
  { description: 'A report as it is listed; its reading holds the text.' },
)

export const SearchHit = Type.Object(
  {
    report: ReportSummary,
    passages: Type.Array(
      Type.Object({
        text: text('words around what was found'),
        span: Span,
        marks: Type.Array(Span, { description: 'what was found, in code units of the passage' }),
      }),
    ),
  },
  { description: 'A report that holds the words, and where.' },
)

export const IncidentVersion = Type.Object(
  { knownFrom: text('since when it stood like this, ISO 8601'), knownTo: maybe('until when'), incident: Incident },
  { description: 'An incident as it was known for a while.' },
)

export const IncidentFigure = Type.Object(
  {
    incident: text('id of the incident'),
    title: text('of the incident'),
    from: maybe('first day'),
    place: maybe('name of the place'),
    country: maybe('ISO 3166-1 alpha-3'),
    ...Incident.properties.tallies.items.properties,
  },
  { description: 'A figure of an incident, with everything that was ever said about it.' },
)

export const FigurePage = Type.Object({
  items: Type.Array(IncidentFigure),
  next: maybe('the cursor of the next page, where there is one'),
  asOf: text('the moment of knowledge, ISO 8601'),
})

export const Source = Type.Object(
  {
    name: text('the outlet; empty where reports name none'),
    reports: whole('reports of it'),
    origins: whole('of them, those that derive from no other report'),
    claims: whole('claims in them'),
    incidents: whole('incidents that they tell of'),
    first: maybe('when the first became known, ISO 8601'),
    last: maybe('when the last became known, ISO 8601'),
  },
  { description: 'An outlet, and how much of the ledger it gave.' },
)

const feedStatus = Type.Enum(['new', 'ok', 'failing', 'waiting', 'refused', 'gone', 'same'], {
  description: 'how it does',
})

export const Feed = Type.Object(
  {
    address: text('as it was given'),
    title: maybe('of the feed'),
    category: maybe('in the list of sources'),
    kind: maybe('of feed'),
    status: feedStatus,
    movedTo: maybe('where it is asked now'),
    answered: maybe('when it last answered, ISO 8601'),
    next: text('when it is asked next, ISO 8601'),
    failures: whole('one after the other, up to now'),
    problem: maybe('of the last failure, in words'),
  },
  { description: 'A feed that is followed, and how it does.' },
)

export const Change = Type.Object(
  {
    cursor: text('where the next question begins'),
    kind: Type.Union([Type.Literal('added'), Type.Literal('changed'), Type.Literal('removed')]),
    id: text('id of the incident'),
    incident: Type.Optional(Incident),
  },
  { description: 'What became of an incident.' },
)

export const Changes = Type.Object({
  changes: Type.Array(Change),
  cursor: text('the cursor after the last of them'),
  isReset: Type.Boolean({ description: 'the cursor was not known: the changes begin anew' }),
  hasMore: Type.Boolean({ description: 'there are more after that cursor already' }),
})

export const Facet = Type.Object({ value: text('the value'), incidents: whole('incidents that have it') })

export const Facets = Type.Object(
  {
    total: whole('incidents that pass'),
    asOf: text('the moment of knowledge'),
    type: Type.Array(Facet),
    status: Type.Array(Facet),
    country: Type.Array(Facet),
    source: Type.Array(Facet),
    party: Type.Array(Facet),
  },
  { description: 'How many incidents have which value, the most frequent first.' },
)

export const TimelineBin = Type.Object({
  from: text('first day'),
  to: text('last day'),
  incidents: whole('incidents that began in it'),
  killed: whole('people killed in them: the sum of the headline figures, at least'),
})

export const Timeline = Type.Object(
  {
    asOf: text('the moment of knowledge'),
    undated: whole('incidents without a day'),
    bins: Type.Array(TimelineBin, { description: 'from the first day to the last, empty ones too' }),
  },
  { description: 'Incidents over time.' },
)

export const Ledger = Type.Object(
  {
    version: text('of the program'),
    revision: text('differs whenever an answer may differ'),
    asOf: text('when the latest report became known'),
    reports: whole('reports'),
    claims: whole('claims'),
    incidents: whole('incidents'),
    lineages: whole('texts that the reports derive from'),
    firstDay: maybe('of the incidents'),
    lastDay: maybe('of the incidents'),
  },
  { description: 'What is in the ledger.' },
)

export const Moments = Type.Object(
  {
    total: whole('moments there are, thinned out or not'),
    moments: Type.Array(Type.String(), { description: 'ISO 8601' }),
  },
  { description: 'When the ledger learnt something.' },
)

export const Problem = Type.Object(
  {
    type: text('where the code is explained, relative to the server'),
    title: text('what the code means'),
    status: Type.Integer(),
    code: text('a row of the table of failures'),
    detail: maybe('what is wrong with this request'),
  },
  { description: 'How a request fails (RFC 9457).' },
)

export const Alert = Type.Object(
  {
    id: text('of this alert'),
    rule: text('name of the rule'),
    kind: Type.Union([Type.Literal('alert'), Type.Literal('correction'), Type.Literal('retraction')]),
    key: text('what it is about: id of an incident, or first day of a week'),
    sequence: whole('1 for the first about it'),
    at: text('the moment of knowledge, ISO 8601'),
    references: Type.Array(Type.String(), { description: 'ids of the alerts about the same that came before' }),
    title: text('one line for a person'),
    changes: Type.Array(
      Type.Object({ what: text('what is different'), before: text("'' where not known"), after: text('now') }),
    ),
    reason: maybe('why it is taken back'),
    incident: Type.Optional(Incident),
    rise: Type.Optional(
      Type.Object({
        from: text('first day of the week'),
        to: text('last day'),
        incidents: whole('in the week'),
        mean: Type.Number({ description: 'a week, in the weeks before' }),
        weeks: whole('so many weeks before'),
      }),
    ),
  },
  { description: 'Something that is told once: new, a correction, or taken back.' },
)

export const AlertPreview = Type.Object({
  alerts: Type.Array(Alert),
  moments: whole('moments at which the ledger was asked'),
  isSampled: Type.Boolean({ description: 'the ledger learnt more often than it was asked' }),
})

export const AlertSummary = Type.Object({
  name: text('of the rule'),
  when: AlertCondition,
  to: Type.Array(Type.Object({ kind: text('webhook or mail'), where: text('the host, or how many addresses') })),
  told: whole('alerts so far'),
  waiting: whole('deliveries that are still tried'),
  last: maybe('the moment of the last alert'),
})

/** A page of something. */
export const pageOf = <T extends TSchema>(items: T) =>
  Type.Object({
    items: Type.Array(items),
    total: whole('of all pages together'),
    next: maybe('the cursor of the next page, where there is one'),
    asOf: text('the moment of knowledge, ISO 8601'),
  })

export { AlertCondition, AlertRule } from '../app/alert/index.ts'
// Their parts have names in the document, too.
export {
  Acled,
  Attribution,
  Because,
  Credit,
  Event,
  EventTime,
  Incident,
  IncidentTally,
  Name,
  Party,
  Place,
  Reading,
  Span,
  Tally,
  Time,
  Warning,
} from '../model/schema.ts'
export { Judgement, ListedJudgement } from './judgement.ts'
export { IncidentMap, MapMark } from './map.ts'
