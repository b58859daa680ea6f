/**
 * Are reports of one happening told from reports of one that looks like it? ECB+: short texts of real happenings of all kinds, in
 * pairs that look alike, without places or dates to tell them apart by. Pairs of texts that share a story, and B³. Scored is the likeness
 * of words by which merging tells reports apart that name no town (`src/merge/likeness`).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findStories } from '../src/merge/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, f1Figures, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'

const file = 'ecbplus/documents.jsonl'

interface Document {
  readonly id: string
  readonly topic: number
  readonly incident: string
  readonly text: string
}

export const ecbplus: Task = {
  name: 'ecbplus',
  measures: 'which short reports tell of one happening, look-alikes kept apart: F1 over pairs, and B³',
  needs: [file],
  source: 'https://github.com/cltl/ecbPlus, a text a document with the incident that it tells of',
  splits: halves,
  run: ({ data, split }) => {
    const lines = readFileSync(join(data, file), 'utf8').trim().split('\n')
    const documents = lines.map((line): Document => JSON.parse(line))
    // A topic is a pair of happenings that look alike: both are in one half.
    return scoreClusters(documents.filter(({ topic }) => isInHalf(`topic ${topic}`, split)))
  },
}

const at = '2000-01-01T00:00:00.000Z'

function scoreClusters(documents: readonly Document[]): Scored {
  const stories = findStories(documents.map(({ id, text }) => ({ id, at, text })))
  const storyOf = new Map(stories.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)))
  return scoreGroups(documents, storyOf)
}

/** `storyOf` is the group that each document was put into. */
export function scoreGroups(
  documents: readonly Pick<Document, 'id' | 'topic' | 'incident'>[],
  storyOf: ReadonlyMap<string, string>,
): Scored {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  const misses: Miss[] = []
  let [precision, recall] = [0, 0]
  for (const a of documents) {
    const [own, gold, both] = [0, 0, 0].map(
      (_, index) =>
        documents.filter((b) => {
          const [isFound, isGold] = [storyOf.get(a.id) === storyOf.get(b.id), a.incident === b.incident]
          return index === 0 ? isFound : index === 1 ? isGold : isFound && isGold
        }).length,
    )
    precision += (both ?? 0) / (own || 1)
    recall += (both ?? 0) / (gold || 1)
  }
  for (const [index, a] of documents.entries())
    for (const b of documents.slice(index + 1)) {
      const [gold, found] = [a.incident === b.incident, storyOf.get(a.id) === storyOf.get(b.id)]
      sums.gold += gold ? 1 : 0
      sums.found += found ? 1 : 0
      sums.right += gold && found ? 1 : 0
      sums.recalled += gold && found ? 1 : 0
      if (gold === found) continue
      const words = gold ? a.incident : a.topic === b.topic ? 'look-alikes' : 'other topics'
      misses.push({ cause: gold ? 'not joined' : 'joined', words, where: a.id, detail: b.id })
    }
  const [p, r] = [precision / (documents.length || 1), recall / (documents.length || 1)]
  return {
    figures: [
      count('documents', documents.length),
      count('stories', new Set(storyOf.values()).size),
      ...f1Figures('pair', sums),
      score('bCubedF1', percent(2 * p * r, p + r)),
    ],
    misses,
  }
}
