/** Is whoever speaks a man or a woman, as far as the words tell? "She" is nobody whom the report has called "he". */

export type Gender = 'he' | 'she'

/** "He", "his", "him"; "she", "her". */
export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|him|his)$/i.test(word)) return 'he'
  return /^(?:she|her|hers)$/i.test(word) ? 'she' : undefined
}

const men =
  /^(?:Mr|Sir|Lord|King|Prince|Sheikh|Father|Monsignor)\b|\b(?:spokes|business|chair|congress|police|states|fisher)man\b|\b(?:father|brother|son|uncle|grandfather|widower|husband|imam|bishop)\b(?!['’]s)/
const women =
  /^(?:Mrs|Ms|Miss|Madam|Dame|Lady|Queen|Princess|Sister)\b|\b(?:spokes|business|chair|congress|police|states)woman\b|\b(?:mother|sister|daughter|aunt|grandmother|widow|wife|actress|waitress|nun)\b(?!['’]s)/

/** "Mr Demir", "spokeswoman Ana Ruiz"; nothing where both are told, as of a wife and her husband. */
export function genderOfWords(words: string): Gender | undefined {
  const [isMan, isWoman] = [men.test(words), women.test(words)]
  return isMan === isWoman ? undefined : isMan ? 'he' : 'she'
}
