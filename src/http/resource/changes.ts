/** `/changes`: what has changed since then? As a page, or as a stream that goes on. */
import { Type } from 'typebox'
import { as } from '../format.ts'
import { pageOfQuery, paging } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const changes = route({
  method: 'GET',
  path: '/changes',
  name: 'changes',
  tag: 'changes',
  summary: 'What became of incidents since a cursor',
  description:
    'As JSON, the changes after `after`, or from the beginning. As server-sent events, a stream: events `added`, `changed`, `removed` carry a change as data and its cursor as id, `reset` says that the cursor was not known and everything follows, and a comment every 15 seconds shows that the stream lives. It begins after the header Last-Event-ID or `after`, otherwise now.',
  scope: 'read',
  query: Type.Object({ after: paging.after, limit: paging.limit }),
  answers: [as('json', schema.Changes), as('events')],
  failures: ['request/too-many'],
  // A stream goes on, and a page of changes is asked for with a new cursor each time.
  cache: 'never',
  async handle({ query, desk }) {
    const { after, limit } = pageOfQuery(query)
    return { body: await desk.ledger.changes(after, limit) }
  },
})

export const changeRoutes: readonly RouteRow[] = [changes]
