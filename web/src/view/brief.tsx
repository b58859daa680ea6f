/** What would a stranger need to know? The brief of what passes the filter, to be edited, copied with its citations, and printed. */
import { useEffect, useRef, useState } from 'preact/hooks'
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

/** As it looks, for a letter or a document, and as plain text where that is wanted. */
function copyFormatted(brief: HTMLDivElement | null): Promise<void> {
  const as = (kind: string, text = ''): Record<string, Blob> => ({ [kind]: new Blob([text], { type: kind }) })
  const both = { ...as('text/html', brief?.innerHTML), ...as('text/plain', brief?.innerText) }
  return navigator.clipboard.write([new ClipboardItem(both)])
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
  const rendered = useRef<HTMLDivElement>(null)
  const copy = async (kind: 'formatted' | 'markdown'): Promise<void> => {
    try {
      await (kind === 'markdown' ? navigator.clipboard.writeText(text) : copyFormatted(rendered.current))
      setSaid('Copied, with its citations.')
    } catch {
      // Only a page of this machine, or one that came encrypted, may write to the clipboard.
      setSaid('This browser lets no page copy from here: select the text and copy it by hand.')
    }
  }
  return (
    <section class="page brief" aria-label="Brief" aria-busy={said === writing}>
      <div class="page-head">
        <h2>Brief</h2>
        <button type="button" onClick={() => copy('formatted')}>
          Copy
        </button>
        <button type="button" onClick={() => copy('markdown')}>
          Copy as Markdown
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
        <div ref={rendered}>
          <Markdown text={text} />
        </div>
      </div>
    </section>
  )
}
