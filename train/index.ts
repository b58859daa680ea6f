/**
 * How are the models in data/models made? `npm run train -- --data DIR [--out DIR] [--cache DIR] [--quick]`
 *
 * DIR holds the data sets of `source.ts`. Everything is seeded: the same data give the same bytes. `--cache` keeps the
 * finished stages, so that a broken run goes on where it stopped; `--quick` trains small networks in two passes, to see
 * that everything works. docs/guides/training.md says what comes out and how long it takes.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packArchive } from '../src/read/syntax/archive.ts'
import { makeProgress } from './progress.ts'
import { describeOrigin, findSources } from './source.ts'
import { learnModel } from './stages.ts'

const modelFile = 'syntax-en.bin'
const usage = 'npm run train -- --data DIR [--out DIR] [--cache DIR] [--quick]'

const options = {
  data: { type: 'string' },
  out: { type: 'string', default: join(import.meta.dirname, '..', 'data', 'models') },
  cache: { type: 'string' },
  quick: { type: 'boolean', default: false },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** Says in one line on standard error why nothing was trained. */
function refuse(line: string, status: number): number {
  process.stderr.write(`train: ${line}\n`)
  return status
}

function main(parameters: readonly string[]): number {
  let values: Options
  try {
    values = parseArgs({ args: [...parameters], options }).values
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}; ${usage}`, 64)
  }
  const { data } = values
  if (data === undefined) return refuse(`say where the data is: ${usage}`, 64)
  const { present, absent } = findSources(data)
  const missing = absent.find(({ needed }) => needed)
  if (missing !== undefined)
    return refuse(`${join(data, missing.path)} is not there; docs/guides/training.md says where to get it`, 1)
  const progress = makeProgress()
  for (const { path } of absent) progress.line(`left out: ${path} is not there`)
  const { out = '.', cache, quick = false } = values
  for (const folder of [out, cache]) if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const bytes = packArchive(learnModel({ data, cache, progress }, { quick }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const about = { file: modelFile, bytes: bytes.length, sha256, ...describeOrigin(present) }
  const path = join(out, modelFile)
  writeFileSync(path, bytes)
  writeFileSync(path.replace('.bin', '.json'), `${JSON.stringify(about, undefined, 2)}\n`)
  writeFileSync(path.replace('.bin', '.curve.txt'), `${progress.lines().join('\n')}\n`)
  progress.line(`${path}: ${bytes.length} bytes, sha256 ${sha256}`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
