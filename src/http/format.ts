/** Which formats do answers come in? One table; `Accept` and `?format=` are matched against it. */
import type { TSchema } from 'typebox'
import { Failure } from '../model/index.ts'
import { exportFormats } from '../render/export/index.ts'
import type { Representation } from './route.ts'

const formats = {
  json: { mediaType: 'application/json', description: 'JSON' },
  atom: { mediaType: 'application/atom+xml', description: 'Atom with GeoRSS-Simple points' },
  jsonfeed: { mediaType: 'application/feed+json', description: 'JSON Feed 1.1' },
  cap: { mediaType: 'application/cap+xml', description: 'CAP 1.2' },
  text: { mediaType: 'text/plain', description: 'plain text' },
  markdown: { mediaType: 'text/markdown', description: 'Markdown' },
  html: { mediaType: 'text/html', description: 'a page that stands alone and prints' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    description: 'a Word document',
  },
  events: { mediaType: 'text/event-stream', description: 'server-sent events' },
} as const satisfies Record<string, Omit<Representation, 'name' | 'schema'>>

export type FormatName = keyof typeof formats

/** A row of `answers`. */
export function as(name: FormatName, schema?: TSchema): Representation {
  return { name, ...formats[name], ...(schema === undefined ? {} : { schema }) }
}

/** Every format that incidents are exported to, from the table that the command offers too. */
export const exportRepresentations: readonly Representation[] = exportFormats.map(({ name, mediaType, says }) => {
  return { name, mediaType, description: says }
})

/** Without its parameters. */
export function essenceOf(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType
}

/** The representation that the request wants. Throws `request/not-acceptable`, naming what there is. */
export function agreed(
  answers: readonly Representation[],
  { accept, format }: { accept: string | undefined; format: string | undefined },
): Representation {
  const found = format === undefined ? byAccept(answers, accept ?? '*/*') : answers.find(({ name }) => name === format)
  if (found !== undefined) return found
  const names = answers.map(({ name, mediaType }) => `${name} (${mediaType})`).join(', ')
  throw new Failure('request/not-acceptable', `this is there as ${names}`)
}

interface Range {
  readonly type: string
  readonly quality: number
  /** How much of a media type it names: 0 nothing, 1 the first part, 2 all. */
  readonly precision: number
}

/** RFC 9110, 12.5.1: the most precise range counts for each representation, the best quality wins, and then our order. */
function byAccept(answers: readonly Representation[], accept: string): Representation | undefined {
  const ranges = accept.split(',').slice(0, rangesMax).map(rangeOf)
  const rated = answers.map((answer) => ({ answer, quality: qualityOf(essenceOf(answer.mediaType), ranges) }))
  const best = rated.reduce((one, other) => (other.quality > one.quality ? other : one))
  return best.quality > 0 ? best.answer : undefined
}

/** No client that means well names more. */
const rangesMax = 50

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const stated = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = stated === undefined ? 1 : Number(stated.slice(2))
  const precision = type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0, precision }
}

function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const matching = ranges.filter(
    ({ type, precision }) =>
      precision === 0 || (precision === 1 ? mediaType.startsWith(type.slice(0, -1)) : type === mediaType),
  )
  const most = Math.max(...matching.map(({ precision }) => precision))
  return matching.find(({ precision }) => precision === most)?.quality ?? 0
}
