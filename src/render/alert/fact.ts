/** What of an incident would a reader of an alert act on? A further report that says the same changes none of it. */
import type { Incident } from '../../model/index.ts'
import { figureText } from '../figure/index.ts'
import { placeText } from '../party.ts'
import { plainText } from '../plain/index.ts'

/** Words by what they are about. */
export type Facts = Readonly<Record<string, string>>

export function factsOf({ title, status, from, to, place, tallies }: Incident): Facts {
  const figures = tallies.map((tally) => {
    const name = tally.who === undefined ? tally.category : `${tally.category} (${plainText(tally.who)})`
    return [name, `${figureText(tally)}${tally.contested ? ', contested' : ''}`] as const
  })
  return {
    title: plainText(title),
    ...(from === undefined ? {} : { when: to === undefined || to === from ? from : `${from} to ${to}` }),
    ...(place === undefined ? {} : { where: placeText(place) }),
    status,
    ...Object.fromEntries(figures),
  }
}
