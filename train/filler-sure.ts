/**
 * How sure is a dispatch that an organisation did it? Learned from what we read of the training part's organisations (`filler-sure.txt`),
 * as its key has no slot for it.
 */
import { readFileSync } from 'node:fs'
import { normalise } from '../eval/muc4-found.ts'
import { confidences, sureFeatures } from '../eval/muc4-sure.ts'
import type { Weights } from '../eval/muc4-weights.ts'
import type { Lesson } from './filler-least.ts'
import { thingsByText } from './filler-pairs.ts'
import { learnSparse, type SparseItem, type SparseOptions } from './logistic.ts'

/** Set on fifths of the training part that follow one another; a hundredth of the decay does nearly as well. */
const options: SparseOptions = { decisions: confidences.length, epochs: 6, decay: 0.1, rate: 0.1, countMin: 4 }

/** A letter for each of `confidences`. */
const letters = 'FCASP'

export function learnSure(lessons: readonly Lesson[]): Weights {
  const read = loadSure()
  return learnSparse(
    lessons.flatMap((lesson) => itemsOf(lesson, read.get(lesson.document.input.ref))),
    options,
  )
}

/** For each document what is right of each organisation of its templates, in the key's order. */
export function loadSure(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(new URL('filler-sure.txt', import.meta.url), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [document = '', ...values] = line.split(' ')
        return [document, values]
      }),
  )
}

/** Each organisation once, as it is read first. */
function itemsOf(lesson: Lesson, read: readonly string[] | undefined): SparseItem[] {
  if (read === undefined) return []
  const organizations = (lesson.document.gold.templates ?? []).flatMap(({ fillers }) => fillers.PerpOrg)
  if (organizations.length !== read.length)
    throw new Error(`${lesson.document.input.ref}: other organisations than were read`)
  const things = thingsByText(lesson.tokenized)
  const seen = new Set<unknown>()
  return organizations.flatMap((mentions, index): SparseItem[] => {
    const found = mentions.flatMap((mention) => things.get(normalise(mention)) ?? [])[0]
    const right = read[index] ?? '-'
    if (found === undefined || right === '-' || seen.has(found.thing)) return []
    seen.add(found.thing)
    return [
      { features: sureFeatures(found, lesson.reading), yes: [...letters].map((letter) => right.includes(letter)) },
    ]
  })
}
