/** Does the memory of a process stay level? Of what it takes, minute by minute, and one rule that says yes, no or too short to say. */
import { readFileSync } from 'node:fs'

export interface Sample {
  /** Milliseconds since the process began. */
  readonly atMs: number
  readonly mebibytes: number
}

export interface MemoryCourse {
  /** MiB resident, the median of each minute. */
  readonly perMinute: readonly number[]
  /** Medians of the third and of the last quarter of the run. */
  readonly third: number
  readonly last: number
  readonly most: number
  readonly verdict: 'flat' | 'rising' | 'too short to say'
}

/** How much more the last quarter may take than the third: a share for pages that are being read, and what a garbage collector leaves. */
const growthShareMax = 0.03
const growthMiBMax = 8
/** A run that is shorter than this is still filling its caches in its second half. */
const runMinutesMin = 6

/** The rule: the median of the last quarter of a run is at most 3 % and 8 MiB above that of the quarter before. */
export function courseOf(samples: readonly Sample[]): MemoryCourse {
  const minutes = Map.groupBy(samples, ({ atMs }) => Math.floor(atMs / 60_000))
  const quarter = (from: number): number => {
    const at = (share: number): number => Math.floor(samples.length * share)
    return medianOf(samples.slice(at(from), at(from + 0.25)))
  }
  const [third, last] = [quarter(0.5), quarter(0.75)]
  const isShort = (samples.at(-1)?.atMs ?? 0) < runMinutesMin * 60_000
  const isFlat = last <= third * (1 + growthShareMax) + growthMiBMax
  return {
    perMinute: [...minutes.values()].map(medianOf),
    third,
    last,
    most: Math.round(Math.max(0, ...samples.map(({ mebibytes }) => mebibytes))),
    verdict: isShort ? 'too short to say' : isFlat ? 'flat' : 'rising',
  }
}

function medianOf(samples: readonly Sample[]): number {
  const values = samples.map(({ mebibytes }) => mebibytes).toSorted((one, other) => one - other)
  return Math.round(values[Math.floor(values.length / 2)] ?? 0)
}

/** From Linux' own book-keeping; `undefined` elsewhere. */
export function residentMiB(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024
  } catch {
    return undefined
  }
}
