/**
 * In which order is the model learned? Words and sentences; the teacher, on the treebanks alone; the student, on the
 * treebanks and on what the teacher says of news; the student again, on made sentences beside them; lemmas. Each stage has seeds of its own, so that one can be taken from
 * the cache and the others still give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Part, packArchive, readParts } from '../src/read/syntax/archive.ts'
import { nameClasses } from '../src/read/syntax/names.ts'
import type { Shape } from '../src/read/syntax/shape.ts'
import { treebankScore } from './check-network.ts'
import type { Progress } from './progress.ts'
import { makeRandom, type Random } from './random.ts'
import { silverLessons } from './silver.ts'
import { learnLemmas } from './train-lemma.ts'
import { type LearnOptions, type Lesson, learnNetwork } from './train-network.ts'
import { learnSplit } from './train-split.ts'
import { learnTokens } from './train-tokens.ts'
import { classesOf, madeLessons, readTreebank, treebankLessons } from './treebank.ts'
import { learnVocabulary, type Vocabulary } from './vocabulary.ts'

const wordDims = 64
/** The network that ships; as large as the speed wanted allows (30,000 words a second on one core). */
const student = { hidden: 96, arc: 96, relation: 64, epochs: 15, silverEach: 9_000 }
/** The network that teaches it. */
const teacher = { hidden: 96, arc: 96, relation: 64, epochs: 14, silverEach: 0 }
const quick = { hidden: 32, arc: 32, relation: 32, epochs: 2, silverEach: 500 }
const spelling = { spellingDims: 64, buckets: 32768 }
/** What goes on learning from the student, so that it reads made sentences as well. Set by hand. */
const mended = { epochs: 3, silverEach: 20_000, made: 9_000, rateShare: 0.3 }
const seeds = { teacher: 1, student: 2, linear: 1, made: 3 }

type Size = typeof student
type Parts = Map<string, Part>

export interface Run {
  /** The folder with the data sets. */
  readonly data: string
  /** Where finished stages are kept; a run takes those that are there. */
  readonly cache: string | undefined
  readonly progress: Progress
}

/** A stage's parts, from the cache where they are there, with the lines of the learning curve that belong to them. */
function stage({ cache, progress }: Run, name: string, make: () => Parts): Parts {
  if (cache === undefined) return make()
  const [path, curve] = [join(cache, `${name}.bin`), join(cache, `${name}.curve.txt`)]
  if (existsSync(path)) {
    if (existsSync(curve)) progress.recall(readFileSync(curve, 'utf8').trimEnd().split('\n'))
    return readParts(readFileSync(path))
  }
  const from = progress.lines().length
  const parts = make()
  const lines = progress.lines().slice(from)
  if (lines.length > 0) writeFileSync(curve, `${lines.join('\n')}\n`)
  writeFileSync(path, packArchive(parts))
  return parts
}

/** Every part of the model, in the order in which they are packed; `quick` makes small networks in two passes. */
export function learnModel(run: Run, options: { readonly quick: boolean }): Parts {
  const sizes = options.quick ? { student: quick, teacher: quick } : { student, teacher }
  const { data, progress } = run
  const documents = [...readTreebank(data, 'en_ewt-ud-train'), ...readTreebank(data, 'en_gum_free-ud-train')]
  const words = documents.flatMap((document) => document.sentences.flatMap((sentence) => sentence.words))
  const classes = classesOf(documents)
  progress.line(
    `treebanks: ${documents.length} documents, ${words.length} words, ${classes.tags.length} tags, ${classes.relations.length} relations`,
  )
  const linear = stage(
    run,
    'linear',
    () =>
      new Map([
        ...learnTokens(documents, makeRandom(seeds.linear)),
        ...learnSplit(documents, makeRandom(seeds.linear)),
      ]),
  )
  const plain = treebankLessons(documents, classes, { names: false })
  const shape = (size: Size): Shape => ({
    wordDims,
    ...spelling,
    hidden: size.hidden,
    arc: size.arc,
    relation: size.relation,
    tags: classes.tags.length,
    relations: classes.relations.length,
    names: nameClasses.length,
  })
  const check = treebankScore(data, classes, progress)
  const learn = (
    size: Size,
    lessons: readonly Lesson[],
    silver: readonly Lesson[],
    vocabulary: Vocabulary,
    { random, from }: { readonly random: Random; readonly from?: LearnOptions['from'] },
  ): Parts =>
    learnNetwork(lessons, silver, {
      shape: shape(size),
      vocabulary: vocabulary.words,
      vectors: vocabulary.vectors,
      epochs: size.epochs,
      silverEach: size.silverEach,
      random,
      progress,
      check,
      ...(from === undefined ? {} : { from }),
    })
  const teacherParts = stage(run, 'teacher', () => {
    const random = makeRandom(seeds.teacher)
    const vocabulary = learnVocabulary(data, plain, { dims: wordDims, random, progress })
    return new Map<string, Part>([
      ['start/vectors', vocabulary.vectors],
      ...learn(sizes.teacher, plain, [], vocabulary, { random }),
    ])
  })
  const vocabulary = {
    words: teacherParts.get('network/vocabulary') as readonly string[],
    vectors: teacherParts.get('start/vectors') as Float32Array,
  }
  const studentParts = stage(run, 'student', () =>
    learn(
      sizes.student,
      treebankLessons(documents, classes, { names: true }),
      silverLessons(run, linear, teacherParts, makeRandom(seeds.student)),
      vocabulary,
      { random: makeRandom(seeds.student) },
    ),
  )
  const madeParts = stage(run, 'made', () => {
    const random = makeRandom(seeds.made)
    const lessons = [
      ...treebankLessons(documents, classes, { names: true }),
      ...madeLessons(mended.made, classes, random),
    ]
    const silver = silverLessons(run, linear, studentParts, random)
    const size = { ...sizes.student, epochs: mended.epochs, silverEach: mended.silverEach }
    const from = { parts: studentParts, rateShare: mended.rateShare }
    return learn(size, lessons, silver, vocabulary, { random, from })
  })
  const known = new Set(vocabulary.words)
  return new Map<string, Part>([
    ...linear,
    ...madeParts,
    ...learnLemmas(words, (word) => known.has(word)),
    ['classes/tags', classes.tags],
    ['classes/relations', classes.relations],
    ['classes/names', nameClasses],
  ])
}
