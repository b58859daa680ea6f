/** `/reports`, `/readings`, `/claims`, `/lineages`, `/sources`, `/search`: what do the incidents rest on? */
import { Type } from 'typebox'
import type { Desk, Page } from '../../app/desk/index.ts'
import { knownAt, passageOf, summaryOf } from '../../app/desk/index.ts'
import { Failure, lineageKinds } from '../../model/index.ts'
import type { StoredReport } from '../../store/index.ts'
import { as } from '../format.ts'
import { asOf, instantOf, operators, outlet, pageOfQuery, paging, withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const id = Type.Object({ id: Type.String({ maxLength: 100, description: 'id of a report' }) })
const day = (description: string) => Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }))

const reportFilter = {
  publisher: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "the outlet's name" })),
  language: Type.Optional(Type.String({ pattern: '^[A-Za-z-]+$', maxLength: 40, description: 'BCP 47' })),
  from: day('published on or after this day'),
  to: day('published on or before this day'),
}

const reports = route({
  method: 'GET',
  path: '/reports',
  name: 'reports',
  tag: 'reports',
  summary: 'Reports in the ledger, the latest first',
  scope: 'read',
  query: Type.Object({
    text: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: `words that the report must hold; ${operators}` }),
    ),
    ...reportFilter,
    ...asOf,
    ...paging,
  }),
  answers: [as('json', schema.pageOf(schema.ReportSummary))],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { limit: _, after: __, ...own } = query
    const page = await desk.ledger.reports({ ...withoutUndefined(own), ...pageOfQuery(query) })
    return { body: mapped(page, summaryOf) }
  },
})

function mapped<T, U>(page: Page<T>, as: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map(as) }
}

const report = route({
  method: 'GET',
  path: '/reports/{id}',
  name: 'report',
  tag: 'reports',
  summary: 'One report, without its text',
  scope: 'read',
  params: id,
  query: Type.Object(asOf),
  answers: [as('json', schema.ReportSummary)],
  failures: ['request/not-found', 'usage/time'],
  async handle({ params, query, desk }) {
    return { body: summaryOf(await reportOf(desk, params.id, query.asOf)) }
  },
})

const reading = route({
  method: 'GET',
  path: '/reports/{id}/reading',
  name: 'reading',
  tag: 'reports',
  summary: 'What a report says: its text, and everything that was read in it with its spans',
  scope: 'read',
  params: id,
  query: Type.Object(asOf),
  answers: [as('json', schema.Reading)],
  failures: ['request/not-found', 'usage/time'],
  async handle({ params, query, desk }) {
    return { body: (await reportOf(desk, params.id, query.asOf)).reading }
  },
})

const lineage = route({
  method: 'GET',
  path: '/reports/{id}/lineage',
  name: 'lineage',
  tag: 'reports',
  summary: 'Which reports share a text with this one',
  scope: 'read',
  params: id,
  query: Type.Object(asOf),
  answers: [as('json', schema.Lineage)],
  failures: ['request/not-found', 'usage/time'],
  async handle({ params, query, desk }) {
    const found = await desk.ledger.lineageOf(params.id, withoutUndefined(query))
    if (found === undefined) throw noReport(params.id)
    return { body: found }
  },
})

async function reportOf({ ledger }: Desk, wanted: string, moment: string | undefined): Promise<StoredReport> {
  const until = instantOf(moment)
  const found = await ledger.report(wanted)
  if (found === undefined || Date.parse(knownAt(found)) > until) throw noReport(wanted)
  return found
}

function noReport(wanted: string): Failure {
  return new Failure('request/not-found', `the ledger knew no report ${wanted} at that moment`)
}

const claims = route({
  method: 'GET',
  path: '/claims',
  name: 'claims',
  tag: 'reports',
  summary: 'What reports say happened, or how many they count, and who says so',
  scope: 'read',
  query: Type.Object({
    report: Type.Optional(Type.String({ maxLength: 100, description: 'id of a report' })),
    incident: Type.Optional(Type.String({ maxLength: 100, description: 'id of an incident' })),
    kind: Type.Optional(Type.Enum(['event', 'tally'], { description: 'what happened, or how many' })),
    ...asOf,
    ...paging,
  }),
  answers: [as('json', schema.pageOf(schema.Claim))],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { limit: _, after: __, ...own } = query
    return { body: await desk.ledger.claims({ ...withoutUndefined(own), ...pageOfQuery(query) }) }
  },
})

const lineages = route({
  method: 'GET',
  path: '/lineages',
  name: 'lineages',
  tag: 'reports',
  summary: 'Which reports derive from the same text',
  scope: 'read',
  query: Type.Object({
    text: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: `words that one of the reports holds; ${operators}` }),
    ),
    ...outlet,
    kind: Type.Optional(
      Type.Array(Type.Enum([...lineageKinds]), {
        maxItems: lineageKinds.length,
        description: 'how one of the reports derives from another; several mean any of them',
      }),
    ),
    shared: Type.Optional(Type.Boolean({ description: 'true: only texts that stand in more than one report' })),
    ...asOf,
    ...paging,
  }),
  answers: [as('json', schema.pageOf(schema.Lineage))],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { text, outlet: outlets, kind: kinds, shared: isShared } = query
    const filter = withoutUndefined({ text, outlets, kinds, isShared })
    return { body: await desk.ledger.lineages({ ...filter, ...pageOfQuery(query) }) }
  },
})

const sources = route({
  method: 'GET',
  path: '/sources',
  name: 'sources',
  tag: 'reports',
  summary: 'Outlets, and how much of the ledger each gave',
  scope: 'read',
  query: Type.Object(asOf),
  answers: [as('json', Type.Array(schema.Source))],
  failures: ['usage/time'],
  async handle({ query, desk }) {
    return { body: await desk.ledger.sources(withoutUndefined(query)) }
  },
})

const search = route({
  method: 'GET',
  path: '/search',
  name: 'search',
  tag: 'reports',
  summary: 'Reports that hold words, with the passages',
  scope: 'read',
  query: Type.Object({
    text: Type.String({ minLength: 1, maxLength: 200, description: `words that the report must hold; ${operators}` }),
    ...reportFilter,
    ...asOf,
    ...paging,
  }),
  answers: [as('json', schema.pageOf(schema.SearchHit))],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { limit: _, after: __, ...own } = query
    const page = await desk.ledger.reports({ ...withoutUndefined(own), ...pageOfQuery(query) })
    return {
      body: mapped(page, (found) => ({ report: summaryOf(found), passages: found.excerpts.map(passageOf) })),
    }
  },
})

export const reportRoutes: readonly RouteRow[] = [reports, report, reading, lineage, claims, lineages, sources, search]
