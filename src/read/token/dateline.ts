/** Does a sentence open with a dateline? The language core makes one that ends with a mark a sentence of its own. */
import { monthStartPattern } from '../../stdx/index.ts'
import type { Token } from './index.ts'

/** Tokens that place, date and agency take at the most. */
const datelineTokensMax = 24

/** The same where the report goes on in the same sentence. */
const openingTokensMax = 16
const agencyTokensMax = 8
/** Letters of a place in capitals. */
const capitalsMin = 4

/**
 * Index of the first token after a dateline, 0 where there is none: it begins with a capital, tells nothing, and ends with a
 * dash, a colon, or the stop behind a day or an agency between strokes; or it opens with a place in capitals and an agency in brackets, or with a dash behind capitals or behind names and a comma.
 *
 * @example 10 for `ALMATY, Jan 6 (Steppe Wire) -`, 5 for `KYIV (Steppe Wire) The lights went out.`
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const [opening, last] = [tokens[0], tokens.at(-1)]
  if (opening === undefined || last === undefined) return 0
  const opened = openingEnd(tokens)
  if (opened > 0) return opened
  if (tokens.length > datelineTokensMax) return 0
  // "(Nairobi) –".
  const first = opening.text === '(' ? tokens[1] : opening
  if (!/^\p{Lu}/u.test(first?.text ?? '') || !(/^(?:-{1,3}|–|—|:)$/.test(last.text) || isStopped(tokens))) return 0
  const tells = tokens.some(({ upos, text }) => (upos === 'VERB' || upos === 'AUX') && !canStand(text))
  return tells ? 0 : tokens.length
}

/** "MOSCOW, March 12. /TASS/.", "BAKU, Azerbaijan, March 12." */
function isStopped(tokens: readonly Token[]): boolean {
  const end = tokens.slice(-3).map(({ text }) => text)
  const isDay = tokens.at(-3)?.upos === 'PROPN' && tokens[1]?.text === ','
  return (
    /\/ ?\.$/.test(end.join('')) ||
    (isDay && end[2] === '.' && /^\d{1,2}$/.test(end[1] ?? '') && monthStart.test(end[0] ?? ''))
  )
}

const monthStart = new RegExp(`^(?:${monthStartPattern})`, 'i')

function openingEnd(tokens: readonly Token[]): number {
  const head = tokens.slice(0, openingTokensMax).map(({ text }) => text)
  const [first = ''] = head
  const isShouted = (to: number): boolean =>
    first.length >= capitalsMin && head.slice(0, to).every((text) => text === text.toUpperCase())
  const dash = head.findIndex((text) => /^(?:-{1,3}|–|—)$/.test(text))
  const comma = head.indexOf(',')
  const isPlace = isShouted(dash) || (comma > 0 && comma < dash && head.slice(0, dash).every(canStand))
  if (dash > 0 && dash < tokens.length - 1 && isPlace) return dash + 1
  const [open, close] = [head.indexOf('('), head.indexOf(')')]
  if (open < 1 || close < open || close > agencyTokensMax) return 0
  return isShouted(open) && close < tokens.length - 1 ? close + 1 : 0
}

/** Names, dates, marks and the small words of names. */
const canStand = (text: string): boolean =>
  text !== 'BY' && (!/^\p{Ll}/u.test(text) || /^(?:de|of|near|and|the|la|el|del|al|in)$/.test(text))
