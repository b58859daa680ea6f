/** Does every import go down a ring, through an index, and never in a circle? The rules are `dependency-rules.json`. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser'

const root = join(import.meta.dirname, '..')
const { forbidden } = JSON.parse(readFileSync(join(root, 'check', 'dependency-rules.json'), 'utf8')) as {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[]
}

async function violations(folders: readonly string[], baseDir: string): Promise<readonly IViolation[]> {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(baseDir, folder))),
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(dist|web)/' },
      enhancedResolveOptions: {
        extensions: ['.ts', '.js'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'types'],
      },
    },
  )
  return (output as ICruiseResult).summary.violations
}

let inTree: readonly IViolation[] = []
before(async () => {
  inTree = await violations(['src', 'bin', 'scripts', 'check', 'eval', 'bench', 'train', 'data/build'], root)
})

for (const { name, comment } of forbidden) {
  test(`${name}: ${comment}`, () => {
    const against = inTree.filter(({ rule }) => rule.name === name).map(({ from, to }) => `${from} → ${to}`)
    assert.equal(against.join('\n'), '')
  })
}

test('every rule has a name of its own and a comment', () => {
  const names = forbidden.map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
  assert.deepEqual(
    forbidden.filter(({ comment }) => !/^[A-Za-z].+[.]$/.test(comment)),
    [],
  )
})
