/** What do the treebanks say of lemmas and features? Tables by form and tag, and by ending and tag. */
import type { Part } from '../src/read/syntax/archive.ts'
import { endingMax, type LemmaModel, lemmaOf, scriptOf } from '../src/read/syntax/lemma.ts'
import { plainMarks } from '../src/read/syntax/words.ts'
import type { TreeWord } from './conllu.ts'

/** An ending counts when it was seen in this many different forms. */
const formsMin = 2

interface Best {
  readonly value: string
  readonly count: number
}
interface Tally {
  readonly add: (key: string, value: string) => void
  readonly best: (key: string) => Best
  readonly keys: () => string[]
}

/** Counts of values by key. */
function newTally(): Tally {
  const counts = new Map<string, Map<string, number>>()
  return {
    add: (key, value) => {
      const values = counts.get(key) ?? new Map<string, number>()
      values.set(value, (values.get(value) ?? 0) + 1)
      counts.set(key, values)
    },
    best: (key) => {
      let [value, count] = ['', 0]
      for (const [candidate, times] of counts.get(key) ?? []) {
        if (times > count || (times === count && candidate < value)) [value, count] = [candidate, times]
      }
      return { value, count }
    },
    keys: () => [...counts.keys()].sort(),
  }
}

/** Tags of words that are few and irregular: their lemmas are stored whole. */
const closed = /^(PRP|WP|MD|POS|VB)/

export function learnLemmas(words: readonly TreeWord[], known: (word: string) => boolean): Map<string, Part> {
  const byForm = newTally()
  const features = newTally()
  for (const word of words) {
    const lower = plainMarks(word.form).toLowerCase()
    byForm.add(`${lower} ${word.xpos}`, closed.test(word.xpos) ? `=${word.lemma}` : scriptOf(word.form, word.lemma))
    const feats =
      word.feats === '_'
        ? ''
        : word.feats
            .split('|')
            .filter((feature) => !/^(Typo|Abbr|Foreign|ExtPos|Style|Voice)=/.test(feature))
            .join('|')
    features.add(`${lower} ${word.xpos}/${word.upos}`, feats)
    features.add(` ${word.xpos}/${word.upos}`, feats)
  }
  const byEnding = newTally()
  for (const key of byForm.keys()) {
    const [form = '', tag = ''] = key.split(' ')
    const script = scriptOfBest(form, byForm.best(key).value)
    for (let size = 0; size <= Math.min(endingMax, form.length); size++)
      byEnding.add(`${form.slice(form.length - size)} ${tag}`, script)
  }
  return new Map<string, Part>([
    ['lemma/endings', pruneEndings(byEnding)],
    ['lemma/words', exceptions(byForm, byEnding, known)],
    ['lemma/features', featureLines(features)],
  ])
}

/** A whole lemma as the script that gives it. */
function scriptOfBest(form: string, value: string): string {
  return value.startsWith('=') ? scriptOf(form, value.slice(1)) : value
}

/** Endings whose script differs from that of the next shorter kept ending. */
function pruneEndings(byEnding: Tally): string[] {
  const kept = new Map<string, string>()
  const bySize = byEnding.keys().sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const inherited = (key: string): string | undefined => {
    for (let rest = key; rest !== '' && !rest.startsWith(' '); ) {
      rest = rest.slice(1)
      const script = kept.get(rest)
      if (script !== undefined) return script
    }
    return undefined
  }
  for (const key of bySize) {
    const { value, count } = byEnding.best(key)
    if ((count >= formsMin || key.startsWith(' ')) && inherited(key) !== value) kept.set(key, value)
  }
  return [...kept].map(([key, script]) => `${key} ${script}`)
}

/** Forms whose lemma the endings get wrong. */
function exceptions(byForm: Tally, byEnding: Tally, known: (word: string) => boolean): string[] {
  const endings = new Map(pruneEndings(byEnding).map((line) => splitLast(line)))
  const model: LemmaModel = { words: new Map(), endings, features: new Map(), known }
  const lines: string[] = []
  for (const key of byForm.keys()) {
    const [form = '', tag = ''] = key.split(' ')
    const { value } = byForm.best(key)
    const capital = form.slice(0, 1).toUpperCase() + form.slice(1)
    const same = [form, capital].every(
      (shown) => lemmaOf(shown, tag, model) === lemmaOf(shown, tag, { ...model, words: new Map([[key, value]]) }),
    )
    if (!same) lines.push(`${key} ${value}`)
  }
  return lines
}

/** A line's text before and after its last space. */
function splitLast(line: string): [string, string] {
  const at = line.lastIndexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}

function featureLines(features: Tally): string[] {
  const lines: string[] = []
  for (const key of features.keys()) {
    const { value } = features.best(key)
    const tag = key.slice(key.indexOf(' '))
    if (key === tag || features.best(tag).value !== value) lines.push(`${key} ${value}`)
  }
  return lines
}
