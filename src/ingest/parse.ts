/**
 * Which reports are in this document, that is in memory? One in a text, a Markdown file, a page, a message or a PDF; several
 * in a feed or a file of JSON. This is what runs in the parsers' worker; nothing here opens a file or an archive.
 */
import { Failure, type ReportInput, type Warning, warning } from '../model/index.ts'
import { decode } from './decode.ts'
import { type DocumentFacts, type Intake, reportOf } from './intake.ts'
import { isContainer, kindOfText, type LeafKind } from './media.ts'
import { readJson, readRecords } from './record-file.ts'

/** The reports of a document. Throws Failures that concern the whole of it. */
export async function* parseDocument(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  const { source } = facts
  if (facts.kind === 'mail' || facts.kind === 'pdf') {
    yield await parseBinary(body, facts, facts.kind)
    return
  }
  const isHtml =
    facts.kind === 'html' ||
    facts.kind === 'feed' ||
    (facts.kind === undefined && body.subarray(0, sniffBytes).includes(lessThan))
  const { text, warnings } = await decode(body, {
    source,
    isHtml,
    ...(facts.charset === undefined ? {} : { charset: facts.charset }),
  })
  const kind = leafKind(text, facts)
  if (kind === 'feed') yield* parseFeedItems(body, facts)
  else if (kind === 'json-lines') yield* readRecords([body], { ...facts, kind })
  else if (kind === 'json') {
    if ((yield* readJson(text, body, facts)) === 'feed') yield* parseFeedItems(body, facts)
  } else {
    const read = await parseText(text, kind, facts)
    yield reportOf(body, { ...facts, kind }, read.input, [...warnings, ...read.warnings])
  }
}

const sniffBytes = 256
const lessThan = 0x3c

type TextKind = Exclude<LeafKind, 'mail' | 'pdf'>

/** Servers send feeds as pages and as plain text, so those are looked at. */
function leafKind(text: string, { kind }: DocumentFacts): TextKind {
  if (kind !== undefined && kind !== 'html' && !isContainer(kind) && kind !== 'mail' && kind !== 'pdf') return kind
  const looked = kindOfText(text)
  return looked === 'feed' || kind !== 'html' ? looked : kind
}

async function parseText(
  text: string,
  kind: Exclude<TextKind, 'json' | 'json-lines' | 'feed'>,
  facts: DocumentFacts,
): Promise<{ readonly input: ReportInput; readonly warnings: readonly Warning[] }> {
  if (kind === 'markdown') return await parseMarkdown(text, facts)
  if (kind === 'text') {
    const url = facts.url === undefined ? {} : { url: facts.url }
    return { input: { ...url, ...(await readPlain(text)) }, warnings: [] }
  }
  const { extractReport, markupCharsMax } = await import('../read/report/index.ts')
  const page = extractReport(text, facts.url)
  if (page === undefined) {
    throw new Failure('input/no-body', `${facts.source} is a page without any text that could be a report`)
  }
  const { warnings, ...input } = page
  const isCut = text.length > markupCharsMax
  const cut = isCut ? [warning('limit/text', { detail: `${text.length} characters of markup` })] : []
  return { input, warnings: [...cut, ...warnings] }
}

/** A plain text may state its facts above itself like Markdown; three dashes with none of them below are its own. */
async function readPlain(text: string): Promise<ReportInput> {
  if (!text.startsWith('---')) return { text }
  const { splitFrontMatter } = await import('./front-matter.ts')
  const { stated, body } = await splitFrontMatter(text)
  return Object.keys(stated).length > 0 && /\S/.test(body) ? { ...stated, text: body } : { text }
}

async function parseMarkdown(
  text: string,
  facts: DocumentFacts,
): Promise<{ input: ReportInput; warnings: readonly Warning[] }> {
  const { readMarkdown } = await import('./markdown.ts')
  const { input, warnings } = await readMarkdown(text)
  if (!/\S/.test(input.text)) throw new Failure('input/empty', `${facts.source} holds nothing but a title and marks`)
  return { input: facts.url === undefined ? input : { url: facts.url, ...input }, warnings }
}

/** Loaded here, since most runs read no feed. */
async function* parseFeedItems(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  const { readFeedItems } = await import('./feed-item.ts')
  yield* await readFeedItems(body, facts)
}

async function parseBinary(body: Uint8Array, facts: DocumentFacts, kind: 'mail' | 'pdf'): Promise<Intake> {
  const { parseMail } = kind === 'mail' ? await import('./mail/index.ts') : { parseMail: undefined }
  const parse = parseMail ?? (await import('./pdf/index.ts')).parsePdf
  const { value: input, warnings } = await parse(body, facts.source)
  const found = facts.url === undefined ? input : { url: facts.url, ...input }
  return reportOf(body, { ...facts, kind }, found, warnings)
}
