/** `tocsin judge`: which incidents are one, which reports tell of another, and who says so? */
import { type GivenJudgement, judge, judgedAt } from '../../app/judge/index.ts'
import { withLedger } from '../../app/open.ts'
import { Failure, type Judgement } from '../../model/index.ts'
import type { Invocation, Run } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, printList } from '../list.ts'

type JudgeSetting = 'store' | 'asOf' | 'who' | 'why' | 'format'

export const run: Run<JudgeSetting> = async (invocation) => {
  const { operands, settings, output } = invocation
  const [action = '', ...names] = operands
  if (action === 'list' && names.length === 0) return list(invocation)
  const given = givenBy(action, names, settings)
  const { id } = await withLedger(storeOf(settings), (store) => judge(store, given))
  await output.write(`${id}\n`)
  return 0
}

function givenBy(
  action: string,
  names: readonly string[],
  { who, why }: Pick<Invocation<JudgeSetting>['settings'], 'who' | 'why'>,
): GivenJudgement {
  const [first, ...others] = names
  if (first === undefined || !['merge', 'split', 'undo'].includes(action))
    throw new Failure(
      'usage/argument',
      'say what to do: judge merge INCIDENT INCIDENT…, judge split INCIDENT REPORT…, judge undo JUDGEMENT, or judge list',
    )
  if (who === undefined || why === undefined || who.trim() === '' || why.trim() === '')
    throw new Failure('usage/argument', 'a judgement has an author and a reason: give --by NAME and --because WHY')
  const said = { who: who.trim(), why: why.trim() }
  if (action === 'merge') return { kind: 'merge', ...said, incidents: names }
  if (action === 'split') return { kind: 'split', ...said, incident: first, reports: others }
  if (others.length > 0) throw new Failure('usage/argument', 'one judgement is undone at a time')
  return { kind: 'undo', ...said, judgement: first }
}

async function list(invocation: Pick<Invocation<JudgeSetting>, 'settings' | 'output'>): Promise<number> {
  const { settings } = invocation
  const at = settings.asOf === undefined ? {} : { asOf: settings.asOf }
  const { judgements, states } = await withLedger(storeOf(settings), (store) => judgedAt(store, at))
  if (judgements.length === 0 && settings.format === 'pretty') return nothingFound('nothing was judged by hand')
  const listed = judgements.map((one) => ({ ...one, state: states.get(one.id) ?? 'rests' }))
  return printList(listed, invocation, () => listed.map((one) => `${lineOf(one)}\n`).join(''))
}

function lineOf(one: Judgement & { readonly state: string }): string {
  const about =
    one.kind === 'merge'
      ? one.incidents.join(' ')
      : one.kind === 'split'
        ? `${one.incident}: ${one.reports.join(' ')}`
        : one.judgement
  // What people wrote may hold anything: in a line of its own it could pass for another judgement.
  const [who, why] = [one.who, one.why].map((words) => words.replace(/\p{C}+/gu, ' '))
  return `${one.id}\t${one.at}\t${one.state}\t${one.kind} ${about}\t${who}: ${why}`
}
