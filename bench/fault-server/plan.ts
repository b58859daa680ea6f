/** What will these feeds publish, and when? Decided beforehand from a seed, so that what a ledger should hold is known. */
import { randomFrom } from '../../check/random.ts'

export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'
/** What is wrong with a feed for good; `none` has faults that pass. */
export type FeedFault =
  | 'none'
  | 'circle'
  | 'certificate'
  | 'bomb'
  | 'hang'
  | 'headers'
  | 'gone'
  | 'no-feed'
  | 'robots'
  | 'robots-fails'

export interface PlannedPage {
  /** `f12e3`: what stands in its title and path. */
  readonly name: string
  readonly feed: number
  readonly publishedAt: number
  /** Gets other words once it was read; a page that is edited before anyone reads it tests nothing. */
  readonly isEdited: boolean
  /** When it got them; set while the server runs. */
  editedAt?: number
  readonly hasValidators: boolean
  /** `page`, a page behind a redirect, or one that is never there: the feed's words have to do. */
  readonly stands: 'page' | 'redirect' | 'missing'
}

export interface PlannedFeed {
  readonly number: number
  readonly kind: FeedKind
  readonly fault: FeedFault
  /** Its address has moved for good. */
  readonly isMoved: boolean
  /** All its entries bear the same name. */
  readonly reusesGuid: boolean
  readonly hasValidators: boolean
  readonly pages: readonly PlannedPage[]
  /** A feed whose pages it lists as well. */
  readonly also?: number
}

export interface PlanOptions {
  readonly feeds: number
  readonly seed: number
  /** Milliseconds since 1970, and for how long something is published. */
  readonly start: number
  readonly publishMs: number
  /** Of each feed, on average. */
  readonly pagesPerFeed: number
}

const kinds: readonly FeedKind[] = ['rss', 'atom', 'rdf', 'json', 'sitemap']
const faults: readonly FeedFault[] = [
  'circle',
  'certificate',
  'bomb',
  'hang',
  'headers',
  'gone',
  'no-feed',
  'robots',
  'robots-fails',
]
/** One feed in so many is wrong for good. */
const wrongEvery = 12

export function planFeeds(options: PlanOptions): readonly PlannedFeed[] {
  const random = randomFrom(options.seed)
  let wrong = 0
  return Array.from({ length: options.feeds }, (_, number) => {
    const isWrong = number % wrongEvery === wrongEvery - 1
    const fault = isWrong ? (faults[wrong++ % faults.length] ?? 'none') : 'none'
    const count = 2 + Math.floor(random() * 2 * (options.pagesPerFeed - 2))
    const isSound = (other: number): boolean => other >= 0 && other % wrongEvery !== wrongEvery - 1
    return {
      number,
      kind: kinds[number % kinds.length] ?? 'rss',
      fault,
      isMoved: fault === 'none' && number % 17 === 3,
      reusesGuid: number % 13 === 5 && kinds[number % kinds.length] === 'rss',
      hasValidators: number % 3 !== 0,
      pages: Array.from({ length: count }, (__, index) => plannedPage(number, index, random, options)),
      ...(number % 11 === 7 && isSound(number - 1) ? { also: number - 1 } : {}),
    }
  })
}

function plannedPage(
  feed: number,
  index: number,
  random: () => number,
  { start, publishMs }: PlanOptions,
): PlannedPage {
  const publishedAt = start + (index < 2 ? -index * 60_000 : Math.floor(random() * publishMs))
  const isEdited = random() < 0.15
  const stands = random()
  return {
    name: `f${feed}e${index}`,
    feed,
    publishedAt,
    isEdited,
    hasValidators: random() < 0.5,
    stands: stands < 0.02 ? 'missing' : stands < 0.08 ? 'redirect' : 'page',
  }
}

/** 1, or 2 once it was edited; 0 before it is published. */
export function versionAt(page: PlannedPage, now: number): number {
  if (now < page.publishedAt) return 0
  return page.editedAt !== undefined && now >= page.editedAt ? 2 : 1
}

const towns = ['Almaty', 'Beirut', 'Herat', 'Istanbul', 'Nairobi', 'Lima', 'Kyiv', 'Manila']

export function titleOf(page: PlannedPage, version: number): string {
  return `Clashes in ${towns[page.feed % towns.length]} ${page.name} v${version}`
}

export function wordsOf(page: PlannedPage, version: number): string {
  const count = 2 + ((page.feed * 7 + version) % 30)
  return `At least ${count} people were killed in clashes in ${towns[page.feed % towns.length]} on Tuesday, the health ministry said. This is version ${version} of report ${page.name}. Police said ${count + 3} people were detained.`
}
