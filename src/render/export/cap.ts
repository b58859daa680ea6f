/** How do incidents go to warning systems? As a CAP 1.2 alert of the dataset, with one `info` an incident. */
import type { Incident } from '../../model/index.ts'
import type { CapMessage } from '../cap.ts'
import { capEnd, capInfo, capStart } from '../cap.ts'
import type { Dataset } from '../dataset/index.ts'
import { figureText } from '../figure/index.ts'
import { dayText, periodText } from '../moment.ts'
import type { ExportRow } from './row.ts'
import { exportRows, joined, sentencesOf } from './row.ts'

/** `sender`: whoever sends it, as `desk@example.org`. */
export type CapOptions = Partial<Pick<CapMessage, 'sender' | 'msgType' | 'references'>>

const EPOCH = '1970-01-01T00:00:00Z'

/** The alert of a dataset; its identifier is made from the hash, so that the same content is the same alert. */
export async function* renderCap(dataset: Dataset, options: CapOptions = {}): AsyncGenerator<string> {
  const { sender = 'tocsin', msgType = 'Alert', references = [] } = options
  const { hash, asOf, policy } = dataset
  yield capStart({
    identifier: `tocsin-${hash.slice(0, 32)}`,
    sender,
    sent: asOf || EPOCH,
    msgType,
    references,
    note: `policy=${policy}; as_of=${asOf}; dataset=${hash}`,
  })
  for (const row of exportRows(dataset)) yield infoOf(row)
  yield capEnd
}

function infoOf(row: ExportRow): string {
  const { incident, publishers, reports } = row
  const web = webOf(reports[0]?.reading.report.url)
  return capInfo(incident, {
    headline: headlineOf(incident),
    description: descriptionOf(row),
    senderName: joined(publishers),
    ...(web === undefined ? {} : { web }),
  })
}

function headlineOf({ title, from, to }: Incident): string {
  return from === undefined ? title : `${title}, ${periodText(from, to)}`
}

function descriptionOf(row: ExportRow): string {
  const { incident } = row
  const figures = incident.tallies.map(
    (tally) => `${tally.category}: ${figureText(tally)}${tally.contested ? ' (contested)' : ''}`,
  )
  return [
    ...(figures.length === 0 ? [] : [`${figures.join('; ')}.`]),
    ...sentencesOf(row, 3),
    `As known on ${dayText(incident.asOf)}.`,
  ].join(' ')
}

/** An address that is a URI to the letter: the web's own rules let square brackets stand in a path, RFC 3986 does not. */
function webOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { href, origin } = new URL(url)
  const rest = href.startsWith(origin) ? href.slice(origin.length) : href
  return `${href.slice(0, href.length - rest.length)}${rest.replaceAll('[', '%5B').replaceAll(']', '%5D')}`
}
