/** What would a stranger need to know? The brief of what passes the filter, to be edited, copied with its citations, and printed. */
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '../api.ts'
import { Markdown } from '../part/markdown.tsx'
import { query } from '../state.ts'
import { headersOf } from '../token.ts'

const writing = 'Writing the brief …'
const refusal = 'The brief could not be written.'
const silence = 'The server does not answer.'

class Refused extends Error {}

async function writeBrief(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { headers: headersOf('text/markdown'), signal })
  if (!response.ok) throw new Refused()
  return response.text()
}

export function BriefView() {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const address = addressOf('/brief', query.value)
  useEffect(() => {
    const control = new AbortController()
    setSaid(writing)
    writeBrief(address, control.signal).then(
      (written) => {
        setText(written)
        setSaid('')
      },
      (fault: unknown) => control.signal.aborted || setSaid(fault instanceof Refused ? refusal : silence),
    )
    return () => control.abort()
  }, [address])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setSaid('Copied, with its citations.')
  }
  return (
    <section class="page brief" aria-label="Brief" aria-busy={said === writing}>
      <div class="page-head">
        <h2>Brief</h2>
        <button type="button" onClick={copy}>
          Copy
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <p role="status">{said}</p>
      </div>
      <div class="halves">
        <label>
          <span class="unseen">The brief; it can be edited before it is copied or printed</span>
          <textarea
            value={text}
            dir="auto"
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Markdown text={text} />
      </div>
    </section>
  )
}
