/** Which pages are to be fetched, now that the feed says this? Each page once, whichever feeds name it. */
import type { ReadFeed } from '../../ingest/entry/index.ts'
import type { EntryFacts, Page, Source } from '../../store/source/index.ts'
import type { Recognised } from './entry.ts'
import type { WatchContext } from './model.ts'
import { isNews } from './sitemap.ts'

export interface Planning {
  readonly source: Source
  readonly now: number
  readonly feed: ReadFeed | undefined
  readonly context: Pick<WatchContext, 'sources' | 'policy'>
}

/** How often a page is asked for again on its feed's word that it changed, while it stays the same. */
const idleRevisitsMax = 8

/** Pages to write down: new ones, and those whose entries say that they have changed. */
export async function plannedPages(recognised: readonly Recognised[], planning: Planning): Promise<readonly Page[]> {
  const { source, now, feed, context } = planning
  const isFirst = source.state.answeredAt === undefined
  const isSitemap = feed?.kind === 'sitemap'
  const wanted = recognised.filter((each) => each.news !== 'same' && (!isSitemap || isNews(each, { now, isFirst })))
  if (wanted.length === 0) return []
  const there = new Map((await context.sources.pages(wanted.map(({ page }) => page))).map((page) => [page.url, page]))
  return wanted.flatMap((each) => {
    const page = there.get(each.page)
    if (page === undefined) return [newPage(each, planning)]
    if (each.news !== 'changed') return [{ ...page, seenAt: now }]
    if (page.status === 'due') return [{ ...page, seenAt: now, state: { ...page.state, ...entryOf(each, planning) } }]
    return again(page, each, planning)
  })
}

function newPage(each: Recognised, planning: Planning): Page {
  const { source, now } = planning
  const state = { attempts: 0, revisits: 0, ...entryOf(each, planning) }
  return { url: each.page, source: source.id, status: 'due', nextAt: now, seenAt: now, state }
}

/** A feed that is written anew all the time says of everything that it changed: not sooner than it would be asked itself. */
function again(page: Page, each: Recognised, planning: Planning): readonly Page[] {
  const { now, context } = planning
  const { revisits, fetchedAt = 0 } = page.state
  if (revisits >= idleRevisitsMax) return []
  const nextAt = Math.max(now, fetchedAt + context.policy.intervalMinMs * 2 ** revisits)
  const state = { ...page.state, attempts: 0, ...entryOf(each, planning) }
  return [{ ...page, status: 'due', nextAt, seenAt: now, state }]
}

function entryOf({ entry, page }: Recognised, { feed }: Planning): { entry?: EntryFacts } {
  const { input, markup } = entry
  const mediaType = feed?.kind === 'json' ? 'application/json' : 'application/xml'
  const publisher = input?.publisher ?? (feed?.kind === 'sitemap' ? undefined : feed?.title)
  const url = page.startsWith('entry:') ? input?.url : page
  const { text = '', title, byline, published, modified, language } = input ?? {}
  return {
    entry: {
      text,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(byline === undefined ? {} : { byline }),
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
      ...(language === undefined ? {} : { language }),
      markup,
      mediaType,
    },
  }
}
