/**
 * What does the page's JSON-LD say of the article? Looks for the first schema.org NewsArticle, Article, Report or
 * BlogPosting, in lists and `@graph` too; data of another kind, and data that cannot be parsed, is passed over.
 */
import { type PageDocument, squeeze } from './dom.ts'

export interface StructuredArticle {
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
}

/** What is looked at of a node; none of it can be relied on. */
type LinkedNode = {
  readonly [Key in '@type' | '@graph' | Property]?: unknown
}
type Property = 'mainEntity' | 'mainEntityOfPage' | 'headline' | 'publisher' | 'author' | 'datePublished' | 'name'

const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/
/** Nodes looked at in one page's data. */
const nodesMax = 1000

export function readStructured(document: PageDocument): StructuredArticle {
  const queue: unknown[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    queue.push(parseData(script.textContent ?? ''))
  }
  for (let index = 0; index < queue.length && index < nodesMax; index++) {
    const node = queue[index]
    if (Array.isArray(node)) queue.push(...node.slice(0, nodesMax))
    else if (isObject(node)) {
      if (typesOf(node).some((type) => articleType.test(type))) return articleOf(node)
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
    }
  }
  return {}
}

/** Some publishers wrap the data in a comment or CDATA mark, or break lines inside strings. */
function parseData(text: string): unknown {
  const bare = text.replace('<!--', '').replace('-->', '').replace('<![CDATA[', '').replace(']]>', '')
  try {
    return JSON.parse(bare.replace(/[\n\r\t]/g, ' ').trim())
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: LinkedNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function articleOf(node: LinkedNode): StructuredArticle {
  const title = textOf(node.headline)
  const publisher = nameOf(node.publisher)
  const byline = nameOf(node.author)
  const published = textOf(node.datePublished)
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  }
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
