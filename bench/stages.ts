/**
 * What does each stage of reading cost beside the language core? The reader itself runs, under the engine's sampling
 * profiler, and every sample is counted for the stage whose folder its outermost frame of a stage lies in. So nothing of the
 * reader is written twice here, and what lies between stages shows as `rest`.
 */
import { Session } from 'node:inspector/promises'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'

/** Microseconds between two samples: fine enough for a stage of one per cent over some seconds. */
const samplingMicroseconds = 200

/** The stages that give `read/` its mentions, whose cost together has a bar beside the core's. */
const mentionStages: ReadonlySet<string> = new Set(['time', 'place', 'party', 'quantity'])

export interface StageCost {
  readonly stage: string
  readonly share: number
  readonly shareOfCore: number
}

export interface StageCosts {
  readonly texts: number
  readonly stages: readonly StageCost[]
  /** What times, places, parties and quantities add to the core, in per cent of it. */
  readonly mentionsOfCore: number
}

/** Profiles `rounds` readings of the texts, after one that warms up. */
export async function measureStages(texts: readonly string[], rounds: number): Promise<StageCosts> {
  const knowledge = loadKnowledge()
  const reports = texts.map((text) => makeReport({ text, language: 'en', published: '2024-05-15' }))
  const readAll = (): void => {
    for (const report of reports) readReport(report, knowledge)
  }
  readAll()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: samplingMicroseconds })
  await session.post('Profiler.start')
  for (let round = 0; round < rounds; round += 1) readAll()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const counts = countByStage(profile.nodes)
  const core = counts.get('syntax') ?? 0
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const per = (count: number, whole: number): number => Math.round((1000 * count) / whole) / 10
  const stages = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([stage, count]) => ({ stage, share: per(count, all), shareOfCore: per(count, core) }))
  const mentions = [...counts].reduce((sum, [stage, count]) => sum + (mentionStages.has(stage) ? count : 0), 0)
  return { texts: reports.length * rounds, stages, mentionsOfCore: per(mentions, core) }
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string }
  readonly hitCount?: number | undefined
  readonly children?: readonly number[] | undefined
}

/** Hits below `readReport`, by the stage of the outermost frame; the collector of garbage and the idle engine are left out. */
function countByStage(nodes: readonly ProfileNode[]): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const counts = new Map<string, number>()
  const open: { node: ProfileNode; stage: string | undefined }[] = []
  const [root] = nodes
  if (root !== undefined) open.push({ node: root, stage: undefined })
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next
    const stage = stageOf(node, next.stage)
    if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + (node.hitCount ?? 0))
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child !== undefined) open.push({ node: child, stage })
    }
  }
  return counts
}

function stageOf({ callFrame: { functionName, url } }: ProfileNode, outer: string | undefined): string | undefined {
  if (outer !== undefined && outer !== 'rest') return outer
  const stage = /\/src\/read\/([a-z]+)\//.exec(url)?.[1]
  if (stage !== undefined && outer === 'rest') return stage
  return functionName === 'readReport' ? 'rest' : outer
}
