/** Who is "I" in a quotation? Whoever is quoted: in `"I counted nine bodies," said Musa Bello`, it is Musa Bello who counted. */
import type { AttributionMention } from './index.ts'

const firstPerson = /^(?:i|we)$/i

/** Sayings before and behind its own among which a quotation is looked for. */
const nearMax = 4

/** The sayings, with the name of who is quoted for those that are told in the first person; `rule` names why. */
export function withQuotedSelves(
  attributions: readonly AttributionMention[],
  text: string,
  rule: string,
): readonly AttributionMention[] {
  return attributions.map((one, index) => {
    const [own, ...more] = one.source
    if (own === undefined || more.length > 0 || !firstPerson.test(text.slice(own.start, own.end))) return one
    const near = attributions.slice(Math.max(0, index - nearMax), index + nearMax + 1)
    const quoted = near.find(
      ({ id, sourceName, mode, content }) =>
        id !== one.id &&
        sourceName !== undefined &&
        mode !== 'indirect' &&
        content.some(({ start, end }) => start <= own.start && own.end <= end),
    )
    if (quoted === undefined) return one
    const { sourceName, sourceKind, party } = quoted
    return {
      ...one,
      ...(sourceName === undefined ? {} : { sourceName }),
      sourceKind,
      ...(party === undefined ? {} : { party }),
      because: [...one.because, { rule, span: own, basis: 'inferred' }],
    }
  })
}
