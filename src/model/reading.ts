/** The types of `./schema.ts`, made readonly all the way down. */
import type { Static } from 'typebox'
import type * as schema from './schema.ts'

type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T

/** A stretch of a text: half open, in UTF-16 code units, so that `text.slice(start, end)` is what is quoted. */
export type Span = Immutable<Static<typeof schema.Span>>
/** Which rule read a value, from which words, and whether they state it; `of` is a JSON pointer into the reading. */
export type Because = Immutable<Static<typeof schema.Because>>
/** What could not be done, or was done with a reservation; `code` is a row of `warningCodes`. */
export type Warning = Immutable<Static<typeof schema.Warning>>
/** Who acts, suffers or speaks: the words, and what is known of them. */
export type Party = Immutable<Static<typeof schema.Party>>
/** Whose material the report says it carries: an agency, an outlet, local media, an author. */
export type Credit = Immutable<Static<typeof schema.Credit>>
/** A name in the text, and what kind of thing it names. */
export type Name = Immutable<Static<typeof schema.Name>>
/** A TIMEX3 expression with its value, and the interval that it stands for where it has one (ISO 8601). */
export type Time = Immutable<Static<typeof schema.Time>>
/** A place that is named, and which one it is; `lat` and `lon` in degrees (WGS84), `precision` says how exact the point is. */
export type Place = Immutable<Static<typeof schema.Place>>
/** Who says it: source, cue and content, how it is said, and who passes it on. */
export type Attribution = Immutable<Static<typeof schema.Attribution>>
/** When an event was: its TIMEX3 value, its interval, how exact, and whether that is stated. */
export type EventTime = Immutable<Static<typeof schema.EventTime>>
/** Where ACLED would record an event: its event and sub-event type. */
export type Acled = Immutable<Static<typeof schema.Acled>>
/** What happened, to whom, by whom, where and when; whether it is so, and whether it is the news or history. */
export type Event = Immutable<Static<typeof schema.Event>>
/** A count of people with its bounds: 12 is 12/12/12, "at least 12" is low 12, "dozens" is low 24. */
export type Tally = Immutable<Static<typeof schema.Tally>>
/** What one report says. Every span indexes `text`; nothing is said without one. */
export type Reading = Immutable<Static<typeof schema.Reading>>
/** The headline figure of one category in an incident, the claim it rests on, and its history. */
export type IncidentTally = Immutable<Static<typeof schema.IncidentTally>>
/** Claims from several reports about one real event, as known at `asOf`. */
export type Incident = Immutable<Static<typeof schema.Incident>>
/** What an incident is to another: a part of it, what followed from it, or an answer to it. */
export type IncidentLink = Immutable<Static<typeof schema.IncidentLink>>
/** That a later report joined incidents or took one apart. */
export type IncidentNote = Immutable<Static<typeof schema.IncidentNote>>
