/**
 * Was this text paraphrased by a machine? Such pages repeat another's report with every word exchanged, and betray themselves
 * where a fixed phrase stood: "safety powers" were security forces. Several different ones make a warning that quotes them;
 * one or two are a writer's slip, and mean nothing.
 */
import type { Rule, Warning } from '../../model/index.ts'
import { warning } from '../../model/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { tortured } from './en/words.ts'

const oddPhrase: Rule = {
  id: 'paraphrase/en/odd-phrase',
  reads:
    'Different phrases that only a list of synonyms puts in the place of fixed ones mark a text as paraphrased by machine.',
  apply: undefined,
}

/** Every rule of this stage. */
export const rules: readonly Rule[] = [oddPhrase]

/**
 * Different odd phrases that make the warning. On 4,000 news texts of three public sets no text has more than one, while the
 * paraphrased dispatches of `fixtures/lineage` have four and more; set there.
 */
const oddMin = 3
/** Phrases quoted in the warning. */
const quotedMax = 6

interface Odd {
  readonly words: readonly string[]
  readonly fixed: string
}

const byFirstWord = new Map<string, Odd[]>()
for (const [fixed, odds] of tortured)
  for (const odd of odds) {
    const words = odd.split(' ')
    const first = words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, fixed }])
  }

/**
 * The warning `machine-paraphrased`, with the words that gave the text away; nothing where there are too few of them.
 *
 * @example "The safety powers …", "the inside minister …", "a highly sensitive situation …" in one text.
 */
export function findParaphrase(tokenized: TokenizedText): readonly Warning[] {
  if (!/^en\b/.test(tokenized.language)) return []
  const found = new Map<string, { start: number; end: number; words: string }>()
  for (const sentence of tokenized.sentences)
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const odd = oddAt(sentence, at)
      if (odd === undefined || found.has(odd.fixed)) continue
      const start = sentence.tokens[at]?.start ?? 0
      const end = sentence.tokens[at + odd.words.length - 1]?.end ?? start
      found.set(odd.fixed, { start, end, words: tokenized.text.slice(start, end) })
    }
  const [first] = found.values()
  if (first === undefined || found.size < oddMin) return []
  const quoted = [...found].slice(0, quotedMax).map(([fixed, { words }]) => `“${words}” for “${fixed}”`)
  return [warning('machine-paraphrased', { detail: quoted.join(', '), span: { start: first.start, end: first.end } })]
}

function oddAt({ tokens }: Sentence, at: number): Odd | undefined {
  const odds = byFirstWord.get(tokens[at]?.lower ?? '')
  return odds?.find(({ words }) => words.every((word, offset) => sameWord(tokens[at + offset]?.lower, word)))
}

/** The same word, or its plural. */
function sameWord(own: string | undefined, word: string): boolean {
  return own === word || own === `${word}s`
}
