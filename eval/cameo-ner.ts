/** Where are source and target of an event marked? The CAMEO name set: one sentence a text, words with IOB marks, put back into running text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/index.ts'
import type { GoldDocument } from './task.ts'

export interface GoldParty extends Span {
  /** S source, T target, R both. */
  readonly role: 'S' | 'T' | 'R'
}

export const cameoNerFile = 'cameo_ner/train.txt'

export function loadCameoNer(data: string): GoldDocument<readonly GoldParty[]>[] {
  return readFileSync(join(data, cameoNerFile), 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block, index) => parseSentence(block, String(index + 1).padStart(4, '0')))
}

/** One sentence of `word mark` lines; offsets are those of the joined text. */
export function parseSentence(block: string, name: string): GoldDocument<readonly GoldParty[]> {
  const gold: GoldParty[] = []
  const rows = block
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const words = rows.map(([word = '']) => word)
  let text = ''
  let isOpen = false
  for (const [index, [word = '', mark = 'O']] of rows.entries()) {
    if (index > 0 && hasBlank(words, index, text)) text += ' '
    const start = text.length
    text += word
    const role = mark.slice(2)
    const last = gold.at(-1)
    if (mark.startsWith('I-') && isOpen && last !== undefined) gold[gold.length - 1] = { ...last, end: text.length }
    else if (role === 'S' || role === 'T' || role === 'R') gold.push({ start, end: text.length, role })
    isOpen = mark !== 'O'
  }
  return { input: { ref: `cameo_ner/${name}`, text }, gold }
}

const closing = /^(?:[.,;:!?%)\]}]|'s|’s|n't|'re|'ve|'ll|'d|'m|”|…)$/
const opening = /^(?:[([{$€£#]|“)$/

/** The set's words were cut at every mark: "Israel ’ s", "24 - year - old", "3 , 000", "353 . 5". */
function hasBlank(words: readonly string[], index: number, text: string): boolean {
  const word = words[index] ?? ''
  const before = words[index - 1] ?? ''
  const after = words[index + 1] ?? ''
  const isFigure = (one: string) => /^\d+$/.test(one)
  if (closing.test(word)) return false
  if (opening.test(before)) return false
  if (/^[-/–]$/.test(word) || /^[-/–]$/.test(before)) return false
  if (/^[.,]$/.test(before) && isFigure(word) && isFigure(words[index - 2] ?? '')) return false
  if (/^[.]$/.test(before) && /^\p{Lu}$/u.test(word) && /^\p{Lu}$/u.test(words[index - 2] ?? '')) return false
  if (/^['’]$/.test(word)) return !(after === 's' || /s$/.test(before) || isOpenQuote(text, word))
  if (/^['’]$/.test(before)) return !(word === 's' || word === 't') && !isOpenQuote(text.slice(0, -1), before)
  if (word === '"') return !isOpenQuote(text, word)
  if (before === '"') return !isOpenQuote(text.slice(0, -1), before)
  return true
}

/** Whether an odd number of these marks stands before: the next one closes. After the mark itself: it opened. */
function isOpenQuote(text: string, mark: string): boolean {
  if (mark !== '"') return false
  return text.split(mark).length % 2 === 0
}
