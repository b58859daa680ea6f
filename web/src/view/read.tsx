/**
 * What does this text say? Paste or drop a report (text, a page of the web, a PDF) and see it read: on the server, which keeps nothing of
 * it, or in this browser, which sends nothing. An address is fetched by the server, and only once a person has been told so.
 */
import { useRef, useState } from 'preact/hooks'
import { type Asked, type Problem, post } from '../api.ts'
import type { Reading } from '../contract.ts'
import { Notice } from '../part/notice.tsx'
import { ReadingResult } from '../part/reading-result.tsx'
import { extractHere, loadedBytes, type ReportText, readHere } from '../reader/index.ts'
import { go, state } from '../state.ts'

/** Bytes of the model and the gazetteer; `vite.config.ts` says it. */
declare const KNOWN_BYTES: number

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`

const example: ReportText = {
  title: 'Blast at market kills at least 12, officials say',
  text: 'A bomb exploded at a crowded market in Herat on Friday, killing at least 12 people and wounding 34, the provincial health director said. The interior ministry put the number of dead at nine. No group claimed responsibility. A similar attack killed 40 people in the city in 2017.',
  published: '2023-03-10',
  publisher: 'Example Wire',
}

const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text)

const empty: ReportText = { text: '' }

export function ReadView() {
  const [report, setReport] = useState<ReportText>(empty)
  const [asked, setAsked] = useState<Asked<Reading>>({ isLoading: false })
  const control = useRef<AbortController | undefined>(undefined)
  const isHere = state.value.reader === 'here'
  const change = (patch: Partial<ReportText>): void => setReport((before) => ({ ...before, ...patch }))
  const attempt = async (work: (signal: AbortSignal) => Promise<Reading | undefined>): Promise<void> => {
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    setAsked((before) => ({ ...before, isLoading: true }))
    try {
      const value = await work(mine.signal)
      if (!mine.signal.aborted) setAsked(value === undefined ? { isLoading: false } : { value, isLoading: false })
    } catch (problem) {
      if (!mine.signal.aborted) setAsked({ problem: problem as Problem, isLoading: false })
    }
  }
  const read = (what: ReportText): Promise<void> =>
    attempt(async (signal) => {
      const given = Object.fromEntries(
        Object.entries(what).filter(([, value]) => value !== ''),
      ) as unknown as ReportText
      return isHere ? readHere(given) : post<Reading>('/read', given, signal)
    })
  const fetchAddress = (address: string): Promise<void> =>
    attempt(async (signal) => {
      const found = await post<ReportText>('/fetch', { address }, signal)
      setReport({ ...empty, ...found, published: found.published?.slice(0, 10) ?? '' })
      return undefined
    })
  const take = (file: File): Promise<void> =>
    attempt(async () => {
      setReport({ ...empty, ...(await extractHere(file.name, await file.arrayBuffer())) })
      return undefined
    })
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) void take(file)
    else change({ text: event.dataTransfer?.getData('text/plain') ?? '' })
  }
  return (
    <section class="page read" aria-label="Read a text" aria-busy={asked.isLoading}>
      <h2>Read a text</h2>
      <p>See what the program understands of a report, marked in its own words, and what it leaves out.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void (isAddress(report.text) ? fetchAddress(report.text.trim()) : read(report))
        }}
        onDrop={drop}
        onDragOver={(event) => event.preventDefault()}
      >
        <label>
          Text of a report or its address: paste it, or drop a file here (text, HTML, PDF)
          <textarea
            required
            value={report.text}
            dir="auto"
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        <div class="fields">
          <label>
            Headline
            <input
              value={report.title ?? ''}
              dir="auto"
              onInput={(event) => change({ title: event.currentTarget.value })}
            />
          </label>
          <label>
            Published
            <input
              type="date"
              value={report.published?.slice(0, 10) ?? ''}
              onInput={(event) => change({ published: event.currentTarget.value })}
            />
          </label>
          <label>
            Outlet
            <input
              value={report.publisher ?? ''}
              dir="auto"
              onInput={(event) => change({ publisher: event.currentTarget.value })}
            />
          </label>
          <label>
            File
            <input
              type="file"
              accept=".txt,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0]
                if (file !== undefined) void take(file)
              }}
            />
          </label>
        </div>
        {isAddress(report.text) ? (
          <p class="where quiet" role="status">
            The server of this desk asks that address once: whoever runs the site learns that this machine asked.
            Nothing of it is kept. To ask nobody, save the page yourself and drop the file here.
          </p>
        ) : (
          <Where isHere={isHere} isLoading={asked.isLoading} />
        )}
        <p class="actions">
          <button type="submit" class="primary">
            {isAddress(report.text) ? 'Fetch it' : 'Read'}
          </button>
          <button
            type="button"
            onClick={() => {
              setReport(example)
              void read(example)
            }}
          >
            Show me with an example
          </button>
        </p>
      </form>
      <Problems asked={asked} />
      {asked.value !== undefined && <ReadingResult key={asked.value.report.id} reading={asked.value} />}
    </section>
  )
}

/** While a text is read the last reading stands; only what went wrong is told. */
function Problems({ asked }: { readonly asked: Asked<Reading> }) {
  return asked.problem === undefined ? null : <Notice asked={asked} />
}

/** Where it is read: what leaves the machine must be plain before it does. */
function Where({ isHere, isLoading }: { readonly isHere: boolean; readonly isLoading: boolean }) {
  const loaded = loadedBytes.value
  return (
    <div class="where">
      <label class="name">
        <input
          type="checkbox"
          checked={isHere}
          onChange={(event) => go({ reader: event.currentTarget.checked ? 'here' : undefined }, { replace: true })}
        />
        <span>Read it in this browser: no word of it leaves this machine</span>
      </label>
      <p class="quiet" role="status">
        {isHere
          ? isLoading && loaded < KNOWN_BYTES
            ? `Loading what the reader knows: ${megabytes(loaded)} of ${megabytes(KNOWN_BYTES)}, once.`
            : `The reader, its model and its gazetteer (${megabytes(KNOWN_BYTES)}) are loaded once from the server, whole.`
          : 'It is sent to the server of this desk, which reads it and keeps nothing.'}
      </p>
    </div>
  )
}
