/** `POST /read` and `POST /fetch`: what does this text say, and what stands at this address? Nothing of it is kept. */
import { Type } from 'typebox'
import { limits } from '../../model/index.ts'
import { as } from '../format.ts'
import { withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const field = (description: string) => Type.Optional(Type.String({ maxLength: 2000, description }))

const read = route({
  method: 'POST',
  path: '/read',
  name: 'read',
  tag: 'reading',
  summary: 'Read a text without storing it',
  description: `Texts of up to ${limits.requestTextCharsMax} characters, one at a time; where too many wait, the answer is 503.`,
  scope: 'read',
  body: Type.Object(
    {
      text: Type.String({ minLength: 1, description: 'the body of the report' }),
      title: Type.Optional(Type.String({ description: 'its headline' })),
      published: field('ISO 8601, so that "on Thursday" has a date'),
      publisher: field('outlet'),
      byline: field('who wrote it'),
      url: field('where it was published'),
      ref: field("the caller's own name for it, echoed"),
      language: field('BCP 47, where it is known'),
    },
    { additionalProperties: false },
  ),
  answers: [as('json', schema.Reading)],
  failures: ['input/too-large', 'input/reader', 'request/busy'],
  async handle({ body, desk }) {
    return { body: await desk.reader.read(withoutUndefined(body) as typeof body) }
  },
})

const told = (description: string) => Type.Optional(Type.String({ description }))

const fetchReport = route({
  method: 'POST',
  path: '/fetch',
  name: 'fetchReport',
  tag: 'reading',
  summary: 'Fetch the report that stands at an address, without storing it',
  description:
    'The server asks that address itself, once, with the limits and the check of addresses of everything that it fetches: whoever runs the site learns that this machine asked. What comes back can be given to `/read`.',
  // It makes the server speak to others, which reading does not.
  scope: 'write',
  body: Type.Object(
    { address: Type.String({ minLength: 1, maxLength: 2000, description: 'http or https' }) },
    { additionalProperties: false },
  ),
  answers: [
    as(
      'json',
      Type.Object({
        text: Type.String({ description: 'the body of the report' }),
        title: told('its headline'),
        published: told('ISO 8601, as the page states it'),
        publisher: told('outlet'),
        byline: told('who wrote it'),
        url: told('where it was found'),
        language: told('BCP 47, as the page states it'),
      }),
    ),
  ],
  failures: ['request/busy', 'fetch/refused', 'fetch/failed', 'fetch/robots', 'fetch/too-large', 'input/no-body'],
  async handle({ body, desk, signal }) {
    const { text, title, published, publisher, byline, url, language } = await desk.fetchReport(body.address, signal)
    return { body: { text, ...withoutUndefined({ title, published, publisher, byline, url, language }) } }
  },
})

export const readRoutes: readonly RouteRow[] = [read, fetchReport]
