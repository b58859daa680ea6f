/** What is a happening called, where its type alone says too little: the quake of a disaster, the sinking of an accident? */
import type { EventClaim, Reading } from '../../model/index.ts'
import { type Kind, truce } from './kind.ts'

type Names = readonly (readonly [RegExp, string])[]

const byTrigger: Names = [
  [/\b(?:earth)?quakes?\b|\btremors?\b|aftershock/i, 'Earthquake'],
  [/cyclone/i, 'Cyclone'],
  [/hurricane/i, 'Hurricane'],
  [/typhoon/i, 'Typhoon'],
  [/tornado/i, 'Tornado'],
  [/flood/i, 'Floods'],
  [/landslide|mudslide/i, 'Landslide'],
  [/avalanche/i, 'Avalanche'],
  [/tsunami/i, 'Tsunami'],
  [/erupt|volcan/i, 'Volcanic eruption'],
  [/wildfire|bushfire|forest fire/i, 'Wildfire'],
  [/\bstorms?\b/i, 'Storm'],
  [/stampede/i, 'Crowd crush'],
  [/derail/i, 'Train derailment'],
  [/mutin/i, 'Mutiny'],
]

const coupTried = /\bcoup (?:attempt|bid|plot)|\b(?:attempted|failed|foiled|thwarted|abortive) coup\b/i

const bySentence: Readonly<Record<string, Names>> = {
  ACCIDENT: [
    [/\b(?:ferry|boat|ship|vessel|tanker|dinghy)\b/i, 'Boat accident'],
    [/\b(?:plane|aircraft|helicopter|jet|airliner)\b/i, 'Air crash'],
    [/\btrains?\b/i, 'Train crash'],
    [/\b(?:bus|lorry|truck|minibus|car|coach)\b/i, 'Road crash'],
    [/collaps/i, 'Collapse'],
  ],
  DISRUPTION: [
    [/internet|online|mobile data/i, 'Internet shutdown'],
    [/\b(?:power|electricity|blackout)\b/i, 'Power cut'],
    [/\b(?:flights?|airport)\b/i, 'Flights stopped'],
    [/\b(?:landslides?|mudslides?|rockslides?)\b/i, 'Landslide'],
    [/\bavalanches?\b/i, 'Avalanche'],
    [/\b(?:roads?|highways?|motorways?)\b/i, 'Road closed'],
  ],
}

/** Undefined where the words do not say. */
export function nameOf(
  { type, trigger, sentence }: EventClaim,
  kind: Kind,
  { text, sentences }: Reading,
): string | undefined {
  const words = text.slice(trigger.start, trigger.end)
  const own = type === 'DISASTER' || type === 'ACCIDENT' || type === 'COERCE' || type === 'ASSAULT'
  const named = own ? firstName(byTrigger, words) : undefined
  const span = sentences[sentence]
  const said = span === undefined ? words : text.slice(span.start, span.end)
  if (kind === truce) return 'Ceasefire'
  if (kind === 'coup') return coupTried.test(said) ? 'Coup attempt' : 'Coup'
  return named ?? firstName(bySentence[type] ?? [], said)
}

function firstName(names: Names, words: string): string | undefined {
  return names.find(([pattern]) => pattern.test(words))?.[1]
}
