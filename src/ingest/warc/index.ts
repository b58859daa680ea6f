/**
 * Which documents are in a web archive? Answers of servers with status 200, resources and converted texts that may be reports:
 * pages, texts, feeds, messages, PDFs. Pictures, scripts, requests and redirects are passed over without a word. A record that
 * only says "as before" is answered from the same file, or said to lie elsewhere.
 */
import { createHash } from 'node:crypto'
import { Failure, type HttpAnswer, limits } from '../../model/index.ts'
import type { ByteStream } from '../bytes.ts'
import { tooLarge } from '../intake.ts'
import { kindOfMediaType, type MediaKind } from '../media.ts'
import { contentType, parseAnswer } from './http.ts'
import { readRecordsOfWarc, type WarcRecord } from './stream.ts'

export { contentType } from './http.ts'

/** A document of a web archive, or the failure in its place; `number` is that of its record, from 1. */
export type WarcPart =
  | (WarcDocument & { readonly kind: 'document'; readonly number: number })
  | { readonly kind: 'failure'; readonly number: number; readonly failure: Failure }

interface WarcDocument {
  readonly body: Uint8Array
  readonly url?: string
  /** `WARC-Date`, ISO 8601 UTC. */
  readonly fetched?: string
  readonly documentKind?: MediaKind
  readonly mediaType: string
  readonly charset?: string
  readonly http?: HttpAnswer
}

const wantedTypes: ReadonlySet<string> = new Set(['response', 'resource', 'conversion', 'revisit'])

/** The documents of a stream of WARC, one at a time; `source` is what messages call the file. */
export async function* readWarc(stream: ByteStream, source: string): AsyncGenerator<WarcPart> {
  const recall = payloads()
  const isWanted = (fields: ReadonlyMap<string, string>): boolean =>
    wantedTypes.has(fields.get('warc-type')?.toLowerCase() ?? '') && mayBeReport(fields)
  for await (const record of readRecordsOfWarc(stream, isWanted)) {
    const { number } = record
    const name = `${source}#${number}`
    const failure = (made: Failure): WarcPart => ({ kind: 'failure', number, failure: made })
    if (record.kind === 'damage') {
      yield failure(new Failure('input/malformed', `${name} is a damaged record: ${record.says}`))
      continue
    }
    if (!isWanted(record.fields)) continue
    const read = record.block === undefined ? tooLarge(name) : await documentOf(record, record.block, name, recall)
    if (read instanceof Failure) yield failure(read)
    else if (read !== undefined) yield { kind: 'document', number, ...read }
  }
}

/** By its address alone: what robots and name servers were told is no report. */
function mayBeReport(fields: ReadonlyMap<string, string>): boolean {
  const url = addressOf(fields) ?? ''
  return !/^(?:dns|whois|metadata|screenshot|urn:pageinfo|urn:view):|\/robots\.txt$/i.test(url)
}

async function documentOf(
  record: WarcRecord,
  block: Buffer,
  name: string,
  recall: Payloads,
): Promise<WarcDocument | Failure | undefined> {
  const { fields } = record
  const stated = fields.get('warc-block-digest')
  if (stated !== undefined && !isDigestOf(stated, block)) {
    return new Failure('input/malformed', `${name} is a damaged record: its bytes are not those that it was kept with`)
  }
  const type = fields.get('warc-type')?.toLowerCase()
  const facts = factsOf(fields)
  if (type === 'revisit') {
    const found = recall.get(fields.get('warc-payload-digest'))
    return found === undefined ? elsewhere(fields, name) : { ...found, ...facts }
  }
  const content = contentType(fields.get('content-type') ?? '')
  const isAnswer = type === 'response' && content.mediaType === 'application/http'
  const answer = isAnswer ? await parseAnswer(block) : { ...content, body: block }
  if (answer === undefined) {
    return new Failure('input/malformed', `${name} is a damaged record: it holds no answer of a server`)
  }
  const http = 'http' in answer ? answer.http : undefined
  if (http !== undefined && http.status !== 200) return undefined
  const identified = contentType(fields.get('warc-identified-payload-type') ?? '').mediaType
  const mediaType = answer.mediaType === '' ? identified : answer.mediaType
  if (!isReportType(mediaType)) return undefined
  if (answer.body === undefined) return tooLarge(name)
  if (answer.body.length === 0) return undefined
  const documentKind = kindOfMediaType(mediaType)
  const document = {
    body: answer.body,
    mediaType,
    ...(answer.charset === undefined ? {} : { charset: answer.charset }),
    ...(documentKind === undefined ? {} : { documentKind }),
    ...(http === undefined ? {} : { http }),
  }
  recall.keep(fields.get('warc-payload-digest'), document)
  return { ...document, ...facts }
}

/** Types that no server means a report by are left out; without a type, the bytes decide. */
function isReportType(mediaType: string): boolean {
  if (kindOfMediaType(mediaType) !== undefined) return true
  return /^(?:|text\/(?:plain|xml|x-.*)|application\/(?:xml|octet-stream))$/.test(mediaType)
}

function addressOf(fields: ReadonlyMap<string, string>): string | undefined {
  // WARC 1.0 had it between brackets by its grammar, and some writers did so.
  return fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
}

function factsOf(fields: ReadonlyMap<string, string>): Pick<WarcDocument, 'url' | 'fetched'> {
  const url = addressOf(fields)
  const instant = Date.parse(fields.get('warc-date') ?? '')
  return {
    ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
    ...(Number.isNaN(instant) ? {} : { fetched: new Date(instant).toISOString() }),
  }
}

function elsewhere(fields: ReadonlyMap<string, string>, name: string): Failure {
  const original = fields.get('warc-refers-to-target-uri') ?? addressOf(fields) ?? 'an address'
  return new Failure(
    'input/elsewhere',
    `${name} only says that ${original} was the same as before, and the bytes are in another archive; give that one`,
  )
}

function isDigestOf(stated: string, block: Buffer): boolean {
  const [, label = '', value = ''] = /^(sha-?1|sha-?256):(\S+)$/i.exec(stated) ?? []
  // Digests by other algorithms are not checked.
  if (label === '') return true
  const digest = createHash(label.toLowerCase().replace('-', '')).update(block).digest()
  return value.toLowerCase() === digest.toString('hex') || value.toUpperCase().replace(/=+$/, '') === base32(digest)
}

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without padding: how web archives write digests. */
function base32(bytes: Buffer): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += base32Letters[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + base32Letters[(held << (5 - bits)) & 31] : text
}

type Payload = Omit<WarcDocument, 'url' | 'fetched'>

interface Payloads {
  get(digest: string | undefined): Payload | undefined
  keep(digest: string | undefined, payload: Payload): void
}

/** The latest payloads by their digest, up to a limit of bytes. */
function payloads(): Payloads {
  const kept = new Map<string, Payload>()
  let size = 0
  return {
    get: (digest) => (digest === undefined ? undefined : kept.get(digest)),
    keep(digest, payload) {
      if (digest === undefined || kept.has(digest)) return
      kept.set(digest, payload)
      size += payload.body.length
      for (const [oldest, { body }] of kept) {
        if (size <= limits.warcRecallBytesMax) break
        kept.delete(oldest)
        size -= body.length
      }
    },
  }
}
