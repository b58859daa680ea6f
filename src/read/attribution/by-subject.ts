/**
 * Who says it, where the model labels more than the subject of the saying? In "a speech by [Amir Khan, who was unhurt, officer Tariq
 * Shah] {said}" the officer speaks alone.
 */
import type { Token } from '../token/index.ts'
import type { Spoken } from './content.ts'
import type { TokenRange } from './sentence-tree.ts'
import { subjectOf } from './subject.ts'

/** The words with the subject of the saying as its source; as they are where the model's source may be right. */
export function bySubject(tokens: readonly Token[], { source, cue, content }: Spoken): Spoken {
  const kept = { source, cue, content }
  const verb = tokens.findLastIndex(({ upos }, at) => at >= cue[0] && at < cue[1] && upos === 'VERB')
  const subject = verb < 0 ? undefined : subjectOf({ tokens }, verb)
  if (subject === undefined || subject[1] > cue[0] || tokens[subject[0] - 1]?.text !== ',') return kept
  if (!isBehindOthers(source, subject)) return kept
  const comma = subject[0] - 1
  const said = content
    .map(([from, to]): TokenRange => [from, from < comma ? Math.min(to, comma) : to])
    .filter(([from, to]) => to > from && (to <= comma || from >= cue[1]))
  const last = said.at(-1)
  // Words of the source that are not the speaker's go back to what is said before them.
  const isOpen = last !== undefined && last[1] <= source[0] && source[0] <= last[1] + 1 && source[0] < comma
  return { source: subject, cue, content: isOpen ? [...said.slice(0, -1), [last[0], comma]] : said }
}

/** Does the source begin before the subject, and end with it? */
const isBehindOthers = ([from, to]: TokenRange, subject: TokenRange): boolean =>
  from < subject[0] - 1 && to >= subject[1] && to <= subject[1] + 1
