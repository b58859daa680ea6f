/** Is a town at the head of its line, and what is told behind it there? */
import { after, isSentenceStart } from '../context.ts'
import type { PlaceRule } from './rules.ts'
import { commonWords, personNames } from './words.ts'

/** From so many inhabitants on, before a colon; lower, towns are more often called as people and papers are. */
const inhabitantsMin = 100_000
const pin = /📍\uFE0F?\s*$/u

/** "Sumy: two bombs hit a warehouse", "📍Sumy": before a colon and no quotation mark, or behind a pin. */
export const heading: PlaceRule = {
  id: 'place/en/heading',
  reads: 'reads a town that opens its line before a colon, or behind the sign of a pin',
  apply: (candidate, { tokenized: { text } }) => {
    const { sentence, options, letterCase, name, demonym } = candidate
    if (demonym || letterCase === 'lower' || !isSentenceStart(candidate) || options.length === 0) return undefined
    const isPinned = pin.test(text.slice(0, sentence.tokens[candidate.first]?.start ?? 0).slice(-4))
    if (isPinned) return { role: 'location', basis: 'stated' }
    const word = name.toLowerCase()
    if (commonWords.has(word) || personNames.has(word) || after(candidate, 1)?.text !== ':') return undefined
    const opens =
      sentence.start === 0 ||
      /[\n\p{Extended_Pictographic}*•–—-]\uFE0F?\s*$/u.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
    const isQuoted = /^["“‘']/.test(after(candidate, 2)?.text ?? '"')
    const isKnown = options.some(({ kind, population }) => kind === 'admin' || population >= inhabitantsMin)
    return opens && !isQuoted && isKnown ? { role: 'modifier', basis: 'stated' } : undefined
  },
}
