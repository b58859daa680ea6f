/** What does English call the months and the days of the week? As words, and as the alternatives of a pattern. */

const named = (names: string): readonly (readonly string[])[] => names.split(' ').map((name) => name.split('|'))

/** Each month in small letters, written out and cut short. */
export const months = named(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
)

/** Each day of the week in small letters, written out and cut short. */
export const weekdays = named(
  'monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun',
)

const whole = (names: typeof months): readonly string[] => names.flatMap(([name = '']) => name)
const short = (names: typeof months): readonly string[] => names.flatMap(([, ...forms]) => forms)

export const monthNames = whole(months)
export const weekdayNames = whole(weekdays)
/** "Jan", "Sept", "Tue", without the stop that may follow. */
export const shortDateNames = [...short(months), ...short(weekdays)]

/** Words as they stand in a text, in alternatives of a pattern. */
const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')

/** "January|February|…". */
export const monthPattern = alternatives(monthNames)
/** "Jan|Feb|…": how a month begins, and how it is cut short. */
export const monthStartPattern = alternatives(months.map((forms) => forms.at(-1)?.slice(0, 3) ?? ''))
/** "January|Jan\.?|…". */
export const anyMonthPattern = `${monthPattern}|(?:${alternatives(short(months))})\\.?`
/** "Monday|Tuesday|…". */
export const weekdayPattern = alternatives(weekdayNames)
/** A word that is the name of a day of the week, in large letters or small. */
export const weekdayWord = new RegExp(`^(?:${weekdayPattern})$`, 'i')
