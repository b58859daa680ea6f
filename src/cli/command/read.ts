/** `tocsin read`: what do these reports say? */
import type { ReadItem } from '../../app/read.ts'
import { readInputs } from '../../app/read.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { Reading } from '../../model/index.ts'
import { renderList } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { openIntake } from '../intake.ts'
import { interruption } from '../interrupt.ts'
import { writeAll } from '../list.ts'
import { failureLine, note, noteStack } from '../output.ts'

export const run: Run<'published' | 'publisher' | 'title' | 'format' | 'allowPrivateNetwork'> = async ({
  operands,
  settings,
  output,
}) => {
  const interrupted = interruption()
  const intake = openIntake({ inputs: operands, settings, signal: interrupted.signal })
  const counts = { read: 0, failed: 0 }
  const readings = passed(readInputs(intake, loadKnowledge()), counts, interrupted.signal)
  if (settings.format !== 'pretty') await writeAll(output, renderList(settings.format, readings))
  else {
    const { renderReading } = await import('../../render/reading/index.ts')
    for await (const reading of readings) {
      const between = counts.read > 1 ? `\n${'─'.repeat(output.width)}\n\n` : ''
      await output.write(between + renderReading(reading, output))
    }
  }
  const exit = interrupted.exitCode()
  if (exit !== undefined) return exit
  if (counts.failed > 0) return 2
  if (counts.read > 0) return 0
  note('tocsin: no report in these inputs')
  return 1
}

/** The readings; each failure becomes its line on standard error at once. */
async function* passed(
  items: AsyncIterable<ReadItem>,
  counts: { read: number; failed: number },
  signal: AbortSignal,
): AsyncGenerator<Reading> {
  for await (const item of items) {
    if (signal.aborted) return
    if (item.kind === 'failure') {
      counts.failed += 1
      note(failureLine(item.failure, item.source))
      noteStack(item.failure)
    } else {
      counts.read += 1
      yield item.reading
    }
  }
}
