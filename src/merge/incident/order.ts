/** In what order are incidents given? */
import type { Incident } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'

/** The order in which merging gives incidents: by first day, then place, then id. */
export const byDay = (a: Incident, b: Incident): number =>
  compareText(a.from ?? '', b.from ?? '') ||
  compareText(a.place?.name ?? '', b.place?.name ?? '') ||
  compareText(a.id, b.id)
