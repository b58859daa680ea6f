/**
 * Which feeds does this list name? OPML as other readers export it, or plain text with an address a line. And back: the list as
 * OPML that other readers import. Nothing is fetched here.
 */
import { Failure } from '../../model/index.ts'
import { decode } from '../decode.ts'
import { parseFeed } from '../feed/index.ts'

export interface ListedFeed {
  readonly address: string
  readonly title?: string
  /** The folder that it stands in, or its category. */
  readonly category?: string
}

/** Characters of a title or category that are kept. */
const nameCharsMax = 300

/** The feeds of a list, in its order, each once. Throws `source/none` and `input/line`, naming the line. */
export async function readFeedList(bytes: Uint8Array, name: string): Promise<readonly ListedFeed[]> {
  const { text } = await decode(bytes, { source: name, isHtml: true })
  const listed = /^\s*</.test(text) ? await readOpml(bytes, name) : readLines(text, name)
  const seen = new Set<string>()
  const feeds = listed.filter(({ address }) => !seen.has(address) && seen.add(address))
  if (feeds.length === 0)
    throw new Failure('source/none', `${name} names no feed; write an address a line, or give OPML`)
  return feeds
}

async function readOpml(bytes: Uint8Array, name: string): Promise<readonly ListedFeed[]> {
  const { value: list } = await parseFeed(bytes)
  if (list?.kind !== 'opml') {
    const what = list === undefined ? 'no list of feeds' : 'a feed, not a list of feeds; give its address'
    throw new Failure('source/none', `${name} is ${what}`)
  }
  return list.items.flatMap(({ url, title, categories }) => {
    if (url === undefined || !/^https?:/i.test(url)) return []
    const category = categories[0]?.term
    return [{ address: url, ...named(title?.value, category) }]
  })
}

function named(title: string | undefined, category: string | undefined): Pick<ListedFeed, 'title' | 'category'> {
  const cut = (text: string): string =>
    text
      .replace(/[\s\0]+/g, ' ')
      .trim()
      .slice(0, nameCharsMax)
      .toWellFormed()
  return {
    ...(title === undefined || cut(title) === '' ? {} : { title: cut(title) }),
    ...(category === undefined || cut(category) === '' ? {} : { category: cut(category) }),
  }
}

/** `ADDRESS` or `ADDRESS its name`; what follows `#` at the beginning of a line or after a blank is a remark. */
function readLines(text: string, name: string): readonly ListedFeed[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const [address = '', ...words] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (address === '') return []
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
      return [{ address, ...named(words.join(' '), undefined) }]
    const remedy = /^[\w-]+(?:\.[\w-]+)+/.test(address) ? `; did you mean https://${address}?` : ''
    const shown = address.slice(0, 100)
    throw new Failure('input/line', `${name}, line ${index + 1}: ${shown} is not an address of http or https${remedy}`)
  })
}

/** OPML 2.0 with a folder for each category. */
export function renderOpml(feeds: readonly ListedFeed[], title = 'Sources'): string {
  const folders = Map.groupBy(feeds, ({ category }) => category ?? '')
  const outlines = [...folders].flatMap(([category, inside]) =>
    category === ''
      ? inside.map((feed) => outline(feed, '    '))
      : [
          `    <outline text="${escapeXml(category)}">`,
          ...inside.map((feed) => outline(feed, '      ')),
          '    </outline>',
        ],
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function outline({ address, title, category }: ListedFeed, indent: string): string {
  const name = escapeXml(title ?? address)
  const kind = category === undefined ? '' : ` category="${escapeXml(category)}"`
  return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(address)}"${kind}/>`
}

/** What XML 1.0 cannot hold at all is left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
