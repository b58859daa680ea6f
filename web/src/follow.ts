/** Has the ledger changed? A stream of the server's that is read as it comes; where it breaks off, it is opened again from there. */
import { addressOf } from './api.ts'
import { headersOf, refusal } from './token.ts'

/** Milliseconds until a stream that broke off is opened again. */
const againMs = 3000

/** Calls `onChange` whenever something has changed, until the signal. */
export async function follow(onChange: () => void, signal: AbortSignal): Promise<void> {
  let last = ''
  for (; !signal.aborted; await wait(againMs)) {
    // Nobody is told of anything before there is a token.
    if (refusal.value !== undefined) continue
    try {
      const address = addressOf('/changes', last === '' ? [] : [['after', last]])
      const response = await fetch(address, { headers: headersOf('text/event-stream'), signal })
      const lines = linesOf(response.ok ? response.body : null)
      for await (const line of lines) {
        if (line.startsWith('id: ')) last = line.slice(4)
        if (line.startsWith('event: ')) onChange()
      }
    } catch {
      // The server went away, or the page does.
    }
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (body === null) return
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
