import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { describeOrigin, findSources, sources } from './source.ts'

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-train-'))
})
after(() => rmSync(folder, { recursive: true }))

function train(...parameters: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'index.ts'), ...parameters], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('where a treebank is not there, one line says so, and nothing is written', () => {
  const out = join(folder, 'out')
  const { status, stderr } = train('--data', folder, '--out', out)
  assert.equal(status, 1)
  assert.match(stderr, /^train: .*en_ewt-ud-train\.conllu is not there; docs\/guides\/training\.md says .*\n$/)
  assert.ok(!readdirSync(folder).includes('out'))
})

for (const [why, parameters] of [
  ['no data', []],
  ['an option that there is not', ['--data', 'x', '--fast']],
] as const) {
  test(`wrong use ends in 64 with one line: ${why}`, () => {
    const { status, stderr } = train(...parameters)
    assert.equal(status, 64)
    assert.match(stderr, /^train: .+npm run train -- --data DIR.+\n$/)
  })
}

test('a source that is not there is neither needed nor named', () => {
  const data = join(folder, 'data')
  mkdirSync(join(data, 'ud'), { recursive: true })
  for (const { path, needed } of sources) if (needed) writeFileSync(join(data, path), '')
  const { present, absent } = findSources(data)
  assert.ok(absent.length > 0 && absent.every(({ needed }) => !needed))
  const { sources: named } = describeOrigin(present)
  assert.equal((named as string[]).length, 2)
  assert.match(String(named), /^UD English EWT.+,UD English GUM/)
})
