/** What kind of cue says it? The rules only name what the model found, and what the words around a cue make of it. */
import type { Rule } from '../../../model/index.ts'
import type { Token } from '../../token/index.ts'

export type CueRule = Rule<(anchor: Token) => boolean>

const accordingTo: CueRule = {
  id: 'attribution/en/according-to',
  reads: '"According to" or "per" a source; what it says stands before or after.',
  apply: ({ lower }) => lower === 'according' || lower === 'per',
}

const verb: CueRule = {
  id: 'attribution/en/cue-verb',
  reads: 'A verb of saying, believing, planning or asking, such as "said", "believes", "plans", with what is said.',
  apply: ({ upos }) => upos === 'VERB' || upos === 'AUX',
}

const noun: CueRule = {
  id: 'attribution/en/cue-noun',
  reads: 'A noun of saying or thinking with what is said, such as "a statement that", "reports of", "calls for".',
  apply: ({ upos }) => upos === 'NOUN' || upos === 'PROPN',
}

const adjective: CueRule = {
  id: 'attribution/en/cue-adjective',
  reads: 'An adjective or participle of thinking or saying, such as "confident that", "the alleged", "is expected to".',
  apply: ({ upos }) => upos === 'ADJ',
}

const other: CueRule = {
  id: 'attribution/en/cue-other',
  reads: 'A colon, an adverb or a small word that gives what is said to whoever stands beside it.',
  apply: () => true,
}

/** The first that applies to the cue's main word names it. */
export const cueRules: readonly CueRule[] = [accordingTo, verb, noun, adjective, other]
