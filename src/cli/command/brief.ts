/** `tocsin brief`: what does a stranger need to know? */
import { viewDataset } from '../../app/dataset.ts'
import type { SettingValues } from '../../config/index.ts'
import type { Brief } from '../../render/brief/index.ts'
import {
  composeBrief,
  renderBriefDocx,
  renderBriefHtml,
  renderBriefMarkdown,
  renderBriefText,
} from '../../render/brief/index.ts'
import type { Run, selectionOptions } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound } from '../list.ts'
import type { Output } from '../output.ts'
import { withFile } from '../output.ts'
import { scopeOf, selectionOf } from '../selection.ts'

type Option = 'store' | 'asOf' | 'policy' | 'since' | 'briefFormat' | 'output' | (typeof selectionOptions)[number]

export const run: Run<Option> = async ({ settings, output }) => {
  const { asOf, since, output: file } = settings
  const ledger = { store: storeOf(settings), selection: selectionOf(settings), policy: settings.policy }
  const dataset = await viewDataset({ ...ledger, ...(asOf === undefined ? {} : { asOf }) })
  if (dataset.reports.length === 0) return nothingFound()
  const before = since === undefined ? undefined : await viewDataset({ ...ledger, asOf: since })
  const scope = scopeOf(settings)
  const brief = composeBrief(dataset, {
    ...(before === undefined ? {} : { before }),
    ...(scope === undefined ? {} : { scope }),
  })
  if (file === undefined) await output.write(briefIn(brief, settings, output))
  else await withFile(file, (sink) => sink.write(briefIn(brief, settings, sink)))
  return 0
}

/** The brief in the format that was asked for. */
export function briefIn(
  brief: Brief,
  { briefFormat }: SettingValues<'briefFormat'>,
  output: Output,
): string | Uint8Array {
  switch (briefFormat) {
    case 'text':
      return renderBriefText(brief, output)
    case 'markdown':
      return renderBriefMarkdown(brief)
    case 'html':
      return renderBriefHtml(brief)
    case 'docx':
      return renderBriefDocx(brief)
  }
}
