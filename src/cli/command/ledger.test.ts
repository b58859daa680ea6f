import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { displayWidth } from '../../render/width.ts'
import { binary, environmentWith, reportsFolder, runTocsin } from '../cases.ts'

const cwd = reportsFolder()
after(() => rmSync(cwd, { recursive: true }))
const store = ['--store', 'ledger.db']

before(async () => {
  const { code, stdout } = await runTocsin(['ingest', 'reports.jsonl', ...store], { cwd })
  assert.deepEqual([code, stdout], [0, 'Done: 2 added, 0 already there, 0 failed.\n'])
})

async function lines(args: readonly string[]): Promise<Record<string, unknown>[]> {
  const { code, stdout } = await runTocsin([...args, ...store, '--format', 'jsonl'], { cwd })
  assert.equal(code, 0)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('the same command again adds nothing, and names what failed', async () => {
  const { code, stdout, stderr } = await runTocsin(['ingest', 'reports.jsonl', 'empty.txt', ...store], { cwd })
  assert.equal(stdout, 'Done: 0 added, 2 already there, 1 failed.\n')
  assert.match(stderr, /^tocsin: [^\n]*empty\.txt[^\n]*\n$/)
  assert.equal(code, 2)
})

test('reports lists what programs are written against', async () => {
  const [first, second] = await lines(['reports'])
  assert.deepEqual(Object.keys(first ?? {}), ['id', 'ref', 'title', 'publisher', 'published', 'language', 'fetched'])
  assert.deepEqual([first?.['ref'], second?.['ref']], ['first', 'second'])
})

test('claims have their report, their incident and their attributions', async () => {
  const claims = await lines(['claims'])
  const killed = claims.filter(({ kind, category }) => kind === 'tally' && category === 'killed')
  assert.ok(killed.some(({ low }) => low === 12))
  for (const claim of claims) {
    assert.deepEqual(Object.keys(claim).slice(0, 3), ['id', 'kind', 'report'])
    assert.ok(Array.isArray(claim['attributions']))
  }
  assert.ok(killed.some(({ incident }) => typeof incident === 'string' && incident.startsWith('i-')))
})

test('lineages lists each origin, single reports too', async () => {
  const lineages = await lines(['lineages'])
  assert.deepEqual(
    lineages.map((lineage) => Object.keys(lineage)),
    [
      ['origin', 'reports', 'links'],
      ['origin', 'reports', 'links'],
    ],
  )
})

test('incidents and claims can be asked as of a moment', async () => {
  const now = await lines(['incidents'])
  const then = await lines(['incidents', '--as-of', '2031-03-05T12:00:00Z'])
  assert.deepEqual(
    now.map(({ reports }) => Array.isArray(reports) && reports.length),
    [2],
  )
  assert.deepEqual(
    then.map(({ reports }) => Array.isArray(reports) && reports.length),
    [1],
  )
  assert.deepEqual(
    (await lines(['claims', '--as-of', '2031-03-05T12:00:00Z'])).map(({ ref }) => ref).includes('second'),
    false,
  )
})

test('before the first report there is nothing: exit code 1', async () => {
  for (const command of ['incidents', 'claims', 'reports', 'lineages', 'brief']) {
    const { code, stdout, stderr } = await runTocsin([command, ...store, '--as-of', '2000-01-01'], { cwd })
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /^tocsin: nothing in the ledger that was known at that time\n$/)
  }
})

test('every list fits the width as a table', async () => {
  for (const command of ['incidents', 'claims', 'reports', 'lineages'])
    for (const width of [60, 80]) {
      const { code, stdout } = await runTocsin([command, ...store, '--width', String(width)], { cwd })
      assert.equal(code, 0)
      assert.notEqual(stdout, '')
      for (const line of stdout.split('\n')) assert.ok(displayWidth(line) <= width, line)
    }
})

test('brief quotes who says what, as text and as Markdown', async () => {
  const brief = await runTocsin(['brief', ...store], { cwd })
  assert.equal(brief.code, 0)
  assert.match(brief.stdout, /^SITUATION REPORT: KAZAKHSTAN\n/)
  assert.match(
    brief.stdout.replace(/\s+/g, ' '),
    /“At least twelve people were killed in clashes in Almaty on Tuesday, the health ministry said\.” \[1\]/,
  )
  const markdown = await runTocsin(['brief', ...store, '--format', 'markdown'], { cwd })
  assert.match(markdown.stdout, /^# Situation report: Kazakhstan\n/)
})

test('export writes to a file, to standard output, and says where it could not', async () => {
  const csv = await runTocsin(['export', ...store, '--format', 'csv', '--output', 'incidents.csv'], { cwd })
  assert.deepEqual([csv.code, csv.stdout, csv.stderr], [0, '', ''])
  assert.match(readFileSync(join(cwd, 'incidents.csv'), 'utf8'), /^event_id_cnty,event_date,/)
  const geojson = await runTocsin(['export', ...store, '--format', 'geojson'], { cwd })
  assert.equal(JSON.parse(geojson.stdout).features.length, 1)
  const jsonl = await runTocsin(['export', ...store, '--format', 'jsonl'], { cwd })
  assert.equal(JSON.parse(jsonl.stdout).schema, 'tocsin/incident/1')
  const nowhere = await runTocsin(['export', ...store, '--format', 'csv', '--output', 'absent/incidents.csv'], { cwd })
  assert.equal(nowhere.stderr, 'tocsin: could not write to absent/incidents.csv: the folder is not there\n')
  assert.equal(nowhere.code, 2)
})

test('the ledger may come from the environment', async () => {
  const { code } = await runTocsin(['incidents'], { cwd, environment: { TOCSIN_STORE: 'ledger.db' } })
  assert.equal(code, 0)
})

test('Ctrl-C stops in good order, and the same command continues', { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    return `${JSON.stringify({ ref: `r${index}`, published: '2031-03-05', text: `Shop ${index}: two people were killed in Almaty.` })}\n`
  })
  writeFileSync(join(cwd, 'many.jsonl'), many.join(''))
  const args = ['ingest', 'many.jsonl', '--store', 'many.db']
  const child = spawn(process.execPath, [binary, ...args], { cwd, env: environmentWith() })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  // The ledger is there as soon as inputs are being read; by then Ctrl-C is in the program's own hands.
  while (!existsSync(join(cwd, 'many.db')) && child.exitCode === null) await setTimeout(10)
  await setTimeout(100)
  child.kill('SIGINT')
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  assert.equal(code, 130)
  const [, added] =
    /^Stopped: ([\d,]+) added, 0 already there, 0 failed\. Continue with the same command\.\n$/.exec(stdout) ?? []
  const kept = Number(added?.replace(',', ''))
  assert.ok(kept < many.length, stdout)
  writeFileSync(join(cwd, 'many.jsonl'), many.slice(0, kept + 10).join(''))
  const again = await runTocsin(args, { cwd })
  assert.deepEqual([again.code, again.stdout], [0, `Done: 10 added, ${added} already there, 0 failed.\n`])
})
