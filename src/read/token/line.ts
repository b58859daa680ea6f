/** Which sentences stand on one line? The lines of a body, each with its sentences. */
import type { Sentence } from './index.ts'

export type Line = readonly [Sentence, ...Sentence[]]

export function linesOf(text: string, sentences: readonly Sentence[]): Line[] {
  const lines: [Sentence, ...Sentence[]][] = []
  let end = 0
  for (const sentence of sentences) {
    if (sentence.headline) continue
    const line = lines.at(-1)
    if (line === undefined || text.slice(end, sentence.start).includes('\n')) lines.push([sentence])
    else line.push(sentence)
    end = sentence.end
  }
  return lines
}
