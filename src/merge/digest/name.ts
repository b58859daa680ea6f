/** What is a happening called, where its type alone says too little: the quake of a disaster, the sinking of an accident? */
import type { EventClaim, Reading } from '../../model/index.ts'
import { type Kind, truce } from './kind.ts'

type Names = readonly (readonly [RegExp, string])[]

const byTrigger: Names = [
  [/\baftershock\b/i, 'Aftershock'],
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
  [/\bdams?\b/i, 'Dam burst'],
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

/** By the words of the trigger alone, which are of what was done: a sentence may name more. */
const byObject: Readonly<Record<string, Names>> = {
  'SANCTION discontinue': [[/\b(?:sanction|embargo)/i, 'Sanctions']],
  'RETREAT access': [
    [/\b(?:sanctions?|embargo|blockade|siege)\b/i, 'Sanctions lifted'],
    [/\b(?:border|frontier|crossing|bridge|corridor|airport|port|road|airspace)s?\b/i, 'Reopening'],
  ],
  'COERCE restrict': [
    [/\b(?:borders?|frontiers?|crossings?)\b/i, 'Border closed'],
    [/\bairspace\b/i, 'Airspace closed'],
    [/\bannul\w* .*\b(?:elections?|referendum)\b|\b(?:elections?|referendum)\b.* annulled\b/i, 'Election annulled'],
    [
      /\b(?:postpon|delay)\w* .*\b(?:elections?|referendum)\b|\b(?:elections?|referendum)\b.* (?:postpon|delay)ed\b/i,
      'Election put off',
    ],
    [/\bconstitution\b/i, 'Constitution suspended'],
    [/\block\w* out\b/i, 'Lockout'],
  ],
}

/** Two sides, of whom neither is said to attack. */
const clashed =
  /^(?:\p{L}+ )?(?:clash|fight|fought|battl|skirmish|firefight|shoot-?out)|^(?:exchang|trad)\p{L}* (?:of )?(?:gun)?fire\b|^gun ?(?:battle|fight)/iu
const calledOff =
  /\b(?:call(?:s|ed|ing)? off|suspend(?:s|ed|ing)?|end(?:s|ed|ing)?|halt(?:s|ed|ing)?|paus(?:es?|ed|ing))\b(?: [\p{L}\d-]+){0,6} strikes?\b/iu
const hostages = /\bhostages?\b/i
const prisoners = /\b(?:prison(?:s|ers?)?|jails?|detainees?|court)\b/i
const imprisoned = /\b(?:prison(?:s|ers?)?|jails?|inmates?)\b/i
/** What a country may have on one day besides an earthquake, and not because of it. */
const otherThanQuake = /^(?:Cyclone|Hurricane|Typhoon|Tornado|Floods|Volcanic eruption|Wildfire|Storm|Dam burst)$/

/** Whether two disasters are called by words of which one cannot be the other. */
export const areUnlike = (one: string, other: string): boolean =>
  isQuake(one) ? otherThanQuake.test(other) : isQuake(other) && otherThanQuake.test(one)

const isQuake = (name: string): boolean => name === 'Earthquake' || name === 'Aftershock'

/** Undefined where the words do not say. */
export function nameOf(
  { type, mode, trigger, sentence, actors }: EventClaim,
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
  if (type === 'ASSAULT' && clashed.test(words)) return 'Clash'
  if (kind === 'abduction' && hostages.test(text)) return 'Hostage-taking'
  if (type === 'RETREAT' && !/^(?:release|resign|withdraw)$/.test(mode ?? '') && calledOff.test(said))
    return 'End of strike'
  if (type === 'RETREAT' && mode === 'release' && hostages.test(text) && !prisoners.test(said))
    return 'Release of hostages'
  if (type === 'RETREAT' && mode === 'release' && imprisoned.test(said)) return 'Release of prisoners'
  if (type === 'RETREAT' && mode === 'withdraw' && actors.some(({ sector }) => sector === 'MIL'))
    return 'Troop withdrawal'
  const done = firstName(byObject[`${type} ${mode ?? ''}`] ?? [], words)
  return named ?? done ?? firstName(bySentence[type] ?? [], said)
}

function firstName(names: Names, words: string): string | undefined {
  return names.find(([pattern]) => pattern.test(words))?.[1]
}
