/** How are incidents and figures worded in a brief? */
import type { Incident, IncidentTally } from '../../model/index.ts'
import type { Figure } from '../figure/index.ts'
import { numberText } from '../figure/index.ts'
import { periodText } from '../moment.ts'
import { plainText } from '../plain/index.ts'

/** `1 report`, `2 reports`. */
export function counted(number: number, noun: string): string {
  return `${numberText(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The title, with nothing that steers a terminal. */
export const headingOf = ({ title }: Pick<Incident, 'title'>): string => plainText(title)

/** `Attack in Herat, 7 October 2023`; a day that is not exact says so. */
export function datedHeading(incident: Incident): string {
  return `${headingOf(incident)}, ${whenOf(incident)}`
}

/** Titles of what is no single thing: they take no article. */
const UNCOUNTED =
  /^(?:Unrest|Looting|Arrests|Protests|Riots|Attacks|Strikes|Floods|Restrictions|Sanctions|Flights|Force|Censorship|Destruction)\b/

/** The title inside a sentence: `the explosion in Beirut`, `unrest across Kazakhstan`. */
export function nounOf(incident: Pick<Incident, 'title'>, hasArticle = true): string {
  const heading = headingOf(incident)
  const words = /^\p{Lu}\p{Ll}/u.test(heading) ? `${heading.slice(0, 1).toLowerCase()}${heading.slice(1)}` : heading
  return !hasArticle || UNCOUNTED.test(heading) ? words : `the ${words}`
}

/** Titles that say no more than the count itself: "40 were abducted in the abduction". */
const saidByCount: Readonly<Record<string, RegExp>> = {
  abducted: /^Abductions?\b/,
  detained: /^Arrests\b/,
  freed: /^Release of (?:detainees|prisoners|hostages)\b/,
  rescued: /^Aid\b/,
  returned: /^Return\b/,
}

/** Where a count belongs: `in the explosion in Beirut on 4 August 2020`, `after the flood in …`; `in Beirut on …` where the title says no more. */
export function settingOf(incident: Incident, categories: readonly string[]): string {
  const heading = headingOf(incident)
  const comma = heading.includes(', ') ? ',' : ''
  const when = incident.from === undefined ? '' : `${comma} ${dayPhrase(incident)}`
  const isSaid = /^Incident\b/.test(heading) || categories.every((category) => saidByCount[category]?.test(heading))
  const where = /^\p{L}+(?: of \p{L}+)?( .*)?$/u.exec(heading)?.[1] ?? ''
  if (isSaid) return `${where}${when}`
  const isAfter = categories.every((category) => category === 'missing' || category === 'displaced')
  return ` ${isAfter ? 'after' : 'in'} ${nounOf(incident)}${when}`
}

/** `on 4 August 2020`, `from 2 to 15 January 2022`. */
export function dayPhrase(incident: Incident): string {
  const when = whenOf(incident)
  return incident.to === undefined || incident.to.slice(0, 10) === incident.from?.slice(0, 10)
    ? `on ${when}`
    : `from ${when}`
}

export function whenOf({ from, to, datePrecision }: Incident): string {
  if (from === undefined) return 'day not known'
  const notes: Readonly<Record<number, string>> = { 3: ' (to the week)', 4: ' (to the month)', 5: ' (to the year)' }
  const isSpan = to !== undefined && to.slice(0, 10) !== from.slice(0, 10)
  return `${periodText(from, to)}${isSpan ? '' : (notes[datePrecision] ?? '')}`
}

/** A count before a noun: `12`, `at least 200`, `between 20 and 30`, `up to 40`. */
export function amountText({ low, best, high }: Figure): string {
  if (best !== undefined) return numberText(best)
  if (high === undefined) return `at least ${numberText(low)}`
  if (low === 0 && high > 0) return `up to ${numberText(high)}`
  return low === high ? numberText(low) : `between ${numberText(low)} and ${numberText(high)}`
}

/** Words of a report in one line, with nothing that steers a terminal. */
export const oneLine = (words: string): string => plainText(words.toWellFormed().replace(/\s+/g, ' ').trim())

/** `a trader`, `an engineer`, `a 67-year-old woman`; by the letter, and by how `8`, `11` and `18` are said. */
export const withArticle = (noun: string): string =>
  `${/^(?:[aeio]|u(?!n[ai]|s[ei])|8|1[18](?!\d))/i.test(noun) ? 'an' : 'a'} ${noun}`

const labels: Readonly<Record<string, string>> = { participants: 'Took part', other: 'Others counted' }

/** `Killed`, `Injured (police officers)`. */
export function categoryLabel({ category, who }: Pick<IncidentTally, 'category' | 'who'>): string {
  const label = labels[category] ?? `${category.slice(0, 1).toUpperCase()}${category.slice(1)}`
  return who === undefined ? label : `${label} (${plainText(who)})`
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export const smallNumbers = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** `158 people were killed`, but `Four people were killed`: no sentence begins with a small figure. */
export function sentenceStart(words: string): string {
  return capital(words.replace(/^(?:[1-9]|1[0-2])(?= )/, (digits) => smallNumbers[Number(digits) - 1] ?? digits))
}

export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** Longer descriptions of a voice are cut in a running sentence; the table has them whole. */
const VOICE_CHARS_MAX = 60

const institution =
  /^[\p{L}’'-]+ (?:\p{L}+ )*(?:guard|hospital|ministry|office|agency|service|police|department|council|authority|court|army)$/u
const ofTitle =
  /^(?:Coast|Health|Interior|Defen[cs]e|Fire|Police|Foreign|Disaster|Emergency|Security|Local|State|City|National)(?= \p{Ll})/u

/** Voices that a sentence began with, which makes a capital of their first letter: `Hospital officials`, `Social media posts`. */
const COMMON_VOICE =
  /^(?:(?:Hospital|Local|Health|Government|Military|Security|Social|Rescue|Medical|Municipal|Provincial|Regional|District|City|Election|Emergency|Senior|Police|State|Opposition|Union|Prison|Army|Several|Other|Some|Two|Three) (?:\p{Ll}+ ){0,2})?(?:[Oo]fficials|[Aa]uthorities|[Rr]esidents|[Ww]itnesses|[Rr]escuers|[Aa]ctivists|[Dd]octors|[Mm]edics|[Ss]ources|[Pp]osts|[Rr]eports|[Vv]illagers|[Pp]rosecutors|[Oo]rgani[sz]ers|[Ww]orkers|[Ll]eaders|[Ss]urvivors|[Rr]elatives|[Mm]edia)$/u

/** Bodies whose name takes an article: `the United Nations`, `the State Emergency Service`, and not `Human Rights Watch`. */
const NAMED_BODY =
  /^(?:United Nations|UN|Red Cross|Red Crescent|European Union|EU|African Union|AU|Arab League|Pentagon|Kremlin|White House|(?:\p{Lu}[\p{L}’'-]+ (?:(?:of|and|for) )?)*(?:Service|Hospital|Ministry|Department|Council|Authority|Commission|Committee|Directorate|Agency|Army|Office|Forces?|Forum|League|Government|Society|Union|Association|Federation|Front|Movement|Party|Institute|Observatory)(?: (?:of|for|on) (?:the )?\p{Lu}.*)?)$/u

/** `head of the Red Cross` → `the head of the Red Cross`, `Coast guard` of a title → `the coast guard`; names and what has an article stay. */
export function voiceInText(voice: string): string {
  const short =
    voice.length <= VOICE_CHARS_MAX ? voice : `${voice.slice(0, VOICE_CHARS_MAX).replace(/[,\s]+\S*$/, '')} …`
  if (short === 'Police') return 'the police'
  if (COMMON_VOICE.test(short)) return `${short.slice(0, 1).toLowerCase()}${short.slice(1)}`
  if (NAMED_BODY.test(short) && !/^(?:an?|the|its|his|her|their)\s|['’]s?\s/iu.test(short)) return `the ${short}`
  if (institution.test(short) && !/^(?:an?|the|its|his|her|their)\s|['’]s?\s/iu.test(short))
    return `the ${short.replace(ofTitle, (word) => word.toLowerCase())}`
  return /^(?:an?|the|one|two|some|several|its|his|her|their)\s|^[^\p{Ll}]/u.test(short) ? short : `the ${short}`
}
