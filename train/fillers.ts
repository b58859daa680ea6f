/**
 * How are the weights for MUC-4's role fillers made? `node train/fillers.ts --data DIR [--out DIR] [--cache DIR]`, from the training part in
 * `DIR/muc4`, for the evaluation only: the program does not read with them. Five-fold throughout: what the second round sees of the
 * first, and the least chances, come from folds that the first was not trained on. Seeded: the same data give the same bytes.
 * Half an hour on one core; `--cache` keeps the networks on text, which are most of it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { comparison, type Opinions, opinionsOf } from '../eval/muc4-comparison.ts'
import { loadMuc } from '../eval/muc4-data.ts'
import { type Candidate, findCandidates, firstMin, relevanceFeatures, variantFeatures } from '../eval/muc4-filler.ts'
import { normalise } from '../eval/muc4-found.ts'
import { type Network, networkOdds } from '../eval/muc4-network.ts'
import { byFilledRole, type FilledRole, filledRoles } from '../eval/muc4-role.ts'
import { openTagger, taggedOdds, tagText } from '../eval/muc4-tagger.ts'
import { treesValue } from '../eval/muc4-trees.ts'
import { variantsOf } from '../eval/muc4-variant.ts'
import { chance, renderWeights, sumWeights, type Weights } from '../eval/muc4-weights.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { annotateReport, type Knowledge, makeReport, readReport } from '../src/read/index.ts'
import type { Network as CoreNetwork } from '../src/read/syntax/network.ts'
import { tokenizeReport } from '../src/read/token/index.ts'
import { learnClasses } from './filler-classes.ts'
import { type Candidates, type Chances, chooseLeast, type Lesson } from './filler-least.ts'
import { learnNetwork, type NetworkOptions } from './filler-network.ts'
import { learnPairs, learnTypes } from './filler-pairs.ts'
import { learnSure } from './filler-sure.ts'
import { learnTagger } from './filler-tagger.ts'
import { learnTrees } from './filler-trees.ts'
import { learnSparse, type SparseOptions } from './logistic.ts'

const folds = 5

/** Set by the five-fold score on the training part; re-run this program to see them. */
const relevanceOptions: SparseOptions = { decisions: 1, epochs: 10, decay: 0.02, rate: 0.05, countMin: 5 }
const roleOptions: NetworkOptions = {
  decisions: filledRoles,
  units: 16,
  members: 6,
  epochs: 8,
  dropped: 0.5,
  rate: 0.05,
  rateAbove: 0.02,
  decay: 0.001,
  countMin: 5,
}
const variantOptions: SparseOptions = { decisions: 1, epochs: 8, decay: 0.001, rate: 0.1, countMin: 2 }
/** Weights of regressions that are smaller are left out, so that the file stays small. */
const weightMin = 0.05

function main(): void {
  const options = { data: { type: 'string' }, out: { type: 'string' }, cache: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const out = values.out ?? join(import.meta.dirname, '..', 'eval')
  if (values.data === undefined) throw new Error('say where the data is: --data DIR')
  const knowledge = loadKnowledge()
  const lessons = readLessons(join(values.data, 'muc4'), knowledge)
  say(`${lessons.length} texts`)
  const relevance = learnRelevance(lessons)
  const classes = learnClasses(knowledge.syntax)
  const candidates = lessons.map(({ tokenized, reading }, index) =>
    findCandidates({ tokenized, reading, relevance: relevance.odds[index] ?? 0, classes }),
  )
  const role = learnRoles(lessons, candidates)
  say('networks on features')
  const tagger = learnTaggers(lessons, candidates, { core: knowledge.syntax.network, cache: values.cache })
  say('networks on text')
  const opinions = lessons.map((_, index) => opinionsOf(role.odds[index] ?? [], tagger.odds[index] ?? []))
  const second = learnAgain(lessons, { candidates, opinions, relevance: relevance.odds })
  say('second round')
  const variant = learnVariants(lessons, candidates)
  const least = chooseLeast(lessons, { candidates, chances: second.chances, variants: variant.byFold, say })
  const weights = {
    classes,
    relevance: relevance.weights,
    role: role.network.below,
    above: role.network.above,
    again: second.weights,
    variant: variant.weights,
    pair: new Map([...learnPairs(lessons).entries()].map(([number, tree]) => [String(number), tree])),
    type: learnTypes(lessons),
    sure: learnSure(lessons),
    least,
  }
  write(join(out, 'muc4-weights.br'), renderWeights(weights))
  write(join(out, 'muc4-tagger.br'), tagger.whole)
}

function write(path: string, content: string | Uint8Array): void {
  const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  writeFileSync(path, packed)
  say(`${path}: ${packed.length} bytes`)
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

function readLessons(folder: string, knowledge: Knowledge): Lesson[] {
  return loadMuc(folder, 'train').map((document, index) => {
    const report = makeReport({ ...document.input, language: 'en' })
    const tokenized = tokenizeReport(report, annotateReport(report, knowledge).value)
    const templates = document.gold.templates ?? []
    const strings = (role: FilledRole) =>
      role === 'Described' ? templates.flatMap(({ described }) => described).flat() : document.gold.fillers[role].flat()
    const gold = byFilledRole((role) => new Set(strings(role).map(normalise)))
    const reading = readReport(report, knowledge)
    return { document, tokenized, reading, fold: index % folds, gold, relevant: templates.length > 0 }
  })
}

/** Learned on all lessons but those of one fold, and on all. */
function byFold<T>(learn: (included: (fold: number) => boolean) => T): {
  readonly held: readonly T[]
  readonly whole: T
} {
  const held = Array.from({ length: folds }, (_, fold) => learn((other) => other !== fold))
  return { held, whole: learn(() => true) }
}

function learnRelevance(lessons: readonly Lesson[]): { weights: Weights; odds: number[] } {
  const features = lessons.map(({ tokenized }) => relevanceFeatures(tokenized))
  const { held, whole } = byFold((included) => {
    const items = lessons.flatMap(({ fold, relevant }, index) =>
      included(fold) ? [{ features: features[index] ?? [], yes: [relevant] }] : [],
    )
    return learnSparse(items, { ...relevanceOptions, weightMin })
  })
  const odds = lessons.map(({ fold }, index) => sumWeights(features[index] ?? [], held[fold] ?? whole, 1)[0] ?? 0)
  return { weights: whole, odds }
}

/** Does any of the strings of a thing stand in the key for the role? */
function isFiller({ thing }: Candidate, role: FilledRole, { tokenized, gold }: Lesson): boolean {
  return thing.mentions.some((mention) =>
    variantsOf(mention, tokenized.text).some(({ text }) => gold[role].has(normalise(text))),
  )
}

const labels = new WeakMap<Candidate, readonly boolean[]>()

function labelsOf(candidate: Candidate, lesson: Lesson): readonly boolean[] {
  const known = labels.get(candidate) ?? filledRoles.map((role) => isFiller(candidate, role, lesson))
  labels.set(candidate, known)
  return known
}

/** Log odds of a model for each thing and role of each text, by the fold that did not see the text: `[text][thing][role]`. */
type FoldOdds = readonly (readonly (readonly number[])[])[]

function learnRoles(lessons: readonly Lesson[], candidates: Candidates): { network: Network; odds: FoldOdds } {
  const items = lessons.flatMap((lesson, index) =>
    (candidates[index] ?? []).map((candidate) => ({
      fold: lesson.fold,
      features: candidate.features,
      yes: labelsOf(candidate, lesson),
    })),
  )
  const { held, whole } = byFold((included) =>
    learnNetwork(
      items.filter(({ fold }) => included(fold)),
      roleOptions,
    ),
  )
  const odds = lessons.map(({ fold }, index) =>
    (candidates[index] ?? []).map(({ features }) => networkOdds(features, held[fold] ?? whole, filledRoles)),
  )
  return { network: whole, odds }
}

function learnTaggers(
  lessons: readonly Lesson[],
  candidates: Candidates,
  { core, cache }: { core: CoreNetwork; cache: string | undefined },
): { whole: Uint8Array; odds: FoldOdds } {
  const items = lessons.map((lesson, index) => ({
    lesson,
    candidates: candidates[index] ?? [],
    yes: (candidate: Candidate) => labelsOf(candidate, lesson),
  }))
  const learn = (name: string, included: (fold: number) => boolean): Uint8Array => {
    const path = join(cache ?? '', `tagger-${name}.bin`)
    if (cache !== undefined && existsSync(path)) return readFileSync(path)
    const bytes = learnTagger(
      items.filter(({ lesson }) => included(lesson.fold)),
      core,
      say,
    )
    if (cache !== undefined) writeFileSync(path, bytes)
    return bytes
  }
  const held = Array.from({ length: folds }, (_, fold) => openTagger(learn(String(fold), (other) => other !== fold)))
  const whole = learn('whole', () => true)
  const odds = lessons.map(({ tokenized, fold }, index) => {
    const tagged = tagText(tokenized, held[fold] ?? openTagger(whole))
    return (candidates[index] ?? []).map(({ thing }) => taggedOdds(thing, tagged))
  })
  return { whole, odds }
}

function learnAgain(
  lessons: readonly Lesson[],
  {
    candidates,
    opinions,
    relevance,
  }: { candidates: Candidates; opinions: readonly Opinions[]; relevance: readonly number[] },
): { weights: Weights; chances: Chances } {
  const first = opinions.map((opinion) => opinion.chances)
  const rows = opinions.map((opinion, index) => comparison(candidates[index] ?? [], opinion, relevance[index] ?? 0))
  const weights = new Map<string, readonly number[]>()
  const chances: number[][][] = lessons.map(() => [])
  for (const [at, role] of filledRoles.entries()) {
    const items = lessons.flatMap((lesson, index) =>
      (candidates[index] ?? []).flatMap((candidate, thing) =>
        (first[index]?.[at]?.[thing] ?? 0) < firstMin
          ? []
          : [
              {
                fold: lesson.fold,
                row: rows[index]?.[thing] ?? [],
                yes: labelsOf(candidate, lesson)[at] ?? false,
              },
            ],
      ),
    )
    const { held, whole } = byFold((included) => learnTrees(items.filter(({ fold }) => included(fold))))
    for (const [number, tree] of whole.entries()) weights.set(`${role} ${number}`, tree)
    for (const [index, { fold }] of lessons.entries())
      chances[index]?.push(
        (rows[index] ?? []).map((row, thing) =>
          (first[index]?.[at]?.[thing] ?? 0) < firstMin ? 0 : chance(treesValue(held[fold] ?? whole, row)),
        ),
      )
  }
  return { weights, chances }
}

function learnVariants(
  lessons: readonly Lesson[],
  candidates: Candidates,
): { weights: Weights; byFold: readonly Weights[] } {
  const items = lessons.flatMap((lesson, index) =>
    (candidates[index] ?? []).flatMap((candidate) =>
      filledRoles.flatMap((role, at) =>
        labelsOf(candidate, lesson)[at] === true ? variantLessons(role, candidate, lesson) : [],
      ),
    ),
  )
  const { held, whole } = byFold((included) =>
    learnSparse(
      items.filter(({ fold }) => included(fold)),
      { ...variantOptions, weightMin },
    ),
  )
  return { weights: whole, byFold: held }
}

function variantLessons(role: FilledRole, { thing }: Candidate, { tokenized, gold, fold }: Lesson) {
  return thing.mentions.flatMap((mention, nth) =>
    variantsOf(mention, tokenized.text).map((variant) => ({
      fold,
      features: variantFeatures({ role, mention, nth, variant }),
      yes: [gold[role].has(normalise(variant.text))],
    })),
  )
}

main()
