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

export const ledgerRoutes: readonly RouteRow[] = [ledger, health]
