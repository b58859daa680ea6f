/**
 * What does the text say, once what only typesetting, copying and wrong decoding put into it is seen through? Eight steps,
 * each on the result of the one before, in an order that makes a second round find nothing: characters, composed accents,
 * quotes and letters that were decoded wrongly, apostrophes, the slug of a wire's headline, emoji that cling to
 * a word, tags that are words of a sentence, words broken at line ends. The text itself is never changed:
 * what is found in the normalised one is given back in offsets of the original.
 */
import { openTags } from './hash-tag.ts'
import { joinLineEnds } from './line-end.ts'
import { type Rewritten, rewrite, rewritten, type Step } from './rewrite.ts'

/** A text as it is to be read, with the exact way back. Offsets are UTF-16 code units. */
export type NormalisedText = Rewritten

/**
 * The text without invisible characters, with plain spaces and letters, composed accents, readable quotes, straight
 * apostrophes inside words, and words whole that a line end broke. Any string will do; linear in its length. Doubled
 * spaces and line breaks are kept.
 *
 * @example
 * const normalised = normaliseText('The govern-\nment fell')
 * normalised.text            // 'The government fell'
 * normalised.spanOf(4, 14)   // { start: 4, end: 16 }
 */
export function normaliseText(text: string): NormalisedText {
  const steps: Step[] = []
  let current = text
  for (const apply of [
    plainCharacters,
    composeAccents,
    decodeAgain,
    plainApostrophes,
    partSlug,
    partEmoji,
    openTags,
    joinLineEnds,
  ]) {
    const step = apply(current)
    if (step === undefined) continue
    steps.push(step)
    current = step.text
  }
  return rewritten(text, steps)
}

/**
 * Two- and three-byte characters decoded as Latin-1, which leaves control characters; then single characters: controls but
 * tab and line breaks, lone carriage returns, soft hyphens, odd spaces, invisible marks, ligatures, full-width forms.
 */
const oddCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /\u00e2\u0080[\u0080-\u00bf]|\u00e2\u20ac[\u009d\u0090]|\u00c3\u00ad|\u00c2\u00a0|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufb00-\ufb06\ufeff\uff01-\uff5e]|[\ufe0e\ufe0f]|\u034f|\r(?!\n)/g

/** Windows-1252 between 0x80 and 0x9f, for the quotes, dashes and the ellipsis; the rest are spaces. */
const windowsMarks: Readonly<Record<number, string>> = {
  130: '‚',
  132: '„',
  133: '…',
  139: '‹',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  155: '›',
}
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']
const lineEnd = /^\r?\n/

function plainCharacters(text: string): Step | undefined {
  return rewrite(text, oddCharacters, ({ 0: old, index }) => {
    if (old.length === 3) return markOfBytes(old)
    if (old === '\u00c3\u00ad') return 'í'
    if (old === '\u00c2\u00a0') return ' '
    const code = old.charCodeAt(0)
    if (code === 0x0d || code === 0x2028) return '\n'
    if (code === 0x2029) return '\n\n'
    if (code === 0xad) return lineEnd.test(text.slice(index + 1, index + 3)) ? '-' : ''
    if (code < 0xad) return windowsMarks[code] ?? ' '
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00]
    return isSpace(code) ? ' ' : ''
  })
}

function isSpace(code: number): boolean {
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000
}

/** The character of general punctuation whose UTF-8 bytes E2 80 xx were read as three characters of Latin-1. */
function markOfBytes(old: string): string {
  const byte = old.charCodeAt(2)
  const mark = String.fromCharCode(0x2000 + (byte & 0x3f))
  return /\p{P}/u.test(mark) ? mark : ' '
}

/** A character with what may join it, or one that may have another form; jamo join too. */
const joining = /[^\p{M}\u1161-\u1175\u11a8-\u11c2]?[\p{M}\u1161-\u1175\u11a8-\u11c2]+|[\u0250-\u{10ffff}]/gsu

function composeAccents(text: string): Step | undefined {
  return text.normalize('NFC') === text ? undefined : rewrite(text, joining, ([old]) => old.normalize('NFC'))
}

/** UTF-8 read as Windows-1252, as far as English news shows it: marks of general punctuation, and letters of Latin-1. */
const wronglyDecoded =
  /\u00e2\u20ac[\u02dc\u2122\u0161\u0153\u017e\u201c\u201d\u2018\u2022\u00a6\u00a2\u00b9\u00ba\u00b2\u00b3]?|\u00c3[\u00a1\u00a3-\u00ac\u00ae-\u00bf](?!\p{M})|(?<![\u00c2\u00c3])\u00c2[\u00a1-\u00bf](?!\p{M})/gu

const markOfSign: Readonly<Record<string, string>> = {
  '\u02dc': '‘',
  '\u2122': '’',
  '\u0161': '‚',
  '\u0153': '“',
  '\u017e': '„',
  '\u201c': '–',
  '\u201d': '—',
  '\u2018': '-',
  '\u2022': '—',
  '\u00a6': '…',
  '\u00a2': '•',
  '\u00b9': '‹',
  '\u00ba': '›',
  '\u00b2': '′',
  '\u00b3': '″',
}

function decodeAgain(text: string): Step | undefined {
  return rewrite(text, wronglyDecoded, ([old]) => {
    if (old.startsWith('\u00e2')) return markOfSign[old.slice(2)] ?? '”'
    return old.startsWith('\u00c3') ? String.fromCharCode(old.charCodeAt(1) + 0x40) : old.slice(1)
  })
}

/** Every mark that is used as an apostrophe, where letters are on both sides of it. */
const apostrophes = /(?<=[\p{L}\p{M}])[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4](?=\p{L})/gu

function plainApostrophes(text: string): Step | undefined {
  return rewrite(text, apostrophes, () => "'")
}

/** "UPDATE 3-Gunmen …", "CORRECTED-Police …", "RPT-WRAPUP 1-Quake …": the dash behind what wires set before a headline. */
const slugDash =
  /(?<=^(?:(?:RPT|CORRECTED|CORRECTION|REFILE)-)?(?:(?:UPDATE|WRAPUP|CORRECTED) \d{1,2}|RPT|CORRECTED|CORRECTION|REFILE|FACTBOX|TIMELINE|ANALYSIS|EXCLUSIVE|INSIGHT|EXPLAINER|NEWSMAKER|BREAKING|URGENT|SNAPSHOT))-(?!UPDATE |WRAPUP )(?=[\p{Lu}\d"“‘'])/gmu

function partSlug(text: string): Step | undefined {
  return rewrite(text, slugDash, () => ' - ')
}

/** "📍Sumy", "🚨Police": signs beyond the first plane count as letters, and would be a part of the word that they cling to. */
const clingingEmoji = /[\u{1f000}-\u{1faff}](?=[\p{L}\p{N}#@])/gu

function partEmoji(text: string): Step | undefined {
  return rewrite(text, clingingEmoji, ([sign]) => `${sign} `)
}
