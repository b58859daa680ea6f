/** Which feeds does the command line name? Addresses, and files that list them. */
import { readFile, stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type ListedFeed, readFeedList } from '../ingest/opml/index.ts'
import { Failure, limits } from '../model/index.ts'

/** The feeds of all operands, in their order. Throws `input/…`, `source/none`, `usage/argument`. */
export async function feedsOf(operands: readonly string[]): Promise<readonly ListedFeed[]> {
  const feeds: ListedFeed[] = []
  for (const operand of operands) {
    if (/^https?:/i.test(operand)) feeds.push({ address: addressOf(operand) })
    else feeds.push(...(await readFeedList(await bytesOf(operand), operand)))
  }
  return feeds
}

export function addressOf(operand: string): string {
  const url = /^https?:/i.test(operand) ? URL.parse(operand) : null
  if (url !== null) return operand
  const remedy = /^[\w-]+(?:\.[\w-]+)+/.test(operand) ? `; did you mean https://${operand}?` : ''
  throw new Failure('usage/argument', `${operand} is no address of http or https${remedy}`)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return Buffer.from(await text(process.stdin))
  try {
    const { size } = await stat(path)
    if (size > limits.feedBytesMax)
      throw new Failure('input/too-large', `${path} is larger than ${limits.feedBytesMax} bytes`)
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
    if (error.code === 'EISDIR') throw new Failure('input/unreadable', `${path} is a folder; name the file in it`)
    if (error.code === 'ENOENT') throw new Failure('input/missing', `there is no ${path}`, { cause: error })
    throw new Failure('input/unreadable', `${path} cannot be read (${String(error.code)})`, { cause: error })
  }
}
