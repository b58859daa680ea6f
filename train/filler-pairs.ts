/** Which fillers belong to one incident? Learned from pairs of the key's fillers, where the text has them. */
import type { KeyTemplate, Mentions } from '../eval/muc4-data.ts'
import type { Filler } from '../eval/muc4-filler.ts'
import { normalise } from '../eval/muc4-found.ts'
import { findMentions, findThings, type Thing } from '../eval/muc4-mention.ts'
import { pairRow } from '../eval/muc4-pair.ts'
import { type FilledRole, filledRoles } from '../eval/muc4-role.ts'
import { settingsOf } from '../eval/muc4-setting.ts'
import type { Tree } from '../eval/muc4-trees.ts'
import { isPerpetrator, learnedTypes, typeFeatures } from '../eval/muc4-type.ts'
import { variantsOf } from '../eval/muc4-variant.ts'
import type { Weights } from '../eval/muc4-weights.ts'
import type { TokenizedText } from '../src/read/token/index.ts'
import type { Lesson } from './filler-least.ts'
import { learnTrees, type TreeItem, type TreeOptions } from './filler-trees.ts'
import { learnSparse, type SparseItem, type SparseOptions } from './logistic.ts'

/** Set by the log loss in folds of the training part. */
const options: TreeOptions = {
  trees: 120,
  depth: 4,
  rate: 0.07,
  leafMin: 20,
  itemShare: 0.7,
  columnShare: 0.4,
  decay: 5,
}

export const learnPairs = (lessons: readonly Lesson[]): Tree[] => learnTrees(lessons.flatMap(pairsOf), options)

function pairsOf(lesson: Lesson): TreeItem[] {
  const templates = lesson.document.gold.templates ?? []
  const fillers = goldFillers(lesson, templates)
  const settings = settingsOf(
    fillers.map(({ filler }) => filler),
    lesson,
  )
  return fillers.flatMap((one, first) =>
    fillers.slice(first + 1).flatMap((other, after): TreeItem[] => {
      const [mine, theirs] = [settings.all[first], settings.all[first + 1 + after]]
      if (mine === undefined || theirs === undefined) return []
      if (isPerpetrator(one.filler) && isPerpetrator(other.filler)) return []
      const together = one.of.some((template) => other.of.includes(template))
      return [{ row: pairRow(mine, theirs, settings), yes: together }]
    }),
  )
}

const typeOptions: SparseOptions = { decisions: 2, epochs: 10, decay: 0.003, rate: 0.1, countMin: 3, weightMin: 0.02 }

/** Which kind an incident is of, learned from the key's own. */
export const learnTypes = (lessons: readonly Lesson[]): Weights => learnSparse(lessons.flatMap(typesOf), typeOptions)

function typesOf(lesson: Lesson): SparseItem[] {
  const templates = lesson.document.gold.templates ?? []
  const fillers = goldFillers(lesson, templates)
  return templates.flatMap((template): SparseItem[] => {
    const own = fillers.filter(({ of }) => of.includes(template)).map(({ filler }) => filler)
    if (own.length === 0) return []
    const yes = learnedTypes.map((type) => template.types.length === 1 && template.types[0] === type)
    return [{ features: typeFeatures(own, lesson.reading), yes }]
  })
}

interface GoldFiller {
  readonly filler: Filler
  /** The templates that it fills a role of. */
  readonly of: readonly KeyTemplate[]
}

/** The things of a text by the strings that they may be written down by. */
export function thingsByText(tokenized: TokenizedText): ReadonlyMap<string, { thing: Thing; text: string }> {
  const things = new Map<string, { thing: Thing; text: string }>()
  for (const thing of findThings(findMentions(tokenized)))
    for (const mention of thing.mentions)
      for (const { text } of variantsOf(mention, tokenized.text))
        if (!things.has(normalise(text))) things.set(normalise(text), { thing, text })
  return things
}

/** The key's fillers that the text has, each with the thing that it is. */
function goldFillers({ document, tokenized }: Lesson, templates: readonly KeyTemplate[]): GoldFiller[] {
  const things = thingsByText(tokenized)
  const entitiesOf = (role: FilledRole): readonly Mentions[] =>
    role === 'Described' ? describedIn(templates) : document.gold.fillers[role]
  return filledRoles.flatMap((role) =>
    entitiesOf(role).flatMap((mentions): GoldFiller[] => {
      const found = mentions.flatMap((mention) => things.get(normalise(mention)) ?? [])[0]
      if (found === undefined) return []
      const names = new Set(mentions.map(normalise))
      const of = templates.filter(({ described, fillers }) =>
        (role === 'Described' ? described : fillers[role]).flat().some((name) => names.has(normalise(name))),
      )
      return [{ filler: { role, ...found, chance: 1 }, of }]
    }),
  )
}

/** Each of those described once, however many templates they are in. */
function describedIn(templates: readonly KeyTemplate[]): readonly Mentions[] {
  return [...new Map(templates.flatMap(({ described }) => described.map((entity) => [entity[0], entity]))).values()]
}
