/** Which English words are about time? Data only, lower case. */

import * as calendar from '../../../stdx/index.ts'
import { wordSet } from '../../../stdx/index.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const numbered = (names: typeof calendar.months): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap(([name = '', ...short], index) =>
      [name, ...short.flatMap((form) => [form, `${form}.`])].map((form): [string, number] => [form, index + 1]),
    ),
  )

export const months = numbered(calendar.months)
export const weekdays = numbered(calendar.weekdays)
export const weekdayPlurals = numbered(calendar.weekdays.map(([name]) => [`${name}s`]))

/** Written the short way these are words or names too, so they need a date beside them. */
export const shortNames: ReadonlySet<string> = new Set(calendar.shortDateNames)

/** TIMEX3 has MO, MI, AF, EV, NI for the parts of a day. */
export const parts: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['night', 'NI'],
])

export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Designators of ISO 8601 durations; `T` before those below a day. */
export const units: ReadonlyMap<string, string> = new Map([
  ['seconds', 'TS'],
  ['minute', 'TM'],
  ['minutes', 'TM'],
  ['hour', 'TH'],
  ['hours', 'TH'],
  ['day', 'D'],
  ['days', 'D'],
  ['week', 'W'],
  ['weeks', 'W'],
  ['fortnight', 'F'],
  ['month', 'M'],
  ['months', 'M'],
  ['quarter', 'Q'],
  ['quarters', 'Q'],
  ['year', 'Y'],
  ['years', 'Y'],
  ['decade', 'E'],
  ['decades', 'E'],
  ['century', 'C'],
  ['centuries', 'C'],
])

export const ordinals: ReadonlyMap<string, number> = numbered(
  list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map((name) => [name]),
)

export const decades: ReadonlyMap<string, number> = new Map(
  list('twenties thirties forties fifties sixties seventies eighties nineties').map((name, index) => [
    name,
    1920 + 10 * index,
  ]),
)

/** Offsets of zones in minutes, where the letters mean one zone only; IST is Indian, Irish and Israeli. */
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
])

/** Words that make the clause look ahead. */
export const futureCues: ReadonlySet<string> = new Set(
  list(
    "will 'll ’ll shall expected scheduled due plan plans planned upcoming until expects hopes hoped slated intends would",
  ),
)

/** A bare month stands behind one of these, or it may be a name or a verb. */
export const monthFrames: ReadonlySet<string> = new Set(
  list('in since until till by during from through between before after early late mid of for throughout around'),
)

/** "May" is also a verb and a name: fewer words vouch for it. */
export const mayFrames: ReadonlySet<string> = new Set(list('in since until till during early late mid throughout'))

/** A bare year stands behind one of these. */
export const yearFrames: ReadonlySet<string> = new Set(
  list('in since until till during early late mid throughout year'),
)

/** Behind these a year needs a sign that no noun follows: "of 2014 and", not "of 2014 people". */
export const weakYearFrames: ReadonlySet<string> = new Set(list('of from to by between before after through for due'))

/** Words that cannot be counted by the number before them. */
export const functionWords: ReadonlySet<string> = new Set(
  list(`and or but to in on at by of from for with after before when while which who that as is was were are has have had
    the a an this until till since because he she it they under over during between against into where if than also`),
)

/** Whose model a year before them is of: "a 2003 Honda". */
export const carMakes = wordSet(
  'ford toyota honda chevrolet chevy nissan bmw mercedes mercedes-benz dodge jeep hyundai kia mazda subaru volkswagen audi buick cadillac chrysler gmc lexus mercury mitsubishi oldsmobile pontiac porsche saturn volvo suzuki harley-davidson yamaha kawasaki tesla peugeot renault fiat opel skoda lada freightliner kenworth peterbilt',
)

/** After "in 2014" these would be counted, not dated. */
export const countedNouns: ReadonlySet<string> = new Set(
  list(`people persons men women children villages towns cities places locations homes houses households schools cases
    buildings troops soldiers policemen officers protesters demonstrators refugees families residents civilians workers
    students dollars pounds euros miles kilometers kilometres metres meters feet tons tonnes hectares acres points shares`),
)

/** Names of streets, squares, parties and armed groups that carry a date: "July 3 Square", "the April 19 Movement". */
export const namedAfterDates: ReadonlySet<string> = new Set(
  list(`square street avenue road bridge boulevard movement brigade brigades coalition alliance stadium hospital university
    park column command front martyrs forces organization group commandos camp district plaza`),
)

/** Names that begin with a weekday: "Sunday Times", "Friday Mosque". */
export const namedAfterWeekdays: ReadonlySet<string> = new Set(
  list('times telegraph mirror express mail herald mosque weld addams market club tribune world star post'),
)

/** Words before a weekday that make it a name: "Bloody Sunday", "Joe Friday". */
export const weekdayEpithets: ReadonlySet<string> = new Set(
  list('bloody black good ash palm easter joe girl holy super maundy cyber'),
)

/** What is said of a person, so that the word before is a name: "May said". */
export const personVerbs: ReadonlySet<string> = new Set(
  list('said says told added resigned announced denied warned insisted replied be have not'),
)

export const zones: ReadonlySet<string> = new Set(
  list('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist et z'),
)

/** What is known by its year: "the 2022 floods", "the uprising of 2011". */
export const namedByYear =
  /^(?:attack|blast|bombing|bushfire|clash|conflict|coup|crackdown|crash|crisi|cyclone|demonstration|disaster|drought|earthquake|election|epidemic|explosion|famine|fire|flood|game|genocide|hurricane|invasion|killing|landslide|massacre|mutin(?:y|ie)|olympic|outbreak|pogrom|poll|protest|quake|raid|rebellion|revolt|revolution|riot|shooting|siege|strike|talk|tsunami|typhoon|unrest|uprising|violence|war|wildfire)(?:s|es)?$/

/** Verbs whose day is that of the words, and not of what they tell. */
export const sayingVerbs: ReadonlySet<string> = new Set(list('say tell announce report confirm add state'))
