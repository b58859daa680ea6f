/** What does taking in give? One item for each report, or the failure that stands in its place. */
import { createHash } from 'node:crypto'
import {
  type Capture,
  type CaptureContext,
  Failure,
  type HttpAnswer,
  limits,
  type ReportInput,
  type Warning,
} from '../model/index.ts'
import { kindOfMediaType, type MediaKind, mediaTypes } from './media.ts'

/** One report's worth of input, or the failure that stands in its place; in input order. */
export type Intake =
  | {
      readonly kind: 'report'
      readonly capture: Capture
      readonly input: ReportInput
      readonly warnings: readonly Warning[]
    }
  | { readonly kind: 'failure'; readonly source: string; readonly failure: Failure }

export function failed(source: string, failure: Failure): Intake {
  return { kind: 'failure', source, failure }
}

/** What is known of a document before it is opened. Plain data: it goes to the parsers' worker as it is. */
export interface DocumentFacts {
  /** Path, address or `-`: what captures and messages call it. */
  readonly source: string
  /** The instant of taking in, ISO 8601 UTC. */
  readonly fetched: string
  /** The name that a report has which states none. */
  readonly ref?: string
  /** Where a page was found. */
  readonly url?: string
  /** In bytes, where it is known beforehand. */
  readonly size?: number
  /** Found out from the bytes where it is left out. */
  readonly kind?: MediaKind
  readonly mediaType?: string
  readonly charset?: string
  readonly http?: HttpAnswer
}

/** A capture of these bytes, with everything that it takes to read them again; for an item of a feed, what the feed says of it. */
export function captureOf(
  body: Uint8Array,
  facts: DocumentFacts & { readonly kind: MediaKind },
  within?: CaptureContext['within'],
): Capture {
  const { ref, url, charset, http } = facts
  const mediaType = facts.mediaType ?? mediaTypes[facts.kind]
  const context: CaptureContext = {
    ...(ref === undefined ? {} : { ref }),
    ...(url === undefined ? {} : { url }),
    ...(charset === undefined ? {} : { charset }),
    ...(kindOfMediaType(mediaType) === facts.kind ? {} : { kind: facts.kind }),
    ...(within === undefined ? {} : { role: 'item', within }),
  }
  return {
    id: createHash('sha256').update(body).digest('hex'),
    source: facts.source,
    fetched: facts.fetched,
    mediaType,
    body,
    ...(http === undefined ? {} : { http }),
    ...(Object.keys(context).length === 0 ? {} : { context }),
  }
}

/** The report of a document that is one. */
export function reportOf(
  body: Uint8Array,
  facts: DocumentFacts & { readonly kind: MediaKind },
  input: ReportInput,
  warnings: readonly Warning[],
): Intake {
  const named = facts.ref === undefined ? input : { ref: facts.ref, ...input }
  return { kind: 'report', capture: captureOf(body, facts), input: named, warnings }
}

export function tooLarge(source: string): Failure {
  return new Failure(
    'input/too-large',
    `${source} is larger than ${limits.inputBytesMax} bytes; split it, or give it as JSON lines`,
  )
}
