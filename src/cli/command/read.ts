/** `tocsin read`: what do these reports say? */
import type { ReadItem } from '../../app/read.ts'
import { readInputs } from '../../app/read.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { Reading } from '../../model/index.ts'
import { renderList } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { openIntake } from '../intake.ts'
import { interruption } from '../interrupt.ts'
import { exitOfItems, passing } from '../items.ts'
import { writeAll } from '../list.ts'

export const run: Run<
  'published' | 'publisher' | 'title' | 'actors' | 'vagueCounts' | 'format' | 'allowPrivateNetwork' | 'parsers'
> = async ({ operands, settings, output }) => {
  const interrupted = interruption()
  const intake = openIntake({ inputs: operands, settings, signal: interrupted.signal })
  const counts = { passed: 0, failed: 0 }
  const items = readInputs(intake, loadKnowledge(undefined, settings), settings)
  const readings = readingsOf(passing<Read>(items, counts, interrupted.signal))
  if (settings.format !== 'pretty') await writeAll(output, renderList(settings.format, readings))
  else {
    const { renderReading } = await import('../../render/reading/index.ts')
    for await (const reading of readings) {
      const between = counts.passed > 1 ? `\n${'─'.repeat(output.width)}\n\n` : ''
      await output.write(between + renderReading(reading, output))
    }
  }
  return exitOfItems(counts, interrupted)
}

type Read = ReadItem & { readonly kind: 'reading' }

async function* readingsOf(items: AsyncIterable<Read>): AsyncGenerator<Reading> {
  for await (const { reading } of items) yield reading
}
