/**
 * Which reports tell of the same happening, whatever kind it is? Those that are alike in their words (`likeness`), as merging takes
 * them where reports of one kind name no place to tell them apart by.
 */
import { compareText } from '../../stdx/index.ts'
import { groupAlike, likeness, wordsOf } from '../likeness/index.ts'

export interface StoryReport {
  readonly id: string
  /** Publication, ISO 8601 UTC. */
  readonly at: string
  readonly text: string
}

/** Reports further apart in time are not of one story. */
const storyMs = 7 * 86_400_000

/** Groups of ids, each sorted, single reports too, by their first id. The order of `reports` does not matter. */
export function findStories(reports: readonly StoryReport[]): readonly (readonly string[])[] {
  const inOrder = [...reports].sort((a, b) => compareText(a.id, b.id))
  const looks = inOrder.map(({ text, at }) => ({ words: wordsOf(text), time: Date.parse(at) }))
  const groups = groupAlike(inOrder.length, (a, b) => {
    const [one, other] = [looks[a], looks[b]]
    if (one === undefined || other === undefined || Math.abs(one.time - other.time) > storyMs) return 0
    return likeness(one.words, other.words)
  })
  return groups.map((group) => group.flatMap((index) => inOrder[index]?.id ?? []))
}
