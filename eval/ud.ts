/**
 * How well does the language core do on Universal Dependencies? From raw text, and from gold sentences and words; both also
 * lower-cased, with what that costs in LAS.
 */
import { loadSyntaxModels } from '../src/knowledge/index.ts'
import { annotate, type SyntaxModels } from '../src/read/syntax/index.ts'
import { lemmaOf } from '../src/read/syntax/lemma.ts'
import { analyse } from '../src/read/syntax/network.ts'
import type { TreeDocument } from '../train/conllu.ts'
import { readTreebank } from '../train/treebank.ts'
import { halves, isInHalf } from './aside.ts'
import { count, detail, f1, score } from './figure.ts'
import type { Figure, Miss, Task } from './task.ts'
import { compareTrees, matchesOf, newTreeScores, type TreeColumn, type TreeScores, type Trees } from './tree-match.ts'

const treebanks = { ewt: 'en_ewt-ud-dev', gum: 'en_gum_free-ud-dev' } as const

export const ud: Task = {
  name: 'ud',
  measures: 'sentences, words, tags, lemmas and dependencies on EWT and GUM (CoNLL 2018)',
  needs: Object.values(treebanks).map((name) => `ud/${name}.conllu`),
  source: 'https://github.com/UniversalDependencies/UD_English-EWT and UD_English-GUM, the freely licensed genres',
  splits: halves,
  run: ({ data, split }) => {
    const syntax = loadSyntaxModels()
    const load = (name: string) => readTreebank(data, name).filter((document) => isInHalf(document.name, split))
    const [ewt, gum] = [load(treebanks.ewt), load(treebanks.gum)]
    const sets = { ewt, gum, gumNews: gum.filter(({ name }) => name.includes('_news_')) }
    const measured = Object.entries(sets).map(([set, documents]) => measureSet(set, documents, syntax))
    return {
      figures: measured.flatMap(({ figures }) => figures),
      // News are a part of GUM: their misses are in it already.
      misses: measured.slice(0, 2).flatMap(({ misses }) => misses),
    }
  },
}

type Mode = 'Gold' | 'GoldLower' | 'Raw' | 'RawLower'

/** What is shown of each way of measuring, in this order. Gold words have gold sentences. */
const shown: Readonly<Record<Mode, readonly TreeColumn[]>> = {
  Gold: ['upos', 'xpos', 'uas', 'las', 'lemma'],
  GoldLower: ['upos', 'las'],
  Raw: ['sentences', 'words', 'upos', 'xpos', 'uas', 'las', 'lemma'],
  RawLower: ['sentences', 'upos', 'las'],
}

/** The figures that have floors; the rest are details. */
const floored =
  /^(ewtGold(Upos|Uas|Las|Lemma)|ewtRaw(Sentences|Las)|gumNewsRaw(Sentences|Upos|Las)|(ewt|gumNews)RawLowerLas)$/

function measureSet(set: string, documents: readonly TreeDocument[], models: SyntaxModels) {
  const figures: Figure[] = [count(`${set}Documents`, documents.length)]
  const las = new Map<Mode, number>()
  const misses: Miss[] = []
  for (const mode of ['Gold', 'GoldLower', 'Raw', 'RawLower'] as const) {
    const scores = measure(documents, models, mode)
    for (const column of shown[mode]) {
      const name = `${set}${mode}${column.slice(0, 1).toUpperCase()}${column.slice(1)}`
      figures.push((floored.test(name) ? score : detail)(name, f1(matchesOf(scores, column))))
    }
    las.set(mode, f1(matchesOf(scores, 'las')))
    if (mode === 'Raw') misses.push(...scores.misses)
  }
  for (const mode of ['Gold', 'Raw'] as const) {
    const lost = (las.get(mode) ?? 0) - (las.get(`${mode}Lower`) ?? 0)
    figures.push(detail(`${set}${mode}LowerLoss`, Math.round(lost * 100) / 100))
  }
  return { figures, misses }
}

function measure(documents: readonly TreeDocument[], models: SyntaxModels, mode: Mode): TreeScores {
  const scores = newTreeScores()
  const lower = mode.endsWith('Lower')
  for (const document of documents) {
    const gold = document.sentences.map(({ words }) => words)
    const found = mode.startsWith('Raw') ? fromText(document, models, lower) : fromWords(document, models, lower)
    compareTrees(gold, found, document.name, scores)
  }
  return scores
}

/** Small letters where that keeps every offset. */
function fromText({ text }: TreeDocument, models: SyntaxModels, lower: boolean): Trees {
  const lowered = text.toLowerCase()
  const { sentences } = annotate(lower && lowered.length === text.length ? lowered : text, models).value
  return sentences.map(({ tokens }) => tokens.map((token) => ({ ...token, form: token.text })))
}

/** Tags and parses gold sentences of gold words. */
function fromWords({ sentences }: TreeDocument, models: SyntaxModels, lower: boolean): Trees {
  const forms = sentences.map(({ words }) => words.map(({ form }) => (lower ? form.toLowerCase() : form)))
  return analyse(models.network, forms).map(({ tags, heads, relations }, at) =>
    (sentences[at]?.words ?? []).map(({ start, end }, word) => {
      const form = forms[at]?.[word] ?? ''
      const [xpos = '', upos = ''] = models.tags[tags[word] ?? -1] ?? []
      const head = heads[word] ?? -1
      const deprel = head === -1 ? 'root' : (models.relations[relations[word] ?? -1] ?? '')
      return { form, xpos, upos, lemma: lemmaOf(form, xpos, models.lemma), head, deprel, start, end }
    }),
  )
}
