/**
 * What does the network see of a single word form?
 *
 * A vocabulary key (lower-cased, digits as 0, quotes and dashes plain) and a bag of hashed spelling features:
 * prefixes, suffixes, letter trigrams, case shape, the exact form. Only the first and last `edgeLetters` letters
 * of a form are looked at, so a token of any length costs the same.
 */

/** Letters kept at each end of a long form. Set by hand: longer than any word of the treebanks' vocabulary. */
const edgeLetters = 20
/** Longest prefix and suffix. Set by hand, not tuned: English derivational endings fit in five letters. */
const affixMax = 5

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2014': '\u2013',
  '\u2015': '\u2013',
  '\u2212': '-',
}
const needsPlain = /[\u2018\u2019\u201b\u02bc`\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212]/g

/** Typographic quotes and dashes as their plain forms; every replacement keeps the length. */
export function plainMarks(text: string): string {
  return text.replace(needsPlain, (mark) => plain[mark] ?? mark)
}

/** A form without its middle when it is longer than twice `edgeLetters`. */
function edges(form: string): string {
  return form.length <= 2 * edgeLetters ? form : form.slice(0, edgeLetters) + form.slice(-edgeLetters)
}

/** The key under which a form is counted and looked up in the vocabulary. */
export function wordKey(form: string): string {
  return plainMarks(edges(form)).toLowerCase().replace(/\d/g, '0')
}

/** Case and character classes in order, runs cut to two: `Al-Qaeda's` gives `Xx-Xxx'x`. */
export function shapeOf(form: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const letter of edges(form)) {
    const lower = letter.toLowerCase()
    const kind =
      letter >= '0' && letter <= '9' ? 'd' : lower !== letter.toUpperCase() ? (lower === letter ? 'x' : 'X') : letter
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) out += kind
  }
  return out
}

/** FNV-1a over UTF-16 code units, seeded by the kind of feature. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Bucket numbers (below `buckets`, a power of two) of a form's spelling features. */
export function spellingFeatures(form: string, buckets: number): number[] {
  const exact = plainMarks(edges(form))
  const lower = exact.toLowerCase().replace(/\d/g, '0')
  const mask = buckets - 1
  const found = [hashText(shapeOf(form), 1) & mask, hashText(exact, 2) & mask]
  for (let size = 1; size <= affixMax && size <= lower.length; size++) {
    found.push(hashText(lower.slice(0, size), 10 + size) & mask)
    found.push(hashText(lower.slice(-size), 20 + size) & mask)
  }
  const framed = `<${lower}>`
  for (let i = 0; i + 3 <= framed.length; i++) found.push(hashText(framed.slice(i, i + 3), 3) & mask)
  return found
}
