import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runShell, runTocsin } from '../cases.ts'

const cwd = mkdtempSync(join(tmpdir(), 'tocsin-sample-'))
after(() => rmSync(cwd, { recursive: true }))

test('the sample becomes a brief with three next commands that work; a second run adds nothing', async () => {
  // The ledger that someone works with is not the sample's, whatever the environment says.
  const environment = { TOCSIN_STORE: 'own.db' }
  const first = await runTocsin(['sample'], { cwd, environment })
  assert.equal(first.code, 0)
  assert.match(first.stderr, /^sample\.db: \d+ added, 0 already there, 0 failed\n$/)
  assert.match(first.stdout, /^SITUATION REPORT: /)
  const [, next = ''] = first.stdout.split('\nNext, try:\n')
  const steps = next.match(/^ {2}npx tocsin .+$/gm) ?? []
  assert.equal(steps.length, 3)
  for (const step of steps) {
    const { code, stderr } = await runShell(step.replace('npx tocsin', 'tocsin'), { cwd })
    assert.deepEqual([code, stderr], [0, ''], step)
  }
  const second = await runTocsin(['sample'], { cwd })
  assert.match(second.stderr, /^sample\.db: 0 added, \d+ already there, 0 failed\n$/)
  assert.equal(second.stdout, first.stdout)
})
