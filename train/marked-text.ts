/**
 * Which texts come with names that somebody marked, and what can each set vouch for?
 *
 * The attribution texts: classes of CoreNLP (silver). re3d: mentions that are names. LGL, TR-News, GeoVirus: toponyms.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../src/read/syntax/names.ts'
import { plainXml, type SilverToken, silverDocuments } from './corpus.ts'
import { isDemonym } from './demonym.ts'

export interface Marked {
  readonly start: number
  readonly end: number
  readonly kind: NameKind | 'unknown'
}

export interface MarkedText {
  readonly name: string
  readonly text: string
  readonly marks: readonly Marked[]
}

const silverKinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
}

function silverKind(token: SilverToken): NameKind | undefined {
  const kind = silverKinds[token.name]
  if (kind === undefined) return undefined
  if (isDemonym(token.form)) return 'group'
  return kind === 'other' && /^(JJ|NNPS|NNS)$/.test(token.tag) ? 'group' : kind
}

/** Names of one silver document as marks in its text; neighbours of one class make one name. */
function silverMarks(document: readonly (readonly SilverToken[])[]): Marked[] {
  const marks: Marked[] = []
  for (const sentence of document) {
    let open: { start: number; end: number; kind: NameKind; name: string } | undefined
    for (const token of sentence) {
      const kind = silverKind(token)
      if (open !== undefined && open.kind === kind && open.name === token.name) open.end = token.end
      else {
        if (open !== undefined) marks.push(open)
        open = kind === undefined ? undefined : { start: token.start, end: token.end, kind, name: token.name }
      }
    }
    if (open !== undefined) marks.push(open)
  }
  return marks
}

/** The attribution texts with CoreNLP's names. */
export function silverTexts(data: string): MarkedText[] {
  return silverDocuments(data).flatMap(({ name, sentences }) => {
    const path = join(data, 'attribution', 'train', 'text', `${name}.txt`)
    return existsSync(path) ? [{ name, text: readFileSync(path, 'utf8'), marks: silverMarks(sentences) }] : []
  })
}

interface Re3dDocument {
  readonly _id: string
  readonly text: string
}
interface Re3dEntity {
  readonly documentId: string
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly confidence: number
}
const re3dKinds: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Organisation: 'organization',
  Location: 'place',
  Nationality: 'group',
  MilitaryPlatform: 'other',
  DocumentReference: 'other',
}
const notNames =
  /^(?:I|we|you|he|she|it|they|them|him|her|us|me|this|that|these|those|there|here|who|what|our|their|his|its|my)$/i

/** Whether a mention is a name: its last word is written large, or a number after a capital. */
export function isNamed(value: string): boolean {
  const bare = value
    .replace(/^(?:the|a|an|another|this|that|these|his|her|their|our|its|some|all|many|several|one|two|three)\s+/i, '')
    .replace(/['’]s$/, '')
  return !notNames.test(bare) && /\p{Lu}/u.test(bare) && /(?:^|[\s(-])(?:al-|el-)?[\p{Lu}\d][^\s]*$/u.test(bare)
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

/** Mentions made by machine have a low confidence, but nationalities are right all the same. */
const sure = (entity: Re3dEntity): boolean =>
  (entity.confidence >= 0.5 || entity.type === 'Nationality') && isNamed(entity.value)

export function re3dTexts(data: string): MarkedText[] {
  const folder = join(data, 're3d')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((source) => {
      const entities = readLines<Re3dEntity>(join(folder, source, 'entities.jsonl'))
      return readLines<Re3dDocument>(join(folder, source, 'documents.jsonl')).map((document) => ({
        name: document._id,
        text: document.text,
        marks: entities
          .filter((entity) => entity.documentId === document._id && re3dKinds[entity.type] !== undefined)
          .map((entity) => {
            const acting =
              entity.type === 'Organisation' &&
              entities.some(
                (other) =>
                  other.documentId === document._id &&
                  other.type === 'Location' &&
                  other.begin === entity.begin &&
                  other.end === entity.end,
              )
            return {
              start: entity.begin,
              end: entity.end,
              kind: !sure(entity) ? ('unknown' as const) : acting ? ('place' as const) : re3dKinds[entity.type]!,
            }
          }),
      }))
    })
}

export function geoTexts(data: string, file: string): MarkedText[] {
  const path = join(data, 'geo', file)
  if (!existsSync(path)) return []
  const articles = readFileSync(path, 'utf8').split('</article>')
  return articles.flatMap((article, index) => {
    const raw = /<text>([\s\S]*?)<\/text>/.exec(article)?.[1]
    if (raw === undefined) return []
    const text = plainXml(raw)
    const name = `${file}/${/docid="(\w+)"/.exec(article)?.[1] ?? index}`
    const marks: Marked[] = []
    for (const [, kind = '', block = ''] of article.matchAll(/<(toponym|location)>([\s\S]*?)<\/\1>/g)) {
      const phrase = plainXml(field(block, kind === 'toponym' ? 'phrase' : 'name'))
      const start = nearest(text, phrase, Number(field(block, 'start')) - (kind === 'toponym' ? 0 : 1))
      if (phrase !== '' && start >= 0)
        marks.push({ start, end: start + phrase.length, kind: isDemonym(phrase) ? 'group' : 'place' })
    }
    return [{ name, text, marks }]
  })
}

const field = (block: string, name: string): string =>
  new RegExp(`<${name}>\\s*([\\s\\S]*?)\\s*</${name}>`).exec(block)?.[1] ?? ''

/** Offsets drift in some articles: the occurrence of `phrase` nearest to where it is said to be. */
function nearest(text: string, phrase: string, said: number): number {
  const before = text.lastIndexOf(phrase, said)
  const after = text.indexOf(phrase, said)
  if (before < 0 || after < 0) return Math.max(before, after)
  return said - before <= after - said ? before : after
}
