/** How is what is derived from the reports kept? */
import type { Kysely } from 'kysely'
import type { Incident } from '../../model/index.ts'
import type { KeptVersion, LedgerDerived, ReportLineage } from '../derived.ts'
import { bodiesOf } from './body.ts'
import { inChunks } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import { unpackText } from './packed.ts'
import { readSome } from './read.ts'
import { resetDerived, saveStep } from './step.ts'
import { forever, type IncidentRow, type Tables } from './tables.ts'

/** Versions read at once when all are read. */
const pageRows = 200

export function sqlDerived(db: Kysely<Tables>, engine: SqlEngine, damaged: Damaged): LedgerDerived {
  return {
    ...reportsSide(db, damaged),
    ...incidentsSide(db, damaged),
    derivation: async () => {
      const row = db.selectFrom('derivation').select(['version', 'generation'])
      return row.executeTakeFirstOrThrow()
    },
    saveStep: (step) => saveStep(db, { engine, damaged }, step),
    resetDerived: (version) => resetDerived(db, engine, version),
    checkIntegrity: () => engine.checkIntegrity(db),
  }
}

type ReportsSide = Pick<
  LedgerDerived,
  | 'pending'
  | 'merged'
  | 'reportsOf'
  | 'mergedKnown'
  | 'membersOf'
  | 'digestsOf'
  | 'momentsOf'
  | 'lineagesOf'
  | 'lineagesFrom'
>

function reportsSide(db: Kysely<Tables>, damaged: Damaged): ReportsSide {
  return {
    async pending(limit) {
      // A cross join is worked from its left: mostly few reports wait, and often none.
      const waiting = db
        .selectFrom('pending')
        .crossJoin('current_reports as reports')
        .whereRef('reports.id', '=', 'pending.report')
      const chosen = waiting.select(['reports.id', 'reports.known_at as knownAt'])
      return chosen.orderBy('reports.known_at').orderBy('reports.id').limit(limit).execute()
    },
    async merged() {
      const counted = db
        .selectFrom('merged_reports')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('known_at').as('latest')])
      const { count, latest } = await counted.executeTakeFirstOrThrow()
      return { count: Number(count), ...(latest === null ? {} : { latest: Number(latest) }) }
    },
    reportsOf: (ids) => readSome(db, ids, damaged),
    async mergedKnown(from, to) {
      const known = db.selectFrom('merged_reports').select(['report as id', 'known_at as knownAt'])
      const within = known.where('known_at', '>=', from).where('known_at', '<', to)
      return within.orderBy('known_at').orderBy('report').execute()
    },
    membersOf: (blocks) =>
      inChunks(blocks, (some) => {
        const members = db
          .selectFrom('report_blocks')
          .innerJoin('merged_reports as m', 'm.report', 'report_blocks.report')
        return members
          .select(['m.report as id', 'm.known_at as knownAt', 'report_blocks.block'])
          .where('report_blocks.block', 'in', some)
          .execute()
      }),
    digestsOf: (ids) =>
      inChunks(ids, async (some) => {
        const merged = db.selectFrom('merged_reports as m').innerJoin('report_digests as d', 'd.number', 'm.number')
        const columns = ['m.report as id', 'm.known_at as knownAt', 'd.digest'] as const
        const rows = await merged.select(columns).where('m.report', 'in', some).execute()
        return rows.map((row) => ({ ...row, digest: unpackText(row.digest, damaged) }))
      }),
    async momentsOf(ids) {
      const rows = await inChunks(ids, (some) =>
        db.selectFrom('merged_reports').select(['report', 'known_at']).where('report', 'in', some).execute(),
      )
      return new Map(rows.map(({ report, known_at }) => [report, known_at]))
    },
    lineagesOf: (reports) => lineagesBy(db, 'report', reports, damaged),
    lineagesFrom: (origins) => lineagesBy(db, 'origin', origins, damaged),
  }
}

async function lineagesBy(
  db: Kysely<Tables>,
  column: 'report' | 'origin',
  ids: readonly string[],
  damaged: Damaged,
): Promise<ReportLineage[]> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('lineage_links').selectAll().where(column, 'in', some).execute(),
  )
  return rows.map(({ report, origin, link }) => ({
    report,
    origin,
    ...(link === null ? {} : { link: parseJson<NonNullable<ReportLineage['link']>>(link, damaged) }),
  }))
}

type IncidentsSide = Pick<LedgerDerived, 'versionsAt' | 'incidentsOf' | 'allVersions'>

const versionColumns = ['number', 'id', 'home', 'known_from', 'known_to', 'content'] as const
type VersionRow = Pick<IncidentRow, 'id' | 'home' | 'known_from' | 'known_to' | 'content'> & { readonly number: number }

function incidentsSide(db: Kysely<Tables>, damaged: Damaged): IncidentsSide {
  return {
    async versionsAt(homes, from) {
      const rows = await inChunks(homes, (some) => {
        const versions = db.selectFrom('incidents').select(versionColumns).where('home', 'in', some)
        return versions.where('known_to', '>=', from).execute()
      })
      return rows.map(keptVersion)
    },
    async incidentsOf(numbers) {
      const bodies = await bodiesOf(db, numbers, damaged)
      return new Map([...bodies].map(([number, json]) => [number, parseJson<Incident>(json, damaged)]))
    },
    async *allVersions() {
      let after = -1
      for (;;) {
        const page = db.selectFrom('incidents').select(versionColumns).where('number', '>', after).orderBy('number')
        const rows = await page.limit(pageRows).execute()
        const numbers = rows.map(({ number }) => number)
        const bodies = await bodiesOf(db, numbers, damaged)
        for (const row of rows) {
          const json = bodies.get(row.number)
          if (json !== undefined) yield { ...keptVersion(row), incident: parseJson<Incident>(json, damaged) }
        }
        if (rows.length < pageRows) return
        after = rows.at(-1)?.number ?? after
      }
    },
  }
}

function keptVersion({ number, id, home, known_from, known_to, content }: VersionRow): KeptVersion {
  const end = known_to === forever ? {} : { knownTo: known_to }
  return { number, id, home, knownFrom: known_from, ...end, content }
}
