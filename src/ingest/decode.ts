/**
 * Which text do these bytes stand for? A byte order mark, then what the server or the page states, then UTF-8 and
 * UTF-16 if the bytes are exactly that, and only then a guess, with a warning. Binary and blank input is refused.
 */
import { Failure, type Warning, warning } from '../model/index.ts'

export interface DecodeOptions {
  /** What the input is called in messages: a path or an address. */
  readonly source: string
  /** The charset of the HTTP header. */
  readonly charset?: string
  /** Whether a charset stated in the markup counts. */
  readonly isHtml?: boolean
}

export interface Decoded {
  /** Without the byte order mark; otherwise every character is kept. */
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** Share of control characters from which bytes are no text. Text has none; logs with colours have under 1 in 50. */
const controlShareMax = 0.02
/** How far into a page a stated charset is looked for, in bytes: browsers stop at 1,024, publishers do not. */
const metaBytesMax = 8192
/** Bytes of plain ASCII that the guess sees before the first other one. */
const guessMarginBytes = 256
/** Of a hundred; at ten the guesser only says that the bytes are possible. */
const surenessMin = 10
const latinLabel = /^(?:ISO-8859-(?:1|2|9)|windows-125[02478])$/
/** How many bytes, from the first that is not ASCII, the guess is made on. */
const guessBytesMax = 32 * 1024

/**
 * Decodes one document. Throws the Failures `input/binary` and `input/empty`, and never anything else.
 *
 * @example `await decode(Buffer.from('Two died.'), { source: 'a.txt' })` has the text `Two died.`
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const decoded =
    decodeMarked(bytes) ?? decodeStated(bytes, options) ?? decodeUnicode(bytes) ?? (await decodeGuessed(bytes))
  if (decoded === undefined || controlShare(decoded.text) > controlShareMax) {
    throw new Failure('input/binary', `${options.source} is not text in any encoding that is known; it was left out`)
  }
  if (!/\S/.test(decoded.text)) throw new Failure('input/empty', `${options.source} holds nothing but white space`)
  return decoded
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding that a byte order mark states. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Broken pieces of text that states its encoding become U+FFFD. */
function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const label = markedEncoding(bytes)
  return label === undefined ? undefined : { text: new TextDecoder(label).decode(bytes), warnings: [] }
}

/** Counts only if the bytes are what is stated; publishers state it wrongly often enough. */
function decodeStated(bytes: Uint8Array, options: DecodeOptions): Decoded | undefined {
  const label = options.charset ?? (options.isHtml ? metaCharset(bytes) : undefined)
  if (label === undefined || /^utf-?16/i.test(label)) return undefined
  const text = decodeStrictly(label, bytes)
  return text === undefined ? undefined : { text, warnings: [] }
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, metaBytesMax)).toString('latin1')
  const match =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head) ??
    /^<\?xml[^>]{0,200}?encoding=["']([\w:.-]{2,40})/.exec(head)
  return match?.[1]
}

function decodeUnicode(bytes: Uint8Array): Decoded | undefined {
  const text = decodeUnmarkedUtf16(bytes) ?? decodeStrictly('utf-8', bytes)
  return text === undefined ? undefined : { text, warnings: [] }
}

/**
 * In UTF-16 blanks and line ends have a zero byte, all on the same side; text in other encodings has no zero bytes at
 * all, and binary data has them on both sides.
 */
function decodeUnmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined
  const zeros = [0, 0] as [number, number]
  const sample = Math.min(bytes.length, guessBytesMax)
  for (let index = 0; index < sample; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.max(even, odd) < sample / 40 || Math.min(even, odd) > Math.max(even, odd) / 20) return undefined
  const text = decodeStrictly(odd > even ? 'utf-16le' : 'utf-16be', bytes)
  return text !== undefined && controlShare(text) <= controlShareMax ? text : undefined
}

async function decodeGuessed(bytes: Uint8Array): Promise<Decoded | undefined> {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - guessMarginBytes)
  const sample = bytes.subarray(start, start + guessBytesMax)
  if (sample.includes(0)) return undefined
  for (const label of await guessEncodings(sample)) {
    // A few broken bytes in UTF-8 are a cut or a bad paste: the rest of the text is worth more than they are.
    const text = label === 'UTF-8' ? new TextDecoder().decode(bytes) : decodeStrictly(label, bytes)
    if (text !== undefined) return { text, warnings: [warning('text/encoding', { detail: label })] }
  }
  return undefined
}

/** Labels, the most likely first. The guesser takes a Cyrillic name in an English text for Latin letters. */
async function guessEncodings(sample: Uint8Array): Promise<readonly string[]> {
  const { default: chardet } = await import('chardet')
  const sure = chardet.analyse(sample).filter((match) => match.confidence > surenessMin)
  const labels = [...sure.map((match) => match.name), 'windows-1252']
  if (isThai(sample)) return ['windows-874', ...labels]
  if (isHebrew(sample)) return ['windows-1255', ...labels]
  return latinLabel.test(labels[0] ?? '') && hasOtherScript(sample) ? ['windows-1251', ...labels] : labels
}

/** Languages of the Latin script have accented letters one or two at a time; four in a row are a word of another script. */
function hasOtherScript(bytes: Uint8Array): boolean {
  let run = 0
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0
    if (run >= 4) return true
  }
  return false
}

/** Letters without which a script is not told from another. */
const lettersMin = 40

/** Thai's signs above and below stand on a consonant or another sign, and nowhere else; the guesser does not know it. */
function isThai(bytes: Uint8Array): boolean {
  const text = decodeStrictly('windows-874', bytes)
  if (
    text === undefined ||
    /(?:^|[^\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(text)
  )
    return false
  return (text.match(/[\u0e01-\u0e4e]/g)?.length ?? 0) >= lettersMin
}

/** Its 27 letters stand where Cyrillic has most of the small ones; but Cyrillic has large ones too, and five more. */
function isHebrew(bytes: Uint8Array): boolean {
  let letters = 0
  for (const byte of bytes) {
    if ((byte >= 0xc0 && byte < 0xe0) || byte > 0xfa) return false
    if (byte >= 0xe0) letters++
  }
  return letters >= lettersMin
}

/** Of the first and the last characters, how many are control characters that no text has? */
function controlShare(text: string): number {
  const sample = text.length > 2 * guessBytesMax ? text.slice(0, guessBytesMax) + text.slice(-guessBytesMax) : text
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if (
      (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85)
    )
      controls++
  }
  return sample.length === 0 ? 0 : controls / sample.length
}
