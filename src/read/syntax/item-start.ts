/** Where do the items of a list begin, in a text that is wrapped by hand? Behind bullets, numbers, the hours of a ticker, and emoji. */

/**
 * What begins an item of a list: a bullet, a number, an hour or an emoji, at the beginning of a line and before a capital, a figure or
 * a quotation mark.
 */
const itemMark =
  /^[ \t]{0,8}((?:[-–—*•·▪◦‣●◆►]|\d{1,2}[.)]|[[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d[\])]?:?|\d{1,2}\/\d{1,2}[:.)]?)(?=[ \t]{1,8}[\p{Lu}\d"“‘'*[–—-])|\p{Extended_Pictographic}(?=\u{FE0F}?[ \t]{0,8}[\p{Lu}\d"“‘'])|\*(?=\p{Lu}{2}))[ \t]{0,8}/gmu
/** A dash at the beginning of one line may have been wrapped; from so many on, the mark begins items. */
const itemsMin = 2

/** Where in a text wrapped by hand the items of its lists begin, which end a sentence as a blank line does. */
export function itemStarts(text: string): ReadonlySet<number> {
  const found = [...text.matchAll(itemMark)].map(({ 0: line, 1: mark = '', index }) => ({
    start: index + line.indexOf(mark),
    kind: kindOf(mark),
  }))
  const many = (kind: string): boolean => found.filter((other) => other.kind === kind).length >= itemsMin
  const kinds = new Set([...new Set(found.map(({ kind }) => kind))].filter(many))
  return new Set(found.flatMap(({ start, kind }) => (kinds.has(kind) ? [start] : [])))
}

const kindOf = (mark: string): string =>
  /\d[:.h/]\d/.test(mark)
    ? 'hour'
    : /^\d/.test(mark)
      ? 'number'
      : /^\p{Extended_Pictographic}$/u.test(mark)
        ? 'emoji'
        : mark
