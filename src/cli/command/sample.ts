/**
 * `tocsin sample`: what does the program do? Shown on the reports that come with it: their brief, or, as `npm start` has it,
 * what is in them on one screen and a desk that stays open.
 */
import { join, relative } from 'node:path'
import type { LedgerView } from '../../app/merge.ts'
import { viewLedger } from '../../app/merge.ts'
import type { Intake } from '../../ingest/index.ts'
import { composeBrief, renderGist } from '../../render/brief/index.ts'
import type { Run } from '../command.ts'
import { runDesk } from '../desk.ts'
import { openIntake } from '../intake.ts'
import { interruption } from '../interrupt.ts'
import { note } from '../output.ts'
import { countsText } from '../progress.ts'
import { packageFolder } from '../version.ts'
import { briefIn } from './brief.ts'
import { exitOf, ingestInto } from './ingest.ts'

export const run: Run<'sampleStore' | 'briefFormat' | 'serve' | 'port'> = async ({ settings, output }) => {
  const interrupted = interruption()
  const store = settings.sampleStore
  const none = { published: undefined, publisher: undefined, title: undefined }
  // Relative, so that the reports' own names are the same wherever the package lies, and can be typed as they are shown.
  const folder = relative(process.cwd(), join(packageFolder, 'sample')) || '.'
  const intake = (): AsyncGenerator<Intake> =>
    openIntake({ inputs: [folder], settings: none, signal: interrupted.signal })
  // The sample is small, so taking it in twice costs less than a bar that cannot say how far it is.
  const total = await count(intake())
  const summary = await ingestInto(store, { intake: intake(), interrupted, total })
  const { added, known, failed } = summary
  note(`${store}: ${countsText({ added, known, failed: failed.length })}`)
  const exit = exitOf(summary, interrupted)
  if (summary.stopped || added + known === 0) return exit
  const view = await viewLedger({ store })
  if (settings.serve) {
    await output.write(`${renderGist(view, output)}\n`)
    await runDesk({
      ledger: { store },
      listen: { host: '127.0.0.1', port: settings.port },
      findsPort: true,
      signal: interrupted.signal,
      // Last, so that it is what stands above the cursor.
      onOpen: (url) => output.write(`The desk is open at the address below; Ctrl-C closes it.\n\n  ${url}\n`),
    })
    return 0
  }
  await output.write(briefIn(composeBrief(view), settings, output))
  if (settings.briefFormat === 'text' || settings.briefFormat === 'markdown')
    await output.write(`\n${nextSteps(view, store)}`)
  return exit
}

async function count(items: AsyncIterable<Intake>): Promise<number> {
  let total = 0
  for await (const _ of items) total += 1
  return total
}

/** Three commands that work as they stand. */
function nextSteps({ reports }: LedgerView, store: string): string {
  const middle = reports[Math.floor(reports.length / 2)]?.reading.report.published
  const steps = [
    [`npx tocsin incidents --store ${quoted(store)}`, 'the same incidents as a table'],
    ...(middle === undefined
      ? []
      : [[`npx tocsin brief --store ${quoted(store)} --as-of ${middle}`, 'what was known at that moment']]),
    [`npx tocsin export --store ${quoted(store)} --format geojson --output map.geojson`, 'a layer for a map'],
  ]
  return `Next, try:\n${steps.map(([line, does]) => `  ${line}\n      ${does}\n`).join('')}`
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
