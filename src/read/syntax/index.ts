/**
 * What are the sentences of a text, its words, who does what in them, and which names do they hold?
 *
 * `annotate` is pure: the same text and models give the same result anywhere. It never throws on bad text; what it could
 * not do properly it says in warnings. It reads English; in which language a text is, the text stage says.
 *
 * @example
 * const { value } = annotate('Gunmen killed 12 people in Kano.', models)
 * value.sentences[0].tokens[1] // { text: 'killed', lemma: 'kill', upos: 'VERB', head: -1, deprel: 'root', … }
 */
import { type Found, found, limits, type Warning, warning } from '../../model/index.ts'
import { type NormalisedText, normaliseText } from '../text/index.ts'
import { checkText, checkTokens } from './check.ts'
import { findNames } from './find-names.ts'
import { type Agreeing, agree, featuresOf, lemmaOf } from './lemma.ts'
import { type Mendable, mendLostVerbs } from './lost-verb.ts'
import type { Mend } from './mend.ts'
import { mendArguments } from './mend-arguments.ts'
import { mendClauses } from './mend-clauses.ts'
import { mendCounts } from './mend-counts.ts'
import { mendDays } from './mend-days.ts'
import { mendDeeds } from './mend-deeds.ts'
import { mendGaps } from './mend-gaps.ts'
import { mendHeadlines } from './mend-headlines.ts'
import { mendPassives } from './mend-passives.ts'
import { mendPhrases } from './mend-phrases.ts'
import { mendPlans } from './mend-plans.ts'
import { mendSources } from './mend-sources.ts'
import { mendSubjects } from './mend-subjects.ts'
import { mendUtterances } from './mend-utterances.ts'
import { analyseNamed } from './misread-names.ts'
import type { SyntaxModels } from './model.ts'
import { type Analysis, sentenceWordsMax } from './network.ts'
import { inOriginal, joinShared } from './original.ts'
import { describeWords, findSentences } from './split.ts'
import type { Sentence, Syntax, Token } from './syntax.ts'
import { findTokens } from './tokens.ts'

export { type Archive, openArchive, type Part, packArchive } from './archive.ts'
export { attackers } from './attackers.ts'
export { renderConllu } from './conllu.ts'
export { accusing, arresting, judging } from './justice.ts'
export { openSyntaxModels, type SyntaxModels } from './model.ts'
export type { NameKind } from './names.ts'
export { explainNames, rules } from './rules.ts'
export type { Name, Sentence, Syntax, Token } from './syntax.ts'

/** How much `annotate` reads. */
export interface AnnotateOptions {
  /** Words read at most; the rest of the text is left out with the warning `limit/words`. */
  readonly wordsMax?: number
  /** Is a name in capitals, alone, that of a town? The names of towns that the network has not met look like those of people. */
  readonly isTown?: (name: string) => boolean
}

/**
 * Reads `text`: sentences, words, tags, lemmas, dependencies and names. Linear in its length. Half characters are read as
 * U+FFFD, which is as long; what is read is the normalised text (`src/read/text/normalise.ts`), and every span is of the
 * text as it came.
 */
export function annotate(text: string, models: SyntaxModels, options: AnnotateOptions = {}): Found<Syntax> {
  const original = text.toWellFormed()
  const normal = normaliseText(original)
  const { value, warnings } = inOriginal(annotateNormal(normal, models, options), original, normal)
  return found(value, [...checkText(text, original), ...warnings])
}

function annotateNormal(normal: NormalisedText, models: SyntaxModels, options: AnnotateOptions): Found<Syntax> {
  const read = normal.text
  const { starts, ends } = findTokens(read, models.tokens)
  joinShared(starts, ends, normal)
  const warnings: Warning[] = [...checkTokens(starts, ends)]
  const wordsMax = options.wordsMax ?? limits.wordsMax
  if (starts.length > wordsMax) {
    const span = { start: starts[wordsMax]!, end: read.length }
    warnings.push(warning('limit/words', { detail: `${starts.length} words, ${wordsMax} read`, span }))
    starts.length = ends.length = wordsMax
  }
  const words = describeWords(read, starts, ends, models.split.small)
  const begins = cutLong(findSentences(words, models.split), { text: read, starts, ends }, warnings)
  begins.push(starts.length)
  const forms = begins.slice(0, -1).map((begin, index) => {
    const list: string[] = []
    for (let i = begin; i < begins[index + 1]!; i++) list.push(read.slice(starts[i]!, ends[i]!))
    return list
  })
  const analyses = analyseNamed(forms, models)
  const sentences = forms.map((list, index) =>
    sentenceOf(list, begins[index]!, { starts, ends, analysis: analyses[index]!, models }),
  )
  return found({ text: read, sentences, names: findNames(read, sentences, analyses, options.isTown) }, warnings)
}

interface Cuttable {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Marks after which an overlong sentence is best cut. */
const cutMarks = new Set([',', ';', ':', '-', '–', '—', ')', '•', '|'])

/** Adds begins so that no sentence is longer than `sentenceWordsMax`. */
function cutLong(begins: readonly number[], { text, starts, ends }: Cuttable, warnings: Warning[]): number[] {
  const out: number[] = []
  for (const [index, begin] of begins.entries()) {
    const stop = begins[index + 1] ?? starts.length
    let from = begin
    out.push(from)
    if (stop - from > sentenceWordsMax) {
      const span = { start: starts[from]!, end: ends[stop - 1]! }
      warnings.push(warning('limit/sentence-tokens', { detail: `${stop - from} words`, span }))
    }
    while (stop - from > sentenceWordsMax) {
      let cut = from + sentenceWordsMax
      for (let i = cut; i > from + sentenceWordsMax / 2; i--) {
        if (!cutMarks.has(text.slice(starts[i - 1]!, Math.min(ends[i - 1]!, starts[i - 1]! + 2)))) continue
        cut = i
        break
      }
      out.push(cut)
      from = cut
    }
  }
  return out
}

interface SentenceParts {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly analysis: Analysis
  readonly models: SyntaxModels
}

/** What the parse gets wrong, in the order in which it is mended. */
const mends: readonly Mend[] = [
  mendHeadlines,
  mendPassives,
  mendSources,
  mendSubjects,
  mendArguments,
  mendCounts,
  mendGaps,
  mendClauses,
  mendLostVerbs,
  mendPhrases,
  mendPlans,
  mendDeeds,
  mendDays,
  mendUtterances,
]

function sentenceOf(
  forms: readonly string[],
  begin: number,
  { starts, ends, analysis, models }: SentenceParts,
): Sentence {
  const parsed = forms.map((form, i): Mendable => {
    const [xpos, upos] = models.tags[analysis.tags[i]!]!
    return { form, xpos, upos, head: analysis.heads[i]!, deprel: relationOf(models, analysis, i) }
  })
  const plain = mends
    .reduce<readonly Mendable[]>((words, mend) => mend(words), parsed)
    .map((word): Agreeing => ({ ...word, feats: featuresOf(word.form, word.xpos, word.upos, models.lemma) }))
  const feats = agree(plain)
  const tokens = plain.map(
    (word, i): Token => ({
      start: starts[begin + i]!,
      end: ends[begin + i]!,
      text: word.form,
      lemma: lemmaOf(word.form, word.xpos, models.lemma),
      upos: word.upos,
      xpos: word.xpos,
      feats: feats[i]!,
      head: word.head,
      deprel: word.deprel,
    }),
  )
  return { start: starts[begin]!, end: ends[begin + forms.length - 1]!, tokens }
}

/** The relation of word `i`; the root is `root` and nothing else is. */
function relationOf(models: SyntaxModels, analysis: Analysis, i: number): string {
  if (analysis.heads[i] === -1) return 'root'
  const relation = models.relations[analysis.relations[i]!]!
  return relation === 'root' ? 'parataxis' : relation
}
