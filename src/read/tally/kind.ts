/** Of which kind was what people died of, where their own sentence says it? "Five died of thirst" is of no attack that was told before. */
import type { Event, Tally } from '../../model/index.ts'
import type { Sentence } from '../token/index.ts'
import { causes, helps } from './en/cause-words.ts'

type Type = Event['type']

/** The types of event that a count can look back to; nothing where its sentence names no cause. */
export function kindsMeant(
  { tokens }: Sentence,
  {
    category,
    tokens: [from, to],
  }: { readonly category: Tally['category']; readonly tokens: readonly [from: number, to: number] },
): ReadonlySet<Type> | undefined {
  if (category === 'other')
    return tokens.slice(from, to).some(({ lemma, upos }) => upos === 'VERB' && helps.has(lemma)) ? ofHelp : undefined
  if (!/^(?:killed|injured|missing)$/.test(category)) return undefined
  const cause = tokens.find(({ lemma, upos }, at) => {
    const kind = causes.get(lemma)
    // "Cholera" is one wherever it stands, "a crash" only as what the people were in.
    return kind !== undefined && (kind.anywhere || (upos === 'VERB' ? at >= from && at < to : isCauseOf(tokens, at)))
  })
  return cause === undefined ? undefined : causes.get(cause.lemma)?.types
}

const ofHelp: ReadonlySet<Type> = new Set(['AID', 'RETREAT'])

/** "In the crash", "from a collapse", "by the flood". */
function isCauseOf(tokens: Sentence['tokens'], at: number): boolean {
  return tokens.some(({ head, deprel, lower }) => head === at && deprel === 'case' && /^(?:in|from|of|by)$/.test(lower))
}
