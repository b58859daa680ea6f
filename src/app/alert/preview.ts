/** What would a rule have told? Asked at every moment at which the ledger learnt something, from the first to the last. */
import { limits } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import type { DeskLedger } from '../desk/index.ts'
import type { Told } from './evaluate.ts'
import { evaluate, toldOf } from './evaluate.ts'
import { lookAt } from './look.ts'
import type { AlertRule } from './rule.ts'

export interface Preview {
  readonly alerts: readonly Alert[]
  /** Moments at which the ledger was asked. */
  readonly moments: number
  /** The ledger learnt more often than it was asked, so what came and went between two moments is missing. */
  readonly isSampled: boolean
}

export interface PreviewOptions {
  /** Moments of knowledge, ISO 8601, both included. */
  readonly from?: string
  readonly to?: string
}

export async function previewRule(ledger: DeskLedger, rule: AlertRule, options: PreviewOptions = {}): Promise<Preview> {
  const { moments, total } = await ledger.moments({ ...options, limit: limits.previewMomentsMax })
  const told = new Map<string, Told>()
  const alerts: Alert[] = []
  for (const asOf of moments) {
    const found = evaluate(rule, await lookAt(ledger, { when: rule.when, told, asOf }), told)
    for (const alert of found) told.set(alert.key, toldOf(alert))
    alerts.push(...found)
  }
  return { alerts, moments: moments.length, isSampled: moments.length < total }
}
