/** What surely tells two mentions apart: another town, another day, another deed, or others who did it to others? */
import type { Event, Explained } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import { isNameless } from './role/claimed.ts'

type EventMention = Explained<Event>

/** Two towns, and not a town and what it lies in. */
export function areApart(one: EventMention | undefined, other: EventMention, places: readonly PlaceMention[]): boolean {
  if (one === undefined) return false
  const [here, there] = [one, other].map(({ place }) => (place === undefined ? undefined : places[place]))
  if (here === undefined || there === undefined || isCoarse(here) || isCoarse(there)) return false
  return !here.name.includes(there.name) && !there.name.includes(here.name)
}

const isCoarse = ({ precision }: PlaceMention): boolean => precision === 'country' || precision === 'admin'

const dayAfterWords = /^ (?:of|on) \p{Lu}\p{L}+day\b/u
const dayBeforeWords = /\b\p{Lu}\p{L}+day['’]s (?:[\p{L}-]+ )?$/u

/** "An aftershock on Thursday killed three; the earthquake of Wednesday had killed 73": called by a day that is not that of the other. */
export function isOfOtherDay({ time, trigger }: EventMention, other: EventMention, text: string): boolean {
  const [day, otherDay] = [time?.from?.slice(0, 10), other.time?.from?.slice(0, 10)]
  if (day === undefined || otherDay === undefined || day === otherDay || other.time?.basis !== 'stated') return false
  const isNamed =
    dayAfterWords.test(text.slice(trigger.end, trigger.end + dayReach)) ||
    dayBeforeWords.test(text.slice(Math.max(0, trigger.start - dayReach), trigger.start))
  return time?.basis === 'stated' && isNamed
}

/** UTF-16 units beside a word in which the day that it is called by stands. */
const dayReach = 32

const otherWords =
  /\b(?:another|later|second|third|fourth|subsequent|separate|further|follow-up) (?:[\p{L}-]+ ){0,2}$/iu

/** "Two were killed in a later shootout", "another attack on a bus": by its own words none that was told before. */
export const isAnother = ({ trigger, because }: EventMention, text: string): boolean =>
  because[0]?.rule !== 'event/en/verb' &&
  otherWords.test(text.slice(Math.max(0, trigger.start - dayReach), trigger.start))

/** "Opened fire after they were attacked": what befell those who did the one is no more of it. */
export const isTurned = (one: EventMention, other: EventMention): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([first, second]) =>
    first?.actors.some(({ span }) => second?.targets.some((target) => target.span.start === span.start)),
  )

/** Who is said to have been killed was not taken hostage by it, nor driven off with tear gas. */
export function isOtherDeed(one: EventMention, other: EventMention, text: string): boolean {
  if (one.mode === other.mode) return false
  const modes = [one.mode, other.mode]
  const both = [one, other]
  const isKilling = both.some(({ trigger: { start, end } }) => killing.test(text.slice(start, end)))
  const haveOwn =
    both.every(({ targets }) => targets.length > 0) ||
    (isKilling && both.every(({ trigger }) => hasNumber(trigger, text)))
  return modes.includes('crowd-control') || (modes.includes('abduct') && haveOwn)
}

const killing = /kill|murder|massacre|slaughter|shot dead/i
const numberWord =
  '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)|twenty|dozens|scores|hundreds)'
const numberBehind = new RegExp(`^ (?:(?:at least|about|some|around|over|more than|nearly) )?${numberWord}\\b`, 'iu')
const numberBefore = new RegExp(`\\b${numberWord}(?: (?!and\\b|or\\b)[\\p{L}-]+){0,3} $`, 'iu')

/** "Killed 34 and abducted 12", "34 people were killed and 12 abducted": each has a number of its own. */
const hasNumber = ({ start, end }: EventMention['trigger'], text: string): boolean =>
  numberBehind.test(text.slice(end, end + dayReach)) ||
  numberBefore.test(text.slice(Math.max(0, start - dayReach), start))

/** "The arrest of Musa Sy by Chad’s army", behind an arrest of two men by the police: told in full, and of others. */
export function isOfOthers(event: EventMention, other: EventMention): boolean {
  const isFull = event.actors.length > 0 && event.targets.some(({ text }) => /^(?!(?:The|An?) )\p{Lu}/u.test(text))
  const isShared = (role: 'actors' | 'targets'): boolean =>
    event[role].some((party) => other[role].some((one) => (one.name ?? one.text) === (party.name ?? party.text)))
  // "Gunmen attacked a town; the attack on Fadi by the Karo gang": the gang's men.
  const isByNobody = other.actors.length > 0 && isNameless(other.actors)
  return isFull && other.targets.length > 0 && !isByNobody && !isShared('actors') && !isShared('targets')
}
