/**
 * What shape has what Tocsin says? The one definition of its public data: the types (`./index.ts`), the validation
 * and the published JSON Schema (`schema/*.json`, written by `npm run schema`) are all read from here.
 *
 * Nothing here runs while a report is read: other modules import types only, so the schema library is loaded
 * by checks and by the schema writer alone.
 */
import { Type } from 'typebox'

const text = (description: string) => Type.String({ description })
const maybe = (description: string) => Type.Optional(Type.String({ description }))
const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.Enum([...values], { description }))
const index = (description: string) => Type.Integer({ minimum: 0, description })
const whole = (description: string) => Type.Integer({ minimum: 0, description })

export const Span = Type.Object(
  {
    start: index('first UTF-16 code unit'),
    end: index('one past the last UTF-16 code unit'),
  },
  {
    $id: 'Span',
    description: 'Half open, in UTF-16 code units of the text: text.slice(start, end) is what is quoted.',
  },
)

export const Because = Type.Object(
  {
    of: text('JSON pointer into the reading: what this explains, as in /times/0'),
    rule: text('the rule that read it, as in time/en/weekday'),
    span: Span,
    basis: oneOf(['stated', 'inferred'], 'stated: the words say it; inferred: the rule adds something to the words'),
  },
  { description: 'Which rule read a value, from which words.' },
)

export const Warning = Type.Object(
  {
    code: text('a row of the table of warnings, as in limit/text'),
    message: text('one sentence for a person'),
    span: Type.Optional(Span),
  },
  { description: 'What the reader could not do, or did with a reservation.' },
)

export const Party = Type.Object(
  {
    span: Span,
    text: text('the words'),
    name: maybe('canonical name'),
    country: maybe('ISO 3166-1 alpha-3'),
    sector: maybe('PLOVER/CAMEO primary role: GOV COP MIL OPP CVL REB JUD MED NGO IGO …'),
    pronoun: Type.Optional(Span),
    entity: maybe('the same value for every mention of one party within a report'),
  },
  { description: 'Who acts, suffers or speaks.' },
)

export const Credit = Type.Object({
  name: text('whose material the report says it carries'),
  kind: oneOf(['agency', 'outlet', 'local-media', 'author', 'other'], 'what they are'),
  span: Type.Optional(Span),
})

export const Name = Type.Object({
  span: Span,
  text: text('the words'),
  kind: oneOf(['person', 'organization', 'place', 'group', 'other'], 'what is named'),
  entity: maybe('the same value for every name of one entity within a report'),
})

export const Time = Type.Object({
  span: Span,
  text: text('the words'),
  type: oneOf(['DATE', 'TIME', 'DURATION', 'SET'], 'TIMEX3 type'),
  value: text('TIMEX3 value: 2022-01-06, 2022-01-05TMO, P3D, PAST_REF …'),
  from: maybe('first day or instant of the interval it stands for, ISO 8601'),
  to: maybe('last day or instant of the interval it stands for, ISO 8601'),
})

export const Place = Type.Object({
  span: Span,
  text: text('the words'),
  name: text('canonical name'),
  kind: oneOf(['country', 'admin', 'city', 'site', 'region', 'other'], 'what it is'),
  country: maybe('ISO 3166-1 alpha-3'),
  admin1: maybe('first-order division, by name'),
  lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90, description: 'degrees north, WGS84' })),
  lon: Type.Optional(Type.Number({ minimum: -180, maximum: 180, description: 'degrees east, WGS84' })),
  geonameId: Type.Optional(whole('GeoNames id')),
  precision: oneOf(['site', 'city', 'admin', 'country', 'none'], 'how exact the point is'),
})

export const Attribution = Type.Object(
  {
    id: text('unique within the reading'),
    source: Type.Array(Span, { description: 'empty where the text leaves the source out ("were confirmed")' }),
    sourceName: maybe('canonical name of the source'),
    sourceKind: oneOf(
      [
        'official',
        'security-force',
        'party',
        'witness',
        'media',
        'ngo',
        'igo',
        'expert',
        'anonymous',
        'document',
        'other',
      ],
      'what kind of source',
    ),
    party: Type.Optional(Party),
    cue: Type.Array(Span),
    content: Type.Array(Span),
    mode: oneOf(['direct', 'indirect', 'mixed'], 'quoted, reported, or partly quoted'),
    stance: oneOf(['asserts', 'confirms', 'denies', 'doubts', 'promises', 'threatens', 'asks'], 'how it is said'),
    via: maybe('id of the attribution that passes it on'),
  },
  { description: 'Who says it.' },
)

export const EventTime = Type.Object({
  value: text('TIMEX3 value'),
  from: maybe('ISO 8601'),
  to: maybe('ISO 8601'),
  precision: oneOf(['hour', 'part-of-day', 'day', 'week', 'month', 'year', 'none'], 'how exact'),
  basis: oneOf(['stated', 'inferred', 'published'], 'where the time comes from'),
})

export const Acled = Type.Object({ event: text('ACLED event type'), subEvent: text('ACLED sub-event type') })

export const Event = Type.Object(
  {
    id: text('unique within the reading'),
    trigger: Span,
    sentence: index('index into sentences'),
    type: text('PLOVER event type, or EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION'),
    mode: maybe('PLOVER mode'),
    cameo: maybe('nearest CAMEO code'),
    acled: Type.Optional(Acled),
    reality: oneOf(
      ['happened', 'ongoing', 'planned', 'threatened', 'requested', 'possible', 'denied', 'hypothetical'],
      'is it so?',
    ),
    background: Type.Boolean({ description: 'told as history or context, not as the news' }),
    actors: Type.Array(Party),
    targets: Type.Array(Party),
    instruments: Type.Array(Span),
    objects: Type.Array(Span, { description: 'physical targets: buildings, vehicles, an airport' }),
    place: Type.Optional(index('index into places')),
    time: Type.Optional(EventTime),
    attributions: Type.Array(Type.String(), { description: "ids; empty: the outlet's own voice" }),
  },
  { description: 'What happened.' },
)

const Figure = {
  low: whole('least number consistent with the words'),
  best: Type.Optional(whole('the number, where one is said')),
  high: Type.Optional(whole('greatest number consistent with the words')),
}

export const Tally = Type.Object(
  {
    id: text('unique within the reading'),
    span: Span,
    category: oneOf(
      ['killed', 'injured', 'detained', 'missing', 'displaced', 'abducted', 'participants', 'deployed', 'other'],
      'what is counted',
    ),
    who: Type.Optional(Party),
    ...Figure,
    exactness: oneOf(['exact', 'at-least', 'at-most', 'about', 'between', 'vague'], 'how it is bounded'),
    cumulative: Type.Optional(Type.Boolean({ description: "a running total, not this event's own" })),
    background: Type.Optional(Type.Boolean({ description: 'told as history or context; never moves a headline' })),
    event: maybe('id of the event that it belongs to'),
    place: Type.Optional(index('index into places')),
    time: Type.Optional(Type.Object({ value: text('TIMEX3 value'), from: maybe('ISO 8601'), to: maybe('ISO 8601') })),
    attributions: Type.Array(Type.String()),
  },
  { description: 'A count of people.' },
)

export const Reading = Type.Object(
  {
    schema: Type.Literal('tocsin/reading/1'),
    report: Type.Object({
      id: text('content address: sha256 of the text, in hex'),
      ref: maybe("the caller's own name for it, echoed"),
      url: maybe('where it was published'),
      title: maybe('headline'),
      publisher: maybe('outlet'),
      byline: maybe('who wrote it'),
      published: maybe('ISO 8601, with offset where known'),
      modified: maybe('when it was changed last, as its publisher says; ISO 8601'),
      language: text('BCP 47'),
      credits: Type.Array(Credit),
    }),
    text: text('the text that all spans index: title, blank line, body'),
    sentences: Type.Array(Span),
    names: Type.Array(Name),
    times: Type.Array(Time),
    places: Type.Array(Place),
    parties: Type.Array(Party, { description: 'who acts, suffers or speaks, where they do' }),
    attributions: Type.Array(Attribution),
    events: Type.Array(Event),
    tallies: Type.Array(Tally),
    warnings: Type.Array(Warning),
    because: Type.Array(Because),
  },
  { title: 'Reading', description: 'What one report says.' },
)

export const IncidentTally = Type.Object({
  category: text('what is counted'),
  who: maybe('of whom, where the figure is for a part of the people'),
  ...Figure,
  basis: text('id of the claim that the headline figure rests on'),
  history: Type.Array(
    Type.Object({
      at: text('when it was said, ISO 8601'),
      ...Figure,
      source: text("who said it; '' for the outlet's own voice"),
      claim: text('id of the claim'),
    }),
  ),
  contested: Type.Boolean({ description: 'whether two standing claims exclude each other' }),
  excludes: Type.Optional(
    Type.Array(Type.Array(Type.String()), {
      description: 'pairs of claim ids that exclude each other, or of a denial and the claim that it denies',
    }),
  ),
  stands: Type.Optional(
    Type.Array(Type.String(), {
      description: 'ids of the claims that stand: neither replaced, overtaken nor withdrawn',
    }),
  ),
})

export const IncidentLink = Type.Object(
  {
    kind: oneOf(['part-of', 'follow-up', 'response'], 'what this incident is to the other'),
    to: text('id of the other incident'),
  },
  { description: 'What an incident is to another.' },
)

export const IncidentNote = Type.Object(
  {
    kind: oneOf(['joined', 'split'], 'what happened to the incident'),
    at: text('when it became known, ISO 8601'),
    report: text('id of the report that did it'),
    ids: Type.Array(Type.String(), { description: 'ids of the other incidents concerned' }),
  },
  { description: 'That a later report joined incidents or took one apart.' },
)

export const Incident = Type.Object(
  {
    schema: Type.Literal('tocsin/incident/1'),
    id: text('stable within a ledger'),
    title: text('one line for a person'),
    type: text('as in a reading’s events'),
    acled: Type.Optional(Acled),
    from: maybe('first day, ISO 8601'),
    to: maybe('last day, ISO 8601'),
    datePrecision: Type.Integer({
      minimum: 1,
      maximum: 5,
      description: 'UCDP date precision: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or unknown',
    }),
    place: Type.Optional(
      Type.Object({
        name: text('canonical name'),
        country: maybe('ISO 3166-1 alpha-3'),
        admin1: maybe('first-order division'),
        lat: Type.Optional(Type.Number()),
        lon: Type.Optional(Type.Number()),
        precision: text('as in a reading’s places'),
      }),
    ),
    parties: Type.Array(Party),
    tallies: Type.Array(IncidentTally),
    claims: Type.Array(Type.String()),
    reports: Type.Array(Type.String()),
    origins: whole('independent origins, copies and shared agency text folded'),
    status: oneOf(['reported', 'corroborated', 'contested', 'denied', 'retracted'], 'how well it stands'),
    asOf: text('what was known at this moment, ISO 8601'),
    policy: Type.Optional(oneOf(['most-authoritative', 'acled', 'ucdp'], 'how the headline figures were found')),
    links: Type.Optional(Type.Array(IncidentLink)),
    formerIds: Type.Optional(
      Type.Array(Type.String(), { description: 'ids of incidents that went into this one; they lead here' }),
    ),
    notes: Type.Optional(Type.Array(IncidentNote)),
    judged: Type.Optional(
      Type.Object(
        {
          by: Type.Array(Type.String(), { description: 'ids of the judgements that made it, the first first' }),
          from: Type.Array(Type.String(), {
            description: 'ids of the incidents that merging found and it was made of',
          }),
        },
        { description: 'only where an analyst merged or split by hand' },
      ),
    ),
  },
  { title: 'Incident', description: 'Claims from several reports about one real event.' },
)
