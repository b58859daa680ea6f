/**
 * Does everything still hold? What `npm test` runs: every test file, or those whose path contains one of the arguments.
 * Failures are printed in full, passes only counted; what was left out is named, and the last line is `N passed, N failed`.
 */
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'
import { collectResults, describeFailure, type TestResults } from './test-results.ts'

const root = dirname(import.meta.dirname)
const folders = ['src', 'check', 'eval', 'bench', 'scripts', 'fixtures', 'sample', 'data', 'train']

/** A test file that takes longer hangs: the slowest takes a quarter of this on two cores. */
const { TOCSIN_KILLS = '0', TOCSIN_ORDERS } = process.env
/** A kill, and the look at every row after it, takes two seconds at each of two engines; on a machine that does much else 14 were seen. */
const killTimeoutMs = 30_000
const longTimeoutMs = Number(TOCSIN_KILLS) > 0 || TOCSIN_ORDERS !== undefined ? 900_000 : 120_000
const fileTimeoutMs = Math.max(longTimeoutMs, Number(TOCSIN_KILLS) * killTimeoutMs)

/**
 * Tests of the pure rings keep no state outside their functions, so they share one process: starting one for each file
 * would cost more than the tests. All others have a process each.
 */
const pure = /^src\/(model|stdx|read|merge|render)\//
const pureBatch = 'scripts/pure-tests.ts'

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

/** Runs the files; the pure ones as one, by way of a file that imports them. */
async function runFiles(files: readonly string[], write: (text: string) => void): Promise<TestResults> {
  const shared = files.filter((file) => pure.test(file))
  const own = files.filter((file) => !pure.test(file))
  // Most files load the same modules: each is stripped of its types and compiled once.
  const compiled = join(root, 'node_modules', '.cache', 'tocsin-tests')
  Object.assign(process.env, { TOCSIN_PURE_TESTS: JSON.stringify(shared), NODE_COMPILE_CACHE: compiled })
  const events = run({
    cwd: root,
    files: shared.length > 0 ? [pureBatch, ...own] : own,
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
