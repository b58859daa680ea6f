/** What would a stranger need to know? The brief of what passes the filter, to be edited, copied with its citations, and printed. */
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '../api.ts'
import { query } from '../state.ts'

export function BriefView() {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const address = addressOf('/brief', query.value)
  useEffect(() => {
    const control = new AbortController()
    setSaid('Writing the brief …')
    fetch(address, { headers: { accept: 'text/plain' }, signal: control.signal }).then(
      async (response) => {
        setText(response.ok ? await response.text() : '')
        setSaid(response.ok ? '' : 'The brief could not be written.')
      },
      () => control.signal.aborted || setSaid('The server does not answer.'),
    )
    return () => control.abort()
  }, [address])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setSaid('Copied, with its citations.')
  }
  return (
    <section class="page brief" aria-label="Brief">
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
      <label>
        <span class="unseen">The brief; it can be edited before it is copied or printed</span>
        <textarea value={text} dir="auto" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <pre class="print-only">{text}</pre>
    </section>
  )
}
