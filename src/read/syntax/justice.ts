/** What do courts, prosecutors and police do to whoever did something, and who only says that somebody did? Verbs, by lemma; data only. */

const list = (words: string): readonly string[] => words.split(' ')

/** Of a court or a prosecutor. */
export const judging = list(
  'charge indict arraign prosecute try sentence convict acquit jail imprison fine hang execute extradite',
)

/** Of the police. */
export const arresting = list('arrest detain remand')

/** Of anybody. */
export const accusing = list('accuse suspect blame')

/** "Charged", "tried", "arrested": the past forms of what courts and police do, as alternatives of a pattern. */
export const broughtToJustice = [...judging, ...arresting]
  .map((verb) => `${verb.replace(/e$/, '').replace(/y$/, 'i').replace(/quit$/, 'quitt')}ed`)
  .join('|')
