/**
 * Which words do the stages read? Those of the language core, with what is written as one word made one word again: the
 * treebanks cut "12-year-old" and "U.S.-led" at every hyphen, which is right for a parser and in the way of whoever asks for an
 * age or an alliance. Every word keeps its tags and its place in the tree of its sentence.
 */
import type { Report, Span } from '../../model/index.ts'
import type { Name, Syntax } from '../syntax/index.ts'
import { primaryLanguage } from '../text/index.ts'
import { joinWords } from './join.ts'
import { paragraphsOf } from './paragraph.ts'

export { isBroughtAbout } from './brought-about.ts'
export { isDare } from './dare.ts'
export { datelineEnd } from './dateline.ts'
export { type Heading, headingSpan, headingsOf, isWhole, tells } from './heading.ts'
export { type Items, itemsOf } from './item.ts'
export { linesOf } from './line.ts'
export { bySentence } from './locate.ts'
export { isMarked, isParticiple } from './mark.ts'
export { partAt } from './part.ts'
export { lowerAt, rangeSpan } from './range.ts'
export { sumOver } from './sum.ts'

/** One word, number or mark. */
export interface Token extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string
  /** Lower case. */
  readonly lower: string
  /** A word, a number in figures, or a mark of punctuation or symbol. */
  readonly kind: 'word' | 'number' | 'mark'
  /** Of a joined word: the whole of it in lower case. */
  readonly lemma: string
  /** Universal part of speech; of a joined word, that of its head. */
  readonly upos: string
  /** Part of speech of the Penn Treebank. */
  readonly xpos: string
  /** CoNLL-U notation, `Mood=Ind|Tense=Past`; empty where there are none. */
  readonly feats: string
  /** Index in the sentence, -1 for the root. */
  readonly head: number
  /** Universal dependency relation to the head. */
  readonly deprel: string
}

/** One sentence; `index` and `paragraph` count from 0 in the text. `headline` is true for the report's title. Always a tree with one root. */
export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly headline: boolean
}

export interface TokenizedText {
  readonly text: string
  /** Primary subtag of BCP 47 (`en` for en-GB). Stages yield nothing for a language that they do not read. */
  readonly language: string
  readonly sentences: readonly Sentence[]
  /** Names of persons, bodies, groups and places, in text order; their `tokens` are the core's, not those of `sentences`. */
  readonly names: readonly Name[]
}

/** The sentences and words of a report as its stages read them. Linear in the length of the text. */
export function tokenizeReport(report: Report, syntax: Syntax): TokenizedText {
  const paragraphs = paragraphsOf(report.text, syntax.sentences)
  const sentences = syntax.sentences.map(
    ({ start, end, tokens }, index): Sentence => ({
      start,
      end,
      index,
      paragraph: paragraphs[index] ?? 0,
      headline: start < report.bodyStart,
      tokens: joinWords(report.text, tokens),
    }),
  )
  return { text: report.text, language: primaryLanguage(report.language), sentences, names: syntax.names }
}
