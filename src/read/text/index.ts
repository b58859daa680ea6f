/**
 * What exactly is the text, and in which language is it? Title, blank line, body; the body is kept character for
 * character, so spans index what the user has.
 */
import type { Credit, Report, ReportInput, Warning } from '../../model/index.ts'
import { limits, parseInstant, textId, warning } from '../../model/index.ts'
import { findBylineCredits, findCredits } from '../credit/index.ts'
import { detectLanguage } from './language.ts'
import { openingTitle } from './title.ts'

export { postTag } from './hash-tag.ts'
export { type NormalisedText, normaliseText } from './normalise.ts'

/**
 * Makes a Report of what a caller has. Text beyond `limits.textCharsMax` is cut, lone surrogates become U+FFFD (which is
 * as long), a publication time that is no ISO 8601 is left out; each with a warning. `earlier` are the warnings of
 * whoever decoded the text.
 */
export function makeReport(input: ReportInput, earlier: readonly Warning[] = []): Report {
  const warnings: Warning[] = [...earlier]
  const title = input.title?.trim()
  const head = title === undefined || title === '' ? '' : `${title}\n\n`
  const whole = head + input.text
  const kept = whole.length > limits.textCharsMax ? whole.slice(0, limits.textCharsMax) : whole
  if (kept !== whole)
    warnings.push(warning('limit/text', { detail: `${whole.length} characters, ${kept.length} kept` }))
  const text = kept.toWellFormed()
  if (text !== kept) warnings.push(warning('text/ill-formed'))
  const own = head === '' ? openingTitle(text) : undefined
  const bodyStart = own?.end ?? head.length
  const published = input.published?.trim()
  const dated = published !== undefined && parseInstant(published) !== undefined
  if (published !== undefined && !dated)
    warnings.push(warning('published/unreadable', { detail: published.slice(0, 80) }))
  return {
    id: textId(text),
    text,
    bodyStart,
    ...(head === '' || title === undefined ? own && { title: own.title } : { title }),
    ...(input.ref === undefined ? {} : { ref: input.ref }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
    ...(input.byline === undefined ? {} : { byline: input.byline }),
    ...(dated ? { published } : {}),
    ...(isReadable(input.modified) ? { modified: input.modified.trim() } : {}),
    language: languageOf(text, input.language),
    credits: creditsOf(text, bodyStart, input.byline),
    warnings,
  }
}

/** What the text says counts before the byline, since it can be pointed at. */
function creditsOf(text: string, bodyStart: number, byline: string | undefined): Credit[] {
  const inText = findCredits(text, bodyStart)
  const others = byline === undefined ? [] : findBylineCredits(byline)
  return [...inText, ...others.filter(({ name }) => !inText.some((credit) => credit.name === name))]
}

function isReadable(instant: string | undefined): instant is string {
  return instant !== undefined && parseInstant(instant) !== undefined
}

/** Texts shorter than this are too short to contradict what is stated of them; in code units. */
const contradictionCharsMin = 200

/** The stated language, unless the text is plainly in another: pages say "en" of whatever their template was made for. */
function languageOf(text: string, stated: string | undefined): string {
  if (stated !== undefined && text.length < contradictionCharsMin) return stated
  const detected = detectLanguage(text)
  if (stated === undefined || (detected !== 'und' && primaryLanguage(stated) !== detected)) return detected
  return stated
}

/** @example `primaryLanguage('en-GB')` is `en`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
