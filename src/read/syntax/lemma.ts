/**
 * What is the dictionary form of a word, and what are its features?
 *
 * Both are looked up by lower-cased form and tag as seen in the treebanks. A form that is not there gets its lemma
 * from the longest ending known for the tag, its features from the tag alone. Agreement and voice, which the form
 * does not show, are read off the parse.
 */
import { irregularLemmas } from './irregular.ts'
import { plainMarks } from './words.ts'

export interface LemmaModel {
  /** `form tag` to an edit script. */
  readonly words: ReadonlyMap<string, string>
  /** `ending tag` to an edit script. */
  readonly endings: ReadonlyMap<string, string>
  /** `form tag` and ` tag` to features. */
  readonly features: ReadonlyMap<string, string>
  /** Whether a lower-cased word was seen often enough to be believed. */
  readonly known: (word: string) => boolean
}

/** Longest ending looked up, in letters. Set by hand; six gained nothing over five on the training folds. */
export const endingMax = 5
/** Longer forms are their own lemma. */
const formMax = 40

/**
 * The script that turns `form` into `lemma`: `^` where the form is lower-cased first, the number of letters cut
 * from the end, and the letters put in their place, as in `^1y` or `0`. A script `=be` names the lemma whole.
 */
export function scriptOf(form: string, lemma: string): string {
  const exact = endScript(form, lemma)
  const lower = endScript(form.toLowerCase(), lemma)
  return form === form.toLowerCase()
    ? `^${lower}`
    : Number.parseInt(lower, 10) < Number.parseInt(exact, 10)
      ? `^${lower}`
      : exact
}

function endScript(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  return `${form.length - same}${lemma.slice(same)}`
}

export function applyScript(form: string, script: string): string {
  if (script.startsWith('=')) return script.slice(1)
  const lowered = script.startsWith('^')
  const base = lowered ? form.toLowerCase() : form
  const cut = Number.parseInt(lowered ? script.slice(1) : script, 10)
  return base.slice(0, base.length - cut) + script.slice((lowered ? 1 : 0) + String(cut).length)
}

/** The lemma of `form` under the XPOS tag `tag`. */
export function lemmaOf(form: string, tag: string, model: LemmaModel): string {
  if (form.length > formMax) return form
  const lower = plainMarks(form).toLowerCase()
  if (tag === 'CD') return form.replace(/(?<=\d),(?=\d{3})/g, '')
  const irregular = irregularLemmas.get(`${lower} ${tag}`)
  if (irregular !== undefined) return irregular
  const known = model.words.get(`${lower} ${tag}`)
  if (known !== undefined) return nonEmpty(applyScript(form, known), form)
  let first: string | undefined
  for (let size = Math.min(endingMax, lower.length); size >= 0; size--) {
    const script = model.endings.get(`${lower.slice(lower.length - size)} ${tag}`)
    if (script === undefined) continue
    const lemma = nonEmpty(applyScript(form, script), form)
    if (!inflected.has(tag) || model.known(lemma)) return lemma
    first ??= lemma
  }
  if (inflected.has(tag)) {
    const stem = lower.replace(/(?:ing|ed|es|s|est|er)$/, '')
    for (const lemma of [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')])
      if (stem !== lower && model.known(lemma)) return lemma
  }
  return first ?? form
}

/** Tags under which a form is an ending on a lemma that should be a word itself. */
const inflected = new Set(['VBD', 'VBN', 'VBG', 'VBZ', 'NNS', 'JJR', 'JJS'])

const nonEmpty = (lemma: string, form: string): string => (lemma === '' ? form : lemma)

/** Features of `form` under the tags, in CoNLL-U notation; empty where there are none. */
export function featuresOf(form: string, xpos: string, upos: string, model: LemmaModel): string {
  const tag = `${xpos}/${upos}`
  const lower = form.length > formMax ? '' : plainMarks(form).toLowerCase()
  return model.features.get(`${lower} ${tag}`) ?? model.features.get(` ${tag}`) ?? ''
}

/** `features` with `name` set to `value`, in alphabetical order as CoNLL-U asks; an undefined value removes it. */
export function withFeature(features: string, name: string, value: string | undefined): string {
  const kept = features === '' ? [] : features.split('|').filter((feature) => !feature.startsWith(`${name}=`))
  if (value !== undefined) kept.push(`${name}=${value}`)
  return kept.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('|')
}

/** What agreement needs of a word. */
export interface Agreeing {
  readonly form: string
  readonly xpos: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
}

const plural = new Set(['we', 'they', 'these', 'those', 'you'])
const persons: Readonly<Record<string, string>> = { i: '1', we: '1', you: '2' }

/** Features of every word after the parse: number and person of finite verbs from their subjects, voice of participles. */
export function agree(words: readonly Agreeing[]): string[] {
  const feats = words.map((word) => word.feats)
  for (const word of words) {
    const head = words[word.head]
    if (head === undefined) continue
    if (word.deprel === 'aux:pass' && head.xpos === 'VBN')
      feats[word.head] = withFeature(feats[word.head]!, 'Voice', 'Pass')
    if (!word.deprel.startsWith('nsubj')) continue
    const finite = finiteOf(words, word.head)
    if (finite < 0) continue
    const [person, number] = [personOf(word), isPlural(words, word) ? 'Plur' : 'Sing']
    if (/Person=/.test(feats[finite]!))
      feats[finite] = withFeature(withFeature(feats[finite]!, 'Person', person), 'Number', number)
  }
  return feats
}

const personOf = (subject: Agreeing): string => persons[subject.form.toLowerCase()] ?? '3'

function isPlural(words: readonly Agreeing[], subject: Agreeing): boolean {
  if (subject.feats.includes('Number=Plur') || plural.has(subject.form.toLowerCase())) return true
  const at = words.indexOf(subject)
  return (
    words.some((word) => word.head === at && word.deprel === 'conj') &&
    words.some((word) => word.form.toLowerCase() === 'and' && words[word.head]?.head === at)
  )
}

/** The finite verb form of the clause headed by `head`: itself, or its copula or auxiliary. */
function finiteOf(words: readonly Agreeing[], head: number): number {
  const verb = words[head]
  if (verb !== undefined && /^(VBD|VBP|VBZ)$/.test(verb.xpos)) return head
  return words.findIndex(
    (word) => word.head === head && /^(aux|cop)/.test(word.deprel) && /^(VBD|VBP|VBZ)$/.test(word.xpos),
  )
}
