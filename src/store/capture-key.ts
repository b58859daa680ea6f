/** When are two captures the same one? When their bytes and the place that they were taken from are equal. */
import type { Capture } from '../model/index.ts'

/** @example `captureKey({ id: '2c26…', source: 'a.txt' })` is `2c26… a.txt`. */
export function captureKey(capture: Pick<Capture, 'id' | 'source'>): string {
  return `${capture.id} ${capture.source}`
}
