/**
 * Sayings that political news, which the model has learned from, hardly knows: who gives a toll ("the ministry puts the number
 * of dead at 218", "by the ministry's count"), who is quoted by another, and hearsay ("reportedly", "reports of").
 */
import type { Sentence, Token } from '../../token/index.ts'
import { datelineEnd } from '../../token/index.ts'
import { dependentsOf, subtreeRange, type TokenRange } from '../sentence-tree.ts'
import { maySpeak } from '../subject.ts'
import { closingRules, isAside } from './closing.ts'
import { bare, type Draft, type FigureRule } from './draft.ts'
import { partRules } from './part.ts'
import { plainRules } from './plain.ts'
import {
  countVerbs,
  hearsay,
  mannerWords,
  publishing,
  relays,
  sayingNouns,
  sayingVerbs,
  tollNouns,
  tollVerbs,
} from './words.ts'

const apposed: ReadonlySet<string> = new Set(['case', 'punct'])
const number = /^(?:\d[\d,.]*|dozens|hundreds|scores|thousands|tens)$/

const givesToll: FigureRule = {
  id: 'attribution/en/toll-given',
  reads: 'Whoever puts a toll at a figure, raises it to one, speaks of so many dead or counts them says so.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const verb = tokens[at]
    if (verb === undefined || verb.upos !== 'VERB' || !(tollVerbs.has(verb.lemma) || countVerbs.has(verb.lemma)))
      return undefined
    const below = dependentsOf(sentence, at)
    const subject = subjectOf(sentence, at)
    const object = below.find((other) => isObject(sentence, verb, other))
    if (subject === undefined || object === undefined || isMereNumber(sentence, subject)) return undefined
    const range = subtreeRange(sentence, object, apposed)
    const isToll = tollVerbs.has(verb.lemma) && tollNouns.has(tokens[object]?.lemma ?? '')
    const isCount = countVerbs.has(verb.lemma) && tokens.slice(range[0], range[1]).some(isNumber)
    if (!isToll && !isCount) return undefined
    const to = isToll ? clauseEnd(sentence, at, range[1]) : range[1]
    const aux = below.filter((other) => /^aux/.test(tokens[other]?.deprel ?? '') && other < at)
    const cue: TokenRange = [Math.min(at, ...aux), verb.lemma === 'speak' ? range[0] : at + 1]
    return { anchor: at, source: bare(sentence, subtreeRange(sentence, subject)), cue, content: [[range[0], to]] }
  },
}

/**
 * The subject of a verb, or of the verb that it is joined to: "the army confirmed the attack but put its losses at five", "the army
 * said, correcting an earlier figure".
 */
function subjectOf(sentence: Sentence, at: number): number | undefined {
  const own = dependentsOf(sentence, at).find((other) => sentence.tokens[other]?.deprel === 'nsubj' && other < at)
  const { deprel, head = -1, xpos } = sentence.tokens[at] ?? {}
  if (own !== undefined || head < 0 || head > at) return own
  const goesOn =
    /^(?:advcl|ccomp)$/.test(deprel ?? '') && xpos === 'VBG' && sayingVerbs.has(sentence.tokens[head]?.lemma ?? '')
  return deprel === 'conj' || goesOn ? subjectOf(sentence, head) : undefined
}

/** The object, or of "speak" what is spoken of. */
function isObject(sentence: Sentence, verb: Token, at: number): boolean {
  const { deprel = '' } = sentence.tokens[at] ?? {}
  if (verb.lemma !== 'speak') return deprel === 'obj' || (deprel === 'xcomp' && verb.lemma === 'count')
  return /^obl/.test(deprel) && dependentsOf(sentence, at).some((mark) => sentence.tokens[mark]?.lower === 'of')
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'NUM' || number.test(token.lower))

/** A number that does something, but for "one of the officials". */
function isMereNumber(sentence: Sentence, at: number): boolean {
  const isPart = dependentsOf(sentence, at).some(
    (child) => sentence.tokens[child]?.deprel === 'nmod' && maySpeak(sentence.tokens[child]),
  )
  return isNumber(sentence.tokens[at]) && !isPart
}

/** Where "at 218" or "to 171 dead" ends, which belongs to what the toll is said to be. */
function clauseEnd(sentence: Sentence, verb: number, from: number): number {
  const rest = dependentsOf(sentence, verb).filter((at) => at >= from && /^obl/.test(sentence.tokens[at]?.deprel ?? ''))
  return Math.max(from, ...rest.map((at) => bare(sentence, subtreeRange(sentence, at))[1]))
}

const givenBy: FigureRule = {
  id: 'attribution/en/toll-given-by',
  reads: 'A figure that is "given by", "released by" or "published by" somebody is theirs.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const verb = tokens[at]
    if (verb === undefined || verb.xpos !== 'VBN' || !publishing.has(verb.lemma)) return undefined
    const figure = figureOf(sentence, at)
    if (figure === undefined) return undefined
    const agent = dependentsOf(sentence, at).find((other) => {
      return dependentsOf(sentence, other).some((mark) => tokens[mark]?.lower === 'by')
    })
    if (agent === undefined) return undefined
    const source = bare(sentence, subtreeRange(sentence, agent, apposed))
    const [from] = subtreeRange(sentence, figure, figureOnly)
    return { anchor: at, source, cue: [at, at + 1], content: [bare(sentence, [from, at])] }
  },
}

/** Words from a toll to what says who gives it: "the figure of about 5,800 people detained in the capital, given". */
const tollTokensMax = 10

/** What hangs on a toll without being part of it. */
const figureOnly: ReadonlySet<string> = new Set(['acl:relcl', 'punct', 'case'])

/** The toll that a participle gives: the nearest before it, with no verb of another clause between. */
function figureOf({ tokens }: Sentence, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - tollTokensMax); at -= 1) {
    const { lemma = '', upos, xpos } = tokens[at] ?? {}
    if (upos === 'NOUN' && tollNouns.has(lemma)) return at
    if (upos === 'AUX' || (upos === 'VERB' && xpos !== 'VBN')) return undefined
  }
  return undefined
}

const byCount: FigureRule = {
  id: 'attribution/en/by-count',
  reads: 'What is said "by the ministry\'s latest count" or "by its estimate" is the ministry\'s.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const noun = tokens[at]
    if (noun === undefined || noun.upos !== 'NOUN' || !tollNouns.has(noun.lemma) || noun.head < 0) return undefined
    const below = dependentsOf(sentence, at)
    const owner = below.find((other) => tokens[other]?.deprel === 'nmod:poss')
    const [first, end] = bare(sentence, subtreeRange(sentence, at))
    // "In which, by the ministry's count,": the parser may give "by" to the word before.
    const own: TokenRange = tokens[first - 1]?.lower === 'by' ? [first - 1, end] : [first, end]
    if (owner === undefined || tokens[own[0]]?.lower !== 'by') return undefined
    const [from, to] = bare(sentence, subtreeRange(sentence, noun.head))
    const content = [[from, own[0]] as const, [own[1], to] as const].map((range) => bare(sentence, range))
    const kept = content.filter(([first, end]) => end > first)
    if (kept.length === 0) return undefined
    return {
      anchor: at,
      source: bare(sentence, subtreeRange(sentence, owner, apposed)),
      cue: [at, at + 1],
      content: kept,
    }
  },
}

const quotedSaying: FigureRule = {
  id: 'attribution/en/relay',
  reads: 'Whoever quotes or cites a source passes on what it says: "was quoted by local press as saying".',
  apply: (sentence, at) => {
    const { tokens } = sentence
    if (!relays.has(tokens[at]?.lemma ?? '')) return undefined
    const says = tokens.findIndex(({ lower }, other) => {
      return other > at && mannerWords.has(lower) && tokens[other - 1]?.lower === 'as'
    })
    if (says < 0) return undefined
    const below = dependentsOf(sentence, at).filter((other) => other < says)
    const subject = below.find((other) => /^nsubj/.test(tokens[other]?.deprel ?? ''))
    const isPassive = below.some((other) => /:pass$/.test(tokens[other]?.deprel ?? ''))
    const agent = below.find((other) => dependentsOf(sentence, other).some((mark) => tokens[mark]?.lower === 'by'))
    const object = below.find((other) => tokens[other]?.deprel === 'obj')
    const [who, by] = isPassive ? [subject, agent] : [object, subject]
    if (who === undefined) return undefined
    const source = bare(sentence, subtreeRange(sentence, who, apposed))
    const after = bare(sentence, [says + 1, tokens.length])
    const isBehind = after[1] > after[0] && !isAside(tokens.slice(after[0], after[1]))
    const first = by === undefined ? source[0] : Math.min(source[0], subtreeRange(sentence, by, apposed)[0])
    const before = bare(sentence, [datelineEnd(tokens), first])
    // "It will number 2,500, its head was quoted as saying, and could grow": both halves are said.
    const isBoth = isBehind && tokens[after[0]]?.lower === 'and'
    const content = (isBoth ? [before, after] : isBehind ? [after] : [before]).filter(([from, to]) => to > from)
    if (content.length === 0) return undefined
    const draft = { anchor: at, source, cue: [says - 1, says + 1] as const, content }
    if (by === undefined) return draft
    const range = bare(sentence, subtreeRange(sentence, by, apposed))
    return { ...draft, relay: { by: [range[0], Math.min(range[1], says - 1)], cue: [at, at + 1] } }
  },
}

const hearsayAdverb: FigureRule = {
  id: 'attribution/en/hearsay',
  reads:
    'An adverb that leaves what its clause says to hearsay, such as "reportedly" or "allegedly"; nobody is the source.',
  apply: (sentence, at) => {
    const adverb = sentence.tokens[at]
    if (adverb === undefined || !hearsay.has(adverb.lower) || adverb.deprel !== 'advmod') return undefined
    // "The ministry reportedly said six were dead": the ministry is the source.
    if (isSaying(sentence, adverb.head)) return undefined
    const [from, to] = bare(sentence, subtreeRange(sentence, adverb.head, joined))
    const content = [[from, at] as const, [at + 1, to] as const].map((range) => bare(sentence, range))
    return withContent({ anchor: at, source: undefined, cue: [at, at + 1] }, content)
  },
}

/** Whether a verb has both whoever says and what is said. */
function isSaying(sentence: Sentence, verb: number): boolean {
  const below = dependentsOf(sentence, verb).map((at) => sentence.tokens[at]?.deprel)
  return sayingVerbs.has(sentence.tokens[verb]?.lemma ?? '') && below.includes('nsubj') && below.includes('ccomp')
}

const sayingNoun: FigureRule = {
  id: 'attribution/en/saying-noun',
  reads:
    'A noun such as "reports of", "rumours that" or "the allegation that", with what is said; of the owner, if it has one.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const noun = tokens[at]
    if (noun === undefined || noun.upos !== 'NOUN' || !sayingNouns.has(noun.lemma)) return undefined
    const below = dependentsOf(sentence, at)
    const said = below.find((other) => {
      const mark = tokens[subtreeRange(sentence, other)[0]]?.lower
      const { deprel = '' } = tokens[other] ?? {}
      return other > at && ((/^(?:acl|ccomp)/.test(deprel) && mark === 'that') || (deprel === 'nmod' && mark === 'of'))
    })
    if (said === undefined) return spreading(sentence, at)
    const [from, to] = bare(sentence, subtreeRange(sentence, said))
    const isOf = tokens[from]?.lower === 'of'
    const owner = below.find((other) => tokens[other]?.deprel === 'nmod:poss')
    const source = owner === undefined ? undefined : bare(sentence, subtreeRange(sentence, owner, apposed))
    const cue: TokenRange = [at, isOf ? from + 1 : at + 1]
    return { ...withContent({ anchor: at, source, cue }, [[isOf ? from + 1 : from, to]]), weak: true }
  },
}

/** "Rumours spread that …": what goes round has no source either. */
function spreading(sentence: Sentence, at: number): Draft | undefined {
  const { deprel, head = -1 } = sentence.tokens[at] ?? {}
  const isSpread = /^(?:spread|circulate|emerge|surface|swirl)$/.test(sentence.tokens[head]?.lemma ?? '')
  if (deprel !== 'nsubj' || !isSpread) return undefined
  const clause = dependentsOf(sentence, head).find((other) => /^ccomp/.test(sentence.tokens[other]?.deprel ?? ''))
  if (clause === undefined || clause < head) return undefined
  const draft = { anchor: head, source: undefined, cue: [at, head + 1] as const }
  return withContent(draft, [bare(sentence, subtreeRange(sentence, clause))])
}

/** What goes on behind a clause without being what an adverb of it is about. */
const joined: ReadonlySet<string> = new Set(['punct', 'conj', 'parataxis', 'cc', 'mark'])

function withContent(draft: Omit<Draft, 'content'>, content: readonly TokenRange[]): Draft {
  return { ...draft, content: content.filter(([from, to]) => to > from) }
}

export const figureRules: readonly FigureRule[] = [
  hearsayAdverb,
  sayingNoun,
  quotedSaying,
  givesToll,
  givenBy,
  byCount,
  ...closingRules,
  ...partRules,
  ...plainRules,
]

/** What the rules read in a sentence, in text order, each word at most once. */
export function draftSentence(sentence: Sentence): { readonly draft: Draft; readonly rule: string }[] {
  const drafts: { readonly draft: Draft; readonly rule: string }[] = []
  for (const at of sentence.tokens.keys()) {
    for (const rule of figureRules) {
      const draft = rule.apply(sentence, at)
      if (draft === undefined) continue
      drafts.push({ draft, rule: rule.id })
      break
    }
  }
  return drafts
}
