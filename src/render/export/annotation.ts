/**
 * How does a claim point at its words? As a W3C Web Annotation: the words with what stands before and after them, and their
 * place in the text, so that any annotation tool finds them again.
 */
import type { Claim, Span } from '../../model/index.ts'
import type { Dataset, DatasetReport } from '../dataset/index.ts'
import { countText } from '../figure/index.ts'
import { partyText, sourceText } from '../party.ts'
import { addressOf } from './event-row.ts'
import { aboutOf } from './geojson.ts'

/** Characters of context on either side: enough to tell two places of the same words apart. */
const CONTEXT_CHARS = 32

/** One AnnotationCollection with one page, an annotation a line. */
export async function* renderAnnotations(dataset: Dataset): AsyncGenerator<string> {
  const { hash, claims, reports, incidents } = dataset
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const incidentOf = new Map(incidents.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id] as const)))
  const id = `urn:tocsin:annotations:${hash}`
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Claims as of ${dataset.asOf}`,
    total: claims.filter(({ report }) => reportOf.has(report)).length,
    'urn:tocsin:dataset': aboutOf(dataset),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":"${id}:1","type":"AnnotationPage","startIndex":0,"items":[`
  let separator = '\n'
  for (const claim of claims) {
    const report = reportOf.get(claim.report)
    if (report === undefined) continue
    yield `${separator}${JSON.stringify(annotationOf(claim, report, incidentOf.get(claim.id)))}`
    separator = ',\n'
  }
  yield '\n]}}\n'
}

function annotationOf(claim: Claim, report: DatasetReport, incident: string | undefined): object {
  const { text } = report.reading
  const span = claim.kind === 'event' ? claim.trigger : claim.span
  const speakers = [...new Set(claim.attributions.map((attribution) => sourceText(attribution, text)))].filter(
    (name) => name !== '',
  )
  return {
    id: `urn:tocsin:claim:${claim.id}`,
    type: 'Annotation',
    motivation: claim.kind === 'event' ? 'classifying' : 'assessing',
    created: claim.at,
    generator: { id: 'urn:tocsin', type: 'Software', name: 'Tocsin' },
    body: [
      {
        type: 'TextualBody',
        purpose: claim.kind === 'event' ? 'classifying' : 'assessing',
        format: 'text/plain',
        value: saidIn(claim),
      },
      ...speakers.map((value) => ({
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        value: `said by ${value}`,
      })),
      ...(incident === undefined
        ? []
        : [{ type: 'SpecificResource', purpose: 'linking', source: `urn:tocsin:incident:${incident}` }]),
    ],
    target: {
      type: 'SpecificResource',
      source: addressOf(report),
      selector: [quoteSelector(text, span), positionSelector(text, span)],
      state: { type: 'TimeState', sourceDate: claim.at, cached: `urn:tocsin:report:${report.id}` },
    },
  }
}

function saidIn(claim: Claim): string {
  if (claim.kind === 'event')
    return [claim.type, claim.mode, claim.reality].filter((part) => part !== undefined).join(' ')
  return `${countText(claim)} ${claim.category}${claim.who === undefined ? '' : ` (${partyText(claim.who)})`}`
}

/** `exact` is the text as it stands; context is cut so that no character is torn apart. */
export function quoteSelector(text: string, { start, end }: Span): object {
  const isLow = (index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00
  const from = Math.max(0, start - CONTEXT_CHARS)
  const to = Math.min(text.length, end + CONTEXT_CHARS)
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isLow(from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(to) ? to - 1 : to),
  }
}

/** The standard counts code points, our spans UTF-16 code units. */
function positionSelector(text: string, { start, end }: Span): object {
  const first = codePoints(text, 0, start)
  return { type: 'TextPositionSelector', start: first, end: first + codePoints(text, start, end) }
}

function codePoints(text: string, from: number, to: number): number {
  let count = to - from
  for (let index = from; index < to; index += 1) if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count -= 1
  return count
}
