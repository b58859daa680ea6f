/**
 * Where do a source and what it says begin and end, where the model's labels cannot be right? Each mending looks for what no
 * attribution has: a source that begins with "by", a name before "said" as what is said, a verb that "said" goes on with.
 */
import type { Sentence, Token } from '../token/index.ts'
import { bySubject } from './by-subject.ts'
import type { Spoken } from './content.ts'
import { partNouns } from './en/speech-words.ts'
import { sayingVerbs, tellingVerbs } from './en/words.ts'
import { subtreeRange, type TokenRange } from './sentence-tree.ts'
import { maySpeak } from './subject.ts'

/** The words as they must be meant; all ranges are in words of the sentence. */
export function mendBounds(sentence: Sentence, spoken: Spoken): Spoken {
  const { tokens } = sentence
  return [
    outOfCue,
    bySubject,
    outOfDenial,
    outOfReport,
    untilColon,
    outOfClause,
    amid,
    turnedRound,
    betweenCommas,
    fromCue,
    behindSemicolon,
    beforeNextVerb,
    claimedOnly,
    withName,
    withResult,
  ].reduce((now, mend) => mend(tokens, now), spoken)
}

const apart: ReadonlySet<string> = new Set(['punct'])

type Mend = (tokens: readonly Token[], spoken: Spoken) => Spoken

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/.test(token?.xpos ?? '')
const isQuote = ({ text }: Token): boolean => /^["“”„«»]|''$/.test(text)

/** "{the far right called for}": an article, an adjective and a noun in the cue are who says it. */
const outOfCue: Mend = (tokens, spoken) => {
  const [from, to] = spoken.cue
  if (!/^(?:the|a|an)$/.test(tokens[from]?.lower ?? '')) return spoken
  const verb = tokens.findIndex(({ upos }, at) => at > from && at < to && /^(?:VERB|AUX)$/.test(upos))
  return verb < from + 2 ? spoken : { ...spoken, source: [from, verb], cue: [verb, to] }
}

/** "[Residents] {reported heavy shelling} <that hit the market>": what is reported is told, and is no part of the cue. */
const outOfReport: Mend = (tokens, { source, cue: [from, to], content }) => {
  const kept = { source, cue: [from, to] as const, content }
  const verb = tokens.findIndex(
    ({ lemma, upos }, at) => at >= from && at < to && upos === 'VERB' && reports.test(lemma),
  )
  const [first, ...rest] = content
  const isTold = tokens.some(({ head, deprel }, at) => at > verb && at < to && head === verb && deprel === 'obj')
  if (verb < 0 || !isTold || first === undefined || first[0] < to) return kept
  return { source, cue: [from, verb + 1], content: [[verb + 1, first[1]], ...rest] }
}

const reports = /^(?:report|describe|confirm)$/

/** "{denied helping} <the rebels>": what is denied is helping them. */
const outOfDenial: Mend = (tokens, { source, cue, content }) => {
  const [from, to] = cue
  const [first, ...rest] = content
  const isDeed = tokens[to - 1]?.xpos === 'VBG' && /^(?:deny|admit)$/.test(tokens[to - 2]?.lemma ?? '')
  if (!isDeed || first?.[0] !== to) return { source, cue, content }
  return { source, cue: [from, to - 1], content: [[to - 1, first[1]], ...rest] }
}

/** "Denied <the death>: the man is in hospital", "fled after the army urged <him to go>; nine died": what follows is not denied, or of another clause. */
const untilColon: Mend = (tokens, { source, cue, content }) => {
  const isDenial = tokens.slice(...cue).some(({ lemma }) => /^(?:deny|reject|dismiss|refute)$/.test(lemma))
  const isAside = tokens.slice(...cue).some(({ deprel }) => deprel === 'advcl')
  const said = content.map(([from, to]): TokenRange => {
    const mark = tokens.findIndex(
      ({ text }, at) => at > from && at < to && ((isDenial && text === ':') || (isAside && text === ';')),
    )
    return from >= cue[1] && mark > 0 ? [from, mark] : [from, to]
  })
  return { source, cue, content: said }
}

/** "… is alarmed [by the developments, spokeswoman Ana Ruiz] told": before the comma is what she says. */
const outOfClause: Mend = (tokens, { source: [from, to], cue, content }) => {
  const kept = { source: [from, to] as const, cue, content }
  if (tokens[from]?.upos !== 'ADP' || to > cue[0]) return kept
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to - 1 && text === ',')
  const before = content.findLast(([, end]) => end <= from)
  if (comma < 0 || before === undefined) return kept
  const said = content.map((range): TokenRange => (range === before ? [range[0], comma] : range))
  return { source: [comma + 1, to], cue, content: said }
}

/** "Separately, said [the mayor, two people drowned]": a speaker amid what is said ends at the comma. */
const amid: Mend = (tokens, { source: [from, to], cue, content }) => {
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to - 1 && text === ',')
  const rest = comma < 0 ? [] : tokens.slice(comma + 1, to)
  const hasVerb = rest.some(isFiniteVerb) && !rest.some(({ upos, xpos }) => upos === 'SCONJ' || /^W/.test(xpos))
  if (from !== cue[1] || !hasVerb) return { source: [from, to], cue, content }
  const kept = content.filter(([start]) => start < comma)
  return { source: [from, comma], cue, content: [...kept, [comma + 1, to]] }
}

/** "<Judge Paul Kone> said [Moussa Diallo, a former rebel,] <had led …>": who stands before "said" says it. */
const turnedRound: Mend = (tokens, { source, cue, content }) => {
  const [before, after] = content
  const kept = { source, cue, content }
  if (content.length !== 2 || before === undefined || after === undefined) return kept
  if (before[1] !== cue[0] || source[0] !== cue[1] || after[0] < source[1]) return kept
  const words = tokens.slice(before[0], before[1])
  if (words.some((word) => isFiniteVerb(word) || word.kind === 'mark') || !isFiniteVerb(tokens[after[0]])) return kept
  return { source: before, cue, content: [[source[0], after[1]]] }
}

/** "[Nine soldiers, the authorities in Kayes] said, <were killed>": the subject of what is said stands before whoever says it. */
const betweenCommas: Mend = (tokens, { source: [from, to], cue, content }) => {
  const kept = { source: [from, to] as const, cue, content }
  const [first, ...rest] = content
  const comma = tokens.findLastIndex(({ text }, at) => at > from && at < to - 1 && text === ',')
  const opens = first !== undefined && tokens[first[0] - 1]?.text === ',' && isFiniteVerb(tokens[first[0]])
  const isSpeaker = tokens.slice(comma + 1, to).some(maySpeak) && tokens[comma + 1]?.upos !== 'CCONJ'
  if (comma < 0 || to !== cue[0] || !opens || first[0] > cue[1] + asideMax || !isSpeaker) return kept
  return { source: [comma + 1, to], cue, content: [[from, comma], first, ...rest] }
}

/** Words between "said" and the comma behind it: "on Monday". */
const asideMax = 4

/** "[The minister] said Moussa Diallo, a former rebel, <had led …>": what is said begins with its subject. */
const fromCue: Mend = (tokens, { source, cue, content }) => {
  const [first, ...rest] = content
  const kept = { source, cue, content }
  if (first === undefined || first[0] <= cue[1] || source[1] > cue[0] || !isFiniteVerb(tokens[first[0]])) return kept
  const gap = tokens.slice(cue[1], first[0])
  const isSubject = gap.every(
    (word) => /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|CCONJ|PART)$/.test(word.upos) || word.text === ',',
  )
  if (!isSubject || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(gap[0]?.upos ?? '')) return kept
  return { source, cue, content: [[cue[1], first[1]], ...rest] }
}

/** "The ombudsman counts 24; the ministry acknowledges <only one>": what another has said before is not said again. */
const behindSemicolon: Mend = (tokens, { source, cue, content }) => {
  if (tokens[source[0] - 1]?.text !== ';' || source[0] > cue[0]) return { source, cue, content }
  const said = content.filter(([from]) => from >= cue[1])
  return { source, cue, content: said.length === 0 ? content : said }
}

/** "Appealed to people <to shun violence> and convened a meeting": a verb in the past goes on with no infinitive. */
const beforeNextVerb: Mend = (tokens, { source, cue, content }) => {
  const said = content.map(([from, to]): TokenRange => {
    const words = tokens.slice(from, to)
    const joint = words.findIndex(({ lower }, at) => lower === 'and' && words[at + 1]?.xpos === 'VBD')
    const before = words.slice(0, Math.max(0, joint))
    const isOther = before.some(({ xpos }) => xpos === 'VB') && !before.some(({ xpos }) => /^VB[DNPZ]$/.test(xpos))
    return isOther && !words.some(isQuote) ? [from, from + joint] : [from, to]
  })
  return { source, cue, content: said }
}

/** "According to the mayor, <the roof fell in>, burying six": what came of it is said by the same. */
const withResult: Mend = (tokens, { source, cue, content }) => {
  const last = content.at(-1)
  const result = tokens[(last?.[1] ?? 0) + 1]
  const isResult =
    last !== undefined &&
    last[0] >= Math.max(cue[1], source[1]) &&
    tokens[last[1]]?.text === ',' &&
    result?.xpos === 'VBG' &&
    result.deprel === 'advcl' &&
    last[0] <= result.head &&
    result.head < last[1]
  if (!isResult || sayingVerbs.has(result.lemma) || tellingVerbs.has(result.lemma)) return { source, cue, content }
  const [, end] = subtreeRange({ tokens }, last[1] + 1, apart)
  return { source, cue, content: [...content.slice(0, -1), [last[0], end]] }
}

/** "According to [a teacher, Ali Demir], <nine drowned>": the name between commas is the speaker's. */
const withName: Mend = (tokens, { source: [from, to], cue, content }) => {
  const kept = { source: [from, to] as const, cue, content }
  const { deprel, upos, head = -1 } = tokens[to + 1] ?? {}
  if (cue[1] > from || tokens[to]?.text !== ',' || deprel !== 'appos' || upos !== 'PROPN') return kept
  let end = to + 1
  while (tokens[end]?.upos === 'PROPN') end += 1
  if (head < from || head >= to || tokens[end]?.text !== ',') return kept
  const said = content.map(([first, last]): TokenRange => [first < to ? first : Math.max(first, end + 1), last])
  return { source: [from, end], cue, content: said.filter(([first, last]) => last > first) }
}

/**
 * "Claimed <responsibility for a bombing> that killed 27": whoever owns up to a deed, or denies a part in it, says nothing of what
 * the outlet tells of it besides.
 */
const claimedOnly: Mend = (tokens, { source, cue, content }) => {
  const said = content.map(([from, to]): TokenRange => {
    const part = tokens.slice(from, Math.min(to, from + partTokensMax)).findIndex(({ lemma }) => partNouns.has(lemma))
    const isPart = part >= 0 && tokens.slice(from, from + part).every(({ upos }) => /^(?:DET|ADJ|NOUN)$/.test(upos))
    const end = tokens.findIndex(({ deprel, head }, at) => {
      return at > from && at < to && deprel === 'acl:relcl' && head >= from + part && head < at
    })
    if (!isPart || from < cue[1] || end < 0) return [from, to]
    const [clause] = subtreeRange({ tokens }, end, apart)
    const kept = tokens[clause - 1]?.text === ',' ? clause - 1 : clause
    return kept > from + part ? [from, kept] : [from, to]
  })
  return { source, cue, content: said }
}

/** Words up to "responsibility" or "any involvement". */
const partTokensMax = 3
