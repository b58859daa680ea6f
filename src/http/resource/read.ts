/** `POST /read`: what does this text say? Nothing of it is kept. */
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

export const readRoutes: readonly RouteRow[] = [read]
