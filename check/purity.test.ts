/** Do read/, merge/, render/ and model/ keep away from the clock, the environment, the zone, the locale and chance? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findImpurities } from './purity.ts'
import { readSource, sourceFiles } from './source-file.ts'

const pureFiles = sourceFiles.filter(
  (path) => /^src\/(model|stdx|read|merge|render)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
)

test('no pure file reads the machine', () => {
  assert.notEqual(pureFiles.length, 0)
  const found = pureFiles.flatMap((path) =>
    findImpurities(readSource(path)).map(({ line, words, why }) => `${path}:${line} ${words}: ${why}`),
  )
  assert.equal(found.join('\n'), '')
})

const impure = [
  'const now = Date.now()',
  'const now = new Date()',
  'const day = new Date(2022, 0, 5)',
  'const day = date.getDay()',
  'if (Math.random() < 0.5) stop()',
  'const zone = process.env.TZ',
  'const { env } = process',
  'names.sort((a, b) => a.localeCompare(b))',
  'const shown = count.toLocaleString()',
  'setTimeout(stop, 10)',
  'const page = await fetch(url)',
  'const t = performance.now()',
]
for (const source of impure) {
  test(`is found: ${source}`, () => assert.equal(findImpurities(source).length, 1))
}

const pure = [
  '// Date.now() and process.env are not for us',
  "const words = 'the process, Date.now() and Math.random()'",
  'const process = 1',
  'const { process: stage } = stages',
  'const day = new Date(instant).getUTCDay()',
  'const day = new Date(Date.UTC(2022, 0, 5))',
  "names.sort((a, b) => a.localeCompare(b, 'en'))",
  'interface Stage { readonly process: number }',
  'stage.performance.fetch',
]
for (const source of pure) {
  test(`is let be: ${source}`, () => assert.deepEqual(findImpurities(source), []))
}
