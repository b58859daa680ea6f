/** What runs in the parsers' process? One document after the other is parsed, and its reports, or the entries of a feed, are sent back together. */
import { isFailure } from '../../model/index.ts'
import { readEntries } from '../entry/index.ts'
import { parseDocument } from '../parse.ts'
import { answerQuestions } from './answer.ts'
import type { Answer, AnswerItem, Question } from './index.ts'

async function answerTo(question: Question): Promise<Answer> {
  const { body } = question
  const items: AnswerItem[] = []
  try {
    if (question.kind === 'feed') return { kind: 'feed', feed: await readEntries(body, question.facts) }
    for await (const item of parseDocument(body, question.facts)) {
      if (item.kind === 'failure') {
        const { code, message } = item.failure
        items.push({ ...item, failure: { code, message } })
        continue
      }
      const { body: own, ...capture } = item.capture
      items.push({ ...item, capture: own === body ? capture : { ...capture, body: own } })
    }
    return { kind: 'items', items }
  } catch (error) {
    if (!isFailure(error)) return { kind: 'fault', says: error instanceof Error ? error.message : String(error) }
    return { kind: 'items', items, failure: { code: error.code, message: error.message } }
  }
}

answerQuestions(answerTo)
