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
export function placeBefore(event: EventClaim, reading: Reading): Place | undefined {
  const { place, trigger, type } = event
  if (type !== 'AID' || place === undefined || place.span.start < trigger.end) return undefined
  if (!/^ (?:[\p{L}-]+ ){0,2}to (?:the )?$/iu.test(reading.text.slice(trigger.end, place.span.start))) return undefined
  const here = placesIn(event, reading).filter(({ span }) => span.end <= trigger.start)
  return here.findLast((one) => one.precision !== 'country' && !isDateline(one, reading))
}

const besides =
  /^, (?:[\d.,]+ (?:km|kms|kilomet(?:re|er)s|miles) )?(?:(?:just )?(?:to the )?(?:north|south|east|west)(?:[- ]?(?:east|west))? of|outside|near|not far from|on the outskirts of) (?:the (?:city|town|capital)(?: of)? )?$/i

/** "A factory in Gazipur, north of Dhaka": there, and not in the town that only says where that is. */
export function placeBeside(event: EventClaim, reading: Reading): Place | undefined {
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
