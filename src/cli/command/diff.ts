/** `tocsin diff`: what changed in what is known, and why? */
import { diffLedger } from '../../app/diff.ts'
import { Failure } from '../../model/index.ts'
import { renderChanges } from '../../render/change/index.ts'
import type { Run } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, printList } from '../list.ts'

export const run: Run<'store' | 'diffFrom' | 'diffTo' | 'policy' | 'format'> = async (invocation) => {
  const { settings, output } = invocation
  const { diffFrom, diffTo, policy } = settings
  if (diffFrom === undefined) throw new Failure('usage/argument', 'since when? Give --from TIME')
  const about = { store: storeOf(settings), policy, ...(diffTo === undefined ? {} : { to: diffTo }) }
  const diff = await diffLedger({ ...about, from: diffFrom })
  if (diff.changes.length === 0 && settings.format === 'pretty') return nothingFound('nothing changed between the two')
  return printList(diff.changes, invocation, () => renderChanges(diff, output))
}
