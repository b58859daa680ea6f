/** How are names told as classes by word? `B-` begins a name, `I-` goes on with it, in the order of the network's classes. */
import { type NameKind, nameClasses } from '../src/read/syntax/names.ts'

export const classOf = (kind: NameKind, first: boolean): number => nameClasses.indexOf(`${first ? 'B' : 'I'}-${kind}`)
export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

/** Writes one name into the classes of a sentence; `to` is not part of it. */
export function fillName(names: Int16Array, from: number, to: number, kind: NameKind): void {
  for (let i = from; i < to; i++) names[i] = classOf(kind, i === from)
}

/** Words before the name of a person that are no part of it. */
export const titles = new Set(
  'president minister senator general colonel captain lieutenant sergeant king queen prince princess pope mr mrs ms dr mr. mrs. ms. dr. representative rep congressman attorney gov sen lt. sheriff police sir lord lady judge governor mayor sen. gen. col. rep. gov. secretary professor father mother saint'.split(
    ' ',
  ),
)
