/**
 * Who is told of what, and when? Rules are kept in a file, what was told in a journal beside it. A rule begins with what the
 * ledger holds then, and tells what comes after; a correction or retraction of what it told goes the same way.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Failure, isFailure } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import type { DeskLedger } from '../desk/index.ts'
import type { Told } from './evaluate.ts'
import { evaluate, toldOf } from './evaluate.ts'
import type { Raised } from './journal.ts'
import { openJournal } from './journal.ts'
import { lookAt } from './look.ts'
import type { AlertRule, AlertTarget } from './rule.ts'
import { parseRules } from './rule.ts'

export type { Deliver, DeliveryOptions } from './deliver.ts'
export { openDelivery } from './deliver.ts'
export type { Raised } from './journal.ts'
export type { Preview, PreviewOptions } from './preview.ts'
export { previewRule } from './preview.ts'
export type { AlertTarget } from './rule.ts'
export { AlertCondition, AlertRule } from './rule.ts'

export interface AlertBoard {
  rules(): readonly AlertRule[]
  /** Keeps a rule, in place of one of the same name. It is in force from the next run on. */
  keep(rule: AlertRule): void
  /** False where there was none. */
  remove(name: string): boolean
  raised(rule?: string): readonly Raised[]
  /** Looks at the ledger once, writes down what is to be told, and delivers it. Returns what is new. */
  run(): Promise<readonly Alert[]>
}

export interface BoardOptions {
  /** The file of rules. */
  readonly file: string
  readonly ledger: DeskLedger
  /** Throws `send/refused` for good, anything else for now. */
  readonly deliver: (alert: Alert, to: AlertTarget) => Promise<void>
  /** The moment that alerts are written down with, ISO 8601. */
  readonly now: () => string
  /** Told of deliveries that failed. */
  readonly onFailure: (error: unknown) => void
}

/** Opens the board; the file of rules need not be there yet. Throws `alerts/unreadable`. */
export function openBoard(options: BoardOptions): AlertBoard {
  const { file, ledger, deliver, now, onFailure } = options
  const load = (): AlertRule[] => (existsSync(file) ? parseRules(readFileSync(file, 'utf8'), file) : [])
  load()
  const journal = openJournal(`${file.replace(/\.json$/, '')}.journal.jsonl`)
  const looked = new Map<string, string>()
  /** Nothing where neither the ledger nor the rule is another than at the last look. */
  const look = async (rule: AlertRule): Promise<Alert[]> => {
    const about = JSON.stringify(rule.when)
    const state = JSON.stringify([await ledger.revision(), rule])
    if (looked.get(rule.name) === state) return []
    const alerts = await lookAnew(rule, about)
    looked.set(rule.name, state)
    return alerts
  }
  const lookAnew = async (rule: AlertRule, about: string): Promise<Alert[]> => {
    const told = journal.told(rule.name)
    if (journal.about(rule.name) !== about) {
      const first = evaluate(rule, await lookAt(ledger, { when: rule.when, told: new Map() }), new Map())
      journal.write({ kind: 'begun', rule: rule.name, about, told: first.map(begunWith) })
      return []
    }
    const alerts = evaluate(rule, await lookAt(ledger, { when: rule.when, told }), told)
    const to = rule.to.map(targetName)
    for (const alert of alerts) journal.write({ kind: 'raised', alert, to, at: now() })
    return alerts
  }
  const deliverOpen = async (rules: readonly AlertRule[]): Promise<void> => {
    const targets = new Map(rules.flatMap((rule) => rule.to.map((to) => [targetName(to), to] as const)))
    const open = journal.raised().flatMap((raised) => [...raised.open].map((name) => ({ name, alert: raised.alert })))
    // To one target in order, and no more once it fails, so that a correction never comes before what it corrects.
    await Promise.all(
      [...Map.groupBy(open, ({ name }) => name)].map(async ([name, waiting]) => {
        const to = targets.get(name)
        for (const { alert } of waiting) {
          if (to === undefined) journal.write({ kind: 'refused', alert: alert.id, to: name, why: 'no rule names it' })
          else if (!(await deliverOne(alert, to))) return
        }
      }),
    )
  }
  const deliverOne = async (alert: Alert, target: AlertTarget): Promise<boolean> => {
    const to = targetName(target)
    try {
      await deliver(alert, target)
      journal.write({ kind: 'delivered', alert: alert.id, to })
      return true
    } catch (error) {
      onFailure(error)
      if (!isFailure(error)) return false
      journal.write({ kind: 'refused', alert: alert.id, to, why: error.message })
      return true
    }
  }
  let running: Promise<readonly Alert[]> = Promise.resolve([])
  const runOnce = async (): Promise<readonly Alert[]> => {
    const rules = load()
    const alerts: Alert[] = []
    for (const rule of rules) alerts.push(...(await look(rule)))
    await deliverOpen(rules)
    return alerts
  }
  return {
    rules: load,
    keep(rule) {
      const others = load().filter(({ name }) => name !== rule.name)
      saveRules(file, [...others, rule])
    },
    remove(name) {
      const rules = load()
      const others = rules.filter((rule) => rule.name !== name)
      if (others.length < rules.length) saveRules(file, others)
      return others.length < rules.length
    },
    raised: journal.raised,
    // One run after the other: two at once would tell everything twice.
    run: () => {
      running = running.catch(() => []).then(runOnce)
      return running
    },
  }
}

/** What a rule begins with was not told: nothing can refer to it. */
function begunWith(alert: Alert): Told {
  return { ...toldOf(alert), sequence: 0, references: [] }
}

/** What the journal calls a target; a secret is never in it. */
function targetName(target: AlertTarget): string {
  return target.kind === 'webhook' ? target.url : `mailto:${target.to.join(',')}`
}

/** Whole or not at all. */
function saveRules(file: string, rules: readonly AlertRule[]): void {
  const text = `${JSON.stringify({ rules }, null, 2)}\n`
  // What is written can be read: a rule that the schema takes may still clash with another.
  parseRules(text, file)
  const beside = `${file}.${process.pid}.new`
  try {
    writeFileSync(beside, text, { mode: 0o600 })
    renameSync(beside, file)
  } catch (error) {
    throw new Failure('output/failed', `the rule could not be kept in ${file}`, { cause: error })
  }
}

export interface RunningOptions {
  readonly signal: AbortSignal
  readonly everyMs: number
  readonly onFailure: (error: unknown) => void
}

/** Runs the board whenever the ledger or the rules may have changed, until the signal. */
export async function keepRunning(board: AlertBoard, { signal, everyMs, onFailure }: RunningOptions): Promise<void> {
  while (!signal.aborted) {
    await board.run().catch(onFailure)
    await delay(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
