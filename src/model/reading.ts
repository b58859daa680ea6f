/** The types of `./schema.ts`, made readonly all the way down. */
import type { Static } from 'typebox'
import type * as schema from './schema.ts'

type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T

export type Span = Immutable<Static<typeof schema.Span>>
export type Because = Immutable<Static<typeof schema.Because>>
export type Warning = Immutable<Static<typeof schema.Warning>>
export type Party = Immutable<Static<typeof schema.Party>>
export type Credit = Immutable<Static<typeof schema.Credit>>
export type Name = Immutable<Static<typeof schema.Name>>
export type Time = Immutable<Static<typeof schema.Time>>
export type Place = Immutable<Static<typeof schema.Place>>
export type Attribution = Immutable<Static<typeof schema.Attribution>>
export type EventTime = Immutable<Static<typeof schema.EventTime>>
export type Acled = Immutable<Static<typeof schema.Acled>>
export type Event = Immutable<Static<typeof schema.Event>>
export type Tally = Immutable<Static<typeof schema.Tally>>
export type Reading = Immutable<Static<typeof schema.Reading>>
export type IncidentTally = Immutable<Static<typeof schema.IncidentTally>>
export type Incident = Immutable<Static<typeof schema.Incident>>
