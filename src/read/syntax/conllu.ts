/** How is a text's syntax written as CoNLL-U? https://universaldependencies.org/format.html */
import type { Syntax } from './syntax.ts'

const field = (value: string): string => (value === '' ? '_' : value.replace(/[\s\p{Cc}]+/gu, ' '))

/** Nothing, or characters that nobody sees. */
const unseen = /^(?:\p{Cf}|\p{Mn})*$/u

/**
 * The text's sentences, with `# newdoc id`, `SpaceAfter=No` where it holds, and names in MISC: `Name=B-person`,
 * `Name=I-person`, `Entity=7` for the seventh distinct one. Where several texts go into one file, `firstSentence` is the
 * number of the first sentence of this one. A text without sentences gives nothing: the format has no way to write it.
 * FORM is the word as it stands in the text, less its spaces; where it was read in another form (a word that a line end broke,
 * a ligature), that one is `CorrectForm` in MISC.
 */
export function renderConllu({ text, sentences, names }: Syntax, document: string, firstSentence = 1): string {
  if (sentences.length === 0) return ''
  const lines = [`# newdoc id = ${field(document)}`]
  const marks = nameMarks(names)
  for (const [number, { tokens }] of sentences.entries()) {
    const rows: string[] = []
    let shown = ''
    for (const [i, token] of tokens.entries()) {
      const next = tokens[i + 1]?.start ?? sentences[number + 1]?.start
      const tight = next !== undefined && unseen.test(text.slice(token.end, next))
      const form = field(token.text.replace(/[\s\p{Cc}]+/gu, ''))
      const correct = token.form === undefined ? [] : [`CorrectForm=${field(token.form).replaceAll('|', '/')}`]
      const named = marks.get(`${number} ${i}`) ?? []
      const misc = [...named, ...correct, ...(tight ? ['SpaceAfter=No'] : [])].sort().join('|')
      const [lemma, feats] = [field(token.lemma), field(token.feats)]
      const head = token.head + 1
      rows.push([i + 1, form, lemma, token.upos, token.xpos, feats, head, token.deprel, '_', field(misc)].join('\t'))
      shown += tight ? form : `${form} `
    }
    lines.push(`# sent_id = ${firstSentence + number}`, `# text = ${field(shown.trimEnd())}`, ...rows, '')
  }
  return `${lines.join('\n')}\n`
}

/** What stands in MISC of names, by number of the sentence and the word. */
function nameMarks(names: Syntax['names']): Map<string, readonly string[]> {
  const numbers = new Map([...new Set(names.map((name) => name.entity))].map((entity, index) => [entity, index + 1]))
  const marks = new Map<string, readonly string[]>()
  for (const name of names) {
    const { start, end } = name.tokens
    marks.set(`${name.sentence} ${start}`, [`Name=B-${name.kind}`, `Entity=${numbers.get(name.entity)}`])
    for (let i = start + 1; i < end; i++) marks.set(`${name.sentence} ${i}`, [`Name=I-${name.kind}`])
  }
  return marks
}
