/** How is a tree mended? One rule after another, each over all words, and none where what it leaves is no tree. */
import { isTree, type Mendable } from './lost-verb.ts'

/** A rule: the words with what it mends, or the same array where that is nothing. */
export type Mend = <T extends Mendable>(words: readonly T[]) => readonly T[]

/** The words after all rules, in their order; the same array where nothing is to mend. */
export function mendInTurn<T extends Mendable>(words: readonly T[], rules: readonly Mend[]): readonly T[] {
  return rules.reduce<readonly T[]>((known, rule) => {
    const mended = rule(known)
    return mended === known || !isTree(mended) ? known : mended
  }, words)
}

/** The words with what `changeOf` says of each as the parse has it; the same array where it says nothing. */
export function changed<T extends Mendable>(
  words: readonly T[],
  changeOf: (word: T, at: number) => Partial<Mendable> | undefined,
): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const change = changeOf(word, at)
    if (change === undefined) continue
    mended ??= [...words]
    mended[at] = { ...word, ...change }
  }
  return mended ?? words
}

/** Whether a word has a preposition of these forms, or a mark where `relations` names those. */
export const hasCase = (words: readonly Mendable[], at: number, forms: RegExp, relations = /^case$/): boolean =>
  words.some(({ head, deprel, form }) => head === at && relations.test(deprel) && forms.test(form))
