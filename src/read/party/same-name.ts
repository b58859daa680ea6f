/** Which names of a report are of one body, and what do they tell of one another? */
import type { Reference } from './coreference.ts'
import type { Sector } from './en/words.ts'

export const sameName = {
  id: 'party/en/same-name',
  reads: 'reads another name of a person or body that the report names more fully',
  apply: undefined,
}

/** Mentions of one name share what the fullest of them tells. */
export function shareNames(references: readonly Reference[]): void {
  joinListed(references)
  const facts = new Map<
    string,
    { country?: string | undefined; sector?: Sector | undefined; name?: string | undefined }
  >()
  for (const { entity, country, sector, name } of references) {
    if (entity === undefined || entity.startsWith('state ')) continue
    const known = facts.get(entity) ?? {}
    facts.set(entity, {
      country: known.country ?? country,
      sector: known.sector ?? sector,
      name: known.name === undefined || (name?.length ?? 0) > known.name.length ? name : known.name,
    })
  }
  for (const reference of references) {
    const fact = facts.get(reference.entity ?? '')
    if (fact === undefined) continue
    const { country, sector, name } = reference
    if ((country ?? fact.country) === country && (sector ?? fact.sector) === sector && (fact.name ?? name) === name)
      continue
    Object.assign(reference, {
      country: country ?? fact.country,
      sector: sector ?? fact.sector,
      name: fact.name ?? name,
      inferredBy: sameName.id,
    })
  }
}

/** "The Arakan Army (AA) … the AA": a name that the report joins to that of a listed body is this body. */
function joinListed(references: readonly Reference[]): void {
  const listed = new Map<string, string>()
  for (const { view, candidate, entity } of references) {
    const here = view.names[candidate.head]
    const known = view.known[candidate.head]
    if (here?.name.kind !== 'organization' || known?.isShort !== false || !entity?.startsWith('known ')) continue
    if (known.first === here.first && known.last === here.last && known.last > known.first)
      listed.set(`name ${here.name.entity}`, entity)
  }
  for (const reference of references) reference.entity = listed.get(reference.entity ?? '') ?? reference.entity
}
