/**
 * Which reports are in a file of JSON? One a line for JSON lines, of any length; one an object or entry of a list otherwise.
 * A line that is no report is a failure of its own, and the next one is read.
 */
import { Failure, limits, type Warning } from '../model/index.ts'
import { type ByteStream, readLines } from './bytes.ts'
import { decode } from './decode.ts'
import { isJsonFeed } from './feed/json-mark.ts'
import { type DocumentFacts, failed, type Intake, reportOf, tooLarge } from './intake.ts'
import { kindOfText } from './media.ts'
import { checkRecord, parseRecord, type RecordResult } from './record.ts'

/** The reports of JSON lines, one at a time, each line being a capture. Throws `input/empty` where there is none. */
export async function* readRecords(
  stream: ByteStream | Iterable<Uint8Array>,
  facts: DocumentFacts,
): AsyncGenerator<Intake> {
  let records = 0
  for await (const line of readLines(stream, limits.inputBytesMax)) {
    const source = `${facts.source}#${line.number}`
    if (line.bytes?.length === 0) continue
    const item =
      line.bytes === undefined ? failed(source, tooLarge(source)) : await readRecord(line.bytes, { ...facts, source })
    if (item === undefined) continue
    records++
    yield item
  }
  if (records === 0) throw new Failure('input/empty', `${facts.source} holds nothing but white space`)
}

/** `undefined` for a blank line. */
async function readRecord(bytes: Uint8Array, facts: DocumentFacts): Promise<Intake | undefined> {
  try {
    const { text, warnings } = await decode(bytes, { source: facts.source })
    return recordOf(parseRecord(text), bytes, facts, warnings)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.code === 'input/empty' ? undefined : failed(facts.source, new Failure('input/line', error.message))
  }
}

/**
 * One report, or a list of them; a file of JSON lines under the wrong name is read as what it is. `'feed'` is the answer where
 * it is a feed.
 */
export async function* readJson(
  text: string,
  body: Uint8Array,
  facts: DocumentFacts,
): AsyncGenerator<Intake, 'feed' | undefined> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (kindOfText(text) === 'json-lines') yield* readRecords([body], { ...facts, kind: 'json-lines' })
    else yield failed(facts.source, new Failure('input/line', `${facts.source}: it is not JSON`))
    return undefined
  }
  if (isJsonFeed(value)) return 'feed'
  if (!Array.isArray(value)) {
    const record = checkRecord(value)
    if ('complaint' in record) yield recordOf(record, body, facts, [])
    else yield reportOf(body, { ...facts, kind: 'json' }, record.input, [])
    return undefined
  }
  if (value.length === 0) throw new Failure('input/empty', `${facts.source} is an empty list`)
  for (const [index, entry] of value.entries()) {
    const bytes = Buffer.from(JSON.stringify(entry))
    yield recordOf(checkRecord(entry), bytes, { ...facts, source: `${facts.source}#${index + 1}` }, [])
  }
  return undefined
}

function recordOf(record: RecordResult, body: Uint8Array, facts: DocumentFacts, warnings: readonly Warning[]): Intake {
  if ('complaint' in record)
    return failed(facts.source, new Failure('input/line', `${facts.source}: ${record.complaint}`))
  const { ref: _, http: __, ...rest } = facts
  return reportOf(body, { ...rest, kind: facts.kind ?? 'json-lines' }, record.input, warnings)
}
