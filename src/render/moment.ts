/** How is a day or an instant said? In English and in its own offset, the same on every machine. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** `2022-01-06` → `6 January 2022`; `2022-01-06T09:30+06:00` → `6 January 2022, 09:30 (UTC+06:00)`; what is no ISO 8601 stays as it is. */
export function momentText(iso: string): string {
  const match = ISO.exec(iso)
  if (match === null) return iso
  const [, year = '', month, day, time, zone] = match
  const name = months[Number(month) - 1]
  if (name === undefined) return year
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  if (time === undefined) return date
  return `${date}, ${time}${zone === undefined ? '' : /^(?:Z|[+-]00:?00)$/.test(zone) ? ' UTC' : ` (UTC${zone})`}`
}

/** The day alone: `6 January 2022`. */
export function dayText(iso: string): string {
  return momentText(iso.slice(0, 10))
}

/** `5 to 7 January 2022`, `30 December 2021 to 2 January 2022`, or the one day. */
export function periodText(from: string, to: string | undefined): string {
  const [first, last] = [from.slice(0, 10), (to ?? from).slice(0, 10)]
  if (first === last) return dayText(first)
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7) && first.length === 10
  return isSameMonth ? `${Number(first.slice(8))} to ${dayText(last)}` : `${dayText(first)} to ${dayText(last)}`
}

/** The short form for tables: `2022-01-06 09:30`, without seconds and offset. */
export function momentShort(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

/** The short form where it stands alone: `2022-01-06 09:30 UTC+06:00`; a time that has no offset gets none. */
export function momentZoned(iso: string): string {
  const zone = /T.*?(Z|[+-]\d{2}:?\d{2})$/.exec(iso)?.[1]
  if (zone === undefined) return momentShort(iso)
  return `${momentShort(iso)} UTC${/^(?:Z|[+-]00:?00)$/.test(zone) ? '' : zone}`
}
