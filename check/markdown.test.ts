import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorOf, parseDocument, shellLines } from './markdown.ts'

const fence = '```'

test('headings become anchors, the second of a name with a number', () => {
  const { anchors } = parseDocument('# What `read` says: 2 things\n\n## Notes\n\n## Notes\n')
  assert.deepEqual([...anchors], ['what-read-says-2-things', 'notes', 'notes-1'])
  assert.equal(anchorOf('Who says so?'), 'who-says-so')
})

test('links, images and inline code with their lines', () => {
  const { links, codeSpans } = parseDocument('See [a](b.md#c)\nand ![d](e.svg), `src/read`.\n')
  assert.deepEqual(
    links.map(({ target }) => target),
    ['b.md#c', 'e.svg'],
  )
  assert.deepEqual(codeSpans, [{ target: 'src/read', line: 2 }])
})

test('a block knows its language, its word and the paragraph before it', () => {
  const [block] = parseDocument(
    `It needs a network, so it is not run.\n\n${fence}sh no-run\nnpx tocsin read x\n${fence}\n`,
  ).blocks
  assert.deepEqual(block, {
    language: 'sh',
    meta: 'no-run',
    code: 'npx tocsin read x',
    line: 3,
    before: 'It needs a network, so it is not run.',
  })
})

test('lines of a shell block are what they begin with', () => {
  const code = '# set up\nnpm ci\nnpm start\nTZ=UTC npm run eval -- timex\nnpx tocsin read \\\n  a.txt | head\nrm -rf /'
  assert.deepEqual(shellLines(code), [
    { kind: 'set-up' },
    { kind: 'script', script: 'start' },
    { kind: 'script', script: 'eval' },
    { kind: 'tocsin', command: 'npx tocsin read a.txt | head' },
    { kind: 'unknown', command: 'rm -rf /' },
  ])
})

test('tocsin behind a pipe is tocsin', () => {
  assert.equal(shellLines('echo "Two people died." | npx tocsin read -')[0]?.kind, 'tocsin')
})
