/** Which words stand before the name of a person and say what he or she is called by? Data only, lower-cased. */
import { titleAbbreviations } from './abbreviation.ts'

const titleWords: ReadonlySet<string> = new Set(
  (
    'sir lord king queen prince princess pope sheikh imam president minister premier chancellor secretary ambassador senator governor ' +
    'mayor judge professor general colonel major captain lieutenant sergeant spokesman spokeswoman'
  ).split(' '),
)

/** "President", "Gen", "Mrs.": whether a word is a title, spelt out or cut short; "DR" and "FR" are of Congo and Peshawar, unless a person's name goes on. */
export function isTitle(form: string, ofPerson = false): boolean {
  const word = form.toLowerCase()
  if (titleWords.has(word)) return true
  return (ofPerson || !/^\p{Lu}{2,}$/u.test(form)) && titleAbbreviations.has(word.replace(/\.$/, ''))
}
