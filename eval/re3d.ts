/**
 * How well are persons, organisations and places found in conflict reporting?
 *
 * re3d marks every mention, also `the army` and `we`, and some by machine with a low confidence. What has to be found are
 * the mentions that hold a name, with confidence 0.5 or more; mentions of one span with two types (a country that acts)
 * count once and accept either.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNamed } from '../train/marked-text.ts'
import { halves, isInHalf } from './aside.ts'
import { type GoldName, matchNames, type NameKind, nameFigures } from './name-match.ts'
import { readingTask } from './task.ts'

interface Document {
  readonly _id: string
  readonly text: string
}

export interface Entity {
  readonly documentId: string
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly confidence: number
}

const folder = 're3d'
const kinds: Readonly<Record<string, NameKind>> = { Person: 'person', Organisation: 'organization', Location: 'place' }
const scored: readonly NameKind[] = ['person', 'organization', 'place']
const confidenceMin = 0.5

export const re3d = readingTask<readonly GoldName[]>({
  name: 're3d',
  measures: 'names: persons, organisations and places in conflict reporting, F1 by overlap and kind on re3d',
  needs: [folder],
  source: 'https://github.com/dstl/re3d',
  splits: halves,
  load: ({ data, split }) =>
    readdirSync(join(data, folder))
      .sort()
      .flatMap((source) => {
        const entities = readLines<Entity>(join(data, folder, source, 'entities.jsonl'))
        return readLines<Document>(join(data, folder, source, 'documents.jsonl'))
          .filter(({ _id }) => isInHalf(_id, split))
          .map(({ _id, text }) => ({
            input: { ref: `${source}/${_id}`, text },
            gold: findMentions(entities.filter(({ documentId }) => documentId === _id)),
          }))
      }),
  score: (pairs) => nameFigures(pairs, matchNames(pairs, scored)),
})

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line))
}

/** The mentions of one document, one for each span. */
export function findMentions(entities: readonly Entity[]): GoldName[] {
  const scoredTypes = entities.filter(({ type }) => kinds[type] !== undefined)
  return [...Map.groupBy(scoredTypes, ({ begin, end }) => `${begin} ${end}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const sure = group.some(({ confidence }) => confidence >= confidenceMin)
    const groupKinds = new Set(group.flatMap(({ type }) => kinds[type] ?? []))
    return [{ start: first.begin, end: first.end, kinds: [...groupKinds], counted: sure && isNamed(first.value) }]
  })
}
