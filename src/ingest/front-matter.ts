/**
 * What does a file state about itself above its text? YAML between two lines of three dashes, or lines "field: value" that people
 * write without YAML's quotes; anything else is text.
 */
import type { ReportInput } from '../model/index.ts'

const fields = ['title', 'publisher', 'published', 'modified', 'url', 'byline', 'ref'] as const

/** Longer than this it is no front matter. */
const frontMatterCharsMax = 64 * 1024

export interface FrontMatter {
  readonly stated: Partial<Omit<ReportInput, 'text'>>
  /** What comes after it. */
  readonly body: string
}

/** Every value is taken as it is written: `published: 2022-01-05` stays those ten characters. */
export async function splitFrontMatter(source: string): Promise<FrontMatter> {
  const head = source.slice(0, frontMatterCharsMax)
  const match = /^---[ \t]*\r?\n((?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/.exec(head)
  if (match === null) return { stated: {}, body: source }
  const values = (await parseMapping(match[1] ?? '')) ?? readLines(match[1] ?? '')
  if (values === undefined) return { stated: {}, body: source }
  const stated: Partial<Record<(typeof fields)[number], string>> = {}
  for (const field of fields) {
    const value = values[field]
    if (typeof value === 'string' && !/^(?:\s*|~|null)$/.test(value)) stated[field] = value.trim()
  }
  return { stated, body: source.slice(match[0].length) }
}

/** "title: Peru: 27 detained": no YAML, but every line says what it is. Nothing where one does not. */
function readLines(block: string): Readonly<Record<string, string>> | undefined {
  const entries: [string, string][] = []
  for (const line of block.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const match = /^([a-z]\w{0,30}):[ \t]+([\p{L}\p{N}"'“‘«].*)$/iu.exec(line)
    if (match === null) return undefined
    entries.push([match[1] ?? '', match[2] ?? ''])
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

async function parseMapping(yaml: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
