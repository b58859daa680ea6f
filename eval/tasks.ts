/** Which tasks are there? */
import { cameoClass } from './cameo-class.ts'
import { claims } from './claims.ts'
import { indiaPolice } from './india-police.ts'
import { names } from './names.ts'
import { cameoNer, ploverParties } from './parties.ts'
import { placeNames } from './place-names.ts'
import { places } from './places.ts'
import { plover } from './plover.ts'
import { re3d } from './re3d.ts'
import { satp } from './satp.ts'
import type { Task } from './task.ts'
import { timex } from './timex.ts'
import { ud } from './ud.ts'

export const tasks: readonly Task[] = [
  timex,
  places,
  claims,
  ud,
  re3d,
  placeNames,
  names,
  cameoNer,
  ploverParties,
  plover,
  cameoClass,
  indiaPolice,
  satp,
]
