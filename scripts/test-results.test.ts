import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectResults, describeFailure, type TestEvent, type TestFailure } from './test-results.ts'

async function* stream(events: readonly TestEvent[]): AsyncGenerator<TestEvent> {
  yield* events
}

const done = (type: 'pass' | 'fail', name: string, nesting: number, more: object = {}): TestEvent => ({
  type: `test:${type}`,
  data: { name, nesting, file: '/checkout/src/a.test.ts', line: 3, details: {}, ...more },
})

async function collect(events: readonly TestEvent[]) {
  const failures: TestFailure[] = []
  const results = await collectResults(stream(events), (failure) => failures.push(failure))
  return { ...results, failures }
}

test('a test that holds tests counts as those', async () => {
  const { passed, failed } = await collect([done('pass', 'a', 1), done('pass', 'b', 1), done('pass', 'outer', 0)])
  assert.deepEqual({ passed, failed }, { passed: 2, failed: 0 })
})

test('a failure inside is counted once, and named with what is around it', async () => {
  const error = Object.assign(new Error('outer'), { failureType: 'subtestsFailed' })
  const cause = Object.assign(new Error('wrapped'), { failureType: 'testCodeFailure', cause: new Error('1 is not 2') })
  const { passed, failed, failures } = await collect([
    { type: 'test:start', data: { name: 'outer', nesting: 0 } },
    { type: 'test:start', data: { name: 'inner', nesting: 1 } },
    done('fail', 'inner', 1, { details: { error: cause } }),
    done('fail', 'outer', 0, { details: { error } }),
  ])
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 })
  assert.deepEqual(failures[0]?.path, ['outer', 'inner'])
  assert.match(describeFailure(failures[0] as TestFailure, '/checkout'), /src\/a\.test\.ts:3\n.*1 is not 2/)
})

test('a file that fails before its tests shows what it wrote', async () => {
  const error = Object.assign(new Error('test failed'), { failureType: 'testCodeFailure' })
  const { failed, failures } = await collect([
    { type: 'test:stderr', data: { file: '/checkout/src/a.test.ts', message: 'cannot find ./b.ts' } },
    done('fail', 'src/a.test.ts', 0, { details: { error } }),
  ])
  assert.equal(failed, 1)
  assert.match(describeFailure(failures[0] as TestFailure, '/checkout'), /cannot find \.\/b\.ts/)
})

test('what was skipped is neither passed nor failed, and is counted by its reason', async () => {
  const { passed, failed, skipped } = await collect([
    done('pass', 'a', 0, { skip: 'needs a server' }),
    done('pass', 'b', 0, { skip: 'needs a server' }),
    done('pass', 'c', 0, { skip: true }),
  ])
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 0 })
  assert.deepEqual(
    [...skipped],
    [
      ['needs a server', 2],
      ['c', 1],
    ],
  )
})
