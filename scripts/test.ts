/**
 * Does everything still hold? What `npm test` runs: every test file, or those whose path contains one of the arguments.
 * Failures are printed in full, passes only counted; what was left out is named, and the last line is `N passed, N failed`.
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { run } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { collectResults, describeFailure, type TestResults } from './test-results.ts'

const root = dirname(import.meta.dirname)
const folders = ['src', 'check', 'eval', 'bench', 'scripts', 'fixtures', 'sample', 'data', 'train']

/** A process of tests that takes longer hangs: the slowest takes a quarter of this on two cores. */
const { TOCSIN_KILLS = '0', TOCSIN_ORDERS } = process.env
/** A kill, and the look at every row after it, takes two seconds at each of two engines; on a machine that does much else 14 were seen. */
const killTimeoutMs = 30_000
const longTimeoutMs = Number(TOCSIN_KILLS) > 0 || TOCSIN_ORDERS !== undefined ? 900_000 : 240_000
const fileTimeoutMs = Math.max(longTimeoutMs, Number(TOCSIN_KILLS) * killTimeoutMs)

/**
 * Tests that keep no state outside their functions share a process with those of their neighbours: starting one for each file
 * and loading into it what they all use would cost more than the tests. All others, whose work is mostly in processes that
 * they start, have a process each. The longest come first, so that no core waits for them at the end.
 */
const groups: Readonly<Record<string, RegExp>> = {
  pure: /^src\/(model|stdx|read|merge|render)\//,
  http: /^src\/(http|client)\//,
  app: /^src\/app\//,
  intake: /^src\/(ingest|archive|store|config|knowledge|send)\//,
  scores: /^(eval|train|bench)\//,
}

/** Where the compiled modules and the files that import a group lie. */
const cache = join(root, 'node_modules', '.cache', 'tocsin-tests')

/** What a plain run can't do, and what does it instead. */
const leftOut = [
  'scores on public data sets (need the data): npm run eval -- TASK --data DIR',
  'speed (needs the data): npm run bench -- --data DIR',
  'a hundred kills of a running ingest (takes minutes): TOCSIN_KILLS=100 npm test -- ingest-kill',
  'the page in a browser: TOCSIN_CHROMIUM=/usr/bin/chromium npm test -- check/page',
  'fifty orders of the same reports: TOCSIN_ORDERS=50 npm test -- src/app/materialise',
]

function findTestFiles(filters: readonly string[]): string[] {
  const files = globSync(`{${folders.join(',')}}/**/*.test.ts`, { cwd: root }).map((file) => file.replaceAll(sep, '/'))
  return files.filter((file) => filters.length === 0 || filters.some((part) => file.includes(part))).sort()
}

/** What to start for the files: for each group a file that imports its own, and a file that is alone in its group, or in none, itself. */
function entriesFor(files: readonly string[]): string[] {
  mkdirSync(cache, { recursive: true })
  const isGrouped = (file: string): boolean => Object.values(groups).some((group) => group.test(file))
  const shared = Object.entries(groups).flatMap(([name, group]) => {
    const own = files.filter((file) => group.test(file))
    if (own.length < 2) return own
    const entry = join(cache, `${name}.mjs`)
    writeFileSync(
      entry,
      own.map((file) => `await import(${JSON.stringify(pathToFileURL(join(root, file)))})\n`).join(''),
    )
    return [entry]
  })
  return [...shared, ...files.filter((file) => !isGrouped(file))]
}

async function runFiles(files: readonly string[], write: (text: string) => void): Promise<TestResults> {
  // Most files load the same modules: each is stripped of its types and compiled once.
  Object.assign(process.env, { NODE_COMPILE_CACHE: cache })
  const events = run({
    cwd: root,
    files: entriesFor(files),
    execArgv: ['--import', new URL('../check/fuzz-seed.ts', import.meta.url).href],
    concurrency: availableParallelism(),
    timeout: fileTimeoutMs,
  })
  return collectResults(events, (failure) => write(describeFailure(failure, root)))
}

async function main(filters: readonly string[]): Promise<number> {
  const started = process.hrtime.bigint()
  const write = (text: string) => void process.stdout.write(text)
  const files = findTestFiles(filters)
  if (files.length === 0) {
    write(`no test file matches ${filters.join(' ')}\n0 passed, 0 failed\n`)
    return 1
  }
  const { passed, failed, skipped } = await runFiles(files, write)
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  write(`${files.length} test files in ${seconds.toFixed(1)} s\n`)
  if (filters.length === 0) write(`left out:\n${leftOut.map((line) => `  ${line}\n`).join('')}`)
  for (const [reason, count] of skipped) write(`skipped ${count}: ${reason}\n`)
  write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
