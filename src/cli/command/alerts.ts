/** `tocsin alerts`: who is told of what, and what would a rule have told? */
import type { AlertRule } from '../../app/alert/index.ts'
import { previewRule } from '../../app/alert/index.ts'
import { openDesk } from '../../app/desk/index.ts'
import { Failure } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import { alertText } from '../../render/alert/index.ts'
import { openAlertBoard } from '../alert-board.ts'
import type { Invocation, Run } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, printList } from '../list.ts'
import { note } from '../output.ts'
import { version } from '../version.ts'

type Names = 'store' | 'alerts' | 'alertsSince' | 'mailFrom' | 'allowPrivateNetwork' | 'format'

export const run: Run<Names> = async (invocation) => {
  const { operands, settings } = invocation
  const [action, name, ...rest] = operands
  const isWhole = rest.length === 0 && (action === 'preview') === (name !== undefined)
  if (!isWhole || !['preview', 'run', 'list'].includes(action ?? ''))
    throw new Failure('usage/argument', 'say what to do: alerts preview NAME, alerts run, or alerts list')
  if (settings.alerts === undefined)
    throw new Failure('usage/argument', 'which rules? Give --alerts FILE or set TOCSIN_ALERTS')
  const desk = await openDesk({ store: storeOf(settings), version: version() })
  try {
    const board = openAlertBoard(desk.ledger, settings.alerts, settings)
    if (action === 'list') return await printRules(board.rules(), invocation)
    if (action === 'run') return await printAlerts(await board.run(), invocation)
    const rule = board.rules().find((each) => each.name === name)
    if (rule === undefined) throw new Failure('usage/argument', `there is no rule ${name} in ${settings.alerts}`)
    const { alertsSince: since } = settings
    const preview = await previewRule(desk.ledger, rule, since === undefined ? {} : { from: since })
    if (preview.isSampled) note(`tocsin: looked at ${preview.moments} moments only; a rule may have told more`)
    return await printAlerts(preview.alerts, invocation)
  } finally {
    await desk.close()
  }
}

async function printRules(rules: readonly AlertRule[], invocation: Invocation<Names>): Promise<number> {
  const line = ({ name, to }: AlertRule): string => `${name}\t${to.map(({ kind }) => kind).join(', ') || 'feed only'}\n`
  return rules.length === 0
    ? nothingFound('no rule in this file')
    : printList(rules, invocation, () => rules.map(line).join(''))
}

async function printAlerts(alerts: readonly Alert[], invocation: Invocation<Names>): Promise<number> {
  if (alerts.length === 0 && invocation.settings.format === 'pretty') return nothingFound('nothing to tell')
  return printList(alerts, invocation, () => alerts.map(shown).join('\n'))
}

function shown(alert: Alert): string {
  const { subject, body } = alertText(alert)
  // The first line of the body says what the subject says.
  return `${subject}\n${body
    .split('\n')
    .slice(2)
    .join('\n')
    .replace(/^(?=.)/gm, '  ')}`
}
