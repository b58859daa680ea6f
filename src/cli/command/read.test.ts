import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { displayWidth } from '../../render/width.ts'
import { reportLines, reportsFolder, runTocsin } from '../cases.ts'

const cwd = reportsFolder()
after(() => rmSync(cwd, { recursive: true }))

function values(stdout: string): { text: string; report: Record<string, unknown>; because: unknown[] }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('jsonl is one reading a line in input order, with the ref of the input', async () => {
  const { code, stdout, stderr } = await runTocsin(['read', 'reports.jsonl', '--format', 'jsonl'], { cwd })
  assert.deepEqual([code, stderr], [0, ''])
  assert.deepEqual(
    values(stdout).map(({ report }) => report['ref']),
    ['first', 'second'],
  )
  assert.equal(values(stdout)[0]?.text, `${reportLines[0].title}\n\n${reportLines[0].text}`)
})

test('json is one array, also of nothing', async () => {
  const some = await runTocsin(['read', 'reports.jsonl', '--format', 'json'], { cwd })
  assert.equal(JSON.parse(some.stdout).length, 2)
  const none = await runTocsin(['read', 'absent.txt', '--format', 'json'], { cwd })
  assert.deepEqual([JSON.parse(none.stdout), none.code], [[], 2])
})

test('standard input is read, character for character', async () => {
  const input = '  Two people were killed\r\nin Almaty.\n\n'
  const { code, stdout } = await runTocsin(['read', '-', '--format', 'jsonl'], { cwd, input })
  assert.equal(code, 0)
  assert.equal(values(stdout)[0]?.text, input)
})

test('what the caller says about the report goes into it', async () => {
  const stated = ['--published', '2031-03-05', '--publisher', 'Harbour Wire', '--title', 'Clashes']
  const { stdout } = await runTocsin(['read', 'report.txt', '--format', 'jsonl', ...stated], { cwd })
  const [reading] = values(stdout)
  const { published, publisher, title } = reading?.report ?? {}
  assert.deepEqual([published, publisher, title], ['2031-03-05', 'Harbour Wire', 'Clashes'])
  assert.ok(reading?.text.startsWith('Clashes\n\nAt least twelve'))
})

test('one bad input among good ones is one line and exit code 2', async () => {
  const { code, stdout, stderr } = await runTocsin(
    ['read', 'report.txt', 'absent.txt', 'reports.jsonl', '--format', 'jsonl'],
    { cwd },
  )
  assert.equal(values(stdout).length, 3)
  assert.match(stderr, /^tocsin: [^\n]*absent\.txt[^\n]*\n$/)
  assert.equal(code, 2)
})

test('pretty shows the text, with brackets where there is no colour', async () => {
  const { code, stdout } = await runTocsin(['read', 'report.txt', '--published', '2031-03-05'], { cwd })
  assert.equal(code, 0)
  assert.match(stdout, /⟦place:\sAlmaty⟧/)
  assert.ok(!stdout.includes('\u001b'))
})

test('pretty shows the same words in colour, and NO_COLOR is obeyed', async () => {
  const args = ['read', 'report.txt']
  const coloured = await runTocsin(args, { cwd, environment: { FORCE_COLOR: '1' } })
  assert.ok(coloured.stdout.includes('\u001b['))
  assert.ok(stripVTControlCharacters(coloured.stdout).includes('clashes in Almaty'))
  const plain = await runTocsin(args, { cwd, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })
  assert.ok(!plain.stdout.includes('\u001b'))
  const asked = await runTocsin([...args, '--color', 'always'], { cwd, environment: { NO_COLOR: '1' } })
  assert.ok(asked.stdout.includes('\u001b['))
})

for (const width of [50, 80, 120])
  test(`pretty fits ${width} columns`, async () => {
    const { stdout } = await runTocsin(['read', 'reports.jsonl', '--width', String(width)], { cwd })
    for (const line of stdout.split('\n')) assert.ok(displayWidth(line) <= width, line)
  })

test('a report cannot steer the terminal', async () => {
  writeFileSync(join(cwd, 'evil.txt'), 'Two people were killed \u001b]0;title\u0007 in Almaty, police said.')
  const { stdout } = await runTocsin(['read', 'evil.txt'], { cwd })
  rmSync(join(cwd, 'evil.txt'))
  assert.ok(!stdout.includes('\u001b'))
  assert.match(stdout, /␛\]0;title␇/)
})

test('explain names the rules behind the words, and says where nothing was read', async () => {
  const { text } = reportLines[0]
  const start = text.indexOf('Almaty')
  const found = await runTocsin(['explain', `report.txt:${start}-${start + 6}`], { cwd })
  assert.equal(found.code, 0)
  assert.match(found.stdout, /^\/places\/0 .*Almaty/m)
  assert.match(found.stdout, /place\/.*, (stated|inferred)/)
  const listed = await runTocsin(['explain', `reports.jsonl#2:0-40`, '--format', 'json'], { cwd })
  const [first] = JSON.parse(listed.stdout)
  assert.deepEqual(Object.keys(first), ['of', 'value', 'reasons'])
  const nothing = await runTocsin(['explain', 'report.txt:5000-5001'], { cwd })
  assert.deepEqual([nothing.code, nothing.stdout], [1, ''])
  assert.match(nothing.stderr, /^tocsin: the text of report\.txt ends at \d+\n$/)
  const several = await runTocsin(['explain', 'reports.jsonl:0-5'], { cwd })
  assert.deepEqual([several.code, several.stdout], [64, ''])
  assert.match(several.stderr, /holds several reports; name one, as in reports\.jsonl#1:0-120/)
})
