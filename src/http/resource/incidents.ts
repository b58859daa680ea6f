/** `/incidents`: what happened, as far as the ledger knows? */
import { Type } from 'typebox'
import type { AsOf, Desk, IncidentFilter } from '../../app/desk/index.ts'
import { findTimeline, incidentOrders, timelineSteps } from '../../app/desk/index.ts'
import { byDay } from '../../merge/index.ts'
import { Failure } from '../../model/index.ts'
import { makeDataset } from '../../render/dataset/index.ts'
import { exportFormat } from '../../render/export/index.ts'
import { incidentFeed, renderAtom, renderJsonFeed } from '../../render/feed/index.ts'
import { as, exportRepresentations } from '../format.ts'
import {
  asOf,
  boxOf,
  boxParameter,
  filterOf,
  incidentFilter,
  instantOf,
  offset,
  pageOfQuery,
  paging,
  withoutUndefined,
} from '../parameter.ts'
import type { Answer, RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const id = Type.Object({ id: Type.String({ maxLength: 100, description: 'id of an incident' }) })
const filter = { ...incidentFilter, ...asOf }
const grouping = {
  grouping: Type.Optional(
    Type.Enum(['judged', 'machine'], {
      default: 'judged',
      description: 'machine: as merging found them, without what analysts have merged and split by hand',
    }),
  ),
}

const incidents = route({
  method: 'GET',
  path: '/incidents',
  name: 'incidents',
  tag: 'incidents',
  summary: 'Incidents that pass a filter',
  description:
    'As JSON in pages. In all other formats, everything that passes at once, where that is no more than one answer holds; but a feed holds the incidents of which something was learnt last. Of formats of one media type, Accept gets the first, and `format` any.',
  scope: 'read',
  query: Type.Object({
    ...filter,
    ...grouping,
    order: Type.Optional(Type.Enum([...incidentOrders], { default: 'day', description: 'what comes first' })),
    ...paging,
    ...offset,
  }),
  answers: [as('json', schema.pageOf(schema.Incident)), ...exportRepresentations, as('atom'), as('jsonfeed')],
  failures: ['request/cursor', 'request/too-large', 'usage/time', 'usage/query'],
  async handle({ query, format, desk }) {
    const { order } = query
    const wanted = { ...filterOf(query), ...withoutUndefined({ grouping: query.grouping }) }
    if (format === 'json') {
      const page = { ...pageOfQuery(query), ...withoutUndefined({ order, offset: query.offset }) }
      return { body: await desk.ledger.incidents({ ...wanted, ...page }) }
    }
    const asked = { ...wanted, ...withoutUndefined({ asOf: query.asOf }) }
    const exporting = exportFormat(format)
    if (exporting === undefined) return feedOf(desk, asked, format)
    const headers = { 'content-disposition': `inline; filename="incidents.${exporting.extension}"` }
    return { body: exporting.render(makeDataset(await desk.ledger.view(asked))), headers }
  },
})

/** As many as a feed reader that asks once a day may miss, and several times what feeds of newspapers hold. */
const FEED_ENTRIES = 200

async function feedOf({ ledger }: Desk, filter: IncidentFilter & AsOf, name: string): Promise<Answer> {
  const { items, asOf: moment } = await ledger.incidents({ ...filter, order: 'updated', limit: FEED_ENTRIES })
  const feed = incidentFeed({
    title: 'Incidents',
    id: 'urn:tocsin:incidents',
    asOf: moment,
    incidents: items.toSorted(byDay),
    knownAt: await ledger.knownAt(items.flatMap(({ reports }) => reports)),
  })
  return { body: name === 'atom' ? renderAtom(feed) : renderJsonFeed(feed) }
}

const incident = route({
  method: 'GET',
  path: '/incidents/{id}',
  name: 'incident',
  tag: 'incidents',
  summary: 'One incident, its figures with their history',
  scope: 'read',
  params: id,
  query: Type.Object({ ...asOf, ...grouping }),
  answers: [as('json', schema.Incident)],
  failures: ['request/not-found', 'usage/time'],
  async handle({ params, query, desk }) {
    const found = await desk.ledger.incident(params.id, withoutUndefined(query))
    if (found === undefined) throw noIncident(params.id)
    return { body: found }
  },
})

const versions = route({
  method: 'GET',
  path: '/incidents/{id}/versions',
  name: 'incidentVersions',
  tag: 'incidents',
  summary: 'How what is known of an incident has changed',
  scope: 'read',
  params: id,
  query: Type.Object(asOf),
  answers: [as('json', Type.Array(schema.IncidentVersion))],
  failures: ['request/not-found', 'usage/time'],
  async handle({ params, query, desk }) {
    const until = instantOf(query.asOf)
    const found = (await desk.ledger.versions(params.id)).filter(({ knownFrom }) => Date.parse(knownFrom) <= until)
    if (found.length === 0) throw noIncident(params.id)
    return { body: found }
  },
})

const claims = route({
  method: 'GET',
  path: '/incidents/{id}/claims',
  name: 'incidentClaims',
  tag: 'incidents',
  summary: 'What an incident rests on: who says what',
  scope: 'read',
  params: id,
  query: Type.Object({ ...asOf, ...grouping, ...paging }),
  answers: [as('json', schema.pageOf(schema.Claim))],
  failures: ['request/not-found', 'request/cursor', 'usage/time'],
  async handle({ params, query, desk }) {
    const found = await desk.ledger.claims({
      ...pageOfQuery(query),
      ...withoutUndefined({ grouping: query.grouping }),
      incident: params.id,
    })
    if (found.total === 0) throw noIncident(params.id)
    return { body: found }
  },
})

function noIncident(wanted: string): Failure {
  return new Failure('request/not-found', `the ledger knew no incident ${wanted} at that moment`)
}

/** Degrees that marks stand apart where nobody says how many: those of a map of the world. */
const APART_DEFAULT = 10

const map = route({
  method: 'GET',
  path: '/map',
  name: 'map',
  tag: 'incidents',
  summary: 'Where the incidents are: marks of a map, with all that pass counted in them',
  description:
    'Incidents that lie closer together than `apart` are one mark. What is placed only in a country is on no map; `unplaced` counts it.',
  scope: 'read',
  query: Type.Object({
    ...filter,
    ...grouping,
    apart: Type.Optional(
      Type.Number({
        minimum: 0.02,
        maximum: 90,
        default: APART_DEFAULT,
        description: 'degrees of latitude that marks stand apart; more, where there would be too many',
      }),
    ),
    within: boxParameter('WEST,SOUTH,EAST,NORTH in degrees: only marks that may be seen in this window, uncut'),
  }),
  answers: [as('json', schema.IncidentMap)],
  failures: ['request/busy', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { apart = APART_DEFAULT, within } = query
    const window = within === undefined ? {} : { within: boxOf(within) }
    const wanted = { ...wholeFilter(query), ...withoutUndefined({ grouping: query.grouping }) }
    return { body: await desk.ledger.map({ ...wanted, apart, ...window }) }
  },
})

const facets = route({
  method: 'GET',
  path: '/facets',
  name: 'facets',
  tag: 'incidents',
  summary: 'How many incidents have which type, status, country, source and party',
  scope: 'read',
  query: Type.Object(filter),
  answers: [as('json', schema.Facets)],
  failures: ['usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { values, total, asOf: moment } = await desk.ledger.facets(wholeFilter(query))
    return { body: { total, asOf: moment, ...values } }
  },
})

const timeline = route({
  method: 'GET',
  path: '/timeline',
  name: 'timeline',
  tag: 'incidents',
  summary: 'Incidents and people killed by day, week, month or year',
  scope: 'read',
  query: Type.Object({
    ...filter,
    step: Type.Optional(Type.Enum([...timelineSteps], { default: 'day', description: 'how long a bin is' })),
  }),
  answers: [as('json', schema.Timeline)],
  failures: ['usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const days = await desk.ledger.days(wholeFilter(query))
    return { body: { asOf: days.asOf, ...findTimeline(days, query.step ?? 'day') } }
  },
})

function wholeFilter(query: Parameters<typeof filterOf>[0] & { asOf?: string }): IncidentFilter & { asOf?: string } {
  return { ...filterOf(query), ...withoutUndefined({ asOf: query.asOf }) }
}

export const incidentRoutes: readonly RouteRow[] = [incidents, incident, versions, claims, map, facets, timeline]
