/** How is a count said in a sentence: who, how many of them, and what became of them? */
import type { IncidentTally } from '../../model/index.ts'
import { plainText } from '../plain/index.ts'
import { amountText, enumerated, smallNumbers, withArticle } from './phrase.ts'

const verbs: Readonly<Record<string, readonly [one: string, many: string]>> = {
  killed: ['was killed', 'were killed'],
  injured: ['was injured', 'were injured'],
  detained: ['was detained', 'were detained'],
  missing: ['is missing', 'are missing'],
  displaced: ['was displaced', 'were displaced'],
  abducted: ['was abducted', 'were abducted'],
  participants: ['took part', 'took part'],
  deployed: ['was deployed', 'were deployed'],
  freed: ['was freed', 'were freed'],
  rescued: ['was rescued', 'were rescued'],
  returned: ['returned', 'returned'],
}

/** Who was counted, and what became of them. */
export interface Clause {
  readonly subject: string
  readonly category: string
  readonly isOne: boolean
}

/** `18 people were killed`, `at least 200 people were injured`, `nobody was killed`, `four foreigners were killed`, `a soldier was killed`, `dozens of people were hurt`. */
export function figureClause({ category, who, ...figure }: IncidentTally, vague?: string): Clause | undefined {
  if (verbs[category] === undefined) return undefined
  const people = who === undefined ? 'people' : plainText(who)
  if (vague !== undefined) return { subject: `${vague} ${people}`, category, isOne: false }
  const amount = amountText(figure)
  if (amount === '0' && who === undefined) return { subject: 'nobody', category, isOne: true }
  const isOne = amount === '1' || amount === 'at least 1'
  if (!isOne) return { subject: `${inWords(amount)} ${people}`, category, isOne: false }
  const one = who === undefined ? 'person' : singular(people)
  const hasArticle = amount === '1' && who !== undefined && (one !== people || !PLURAL.test(one))
  return { subject: hasArticle ? withArticle(one) : `${amount.replace('1', 'one')} ${one}`, category, isOne: true }
}

/** Small figures are words in a sentence. */
const inWords = (amount: string): string =>
  /^\d{1,2}$/.test(amount) ? (smallNumbers[Number(amount) - 1]?.toLowerCase() ?? amount) : amount

/** What became of several: `four hostages, two soldiers and a guard were killed and 17 people were injured`. */
export function clausesText(clauses: readonly Clause[]): string {
  const ofCategory = [...Map.groupBy(clauses, ({ category }) => category)]
  return enumerated(
    ofCategory.map(([category, own]) => {
      const [one = '', many = ''] = verbs[category] ?? []
      const isOne = own.length === 1 && own[0]?.isOne === true
      return `${enumerated(own.map(({ subject }) => subject))} ${isOne ? one : many}`
    }),
  )
}

const PLURAL = /(?:s|men|people|police|personnel|staff|crew|children)$/i

/** `border guards` → `border guard`, `servicemen` → `serviceman`, `wounded` as it is: the last word, or the one before `of`, `in` and the like. */
function singular(noun: string): string {
  const [, head = noun, rest = ''] = /^(.*?)( (?:of|in|at|on|from|with|who|aboard)\b.*)?$/su.exec(noun) ?? []
  return `${singularHead(head)}${rest}`
}

function singularHead(noun: string): string {
  if (/(?:men|people|children)$/i.test(noun))
    return noun
      .replace(/men$/i, 'man')
      .replace(/people$/i, 'person')
      .replace(/children$/i, 'child')
  if (/[^aeiou]ies$/i.test(noun)) return noun.replace(/ies$/i, 'y')
  if (/(?:sses|shes|ches|xes)$/i.test(noun)) return noun.replace(/es$/i, '')
  return /[^su]s$/i.test(noun) ? noun.slice(0, -1) : noun
}
