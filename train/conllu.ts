/**
 * What sentences does a CoNLL-U file hold, and what raw text do they come from?
 *
 * Multi-word tokens are kept as surface groups, empty nodes are dropped. The raw text is put together as in the
 * CoNLL 2018 shared task: words with their spaces, a blank line between paragraphs and documents.
 */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
  readonly misc: string
  /** Offsets in the document's raw text; words of one multi-word token that cannot be found in it share its span. */
  readonly start: number
  readonly end: number
}
export interface TreeSentence {
  readonly words: readonly TreeWord[]
  readonly paragraph: boolean
}
export interface TreeDocument {
  readonly name: string
  readonly text: string
  readonly sentences: readonly TreeSentence[]
}

interface Building {
  name: string
  text: string
  sentences: TreeSentence[]
}

export function parseConllu(source: string): TreeDocument[] {
  const documents: Building[] = []
  let rows: string[][] = []
  let paragraph = false
  const close = (): void => {
    if (rows.length === 0) return
    const document = documents[documents.length - 1] ?? { name: '', text: '', sentences: [] }
    if (documents.length === 0) documents.push(document)
    addSentence(document, rows, paragraph)
    rows = []
    paragraph = false
  }
  for (const line of source.split('\n')) {
    if (line === '') close()
    else if (line.startsWith('# newdoc'))
      documents.push({ name: line.split('=')[1]?.trim() ?? '', text: '', sentences: [] })
    else if (/^# newpar( |$)/.test(line)) paragraph = true
    else if (!line.startsWith('#')) rows.push(line.split('\t'))
  }
  close()
  return documents.filter((document) => document.sentences.length > 0)
}

const spaced = (misc: string): boolean => !misc.includes('SpaceAfter=No')

function addSentence(document: Building, rows: readonly string[][], paragraph: boolean): void {
  if (paragraph && document.text !== '') document.text = `${document.text.trimEnd()}\n\n`
  const words: TreeWord[] = []
  let groupEnd = 0
  let groupStart = 0
  let cursor = 0
  for (const row of rows) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = '', , misc = ''] = row
    if (id.includes('.')) continue
    if (id.includes('-')) {
      groupEnd = Number(id.split('-')[1])
      groupStart = cursor = document.text.length
      document.text += form + (spaced(misc) ? ' ' : '')
      continue
    }
    const inGroup = Number(id) <= groupEnd
    let start = document.text.length
    if (inGroup) {
      const group = document.text.slice(groupStart).trimEnd()
      const found = group.toLowerCase().indexOf(form.toLowerCase(), cursor - groupStart)
      start = found < 0 ? cursor : groupStart + found
      cursor = Math.min(start + form.length, groupStart + group.length)
    } else document.text += form + (spaced(misc) ? ' ' : '')
    const end = inGroup ? cursor : start + form.length
    words.push({ form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, misc, start, end })
  }
  document.sentences.push({ words, paragraph })
}
