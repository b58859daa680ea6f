/** `/brief`: what does a stranger need to know? */
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import type { Brief } from '../../render/brief/index.ts'
import {
  composeBrief,
  renderBriefDocx,
  renderBriefHtml,
  renderBriefMarkdown,
  renderBriefText,
} from '../../render/brief/index.ts'
import { makeDataset } from '../../render/dataset/index.ts'
import { as } from '../format.ts'
import { asOf, filterOf, incidentFilter, withoutUndefined } from '../parameter.ts'
import type { Answer, RouteRow } from '../route.ts'
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
  query: Type.Object({
    ...incidentFilter,
    ...asOf,
    since: Type.Optional(
      Type.String({ maxLength: 40, description: 'what is new since this moment is said first, ISO 8601' }),
    ),
  }),
  answers: [as('markdown'), as('text'), as('html'), as('docx')],
  failures: ['request/too-large', 'usage/time', 'usage/query'],
  async handle({ query, format, desk }) {
    const filter = filterOf(query)
    const { since } = query
    const view = await desk.ledger.view({ ...filter, ...withoutUndefined({ asOf: query.asOf }) })
    const before = since === undefined ? undefined : await desk.ledger.view({ ...filter, asOf: since })
    return briefIn(format, composeBrief(view, before === undefined ? {} : { before: makeDataset(before) }))
  },
})

function briefIn(format: string, composed: Brief): Answer {
  switch (format) {
    case 'text':
      return { body: renderBriefText(composed, { width: TEXT_COLUMNS }) }
    case 'html':
      return page(renderBriefHtml(composed))
    case 'docx':
      return {
        body: renderBriefDocx(composed),
        headers: { 'content-disposition': 'attachment; filename="brief.docx"' },
      }
    default:
      return { body: renderBriefMarkdown(composed) }
  }
}

/** A page that carries its own style: that style is let through by its hash, and nothing else. */
function page(html: string): Answer {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return { body: html, headers: { 'content-security-policy': policy } }
}

export const briefRoutes: readonly RouteRow[] = [brief]
