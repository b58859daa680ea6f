/** Is every rule of the reader well named, explained, in the one list, and shown by a case that it reads and some that are refused? */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Rule } from '../src/model/index.ts'
import { readingRules } from '../src/read/index.ts'
import { readSource, root, sourceFiles } from './source-file.ts'

const stageIndexes = sourceFiles.filter((path) => /^src\/read\/[a-z-]+\/index\.ts$/.test(path))
const stageOf = (path: string) => path.split('/')[2] ?? ''

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(join(root, path))
}

const stageRules = new Map<string, readonly Rule[]>()
for (const path of stageIndexes) {
  const { rules } = await load(path)
  if (rules !== undefined) stageRules.set(stageOf(path), rules as readonly Rule[])
}

test('the list of rules is what the stages have, each id once', () => {
  const ids = [...stageRules.values()].flat().map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length, `twice: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`)
  assert.deepEqual([...readingRules.keys()].sort(), ids.sort())
})

test('an id is a path that begins with its stage, and a rule says in a sentence what it reads', () => {
  for (const [stage, rules] of stageRules) {
    for (const { id, reads } of rules) {
      assert.match(id, /^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*)+$/, id)
      assert.equal(id.split('/')[0], stage, id)
      assert.ok(reads.trim().length >= 10, `${id} does not say what it reads`)
    }
  }
})

/** What tests have cases for: the `rule` of every row of the stage's `cases.ts`, and ids that its tests name. */
function shownIds(cases: unknown, into: Set<string>): void {
  if (typeof cases !== 'object' || cases === null) return
  if ('rule' in cases && typeof cases.rule === 'string') into.add(cases.rule)
  for (const inside of Object.values(cases)) shownIds(inside, into)
}

const allRules = [...stageRules.values()].flat()
for (const [stage, rules] of stageRules) {
  const files = sourceFiles.filter((path) => path.startsWith(`src/read/${stage}/`))
  const caseFiles = files.filter((path) => path.endsWith('/cases.ts'))

  test(`${stage}: every rule has a case, and every case a rule`, async () => {
    const shown = new Set<string>()
    for (const path of caseFiles) shownIds(await load(path), shown)
    const unknown = [...shown].filter((id) => !allRules.some((rule) => rule.id === id))
    const named = files
      .filter((path) => path.endsWith('.test.ts'))
      .map(readSource)
      .join('\n')
    const without = rules.filter(({ id }) => !shown.has(id) && !named.includes(`'${id}'`)).map(({ id }) => id)
    assert.deepEqual({ unknown, without }, { unknown: [], without: [] })
  })

  test(`${stage}: every table of cases has sentences that must yield nothing`, async () => {
    assert.notEqual(caseFiles.length, 0)
    for (const path of caseFiles) {
      const { cases } = await load(path)
      const { refuses } = cases as { readonly refuses?: readonly string[] }
      assert.ok(refuses !== undefined && refuses.length > 0, path)
    }
  })
}
