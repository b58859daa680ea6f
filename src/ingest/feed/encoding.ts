/**
 * Which text do a feed's bytes stand for? A byte order mark, then the charset of the header, then the XML declaration, then
 * UTF-8, and only then a guess: RFC 7303, and what readers of feeds do where publishers do not keep to it. What is stated
 * counts only if the bytes are that.
 */
import { Failure } from '../../model/index.ts'
import { decode } from '../decode.ts'
import type { FeedWarnings } from './limit.ts'

export interface EncodedFacts {
  /** The header's value, with its parameters. */
  readonly contentType?: string
}

export interface DecodedFeed {
  readonly text: string
  /** Lower case. */
  readonly encoding: string
}

/** How far in a declaration is looked for, in bytes. */
const declarationBytesMax = 1024

/** Decodes; `undefined` where the bytes are no text. */
export async function decodeFeed(
  bytes: Uint8Array,
  { contentType = '' }: EncodedFacts,
  warnings: FeedWarnings,
): Promise<DecodedFeed | undefined> {
  const unit = unitOf(bytes)
  if (unit !== undefined) return decodeUnits(bytes, unit)
  const charset = /;\s*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType)?.[1]?.toLowerCase()
  const declared = declaredEncoding(bytes)
  const isTextType = /^\s*text\/(?:[\w.-]+\+)?xml/i.test(contentType)
  const stated = [charset, declared, isTextType && charset === undefined ? 'us-ascii' : undefined]
  const candidates = isTextType ? [charset, 'us-ascii', declared] : stated
  for (const label of [...candidates, 'utf-8']) {
    const text = label === undefined ? undefined : decodeStrictly(label, bytes)
    if (text !== undefined) return { text, encoding: nameOf(label ?? 'utf-8') }
  }
  return await guess(bytes, warnings)
}

async function guess(bytes: Uint8Array, warnings: FeedWarnings): Promise<DecodedFeed | undefined> {
  try {
    const { text, warnings: found } = await decode(bytes, { source: 'feed' })
    const label = /: ([\w-]+)$/.exec(found[0]?.message ?? '')?.[1] ?? 'utf-8'
    warnings.guessed(label)
    return { text, encoding: label.toLowerCase() }
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, declarationBytesMax))
  const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']\s*([\w:.-]+)/i.exec(head.toString('latin1'))
  const label = declaration?.[1]?.toLowerCase()
  // Bytes that can be read as ASCII so far are not UTF-16 or UTF-32, whatever they say.
  return label !== undefined && /^(?:utf|ucs)[-_]?(?:16|32|2|4)/.test(label) ? undefined : label
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  if (/^(?:us-)?ascii$/.test(label) && bytes.some((byte) => byte >= 0x80)) return undefined
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** GB 18030 holds the older sets of Chinese, and is what their names are read as. */
function nameOf(label: string): string {
  return /^gb(?:2312|k)$/.test(label) ? 'gb18030' : label
}

type Unit = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** By the mark, or by how `<` and the next character stand in the first bytes. */
function unitOf(bytes: Uint8Array): Unit | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c))) return 'utf-32be'
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0))
    return 'utf-32le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined
}

function decodeUnits(bytes: Uint8Array, unit: Unit): DecodedFeed {
  if (unit === 'utf-32le' || unit === 'utf-32be') return { text: decodeUtf32(bytes, unit), encoding: unit }
  return { text: new TextDecoder(unit).decode(bytes), encoding: unit }
}

/** The platform has no decoder for it. Broken pieces become U+FFFD. */
function decodeUtf32(bytes: Uint8Array, unit: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, unit === 'utf-32le')
    const isBroken = point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
    if (at > 0 || point !== 0xfeff) parts.push(isBroken ? '\uFFFD' : String.fromCodePoint(point))
  }
  return parts.join('')
}
