/** `/ledger` and `/health`: what is here, and does it answer? */
import { Type } from 'typebox'
import { as } from '../format.ts'
import { asOf, withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const ledger = route({
  method: 'GET',
  path: '/ledger',
  name: 'ledger',
  tag: 'ledger',
  summary: 'What is in the ledger',
  scope: 'read',
  query: Type.Object(asOf),
  answers: [as('json', schema.Ledger)],
  failures: ['usage/time'],
  async handle({ query, desk }) {
    const revision = await desk.ledger.revision()
    const view = await desk.ledger.view(withoutUndefined(query))
    const days = view.incidents.flatMap(({ from }) => from?.slice(0, 10) ?? []).sort()
    return {
      body: {
        version: desk.version,
        revision,
        asOf: view.asOf,
        reports: view.reports.length,
        claims: view.claims.length,
        incidents: view.incidents.length,
        lineages: view.lineages.length,
        ...withoutUndefined({ firstDay: days[0], lastDay: days.at(-1) }),
      },
    }
  },
})

/** Steps of a slider that a hand can tell apart. */
const MOMENTS_DEFAULT = 400

const moments = route({
  method: 'GET',
  path: '/moments',
  name: 'moments',
  tag: 'ledger',
  summary: 'When the ledger learnt something, the first first',
  description:
    'Moments to ask about with `asOf`. Where there are more than `limit`, they are thinned out evenly; the last one stays.',
  scope: 'read',
  query: Type.Object({
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, default: MOMENTS_DEFAULT, description: 'moments at the most' }),
    ),
  }),
  answers: [as('json', schema.Moments)],
  async handle({ query, desk }) {
    const all = await desk.ledger.moments({})
    const limit = query.limit ?? MOMENTS_DEFAULT
    const step = Math.max(1, all.length / limit)
    const count = Math.min(limit, all.length)
    const shown = Array.from({ length: count }, (_, index) => all[Math.ceil((index + 1) * step) - 1] ?? '')
    return { body: { total: all.length, moments: shown } }
  },
})

const health = route({
  method: 'GET',
  path: '/health',
  name: 'health',
  tag: 'ledger',
  summary: 'Whether the server and its ledger answer',
  scope: 'none',
  answers: [as('json', Type.Object({ status: Type.Literal('ok') }))],
  cache: 'never',
  async handle({ desk }) {
    await desk.ledger.revision()
    return { body: { status: 'ok' } }
  },
})

export const ledgerRoutes: readonly RouteRow[] = [ledger, moments, health]
