/** Which words of a phrase are of a name? "The mayor, Luis Rey, 27, a father of two", "Troops of Operation Hadin Kai": the parse hangs them elsewhere. */
import { hasChild, type Mendable } from './lost-verb.ts'
import { changed } from './mend.ts'

/** "His wife Maria": a name right behind a noun without "and" or a comma is that noun's. */
export function nameKin<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ upos, deprel, head }, at) => {
    const before = words[at - 1]
    const isName =
      upos === 'PROPN' &&
      deprel === 'conj' &&
      before?.upos === 'NOUN' &&
      (before.head === head || head === at - 1) &&
      !hasChild(words, at, /^(?:cc|punct|case)$/)
    return isName ? { head: at - 1, deprel: 'appos' } : undefined
  })
}

/** "President Castro of Honduras": what stands behind a name is not of the title before it; and a word of a name is no adjective. */
export function nameTitled<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ xpos, deprel, head }, at) => {
    const above = words[head]
    const isBehind = above !== undefined && above.head < at && above.head > head
    if (deprel === 'nmod' && above?.deprel === 'nmod:desc' && isBehind) return { head: above.head }
    return xpos === 'NNP' && deprel === 'amod' && above?.upos === 'PROPN' ? { deprel: 'compound' } : undefined
  })
}

/** "Mario Paz, 27, and Luis Rey, 18": what follows a name is beside the name, and not beside its first word. */
export function giveNamed<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    const first = words[head]
    const isFirst = first?.upos === 'PROPN' && first.deprel === 'compound' && first.head === head + 1
    return isFirst && at > first.head && deprel !== 'flat' ? { head: first.head } : undefined
  })
}

/** "Convicted Omar Paz, 34, of the murder of Luis Rey, 27, a father of two": who stands behind a name and an age is of that name. */
export function giveAged<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    if (deprel !== 'appos') return undefined
    const age = words.findLastIndex(({ upos, form }, index) => index < at && upos === 'NUM' && /^\d\d$/.test(form))
    const person = words[age]?.head ?? -1
    const isRight = words[age - 1]?.form === ',' && words[age + 1]?.form === ',' && at - age <= 4
    if (!isRight || person >= age || head >= person) return undefined
    return words[person]!.upos === 'PROPN' && words[head]?.upos === 'PROPN' ? { head: person } : undefined
  })
}

/** "Troops of Operation Hadin Kai": what an operation is called is of its name. */
export function nameOperation<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ upos, deprel, head }, at) => {
    const before = words[at - 1]
    const isName = upos === 'PROPN' && before?.form === 'Operation' && before.head === head && deprel === 'nmod'
    return isName && before.deprel === 'nmod' ? { head: at - 1, deprel: 'flat' } : undefined
  })
}
