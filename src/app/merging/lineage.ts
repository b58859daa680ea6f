/**
 * What do reports derive from, when they come one after the other? A report derives from one of the week before it, so the weeks
 * of the calendar are followed one by one, each together with the week before. That depends on which reports there are and on
 * nothing else; a report that comes late lets its week be followed again.
 */
import { followLineages, type LineageReport } from '../../merge/index.ts'
import { compareText } from '../../stdx/index.ts'
import type { ReportLineage, Store, StoredReport } from '../../store/index.ts'

const weekMs = 7 * 86_400_000

export interface Moment {
  readonly id: string
  readonly knownAt: number
}

export interface LineageTracker {
  /** Lineages of `reports`, and those of others that change because of them. `own` is what was read of them already. */
  track(
    reports: readonly Moment[],
    own: ReadonlyMap<string, LineageReport>,
  ): Promise<readonly (ReportLineage & { readonly knownAt: number })[]>
  /** What was tracked was not kept. */
  forget(): void
}

const byTime = (a: Moment, b: Moment): number => a.knownAt - b.knownAt || compareText(a.id, b.id)
const weekOf = (knownAt: number): number => Math.floor(knownAt / weekMs)

interface Followed {
  readonly week: number
  readonly follow: ReturnType<typeof followLineages>
  last: Moment | undefined
}

export function lineageTracker({ derived }: Pick<Store, 'derived'>): LineageTracker {
  let followed: Followed | undefined
  return {
    forget() {
      followed = undefined
    },
    async track(reports, own) {
      const byWeek = Map.groupBy([...reports].sort(byTime), ({ knownAt }) => weekOf(knownAt))
      const changed = new Map<string, ReportLineage & Moment>()
      const weeks = [...byWeek.keys()].sort((a, b) => a - b)
      for (let week = weeks.shift(); week !== undefined; week = weeks.shift()) {
        const fresh = byWeek.get(week) ?? []
        const isNext = followed?.week === week && !byWeek.has(week - 1) && comesAfter(fresh, followed.last)
        const members = isNext ? fresh : await membersOf(derived, week, fresh, byWeek.get(week - 1) ?? [])
        if (!isNext) followed = { week, follow: followLineages(), last: undefined }
        const news = await followWeek(derived, followed as Followed, { members, own, changed })
        for (const one of news) changed.set(one.report, one)
        // What derives from a report of this week stands in this week or the next.
        if (news.length > 0 && weeks[0] !== week + 1 && (await hasReports(derived, week + 1))) weeks.unshift(week + 1)
      }
      return [...changed.values()]
    },
  }
}

function comesAfter(fresh: readonly Moment[], last: Moment | undefined): boolean {
  const [first] = fresh
  return first !== undefined && (last === undefined || byTime(last, first) < 0)
}

async function hasReports(derived: Store['derived'], week: number): Promise<boolean> {
  return (await derived.mergedKnown(week * weekMs, (week + 1) * weekMs)).length > 0
}

/** All reports of the week and of the one before it, in the order of their time. */
async function membersOf(
  derived: Store['derived'],
  week: number,
  ...fresh: readonly (readonly Moment[])[]
): Promise<readonly Moment[]> {
  const there = await derived.mergedKnown((week - 1) * weekMs, (week + 1) * weekMs)
  return [...new Map([...there, ...fresh.flat()].map((one) => [one.id, one])).values()].sort(byTime)
}

interface Following {
  readonly members: readonly Moment[]
  readonly own: ReadonlyMap<string, LineageReport>
  /** What this step has changed before. */
  readonly changed: ReadonlyMap<string, ReportLineage>
}

/** Follows `members`; returns what is different from what is kept about those of the week itself. */
async function followWeek(
  { lineagesOf, reportsOf }: Store['derived'],
  followed: Followed,
  { members, own, changed }: Following,
): Promise<(ReportLineage & Moment)[]> {
  const news: (ReportLineage & Moment)[] = []
  const kept = new Map((await lineagesOf(members.map(({ id }) => id))).map((one) => [one.report, one]))
  const now = new Map<string, ReportLineage>()
  for await (const { report, knownAt } of inOrder(members, own, reportsOf)) {
    const { id } = report
    const link = followed.follow(report)
    followed.last = { id, knownAt }
    if (weekOf(knownAt) !== followed.week) continue
    const from = link?.from
    const parent = from === undefined ? undefined : (now.get(from) ?? changed.get(from) ?? kept.get(from))
    const origin = from === undefined ? id : (parent?.origin ?? (await lineagesOf([from]))[0]?.origin ?? from)
    const lineage: ReportLineage = { report: id, origin, ...(link === undefined ? {} : { link }) }
    now.set(id, lineage)
    if (JSON.stringify(kept.get(id)) !== JSON.stringify(lineage)) news.push({ ...lineage, id, knownAt })
  }
  return news
}

/** The members in their order; those that are not read yet are read few at a time. */
async function* inOrder(
  members: readonly Moment[],
  own: ReadonlyMap<string, LineageReport>,
  reportsOf: Store['derived']['reportsOf'],
): AsyncGenerator<{ readonly report: LineageReport; readonly knownAt: number }> {
  const read = reportsOf(members.flatMap(({ id }) => (own.has(id) ? [] : [id])))[Symbol.asyncIterator]()
  let next = await read.next()
  for (const { id, knownAt } of members) {
    const given = own.get(id)
    if (given !== undefined) yield { report: given, knownAt }
    else if (next.done !== true && next.value.id === id) {
      yield { report: lineageReport(next.value, knownAt), knownAt }
      next = await read.next()
    }
  }
}

export function lineageReport({ id, reading }: StoredReport, knownAt: number): LineageReport {
  const { publisher, byline, credits, language } = reading.report
  return {
    id,
    at: new Date(knownAt).toISOString(),
    text: reading.text,
    language,
    credits,
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
  }
}
