/** What does a reader call the type of an incident? The same noun in briefs and on the page. */

const names: Readonly<Record<string, string>> = {
  ASSAULT: 'attack',
  COERCE: 'coercion',
  COOPERATE: 'cooperation',
  MOBILIZE: 'mobilisation',
}

/** @example `ASSAULT` is an `attack`, `DISASTER` a `disaster`. */
export const typeName = (type: string): string => names[type] ?? type.toLowerCase().replaceAll('_', ' ')
