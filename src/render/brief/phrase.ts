/** How are types and counts of things worded in a brief? */

/** `1 report`, `2 reports`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `PROTEST` → `protest`. */
export function typeText(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}
