/** Is a raid one of police who look for something? "Arrested nine people in raids across the city" attacks nobody. */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { kinds } from '../kind.ts'
import type { JoinedDraft } from '../trigger/join.ts'

/** A raid as a search, where its sentence has police and the report nobody who fights; `harmed`: it tells of people killed or hurt. */
export function asSearch(
  draft: JoinedDraft,
  lemma: string,
  { here, all, harmed }: { readonly here: readonly Party[]; readonly all: readonly Party[]; readonly harmed: boolean },
): JoinedDraft {
  if (harmed || !draft.noun || draft.name !== 'attack' || lemma !== 'raid' || draft.roles.targets.length > 0)
    return draft
  const kind = kinds.get('search')
  const byPolice = here.some(({ sector }) => sector === 'COP') && !all.some(({ sector }) => fighting.has(sector ?? ''))
  return byPolice && kind !== undefined ? { ...draft, kind, name: 'search' } : draft
}

const fighting = wordSet('MIL REB SEP UAF PRM')
