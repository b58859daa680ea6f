/** `/tallies`: how many people, who says so, and what was said before? */
import { Type } from 'typebox'
import { pageOf } from '../../app/desk/index.ts'
import type { Incident } from '../../model/index.ts'
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
  answers: [as('json', schema.pageOf(schema.IncidentFigure))],
  failures: ['request/cursor', 'usage/time', 'usage/query'],
  async handle({ query, desk }) {
    const view = await desk.ledger.view({ ...filterOf(query), ...withoutUndefined({ asOf: query.asOf }) })
    const { category, contested } = query
    const figures = view.incidents.flatMap(figuresOf).filter((figure) => {
      return (
        (category === undefined || figure.category === category) &&
        (contested === undefined || figure.contested === contested)
      )
    })
    const { limit: _, after: __, ...question } = query
    const id = ({ incident, category: what, who }: (typeof figures)[number]) => [incident, what, who ?? ''].join(' ')
    return { body: pageOf(figures, { ...pageOfQuery(query), of: JSON.stringify(question), id, asOf: view.asOf }) }
  },
})

function figuresOf({ id, title, from, place, tallies: own }: Incident) {
  const about = withoutUndefined({ from, place: place?.name, country: place?.country })
  return own.map((tally) => ({ incident: id, title, ...about, ...tally }))
}

export const tallyRoutes: readonly RouteRow[] = [tallies]
