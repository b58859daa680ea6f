/**
 * Whose are the answers of an interview? "Q: Did the police come?", "A: They came and went": what stands behind "A:", up to the next
 * question, is what the person says with whom the report speaks, and not what the report says.
 */
import type { TokenizedText } from '../token/index.ts'
import type { Said } from './chain.ts'
import type { WordRange } from './learned/label.ts'

export const answerRule = 'attribution/en/answer'

const question = /^(?:Q|Question)$/
const answer = /^(?:A|Answer)$/

/**
 * The sayings, with the answers where the text has marked questions; their speaker is the one person whom it names before the first
 * of them.
 */
export function withAnswers(sayings: readonly Said[], text: TokenizedText, begins: Int32Array): readonly Said[] {
  const marks = text.sentences.flatMap(({ index, start, tokens: [first, second] }) => {
    const isMark = second?.text === ':' && (index === 0 || text.text[start - 1] === '\n')
    if (!isMark || first === undefined) return []
    const isAnswer = answer.test(first.text)
    return isAnswer || question.test(first.text) ? [{ index, isAnswer, colon: (begins[index] ?? 0) + 1 }] : []
  })
  const first = marks.find(({ isAnswer }) => !isAnswer)
  if (first === undefined) return sayings
  const speaker = interviewed(text, begins, first.index)
  const answers = marks.flatMap(({ index, isAnswer, colon }, at): Said[] => {
    const to = begins[marks[at + 1]?.index ?? endOfParagraph(text, index)] ?? 0
    const content: readonly WordRange[] = [[colon + 1, to]]
    if (!isAnswer || to <= colon + 1) return []
    return [{ anchor: colon, source: [colon - 1, colon], speaker, cue: [colon, colon + 1], content, rule: answerRule }]
  })
  const colons = new Set(marks.map(({ colon }) => colon))
  return [...sayings.filter(({ anchor }) => !colons.has(anchor)), ...answers].sort((a, b) => a.anchor - b.anchor)
}

/** The first sentence of the next paragraph. */
function endOfParagraph({ text, sentences }: TokenizedText, from: number): number {
  let at = from + 1
  while (at < sentences.length && !text.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n')) at += 1
  return at
}

/** The words of the one person who is named before the first question. */
function interviewed({ names, sentences }: TokenizedText, begins: Int32Array, before: number): WordRange | undefined {
  const persons = names.filter(({ kind, sentence }) => kind === 'person' && sentence < before)
  const [name] = persons
  if (name === undefined || persons.some(({ entity }) => entity !== name.entity)) return undefined
  const { tokens } = sentences[name.sentence] ?? { tokens: [] }
  const from = tokens.findIndex(({ end }) => end > name.start)
  const to = tokens.findLastIndex(({ start }) => start < name.end) + 1
  const begin = begins[name.sentence] ?? 0
  return from < 0 || to <= from ? undefined : [begin + from, begin + to]
}
