/**
 * What does a message say? Its text, or its page where it has no text worth the name; the subject is the title, the sender the
 * byline, the date the publication. Attachments are left out. Runs in the parsers' worker: the parser of MIME is a library.
 */
import { Failure, type Found, found, limits, type ReportInput, type Warning, warning } from '../../model/index.ts'

export { splitMessages } from './mbox.ts'

/** Parts within parts; what people send has four. */
const nestingMax = 32
const headersBytesMax = 1024 * 1024
/**
 * Newsletters come with a text that only says where the page is. A text this much shorter than the page's is not taken. Set by
 * what such stubs say (two sentences and an address) beside an article's summary.
 */
const stubShare = 0.3

/**
 * Parses one message. Throws the Failures `input/malformed` and `input/empty`.
 *
 * @example `parseMail(Buffer.from('Subject: Blast\r\n\r\nTwo died.'), 'a.eml')` has the title `Blast`.
 */
export async function parseMail(bytes: Uint8Array, source: string): Promise<Found<ReportInput>> {
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: nestingMax,
    maxHeadersSize: headersBytesMax,
  }).catch((error: unknown) => {
    throw new Failure('input/malformed', `${source} is no message that can be read: ${String(error)}`, { cause: error })
  })
  const { text, warnings } = await bodyOf(email.text ?? '', email.html ?? '')
  const title = titleOf(email.subject ?? '')
  if (!/\S/.test(text)) throw new Failure('input/empty', `${source} is a message without any text`)
  const byline = nameOf(email.from)
  const published = dateOf(email.date)
  const ref = email.messageId?.trim().replace(/^<|>$/g, '')
  return found(
    {
      text,
      ...(title === '' ? {} : { title }),
      ...(byline === '' ? {} : { byline }),
      ...(published === undefined ? {} : { published }),
      ...(ref === undefined || ref === '' ? {} : { ref }),
    },
    warnings,
  )
}

async function bodyOf(plain: string, html: string): Promise<{ text: string; warnings: readonly Warning[] }> {
  const text = withoutSignature(plain.replace(/\r\n?/g, '\n'))
  const page = html === '' ? '' : await textOfPage(html)
  const isStub = text.trim().length < page.length * stubShare
  const whole = isStub ? page : text
  const cut = whole.slice(0, limits.textCharsMax)
  const warnings = cut === whole ? [] : [warning('limit/text', { detail: `${whole.length} characters` })]
  return { text: cut, warnings }
}

/** What extraction takes for the body, or all the words where it takes none: newsletters are laid out in tables. */
async function textOfPage(html: string): Promise<string> {
  const { extractReport } = await import('../../read/report/index.ts')
  const { wordsOf } = await import('../feed/index.ts')
  const body = extractReport(html, undefined)?.text.trim() ?? ''
  return body === '' ? wordsOf({ type: 'html', value: html }).trim() : body
}

/** After the line that mail programs put before a signature (RFC 3676, 4.3), nothing is the message's own. */
function withoutSignature(text: string): string {
  const at = text.search(/^-- $/m)
  return (at > 0 ? text.slice(0, at) : text).trimEnd()
}

function titleOf(subject: string): string {
  return subject
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:\s*){1,9}/i, '')
    .trim()
}

function nameOf(from: { readonly name: string; readonly address?: string | undefined } | undefined): string {
  return (from?.name.trim() || from?.address?.trim()) ?? ''
}

/** Only a date that could be read; the parser gives others back as they stand. */
function dateOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date : undefined
}
