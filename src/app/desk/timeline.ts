/** How are incidents spread over time? In bins of days, weeks, months or years. */
import type { IncidentDays } from '../../store/index.ts'

export const timelineSteps = ['day', 'week', 'month', 'year'] as const
export type TimelineStep = (typeof timelineSteps)[number]

export interface TimelineBin {
  readonly from: string
  readonly to: string
  readonly incidents: number
  readonly killed: number
}

export interface Timeline {
  readonly undated: number
  readonly bins: readonly TimelineBin[]
}

/** Bins of one timeline: four years by day. Where there would be more, only the latest are given. */
const binsMax = 1500

/** From the first day to the last, empty bins too; weeks begin on Monday. */
export function findTimeline({ days, undated }: IncidentDays, step: TimelineStep): Timeline {
  const byBin = Map.groupBy(days, ({ day }) => binStart(day, step))
  const starts = [...byBin.keys()].sort()
  const bins: TimelineBin[] = []
  const [first] = starts
  for (let bin = starts.at(-1); bin !== undefined && first !== undefined && bin >= first && bins.length < binsMax; ) {
    const members = byBin.get(bin) ?? []
    const sum = (of: 'incidents' | 'killed'): number => members.reduce((all, day) => all + day[of], 0)
    bins.push({ from: bin, to: dayBefore(nextStart(bin, step)), incidents: sum('incidents'), killed: sum('killed') })
    bin = binStart(dayBefore(bin), step)
  }
  return { undated, bins: bins.reverse() }
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() - 1)
  return dayText(date)
}

function binStart(day: string, step: TimelineStep): string {
  if (step === 'month') return `${day.slice(0, 7)}-01`
  if (step === 'year') return `${day.slice(0, 4)}-01-01`
  const date = dateOf(day)
  if (step === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return dayText(date)
}

function nextStart(start: string, step: TimelineStep): string {
  const date = dateOf(start)
  if (step === 'day') date.setUTCDate(date.getUTCDate() + 1)
  if (step === 'week') date.setUTCDate(date.getUTCDate() + 7)
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  if (step === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  return dayText(date)
}
