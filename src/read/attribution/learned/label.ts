/** Which cues does a text have, and which words are the source and the content of each? As the model has it. */
import { anchorFeatureCount, anchorFeatures } from './anchor-features.ts'
import { classCount, decode, parts } from './decode.ts'
import { hashText } from './hash.ts'
import type { AttributionModel } from './model.ts'
import { scoreWord } from './model.ts'
import { roleFeatureCount, roleFeatures, surround } from './role-features.ts'
import type { View } from './view.ts'

/** Half-open range of words of the text. */
export type WordRange = readonly [from: number, to: number]

/** One attribution in words of the text; `source` is missing where the text names none. */
export interface Labelled {
  readonly anchor: number
  readonly source: WordRange | undefined
  readonly cue: WordRange
  readonly content: readonly WordRange[]
}

/** Attributions in the order of their anchors; each has a content, and no two share cue words. */
export function labelDocument(view: View, model: AttributionModel): Labelled[] {
  const labelled: Labelled[] = []
  const sums = new Int32Array(model.role.dims)
  const features = new Int32Array(roleFeatureCount)
  for (const anchor of findAnchors(view, model)) {
    const around = surround(view, anchor)
    const { from, to } = around
    const scores = new Float64Array((to - from) * classCount)
    for (let word = from; word < to; word += 1) {
      roleFeatures(around, word, features)
      scoreWord(model.role, features, sums, scores, (word - from) * classCount)
    }
    const classes = decode(scores, anchor - from, model.transitions)
    const content = rangesOf(classes, from, parts.content)
    const [cue = [anchor, anchor + 1] as const] = rangesOf(classes, from, parts.cue)
    const [source] = rangesOf(classes, from, parts.source)
    const last = labelled.at(-1)
    if (content.length === 0 || (last !== undefined && last.cue[1] > cue[0])) continue
    labelled.push({ anchor, source, cue, content })
  }
  return labelled
}

/** Tags that fewer than one cue in 200 has at its heart, counted on PolNeAR's development texts. */
const neverCues: ReadonlySet<number> = new Set(
  [
    'DT',
    ',',
    '.',
    'PRP',
    'CC',
    'TO',
    'CD',
    "''",
    '``',
    'PRP$',
    'MD',
    'POS',
    'WDT',
    'WP',
    'WRB',
    'RP',
    'EX',
    'NNP',
    'NNPS',
  ].map((tag) => hashText(tag) | 0),
)

function findAnchors(view: View, { anchor, threshold }: AttributionModel): number[] {
  const found: number[] = []
  const sums = new Int32Array(anchor.dims)
  const features = new Int32Array(anchorFeatureCount)
  const score = new Float64Array(1)
  for (let word = 0; word < view.words; word += 1) {
    if (neverCues.has(view.tag[word]!)) continue
    anchorFeatures(view, word, features)
    score[0] = 0
    scoreWord(anchor, features, sums, score, 0)
    if (score[0] > threshold) found.push(word)
  }
  return found
}

function rangesOf(classes: Uint8Array, from: number, part: number): WordRange[] {
  const ranges: WordRange[] = []
  let open = -1
  for (let at = 0; at <= classes.length; at += 1) {
    const inside = classes[at] === part || classes[at] === part + 1
    if (inside && open < 0) open = at
    else if (!inside && open >= 0) {
      ranges.push([from + open, from + at])
      open = -1
    }
  }
  return ranges
}
