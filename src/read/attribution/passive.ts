/**
 * Of whom is something said, and who only seems to say it? "Rangers accused of killing two herders", "Nine miners feared dead": a
 * headline leaves out "are", and the model takes those of whom it is said for those who say it.
 */
import { wordSet } from '../../stdx/index.ts'
import type { Sentence } from '../token/index.ts'
import type { Spoken } from './content.ts'
import { dependentsOf, type TokenRange } from './sentence-tree.ts'

/** What follows a verb that is passive without its auxiliary, by the lemma of the verb. */
const passiveWith: ReadonlyMap<string, RegExp> = new Map([
  ['accuse', /^of$/],
  ['suspect', /^of$/],
  ['charge', /^(?:with|over|in|for)$/],
  ['fear', /^(?:dead|missing|trapped|drowned|buried|lost|killed|in|at|after|as)$/],
])

/** Whether the subject of the verb `at`, which stands right before it, is whom something is said of. */
export function isShortPassive(sentence: Sentence, at: number): boolean {
  const { lemma = '', xpos = '' } = sentence.tokens[at] ?? {}
  const next = sentence.tokens[at + 1]?.lower ?? ''
  if (!/^VB[DN]$/.test(xpos) || passiveWith.get(lemma)?.test(next) !== true) return false
  return !dependentsOf(sentence, at).some((child) => /^(?:obj|ccomp|aux)/.test(sentence.tokens[child]?.deprel ?? ''))
}

/** "Drivers have been urged to avoid the bridge": whether those before a passive verb are whom it is said to. */
export function isTold(sentence: Sentence, [from, to]: TokenRange, at: number): boolean {
  const subject = dependentsOf(sentence, at).find((child) => sentence.tokens[child]?.deprel === 'nsubj:pass') ?? -1
  return subject >= from && subject < to && addressed.has(sentence.tokens[at]?.lemma ?? '')
}

/** Also "the group is suspected of the attack", of whom something is held. */
const addressed = wordSet(
  'urge ask tell warn advise order instruct remind inform suspect accuse blame believe think fear allege presume assume expect',
)

/** The saying with nobody who says it, and with those of whom it is said in what is said; `cueEnd` is behind "accused of". */
export function withoutSubject({ source, cue, content }: Spoken, cueEnd: number): Pick<Spoken, 'cue' | 'content'> {
  const behind: TokenRange = [cueEnd, Math.max(cue[1], content.at(-1)?.[1] ?? cue[1])]
  return { cue: [source[1], cueEnd], content: [source, behind].filter(([from, to]) => to > from) }
}
