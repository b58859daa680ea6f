/**
 * Which hard words does a text have, in which order? Names and figures: what a translator or a rewriter leaves as it is. Two
 * reporters of one event share many of them, but only who follows another's text brings them in the same order.
 *
 * It knows no language: a run of capitalised words counts as its last word, without vowels, in Latin letters; figures count
 * by value. In German every noun is such a word, and matches nothing elsewhere.
 */
import type { Span } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'

/** Hard words kept of one text; a longer text is known by its beginning. It bounds the cost of comparing two texts. */
const anchorsMax = 300
/** Consonants that a name needs to be told from others, and digits that a figure needs. */
const skeletonMin = 3
const digitsMin = 2

/** A name or figure: where it stands, and what it is compared by. */
export interface Anchor extends Span {
  readonly key: string
}

const hardWord = /\p{Lu}[\p{L}\p{M}'’-]*|\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3}(?!\p{N}))*(?:[.,:]\p{N}+)?/gu

/**
 * The hard words of a text in their order.
 *
 * @example `findAnchors('Saltanat Azirbek told Khabar 24 of 2,298 arrests')` has the keys `azrbk`, `kbr`, `24`, `2298`.
 */
export function findAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = []
  let open: Anchor | undefined
  const add = (anchor: Anchor | undefined, keyMin: number): void => {
    if (anchor !== undefined && anchor.key.length >= keyMin && anchors.at(-1)?.key !== anchor.key) anchors.push(anchor)
  }
  for (const { 0: own, index: start } of text.matchAll(hardWord)) {
    if (anchors.length >= anchorsMax) break
    const end = start + own.length
    if (/^\p{N}/u.test(own)) {
      add(open, skeletonMin)
      add({ start, end, key: figureOf(own) }, digitsMin)
      open = undefined
      continue
    }
    const goesOn = open !== undefined && text.slice(open.end, start) === ' '
    if (!goesOn) add(open, skeletonMin)
    open = { start: goesOn ? (open?.start ?? start) : start, end, key: skeletonOf(own) }
  }
  add(open, skeletonMin)
  return anchors
}

/** "2,298", "2.298" and "2 298" are one figure. */
function figureOf(digits: string): string {
  return digits.replace(/[.,\u00a0\u202f ](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')
}

const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'u', я: 'a', і: 'i', ї: 'i', є: 'e' },
  }),
)

/** "Tokayev", "Tokajew" and "Токаев" are one name: vowels go, and consonants that languages spell apart are made one. */
function skeletonOf(name: string): string {
  const latin = name.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? '')
  return foldName(latin)
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/[ck]h/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?!^)[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})[sn]$/, '')
}

/**
 * Anchors of `b` that stand in the same order in `a`: a longest common subsequence. Time in proportion to the product of
 * what they share, at most `anchorsMax` squared.
 */
export function sharedInOrder(a: readonly Anchor[], b: readonly Anchor[]): readonly Anchor[] {
  const theirs = new Set(b.map(({ key }) => key))
  const left = a.filter(({ key }) => theirs.has(key))
  const ours = new Set(left.map(({ key }) => key))
  const right = b.filter(({ key }) => ours.has(key))
  const width = right.length + 1
  const longest = new Uint16Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        left[row]?.key === right[column]?.key
          ? 1 + (longest[(row + 1) * width + column + 1] ?? 0)
          : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0)
  const shared: Anchor[] = []
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    const anchor = right[column]
    if (anchor !== undefined && left[row]?.key === anchor.key) {
      shared.push(anchor)
      row += 1
      column += 1
    } else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) row += 1
    else column += 1
  }
  return shared
}
