/**
 * When are two spellings the same name? Case, accents, apostrophes and the kinds of hyphen do not matter; nothing else
 * is made equal. The answer is a key to compare by, never something to show.
 */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ə: 'a',
    ŋ: 'n',
    ħ: 'h',
  }),
)

/** The few words that names spell out or shorten at will, in their short form. */
const shortWords: ReadonlyMap<string, string> = new Map(Object.entries({ saint: 'st', mount: 'mt', fort: 'ft' }))

/**
 * The key of a name: lower case, accents and apostrophes and full stops gone, every other mark a single blank.
 *
 * @example `foldName('Saint-Étienne')` and `foldName('ST. ETIENNE')` are both `st etienne`.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  const folded = /^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower : foldLetters(lower)
  return folded.replace(/\b(?:saint|mount|fort)\b/g, (word) => shortWords.get(word) ?? word)
}

function foldLetters(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʻʼ`´.]/gu, '')
    .replace(/[ıłøđðþßæœəŋħ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
