/**
 * How good is the reader? `npm run eval -- TASK --data DIR [--split NAME] [--errors N] [--readings FILE]` prints a
 * table of figures, what went wrong most often, and as its last line one JSON object of the figures. TASK is a row of
 * `tasks.ts`, or `all`. Where the data is not there, it says so in one line and that is no failure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkFloor, type Floors, hashData, raiseFloor } from './floors.ts'
import { ownReader, predictedReader } from './predictions.ts'
import { renderFigures, renderMisses } from './report.ts'
import type { Scored, Task } from './task.ts'
import { tasks } from './tasks.ts'
import { UsageError } from './usage-error.ts'

const floorsFile = join(import.meta.dirname, 'floors.json')

const usage = `npm run eval -- TASK --data DIR [options]

tasks:
${[...tasks, { name: 'all', measures: 'every task' }].map(({ name, measures }) => `  ${name.padEnd(12)} ${measures}`).join('\n')}

options:
  --data DIR           the folder with the data sets; bench/README.md says where to get them
  --split NAME         one part of the data
  --errors N           show the N most frequent errors of each cause
  --readings FILE      score these readings (JSON lines, by report.ref) in place of the reader's
  --predictions FILE   muc4: also write what was found as the field's scorers read it; other tasks: as --readings
  --inputs FILE        write the texts as JSON lines for tocsin read, and score nothing
  --floors             fail where a score is below its floor in eval/floors.json
  --update-floors      raise the floors to the scores; --allow-regression lowers them too
`

const options = {
  data: { type: 'string' },
  split: { type: 'string' },
  errors: { type: 'string', default: '0' },
  readings: { type: 'string' },
  predictions: { type: 'string' },
  inputs: { type: 'string' },
  floors: { type: 'boolean', default: false },
  'update-floors': { type: 'boolean', default: false },
  'allow-regression': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

const write = (text: string) => void process.stdout.write(`${text}\n`)

async function main(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parse(parameters)
  if (values.help === true) {
    write(usage)
    return 0
  }
  const chosen = chooseTasks(positionals, values)
  const { data } = values
  if (data === undefined) throw new UsageError('say where the data is: --data DIR')
  let failures = 0
  for (const task of chosen) failures += await runTask(task, { ...values, data })
  return failures === 0 ? 0 : 1
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function chooseTasks(names: readonly string[], values: Options): readonly Task[] {
  const [name] = names
  if (name === undefined || names.length > 1) throw new UsageError('name one task')
  const chosen = name === 'all' ? tasks : tasks.filter((task) => task.name === name)
  if (chosen.length === 0) throw new UsageError(`there is no task ${name}`)
  const { split } = values
  if (split !== undefined && !chosen.every(({ splits }) => splits.includes(split)))
    throw new UsageError(`${name} has no split ${split}; it has ${chosen.flatMap(({ splits }) => splits).join(', ')}`)
  const partial = split !== undefined || chosen.some((task) => readingsOf(task, values) !== undefined)
  if (partial && (values.floors === true || values['update-floors'] === true))
    throw new UsageError('floors are for the reader itself on the whole data')
  return chosen
}

/** The file with the readings to be scored; `--predictions` names it too where a task has no predictions of its own to write. */
function readingsOf(task: Task, { readings, predictions }: Options): string | undefined {
  return readings ?? (task.predict === undefined ? predictions : undefined)
}

/** Answers how many scores are below their floor, 0 where floors are not asked for. */
async function runTask(task: Task, values: Options & { data: string }): Promise<number> {
  const { data, split } = values
  const absent = task.needs.filter((path) => !existsSync(join(data, path)))
  if (absent.length > 0) {
    write(`skipped: ${task.name}: ${join(data, absent[0] ?? '')} is not there; get it from ${task.source}`)
    return 0
  }
  if (values.inputs !== undefined) {
    const inputs = task.inputs?.({ data, split }) ?? []
    writeFileSync(values.inputs, inputs.map((input) => `${JSON.stringify(input)}\n`).join(''))
    write(`${inputs.length} texts written to ${values.inputs}`)
    return 0
  }
  const readings = readingsOf(task, values)
  const read = readings === undefined ? ownReader() : predictedReader(readings)
  if (values.predictions !== undefined && task.predict !== undefined)
    writeFileSync(values.predictions, `${task.predict({ data, split, read })}\n`)
  const started = process.hrtime.bigint()
  const scored = await task.run({ data, split, read })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  write(`${task.name}${split === undefined ? '' : ` (${split})`}: ${task.measures}; ${seconds.toFixed(1)} s\n`)
  write(renderFigures(scored.figures))
  const each = Number.parseInt(values.errors ?? '0', 10)
  if (each > 0) write(`\n${renderMisses(scored.misses, each)}`)
  const failures = values.floors === true ? compareWithFloor(task, scored, data) : 0
  const refused = values['update-floors'] === true ? updateFloor(task, scored, values) : 0
  const figures = Object.fromEntries(scored.figures.map(({ name, value }) => [name, value]))
  write(`\n${JSON.stringify({ task: task.name, ...(split === undefined ? {} : { split }), ...figures })}`)
  return failures + refused
}

function loadFloors(): Floors {
  return existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
}

function compareWithFloor(task: Task, scored: Scored, data: string): number {
  const floor = loadFloors()[task.name]
  if (floor === undefined || floor.data !== hashData(data, task.needs)) {
    write(`\nfloors skipped: ${task.name}: ${floor === undefined ? 'it has none yet' : 'they were set on other data'}`)
    return 0
  }
  const below = checkFloor(floor, scored.figures)
  write(below.length === 0 ? '\nall scores are at or above their floors' : `\n${below.join('\n')}`)
  return below.length
}

function updateFloor(task: Task, scored: Scored, values: Options & { data: string }): number {
  const floors = loadFloors()
  const { floor, refused } = raiseFloor(floors[task.name], scored.figures, {
    data: hashData(values.data, task.needs),
    allowRegression: values['allow-regression'] === true,
  })
  writeFileSync(floorsFile, `${JSON.stringify({ ...floors, [task.name]: floor }, undefined, 2)}\n`)
  if (refused.length > 0) write(`\nnot lowered (that takes --allow-regression):\n${refused.join('\n')}`)
  return refused.length
}

// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', () => process.exit())

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`eval: ${error.message}\n\n${usage}`)
  process.exitCode = 64
}
