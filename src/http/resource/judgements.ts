/** `/judgements`: what do analysts say of the grouping, and what did that change? */
import type { Static } from 'typebox'
import { Type } from 'typebox'
import type { GivenJudgement } from '../../app/desk/index.ts'
import { Failure } from '../../model/index.ts'
import { as } from '../format.ts'
import { asOf, withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const id = (description: string) => Type.String({ minLength: 1, maxLength: 100, description })

const judgements = route({
  method: 'GET',
  path: '/judgements',
  name: 'judgements',
  tag: 'incidents',
  summary: 'What analysts have merged, split and undone by hand, the first first',
  scope: 'read',
  query: Type.Object(asOf),
  answers: [as('json', Type.Array(schema.ListedJudgement))],
  failures: ['usage/time'],
  cache: 'never',
  async handle({ query, desk }) {
    return { body: await desk.ledger.judgements(withoutUndefined(query)) }
  },
})

const body = Type.Object(
  {
    kind: Type.Enum(['merge', 'split', 'undo'], { description: 'what is said of the grouping' }),
    who: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'the name of the analyst' }),
    why: Type.String({
      minLength: 1,
      maxLength: 2000,
      pattern: '\\S',
      description: 'the reason, for whoever reads it later',
    }),
    incidents: Type.Optional(
      Type.Array(id('of an incident'), {
        minItems: 2,
        maxItems: 50,
        description: 'merge: the incidents that are one; the first gives it its id, name and place',
      }),
    ),
    incident: Type.Optional(id('split: of the incident that the reports are taken from')),
    reports: Type.Optional(
      Type.Array(id('of a report'), {
        minItems: 1,
        maxItems: 1000,
        description: 'split: the reports that tell of another incident',
      }),
    ),
    judgement: Type.Optional(id('undo: of the judgement that no longer holds')),
  },
  { additionalProperties: false },
)

const judge = route({
  method: 'POST',
  path: '/judgements',
  name: 'judge',
  tag: 'incidents',
  summary: 'Merges or splits incidents by hand, or undoes that',
  description:
    'Kept with its author, reason and moment beside what merging found, which stays: ask for incidents with `grouping=machine` to see it.',
  scope: 'write',
  body,
  answers: [as('json', schema.Judgement)],
  failures: ['request/not-found', 'store/locked', 'store/full'],
  async handle({ body: given, desk }) {
    return { body: await desk.ledger.judge(judgementOf(given)) }
  },
})

function judgementOf({ kind, who, why, incidents, incident, reports, judgement }: Static<typeof body>): GivenJudgement {
  const said = { who: who.trim(), why: why.trim() }
  const extra = Object.entries({ incidents, incident, reports, judgement }).filter(([, value]) => value !== undefined)
  const given = extra.map(([name]) => name).join()
  if (kind === 'merge' && incidents !== undefined && given === 'incidents') return { kind, ...said, incidents }
  if (kind === 'undo' && judgement !== undefined && given === 'judgement') return { kind, ...said, judgement }
  if (kind === 'split' && incident !== undefined && reports !== undefined && given === 'incident,reports')
    return { kind, ...said, incident, reports }
  throw new Failure('request/invalid', `a ${kind} takes ${wanted[kind]} and nothing else`)
}

const wanted = { merge: 'incidents', split: 'incident and reports', undo: 'judgement' } as const

export const judgementRoutes: readonly RouteRow[] = [judgements, judge]
