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
    const extent = await desk.ledger.extent(withoutUndefined(query))
    return { body: { version: desk.version, revision, ...extent } }
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
    return { body: await desk.ledger.moments({ limit: query.limit ?? MOMENTS_DEFAULT }) }
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
