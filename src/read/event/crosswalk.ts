/** Which event of ACLED's is it, once it is known whom it was done to? A battle has two armed sides; civilians are attacked. */
import type { Acled, Party } from '../../model/index.ts'
import type { Kind } from './kind.ts'

/** Sectors of those who bear arms (PLOVER's codes); nobody's sector is one of these where the text does not say that they do. */
const armed: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB', 'SEP', 'UAF', 'PRM', 'SPY', 'CRM', 'UNK'])

const attack: Acled = { event: 'Violence against civilians', subEvent: 'Attack' }

/**
 * The ACLED event and sub-event of an event of some kind against some targets: a shooting of farmers is violence against civilians,
 * one of soldiers a battle ("ACLED Codebook", sub-event types "Armed clash" and "Attack").
 */
export function crosswalk({ mode, acled }: Kind, targets: readonly Party[]): Acled | undefined {
  const isShooting = mode === 'firearms' && acled?.event === 'Battles'
  const unarmed = targets.length > 0 && targets.every(({ sector }) => sector !== undefined && !armed.has(sector))
  return isShooting && unarmed ? attack : acled
}
