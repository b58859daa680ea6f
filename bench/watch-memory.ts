/** Does the memory of a process stay level? Of what it takes, minute by minute, and one rule that says yes, no or too short to say. */
import { readFileSync } from 'node:fs'

export interface Sample {
  /** Milliseconds since the process began. */
  readonly atMs: number
  readonly mebibytes: number
}

export interface Range {
  readonly least: number
  readonly most: number
}

export interface MemoryCourse {
  /** MiB resident, the median of each minute. */
  readonly perMinute: readonly number[]
  /** The least and the most in the third and in the last quarter of the run. */
  readonly third: Range
  readonly last: Range
  readonly most: number
  readonly verdict: 'flat' | 'rising' | 'too short to say'
}

/** How much more the last quarter may keep than the third: what is under way at its lowest moment. */
const growthShareMax = 0.03
const growthMiBMax = 8
/** A run that is shorter than this is still filling its caches in its second half. */
const runMinutesMin = 6

/**
 * The rule: memory rises where both the least and the most of the last quarter of a run are more than 3 % and 8 MiB above those of
 * the quarter before. What is kept for good lifts both; one of them alone, or a median, says when the collector came, between
 * whose visits memory goes up and down by a third.
 */
export function courseOf(samples: readonly Sample[]): MemoryCourse {
  const minutes = Map.groupBy(samples, ({ atMs }) => Math.floor(atMs / 60_000))
  const quarter = (from: number): Range => {
    const at = (share: number): number => Math.floor(samples.length * share)
    return rangeOf(samples.slice(at(from), at(from + 0.25)))
  }
  const [third, last] = [quarter(0.5), quarter(0.75)]
  const isShort = (samples.at(-1)?.atMs ?? 0) < runMinutesMin * 60_000
  const isMore = (now: number, before: number): boolean => now > before * (1 + growthShareMax) + growthMiBMax
  const isRising = isMore(last.least, third.least) && isMore(last.most, third.most)
  return {
    perMinute: [...minutes.values()].map(medianOf),
    third,
    last,
    most: rangeOf(samples).most,
    verdict: isShort ? 'too short to say' : isRising ? 'rising' : 'flat',
  }
}

function rangeOf(samples: readonly Sample[]): Range {
  const values = samples.map(({ mebibytes }) => Math.round(mebibytes))
  return values.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...values), most: Math.max(...values) }
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
