/**
 * Where is what a report tells of without a town? "Gunmen killed 40 people in an attack on a village in central Mali. They surrounded
 * Diallassagou and opened fire": in the one town that the report puts such a thing in on that day.
 */
import type { Reading } from '../../model/index.ts'
import { isMain, mayBeSame } from './kind.ts'
import type { Mark } from './mark.ts'

/** Marks without a town get that of the others which may be of one happening with them, where these all name the same. */
export function placeVague(marks: readonly Mark[], { reading, home }: { reading: Reading; home: string }): Mark[] {
  return marks.map((mark) => {
    if (!isVague(mark, reading)) return mark
    const placed = marks.filter((one) => one.town !== undefined && !one.isAside && mayBeOne(one, mark, home))
    const [first] = placed
    const isOne = placed.every(({ region, town }) => region === first?.region && town === first.town)
    if (first?.town === undefined || !isOne) return mark
    const { admin: _, ...rest } = mark
    return {
      ...rest,
      region: first.region,
      town: first.town,
      ...(first.admin === undefined ? {} : { admin: first.admin }),
    }
  })
}

/** Several happenings as one: "a wave of attacks in central Nigeria killed 12" is in no one town. */
const several =
  /(?:attacks|bombings|blasts|explosions|strikes|raids|shootings|massacres|killings|fires|floods|crashes)$/i

function isVague({ town, isWide, isAside, isAnother, kind, event: { trigger } }: Mark, { text }: Reading): boolean {
  const isHappening = isMain(kind) || kind === 'harm'
  if (!isHappening || town !== undefined || isWide || isAside || isAnother) return false
  return !several.test(text.slice(trigger.start, trigger.end))
}

/** Whether what is told with a town may be what is told without one: of a kind, on a day, and in its country and province. */
function mayBeOne(placed: Mark, mark: Mark, home: string): boolean {
  const isThere = placed.region === mark.region || (placed.region.startsWith('~') && mark.region === home)
  const isWithin = mark.admin === undefined || placed.admin === mark.admin
  const gap = placed.event.sentence - mark.event.sentence
  // "Killed in the unrest" is of the unrest wherever that was, but for that which its own sentence tells of.
  if (mark.isCaused && mark.kind === 'unrest' && gap !== 0) return false
  // Who burned a school in another village says nothing of where the ambush was.
  if (placed.kind === 'destruction' && mark.kind !== 'destruction') return false
  return isThere && isWithin && mayBeSame(placed.kind, mark.kind) && isOfDay(placed, mark, gap)
}

/** What states no day of its own may be of any; a day that is stated is also that of what is told next. */
function isOfDay(placed: Mark, mark: Mark, gap: number): boolean {
  if (placed.day === mark.day || isOfNoDay(mark)) return true
  return isOfNoDay(placed) && (placed.isTitle || (gap >= 0 && gap <= nextMax))
}

/** Sentences behind the first within which its place is named. */
const nextMax = 2

const isOfNoDay = ({ loose, event: { time } }: Mark): boolean => loose || (time?.basis ?? 'published') === 'published'
