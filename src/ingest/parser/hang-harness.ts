/** A parser that does what the tests of the limits want: it loops, eats memory, fails, or answers. */
import { answerQuestions } from './answer.ts'
import type { Answer, Question } from './index.ts'

function answerTo({ body }: Question): Answer {
  const order = Buffer.from(body).toString()
  const hoard: unknown[] = []
  if (order === 'loop') for (;;) hoard.length = 0
  if (order === 'heap') for (;;) hoard.push(Array.from({ length: 100_000 }, () => ({})))
  if (order === 'buffers') for (;;) hoard.push(Buffer.alloc(8 * 1024 * 1024, 1))
  if (order === 'end') process.exit(3)
  if (order === 'fault') return { kind: 'fault', says: 'a fault of the library' }
  return { kind: 'items', items: [] }
}

answerQuestions(answerTo)
