/** `/tallies`: how many people, who says so, and what was said before? */
import { Type } from 'typebox'
import { figurePage } from '../../app/desk/index.ts'
import { as } from '../format.ts'
import { asOf, filterOf, incidentFilter, pageOfQuery, paging, withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const tallies = route({
  method: 'GET',
  path: '/tallies',
  name: 'tallies',
  tag: 'incidents',
  summary: 'Figures of the incidents that pass a filter, each with its history',
  scope: 'read',
  query: Type.Object({
    ...incidentFilter,
    category: Type.Optional(Type.String({ pattern: '^[a-z]+$', maxLength: 40, description: 'killed, injured, …' })),
    contested: Type.Optional(
      Type.Boolean({ description: 'only those about which standing claims exclude each other' }),
    ),
    ...asOf,
    ...paging,
  }),
  description:
    'A page may hold fewer than `limit`, where there is a next one: what is rare is found over several pages.',
  answers: [as('json', schema.FigurePage)],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const { category, contested } = query
    const asked = { ...filterOf(query), ...withoutUndefined({ category, contested }), ...pageOfQuery(query) }
    return { body: await figurePage(desk.ledger, asked) }
  },
})

export const tallyRoutes: readonly RouteRow[] = [tallies]
