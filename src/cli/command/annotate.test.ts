import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { reportLines, reportsFolder, runTocsin } from '../cases.ts'

const cwd = reportsFolder()
after(() => rmSync(cwd, { recursive: true }))

test('CoNLL-U has a document for each report, sentences numbered through, and names in the last column', async () => {
  const { code, stdout, stderr } = await runTocsin(['annotate', 'reports.jsonl', 'report.txt'], { cwd })
  assert.deepEqual([code, stderr], [0, ''])
  const marks = stdout.split('\n').filter((line) => line.startsWith('# newdoc'))
  assert.deepEqual(marks, [
    '# newdoc id = reports.jsonl#1',
    '# newdoc id = reports.jsonl#2',
    '# newdoc id = report.txt',
  ])
  const sentences = [...stdout.matchAll(/^# sent_id = (\d+)$/gm)].map(([, number]) => Number(number))
  assert.deepEqual(
    sentences,
    sentences.map((_, index) => index + 1),
  )
  assert.ok(stdout.endsWith('\n\n'))
  const almaty = stdout.split('\n').filter((line) => line.includes('\tAlmaty\tAlmaty\tPROPN\tNNP\t'))
  assert.ok(almaty.length >= 3)
  for (const line of almaty) assert.match(line, /Name=B-place/)
})

test('json is one array with an object for each report', async () => {
  const { code, stdout } = await runTocsin(['annotate', 'reports.jsonl', 'absent.txt', '--format', 'json'], { cwd })
  assert.equal(code, 2)
  const found = JSON.parse(stdout)
  assert.deepEqual(
    found.map(({ id }: { id: string }) => id),
    ['reports.jsonl#1', 'reports.jsonl#2'],
  )
  const [first] = found
  assert.equal(first.text, `${reportLines[0].title}\n\n${reportLines[0].text}`)
  assert.deepEqual(Object.keys(first), ['id', 'text', 'sentences', 'names', 'warnings'])
  const [token] = first.sentences[0].tokens
  assert.equal(first.text.slice(token.start, token.end), token.text)
})

test('a report in another language gives no sentence, and is said to', async () => {
  writeFileSync(join(cwd, 'russian.txt'), 'Полиция применила слезоточивый газ на центральной площади города.\n')
  const { code, stdout, stderr } = await runTocsin(['annotate', 'russian.txt'], { cwd })
  rmSync(join(cwd, 'russian.txt'))
  assert.equal(stdout, '')
  assert.match(stderr, /^tocsin: russian\.txt: the text is in a language that is not read yet[^\n]*ru\n$/)
  assert.equal(code, 0)
})

test('a report cannot steer the terminal', async () => {
  const input = 'Two people were killed \u001b]0;title\u0007 in Almaty, police said.'
  const { stdout } = await runTocsin(['annotate', '-'], { cwd, input })
  assert.match(stdout, /^# newdoc id = -$/m)
  assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u0007'))
})
