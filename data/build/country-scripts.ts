/**
 * How is a country called in other scripts? As the Node that builds the gazetteer knows it (`Intl`, Unicode CLDR). The
 * repository pins that Node, so the same names come out everywhere; the names themselves stand in the built file only.
 */

/** The languages of most of the news in each script. */
const languages = ['ru', 'uk', 'ar', 'fa', 'he', 'el', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'hi'] as const

const displayNames = languages.map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
)

/** The names of a country by its ISO 3166-1 alpha-2 code, each once; none for a code that is unknown. */
export function countryScripts(code: string): readonly string[] {
  return [...new Set(displayNames.flatMap((names) => names.of(code) ?? []))]
}
