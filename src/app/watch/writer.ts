/**
 * In which order is it written? First the reports into the ledger, then what was seen: whatever a kill leaves behind, nothing is
 * marked as done that is not there. One writer for all jobs; what comes while it writes is written together, with one sync each.
 */
import type { Entry, Store } from '../../store/index.ts'
import type { Page, SeenEntry, Source, SourceChange, SourceStore } from '../../store/source/index.ts'

export interface Writing extends SourceChange {
  readonly report?: Entry
  /** More pages to write, decided when it is this one's turn: nothing is written between the looking and the writing. */
  readonly plan?: () => Promise<readonly Page[]>
}

export interface Writer {
  /** Resolves when all of it is on disk: true where the report is new in the ledger. Rejects for good once the disk failed. */
  write(writing: Writing): Promise<boolean>
}

interface Waiting {
  readonly writing: Writing
  readonly resolve: (isNew: boolean) => void
  readonly reject: (error: unknown) => void
}

/** Reports in one append. */
const batchMax = 64

export function ledgerWriter(store: Store, sources: SourceStore): Writer {
  let waiting: Waiting[] = []
  let isWriting = false
  const writeAll = async (): Promise<void> => {
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchMax)
      waiting = waiting.slice(batchMax)
      try {
        const added = new Set(await store.append(batch.flatMap(({ writing: { report } }) => report ?? [])))
        await saveAll(
          batch.map(({ writing }) => writing),
          sources,
        )
        for (const { writing, resolve } of batch) resolve(writing.report !== undefined && added.has(writing.report.id))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isWriting = false
  }
  return {
    write(writing) {
      return new Promise((resolve, reject) => {
        waiting.push({ writing, resolve, reject })
        if (!isWriting) void writeAll()
      })
    },
  }
}

/** All in one go, unless one has to look at what another one is about to write. */
async function saveAll(writings: readonly Writing[], store: SourceStore): Promise<void> {
  let [sources, entries, pages]: [Source[], SeenEntry[], Map<string, Page>] = [[], [], new Map()]
  const flush = async (): Promise<void> => {
    await store.save({ sources, entries, pages: [...pages.values()] })
    ;[sources, entries, pages] = [[], [], new Map()]
  }
  for (const { plan, ...change } of writings) {
    let planned = (await plan?.()) ?? []
    if (planned.some(({ url }) => pages.has(url))) {
      await flush()
      planned = (await plan?.()) ?? []
    }
    sources.push(...(change.sources ?? []))
    entries.push(...(change.entries ?? []))
    for (const page of [...(change.pages ?? []), ...planned]) pages.set(page.url, page)
  }
  await flush()
}
