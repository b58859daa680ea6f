/** What was understood of a text, what was not, and why? The text with its marks, what it says as tables, and what nothing was read in. */
import type { Reading, Span } from '../contract.ts'
import { showFigure, typeName } from '../words.ts'
import { type Marked, MarkedText } from './marked-text.tsx'
import { Misreading } from './misreading.tsx'
import { marksOf, Warnings } from './report-pane.tsx'
import { Why } from './why.tsx'

export function ReadingResult({ reading }: { readonly reading: Reading }) {
  const unread = unreadSentences(reading)
  const words = (span: { readonly start: number; readonly end: number }) => reading.text.slice(span.start, span.end)
  return (
    <div class="read-result" aria-live="polite">
      <Warnings reading={reading} />
      <Understood reading={reading} unread={unread.length} />
      <MarkedText
        text={reading.text}
        lang={reading.report.language}
        marks={[...marksOf(reading, undefined), ...unread]}
      />
      <Misreading reading={reading} />
      <div class="scroll">
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
            {reading.events.length === 0 && <Nothing columns={5} says="No event was read." />}
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
      </div>
      <div class="scroll">
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
            {reading.tallies.length === 0 && <Nothing columns={4} says="No count of people was read." />}
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
      </div>
      <Why reading={reading} />
    </div>
  )
}

function Nothing({ columns, says }: { readonly columns: number; readonly says: string }) {
  return (
    <tr>
      <td colSpan={columns} class="quiet">
        {says}
      </td>
    </tr>
  )
}

function Understood({ reading, unread }: { readonly reading: Reading; readonly unread: number }) {
  const { sentences, events, tallies, attributions } = reading
  const loose = looseNumbers(reading)
  return (
    <section class="understood" aria-label="What was understood">
      <p>
        <strong>
          {events.length} events, {tallies.length} counts of people, {attributions.length} statements
        </strong>{' '}
        in {sentences.length - unread} of {sentences.length} sentences. In the grey ones nothing was read.
      </p>
      {loose.length > 0 && (
        <p>
          Numbers that are in no count and no time:{' '}
          {loose.map(({ start, end }) => (
            <bdi key={start} class="loose">
              {reading.text.slice(start, end)}
            </bdi>
          ))}
        </p>
      )}
    </section>
  )
}

/** What events, counts and statements rest on. */
const readSpans = ({ events, tallies, attributions }: Reading): readonly Span[] => [
  ...events.map(({ trigger }) => trigger),
  ...tallies.map(({ span }) => span),
  ...attributions.flatMap(({ cue, content }) => [...cue, ...content]),
]

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function unreadSentences(reading: Reading): Marked[] {
  const read = readSpans(reading)
  return reading.sentences
    .filter((sentence) => !read.some((span) => meet(span, sentence)))
    .map((span) => ({ span, kind: 'unread', title: 'nothing was read in this sentence' }))
}

/** Numbers shown at the most. */
const looseMax = 20

function looseNumbers({ text, tallies, times }: Reading): Span[] {
  const known = [...tallies, ...times].map(({ span }) => span)
  return [...text.matchAll(/\d[\d,.]*(?:\s+\p{L}+)?/gu)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((number) => !known.some((span) => meet(span, number)))
    .slice(0, looseMax)
}
