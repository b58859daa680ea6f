/** What came of the tests? Counts and failures from the test runner's stream of events. */
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'

export interface TestResults {
  readonly passed: number
  readonly failed: number
  /** How many tests gave this reason for not running. */
  readonly skipped: ReadonlyMap<string, number>
}

export interface TestFailure {
  /** The names of the tests around it and its own, outermost first. */
  readonly path: readonly string[]
  readonly file: string
  readonly line: number
  readonly error: unknown
  /** What the file wrote, where the file itself failed. */
  readonly output: string
}

/** The events of node:test that count; see https://nodejs.org/api/test.html#class-testsstream. */
export interface TestEvent {
  readonly type: string
  readonly data: unknown
}

interface TestDone {
  readonly name: string
  readonly nesting: number
  readonly file?: string
  readonly line?: number
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details: { readonly type?: string; readonly error?: Error & { cause?: unknown; failureType?: string } }
}

/**
 * Reads the stream to its end. A test with tests inside it counts as those; it is a failure of its own only where it
 * failed without one of them failing.
 */
export async function collectResults(
  events: AsyncIterable<TestEvent>,
  onFailure: (failure: TestFailure) => void,
): Promise<TestResults> {
  const skipped = new Map<string, number>()
  const output = new Map<string, string>()
  const names: string[] = []
  let [passed, failed, deepest] = [0, 0, 0]
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      const { file, message } = data as { file: string; message: string }
      const key = resolve(file)
      output.set(key, `${output.get(key) ?? ''}${message}`)
    }
    if (type === 'test:start') {
      const { name, nesting } = data as TestDone
      names.splice(nesting, names.length, name)
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const done = data as TestDone
    const holdsTests = deepest > done.nesting || done.details.type === 'suite'
    deepest = done.nesting
    const reason = done.skip ?? done.todo
    if (reason !== undefined && reason !== false) {
      const why = typeof reason === 'string' && reason !== '' ? reason : done.name
      skipped.set(why, (skipped.get(why) ?? 0) + 1)
    } else if (type === 'test:pass') {
      passed += holdsTests ? 0 : 1
    } else if (done.details.error?.failureType !== 'subtestsFailed') {
      failed += 1
      const path = [...names.slice(0, done.nesting), done.name]
      onFailure(makeFailure(done, path, output.get(resolve(done.file ?? '')) ?? ''))
    }
  }
  return { passed, failed, skipped }
}

function makeFailure(done: TestDone, path: readonly string[], output: string): TestFailure {
  const error = done.details.error
  return {
    path,
    file: done.file ?? '',
    line: done.line ?? 0,
    error: error?.cause ?? error,
    output: error?.failureType === 'testCodeFailure' && done.nesting === 0 ? output : '',
  }
}

export function describeFailure(failure: TestFailure, root: string): string {
  const where = failure.file === '' ? '' : `\n  ${relative(root, failure.file)}:${failure.line}`
  const { error } = failure
  const text = error instanceof Error ? ownFrames(error.stack ?? error.message) : inspect(error)
  const output = failure.output === '' ? '' : `\n  it wrote:\n${indent(failure.output.slice(-4000))}`
  return `\nFAILED ${failure.path.join(' › ')}${where}\n${indent(text)}${output}\n`
}

/** A stack without the test runner's and the loader's own frames. */
function ownFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*node:/.test(line))
    .join('\n')
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
