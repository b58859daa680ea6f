/** Which English words bound a number, count people, or forbid the count? Data only, lower case. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(list(text))
const phrases = (text: string): readonly (readonly string[])[] => text.split(',').map((phrase) => list(phrase))

/** Bounds before a number; longer phrases are tried first. */
export const bounds = {
  'at-least':
    phrases(`at least, no fewer than, no less than, not fewer than, not less than, more than, well over, just over,
    over, upwards of, upward of, in excess of, a minimum of, at a minimum, well above`),
  'at-most':
    phrases(`up to, as many as, at most, no more than, not more than, fewer than, less than, a maximum of, at the most,
    under`),
  about:
    phrases(`about, around, some, nearly, almost, approximately, roughly, an estimated, estimated, close to, just under,
    somewhere around, in the region of, perhaps, an approximate`),
} as const

/** Bounds behind a number: "50 or more". */
export const boundsBehind = {
  'at-least': phrases('or more'),
  'at-most': phrases('or fewer, or less'),
  about: phrases('or so'),
} as const

/** Words without a number, and the least that they say. The figures are the ledger's default policy. */
export const vague: readonly { readonly words: readonly string[]; readonly low: number }[] = [
  { words: ['hundreds', 'of', 'thousands'], low: 200_000 },
  { words: ['scores', 'of', 'thousands'], low: 40_000 },
  { words: ['tens', 'of', 'thousands'], low: 20_000 },
  { words: ['tens', 'of', 'millions'], low: 20_000_000 },
  { words: ['hundreds', 'of', 'millions'], low: 200_000_000 },
  { words: ['dozens'], low: 24 },
  { words: ['scores'], low: 40 },
  { words: ['tens'], low: 20 },
  { words: ['hundreds'], low: 200 },
  { words: ['thousands'], low: 2000 },
  { words: ['millions'], low: 2_000_000 },
  { words: ['several'], low: 3 },
  { words: ['a', 'handful'], low: 3 },
  { words: ['a', 'few'], low: 3 },
  { words: ['a', 'couple', 'of'], low: 2 },
]

/** "Several hundred" is three of them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** One of these makes "a" a count of one. */
export const people = set(`
  woman man boy girl child baby infant toddler teenager youth youngster pensioner person civilian individual citizen national
  policeman policewoman officer cop soldier serviceman servicewoman conscript recruit guard gendarme trooper marine sailor
  peacekeeper commander general colonel lieutenant captain sergeant corporal major private cadet
  gunman gunmen attacker assailant bomber suspect terrorist militant rebel insurgent guerrilla fighter militiaman sniper
  protester protestor demonstrator marcher rioter activist striker student pupil schoolboy schoolgirl teacher professor lecturer
  journalist reporter correspondent photographer cameraman doctor nurse paramedic medic surgeon driver pilot fisherman farmer
  peasant worker labourer laborer employee official politician lawmaker deputy senator mayor governor judge lawyer prosecutor
  priest imam monk nun bishop pastor worshipper pilgrim tourist foreigner passer-by passerby bystander onlooker pedestrian
  cyclist motorist motorcyclist passenger resident villager local inhabitant neighbour neighbor shopkeeper trader vendor merchant
  businessman shepherd miner fireman firefighter rescuer volunteer migrant refugee hostage captive detainee prisoner inmate
  victim survivor casualty patient mother father brother sister wife husband son daughter grandmother grandfather
  witness spokesman spokeswoman engineer technician diplomat ambassador envoy technician watchman caretaker cleaner singer
  athlete footballer fan spectator
`)

/** Plurals that no -s makes, and what only a plural names. */
const pluralPeople = set(`
  women men boys girls children babies people persons policemen policewomen soldiers servicemen gunmen militiamen fishermen
  firemen businessmen troops personnel police staff youths passers-by casualties others dead wounded injured families
  fatalities deaths injuries arrests victims citizens nationals crew members marchers servicewomen watchmen cameramen
  believers demonstrators households supporters forces detentions
`)

/** What follows a number that counts people although no noun does: "12 were killed". */
export const fates = set(`
  killed dead injured wounded hurt died arrested detained missing abducted kidnapped displaced hospitalised hospitalized
  were are have had others more
`)

/** The same behind "one". */
export const fatesOfOne = set('was is has')

/** After "no" these make a count of none. */
export const noneNouns = set('casualties deaths injuries fatalities arrests detentions victims losses')

/** Whether a word names people, singular or plural. */
export function isPerson(word: string): boolean {
  return people.has(word) || pluralPeople.has(word) || (word.endsWith('s') && people.has(word.slice(0, -1)))
}

export const isOnePerson = (word: string): boolean => people.has(word)

/** Words that end a noun phrase or do not stand in one, so that what follows them is not what is counted. */
export const phraseEnds = set(`
  and or but of in on at by to for from with as that who which was were is are be been has have had said says the a an this
  these those his her its their our not no then when while where after before until since during if than so against into over
  under about near will would could can may might must should
`)

/** Words for people that are as often adjectives: "a rebel" is one, "a rebel leader" and "a national strike" are not. */
export const adjectival = set(`
  national official private guerrilla terrorist rebel militant insurgent general major local individual civilian patient student
  migrant refugee victim fan
`)

/** Heads that make a person only part of their name: "a student union". */
export const notPeople = set(`
  union unions movement movements association organisation organization committee council group groups leader leaders camp
  hostel dormitory rights hunt killing trafficking abuse labour labor care march rally protest strike party front league army
  bus train plane station office school training uniform post force
`)

/** A number before these is money. */
export const moneyBehind = set(`
  dollar dollars euro euros pound pounds ruble rubles rouble roubles tenge yen yuan rupee rupees lira liras peso pesos franc francs
  riyal riyals rial rials dinar dinars shekel shekels cent cents hryvnia hryvnias naira shilling shillings usd eur gbp kzt rub won
  krona kroner zloty baht dong birr
`)

/** A number behind these is money. */
export const moneyBefore = set('$ € £ ¥ ₽ ₸ ₹ ₺ ₴ ₦ us$ a$ c$ nz$ hk$ r$ rs rs. usd eur gbp kzt rub')

/** Weights, measures, times, and what else is not counted one by one. */
export const measures = set(`
  % percent per pct percentage percentile point points
  km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres m cm centimeters centimetres mm
  millimeter millimeters millimetre millimetres foot feet ft inch inches yard yards acre acres hectare hectares square cubic
  kg kgs kilo kilos kilogram kilograms gram grams ton tons tonne tonnes pound lb lbs ounce ounces liter liters litre litres gallon
  gallons barrel barrels degree degrees ° celsius fahrenheit kph km/h mph knots hertz mhz volt volts watt watts kilowatts megawatts mw
  gigawatts gw bpd caliber calibre magnitude second seconds minute minutes hour hours hr hrs day days night nights week weeks
  month months year years decade decades century centuries a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc times fold
`)

/** The second part of a fraction: "two thirds". */
export const fractions = set(
  'third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths tenth tenths half halves',
)

/** A number behind one of these is its name, unless what it counts follows. */
export const labels = set(`
  no. nos. no number numbers nos section sections article articles resolution paragraph chapter room hangar gate flight route
  highway road bus line page pages act law decree order phase level stage grade school hospital block building district zone
  platform channel version type category group ward precinct apartment flat house pier terminal reactor unit camp sector
  checkpoint magnitude boeing airbus protocol war part volume episode season week day lot model code rule point area
  form class track lane runway stop exit # № + @ / minus -
`)

/** Games have scores: "3-2", "by 4 to 1". */
export const games = set(`
  beat beats beating defeated defeating won win wins lost loses score scores scored scoreline goal goals draw drew match
  half-time halftime set sets led aggregate voted vote votes
`)

/** In front of an age. */
export const ageBefore = set('aged age ages turned')

/** Words for a figure, so that "is 70" behind them is no age. */
export const tolls = set('toll tolls number numbers total count figure figures tally death deaths')
