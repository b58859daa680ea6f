/**
 * What does a PDF say? Its words in the order in which people read them. Dates inside a PDF tell when the file was made, not when
 * the report was published, so none is taken. Runs in the parsers' worker: the parser is a library.
 */
import { Failure, type Found, found, limits, type ReportInput, type Warning, warning } from '../../model/index.ts'
import { type PageItem, readingLines } from './layout.ts'
import { paragraphsOf, titleOf } from './paragraph.ts'

/**
 * Parses one PDF. Throws the Failures `input/malformed`, `input/encrypted` and `input/no-body` (pages that are pictures).
 *
 * @example `(await parsePdf(bytes, 'report.pdf')).value.text`
 */
export async function parsePdf(bytes: Uint8Array, source: string): Promise<Found<ReportInput>> {
  const { pages, pageCount } = await pagesOf(bytes, source)
  const lines = readingLines(pages)
  const title = titleOf(lines)
  const text = paragraphsOf(title === undefined ? lines : lines.slice(title.lines)).join('\n\n')
  if (!/\S/.test(text) && title === undefined) {
    throw new Failure('input/no-body', `${source} holds no text; its pages may be pictures, and those are not read`)
  }
  const whole = /\S/.test(text) ? text : (title?.text ?? '')
  const cut = whole.slice(0, limits.textCharsMax)
  const warnings: Warning[] = []
  if (cut !== whole) warnings.push(warning('limit/text', { detail: `${whole.length} characters` }))
  if (pageCount > pages.length) warnings.push(warning('limit/text', { detail: `${pageCount} pages` }))
  return found({ text: cut, ...(title === undefined || whole === title.text ? {} : { title: title.text }) }, warnings)
}

async function pagesOf(
  bytes: Uint8Array,
  source: string,
): Promise<{ pages: readonly (readonly PageItem[])[]; pageCount: number }> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes for its own, and the caller's are a capture.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: PageItem[][] = []
    for (let number = 1; number <= Math.min(document.numPages, limits.pdfPagesMax); number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap((item) => ('str' in item ? [itemOf(item)] : [])))
      page.cleanup()
    }
    const pageCount = document.numPages
    await document.loadingTask.destroy()
    return { pages, pageCount }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new Failure('input/encrypted', `${source} has a password`, { cause: error })
    const says = error instanceof Error ? error.message : String(error)
    throw new Failure('input/malformed', `${source} is no PDF that can be read: ${says}`, { cause: error })
  }
}

/** What the library says of one run of letters; `transform` holds its size and where it begins. */
interface Run {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

function itemOf({ str, width, transform }: Run): PageItem {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  return { text: str, x, y, width, size: Math.hypot(c, d) || Math.hypot(a, b), isUpright: Math.abs(b) < Math.abs(a) }
}
