/**
 * How is a voice called? In tables by its name; in a running sentence, where it is met first, by the report's own words, which say what it is:
 * `the medical superintendent of the hospital, Dr Amin Zahir`.
 */
import type { Attribution, Reading, Span } from '../../model/index.ts'
import { sourceText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import { oneLine, voiceInText, withArticle } from './phrase.ts'

export interface Voice {
  /** `''` where the report does not say who speaks. */
  readonly label: string
  /** For a running sentence, with its article. */
  readonly full: string
  /** Whether `full` says what somebody is, beside the name. */
  readonly hasRole: boolean
}

/** Words that name nobody. */
const NOBODY = /^(?:our .*|i|we|it|he|she|they|him|her|them|who|which|this|that|the|an?|one|others?)$/i

/** Longer words for a voice are no help to a reader. */
const FULL_CHARS_MAX = 90
/** Longer words are no name for a table. */
const LABEL_CHARS_MAX = 60

const ARTICLE = /^(?:the|an?) (?=\S)/i
const DETERMINED = /^(?:the|an?|one|two|three|some|several|its|his|her|their) /i

export function voiceIn(attribution: Attribution, reading: Reading): Voice {
  const name = sourceText(attribution, reading.text)
  const said = wordsOf(attribution, reading)
  const own = NOBODY.test(name) ? said : name
  if (own === '' || NOBODY.test(own)) return { label: unnamed(attribution), full: unnamed(attribution), hasRole: false }
  const heir = BARE.test(own) ? antecedent(attribution, own, reading) : undefined
  if (heir !== undefined) return voiceIn(heir, reading)
  const longer = introduced(attribution, own, reading) ?? ofTown(attribution, own, reading)
  if (longer !== undefined)
    return { label: longer, full: /^\p{Lu}/u.test(longer) ? longer : `the ${longer}`, hasRole: false }
  const someones = /^(?:its|his|her|their) (.+)$/i.exec(own)?.[1]
  if (someones !== undefined) {
    const label = /s$/.test(someones) ? someones : withArticle(someones)
    return { label, full: label, hasRole: false }
  }
  const words = fullest(attribution, own, reading)
  const isPerson = words !== own && isOfPerson(own, reading)
  const label = isPerson || words.length > LABEL_CHARS_MAX || /[,;]/.test(words) ? own : words.replace(/^the /i, '')
  const hasRole = words.replace(ARTICLE, '').length > label.length && words.includes(label)
  return { label: label === '' ? own : label, full: inText(words), hasRole }
}

/** Somebody of whom the report says no more than "he": of what kind, where that is known. */
function unnamed({ sourceKind, source }: Attribution): string {
  const kinds: Readonly<Partial<Record<Attribution['sourceKind'], string>>> = {
    official: 'an unnamed official',
    witness: 'an unnamed witness',
    expert: 'an unnamed expert',
  }
  return source.length === 0 ? '' : (kinds[sourceKind] ?? '')
}

/** The report's words for a source that stands in one piece, with the article before them. */
function wordsOf({ source }: Attribution, { text }: Reading): string {
  const [span, more] = source
  if (span === undefined || more !== undefined) return ''
  const article = /\b(?:the|an?) $/i.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[0] ?? ''
  const words = oneLine(`${article}${text.slice(span.start, span.end)}`)
  const alone = words
    .replace(/^[^\p{L}\p{N}“"']+/u, '')
    .replace(/ \([^()]*\)/g, '')
    .replace(/,? (?:who|which|whose) .*$/, '')
    .replace(/ (?:by|via|through|over) (?!the ).*$/, '')
  return alone
    .replace(/ (?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/, '')
    .replace(/[,;:]+$/, '')
    .replace(/^(?:its|his|her|their) (?=\S)/i, 'the ')
}

/** The words that say most of what a voice is, of all that the report calls it by: its name itself where none say more. */
function fullest(attribution: Attribution, name: string, reading: Reading): string {
  const own = attribution.sourceName
  const mentions = own === undefined ? [] : reading.attributions.filter(({ sourceName }) => sourceName === own)
  const key = name.toLowerCase()
  const saying = [attribution, ...mentions]
    .map((one) => wordsOf(one, reading))
    .filter((words) => words.length <= FULL_CHARS_MAX && words.toLowerCase().includes(key))
  return saying.reduce(
    (best, words) => (words.replace(ARTICLE, '').length > best.replace(ARTICLE, '').length ? words : best),
    saying[0] ?? name,
  )
}

/** A person's name is a name with or without an office; a body's is only whole with all its words: `Foreign Ministry of Chile`. */
function isOfPerson(name: string, { names }: Reading): boolean {
  return names.some(({ kind, text }) => kind === 'person' && (text.includes(name) || name.includes(text)))
}

/** "The ministry", which was called by its name before. */
const BARE =
  /^(?:the )?(?:ministry|commission|committee|agency|authority|council|department|office|organi[sz]ation|group|party|union|league|association|service|hospital|movement|court|society)$/i

/** UTF-16 units before a bare name, and around it, in which it is told in full. */
const REACH = 600
const NEXT = 160

/** "The channel", which was "an official channel of the government" before. */
function introduced(attribution: Attribution, own: string, { text }: Reading): string | undefined {
  const bare = own.replace(ARTICLE, '').toLowerCase()
  if (!INTRODUCED.test(bare)) return undefined
  const at = startOf(attribution)
  const before = text.slice(Math.max(0, at - REACH), at)
  const first = new RegExp(`\\b[Aa]n? ((?:[\\p{Ll}-]+ ){0,2}${bare}(?: (?:of|run by) the \\p{Ll}+)?)\\b`, 'gu')
  const told = [...new Set([...before.matchAll(first)].flatMap(([, words = '']) => (words === bare ? [] : [words])))]
  if (told.length > 0) return told.length === 1 ? told[0] : undefined
  // "Ministry: 26 killed", in a heading, and then "numbers from the interior ministry. It says".
  const near = text.slice(Math.max(0, at - NEXT), at + NEXT)
  const full = new RegExp(`\\bthe (?!(?:same|other|new|first|second|whole|own) )(\\p{Ll}+ ${bare})\\b`, 'gu')
  const names = new Set([...near.matchAll(full)].flatMap(([, words = '']) => words))
  return names.size === 1 ? [...names][0] : undefined
}

const INTRODUCED =
  /^(?:channel|station|broadcaster|newspaper|website|agency|group|network|ministry|department|office|committee|commission|authority|service|union)$/

/** "The city's police department", "the commandant's office of the city": of the one town that the report named before. */
function ofTown(attribution: Attribution, own: string, { places }: Reading): string | undefined {
  const rest = /^(?:the )?(?:city|town)['’]s (.+)$/i.exec(own)?.[1] ?? /^(.+) of the (?:city|town)$/i.exec(own)?.[1]
  if (rest === undefined) return undefined
  const at = startOf(attribution)
  const towns = places.filter(({ precision, span }) => precision === 'city' && span.end <= at)
  const names = new Set(towns.map(({ name }) => name.split(', ').at(-1) ?? name))
  const [name] = names
  return names.size === 1 && name !== undefined ? `${rest} in ${plainText(name)}` : undefined
}

/** The one voice named before whose name has the word in it; of two, nobody knows which is meant. */
function antecedent(attribution: Attribution, bare: string, reading: Reading): Attribution | undefined {
  const at = startOf(attribution)
  const word = new RegExp(`\\b${bare.replace(ARTICLE, '')}\\b`, 'i')
  const isNamed = (words: string): boolean => word.test(words) && !BARE.test(words)
  const voices = reading.attributions.filter((one) => {
    return startOf(one) < at && isNamed(wordsOf(one, reading)) && isNamed(sourceText(one, reading.text))
  })
  const others = reading.parties.filter(({ span, text }) => span.start < at && isNamed(text))
  const [first] = voices
  if (first === undefined) return undefined
  const name = wordsOf(first, reading).toLowerCase()
  const isSame = (words: string): boolean => name.includes(words.replace(ARTICLE, '').toLowerCase())
  const isOne = voices.every((one) => isSame(sourceText(one, reading.text))) && others.every(({ text }) => isSame(text))
  return isOne ? first : undefined
}

const startOf = ({ source }: { readonly source: readonly Span[] }): number =>
  source[0]?.start ?? Number.POSITIVE_INFINITY

/** What begins an office, and has a capital only where it begins a sentence: "Army spokesman", "County police". */
const OFFICE =
  /^(?:Army|Military|Navy|Police|Department|Ministry|Company|County|District|Provincial|Regional|Municipal|Local|City|State|Federal|National|Government|Presidential|Hospital|Health|Interior|Defen[cs]e|Foreign|Energy|Transport|Fire|Coast|Rescue|Opposition|Union|Party|Prison|Senior|Chief|Deputy|Former|Acting|Parents|Relatives|Families|Residents|Survivors|Witnesses|Doctors|Medics|Teachers|Villagers|Activists|Volunteers|Organi[sz]ers|Neighbou?rs)(?= \p{Ll})/u

/** With the article that the report gives it; the capital of a sentence's first word goes. */
function inText(words: string): string {
  if (DETERMINED.test(words)) return lowered(words)
  if (OFFICE.test(words)) return inText(lowered(words))
  // Several, or a name behind an office, have none in the report, and need none.
  return /^\p{Ll}.*(?:s|\p{Lu}\S*)$/u.test(words) ? words : voiceInText(words)
}

const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`

/** What is no person and no body is not said to say: `according to a count of bodies`. */
const THING =
  /^(?:(?:the|an?|its|their) )?(?:(?!of\b|by\b|from\b|at\b)[\p{L}’'-]+ ){0,3}(?:count|tally|toll|data|figures?|statistics|list|records?|documents?|memo|footage|videos?|surveys?|census|estimates?|statements?|reports?|results?|law|bulletin)(?= |$)/iu

/** `the police said`, `according to official data`; after an apposition, with the comma that ends it. */
export function saying(voice: string): string {
  if (THING.test(voice)) return `according to ${voice}`
  return `${closed(voice)} said`
}

/** With the comma that ends an apposition, where a verb follows: `the minister, Qalandar Ebad,`. */
export const closed = (voice: string): string => `${voice}${voice.includes(', ') ? ',' : ''}`
