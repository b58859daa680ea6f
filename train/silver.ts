/** What does text without trees teach? Its sentences, with the names that somebody marked and the teacher's parses. */
import { openArchive, type Part, packArchive } from '../src/read/syntax/archive.ts'
import { describeWords, findSentences, type SplitModel } from '../src/read/syntax/split.ts'
import { findTokens, type TokenModel } from '../src/read/syntax/tokens.ts'
import { plainTexts } from './corpus.ts'
import { type Cutter, nameLessons } from './name-lessons.ts'
import type { Progress } from './progress.ts'
import type { Random } from './random.ts'
import { teach } from './teach.ts'
import type { Lesson } from './train-network.ts'

/** Small sets of gold names are repeated in every pass over the silver lessons. Set by hand. */
const re3dCopies = 4

/** Sentences of unlabelled and name-labelled text, shuffled, with the teacher's parses and the names that are marked. */
export function silverLessons(
  { data, progress }: { readonly data: string; readonly progress: Progress },
  linear: ReadonlyMap<string, Part>,
  teacherParts: ReadonlyMap<string, Part>,
  random: Random,
): Lesson[] {
  const cut = cutterOf(linear)
  const named = nameLessons(data, cut)
  const unnamed = plainTexts(data)
    .flatMap((text) => cut(text))
    .filter((words) => words.length > 3 && words.length < 80)
    .map((words) => ({ forms: words.map((word) => word.form) }))
  progress.line(
    `silver: ${named.silver.length} attribution, ${named.geo.length} places, ${named.re3d.length} conflict, ${unnamed.length} other sentences`,
  )
  const all = teach(
    [...named.silver, ...named.geo, ...Array.from({ length: re3dCopies }, () => named.re3d).flat(), ...unnamed],
    teacherParts,
  )
  return random.shuffle(all)
}

/** Cuts text as the reader does, with the decisions that were just learned. */
function cutterOf(linear: ReadonlyMap<string, Part>): Cutter {
  const archive = openArchive(packArchive(linear))
  const tokens: TokenModel = {
    linear: { weights: archive.shorts('tokens/weights') },
    seams: new Map(
      archive.texts('tokens/seams').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).map(Number)]),
    ),
  }
  const split: SplitModel = {
    linear: { weights: archive.shorts('split/weights') },
    small: new Set(archive.texts('split/small')),
  }
  return (text) => {
    const { starts, ends } = findTokens(text, tokens)
    const begins = findSentences(describeWords(text, starts, ends, split.small), split)
    return begins.map((begin, index) => {
      const stop = begins[index + 1] ?? starts.length
      return Array.from({ length: stop - begin }, (_, i) => ({
        start: starts[begin + i]!,
        end: ends[begin + i]!,
        form: text.slice(starts[begin + i]!, ends[begin + i]!),
      }))
    })
  }
}
