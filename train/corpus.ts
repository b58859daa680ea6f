/** Which unlabelled text is there, and in which words? Rough tokens, only good for counting and for word vectors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { plainMarks } from '../src/read/syntax/words.ts'

const word =
  /n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+?(?=n['’]t\b)|[\p{L}\p{M}]+(?:\.[\p{L}]\b\.?)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\d]/giu

/** Lines of words from running text. */
export function roughWords(text: string): string[][] {
  return plainMarks(text)
    .split(/\n\s*\n|(?<=[.!?]["')]?)\s+(?=["'(]?[A-Z0-9])/)
    .map((line) => line.match(word) ?? [])
    .filter((line) => line.length > 1)
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export function plainXml(text: string): string {
  return text
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

export interface SilverToken {
  readonly form: string
  readonly tag: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Sentences of CoreNLP's annotation of the attribution texts, as documents. */
export interface SilverDocument {
  readonly name: string
  readonly sentences: SilverToken[][]
}

export function silverDocuments(data: string): SilverDocument[] {
  const path = join(data, 'attribution', 'train-corenlp.conll.gz')
  if (!existsSync(path)) return []
  const documents: SilverDocument[] = []
  let sentence: SilverToken[] = []
  const close = (): void => {
    if (sentence.length > 0) documents[documents.length - 1]?.sentences.push(sentence)
    sentence = []
  }
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      close()
      documents.push({ name: line.split('=')[1]?.trim() ?? '', sentences: [] })
      continue
    }
    const [index, form = '', , tag = '', name = '', , , start = '', end = ''] = line.split('\t')
    if (index === '' || index === undefined || form === '') close()
    else sentence.push({ form: unbracket(form), tag, name, start: Number(start), end: Number(end) })
  }
  close()
  return documents
}

const brackets: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
  '``': '"',
  "''": '"',
}
const unbracket = (form: string): string => brackets[form] ?? form

/** All running text of the data folder that has no part in a measurement of syntax. */
export function unlabelledTexts(data: string): string[] {
  const texts: string[] = []
  for (const file of ['lgl.xml', 'TR-News.xml', 'GeoVirus.xml']) {
    for (const match of readText(join(data, 'geo', file)).matchAll(/<text>([\s\S]*?)<\/text>/g))
      texts.push(plainXml(match[1] ?? ''))
  }
  for (const line of readText(join(data, 'muc4', 'doc_train')).split('\n'))
    if (line !== '') texts.push((JSON.parse(line) as { text: string }).text.toLowerCase())
  for (const line of readText(join(data, 'ecbplus', 'documents.jsonl')).split('\n'))
    if (line !== '') texts.push((JSON.parse(line) as { text: string }).text)
  for (const line of readText(join(data, 'IndiaPoliceEvents_docs', 'train.tsv')).split('\n')) texts.push(line)
  const timeBank = join(data, 'timex', 'TimeBank')
  if (existsSync(timeBank)) {
    for (const file of readdirSync(timeBank, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.tml')) texts.push(plainXml(readText(join(timeBank, file)).replace(/<(?!!)[^>]*>/g, '')))
    }
  }
  return texts
}

/** Running news text without labels that is worth parsing: reports on incidents, and old wire copy in small letters. */
export function plainTexts(data: string): string[] {
  const texts: string[] = []
  for (const line of readText(join(data, 'ecbplus', 'documents.jsonl')).split('\n'))
    if (line !== '') texts.push((JSON.parse(line) as { text: string }).text)
  const wire = readText(join(data, 'muc4', 'doc_train'))
    .split('\n')
    .filter((line, index) => line !== '' && index % wireStep === 0)
  for (const line of wire) texts.push((JSON.parse(line) as { text: string }).text.toLowerCase())
  return texts
}

/** Every so many of the old reports; all of them would outweigh modern news. */
const wireStep = 4
