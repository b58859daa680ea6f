/** Is a raid one of police who look for something? "Arrested nine people in raids across the city" attacks nobody. */
import type { Party } from '../../model/index.ts'
import { isHarm } from './genre.ts'
import type { JoinedDraft } from './join.ts'
import { kinds } from './kind.ts'

/** A raid as a search, where its sentence has police for the only force and nobody hurt. */
export function asSearch(
  draft: JoinedDraft,
  lemma: string,
  { parties, drafts }: { readonly parties: readonly Party[]; readonly drafts: readonly JoinedDraft[] },
): JoinedDraft {
  if (!draft.noun || draft.name !== 'attack' || lemma !== 'raid' || draft.roles.targets.length > 0) return draft
  const sectors = [...draft.roles.actors, ...parties].map(({ sector }) => sector ?? '')
  const kind = kinds.get('search')
  const byPolice = sectors.includes('COP') && !sectors.some((sector) => fighting.has(sector)) && !drafts.some(isHarm)
  return byPolice && kind !== undefined ? { ...draft, kind, name: 'search' } : draft
}

const fighting: ReadonlySet<string> = new Set('MIL REB SEP UAF PRM'.split(' '))
