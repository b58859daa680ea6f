/**
 * What do the words around an event or a count say of the happening that it is part of? Of what it came ("died in the unrest"),
 * and whether it is told of the whole country ("across the country", "nationwide") or of one town.
 */
import type { Place, Reading, Span } from '../../model/index.ts'
import { dayBefore } from './day.ts'
import type { Kind } from './kind.ts'
import { sentenceAt } from './sentence.ts'
import { isDateline } from './where.ts'

const causes: readonly (readonly [Kind, RegExp])[] = [
  ['unrest', /\b(?:unrests?|riots?|rioting|protests?|demonstrations?|mayhem|turmoil|uprising|street clashes)\b/gi],
  [
    'disaster',
    /\b(?:earthquakes?|quakes?|cyclones?|hurricanes?|typhoons?|tornado(?:es)?|floods?|flooding|landslides?|mudslides?|avalanches?|tsunamis?|eruptions?|wildfires?)\b(?! (?:victims?|survivors?|evacuees|relief|warnings?|alerts?|defen[cs]es?)\b)/gi,
  ],
  ['explosive', /\b(?:explosions?|blasts?|bombings?|air ?strikes?)\b/gi],
  [
    'accident',
    /\b(?:sinkings?|shipwrecks?|derailments?|capsizings?|stampedes?|(?:car|bus|train|plane|air|road|ferry|boat|helicopter) (?:crash|accident|disaster)(?:es|s)?)\b/gi,
  ],
  [
    'accident',
    /(?<!\b(?:open(?:ed|ing|s)?|under|cross|of|return(?:ed|ing)?|set|on) )\b(?:fires?|blazes?)\b(?! (?:service|brigade|department|chief|official|engine|officer|truck|fighter|on ))/gi,
  ],
  [
    'abduction',
    /\b(?:hostage[- ](?:takings?|crisis|drama|siege)|(?<!\bunder )sieges?|kidnappings?)\b(?! of (?:the )?(?:city|town|Gaza|\p{Lu}\p{L}+$))/giu,
  ],
  ['coup', /\b(?:coups?(?: attempts?)?|putsch)\b/gi],
]

/** Those who storm, burn and loot are in a riot. */
const rioters = /\b(?:rioters?|looters?|protesters?|demonstrators?|mobs?|crowds?)\b/i

/** The kind of happening that the sentence names as what hurt people or led to arrests: the one nearest to `words`. */
export const causeNamed = (words: Span, reading: Reading): Kind | undefined => causeAt(words, reading)?.kind

function causeAt(words: Span, reading: Reading): { readonly kind: Kind; readonly span: Span } | undefined {
  const sentence = sentenceAt(words, reading)
  if (sentence === undefined) return undefined
  const said = reading.text.slice(sentence.start, sentence.end)
  const found = causes.flatMap(([kind, pattern]) =>
    [...said.matchAll(pattern)].map(({ index, 0: { length } }) => {
      const start = sentence.start + index
      return { kind, span: { start, end: start + length }, gap: Math.abs(start - words.start) }
    }),
  )
  return found.sort((a, b) => a.gap - b.gap)[0]
}

/** "The toll of Thursday's ferry sinking rose to 12 on Saturday": the day of what the count came of, where its sentence gives one. */
export function dayOfCause(words: Span, reading: Reading): string | undefined {
  const cause = causeAt(words, reading)
  return cause && dayBefore(cause.span, reading)
}

const sinceBegun =
  /\bsince (?:the |its |their )?(?:[\p{L}-]+ ){0,2}(fighting|war|conflict|clashes|violence|hostilities|unrest|protests?|demonstrations?|rains?|rainy season|floods?|uprising|crisis|offensive|campaign|strikes?) (?:in [\p{L} ]{2,30} )?(?:began|begun|started|broke out|erupted|flared|escalated|intensified)\b/iu

/** "185 people have been killed since the fighting began": the word for what a total is of, and the day the sentence tells of is not its. */
export function begunWord(words: Span, reading: Reading): string | undefined {
  const sentence = sentenceAt(words, reading)
  return sentence && sinceBegun.exec(reading.text.slice(sentence.start, sentence.end))?.[1]?.toLowerCase()
}

const several =
  /(?:\b(?:both|the (?:two|three|four|five|six|\d{1,2}))|^\s*(?:two|three|four|twin|triple)) (?:[\p{L}-]+ ){0,2}(?:attacks|bombings|blasts|explosions|strikes|raids|shootings|incidents|protests|crashes|accidents|quakes|earthquakes|sinkings|fires)\b/iu

/** "Together the two attacks have killed 24 people": a total that is of neither of them. */
export function isOfSeveral(words: Span, reading: Reading): boolean {
  const sentence = sentenceAt(words, reading)
  return sentence !== undefined && several.test(reading.text.slice(sentence.start, sentence.end))
}

const first =
  /\b(?:from|in|of|by) the first (?:incident|attack|bombing|blast|explosion|strike|shooting|accident|disaster|earthquake|quake)\b/i

/** "We have over 1,000 people martyred from the first incident": whether it came of the first of several. */
export function isOfFirst(words: Span, reading: Reading): boolean {
  const sentence = sentenceAt(words, reading)
  return sentence !== undefined && first.test(reading.text.slice(sentence.start, sentence.end))
}

/** "In Chahak, a village to the east, nobody was killed": whether it is told of a place that no gazetteer knows, and not of the whole. */
export function isOfUnknownPlace(words: Span, reading: Reading): boolean {
  const sentence = sentenceAt(words, reading)
  if (sentence === undefined) return false
  const opening = /^\s*(?:In|At) /.exec(reading.text.slice(sentence.start, sentence.end))?.[0].length
  return reading.places.some(
    ({ span, precision, kind }) =>
      precision === 'none' && kind !== 'site' && opening !== undefined && span.start === sentence.start + opening,
  )
}

/** Whether the sentence speaks of a crowd that does it. */
export function isByCrowd(words: Span, reading: Reading): boolean {
  const sentence = sentenceAt(words, reading)
  return sentence !== undefined && rioters.test(reading.text.slice(sentence.start, sentence.end))
}

/** Whether a country's name only says of which country a part is. */
export const isForPart = ({ end }: Span, { text }: Reading): boolean => ofPart.test(text.slice(end, end + ofPartReach))

/** UTF-16 units behind a country's name in which the word for the part stands. */
const ofPartReach = 40

/** Of what a count or an event is told: the whole country, or one town that its sentence names. */
export type Cover = 'nation' | Place

const nationWords =
  /(?<!\bfrom )\b(?:across|throughout|around|over|in|cost) (?:the|this) (?:whole |entire )?(?:country|nation)\b(?! (?:in|for) (?:[\p{L}-]+ ){0,3}(?:years|decades|months|weeks|memory|history)\b| since\b|['’]s)|\b(?:nation|country)-?wide\b|\bnational (?:death )?(?:toll|count|tally|total)\b|\bnationally\b/giu

/** Words before a country's name that make it the cover: "across Kenya"; "in Kenya" only where `isLoose`. */
const across = /(?<!\bfrom )\b(?:across|throughout|all over)\s+(?:the\s+)?$/i
const within = /\bin\s+(?:the\s+)?$/i
/** "In the Bangladeshi capital", "in Kenya's north": one place of the country, though it is not called by its name. */
const ofPart =
  /^(?:['’]s? (?:[\p{L}-]+ )?| )(?:capital|cit(?:y|ies)|towns?|villages?|ports?|border|frontier|coast|regions?|provinces?|districts?|states?|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|parliament|embassy)\b/iu

/**
 * The cover that is named nearest to `words` in their sentence. Undefined where none is named. With `isLoose`, "in Kazakhstan" alone
 * is the country too: unrest in a country is not in one town of it, a quake may be.
 */
export function coverOf(words: Span, reading: Reading, isLoose: boolean): Cover | undefined {
  const sentence = sentenceAt(words, reading)
  if (sentence === undefined) return undefined
  const { text } = reading
  const said = text.slice(sentence.start, sentence.end)
  const here = reading.places.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
  const towns = here.filter(
    (place) =>
      isTown(place) &&
      !isDateline(place, reading) &&
      !isOfSpeaker(place, reading) &&
      !ofSome.test(text.slice(Math.min(words.end, place.span.start), place.span.start)),
  )
  const countries = here.filter(({ span, precision }) => {
    const before = text.slice(sentence.start, span.start)
    if (isForPart(span, reading)) return false
    return precision === 'country' && (across.test(before) || (isLoose && towns.length === 0 && within.test(before)))
  })
  const cues = [
    ...[...said.matchAll(nationWords)].map(({ index, 0: found }) => {
      const start = sentence.start + index
      return { cover: 'nation' as const, span: { start, end: start + found.length } }
    }),
    ...countries.map(({ span }) => ({ cover: 'nation' as const, span })),
    ...towns.map((cover) => ({ cover, span: cover.span })),
  ]
  return cues.sort((a, b) => gapTo(words, a.span) - gapTo(words, b.span) || b.span.start - a.span.start)[0]?.cover
}

/** "The authorities in Dushanbe", "Bishkek has reported": where those are who speak, and not what they speak of. */
export const isOfSpeaker = ({ span }: Place, { attributions }: Reading): boolean =>
  attributions.some(({ source }) => source.some(({ start, end }) => start <= span.start && span.end <= end))

const isTown = ({ precision }: Place): boolean => precision === 'city' || precision === 'site'

/** "Nine people, including a policeman who was stabbed in Kisumu": where some of them were, and not all. */
const ofSome = /\b(?:including|among them)\b/i

/** What follows is nearer than what went before: "2,298 nationwide, nearly 2,000 of whom were held in Almaty". */
const gapTo = (words: Span, span: Span): number =>
  span.start >= words.end ? span.start - words.end : Math.max(0, 3 * (words.start - span.end))
