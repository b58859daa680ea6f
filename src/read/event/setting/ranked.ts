/** Does "since" only say among how many something is ranked? "The third raid since June", "the deadliest attack since 2014". */
import type { Token } from '../../token/index.ts'

/** Words from what ranks up to "since". */
const rankMax = 8

/** @example `the fifth such operation since September`, with the index of `since` */
export function isRankedSince(tokens: readonly Token[], since: number): boolean {
  if (tokens[since]?.lower !== 'since') return false
  for (let at = since - 1; at >= Math.max(0, since - rankMax); at -= 1) {
    const { lower = '', upos, xpos } = tokens[at] ?? {}
    const isMost = xpos === 'JJS' || xpos === 'RBS' || (upos === 'ADJ' && lower.endsWith('est')) || lower === 'worst'
    if (isMost || ordinal.test(lower)) return true
    if (upos === 'VERB' || lower === ',') return false
  }
  return false
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|\d+(?:st|nd|rd|th))$/
