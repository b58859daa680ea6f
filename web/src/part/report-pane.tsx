/** What does the report say, in its own words? The stored text, with the words marked that a claim rests on. */
import { addressOf, useAnswer } from '../api.ts'
import type { Lineage, Reading } from '../contract.ts'
import { close } from '../keys.ts'
import { go, moment } from '../state.ts'
import { showMoment } from '../words.ts'
import { type Marked, MarkedText } from './marked-text.tsx'
import { Misreading } from './misreading.tsx'
import { Notice } from './notice.tsx'

export function ReportPane({ id, claim }: { readonly id: string; readonly claim: string | undefined }) {
  const path = `/reports/${encodeURIComponent(id)}`
  const asked = useAnswer<Reading>(`${path}/reading`)
  const reading = asked.value
  return (
    <article class="pane" aria-label="Report" aria-busy={asked.isLoading}>
      <button type="button" class="icon close" aria-label="Close the report" onClick={close}>
        ✕
      </button>
      <Notice asked={asked} />
      {reading !== undefined && (
        <>
          <p class="quiet">
            <bdi>{reading.report.publisher ?? 'No outlet named'}</bdi> · {showMoment(reading.report.published)}
            {reading.report.url !== undefined && /^https?:/i.test(reading.report.url) && (
              <>
                {' · '}
                <bdi>{reading.report.url}</bdi>
              </>
            )}
          </p>
          <Warnings reading={reading} />
          <MarkedText text={reading.text} lang={reading.report.language} marks={marksOf(reading, claim)} />
          <Copies id={id} />
          <Misreading reading={reading} />
        </>
      )}
    </article>
  )
}

export function Warnings({ reading }: { readonly reading: Reading }) {
  if (reading.warnings.length === 0) return null
  return (
    <ul class="warnings" aria-label="Warnings">
      {reading.warnings.map(({ code, message }) => (
        <li key={`${code} ${message}`}>{message}</li>
      ))}
    </ul>
  )
}

/** The words of one claim, or, where none is asked for, of all that was read. */
export function marksOf(reading: Reading, claim: string | undefined): Marked[] {
  const wanted = claim?.slice(claim.lastIndexOf('/') + 1)
  const events = reading.events.filter(({ id }) => wanted === undefined || id === wanted)
  const tallies = reading.tallies.filter(({ id }) => wanted === undefined || id === wanted)
  const said = new Set([...events, ...tallies].flatMap(({ attributions }) => attributions))
  const attributions = reading.attributions.filter(({ id }) => said.has(id))
  const place = (index: number | undefined): Marked[] => {
    const found = index === undefined ? undefined : reading.places[index]
    return found === undefined ? [] : [{ span: found.span, kind: 'place', title: `place: ${found.name}` }]
  }
  return [
    ...attributions.flatMap(({ source, cue, content, sourceName }): Marked[] => [
      ...content.map((span): Marked => ({ span, kind: 'content', title: `said by ${sourceName ?? 'somebody'}` })),
      ...source.map((span): Marked => ({ span, kind: 'source', title: 'source' })),
      ...cue.map((span): Marked => ({ span, kind: 'cue', title: 'cue' })),
    ]),
    ...events.flatMap((event): Marked[] => [
      {
        span: event.trigger,
        kind: 'event',
        title: `${event.type.toLowerCase()}, ${event.reality}`,
        isFirst: wanted !== undefined,
      },
      ...[...event.actors, ...event.targets].map(
        (party): Marked => ({ span: party.span, kind: 'party', title: 'party' }),
      ),
      ...place(event.place),
    ]),
    ...tallies.flatMap((tally): Marked[] => [
      {
        span: tally.span,
        kind: 'figure',
        title: `${tally.category}: ${tally.exactness}`,
        isFirst: wanted !== undefined,
      },
      ...place(tally.place),
    ]),
  ]
}

/** Who else prints this text, with the shared words. */
function Copies({ id }: { readonly id: string }) {
  const { value } = useAnswer<Lineage>(addressOf(`/reports/${encodeURIComponent(id)}/lineage`, moment.value))
  const links = (value?.links ?? []).filter(({ from, to }) => from === id || to === id)
  if (links.length === 0) return null
  return (
    <section aria-label="Copies">
      <h3>The same text elsewhere</h3>
      <ul class="reports">
        {links.map(({ from, to, kind, strength, evidence }) => {
          const other = from === id ? to : from
          return (
            <li key={`${from} ${to}`}>
              <button type="button" onClick={() => go({ report: other, claim: undefined })}>
                {from === id ? `A later report is a ${kind} of this one` : `This is a ${kind} of an earlier report`}
                <small>{Math.round(strength * 100)} % of the shorter text</small>
              </button>
              {evidence.map((passage) => (
                <blockquote key={passage} dir="auto">
                  {passage}
                </blockquote>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
