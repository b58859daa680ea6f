/** Which tasks are there? */
import { claims } from './claims.ts'
import { feeds } from './feeds.ts'
import { names } from './names.ts'
import { placeNames } from './place-names.ts'
import { places } from './places.ts'
import { re3d } from './re3d.ts'
import type { Task } from './task.ts'
import { timex } from './timex.ts'
import { ud } from './ud.ts'

export const tasks: readonly Task[] = [timex, places, claims, ud, re3d, placeNames, names, feeds]
