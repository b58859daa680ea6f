/** What does the language lack that we need, whatever the domain? */
export type { CivilDate, IsoWeek } from './calendar.ts'
export { civilDate, dayNumber, daysInMonth, formatDay, isoWeek, pad, parseDay, weekday } from './calendar.ts'
export { canonicalJson } from './canonical-json.ts'
export type { Cardinal } from './english-cardinal.ts'
export { readCardinal } from './english-cardinal.ts'
export { foldName } from './fold.ts'
export { compareText } from './order.ts'
