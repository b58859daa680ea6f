/**
 * Which words fill roles, by the words around them? The core's own training program with other classes, on stretches of the training
 * part's texts. Its vocabulary is that of those texts, with the core's vectors to begin with, which go on being learned; its
 * spelling vectors are its own.
 */

import type { Candidate } from '../eval/muc4-filler.ts'
import { type FilledRole, filledRoles } from '../eval/muc4-role.ts'
import { stretchesOf, taggedClasses } from '../eval/muc4-tagger.ts'
import { type Part, packArchive } from '../src/read/syntax/archive.ts'
import type { Network } from '../src/read/syntax/network.ts'
import { wordKey } from '../src/read/syntax/words.ts'
import type { Lesson } from './filler-least.ts'
import { makeRandom } from './random.ts'
import { learnNetwork } from './train-network.ts'

const shape = {
  wordDims: 64,
  spellingDims: 32,
  buckets: 4096,
  hidden: 64,
  arc: 8,
  relation: 8,
  tags: 1,
  relations: 1,
  names: taggedClasses.length,
}
const epochs = 8
/** Words in fewer texts have no vector of their own. */
const textsMin = 2

export interface TaggerLesson {
  readonly lesson: Lesson
  readonly candidates: readonly Candidate[]
  readonly yes: (candidate: Candidate) => readonly boolean[]
}

/** Of a word in several roles the first of these. */
const order: readonly FilledRole[] = ['Victim', 'Described', 'Target', 'Weapon', 'PerpInd', 'PerpOrg']

/** The archive of the network, for `openTagger`. */
export function learnTagger(items: readonly TaggerLesson[], core: Network, say: (line: string) => void): Uint8Array {
  const vocabulary = vocabularyOf(items)
  const parts: Map<string, Part> = learnNetwork(items.flatMap(stretchLessons), [], {
    shape,
    vocabulary,
    vectors: vectorsOf(vocabulary, core),
    epochs,
    silverEach: 0,
    random: makeRandom(1),
    progress: { show: () => undefined, line: say },
  })
  return packArchive(parts)
}

function vocabularyOf(items: readonly TaggerLesson[]): string[] {
  const texts = new Map<string, number>()
  for (const { lesson } of items)
    for (const word of new Set(
      lesson.tokenized.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => wordKey(text))),
    ))
      texts.set(word, (texts.get(word) ?? 0) + 1)
  return ['', ...[...texts].flatMap(([word, count]) => (count >= textsMin && word !== '' ? [word] : [])).sort()]
}

/** The core's vectors of words that it knows, and of unknown ones its vector for those. */
function vectorsOf(vocabulary: readonly string[], { vocabulary: known, words }: Network): Float32Array {
  const vectors = new Float32Array(vocabulary.length * words.dims)
  for (const [row, word] of vocabulary.entries()) {
    const from = known.get(word) ?? 0
    const scale = words.scales[from] ?? 0
    for (let at = 0; at < words.dims; at += 1)
      vectors[row * words.dims + at] = (words.values[from * words.dims + at] ?? 0) * scale
  }
  return vectors
}

/** Only words that carry mentions are asked for. */
function stretchLessons({ lesson: { tokenized }, candidates, yes }: TaggerLesson) {
  const roles = new Map<string, number>()
  for (const candidate of candidates) {
    const own = yes(candidate)
    const role = order.find((name) => own[filledRoles.indexOf(name)] === true)
    for (const { sentence, head } of candidate.thing.mentions)
      roles.set(`${sentence.index} ${head}`, role === undefined ? 0 : taggedClasses.indexOf(role))
  }
  return stretchesOf(tokenized).map(({ forms, starts }) => {
    const names = new Int16Array(forms.length).fill(-1)
    for (const { index, tokens } of tokenized.sentences) {
      const start = starts.get(index)
      if (start === undefined) continue
      for (const head of tokens.keys())
        if (start + head < names.length) names[start + head] = roles.get(`${index} ${head}`) ?? -1
    }
    return { forms, names }
  })
}
