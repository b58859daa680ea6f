/**
 * How well are names of each kind found, in the documents of a treebank?
 *
 * Marked are GUM's entities whose head is a proper noun, cut down to the name as for training, and words of nationality.
 */

import { gumNameSpans } from '../train/gum-names.ts'
import { readTreebank } from '../train/treebank.ts'
import { halves, isInHalf } from './aside.ts'
import { f1Figures } from './figure.ts'
import { addSums, type GoldName, matchNames, type NameKind, nameFigures } from './name-match.ts'
import { readingTask } from './task.ts'

const treebank = 'en_gum_free-ud-dev'
const kinds: readonly NameKind[] = ['person', 'organization', 'place', 'group', 'other']

export const names = readingTask<readonly GoldName[]>({
  name: 'names',
  measures: 'names of five kinds on GUM, by overlap and kind, and with the same words',
  needs: [`ud/${treebank}.conllu`],
  source: 'https://github.com/UniversalDependencies/UD_English-GUM, the freely licensed genres',
  splits: halves,
  load: ({ data, split }) =>
    readTreebank(data, treebank)
      .filter(({ name }) => isInHalf(name, split))
      .map(({ name, text, sentences }) => ({
        input: { ref: name, text },
        gold: sentences.flatMap(({ words }) =>
          gumNameSpans(words).map(({ start, end, kind }) => ({ start, end, kinds: [kind], counted: true })),
        ),
      })),
  score: (pairs) => {
    const scores = matchNames(pairs, kinds)
    const { figures, misses } = nameFigures(pairs, scores)
    const { exact, found, gold } = addSums(scores.byKind.values())
    return { figures: [...figures, ...f1Figures('exact', { found, gold, right: exact, recalled: exact })], misses }
  },
})
