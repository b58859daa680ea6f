/** `tocsin replay`: what would today's reader say of what was taken in? */
import { openLedger } from '../../app/ledger.ts'
import { readerName } from '../../app/reader.ts'
import { countItem, noCounts, type ReplayItem, replay } from '../../app/replay.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { jsonLine } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { failureLine, note, type Output } from '../output.ts'
import { version } from '../version.ts'

export const run: Run<'store' | 'archive' | 'replayFormat' | 'keep' | 'actors' | 'vagueCounts' | 'parsers'> = async ({
  settings,
  output,
}) => {
  const interrupted = interruption()
  const { archive, actors, vagueCounts, parsers } = settings
  const store = await openLedger({ store: storeOf(settings), archive, create: false })
  const counts = noCounts()
  try {
    const reader = readerName({ version: version(), vagueCounts, actors })
    const items = replay({
      store,
      knowledge: loadKnowledge(undefined, { actors }),
      reading: settings,
      parsers,
      signal: interrupted.signal,
      ...(settings.keep ? { keep: { reader, at: new Date().toISOString() } } : {}),
    })
    for await (const item of items) {
      countItem(counts, item)
      await print(item, settings.replayFormat, output)
    }
  } finally {
    await store.close()
  }
  const { renderCounts } = await import('../../render/replay/index.ts')
  const exit = interrupted.exitCode()
  const says = `${exit === undefined ? 'Done' : 'Stopped'}: ${renderCounts(counts)}.`
  const told = exit !== undefined && settings.keep ? `${says} Continue with the same command.` : says
  if (settings.replayFormat === 'pretty') await output.write(`${told}\n`)
  else note(told)
  return exit ?? (counts.failed > 0 ? 2 : 0)
}

async function print(item: ReplayItem, format: 'pretty' | 'jsonl', output: Output): Promise<void> {
  if (item.outcome === 'failed') note(failureLine(item.failure, item.source))
  if (format === 'jsonl') {
    const { failure, ...rest } = item.outcome === 'failed' ? item : { ...item, failure: undefined }
    const why = failure === undefined ? {} : { failure: { code: failure.code, message: failure.message } }
    await output.write(jsonLine({ ...rest, ...why }))
  } else if (item.outcome === 'changed') {
    const { renderChange } = await import('../../render/replay/index.ts')
    await output.write(renderChange(item))
  }
}
