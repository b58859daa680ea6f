/** Of whom is a count that does not name them: of whoever gives it, or of those who were counted just before? */
import type { Claim, Reading, TallyClaim } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'
import { sentenceAt } from './sentence.ts'

const inRanks = /^ (?:in|from|among|within) (?:its|their) (?:own )?ranks\b/i
const ownDead = /\bits own men\b|\b(?:its|their) own (?:dead|losses|casualties|wounded|injured|death toll|toll)\b/i
const ownMen =
  /\b(?:of|among) (?:its|their) (?:own )?((?:border )?(?:men|soldiers|troops|guards|servicemen|fighters|forces|officers|personnel|policemen))\b/i
/** UTF-16 units before the end of a count in which it is said whose they are. */
const ownReach = 60

/**
 * "The army speaks of two dead in its ranks", "Tajikistan puts its own dead at five", "raised the number of its men killed to five": soldiers of
 * that side, and not all of the dead.
 */
export function withOwn(claim: TallyClaim, reading: Reading): TallyClaim {
  const [attribution] = claim.attributions
  const isNamed = claim.who !== undefined && !/^own\b/i.test(claim.who.text)
  if (isNamed || attribution?.party === undefined) return claim
  const { sector, country } = attribution.party
  const words = ownWords(claim, reading, sector)
  if (words === undefined || (sector === undefined && country === undefined)) return claim
  const isPolice = /polic|officer/i.test(words)
  const isState = sector === undefined || country !== undefined
  const own = isPolice ? 'COP' : isState ? 'MIL' : sector
  const text = country === undefined || isPolice ? words : `${words} of ${countryName(country)}`
  return { ...claim, who: { span: claim.span, text, sector: own, ...(country === undefined ? {} : { country }) } }
}

function ownWords({ span }: TallyClaim, reading: Reading, sector = 'MIL'): string | undefined {
  const { text } = reading
  const start = Math.max(sentenceAt(span, reading)?.start ?? span.start, span.end - ownReach)
  const said = text.slice(start, span.end)
  const men = ownMen.exec(said)?.[1]?.toLowerCase()
  if (men !== undefined) return /^(?:men|troops|forces)$/.test(men) ? 'soldiers' : men
  const isOwn = ownDead.test(said) || inRanks.test(text.slice(span.end, span.end + 32))
  if (!isOwn) return undefined
  return sector === 'MIL' || sector === 'GOV' ? 'soldiers' : sector === 'COP' ? 'police officers' : 'members'
}

const forces: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB', 'UAF', 'INS', 'SEP', 'CRM'])
const bare =
  /^(?:at least |about |some |more than )?[\p{L}\d,-]+ (?:were |was )?(?:wounded|injured|hurt|killed|dead|missing|captured)$/iu
const joins = /^,? and (?:another |a further )?$/i

/** "Three Tajik soldiers were killed and seven wounded": seven of those, and not of the people there. */
export function withSharedWho(claims: readonly Claim[], { text }: Reading): readonly Claim[] {
  const tallies = claims.filter((claim) => claim.kind === 'tally')
  return claims.map((claim) => {
    if (claim.kind !== 'tally' || claim.who !== undefined) return claim
    const { start, end } = claim.span
    if (!bare.test(text.slice(start, end))) return claim
    const before = tallies.find(({ span, who, category }) => {
      const isJoined = span.end <= start && joins.test(text.slice(span.end, start)) && category !== claim.category
      return isJoined && forces.has(who?.sector ?? '')
    })
    return before?.who === undefined ? claim : { ...claim, who: before.who }
  })
}

const raises = /\b(?:bring|tak|rais|push|lift)(?:s|es|ing)?\b[^.;]{0,60}$/i

/** "A wounded man died overnight, bringing the toll to seven": he is one of the seven. */
export function isInRise(claim: TallyClaim, tallies: readonly TallyClaim[], reading: Reading): boolean {
  const end = sentenceAt(claim.span, reading)?.end
  if (end === undefined || claim.best === undefined) return false
  return tallies.some(({ category, span, best = 0 }) => {
    const isLater = category === claim.category && span.start >= claim.span.end && span.end <= end
    return isLater && best > (claim.best ?? 0) && raises.test(reading.text.slice(claim.span.end, span.start))
  })
}
