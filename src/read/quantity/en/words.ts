/** Which English words bound a number, are one, measure it, or forbid that it counts? Data only, lower case. */
import { months as allMonths, wordSet } from '../../../stdx/index.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(list(text))

export type Bound = 'at-least' | 'at-most' | 'about'

const bound = (exactness: Bound, text: string): readonly (readonly [readonly string[], Bound])[] =>
  text.split(',').map((phrase) => [list(phrase), exactness])

/** Bounds before a number. */
export const bounds = [
  ...bound(
    'at-least',
    `at least, no fewer than, no less than, not fewer than, not less than, more than, well over, just over, over, upwards of,
     upward of, in excess of, a minimum of, minimum of, at a minimum, well above, above, exceeding, better than, greater than,
     at the very least, far more than, way more than, well more than, much more than, slightly more than, a little over,
     slightly over, a little more than, just more than, as few as, not fewer, a bit over, easily over, north of`,
  ),
  ...bound(
    'at-most',
    `up to, as many as, as much as, at most, no more than, not more than, fewer than, less than, a maximum of, maximum of, at the most,
     under, below, anything up to, upto, at the very most, no greater than, well under, well below, not over`,
  ),
  ...bound(
    'about',
    `about, around, some, nearly, almost, approximately, roughly, an estimated, estimated, close to, just under, just below, just short of,
     somewhere around, in the region of, in the order of, on the order of, perhaps, an approximate, approx, approx., circa, c., ca.,
     nearing, near, maybe, probably, possibly, an approximated, in the neighborhood of, in the neighbourhood of, something like,
     slightly under, slightly less than, slightly fewer than, a little under, a little less than, a little fewer than, virtually, ~, practically,
     reportedly some, what appeared to be`,
  ),
] as const

/** Bounds behind a number: "50 or more". */
export const boundsBehind = [
  ...bound('at-least', 'or more, and more, or above, plus, +, and above, and over, or upwards, or better, if not more'),
  ...bound('at-most', 'or fewer, or less, or under, at most, at the most, or below'),
  ...bound('about', 'or so, or thereabouts, odd, give or take, or thereabout'),
] as const

/** Words that may stand between a bound and its number: "at least another 15". */
export const moreWords = set('another additional further extra other fresh a an')

/** Words without a number: the unit that they are a plural of, and how often the words have it at least. */
export const vague: ReadonlyMap<string, { readonly unit: number; readonly times: number }> = new Map(
  (
    [
      ['dozens', 12, 2],
      ['scores', 20, 2],
      ['tens', 10, 2],
      ['hundreds', 100, 2],
      ['thousands', 1000, 2],
      ['millions', 1_000_000, 2],
      ['billions', 1_000_000_000, 2],
      ['lakhs', 100_000, 2],
      ['crores', 10_000_000, 2],
      ['several', 1, 3],
      ['multiple', 1, 2],
      ['handful', 1, 3],
      ['few', 1, 3],
      ['couple', 1, 2],
    ] as const
  ).map(([word, unit, times]) => [word, { unit, times }]),
)

/** Vague only with "a" before them: "few people came" says that they were not many. */
export const vagueWithArticle = set('handful few couple')

/** Units that a vague word or a number multiplies: "several hundred", "two dozen". */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
])

/** Nouns that are a number, behind "a": "a pair of gunmen". */
export const collectives: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['half-dozen', 6],
  ['score', 20],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
])

/** Letters right behind a number in figures: "2.5m people". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['bn', 1_000_000_000],
  ['b', 1_000_000_000],
  ['tn', 1_000_000_000_000],
])

/** What people count in a joined word: "a three-member team", "a 5,000-strong crowd". */
export const headcounts = /^(.+)[-‐‑](?:strong|members?|man|person|men|people)$/

/** Words that end a noun phrase or do not stand in one, so that what follows them is not what is counted. */
export const phraseEnds = set(`
  and or but of in on at by to for from with as that who which was were is are be been being has have had said says the a an this
  these those his her its their our not no then when while where after before until since during if than so against into over
  under about near will would can could may might must should because although though whom whose among including per each every
  beneath below above underneath upon amid atop aboard between through across toward towards within without along around behind beyond despite inside outside onto out up down off
`)

/** A number before these is money. */
export const moneyBehind = set(`
  dollar dollars euros euro pounds ruble rubles rouble roubles tenge yen yuan rupee rupees lira liras peso pesos franc francs
  riyal riyals rial rials dinar dinars shekel shekels cent cents hryvnia hryvnias naira shilling shillings usd eur gbp kzt rub won
  krona kroner zloty baht dong birr dirham dirhams real reais rand quetzales quetzal colones colon colons bolivares bolivar lempiras cordobas
  intis soles pesetas lire marks deutschmarks crowns afghani afghanis taka kyat ringgit rupiah € $ £
`)

/** Words before a currency: "2 million U.S. dollars". */
export const currencyAdjectives = set(
  'us u.s. american canadian australian hong kong new zealand kenyan swiss french mexican colombian saudi pakistani indian',
)

/** A number behind these is money. */
export const moneyBefore = set('$ € £ ¥ ₽ ₸ ₹ ₺ ₴ ₦ ₩ us$ u.s.$ a$ c$ nz$ hk$ r$ rs rs. usd eur gbp kzt rub inr')

/** A share of a hundred. */
export const percentUnits = set('% percent pct per-cent percentage')

/** Weights, lengths, areas and other units. */
export const units = set(`
  km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres m cm centimeters centimetres mm
  millimeter millimeters millimetre millimetres foot feet ft inch inches yard yards yd acre acres hectare hectares ha
  kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams grammes ton tons tonne tonnes lb lbs pound ounce ounces oz
  liter liters litre litres gallon gallons barrel barrels degree degrees ° ° °c °f celsius fahrenheit kph km/h mph knots hertz mhz khz
  volt volts watt watts kilowatt kilowatts megawatt megawatts mw kw kwh gigawatt gigawatts gw bpd caliber calibre carats carat
  terabytes gigabytes megabytes gb mb tb calories microns nautical square cubic sq quintals quintal px pixels stops
  kilotons kilotonnes megatons light-years fathoms leagues storeys stories floors
`)

/** Two words of a unit: "square kilometres". */
export const unitAdjectives = set('square cubic nautical sq metric sq. short long')

/** Units of time: what they count is a time. */
export const timeUnits = set(`
  second seconds minute minutes hour hours hr hrs day days night nights week weeks weekend weekends month months year years yrs
  decade decades century centuries a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc local-time hrs. times fold generations
  mornings evenings seasons fortnights quarters semesters nanoseconds milliseconds
`)

/** Nouns that name a unit of time behind "a", "per" or "every": "two people a day". */
export const ratePeriods = set(
  'day week month year hour minute night decade season annum capita head person household family shift second weekend quarter morning',
)

/** The second part of a fraction, as a share. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Ordinals in words. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  list(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth`).map((word, index) => [word, index + 1]),
)

/** A number behind one of these is its name, unless people follow. */
export const labels = set(`
  no. nos. no number numbers nos section sections article articles resolution paragraph chapter room hangar gate flight route
  highway road bus line page pages pp pp. act law decree order phase level stage grade school hospital block building district zone
  platform channel version type category group ward precinct apartment flat house pier terminal reactor unit camp sector
  checkpoint boeing airbus protocol war part volume episode season week day lot model code rule point area tower
  form class track lane runway stop exit # № + @ / minus - tel tel. telephone phone fax box station sure schedule
  interstate paragraphs clause annex appendix figure table chapters verse psalm rev isbn proposition measure kilometer kilometre km mile
  post precinct squad brigade battalion regiment division bill size mark mk windows iphone covid sars radio studio
  constituency region strip trial count lap round game match set
`)

/** Capitalised nouns of an address: "12 Baker Street". */
export const streets = set(`
  street st st. road rd rd. avenue ave ave. boulevard blvd lane drive square court place terrace crescent parkway highway downing
  prospekt strasse rue
`)

/** Games, votes and their scores: "3-2", "by 4 to 1". */
export const games = set(`
  beat beats beating defeated defeating won win wins winning lost loses score scores scored scoreline goal goals draw drew match
  half-time halftime sets led lead leads aggregate voted vote votes victory final ruled ruling decision split odds start record
  loss defeat
`)

/** Whose age stands behind "of": "a girl of four". */
export const agedPersons = wordSet('girl boy child baby infant toddler woman man youth teenager lad pensioner')

/** In front of an age. */
export const ageBefore = set('aged age ages turned')

/** Words for a figure, so that "is 70" behind them is no age. */
export const tolls = set('toll tolls number numbers total count figure figures tally death deaths casualties')

/** "From 3 to 5" behind one of these is a change and no range. By lemma or form. */
export const changes = set(`
  rise rose risen raise raised climb climbed jump jumped increase increased grow grew grown go went gone fall fell fallen drop dropped
  decline declined decrease decreased revise revised lower lowered cut reduce reduced shrink shrank slip slipped soar soared
  surge surged change changed bring brought up down move moved swell swelled double doubled plunge plunged dip dipped
  downgrade downgraded upgrade upgraded expand expanded extend extended rising climbing raising falling increasing revising
  adjust adjusted correct corrected update updated rises raises climbs falls drops increases take push lift slash trim shift swell
`)

/** Verbs of passing a figure: what passes 40,000 is at least that. By lemma. */
export const passing = set('pass exceed top surpass eclipse outnumber')

/** "One" before these is no count. */
export const idleAfterOne = set(
  'thing day point way time hand side reason example place another night morning side moment word occasion',
)

/** A number beside one of these is a date: "the 19 April Movement", "march 7". */
export const months: ReadonlySet<string> = new Set(
  allMonths.flatMap(([name = '', ...short]) => [name, ...short.map((form) => `${form}.`)]),
)
