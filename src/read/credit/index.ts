/**
 * Whose material does the report say that it carries? Lines such as "With AP, EFE and local media", "(Reporting by …)" and
 * "Reuters contributed to this report", which say so of the report as a whole. What is said of single statements in it
 * ("the ministry told Reuters") is attribution, and none of it.
 */
import type { Credit, Span } from '../../model/index.ts'
import { agencies, localMedia } from './words.ts'

/** Credits stand at the ends of a report; the lines looked at, and the longest of them. */
const linesMax = 12
const lineCharsMax = 400
/** The longest name. */
const nameCharsMax = 60
/** Names of one line. */
const namesMax = 12

type Kind = Credit['kind']

interface Form {
  /** Its group is the list of names. */
  readonly pattern: RegExp
  /** What the names are where they are no agency. */
  readonly otherwise: Kind
}

const list = String.raw`([^\n.;()|]{2,240}?)`
const end = String.raw`[\s.)\]*_–—-]*$`
const start = String.raw`^[\s(\[*_–—-]*`

/** Whole lines, or what stands in brackets at the end of one. The first that fits counts. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `${start}(?:additional |further )?(?:reporting|writing|editing|research|edited|written|compiled|reported)(?: and (?:writing|editing|reporting))? by ${list}(?:;.*)?${end}`,
      'iu',
    ),
    otherwise: 'author',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?”"]\\s)[\\s(*_–—-]*${list} (?:also )?(?:contributed (?:(?:reporting )?to (?:this|the) (?:report|story|article|piece)|reporting)|contribut(?:ed|ing)(?: reporting)?)(?: from .{1,60})?${end}`,
      'iu',
    ),
    otherwise: 'author',
  },
  { pattern: new RegExp(`${start}(?:contributing|contributors?): ?${list}${end}`, 'iu'), otherwise: 'author' },
  {
    pattern: new RegExp(
      `${start}(?:with (?:additional )?(?:(?:reporting|inputs?|information|reports?|files?|material|content) (?:from|by)|files? from)|with|inputs? from|source|sources|via|agency) ?:? ${list}${end}`,
      'iu',
    ),
    otherwise: 'outlet',
  },
  {
    pattern: new RegExp(
      `${start}(?:con (?:informaci[oó]n|datos|reportes|material|aportes) de|con|fuentes?:|com (?:informa[cç][oõ]es|agências)(?: d[aeo]s?)?|com|fontes?:|avec|sources? ?:|mit (?:Material|Informationen) von|mit|quellen?:|con|fonte:|met|bron:|по материалам|источник:|по информации|kaynak:|sumber:|المصدر ?:)\\s?${list}${end}`,
      'iu',
    ),
    otherwise: 'outlet',
  },
]
/** These words begin sentences too: their lists must hold an agency or local media. */
const doubtful = /^[\s([*_–—-]*(?:with|con|com|avec|mit|met|via)\s/iu
const bracketed = /[([]([^()[\]\n]{2,300})[)\]][\s.]*$/u
const agencyLine = /^[\s(*_–—-]*((?:[\p{Lu}][\p{L}-]*(?:\s?[/,|+&]\s?|\s(?:and|y|e|et|und|и)\s)?){1,6})[\s)*_–—.-]*$/u

const canonical: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name = '', ...others]) => [name, ...others].map((one): [string, string] => [one, name])),
)
const conjunction =
  /\s*(?:,|;|\/|\||\+|&|\s(?:and|y|e|et|und|en|и|ve|dan|with|as well as|writers?|reporters?|journalists?|correspondents?)\s)\s*/gu

/** The credits of a text, in order and each once, with the words that name them. What stands before `bodyStart` is the headline. */
export function findCredits(text: string, bodyStart = 0): Credit[] {
  const credits: Credit[] = []
  for (const line of endLines(text, bodyStart)) {
    for (const credit of creditsOf(line)) {
      if (!credits.some(({ name, kind }) => name === credit.name && kind === credit.kind)) credits.push(credit)
    }
  }
  return credits
}

/** The agencies in a byline, as "By Jane Roe, AFP"; they have no span, for a byline is not of the text. */
export function findBylineCredits(byline: string): Credit[] {
  return namesOf({ text: byline.slice(0, lineCharsMax), start: 0 }, 'author')
    .filter(({ kind }) => kind === 'agency')
    .map(({ name, kind }) => ({ name, kind }))
}

interface Line {
  readonly text: string
  readonly start: number
}

function endLines(text: string, bodyStart: number): Line[] {
  const lines: Line[] = []
  let at = text.length
  while (lines.length < linesMax && at > bodyStart) {
    const before = text.lastIndexOf('\n', at - 1)
    const start = before + 1
    if (/\S/.test(text.slice(start, Math.min(at, start + lineCharsMax))))
      lines.unshift({ text: text.slice(start, at), start })
    at = before
  }
  return lines
}

/** A credit is a short line, or the brackets or the sentence that a long one ends with. */
function creditsOf(line: Line): Credit[] {
  const short = line.text.length <= lineCharsMax
  const inBrackets = bracketed.exec(line.text.slice(-lineCharsMax))
  const parts: Line[] = []
  if (short) parts.push(line)
  if (inBrackets?.[1] !== undefined) {
    const offset = Math.max(0, line.text.length - lineCharsMax)
    parts.push({ text: inBrackets[1], start: line.start + offset + inBrackets.index + 1 })
  }
  for (const part of parts) {
    const found = readForms(part)
    if (found.length > 0) return found
  }
  return parts.flatMap(readAgencies)
}

function readForms(line: Line): Credit[] {
  return line.text.split(/;\s*/).flatMap((text, index, all) => {
    const start =
      line.start + all.slice(0, index).reduce((sum, part) => sum + part.length, 0) + separators(line.text, all, index)
    return readForm({ text, start })
  })
}

/** Characters of the separators before a part. */
function separators(text: string, parts: readonly string[], index: number): number {
  let at = 0
  for (const part of parts.slice(0, index)) at = text.indexOf(part, at) + part.length
  const found = index === 0 ? 0 : text.indexOf(parts[index] ?? '', at)
  return found - parts.slice(0, index).reduce((sum, part) => sum + part.length, 0)
}

function readForm(line: Line): Credit[] {
  for (const { pattern, otherwise } of forms) {
    const names = pattern.exec(line.text)?.[1]
    if (names === undefined) continue
    const offset = line.text.indexOf(names)
    const credits = namesOf({ text: names, start: line.start + offset }, otherwise)
    const isSure = credits.some(({ kind }) => kind === 'agency' || kind === 'local-media')
    if (credits.length > 0 && (isSure || !doubtful.test(line.text))) return credits
  }
  return []
}

/** "AFP", "(AP)", "Reuters/AFP": a line of agencies and nothing else. */
function readAgencies(line: Line): Credit[] {
  const match = agencyLine.exec(line.text)
  if (match?.[1] === undefined) return []
  const credits = namesOf({ text: match[1], start: line.start + line.text.indexOf(match[1]) }, 'other')
  return credits.every(({ kind }) => kind === 'agency') ? credits : []
}

function namesOf(line: Line, otherwise: Kind): Credit[] {
  const credits: Credit[] = []
  let at = 0
  const add = (from: number, to: number): void => {
    const credit = creditOf(line, { start: from, end: to }, otherwise)
    if (credit !== undefined && credits.length < namesMax) credits.push(credit)
  }
  for (const match of line.text.matchAll(conjunction)) {
    add(at, match.index)
    at = match.index + match[0].length
  }
  add(at, line.text.length)
  return credits
}

function creditOf(line: Line, part: Span, otherwise: Kind): Credit | undefined {
  const raw = line.text.slice(part.start, part.end)
  const from = part.start + raw.length - raw.replace(/^[\s([*]+|^(?:from|by|de|da|do|von|the)\s+/iu, '').length
  const words = line.text
    .slice(from, part.end)
    .replace(/[\s)\]*.,]+$/u, '')
    .replace(/\s(?:in|from|en|em)\s\p{Lu}.*$/u, '')
  if (words.length < 2 || words.length > nameCharsMax) return undefined
  const span = { start: line.start + from, end: line.start + from + words.length }
  const agency = canonical.get(words)
  if (agency !== undefined) return { name: agency, kind: 'agency', span }
  if (localMedia.test(words)) return { name: words, kind: 'local-media', span }
  return /^\p{Lu}/u.test(words) || /^\p{Lo}/u.test(words) ? { name: words, kind: otherwise, span } : undefined
}
