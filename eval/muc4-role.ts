/** Which roles are told apart? */
import { byRole } from './muc4-data.ts'

/** The roles that are told apart: those of the role fillers, and human targets who are not named. */
export const filledRoles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon', 'Described'] as const
export type FilledRole = (typeof filledRoles)[number]

export function byFilledRole<T>(make: (role: FilledRole) => T): Readonly<Record<FilledRole, T>> {
  return { ...byRole(make), Described: make('Described') }
}
