/** Does the memory of a process stay level? Of what it takes, minute by minute, and one rule that says yes, no or too short to say. */
import { readFileSync } from 'node:fs'

/** What resident memory is made of, in MiB; what says where to look when it rises. */
export interface MemoryParts {
  /** Objects of the program, with those that the collector has not taken yet. */
  readonly heapUsed: number
  /** What V8 holds for them. */
  readonly heapHeld: number
  /** Programs and libraries, read from files. */
  readonly files: number
}

export interface Sample {
  /** Milliseconds since the process began. */
  readonly atMs: number
  readonly mebibytes: number
  readonly parts?: MemoryParts
}

export interface Range {
  readonly least: number
  readonly most: number
}

export interface MemoryCourse {
  /** MiB resident, the median of each minute. */
  readonly perMinute: readonly number[]
  /** The same of each part; `rest` is what V8 and the files do not have: buffers, the models, SQLite, stacks. */
  readonly parts: Readonly<Record<keyof MemoryParts | 'rest', readonly number[]>>
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
    perMinute: [...minutes.values()].map((each) => medianOf(each.map(({ mebibytes }) => mebibytes))),
    parts: partsOf([...minutes.values()]),
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

function partsOf(minutes: readonly (readonly Sample[])[]): MemoryCourse['parts'] {
  const course = (of: (parts: MemoryParts, resident: number) => number): number[] =>
    minutes.map((samples) =>
      medianOf(samples.flatMap(({ parts, mebibytes }) => (parts === undefined ? [] : [of(parts, mebibytes)]))),
    )
  return {
    heapUsed: course(({ heapUsed }) => heapUsed),
    heapHeld: course(({ heapHeld }) => heapHeld),
    files: course(({ files }) => files),
    rest: course(({ heapHeld, files }, resident) => resident - heapHeld - files),
  }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
}

/** From Linux' own book-keeping, and the process's own word at its metrics' address; `undefined` elsewhere, or once it is gone. */
export async function sampleOf(
  pid: number | undefined,
  metrics: string | undefined,
): Promise<Omit<Sample, 'atMs'> | undefined> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const mebibytes = numberAfter(status, 'VmRSS:') / 1024
    if (metrics === undefined) return { mebibytes }
    const told = await (await fetch(metrics)).text()
    const part = (name: string): number => numberAfter(told, `\n${name} `) / 1024 / 1024
    const parts = {
      heapUsed: part('nodejs_heap_size_used_bytes'),
      heapHeld: part('nodejs_heap_size_total_bytes'),
      files: numberAfter(status, 'RssFile:') / 1024,
    }
    return { mebibytes, parts }
  } catch {
    return undefined
  }
}

function numberAfter(text: string, label: string): number {
  return Number.parseFloat(text.slice(text.indexOf(label) + label.length))
}
