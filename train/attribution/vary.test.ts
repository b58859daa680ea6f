import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../src/model/index.ts'
import type { MarkedAttribution } from './lesson.ts'
import { varySentences } from './vary.ts'

/** A sentence with its source, cue and content as `[ ]`, `{ }` and `< >`. */
function markedText(line: string): { text: string; marked: MarkedAttribution } {
  const marked = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }
  const kinds = { '[': 'source', '{': 'cue', '<': 'content' } as const
  let [text, start] = ['', 0]
  let open: (typeof kinds)[keyof typeof kinds] = 'source'
  for (const character of line) {
    if (character in kinds) [open, start] = [kinds[character as keyof typeof kinds], text.length]
    else if (/[\]}>]/.test(character)) marked[open].push({ start, end: text.length })
    else text += character
  }
  return { text, marked }
}

function variantsOf(line: string): string[] {
  const { text, marked } = markedText(line)
  return varySentences({ text, marked: [marked] }, [{ start: 0, end: text.length }]).map((variant) => {
    const [one] = variant.marked
    const show = (spans: readonly Span[] = []) =>
      spans.map(({ start, end }) => variant.text.slice(start, end)).join(' | ')
    return `${variant.text} [${show(one?.source)}] {${show(one?.cue)}} <${show(one?.content)}>`
  })
}

test('a quoted sentence is learned again without its marks', () => {
  assert.deepEqual(variantsOf('<“Nobody was hurt here,”> [the mayor] {said}.'), [
    'Nobody was hurt here, the mayor said. [the mayor] {said} <Nobody was hurt here>',
  ])
})

test('a sentence that begins with who says it is learned again with what is said first', () => {
  assert.deepEqual(variantsOf('[The mayor] {said} on Friday <that nobody was hurt there>.'), [
    'Nobody was hurt there, the mayor said on Friday. [the mayor] {said} <Nobody was hurt there>',
  ])
})

test('what is no clause stays where it is, and so does what a sentence holds only in part', () => {
  assert.deepEqual(variantsOf('[The mayor] {spoke} <of a very dark day>.'), [])
  const { text, marked } = markedText('[The mayor] {said} <it was over. It was not>.')
  assert.deepEqual(varySentences({ text, marked: [marked] }, [{ start: 0, end: 27 }]), [])
})
