/** `tocsin brief`: what does a stranger need to know? */
import type { LedgerView } from '../../app/merge.ts'
import type { SettingValues } from '../../config/index.ts'
import { composeBrief, renderBriefMarkdown, renderBriefText } from '../../render/brief/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { nothingFound } from '../list.ts'
import type { Output } from '../output.ts'

export const run: Run<'store' | 'asOf' | 'briefFormat'> = async ({ settings, output }) => {
  const view = await askLedger(settings)
  if (view.reports.length === 0) return nothingFound()
  await output.write(briefText(view, settings, output))
  return 0
}

export function briefText(view: LedgerView, { briefFormat }: SettingValues<'briefFormat'>, output: Output): string {
  const brief = composeBrief(view)
  return briefFormat === 'markdown' ? renderBriefMarkdown(brief) : renderBriefText(brief, output)
}
