/**
 * What does the page's JSON-LD say of the article? Looks for the first schema.org NewsArticle, Article, Report or
 * BlogPosting, in lists and `@graph` too; data of another kind, and data that cannot be parsed, is passed over.
 */
import { attribute, textOf as contentOf, elementsOf, type Page, squeeze } from './node.ts'

export interface StructuredArticle {
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  readonly language?: string
  /** What `isAccessibleForFree` states. */
  readonly isForAll?: boolean
  readonly type: string
}

/** What is looked at of a node; none of it can be relied on. */
type LinkedNode = { readonly [Key in '@type' | '@graph' | '@id' | Property]?: unknown }
type Property =
  | 'mainEntity'
  | 'mainEntityOfPage'
  | 'headline'
  | 'publisher'
  | 'author'
  | 'creator'
  | 'datePublished'
  | 'dateCreated'
  | 'dateModified'
  | 'inLanguage'
  | 'url'
  | 'name'
  | 'isAccessibleForFree'

/** Types of a report, and those that carry its facts where nothing better is there. */
const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/
const otherType = /(?:ClaimReview|WebPage|CreativeWork|VideoObject|Review)$/
/** Nodes looked at in one page's data. */
const nodesMax = 1000

/**
 * The article that the data describes: of several, the one whose address or headline is the page's, else the first. `about`
 * is the page's address and its title.
 */
export function readStructured(
  page: Page,
  about: { url?: string | undefined; title?: string | undefined },
): StructuredArticle | undefined {
  const articles = [...readNodes(page)].map(articleOf)
  const isThis = ({ url, title }: StructuredArticle) =>
    (about.url !== undefined && url !== undefined && bareAddress(url) === bareAddress(about.url)) ||
    (title !== undefined && about.title?.includes(title) === true)
  const proper = articles.filter(({ type }) => articleType.test(type))
  return proper.find(isThis) ?? proper[0] ?? articles.find(isThis) ?? articles[0]
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '').replace(/\/$/, '')
}

function* readNodes(page: Page): Generator<LinkedNode> {
  const queue: unknown[] = []
  for (const script of elementsOf(page, 'script')) {
    if (/ld\+json/i.test(attribute(script, 'type') ?? '')) queue.push(parseData(contentOf(script)))
  }
  for (let index = 0; index < queue.length && index < nodesMax; index++) {
    const node = queue[index]
    if (Array.isArray(node)) queue.push(...node.slice(0, nodesMax))
    else if (isObject(node)) {
      if (typesOf(node).some((type) => articleType.test(type) || otherType.test(type))) yield node
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
    }
  }
}

/** Longer data is of the site, not of one article. */
const dataCharsMax = 1_000_000

/** Some publishers wrap the data in a comment or CDATA mark, or break lines inside strings. */
function parseData(text: string): unknown {
  if (text.length > dataCharsMax) return undefined
  const bare = text.replace('<!--', '').replace('-->', '').replace('<![CDATA[', '').replace(']]>', '')
  const written = bare
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/;$/, '')
  try {
    return JSON.parse(written)
  } catch {
    return salvage(written)
  }
}

/** Data that a template broke: the facts that stand in it as plain pairs, the first of each. */
function salvage(text: string): LinkedNode | undefined {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Report|BlogPosting)"/.test(text)) return undefined
  const pairs = ['headline', 'datePublished', 'dateModified', 'inLanguage'].flatMap((name): [string, string][] => {
    const value = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(text)?.[1]
    return value === undefined ? [] : [[name, value.replace(/\\(["/\\])/g, '$1')]]
  })
  return { '@type': 'NewsArticle', ...Object.fromEntries(pairs) }
}

function isObject(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: LinkedNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function articleOf(node: LinkedNode): StructuredArticle {
  const types = typesOf(node)
  const id = isObject(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage
  const facts = {
    title: textOf(node.headline ?? node.name),
    publisher: nameOf(node.publisher),
    byline: nameOf(node.author ?? node.creator),
    published: textOf(node.datePublished ?? node.dateCreated),
    modified: textOf(node.dateModified),
    url: textOf(node.url) ?? textOf(id) ?? textOf(node['@id']),
    language: textOf(node.inLanguage),
  }
  const free = String(node.isAccessibleForFree).toLowerCase()
  const isForAll = free === 'true' || free === 'false' ? { isForAll: free === 'true' } : {}
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { ...stated, ...isForAll, type: types.find((type) => articleType.test(type)) ?? types[0] ?? '' }
}

/** The name of a person or organisation; several are joined by commas. */
function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((entry: unknown) => {
    const name = textOf(isObject(entry) ? entry.name : entry)
    return name === undefined || /^https?:/i.test(name) ? [] : [name]
  })
  return names.length === 0 ? undefined : names.join(', ')
}

/** JSON-LD strings are often escaped as HTML; the five named references are undone. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = squeeze(
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&#039;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
  return text === '' ? undefined : text
}
