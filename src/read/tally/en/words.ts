/** English words for what befell people, and what is counted. */
import type { Tally } from '../../../model/index.ts'

export type Category = Tally['category']

const rows = (category: Category, words: string): [string, Category][] =>
  words.split(' ').map((word) => [word, category])

/** Participles and adjectives after the people: "12 people were killed", "12 dead", "left 30 wounded". */
export const fates: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'killed dead died slain slaughtered massacred executed perished murdered liquidated eliminated'),
  ...rows('injured', 'injured wounded hurt hospitalised hospitalized'),
  ...rows('detained', 'detained arrested'),
  ...rows('missing', 'missing unaccounted'),
  ...rows('displaced', 'homeless displaced'),
  ...rows('abducted', 'abducted kidnapped'),
])

/** Verbs before the people: "killing 12 people", "injured at least 30", "detained 5,800". */
export const deeds: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'killed killing kills kill'),
  ...rows('injured', 'injured injuring injures wounded wounding wounds'),
  ...rows('detained', 'detained detaining arrested arresting arrest detain detains arrests'),
  ...rows('displaced', 'displaced displacing'),
  ...rows('abducted', 'abducted abducting kidnapped kidnapping'),
])

/** Nouns that are a count of people themselves: "164 deaths", "30 injuries". */
export const countNouns: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'deaths fatalities death fatality bodies'),
  ...rows('injured', 'injuries'),
  ...rows('detained', 'arrests detentions detainees'),
])

/** People who are counted for being there, and what they must do beside it. */
export const gathering: ReadonlySet<string> = new Set(
  'gathered marched rallied protested demonstrated turned took joined attended assembled massed'.split(' '),
)
export const crowdNouns: ReadonlySet<string> = new Set(
  'protesters demonstrators marchers people residents workers supporters'.split(' '),
)
export const deploying: ReadonlySet<string> = new Set('deployed sent arrived dispatched landed arriving'.split(' '))
export const forceNouns: ReadonlySet<string> = new Set(
  'troops soldiers peacekeepers servicemen paratroopers officers police'.split(' '),
)

export const auxiliaries: ReadonlySet<string> = new Set(
  'was were is are been being be has have had got remain remained'.split(' '),
)
export const uncertain: ReadonlySet<string> = new Set(
  "could may might would will should if unless not n’t n't never whether feared".split(' '),
)
export const recapWords: ReadonlySet<string> = new Set('earlier previously initially'.split(' '))
/** Words that say a figure counts more than one event. */
export const runningWords: ReadonlySet<string> = new Set('since nationwide countrywide'.split(' '))
export const conditionals: ReadonlySet<string> = new Set('if unless whether'.split(' '))
