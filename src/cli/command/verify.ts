/** `tocsin verify`: is the ledger what it says it is? */
import { openLedger } from '../../app/ledger.ts'
import { verifyLedger } from '../../app/verify.ts'
import { renderList } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { writeAll } from '../list.ts'
import { note, oneLine } from '../output.ts'

export const run: Run<'store' | 'archive' | 'format'> = async ({ settings, output }) => {
  const store = await openLedger({ store: storeOf(settings), archive: settings.archive, create: false })
  try {
    const { findings, isCut, reports, captures, claims, incidents, pending } = await verifyLedger({ store })
    if (settings.format === 'pretty') {
      for (const { of, says } of findings) await output.write(`${oneLine(of === '' ? says : `${of}: ${says}`)}\n`)
    } else await writeAll(output, renderList(settings.format, findings))
    if (isCut) note('tocsin: and more of the kind')
    if (pending > 0) note(`tocsin: ${pending} reports wait to be merged, so incidents were not compared`)
    const counted = `${reports} reports, ${captures} captures, ${claims} claims, ${incidents} incidents`
    note(findings.length === 0 ? `All is well: ${counted}.` : `${findings.length} things are wrong, of ${counted}.`)
    return findings.length === 0 ? 0 : 2
  } finally {
    await store.close()
  }
}
