/** What does the language lack that we need, whatever the domain? */
export type { CivilDate, IsoWeek } from './calendar.ts'
export { civilDate, dayNumber, daysInMonth, formatDay, isoWeek, pad, parseDay, weekday } from './calendar.ts'
export { canonicalJson } from './canonical-json.ts'
export { countryAlpha2, countryCodeOf, countryName, countryNumber, placeInText } from './country.ts'
export { distanceKm } from './distance.ts'
export {
  anyMonthPattern,
  monthNames,
  monthPattern,
  monthStartPattern,
  months,
  shortDateNames,
  weekdayNames,
  weekdayPattern,
  weekdays,
  weekdayWord,
} from './english-calendar.ts'
export type { Cardinal } from './english-cardinal.ts'
export { readCardinal } from './english-cardinal.ts'
export { foldName } from './fold.ts'
export { compareText } from './order.ts'
export { wordSet } from './word-set.ts'
export type { ZipFile } from './zip.ts'
export { zipOf } from './zip.ts'
