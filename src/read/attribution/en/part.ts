/**
 * Who owns up to a deed and who denies a part in it: "denied responsibility", "claimed responsibility", "distanced itself from the
 * attack". Short as they are, the model leaves many of them unread.
 */
import type { Sentence } from '../../token/index.ts'
import { dependentsOf, subtreeRange, type TokenRange } from '../sentence-tree.ts'
import { maySpeak } from '../subject.ts'
import { deedsTold } from './denial-words.ts'
import { bare, type Draft, type FigureRule } from './draft.ts'
import { partNouns } from './speech-words.ts'
import { negations, sayingNouns } from './words.ts'

const besides: ReadonlySet<string> = new Set(['punct', 'case', 'parataxis'])

const partTaken: FigureRule = {
  id: 'attribution/en/part-taken',
  reads: 'A speaker who denies, claims or accepts responsibility for a deed, or any part in it.',
  apply: (sentence, at) => {
    const { lemma = '', upos } = sentence.tokens[at] ?? {}
    if (upos !== 'VERB' || !/^(?:deny|reject|disclaim|claim|admit|accept|acknowledge)$/.test(lemma)) return undefined
    const object = dependentsOf(sentence, at).find((child) => sentence.tokens[child]?.deprel === 'obj')
    if (object === undefined || !partNouns.has(sentence.tokens[object]?.lemma ?? '')) return undefined
    return drafted(sentence, at, at + 1, bare(sentence, subtreeRange(sentence, object, besides)))
  },
}

const owned: FigureRule = {
  id: 'attribution/en/deed-owned',
  reads: 'A speaker who "owned up to the attack" or "owned the killing" claims the deed.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    if (tokens[at]?.lemma !== 'own' || tokens[at]?.upos !== 'VERB') return undefined
    const isUp = tokens[at + 1]?.lower === 'up' && tokens[at + 2]?.lower === 'to'
    const below = dependentsOf(sentence, at)
    const deed = below.find((child) => /^(?:obj|obl|xcomp|advcl)$/.test(tokens[child]?.deprel ?? '') && child > at)
    if (deed === undefined || !(isUp || deedsTold.has(tokens[deed]?.lemma ?? ''))) return undefined
    return drafted(sentence, at, isUp ? at + 3 : at + 1, bare(sentence, subtreeRange(sentence, deed, owning)))
  },
}

const owning: ReadonlySet<string> = new Set([...besides, 'mark'])

const claimDenied: FigureRule = {
  id: 'attribution/en/claim-denied',
  reads: 'A speaker who "debunked claims that" or "quashed rumours of" something denies it.',
  apply: (sentence, at) => {
    const { lemma = '', upos } = sentence.tokens[at] ?? {}
    if (upos !== 'VERB' || !/^(?:debunk|quash|dispel|rubbish|refute|dismiss|reject|deny)$/.test(lemma)) return undefined
    const object = dependentsOf(sentence, at).find((child) => sentence.tokens[child]?.deprel === 'obj')
    if (object === undefined || !sayingNouns.has(sentence.tokens[object]?.lemma ?? '')) return undefined
    return drafted(sentence, at, at + 1, bare(sentence, subtreeRange(sentence, object, besides)))
  },
}

const unverified: FigureRule = {
  id: 'attribution/en/unverified',
  reads: 'A speaker who "was unable to verify" or "has not been able to confirm" something leaves it open.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const { lemma = '', head = -1 } = tokens[at] ?? {}
    const able = tokens[head]
    if (!/^(?:verify|confirm|corroborate|substantiate|authenticate)$/.test(lemma) || able === undefined)
      return undefined
    const beside = dependentsOf(sentence, head).filter((child) => child < at)
    const isNot = beside.some((child) => negations.has(tokens[child]?.lower ?? ''))
    if (!(able.lower === 'unable' || (able.lower === 'able' && isNot))) return undefined
    const subject = beside.find((child) => tokens[child]?.deprel === 'nsubj')
    const said = dependentsOf(sentence, at).find((child) => /^(?:obj|ccomp)$/.test(tokens[child]?.deprel ?? ''))
    if (subject === undefined || said === undefined || said < at || !maySpeak(tokens[subject])) return undefined
    const source = bare(sentence, subtreeRange(sentence, subject, besides))
    const from = Math.min(head, ...beside.filter((child) => child >= source[1]))
    const content = bare(sentence, subtreeRange(sentence, said, besides))
    return { anchor: at, source, cue: [from, at + 1], content: [content], yields: true }
  },
}

const keptApart: FigureRule = {
  id: 'attribution/en/kept-apart',
  reads: 'A speaker who "distanced itself from" or "dissociated themselves from" a deed denies a part in it.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const { lemma = '', upos } = tokens[at] ?? {}
    if (upos !== 'VERB' || !/^(?:distance|dissociate|disassociate)$/.test(lemma)) return undefined
    if (!/sel(?:f|ves)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'from') return undefined
    const deed = dependentsOf(sentence, at).find((child) => child > at + 2 && /^obl/.test(tokens[child]?.deprel ?? ''))
    if (deed === undefined) return undefined
    return drafted(sentence, at, at + 3, bare(sentence, subtreeRange(sentence, deed, besides)))
  },
}

/** The saying of a verb with its own subject, or with that of the verb that it is joined to. */
function drafted(sentence: Sentence, at: number, cueEnd: number, content: TokenRange): Draft | undefined {
  const subject = subjectOf(sentence, at)
  if (subject === undefined || content[0] < cueEnd || /^(?:no|none|nobody)$/.test(firstOf(sentence, subject)))
    return undefined
  const below = dependentsOf(sentence, at).filter((child) => child < at)
  const marks = below.filter((child) => /^(?:aux|advmod)/.test(sentence.tokens[child]?.deprel ?? ''))
  const source = bare(sentence, subtreeRange(sentence, subject, besides))
  const from = Math.min(at, ...marks.filter((child) => child >= source[1]))
  return { anchor: at, source, cue: [from, cueEnd], content: [content], yields: true }
}

const firstOf = (sentence: Sentence, subject: number): string =>
  sentence.tokens[subtreeRange(sentence, subject)[0]]?.lower ?? ''

function subjectOf(sentence: Sentence, at: number): number | undefined {
  const own = dependentsOf(sentence, at).find((child) => sentence.tokens[child]?.deprel === 'nsubj')
  const { deprel, head = -1 } = sentence.tokens[at] ?? {}
  if (own === undefined) return deprel === 'conj' && head >= 0 ? subjectOf(sentence, head) : undefined
  return maySpeak(sentence.tokens[own]) || isGroup(sentence, own) ? own : undefined
}

/** "The insurgents", "the rebels": several who speak as one. */
const isGroup = ({ tokens }: Sentence, at: number): boolean => /^NNS$/.test(tokens[at]?.xpos ?? '')

export const partRules: readonly FigureRule[] = [partTaken, owned, claimDenied, unverified, keptApart]
