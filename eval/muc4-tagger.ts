/**
 * What does a word look like in a role, by the words before and after it? The network of the language core (`src/read/syntax`) with
 * other classes: it reads a stretch of sentences and says of every noun and name which role it fills. It knows no trees and no lists,
 * so that it errs elsewhere than the models of features do. Learned by `train/filler-tagger.ts`.
 */
import { openArchive } from '../src/read/syntax/archive.ts'
import { analyse, type Network, openNetwork, sentenceWordsMax } from '../src/read/syntax/network.ts'
import type { TokenizedText } from '../src/read/token/index.ts'
import type { Mention, Thing } from './muc4-mention.ts'
import { type FilledRole, filledRoles } from './muc4-role.ts'

/** The core's network with the classes of this task. */
export type Tagger = Network

/** Opens an archive that `train/filler-tagger.ts` made. */
export const openTagger = (bytes: Uint8Array): Tagger => openNetwork(openArchive(bytes))

/** Classes of a word: no role, then the roles in their order. */
export const taggedClasses: readonly (FilledRole | 'none')[] = ['none', ...filledRoles]

/** Sentences that are read in one go. */
export interface Stretch {
  readonly forms: readonly string[]
  /** Where each sentence begins, by its index in the text. */
  readonly starts: ReadonlyMap<number, number>
}

/** A text in stretches of as many whole sentences as the network reads at once. */
export function stretchesOf({ sentences }: Pick<TokenizedText, 'sentences'>): Stretch[] {
  const stretches: { forms: string[]; starts: Map<number, number> }[] = []
  for (const { index, tokens } of sentences) {
    const forms = tokens.slice(0, sentenceWordsMax).map(({ text }) => text)
    let last = stretches.at(-1)
    if (last === undefined || last.forms.length + forms.length > sentenceWordsMax) {
      last = { forms: [], starts: new Map() }
      stretches.push(last)
    }
    last.starts.set(index, last.forms.length)
    last.forms.push(...forms)
  }
  return stretches
}

/** Log odds of each role for the words that carry mentions. */
export type Tagged = (mention: Pick<Mention, 'sentence' | 'head'>) => readonly number[]

/** Below this a chance is none. */
const chanceMin = 1e-4

export function tagText(tokenized: Pick<TokenizedText, 'sentences'>, tagger: Tagger): Tagged {
  const stretches = stretchesOf(tokenized)
  const found = analyse(
    tagger,
    stretches.map(({ forms }) => forms),
  )
  const places = new Map(
    stretches.flatMap(({ starts }, stretch) => [...starts].map(([index, start]) => [index, { stretch, start }])),
  )
  const classes = taggedClasses.length
  return ({ sentence, head }) => {
    const { stretch = -1, start = 0 } = places.get(sentence.index) ?? {}
    const scores = head < sentenceWordsMax ? found[stretch]?.names : undefined
    return oddsOf(scores?.subarray((start + head) * classes, (start + head + 1) * classes) ?? [])
  }
}

function oddsOf(scores: Iterable<number>): number[] {
  const list = [...scores]
  const most = Math.max(0, ...list)
  const parts = list.map((score) => Math.exp(score - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  return filledRoles.map((_, role) => {
    const p = (parts[role + 1] ?? 0) / (sum || 1)
    return Math.log((p + chanceMin) / (1 - p + chanceMin))
  })
}

/** The best that is said of any of a thing's mentions, for each role. */
export function taggedOdds({ mentions }: Thing, tagged: Tagged): number[] {
  const all = mentions.map(tagged)
  return filledRoles.map((_, role) => Math.max(...all.map((odds) => odds[role] ?? Number.NEGATIVE_INFINITY)))
}
