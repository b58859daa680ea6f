/**
 * Sayings whose words give no speech and that political news, which the model has learned from, hardly knows: who gives a toll
 * ("the ministry puts the number of dead at 218", "by the ministry's count") and who is quoted by another.
 */
import type { Rule } from '../../../model/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { dependentsOf, subtreeRange, type TokenRange } from '../sentence-tree.ts'
import { countVerbs, mannerWords, publishing, relays, tollNouns, tollVerbs } from './words.ts'

/** An attribution in words of one sentence. */
export interface Draft {
  readonly anchor: number
  readonly source: TokenRange | undefined
  readonly cue: TokenRange
  readonly content: readonly TokenRange[]
  /** Who passes it on. */
  readonly relay?: { readonly by: TokenRange; readonly cue: TokenRange }
}

/** Looks at one word that may be the heart of a cue. */
export type FigureRule = Rule<(sentence: Sentence, at: number) => Draft | undefined>

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
    const subject = below.find((other) => tokens[other]?.deprel === 'nsubj' && other < at)
    const object = below.find((other) => isObject(sentence, verb, other))
    if (subject === undefined || object === undefined || isNumber(tokens[subject])) return undefined
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

/** The object, or of "speak" what is spoken of. */
function isObject(sentence: Sentence, verb: Token, at: number): boolean {
  const { deprel = '' } = sentence.tokens[at] ?? {}
  if (verb.lemma !== 'speak') return deprel === 'obj'
  return /^obl/.test(deprel) && dependentsOf(sentence, at).some((mark) => sentence.tokens[mark]?.lower === 'of')
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'NUM' || number.test(token.lower))

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
    if (verb === undefined || verb.deprel !== 'acl' || verb.xpos !== 'VBN' || !publishing.has(verb.lemma))
      return undefined
    if (!tollNouns.has(tokens[verb.head]?.lemma ?? '')) return undefined
    const agent = dependentsOf(sentence, at).find((other) => {
      return dependentsOf(sentence, other).some((mark) => tokens[mark]?.lower === 'by')
    })
    if (agent === undefined) return undefined
    const source = bare(sentence, subtreeRange(sentence, agent, apposed))
    return {
      anchor: at,
      source,
      cue: [at, at + 1],
      content: [bare(sentence, subtreeRange(sentence, verb.head, figureOnly))],
    }
  },
}

/** What hangs on a figure without being what it says. */
const figureOnly: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'punct', 'case'])

const byCount: FigureRule = {
  id: 'attribution/en/by-count',
  reads: 'What is said "by the ministry\'s latest count" or "by its estimate" is the ministry\'s.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const noun = tokens[at]
    if (noun === undefined || noun.upos !== 'NOUN' || !tollNouns.has(noun.lemma) || noun.head < 0) return undefined
    const below = dependentsOf(sentence, at)
    const by = below.find((other) => tokens[other]?.lower === 'by')
    const owner = below.find((other) => tokens[other]?.deprel === 'nmod:poss')
    if (by === undefined || owner === undefined) return undefined
    const own = subtreeRange(sentence, at)
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
    const content = after[1] > after[0] ? after : bare(sentence, [0, source[0]])
    if (content[1] <= content[0]) return undefined
    const draft = { anchor: at, source, cue: [says - 1, says + 1] as const, content: [content] }
    if (by === undefined) return draft
    const range = bare(sentence, subtreeRange(sentence, by, apposed))
    return { ...draft, relay: { by: [range[0], Math.min(range[1], says - 1)], cue: [at, at + 1] } }
  },
}

export const figureRules: readonly FigureRule[] = [quotedSaying, givesToll, givenBy, byCount]

/** A range without marks at its ends. */
function bare({ tokens }: Sentence, [from, to]: TokenRange): TokenRange {
  let [first, end] = [from, to]
  while (first < end && tokens[first]?.kind === 'mark' && !/^["“„«(]$/.test(tokens[first]?.text ?? '')) first += 1
  while (end > first && tokens[end - 1]?.kind === 'mark' && !/^["”»)]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return [first, end]
}

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
