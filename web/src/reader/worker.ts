/**
 * What does a text say, without its leaving this machine? The program's own reader in a thread of the browser, with the model and the
 * gazetteer, which are fetched from the server once and whole: it never learns which names were looked up.
 */
import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { openAttributionModel } from '../../../src/read/attribution/index.ts'
import { type Knowledge, makeReport, readReport } from '../../../src/read/index.ts'
import { extractReport } from '../../../src/read/report/index.ts'
import { openSyntaxModels } from '../../../src/read/syntax/index.ts'
import type { Reading } from '../contract.ts'
import type { Answer, ReportText, Request } from './protocol.ts'

const scope = self as unknown as {
  postMessage(answer: Answer): void
  addEventListener(kind: 'message', listen: (event: MessageEvent<Request>) => void): void
}

scope.addEventListener('message', ({ data }) => {
  answerTo(data).then(
    (answer) => scope.postMessage(answer),
    (fault: unknown) => scope.postMessage({ kind: 'failed', number: data.number, says: reasonOf(fault) }),
  )
})

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

async function answerTo(request: Request): Promise<Answer> {
  const { number } = request
  if (request.kind === 'extract') return { kind: 'extracted', number, report: await extract(request) }
  const knowledge = await loaded()
  return { kind: 'read', number, reading: readReport(makeReport(request.report), knowledge) as Reading }
}

/** The report in a file: a page of the web, a PDF, or text. */
async function extract({ name, bytes }: { readonly name: string; readonly bytes: ArrayBuffer }): Promise<ReportText> {
  const file = new Uint8Array(bytes)
  if (new TextDecoder('latin1').decode(file.subarray(0, 5)) === '%PDF-') {
    const { parsePdf } = await import('../../../src/ingest/pdf/index.ts')
    return (await parsePdf(file, name)).value
  }
  const text = new TextDecoder().decode(file)
  if (!/\.x?html?$/i.test(name) && !/^\s*<(?:!doctype|html|head|body)\b/i.test(text)) return { text }
  const report = extractReport(text)
  if (report === undefined) throw new Error(`${name} holds no text that could be a report`)
  const { warnings: _, ...found } = report
  return found
}

const files = ['data/models/syntax-en.bin', 'data/models/attribution-en.bin', 'data/gazetteer/places.tsv'] as const

let knowledge: Promise<Knowledge> | undefined

/** Loaded when the first text is read; tried again where that failed. */
async function loaded(): Promise<Knowledge> {
  knowledge ??= load()
  knowledge.catch(() => {
    knowledge = undefined
  })
  return knowledge
}

async function load(): Promise<Knowledge> {
  let bytes = 0
  const note = (more: number): void => {
    bytes += more
    scope.postMessage({ kind: 'loading', bytes })
  }
  const [syntax, attribution, places] = await Promise.all(files.map((file) => fetchWhole(file, note)))
  if (syntax === undefined || attribution === undefined || places === undefined) throw new Error('a file is missing')
  return {
    syntax: openSyntaxModels(syntax),
    attribution: openAttributionModel(attribution),
    gazetteer: makeGazetteer({
      length: places.length,
      at: (index) => places[index] ?? 0,
      slice: (from, to) => places.subarray(from, to),
    }),
  }
}

async function fetchWhole(file: string, note: (bytes: number) => void): Promise<Uint8Array> {
  // The thread's own address is below the server's assets.
  const response = await fetch(new URL(`../${file}`, self.location.href))
  if (!response.ok || response.body === null) throw new Error(`the server has no ${file}`)
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    parts.push(value)
    note(value.length)
  }
}
