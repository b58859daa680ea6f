/**
 * Which documents are kept aside from training where a data set has no split of its own?
 *
 * Half of them, by a hash of their name, so that the halves stay the same whatever the order of files. The open half is for
 * looking at and for training; what is measured on the half aside says how it goes on texts that nobody has seen.
 */
import { hashText } from '../src/read/syntax/words.ts'

const halvesSeed = 77

/** The splits of a task whose data are halved; leaving the split out is `all`. */
export const halves = ['all', 'open', 'aside'] as const

export function isAside(name: string): boolean {
  return (hashText(name, halvesSeed) >>> 7) % 2 === 0
}

/** Whether a document belongs to one of `halves`. */
export function isInHalf(name: string, split: string | undefined): boolean {
  return split === undefined || split === 'all' || isAside(name) === (split === 'aside')
}
