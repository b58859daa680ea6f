/** What does a text say that came out when the cases of reading did? For tests. */
import type { Reading, ReportInput, Tally } from '../src/model/index.ts'
import { cases } from '../src/read/event/en/cases.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { knowledge } from './knowledge.ts'

/** Published on Thursday 6 January 2022, unless the report says otherwise. */
export const read = (input: ReportInput): Reading =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

export const readText = (text: string): Reading => read({ text })

/** Of each event its trigger, place and first day. */
export function settings(text: string): (string | undefined)[][] {
  const reading = read({ text })
  return reading.events.map(({ trigger, place, time }) => [
    reading.text.slice(trigger.start, trigger.end),
    place === undefined ? undefined : reading.places[place]?.name,
    time?.from?.slice(0, 10),
  ])
}

/** A tally in short. */
export function shown({ category, low, best, high, who, background }: Tally): string {
  const figure = `${low}/${best ?? '-'}/${high ?? '-'}`
  const people = who === undefined ? '' : ` ${who.text}`
  return `${category} ${figure}${people}${background === true ? ', background' : ''}`
}
