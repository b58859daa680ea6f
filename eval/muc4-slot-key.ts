/**
 * What are the slots of incidents whose key has string fills only? Date, place, number, effect and how sure, for every document of
 * dev that has a template (`muc4-slots.json`), annotated by us by MUC-4's fill rules, without a look at the adapter or what it says.
 * People, things and organisations are in the order of the key, those with names before those who are described; none of the
 * corpus's words is repeated. A slot with several values has alternatives; an empty one is not to be filled.
 */
import { readFileSync } from 'node:fs'
import type { KeyTemplate, Mentions, SetFill } from './muc4-data.ts'

interface SlotFacts {
  readonly date: readonly string[]
  readonly place: readonly string[]
  readonly people: readonly { readonly number: readonly string[]; readonly effect?: readonly string[] }[]
  readonly things: readonly (readonly string[])[]
  readonly organizations: readonly (readonly string[])[]
}

export type SlotKey = Readonly<Record<string, readonly SlotFacts[]>>

/** The key of our own, by document. */
export function loadSlotKey(): SlotKey {
  return JSON.parse(readFileSync(new URL('muc4-slots.json', import.meta.url), 'utf8'))
}

/** A document's templates with their slots. Templates that have slots of their own, or are not those annotated, stay as they are. */
export function withSlots(docid: string, templates: readonly KeyTemplate[], key: SlotKey): readonly KeyTemplate[] {
  const facts = key[docid]
  if (facts?.length !== templates.length || templates.some(({ date }) => date !== undefined)) return templates
  return templates.map((template, index) => {
    const own = facts[index]
    const people = [...template.fillers.Victim, ...template.described]
    const { Target: things, PerpOrg: organizations } = template.fillers
    if (own === undefined || own.people.length !== people.length || own.things.length !== things.length) return template
    return {
      ...template,
      date: own.date,
      location: own.place,
      victimNumber: fillsOf(
        own.people.map(({ number }) => number),
        people,
      ),
      effect: [
        ...fillsOf(
          own.people.map(({ effect = [] }) => effect),
          people,
        ),
        ...fillsOf(own.things, things),
      ],
      confidence: fillsOf(own.organizations, organizations),
    }
  })
}

function fillsOf(values: readonly (readonly string[])[], of: readonly Mentions[]): SetFill[] {
  return of.flatMap((mentions, index) => {
    const own = values[index] ?? []
    return own.length === 0 ? [] : [{ values: own, of: mentions }]
  })
}
