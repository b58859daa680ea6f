/** What does this text say? Paste or drop a report and see it read; nothing of it is kept. */
import { useRef, useState } from 'preact/hooks'
import { type Asked, type Problem, post } from '../api.ts'
import type { Reading } from '../contract.ts'
import { MarkedText } from '../part/marked-text.tsx'
import { Notice } from '../part/notice.tsx'
import { marksOf, Warnings } from '../part/report-pane.tsx'
import { Why } from '../part/why.tsx'
import { showFigure, typeName } from '../words.ts'

export function ReadView() {
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const [asked, setAsked] = useState<Asked<Reading>>({ isLoading: false })
  const control = useRef<AbortController | undefined>(undefined)
  const read = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    setAsked((before) => ({ ...before, isLoading: true }))
    try {
      const body = { text, ...(published === '' ? {} : { published }) }
      const value = await post<Reading>('/read', body, mine.signal)
      setAsked({ value, isLoading: false })
    } catch (problem) {
      if (!mine.signal.aborted) setAsked({ problem: problem as Problem, isLoading: false })
    }
  }
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    setText(file === undefined ? (event.dataTransfer?.getData('text/plain') ?? '') : await file.text())
  }
  return (
    <section class="page read" aria-label="Read a text">
      <h2>Read a text</h2>
      <form onSubmit={read} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <label>
          Text of a report; paste it or drop a file here. It is read on this server and not kept.
          <textarea required value={text} dir="auto" onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <label class="day">
          Published
          <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">
          Read
        </button>
      </form>
      <Notice asked={asked} />
      {asked.value !== undefined && <Result reading={asked.value} />}
    </section>
  )
}

function Result({ reading }: { readonly reading: Reading }) {
  const words = (span: { readonly start: number; readonly end: number }) => reading.text.slice(span.start, span.end)
  return (
    <div class="read-result" aria-live="polite">
      <Warnings reading={reading} />
      <MarkedText text={reading.text} lang={reading.report.language} marks={marksOf(reading, undefined)} />
      <table>
        <caption>What it says happened</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Is it so</th>
            <th scope="col">Where</th>
            <th scope="col">When</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {reading.events.map((event) => (
            <tr key={event.id}>
              <td>{typeName(event.type)}</td>
              <td>
                {event.reality}
                {event.background ? ', as history' : ''}
              </td>
              <td>
                <bdi>{event.place === undefined ? '–' : reading.places[event.place]?.name}</bdi>
              </td>
              <td>{event.time === undefined ? '–' : `${event.time.value} (${event.time.basis})`}</td>
              <td>
                <bdi>“{words(event.trigger)}”</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>How many people it counts</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Of what</th>
            <th scope="col">Who says so</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {reading.tallies.map((tally) => (
            <tr key={tally.id}>
              <td>{showFigure(tally)}</td>
              <td>{tally.category}</td>
              <td>
                <bdi>
                  {reading.attributions.find(({ id }) => tally.attributions.includes(id))?.sourceName ??
                    'the outlet itself'}
                </bdi>
              </td>
              <td>
                <bdi>“{words(tally.span)}”</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Why reading={reading} />
    </div>
  )
}
