/** `/alerts`: who is told of what, and what would a rule have told? */
import { Type } from 'typebox'
import type { AlertBoard, AlertTarget } from '../../app/alert/index.ts'
import { AlertCondition, AlertRule, previewRule } from '../../app/alert/index.ts'
import { Failure } from '../../model/index.ts'
import { alertFeed, renderCapAlert } from '../../render/alert/index.ts'
import { renderAtom, renderJsonFeed } from '../../render/feed/index.ts'
import { as } from '../format.ts'
import { withoutUndefined } from '../parameter.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const name = Type.Object({ name: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$', description: 'of a rule' }) })

/** The sender that CAP wants; it is a name, and no address that answers. */
const capSender = 'tocsin'

function boardOf({ board }: { readonly board?: AlertBoard }): AlertBoard {
  if (board !== undefined) return board
  throw new Failure('alerts/none', 'start the server with --alerts FILE to keep rules')
}

function ruleOf(board: AlertBoard, wanted: string): AlertRule {
  const rule = board.rules().find((each) => each.name === wanted)
  if (rule === undefined) throw new Failure('request/not-found', `there is no rule ${wanted}`)
  return rule
}

/** An address may hold a secret, so whoever may only read sees where it leads and no more. */
function shown(target: AlertTarget): { kind: string; where: string } {
  const where = target.kind === 'webhook' ? (URL.parse(target.url)?.host ?? '') : `${target.to.length} addresses`
  return { kind: target.kind, where }
}

const alerts = route({
  method: 'GET',
  path: '/alerts',
  name: 'alerts',
  tag: 'alerts',
  summary: 'The rules, and how much each has told',
  scope: 'read',
  answers: [as('json', Type.Array(schema.AlertSummary))],
  cache: 'never',
  async handle({ desk }) {
    const { board } = desk
    const rules = board?.rules() ?? []
    const body = rules.map((rule) => {
      const raised = board?.raised(rule.name) ?? []
      const last = raised.at(-1)?.alert.at
      const waiting = raised.reduce((sum, { open }) => sum + open.size, 0)
      const told = { told: raised.length, waiting, ...withoutUndefined({ last }) }
      return { name: rule.name, when: rule.when, to: rule.to.map(shown), ...told }
    })
    return { body }
  },
})

const preview = route({
  method: 'POST',
  path: '/alerts/preview',
  name: 'alertPreview',
  tag: 'alerts',
  summary: 'What a rule would have told so far',
  description:
    'Asks the ledger at every moment at which it learnt something, at most 500 of them. Nothing is kept or sent.',
  scope: 'read',
  body: Type.Object(
    {
      when: AlertCondition,
      from: Type.Optional(Type.String({ maxLength: 40, description: 'what was learnt from this moment on, ISO 8601' })),
      to: Type.Optional(Type.String({ maxLength: 40, description: 'what was learnt until this moment' })),
    },
    { additionalProperties: false },
  ),
  answers: [as('json', schema.AlertPreview)],
  failures: ['usage/time'],
  async handle({ body: { when, ...between }, desk }) {
    const rule = { name: 'preview', when, to: [] }
    return { body: await previewRule(desk.ledger, rule, withoutUndefined(between)) }
  },
})

const alert = route({
  method: 'GET',
  path: '/alerts/{name}',
  name: 'alertRule',
  tag: 'alerts',
  summary: 'One rule whole, with the addresses that it sends to',
  scope: 'write',
  params: name,
  answers: [as('json', AlertRule)],
  failures: ['request/not-found', 'alerts/none'],
  cache: 'never',
  async handle({ params, desk }) {
    return { body: ruleOf(boardOf(desk), params.name) }
  },
})

const keep = route({
  method: 'PUT',
  path: '/alerts/{name}',
  name: 'keepAlertRule',
  tag: 'alerts',
  summary: 'Keep a rule, in place of one of the same name',
  description: 'It begins with what the ledger holds now, and tells what comes after.',
  scope: 'write',
  params: name,
  body: Type.Object(
    { when: AlertRule.properties.when, to: AlertRule.properties.to },
    { additionalProperties: false, description: 'a rule without its name' },
  ),
  answers: [as('json', AlertRule)],
  failures: ['alerts/none'],
  async handle({ params, body, desk }) {
    const rule = { name: params.name, ...body }
    boardOf(desk).keep(rule)
    return { body: rule }
  },
})

const remove = route({
  method: 'DELETE',
  path: '/alerts/{name}',
  name: 'removeAlertRule',
  tag: 'alerts',
  summary: 'Take a rule away; what it told stays in the journal',
  scope: 'write',
  params: name,
  answers: [as('json', Type.Object({ removed: Type.String({ description: 'name of the rule' }) }))],
  failures: ['request/not-found', 'alerts/none'],
  async handle({ params, desk }) {
    if (!boardOf(desk).remove(params.name)) throw new Failure('request/not-found', `there is no rule ${params.name}`)
    return { body: { removed: params.name } }
  },
})

const raised = route({
  method: 'GET',
  path: '/alerts/{name}/raised',
  name: 'raisedAlerts',
  tag: 'alerts',
  summary: 'What a rule has told, corrections and retractions too',
  scope: 'read',
  params: name,
  answers: [as('json', Type.Array(schema.Alert)), as('atom'), as('jsonfeed')],
  failures: ['request/not-found', 'alerts/none'],
  cache: 'never',
  async handle({ params, format, desk }) {
    const board = boardOf(desk)
    ruleOf(board, params.name)
    const told = board.raised(params.name).map((each) => each.alert)
    if (format === 'json') return { body: told }
    const feed = alertFeed(params.name, told)
    return { body: format === 'atom' ? renderAtom(feed) : renderJsonFeed(feed) }
  },
})

const raisedOne = route({
  method: 'GET',
  path: '/alerts/{name}/raised/{id}',
  name: 'raisedAlert',
  tag: 'alerts',
  summary: 'One alert, also as CAP 1.2',
  scope: 'read',
  params: Type.Object({ ...name.properties, id: Type.String({ maxLength: 40, description: 'of an alert' }) }),
  answers: [as('json', schema.Alert), as('cap')],
  failures: ['request/not-found', 'alerts/none'],
  cache: 'never',
  async handle({ params, format, desk }) {
    const board = boardOf(desk)
    const told = new Map(board.raised(params.name).map((each) => [each.alert.id, each.alert]))
    const found = told.get(params.id)
    if (found === undefined) throw new Failure('request/not-found', `the rule told no alert ${params.id}`)
    if (format === 'json') return { body: found }
    return { body: renderCapAlert(found, { sender: capSender, sentAt: (id) => told.get(id)?.at ?? found.at }) }
  },
})

export const alertRoutes: readonly RouteRow[] = [alerts, preview, alert, keep, remove, raised, raisedOne]
