/**
 * How well are feeds read? The test files of Universal Feed Parser, each with what it expects: how many of the expectations about
 * fields that we carry are met, which of the others are left out and why, and the time. Half of the files are kept aside.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type FeedOrigin, parseFeed } from '../src/ingest/feed/index.ts'
import { halves, isInHalf } from './aside.ts'
import { namesOf, whyNotCarried } from './feedparser.ts'
import { count, percent, score } from './figure.ts'
import { type Expression, parseExpression, pathsOf } from './python.ts'
import { evaluate, isTrue } from './python-value.ts'
import type { Miss, Scored, Task } from './task.ts'

export const feeds: Task = {
  name: 'feeds',
  measures: 'expectations of feed parser tests met, about fields that are carried',
  needs: ['feeds'],
  source: 'https://github.com/kurtmckee/feedparser, tests/',
  splits: halves,
  run: async ({ data, split }) => {
    const cases = listFiles(join(data, 'feeds')).filter((path) => isInHalf(`feeds/${path}`, split))
    return await scoreCases(cases.map((path) => readCase(path, readFileSync(join(data, 'feeds', path)))))
  },
}

export interface FeedCase {
  readonly path: string
  readonly bytes: Uint8Array
  readonly origin: FeedOrigin
  /** The Python expression. */
  readonly expect: string
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()
}

/** Files in UTF-16 and UTF-32 have the same comment with zeros between. */
export function readCase(path: string, bytes: Uint8Array): FeedCase {
  const latin = Buffer.from(bytes).toString('latin1').replaceAll('\0', '')
  const expect = /Expect:\s*([\s\S]*?)\s*-->/.exec(latin)?.[1] ?? ''
  const headers = new Map<string, string>()
  for (const [, name = '', value = ''] of latin.matchAll(/^\s*Header:\s+([^:\n]+):(.+)$/gm))
    headers.set(name.trim().toLowerCase(), value.trim())
  const [contentType, contentLocation, contentLanguage] = ['content-type', 'content-location', 'content-language'].map(
    (name) => headers.get(name),
  )
  return {
    path,
    bytes,
    expect: Buffer.from(expect, 'latin1').toString('utf8'),
    origin: {
      ...(path.includes('http') ? { url: `http://127.0.0.1:8097/${path}` } : {}),
      ...(contentType === undefined ? {} : { contentType }),
      ...(contentLocation === undefined ? {} : { contentLocation }),
      ...(contentLanguage === undefined ? {} : { contentLanguage }),
    },
  }
}

/** Whether a feed is well-formed is said along with nearly every expectation; it is not what we measure. */
function withoutBozo(expression: Expression): Expression | undefined {
  const parts = expression.kind === 'and' ? expression.parts : [expression]
  const rest = parts.filter((part) => pathsOf(part).some(([name]) => name !== 'bozo'))
  return rest.length === 0 ? undefined : { kind: 'and', parts: rest }
}

/** The expectation, or why it does not count. */
export function countedExpectation({ path, expect }: FeedCase): Expression | string {
  if (/\bstyle=/.test(expect)) return 'styling of markup, which is left out'
  if (/<svg|<math/.test(expect)) return 'drawings and formulas in markup, which are left out'
  if (path.includes('/cdf/')) return 'Channel Definition Format, a kind that is not read'
  let expression: Expression
  try {
    expression = parseExpression(expect)
  } catch {
    return 'expression beyond the grammar'
  }
  const rest = withoutBozo(expression)
  if (rest === undefined) return pathsOf(expression).length === 0 ? 'states nothing' : 'well-formedness alone'
  return pathsOf(rest).map(whyNotCarried).find(Boolean) ?? rest
}

async function scoreCases(cases: readonly FeedCase[]): Promise<Scored> {
  const misses: Miss[] = []
  const excluded = new Map<string, number>()
  let counted = 0
  let met = 0
  let thrown = 0
  let ms = 0
  for (const one of cases) {
    const start = performance.now()
    const outcome = await parseFeed(one.bytes, one.origin).catch((error: unknown) => String(error))
    ms += performance.now() - start
    if (typeof outcome === 'string') thrown++
    const expectation = countedExpectation(one)
    if (typeof expectation === 'string') {
      excluded.set(expectation, (excluded.get(expectation) ?? 0) + 1)
      continue
    }
    counted++
    const feed = typeof outcome === 'string' ? undefined : outcome.value
    const names = feed === undefined ? {} : namesOf(feed)
    if (isTrue(evaluate(expectation, names))) met++
    else
      misses.push(
        missOf(one, expectation, feed === undefined ? `no feed ${String(outcome)}` : found(expectation, names)),
      )
  }
  return {
    figures: [
      count('files', cases.length),
      count('counted', counted),
      count('met', met),
      score('expectationsMet', percent(met, counted)),
      count('thrown', thrown),
      count('milliseconds', Math.round(ms)),
      ...[...excluded].sort(([, a], [, b]) => b - a).map(([why, number]) => count(`left out: ${why}`, number)),
    ],
    misses,
  }
}

/** What stands at the paths that the expectation asks about. */
function found(expression: Expression, names: Readonly<Record<string, unknown>>): string {
  const shown: unknown[] = []
  const visit = (part: Expression): void => {
    if (part.kind === 'at' || part.kind === 'call') shown.push(evaluate(part, names))
    else if (part.kind === 'compare') [part.first, ...part.rest.map(({ to }) => to)].forEach(visit)
    else if (part.kind === 'and' || part.kind === 'or') part.parts.forEach(visit)
    else if (part.kind === 'not') visit(part.of)
    else if (part.kind === 'name') shown.push(names[part.name])
  }
  visit(expression)
  return JSON.stringify(shown)?.slice(0, 300) ?? ''
}

function missOf(one: FeedCase, expression: Expression, detail: string): Miss {
  return {
    cause: pathsOf(expression)[0]?.join('.') ?? '',
    words: one.path,
    where: one.path,
    detail: `expected ${one.expect.slice(0, 300)}, found ${detail}`,
  }
}
