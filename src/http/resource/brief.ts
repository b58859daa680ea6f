/** `/brief`: what does a stranger need to know? */
import { Type } from 'typebox'
import { composeBrief, renderBriefMarkdown, renderBriefText } from '../../render/brief/index.ts'
import { as } from '../format.ts'
import { asOf, filterOf, incidentFilter, withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'

/** Columns of plain text: what a mail program shows without breaking lines of its own. */
const TEXT_COLUMNS = 80

const brief = route({
  method: 'GET',
  path: '/brief',
  name: 'brief',
  tag: 'incidents',
  summary: 'A situation brief of the incidents that pass a filter, every sentence cited',
  scope: 'read',
  query: Type.Object({ ...incidentFilter, ...asOf }),
  answers: [as('markdown'), as('text')],
  failures: ['usage/time'],
  async handle({ query, format, desk }) {
    const view = await desk.ledger.view({ ...filterOf(query), ...withoutUndefined({ asOf: query.asOf }) })
    const composed = composeBrief(view)
    return {
      body: format === 'text' ? renderBriefText(composed, { width: TEXT_COLUMNS }) : renderBriefMarkdown(composed),
    }
  },
})

export const briefRoutes: readonly RouteRow[] = [brief]
