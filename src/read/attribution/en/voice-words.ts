/** The English words by which a voice is named again: "the channel", "the military", "the spokesman". */
import { monthNames, weekdayNames, wordSet } from '../../../stdx/index.ts'

/** What gives figures is whoever they are of. */
export const figureNouns = wordSet(
  'figure datum data statistic number tally report statement inquiry communique bulletin',
)

export const timeNouns: ReadonlySet<string> = new Set([
  ...weekdayNames,
  ...monthNames,
  ...wordSet('today yesterday evening morning night afternoon'),
])

/** Nouns of one person, by which somebody named before is meant. */
export const personNouns = wordSet(
  'minister governor mayor president premier chancellor spokesman official commander commandant officer lawyer doctor director head chief leader resident witness survivor man woman source judge prosecutor analyst expert general colonel captain lawmaker deputy ambassador envoy diplomat teacher driver farmer trader elder activist professor researcher chairman chairwoman secretary commissioner collector editor manager executive imam bishop priest pastor nurse paramedic rescuer coach player singer author writer inspector sheriff superintendent suspect defendant clerk',
)

const family = (words: string): [string, ReadonlySet<string>][] => {
  const members = wordSet(words)
  return [...members].map((word) => [word, members])
}

/** Nouns of bodies, each with those that may have been said before for the same. */
export const bodyFamilies: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...family('channel station television broadcaster tv radio network'),
  ...family('newspaper paper daily magazine tabloid weekly'),
  ...family('website site portal outlet'),
  ...family('organisation organization group charity watchdog association body ngo monitor federation alliance'),
  ...family('company firm operator airline utility manufacturer'),
  ...family('union federation'),
  ...family('agency service'),
  ...family('army military'),
  ...family('police constabulary'),
  ...family('ministry'),
  ...family('commission committee council'),
  ...family('party movement front'),
  ...family('hospital clinic'),
  ...family('observatory institute university survey'),
  ...family('court tribunal'),
  ...family('government administration'),
  ...family('authority'),
  ...family('department'),
  ...family('office'),
  ...family('embassy mission'),
  ...family('club team'),
])

const groupNouns = 'organisation organization group charity watchdog association body alliance agency movement'

/** Nouns that may stand for a body of which the report gives only a name, by its kind. */
export const kindNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'media',
    wordSet('channel station television broadcaster radio newspaper paper daily magazine website site agency outlet'),
  ],
  ['ngo', wordSet(groupNouns)],
  ['igo', wordSet(groupNouns)],
  ['party', wordSet(groupNouns)],
  ['official', wordSet('agency service authority')],
  ['other', wordSet('company firm operator union agency organisation organization')],
])

/** Forces of which a place has one: "Police in Almaty", "Almaty police", "the constabulary". */
export const forceNouns = wordSet('police constabulary army military')

/** Roles of which a place or a country has one. */
export const soleRoles = wordSet(
  'minister governor mayor president premier chancellor commander commandant commissioner collector sheriff',
)

/** What a role may be of without telling more: "the governor of the province". */
export const areaNouns = wordSet(
  'province city region state country district town county prefecture municipality department of the',
)

/** Words that name nobody. */
export const nobodies = wordSet('we i you everyone everybody anyone someone somebody others our my us me')

/** One noun for those who speak for others, whoever they are. */
export const plainNoun = (noun: string): string => noun.replace(/^spokes(?:woman|person)$/, 'spokesman')

/** What tells that a person saw it happen, or lives where it did, in what is said beside the name. */
export const bystander =
  /, (?:aged )?[1-9]\d\b(?! (?:people|dead|killed|years))|\bwho (?:sells?|sold|lives?|lived|lost|saw|witnessed|escaped|survived|fled|hid|spent|heard|works?|worked|was (?:inside|there|nearby|at))\b|\bwhose (?:\w+ ){0,2}(?:daughter|son|house|home|brother|sister|husband|wife|father|mother|child|children|cousin)s?\b/
