/** `tocsin ingest`: how do reports get into a ledger? */
import type { IngestSummary } from '../../app/ingest.ts'
import { ingest } from '../../app/ingest.ts'
import { openLedger } from '../../app/ledger.ts'
import type { Intake } from '../../ingest/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { ReadingOptions } from '../../read/index.ts'
import type { Run } from '../command.ts'
import { openIntake } from '../intake.ts'
import type { Interruption } from '../interrupt.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { failureLine } from '../output.ts'
import type { Progress } from '../progress.ts'
import { countsText, startProgress } from '../progress.ts'

export const run: Run<
  | 'store'
  | 'archive'
  | 'published'
  | 'publisher'
  | 'title'
  | 'actors'
  | 'vagueCounts'
  | 'allowPrivateNetwork'
  | 'parsers'
> = async ({ operands, settings, output }) => {
  const interrupted = interruption()
  const intake = openIntake({ inputs: operands, settings, signal: interrupted.signal })
  const summary = await ingestInto(storeOf(settings), {
    intake,
    interrupted,
    actors: settings.actors,
    archive: settings.archive,
    reading: settings,
  })
  const { added, known, failed, stopped } = summary
  const counts = countsText({ added, known, failed: failed.length })
  await output.write(`${stopped ? `Stopped: ${counts}. Continue with the same command.` : `Done: ${counts}.`}\n`)
  return exitOf(summary, interrupted)
}

export interface IngestRun {
  readonly intake: AsyncIterable<Intake>
  readonly interrupted: Interruption
  readonly reading?: ReadingOptions
  /** How many reports there are, where that is known. */
  readonly total?: number
  /** Folder of the archive of captures; beside the ledger where it is left out. */
  readonly archive?: string | undefined
  /** Path of a user's own file of actors. */
  readonly actors?: string | undefined
}

/** Runs with a progress bar; the failure of each input is a line as soon as it is met. */
export async function ingestInto(
  path: string,
  { intake, interrupted, total, actors, archive, reading = {} }: IngestRun,
): Promise<IngestSummary> {
  const store = await openLedger({ store: path, archive, create: true })
  const progress = startProgress(total)
  try {
    return await ingest({
      intake: announced(intake, progress),
      store,
      knowledge: loadKnowledge(undefined, { actors }),
      reading,
      signal: interrupted.signal,
      onProgress: progress.update,
    })
  } finally {
    progress.stop()
    await store.close()
  }
}

async function* announced(intake: AsyncIterable<Intake>, progress: Progress): AsyncGenerator<Intake> {
  for await (const item of intake) {
    if (item.kind === 'failure') progress.say(failureLine(item.failure, item.source))
    yield item
  }
}

export function exitOf({ added, known, failed }: IngestSummary, interrupted: Interruption): number {
  const exit = interrupted.exitCode()
  if (exit !== undefined) return exit
  if (failed.length > 0) return 2
  return added + known > 0 ? 0 : 1
}
