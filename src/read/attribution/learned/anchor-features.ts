/** What tells whether a word is the heart of a cue, such as "said", "statement" or "reportedly"? */
import { mix } from './hash.ts'
import type { View } from './view.ts'

export const anchorFeatureCount = 34

/** Writes the hashes of the features of one word into `out`. */
export function anchorFeatures(view: View, word: number, out: Int32Array): void {
  const { form, lemma, tag, relation, head, quote, mark, name, dependents, sentence, begins } = view
  const begin = begins[sentence[word]!]!
  const end = begins[sentence[word]! + 1]!
  const at = (list: Int32Array, index: number): number => (index < begin || index >= end ? 1 : list[index]!)
  const above = head[word]!
  const kinds = view.dependentCount[word]!
  const [subject, object, clause, oblique] = [
    view.subject[word]!,
    view.object[word]!,
    view.clause[word]!,
    view.oblique[word]!,
  ]
  const bits = dependents[word]!
  const lem = lemma[word]!
  const tg = tag[word]!
  const quoted =
    (quote[word]! >= 0 ? 1 : 0) + (nearMark(view, word, begin, -1) << 1) + (nearMark(view, word, end - 1, 1) << 4)
  let n = 0
  const put = (a: number, b: number) => {
    out[n] = mix(a, b + n * 0x3c6ef35f)
    n += 1
  }
  put(lem, 0)
  put(form[word]!, tg)
  put(tg, relation[word]!)
  put(lem, relation[word]!)
  put(lem, bits)
  put(tg, bits)
  put(lem, at(form, word + 1))
  put(lem, at(form, word - 1))
  put(at(form, word - 1), 0)
  put(at(form, word - 2), 0)
  put(at(form, word + 1), 0)
  put(at(form, word + 2), 0)
  put(at(lemma, word - 1), at(tag, word + 1))
  put(at(tag, word - 1), tg)
  put(tg, at(tag, word + 1))
  put(mix(at(tag, word - 2), at(tag, word - 1)), mix(tg, at(tag, word + 1)))
  put(above < 0 ? 2 : lemma[above]!, relation[word]!)
  put(above < 0 ? 2 : mix(tag[above]!, relation[above]!), relation[word]!)
  put(lem, above < 0 ? 2 : lemma[above]!)
  put(subject < 0 ? 3 : lemma[subject]!, 0)
  put(subject < 0 ? 3 : lemma[subject]!, lem)
  put(subject < 0 ? 3 : mix(tag[subject]!, name[subject]!), tg)
  put(subject < 0 ? 3 : mix(tag[subject]!, name[subject]!), lem)
  put(object < 0 ? 4 : lemma[object]!, lem)
  put(object < 0 ? 4 : lemma[object]!, 0)
  put(clause < 0 ? 5 : mix(tag[clause]!, at(form, view.left[clause]!)), lem)
  put(clause < 0 ? 5 : mix(relation[clause]!, at(form, view.left[clause]!)), tg)
  put(oblique < 0 ? 6 : at(form, view.left[oblique]!), lem)
  put(quoted, tg)
  put(quoted, lem)
  put(Math.min(kinds, 4), mix(tg, word - begin < 3 ? word - begin : 3))
  put(at(form, word + 1), at(form, word + 2))
  put(at(form, word - 2), at(form, word - 1))
  put(mix(mark[word]!, form[word]!), at(tag, word + 1))
}

/** 0: no quotation begins or ends within ten words on this side; else 1 at the word, 2 within three, 3 farther. */
function nearMark({ mark }: View, word: number, limit: number, step: number): number {
  for (let distance = 1; distance <= 10; distance += 1) {
    const other = word + step * distance
    if (step < 0 ? other < limit : other > limit) return 0
    if (mark[other] === 1 || mark[other] === 2)
      return mark[other] * 3 - 2 + (distance === 1 ? 0 : distance <= 3 ? 1 : 2)
  }
  return 0
}
