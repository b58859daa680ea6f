/**
 * Where does output go, and what happens when it cannot? One writer for standard output and for files: it waits for
 * slow readers, a reader that has gone away ends the run in success, and a full disk is a failure with one line.
 */
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import type { SettingValues } from '../config/index.ts'
import { Failure } from '../model/index.ts'
import type { Layout } from '../render/paint/index.ts'
import { plainText } from '../render/plain/index.ts'
import { paint } from './painter.ts'

export interface Output extends Layout {
  /** Resolves when the text or the bytes have been taken over. Throws `OutputClosed` or `output/failed`. */
  write(text: string | Uint8Array): Promise<void>
}

/** The reader of a pipe went away, as `head` does when it has seen enough: no failure, but there is no point in going on. */
export class OutputClosed extends Error {}

/** Columns where nothing else says how many there are, as in a pipe. */
const WIDTH_DEFAULT = 80
/** Wider lines are hard to read; a terminal may be wider than a page. */
const WIDTH_MAX = 120

/** Standard output, as wide and as coloured as the settings and the terminal say. */
export function standardOutput(
  settings: SettingValues<'color' | 'width'>,
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  const stream = process.stdout
  // Failures reach the callback of each write; without a listener the same failure would end the process as well.
  stream.on('error', ignore)
  const terminalWidth = stream.isTTY ? Math.min(stream.columns || WIDTH_DEFAULT, WIDTH_MAX) : WIDTH_DEFAULT
  return {
    write: (text) => writeTo(stream, text, 'standard output'),
    width: settings.width ?? terminalWidth,
    ...(isColoured(settings.color, environment, stream.isTTY === true) ? { paint } : {}),
  }
}

/** https://no-color.org and https://force-color.org, with the flag above both. */
export function isColoured(
  color: SettingValues<'color'>['color'],
  environment: Readonly<Record<string, string | undefined>>,
  onTerminal: boolean,
): boolean {
  if (color !== 'auto') return color === 'always'
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR']) return environment['FORCE_COLOR'] !== '0'
  return onTerminal && environment['TERM'] !== 'dumb'
}

/** Calls `use` with a writer to the file, and returns when the bytes have been handed over. */
export async function withFile<T>(path: string, use: (output: Output) => Promise<T>): Promise<T> {
  const stream = createWriteStream(path)
  stream.on('error', ignore)
  const result = await use({ write: (text) => writeTo(stream, text, path), width: WIDTH_DEFAULT })
  await new Promise<void>((resolve, reject) => {
    stream.end((error?: Error | null) => (error ? reject(outputFailure(error, path)) : resolve()))
  })
  return result
}

/** A line for the person at the terminal, on standard error; whether anyone reads it does not matter to the run. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** One line for a failure; where its message does not name the source, the source stands before it. */
export function failureLine(failure: Failure, source?: string): string {
  const named = source === undefined || failure.message.includes(source)
  return `tocsin: ${oneLine(named ? failure.message : `${source}: ${failure.message}`)}`
}

/** Text from elsewhere as one harmless line: neither line breaks nor anything that steers a terminal. */
export function oneLine(text: string): string {
  return plainText(text.replace(/\s+/g, ' ').trim())
}

/** What only whoever mends the program wants to see: stacks, with those of the causes, under `TOCSIN_DEBUG=1`. */
export function noteStack(error: unknown): void {
  if (process.env['TOCSIN_DEBUG'] !== '1') return
  note(error instanceof Error ? (error.stack ?? error.message) : String(error))
  if (error instanceof Error && error.cause !== undefined) noteStack(error.cause)
}

async function writeTo(stream: Writable, text: string | Uint8Array, name: string): Promise<void> {
  if (text.length === 0) return
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(outputFailure(error, name)) : resolve()))
  })
}

function outputFailure(error: Error, name: string): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosed(name, { cause: error })
  return new Failure('output/failed', `could not write to ${name}: ${reasons[String(code)] ?? error.message}`, {
    cause: error,
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device',
  EACCES: 'permission denied',
  ENOENT: 'the folder is not there',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  EDQUOT: 'the disk quota is used up',
}

function ignore(): void {}
