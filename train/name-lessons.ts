/**
 * What do marked texts teach of names, as classes by word?
 *
 * Each set marks something else, so each is turned into what it can vouch for; -1 says nothing is known of a word.
 * Of re3d, LGL and TR-News only the half that is not kept aside teaches; of toponyms, other capitalised words stay unknown.
 */
import { isAside } from '../eval/aside.ts'
import { geoTexts, type Marked, type MarkedText, re3dTexts, silverTexts } from './marked-text.ts'
import { classOf, fillName, isCapital, titles } from './name-class.ts'
import type { Lesson } from './train-network.ts'

/** Longer sentences teach little and cost much. */
const lessonWordsMax = 120

/** Cuts a text into sentences of words. */
export type Cutter = (text: string) => { readonly start: number; readonly end: number; readonly form: string }[][]

/** Words of the longest body's name that is believed to be one name; longer mentions describe. */
const bodyWordsMax = 8

/** Names of bodies first, the longest first, so that `Government of Iraq` is not cut down to `Iraq`; then the shortest. */
function rankOf(mark: Marked, text: string): number {
  if (mark.kind === 'unknown') return -1
  const words = text.slice(mark.start, mark.end).split(/\s+/).length
  return mark.kind === 'organization' && words <= bodyWordsMax ? words : 0
}

/** Lessons of texts whose marks are all their names (`complete`), or only some. */
export function markedLessons(texts: readonly MarkedText[], cut: Cutter, complete: boolean): Lesson[] {
  return texts
    .flatMap(({ text, marks }) =>
      cut(text).map((words) => {
        const names = Int16Array.from(words, (word, i) =>
          complete || !isCapital(word.form) || (i === 0 && !isCapital(words[1]?.form ?? '')) ? 0 : -1,
        )
        const ordered = [...marks].sort(
          (a, b) => rankOf(b, text) - rankOf(a, text) || a.end - a.start - (b.end - b.start),
        )
        const taken = new Uint8Array(words.length)
        for (const mark of ordered) {
          let from = words.findIndex((word) => word.end > mark.start && word.start < mark.end)
          let to = words.findLastIndex((word) => word.end > mark.start && word.start < mark.end) + 1
          if (from < 0) continue
          while (from < to && !isCapital(words[from]!.form)) from++
          while (to > from && !/[\p{Lu}\d]/u.test(words[to - 1]!.form)) to--
          if (from >= to || taken.subarray(from, to).some((flag) => flag === 1)) continue
          taken.fill(1, from, to)
          const next = words[to]?.form ?? ''
          const beside =
            !complete &&
            ((from > 1 && isCapital(words[from - 1]!.form)) || (isCapital(next) && !titles.has(next.toLowerCase())))
          if (mark.kind === 'unknown' || beside) names.fill(-1, from, to)
          else fillName(names, from, to, mark.kind)
        }
        return { forms: words.map((word) => word.form), names }
      }),
    )
    .filter((lesson) => lesson.forms.length > 1 && lesson.forms.length < lessonWordsMax)
}

/** Lessons of texts whose marks begin and end with words. */
function exactLessons(texts: readonly MarkedText[], cut: Cutter): Lesson[] {
  return texts
    .flatMap(({ text, marks }) => {
      let next = 0
      return cut(text).map((words) => {
        const names = new Int16Array(words.length)
        for (const [i, word] of words.entries()) {
          while (next < marks.length && marks[next]!.end <= word.start) next++
          const mark = marks[next]
          if (mark !== undefined && mark.kind !== 'unknown' && mark.start < word.end)
            names[i] = classOf(mark.kind, i === 0 || words[i - 1]!.end <= mark.start)
        }
        return { forms: words.map((word) => word.form), names }
      })
    })
    .filter((lesson) => lesson.forms.length > 1 && lesson.forms.length < lessonWordsMax)
}

/** All name lessons but GUM's, by source. */
export function nameLessons(data: string, cut: Cutter): Readonly<Record<'silver' | 're3d' | 'geo', Lesson[]>> {
  const geo = ['lgl.xml', 'TR-News.xml', 'GeoVirus.xml'].flatMap((file) =>
    geoTexts(data, file).filter((text) => file === 'GeoVirus.xml' || !isAside(text.name)),
  )
  return {
    silver: exactLessons(silverTexts(data), cut),
    re3d: markedLessons(
      re3dTexts(data).filter((text) => !isAside(text.name)),
      cut,
      true,
    ),
    geo: markedLessons(geo, cut, false),
  }
}
