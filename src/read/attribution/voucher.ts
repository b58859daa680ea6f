/** Who vouches for what stands at a place of the text? */
import type { Attribution, Span } from '../../model/index.ts'
import type { AttributionMention } from './index.ts'

/** Stances of what is wanted or announced; none of them says that it is so. */
const wishes: ReadonlySet<Attribution['stance']> = new Set(['asks', 'promises', 'threatens'])

/** What nobody is named for: "it was said that …", "rumours spread that …". */
export const isHearsay = ({ source, sourceName = '' }: AttributionMention): boolean =>
  source.length === 0 || /^(?:rumou?rs?|speculation|gossip|unconfirmed reports?|reports)$/i.test(sourceName)

/**
 * Who says what stands at `span`, whoever said it first before those who pass it on or tell of the saying, then those who
 * deny it when another has said it, and hearsay last. Demands, promises and
 * threats vouch for no figure: in "the cabinet asked for help as the toll rose to 135" the toll is the outlet's.
 */
export function vouchersOf(span: Span, attributions: readonly AttributionMention[]): readonly AttributionMention[] {
  const lengthOf = ({ content }: AttributionMention): number =>
    content.reduce((sum, { start, end }) => sum + end - start, 0)
  const relayed = new Set(attributions.map(({ via }) => via))
  const saying = attributions.filter(({ stance, content }) => {
    return !wishes.has(stance) && content.some(({ start, end }) => start <= span.start && span.end <= end)
  })
  const rankOf = (one: AttributionMention): number =>
    isHearsay(one) ? 2 : one.stance === 'denies' && one.content.length > 1 ? 1 : 0
  return saying.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || Number(relayed.has(a.id)) - Number(relayed.has(b.id)) || lengthOf(a) - lengthOf(b),
  )
}
