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
  /** The least in the third and in the last quarter of the run: what is left when garbage has been collected. */
  readonly third: number
  readonly last: number
  readonly most: number
  readonly verdict: 'flat' | 'rising' | 'too short to say'
}

/** How much more the last quarter may keep than the third: what is under way at its lowest moment. */
const growthShareMax = 0.03
const growthMiBMax = 8
/** A run that is shorter than this is still filling its caches in its second half. */
const runMinutesMin = 6

/**
 * The rule: the least of the last quarter of a run is at most 3 % and 8 MiB above that of the quarter before. Between two
 * collections memory goes up and down by a third, so medians say when the collector came, not what is kept.
 */
export function courseOf(samples: readonly Sample[]): MemoryCourse {
  const minutes = Map.groupBy(samples, ({ atMs }) => Math.floor(atMs / 60_000))
  const quarter = (from: number): number => {
    const at = (share: number): number => Math.floor(samples.length * share)
    const values = samples.slice(at(from), at(from + 0.25)).map(({ mebibytes }) => mebibytes)
    return Math.round(values.length === 0 ? 0 : Math.min(...values))
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
