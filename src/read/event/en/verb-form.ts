/** Which form of which event verb is this token? */
import type { VerbRow } from './words.ts'
import { doubling, irregularForms, verbRows } from './words.ts'

/** `past` may also be a participle: regular verbs spell them alike. */
export interface VerbForm {
  readonly base: string
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
  readonly row: VerbRow
}

function formsOf(base: string): readonly (readonly [string, VerbForm['form']])[] {
  const stem = doubling.has(base) ? base + base.at(-1) : base.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(base)
  const irregular = irregularForms.get(base)
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  const past = irregular?.past ?? (y ? `${base.slice(0, -1)}ied` : `${stem}ed`)
  return [
    [base, 'base'],
    [third, 'third'],
    [past, 'past'],
    [irregular?.participle ?? past, 'past'],
    [`${stem}ing`, 'ing'],
  ]
}

/** Lower-case word → verb form, for every form of every verb of the table. */
export const verbForms: ReadonlyMap<string, VerbForm> = new Map(
  [...verbRows].flatMap(([base, row]) => formsOf(base).map(([word, form]) => [word, { base, form, row }] as const)),
)
