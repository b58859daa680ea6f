import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { emptyReading } from './predictions.ts'

let data = ''
before(() => {
  data = mkdtempSync(join(tmpdir(), 'tocsin-eval-'))
  const folder = join(data, 'timex/TimeBank')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'one.tml'),
    `<TimeML><DCT><TIMEX3 value="1998-02-13">02/13</TIMEX3></DCT>
<TEXT>It burned on <TIMEX3 tid="t1" type="DATE" value="1998-02-12">Thursday</TIMEX3>.</TEXT></TimeML>`,
  )
})
after(() => rmSync(data, { recursive: true }))

function evaluate(...parameters: readonly string[]) {
  const program = join(import.meta.dirname, 'run.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { encoding: 'utf8' })
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' }
}

test('where the data is not there, one line says so, and that is no failure', () => {
  const { status, stdout } = evaluate('places', '--data', data)
  assert.equal(status, 0)
  assert.match(stdout, /^skipped: places: .*lgl\.xml is not there; get it from http.*\n$/)
})

for (const [why, parameters] of [
  ['no task', []],
  ['a task that there is not', ['tides', '--data', 'x']],
  ['no data', ['timex']],
  ['a split that there is not', ['places', '--data', 'x', '--split', 'mars']],
  ['an option that there is not', ['timex', '--data', 'x', '--fast']],
  ['floors of a part', ['places', '--data', 'x', '--split', 'lgl', '--floors']],
] as const) {
  test(`wrong use ends in 64 with a line and the usage: ${why}`, () => {
    const { status, stderr } = evaluate(...parameters)
    assert.equal(status, 64)
    assert.match(stderr, /^eval: .+\n\nnpm run eval -- TASK --data DIR/)
  })
}

test('a table, and one JSON object of figures as the last line', () => {
  const { status, stdout, last } = evaluate('timex', '--data', data, '--floors')
  assert.equal(status, 0)
  assert.match(stdout, /strictF1 +\d+\.\d\d %/)
  assert.match(stdout, /floors skipped: timex/)
  const figures = JSON.parse(last)
  assert.equal(figures.task, 'timex')
  assert.equal(figures.documents, 1)
  assert.equal(figures.gold, 1)
})

test('readings made elsewhere are scored by their ref, from texts that were written out', () => {
  const [texts, readings] = [join(data, 'texts.jsonl'), join(data, 'readings.jsonl')]
  assert.equal(evaluate('timex', '--data', data, '--inputs', texts).status, 0)
  const input = JSON.parse(readFileSync(texts, 'utf8'))
  assert.deepEqual(input, { ref: 'one', text: 'It burned on Thursday.', published: '1998-02-13' })
  const span = { start: 13, end: 21 }
  const times = [{ span, text: 'Thursday', type: 'DATE' as const, value: '1998-02-19' }]
  writeFileSync(readings, `${JSON.stringify({ ...emptyReading(input), times })}\n`)
  const { last, stdout } = evaluate('timex', '--data', data, '--predictions', readings, '--errors', '1')
  const { strictF1, valueF1 } = JSON.parse(last)
  assert.deepEqual({ strictF1, valueF1 }, { strictF1: 100, valueF1: 0 })
  assert.match(stdout, /wrong value: 1\n +1 × thursday\n +one: 1998-02-12, read 1998-02-19/)
})

test('a reading of another text is refused', () => {
  const readings = join(data, 'other.jsonl')
  writeFileSync(readings, `${JSON.stringify(emptyReading({ ref: 'one', text: 'Something else.' }))}\n`)
  const { status, stderr } = evaluate('timex', '--data', data, '--predictions', readings)
  assert.equal(status, 64)
  assert.match(stderr, /the prediction for one is a reading of another text/)
})
