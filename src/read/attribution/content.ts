/**
 * Where does what is said end, where it stands before whoever says it? "Gunmen raided a village, killing four, police said": all that
 * hangs on the clause is said, though the model may stop at a comma. And where another speaks next, what is said ends: "…, police
 * said, while the army spoke of six".
 */
import type { Sentence } from '../token/index.ts'
import type { TokenRange } from './sentence-tree.ts'

/** A content and the words of whoever says it, in one sentence. */
export interface Spoken {
  readonly content: readonly TokenRange[]
  readonly source: TokenRange
  readonly cue: TokenRange
}

/** The content, up to its speaker where what is between hangs on it. */
export function upToSpeaker(sentence: Sentence, { content, source, cue }: Spoken): readonly TokenRange[] {
  const [first] = content
  const speaker = Math.min(source[0], cue[0])
  if (first === undefined || content.length > 1 || first[1] >= speaker) return content
  let end = speaker
  while (end > first[1] && sentence.tokens[end - 1]?.kind === 'mark') end -= 1
  for (let at = first[1]; at < end; at += 1) if (!hangsOn(sentence, at, first)) return content
  return end > first[1] ? [[first[0], end]] : content
}

/** Words above a word in the tree that are looked at. */
const climbMax = 20

function hangsOn({ tokens }: Sentence, word: number, [from, to]: TokenRange): boolean {
  let at = word
  for (let climbed = 0; climbed < climbMax && at >= 0; climbed += 1) {
    if (at >= from && at < to) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

/**
 * "; families said …", ", while the army said …", ", and a teacher spoke of …": where the words of the next speaker begin; the index of
 * the mark, or -1. `cues` are the hearts of the saying before and of the next.
 */
export function turnBefore(
  { tokens }: Sentence,
  speaker: number,
  cues: { readonly from: number; readonly to: number },
): number {
  const isMark = (at: number): boolean => /^[,;]$/.test(tokens[at]?.text ?? '')
  if (tokens[speaker - 1]?.text === ';') return speaker - 1
  const next = tokens[cues.to]
  // Behind "and" the next may speak in what the first says, but for where the tree joins the two.
  const isJoined = next?.deprel === 'conj' && next.head === cues.from
  const opens = isJoined ? /^(?:while|but|whereas|though|and)$/ : /^(?:while|but|whereas|though)$/
  return opens.test(tokens[speaker - 1]?.lower ?? '') && isMark(speaker - 2) ? speaker - 2 : -1
}

/** A content without what the next speaker says; `turn` is where that begins. */
export function untilTurn(content: readonly TokenRange[], turn: number): readonly TokenRange[] {
  const kept = content.flatMap(([from, to]): TokenRange[] =>
    to <= turn ? [[from, to]] : from < turn ? [[from, turn]] : [],
  )
  return kept.length === 0 ? content : kept
}
