/**
 * What does a capture say, parsed again with today's parsers? Its bytes and its context give what taking it in would give today;
 * an item of a feed is put into a feed again, since alone it is none.
 */
import { type Capture, Failure, isFailure, type ReportInput } from '../model/index.ts'
import { type DocumentFacts, failed, type Intake } from './intake.ts'
import { kindNamed, kindOfMediaType } from './media.ts'
import { joined } from './page.ts'
import { type ParserPlace, parserAt } from './parser/index.ts'

type Stated = Partial<Omit<ReportInput, 'text'>>

export interface RereadOptions {
  readonly parsers?: ParserPlace
  /** What the report said of itself before: for captures of ledgers that kept no context, it stands in its place. */
  readonly before?: Stated
}

/** The report of a capture, or the failure in its place; `capture` is the one given. */
export async function rereadCapture(capture: Capture, options: RereadOptions = {}): Promise<Intake> {
  const { source, context } = capture
  const parse = parserAt(options.parsers ?? 'worker')
  const item = itemOf(capture)
  try {
    for await (const read of parse(item?.body ?? capture.body, { ...factsOf(capture), ...item?.facts })) {
      if (read.kind === 'failure') return failed(source, read.failure)
      const stated = context === undefined ? options.before : context.stated
      if (context?.role === 'page') {
        const input = { ...joined(read.input, context.within ?? {}, context.url ?? source), ...stated }
        return { ...read, capture, input }
      }
      const input = { ...context?.within, ...read.input, ...named(context?.ref, read.input), ...stated }
      return { ...read, capture, input: withoutFeedsAddress(input, read.input, stated) }
    }
  } catch (error) {
    if (!isFailure(error)) throw error
    return failed(source, error)
  }
  return failed(source, new Failure('input/no-body', `${source} holds no text that could be a report`))
}

function named(ref: string | undefined, input: ReportInput): Pick<ReportInput, 'ref'> {
  return ref === undefined || input.ref !== undefined ? {} : { ref }
}

/** The feed's own address, in `within`, is what others are relative to, and no report's. */
function withoutFeedsAddress(input: ReportInput, read: ReportInput, stated: Stated | undefined): ReportInput {
  const { url: _, ...rest } = input
  const url = stated?.url ?? read.url
  return url === undefined ? rest : { ...rest, url }
}

function factsOf({ source, fetched, mediaType, context, http }: Capture): DocumentFacts {
  const kind = kindNamed(context?.kind) ?? kindOfMediaType(mediaType)
  return {
    source,
    fetched,
    mediaType,
    ...(kind === undefined ? {} : { kind }),
    ...(context?.url === undefined ? {} : { url: context.url }),
    ...(context?.charset === undefined ? {} : { charset: context.charset }),
    ...(http === undefined ? {} : { http }),
  }
}

/** An item of a feed as a feed of its own; `undefined` for everything else. */
function itemOf({
  body,
  context,
  mediaType,
}: Capture): { body: Uint8Array; facts: Partial<DocumentFacts> } | undefined {
  const markup = Buffer.from(body).toString('utf8')
  const isItem = context?.role === 'item' || (context === undefined && looksLikeItem(markup, mediaType))
  if (!isItem) return undefined
  const url = context?.url ?? context?.within?.url
  const isJson = markup.startsWith('{')
  const facts = {
    kind: 'feed',
    mediaType: isJson ? 'application/feed+json' : 'application/xml',
    charset: 'utf-8',
  } as const
  return { body: Buffer.from(wrapped(markup, isJson)), facts: url === undefined ? facts : { ...facts, url } }
}

/** For captures without context, which were made before there was one. */
function looksLikeItem(markup: string, mediaType: string): boolean {
  return /xml|rss|atom/.test(mediaType) && /^<(?:\w+:)?(?:item|entry|url)[\s>]/i.test(markup)
}

function wrapped(markup: string, isJson: boolean): string {
  if (isJson) return `{"version":"https://jsonfeed.org/version/1.1","items":[${markup}]}`
  const name = /^<(?:\w+:)?(\w+)/.exec(markup)?.[1]?.toLowerCase()
  if (name === 'entry') return `<feed xmlns="http://www.w3.org/2005/Atom">${markup}</feed>`
  return name === 'url' ? `<urlset>${markup}</urlset>` : `<rss version="2.0"><channel>${markup}</channel></rss>`
}
