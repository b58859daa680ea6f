/** What do the treebanks teach the network? Lessons, and the lists of classes that they use. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConllu, type TreeDocument, type TreeWord } from './conllu.ts'
import { gumNames, hasEntities } from './gum-names.ts'
import { makeSentences } from './made/sentences.ts'
import type { MadeWord } from './made/tree.ts'
import type { Random } from './random.ts'
import type { Lesson } from './train-network.ts'

export function readTreebank(data: string, name: string): TreeDocument[] {
  const path = join(data, 'ud', `${name}.conllu`)
  if (!existsSync(path)) throw new Error(`no treebank at ${path}; pass the benchmark folder with --data`)
  return parseConllu(readFileSync(path, 'utf8'))
}

export interface Classes {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

export const tagOf = (word: Pick<TreeWord, 'xpos' | 'upos'>): string => `${word.xpos} ${word.upos}`

/** Classes in order of first use. */
export function classesOf(documents: readonly TreeDocument[]): Classes {
  const words = documents.flatMap((document) => document.sentences.flatMap((sentence) => sentence.words))
  return { tags: [...new Set(words.map(tagOf))], relations: [...new Set(words.map((word) => word.deprel))] }
}

function lessonOf(
  words: readonly MadeWord[],
  numbers: { readonly tags: ReadonlyMap<string, number>; readonly relations: ReadonlyMap<string, number> },
): Lesson {
  return {
    forms: words.map((word) => word.form),
    tags: Int16Array.from(words, (word) => numbers.tags.get(tagOf(word)) ?? -1),
    heads: Int16Array.from(words, (word) => word.head),
    relations: Int16Array.from(words, (word) => numbers.relations.get(word.deprel) ?? -1),
  }
}

const numbersOf = (classes: Classes) => ({
  tags: new Map(classes.tags.map((tag, i) => [tag, i])),
  relations: new Map(classes.relations.map((relation, i) => [relation, i])),
})

/** As many made sentences as wanted. Of names they teach nothing. */
export function madeLessons(count: number, classes: Classes, random: Random): Lesson[] {
  const numbers = numbersOf(classes)
  return makeSentences(count, random).map((words) => lessonOf(words, numbers))
}

/** A lesson a sentence; with `names`, documents that have entities teach names too. */
export function treebankLessons(
  documents: readonly TreeDocument[],
  classes: Classes,
  options: { readonly names: boolean },
): Lesson[] {
  const numbers = numbersOf(classes)
  return documents.flatMap((document) => {
    const named = options.names && hasEntities(document)
    return document.sentences.map((sentence) => {
      const lesson = lessonOf(sentence.words, numbers)
      return named ? { ...lesson, names: gumNames(sentence.words) } : lesson
    })
  })
}
