/** Which names that no gazetteer knows are spellings of one: "Yelewada" and "Yelwada", "El-Fula" and "al Foula"? */

const article = /^(?:al|el|ad|ar|as|at|an)[ -](?=\p{L}{3})/u

/** Letters that one name is written with in other scripts and by other reporters. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/dj|zh|j/g, 'j'],
  [/[kcq]h?/g, 'k'],
  [/gh/g, 'g'],
  [/[sz]h?/g, 's'],
  [/(?<=\p{L})[dt]h?/gu, 't'],
  [/([dt])h/g, '$1'],
  [/(?<=\p{L})h/gu, ''],
]

/** Consonants that a name needs to be known by these alone. */
const tellingMin = 3

/**
 * What all spellings of a name share: its consonants, those that are mixed up as one; a short name needs its vowels.
 *
 * @example spellingKey('yelewada') // 'ylwt'
 */
export function spellingKey(folded: string): string {
  const bare = folded.replace(article, '').replace(/[^\p{L}\p{N}]/gu, '')
  const heard = alike.reduce((name, [letters, by]) => name.replace(letters, by), bare).replace(/(\p{L})\1+/gu, '$1')
  const consonants = heard.slice(0, 1) + heard.slice(1).replace(/[aeiouy]/g, '')
  return consonants.replace(/^[aeiouy]/, '').length < tellingMin ? bare : consonants
}
