/** Which tasks are there? */
import { claims } from './claims.ts'
import { places } from './places.ts'
import type { Task } from './task.ts'
import { timex } from './timex.ts'

export const tasks: readonly Task[] = [timex, places, claims]
