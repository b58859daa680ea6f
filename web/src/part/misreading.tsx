/**
 * What was read wrongly? One click makes a file of the text, what was read in it, and what is wrong with that: `tocsin read` takes it as
 * it is, and among the fixtures it is a test that fails until the fault is mended. It goes nowhere by itself.
 */
import { useState } from 'preact/hooks'
import type { Reading } from '../contract.ts'
import { typeName } from '../words.ts'

/** A value of the reading that may be the fault, with its place in it. */
interface Suspect {
  readonly at: string
  readonly label: string
}

const missed = ''

export function Misreading({ reading }: { readonly reading: Reading }) {
  const [at, setAt] = useState(missed)
  const [words, setWords] = useState('')
  const [says, setSays] = useState('')
  const named = at === missed ? words : wordsOf(reading, at)
  return (
    <details class="why">
      <summary>Report a misreading</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          download(fileOf(reading, { at, words: named, says }))
        }}
      >
        <label>
          What is wrong
          <select value={at} onChange={(event) => setAt(event.currentTarget.value)}>
            <option value={missed}>Something was not read</option>
            {suspectsOf(reading).map((each) => (
              <option key={each.at} value={each.at}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        {at === missed && (
          <label>
            The words that were not read, as they stand in the text
            <input required dir="auto" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        )}
        <label>
          What a careful reader would take from them
          <input dir="auto" value={says} onInput={(event) => setSays(event.currentTarget.value)} />
        </label>
        <p class="actions">
          <button type="submit">Save as a test case</button>
          {at === missed && words !== '' && !reading.text.includes(words) && (
            <span class="quiet" role="status">
              These words do not stand in the text like this.
            </span>
          )}
        </p>
      </form>
    </details>
  )
}

function suspectsOf({ events, tallies, text }: Reading): readonly Suspect[] {
  return [
    ...events.map(({ id, type, trigger }) => {
      return { at: id, label: `${typeName(type)}: “${text.slice(trigger.start, trigger.end)}”` }
    }),
    ...tallies.map(({ id, category, span }) => ({
      at: id,
      label: `${category}: “${text.slice(span.start, span.end)}”`,
    })),
  ]
}

function wordsOf({ events, tallies, text }: Reading, id: string): string {
  const span = events.find((each) => each.id === id)?.trigger ?? tallies.find((each) => each.id === id)?.span
  return span === undefined ? '' : text.slice(span.start, span.end)
}

interface Fault {
  readonly at: string
  readonly words: string
  readonly says: string
}

/** One line of JSON, which is a report for every command that takes reports; `misreading` is what is wrong. */
function fileOf(reading: Reading, { at, words, says }: Fault): { readonly name: string; readonly text: string } {
  const { title, published, publisher, byline, url, language, id } = reading.report
  const body =
    title !== undefined && reading.text.startsWith(title) ? reading.text.slice(title.length).trimStart() : reading.text
  const read = [...reading.events, ...reading.tallies].find((each) => each.id === at)
  const misreading = { schema: 'tocsin/misreading/1', kind: at === missed ? 'missed' : 'misread', words, says, read }
  const line = { text: body, title, published, publisher, byline, url, language, misreading }
  return { name: `misreading-${id.slice(0, 8)}.jsonl`, text: `${JSON.stringify(line)}\n` }
}

function download({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
