/**
 * What would a larger network say of text without gold? Lessons made from its answers.
 *
 * The small network learns from the treebanks and from these: self-training with a stronger teacher, which helps a
 * parser most on the kind of text that the treebanks hold little of, news (Weiss et al. 2015; Clark et al. 2018).
 */
import type { Part } from '../src/read/syntax/archive.ts'
import { openArchive, packArchive } from '../src/read/syntax/archive.ts'
import { analyse, openNetwork } from '../src/read/syntax/network.ts'
import type { Lesson } from './train-network.ts'

/** Lessons at a time; bounds memory. */
const chunk = 2000

/** `lessons` with the teacher's tags, heads and relations; names are kept. */
export function teach(lessons: readonly Lesson[], teacher: ReadonlyMap<string, Part>): Lesson[] {
  const network = openNetwork(openArchive(packArchive(teacher)))
  const taught: Lesson[] = []
  for (let from = 0; from < lessons.length; from += chunk) {
    const part = lessons.slice(from, from + chunk)
    for (const [i, { tags, heads, relations }] of analyse(
      network,
      part.map((lesson) => lesson.forms),
    ).entries()) {
      taught.push({ ...part[i]!, tags, heads: Int16Array.from(heads), relations })
    }
  }
  return taught
}
