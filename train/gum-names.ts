/** Which names does GUM mark? Entities whose head is a proper noun, cut down to the name; nationalities by their list. */
import { type NameKind, nameClasses } from '../src/read/syntax/names.ts'
import type { TreeDocument, TreeWord } from './conllu.ts'
import { isDemonym } from './demonym.ts'
import { classOf, fillName, isCapital, titles } from './name-class.ts'

const gumKinds: Readonly<Record<string, NameKind>> = { person: 'person', organization: 'organization', place: 'place' }

interface Mention {
  readonly type: string
  readonly from: number
  readonly to: number
}

function gumMentions(words: readonly TreeWord[]): Mention[] {
  const open: { id: string; type: string; from: number }[] = []
  const found: Mention[] = []
  for (const [at, word] of words.entries()) {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? ''
    for (const [, opened, closedAtOnce, closed] of value.matchAll(/\((\d+-[a-z]+)[^()]*(\))?|(\d+)\)/g)) {
      if (opened !== undefined) {
        const [id = '', type = ''] = opened.split('-')
        if (closedAtOnce !== undefined) found.push({ type, from: at, to: at + 1 })
        else open.push({ id, type, from: at })
        continue
      }
      const index = open.findLastIndex((mention) => mention.id === closed)
      if (index < 0) continue
      const [mention] = open.splice(index, 1)
      found.push({ type: mention!.type, from: mention!.from, to: at + 1 })
    }
  }
  return found
}

/** The name inside a mention: proper nouns around its head, with `of the` between them. */
function nameInside(words: readonly TreeWord[], { type, from, to }: Mention): { from: number; to: number } | undefined {
  let head = from
  for (let i = from; i < to; i++)
    if (words[i]!.head < from || words[i]!.head >= to) {
      head = i
      break
    }
  if (words[head]!.upos !== 'PROPN') return undefined
  const named = (i: number): boolean =>
    i >= from &&
    i < to &&
    (words[i]!.upos === 'PROPN' || (isCapital(words[i]!.form) && /^(ADJ|NOUN|NUM|VERB)$/.test(words[i]!.upos)))
  let [first, last] = [head, head + 1]
  while (
    named(first - 1) ||
    (named(first - 2) && /^(-|–|&|of|and|'s|’s)$/.test(words[first - 1]!.form) && first - 1 > from && type !== 'person')
  )
    first--
  for (;;) {
    if (named(last)) last++
    else if (named(last + 1) && /^(-|–|&|of|for|'s|’s)$/.test(words[last]?.form ?? '')) last += 2
    else if (named(last + 2) && words[last]?.form === 'of' && words[last + 1]?.form === 'the') last += 3
    else break
  }
  if (type === 'person') while (last - first > 1 && titles.has(words[first]!.form.toLowerCase())) first++
  return { from: first, to: last }
}

export function gumNames(words: readonly TreeWord[]): Int16Array {
  const names = new Int16Array(words.length)
  const mentions = gumMentions(words).sort((a, b) => a.to - a.from - (b.to - b.from))
  for (const mention of mentions) {
    const name = mention.type === 'time' ? undefined : nameInside(words, mention)
    if (name !== undefined) fillName(names, name.from, name.to, gumKinds[mention.type] ?? 'other')
  }
  for (const [i, word] of words.entries()) {
    if (names[i] === 0 && isDemonym(word.form) && isCapital(word.form)) names[i] = classOf('group', true)
  }
  return repair(names)
}

/** Longer names written over shorter ones may leave an inside class without its beginning. */
function repair(names: Int16Array): Int16Array {
  for (let i = 0; i < names.length; i++) {
    const c = names[i]!
    if (c > 0 && c % 2 === 0 && (i === 0 || (names[i - 1] !== c && names[i - 1] !== c - 1))) names[i] = c - 1
  }
  return names
}

/** The names of a sentence where its document's text has them. */
export function gumNameSpans(words: readonly TreeWord[]): { start: number; end: number; kind: NameKind }[] {
  const spans: { start: number; end: number; kind: NameKind }[] = []
  for (const [at, number] of gumNames(words).entries()) {
    const [place, kind] = (nameClasses[number] ?? 'O').split('-')
    const [word, last] = [words[at], spans.at(-1)]
    if (word === undefined || kind === undefined) continue
    if (place === 'B') spans.push({ start: word.start, end: word.end, kind: kind as NameKind })
    else if (last !== undefined) last.end = word.end
  }
  return spans
}

export function hasEntities(document: TreeDocument): boolean {
  return document.sentences.some((sentence) => sentence.words.some((word) => word.misc.includes('Entity=')))
}
