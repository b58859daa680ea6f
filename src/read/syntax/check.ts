/** What of a text was not read as it stands? Said in warnings, each with the first place where it is so. */
import { limits, type Warning, warning } from '../../model/index.ts'

/** Tabs and line breaks are white space of any text; other control characters are in none. */
const control = /(?![\t\n\r\u0085])\p{Cc}/u

/** Half characters and control characters; `text` is what was given, `read` what is read in its place. */
export function checkText(text: string, read: string): Warning[] {
  const warnings: Warning[] = []
  if (read !== text) warnings.push(warning('text/ill-formed'))
  const at = read.search(control)
  if (at >= 0) warnings.push(warning('text/control-character', { span: { start: at, end: at + 1 } }))
  return warnings
}

/** Words so long that they are encoded data, or text whose spaces were lost: only their ends are looked at. */
export function checkTokens(starts: readonly number[], ends: readonly number[]): Warning[] {
  const at = starts.findIndex((start, i) => ends[i]! - start > limits.tokenCharsMax)
  if (at < 0) return []
  return [warning('limit/token-chars', { span: { start: starts[at]!, end: ends[at]! } })]
}
