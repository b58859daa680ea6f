import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { reportsFolder, runTocsin } from '../cases.ts'

const cwd = reportsFolder()
after(() => rmSync(cwd, { recursive: true }))
const store = ['--store', 'ledger.db']
const said = ['--by', 'R. Okafor', '--because', 'one event\nj-forged\tx']

const apart = [
  { published: '2031-03-05T09:00:00Z', text: 'Gunmen killed seven people in Almaty on Tuesday, police said.' },
  { published: '2031-04-02T09:00:00Z', text: 'A bomb exploded in Beirut on Tuesday, wounding 20 people, police said.' },
]

before(async () => {
  writeFileSync(join(cwd, 'reports.jsonl'), apart.map((line) => `${JSON.stringify(line)}\n`).join(''))
  assert.equal((await runTocsin(['ingest', 'reports.jsonl', ...store], { cwd })).code, 0)
})

const judge = (...args: string[]) => runTocsin(['judge', ...args, ...store], { cwd })

test('a judgement is made, listed with its author and reason, and undone', async () => {
  const listed = await runTocsin(['incidents', ...store, '--format', 'json'], { cwd })
  const ids = (JSON.parse(listed.stdout) as { id: string }[]).map(({ id }) => id)
  assert.ok(ids.length > 1, 'two incidents to merge')
  assert.equal((await judge('list')).code, 1)
  const made = await judge('merge', ...ids.slice(0, 2), ...said)
  assert.equal(made.code, 0, made.stderr)
  const id = made.stdout.trim()
  const line = (await judge('list')).stdout
  assert.match(line, new RegExp(`^${id}\t\\S+\tworks\tmerge \\S+ \\S+\tR\\. Okafor: one event j-forged x\n$`))
  assert.equal((await judge('undo', id, ...said)).code, 0)
  const [first] = JSON.parse((await judge('list', '--format', 'json')).stdout) as { state: string }[]
  assert.equal(first?.state, 'undone')
})

for (const [args, message] of [
  [['merge', 'i-x'], /--by NAME and --because WHY/],
  [['merge', 'i-x', 'i-y', ...said], /no incident i-x/],
  [['frobnicate', 'i-x'], /say what to do/],
  [['undo', 'j-x', 'j-y', ...said], /one judgement is undone at a time/],
] as const)
  test(`judge ${args.slice(0, 2).join(' ')} … is refused: ${message.source}`, async () => {
    const { code, stderr } = await judge(...args)
    assert.ok(code !== 0)
    assert.match(stderr, message)
  })
