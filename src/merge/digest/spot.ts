/** Which places do the words of an event's sentence name, and is one of them only where the report was sent from? */
import type { EventClaim, Place, Reading } from '../../model/index.ts'

/** "PORT SUDAN - The army denied": where the report was sent from. */
export function isDateline({ span, text: words }: Place, { text }: Reading): boolean {
  return (
    words === words.toUpperCase() &&
    /^[\p{Lu}\p{L}\d\s,./()]{0,40}\s?[-–—]\s/u.test(text.slice(span.end, span.end + 48))
  )
}

/** Whether an event's own sentence names its place. */
export const isNamedHere = (event: EventClaim, reading: Reading): boolean =>
  placesIn(event, reading).some(({ span }) => span.start === event.place?.span.start)

export function placesIn(event: EventClaim, reading: Reading): readonly Place[] {
  const sentence = reading.sentences[event.sentence]
  if (sentence === undefined) return []
  return reading.places.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
}

/** "8,200 residents of villages in the Batken region have been evacuated to Osh": from there, and not where they came to. */
function placeBefore(event: EventClaim, reading: Reading): Place | undefined {
  const { place, trigger, type } = event
  if (type !== 'AID' || place === undefined || place.span.start < trigger.end) return undefined
  if (!/^ (?:[\p{L}-]+ ){0,2}to (?:the )?$/iu.test(reading.text.slice(trigger.end, place.span.start))) return undefined
  const here = placesIn(event, reading).filter(({ span }) => span.end <= trigger.start)
  return here.findLast((one) => one.precision !== 'country' && !isDateline(one, reading))
}

const besides =
  /^, (?:[\d.,]+ (?:km|kms|kilomet(?:re|er)s|miles) )?(?:(?:just )?(?:to the )?(?:north|south|east|west)(?:[- ]?(?:east|west))? of|outside|near|not far from|on the outskirts of) (?:the (?:city|town|capital)(?: of)? )?$/i

/** "A factory in Gazipur, north of Dhaka": there, and not in the town that only says where that is. */
function placeBeside(event: EventClaim, reading: Reading): Place | undefined {
  const { place } = event
  if (place === undefined || place.precision !== 'city') return undefined
  return placesIn(event, reading).find(
    ({ span, precision, kind, country }) =>
      span.end < place.span.start &&
      (precision === 'none' || (precision === 'city' && country === place.country)) &&
      kind !== 'site' &&
      besides.test(reading.text.slice(span.end, place.span.start)),
  )
}

/** "Ambushed a convoy between Gao and Ansongo": one road, by the town that is named first, whichever of the two is nearer. */
function firstOfTwo({ place, trigger, sentence }: EventClaim, reading: Reading): Place | undefined {
  const span = reading.sentences[sentence]
  if (place === undefined || span === undefined) return undefined
  const isFirst = (one: Place): boolean =>
    /\bbetween (?:the (?:towns?|villages?|cit(?:y|ies)) of )?$/i.test(reading.text.slice(span.start, one.span.start)) &&
    /^ and (?:the (?:town|village|city) of )?$/.test(reading.text.slice(one.span.end, place.span.start))
  const found = reading.places.find(
    (one) => one.span.start > trigger.end && one.span.end < place.span.start && isFirst(one),
  )
  return found === undefined || found.precision === 'country' ? undefined : found
}

/** "The Sahel", "the Bekaa": more than a town, where no word behind it says that it is one or a part of one. */
export function isArea({ span, precision }: Place, { text }: Reading): boolean {
  const isSomething =
    /^ (?:district|neighbou?rhood|area|suburb|quarter|slum|township|ward|borough|section|estate|settlement|village|town|camp|mine|pit|market|prison|jail|factory|plant|valley|intersection|crossroads|roundabout|community)\b/i
  return (
    precision === 'none' &&
    /\bthe $/.test(text.slice(Math.max(0, span.start - 4), span.start)) &&
    !isSomething.test(text.slice(span.end, span.end + areaReach))
  )
}

const areaReach = 16

/** The place of an event, but for one that only says where those are from who did it: "Islamic State in the Sahel". */
const placeUnlessArea = ({ place, ...event }: EventClaim, reading: Reading): Place | undefined =>
  place !== undefined && isArea(place, reading)
    ? placesIn({ ...event, place }, reading).find(
        ({ span, precision }) => precision === 'admin' && span.start > event.trigger.end,
      )
    : place

/** The place of an event, as the words around it put it. */
export const placeTold = (event: EventClaim, reading: Reading): Place | undefined =>
  placeBefore(event, reading) ??
  placeBeside(event, reading) ??
  firstOfTwo(event, reading) ??
  placeUnlessArea(event, reading)
