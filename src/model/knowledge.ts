/** What does the reader know about the world? Frozen data, loaded by `knowledge/` and handed in as an argument. */

/** One place of the gazetteer. Countries carry no point: a country's middle is not where something happened. */
export interface GazetteerPlace {
  readonly geonameId?: number
  readonly name: string
  readonly kind: 'country' | 'admin' | 'city'
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** First-order division, by name. */
  readonly admin1?: string
  readonly lat?: number
  readonly lon?: number
  /** Inhabitants; 0 where unknown. */
  readonly population: number
}

/** Places by their names. */
export interface Gazetteer {
  /** Places that go by `name`, most populous first; case and accents do not matter. `[]` where there is none. */
  lookup(name: string): readonly GazetteerPlace[]
  /** The most words that a name in the gazetteer has. */
  readonly nameWordsMax: number
}

/** What an actor is, and when: country as ISO 3166-1 alpha-3, sector as in PLOVER, days as ISO dates, both included. */
export interface ActorRole {
  readonly country?: string
  readonly sector?: string
  readonly from?: string
  readonly to?: string
}

/** Somebody or some body that is known by name, or (`agent`) a word for people of one kind. */
export interface Actor {
  readonly kind: 'actor' | 'agent'
  readonly name: string
  /** All names that are enough to tell it, `name` among them. */
  readonly names: readonly string[]
  /** Last names that are enough where they are read as a person's. */
  readonly shortNames: readonly string[]
  /** In the order of preference where no day decides. */
  readonly roles: readonly ActorRole[]
}
