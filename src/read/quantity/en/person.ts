/** Which words count people without a number? "A woman", "another injured", "nobody", "no casualties". */
import { figureOf } from '../figure.ts'
import { countedBy, endsPhrase, isOnePerson, isPeople } from './counted.ts'
import type { QuantityMatch, QuantityRule } from './match.ts'
import { casualties, fates, kin, peopleVerbs } from './people.ts'
import type { View } from './view.ts'

const one = figureOf(1, 'exact')
const none = figureOf(0, 'exact')

export const person: QuantityRule = {
  id: 'quantity/en/person',
  reads: 'a or another before a person who does or suffers something: one',
  apply: (view, at) => {
    if (isNextAlone(view, at))
      return { first: at, last: at + 1, figure: one, kind: 'people', noun: undefined, top: at + 1, rules: [person.id] }
    if (isAnotherAlone(view, at))
      return { first: at, last: at, figure: one, kind: 'people', noun: undefined, top: at, rules: [person.id] }
    const noun = personBehind(view, at)
    if (noun === undefined || isPredicate(view, at, noun)) return undefined
    return { first: at, last: at, figure: one, kind: 'people', noun, top: noun, rules: [person.id] }
  },
}

/** "A man and woman", "a mother and her daughter": the second of two who go together, and no second name for the first. */
export function pairedPerson(view: View, at: number): QuantityMatch | undefined {
  const { words, tokens } = view
  const noun = /^(?:his|her|their)$/.test(words[at] ?? '') ? at + 1 : at
  const pair = tokens[noun]
  if (words[at - 1] !== 'and' || pair?.deprel !== 'conj' || pair.xpos !== 'NN' || !kin.has(words[noun] ?? ''))
    return undefined
  const first = view.tokens[pair.head]
  const isOne = tokens.some(
    ({ head, deprel }, det) => head === pair.head && deprel === 'det' && /^an?$/.test(words[det] ?? ''),
  )
  if (first === undefined || !isOne || !isOnePerson(view, pair.head)) return undefined
  // "A wife and mother of three" is one.
  if (
    noun === at &&
    kin.has(words[pair.head] ?? '') &&
    tokens.some(({ head, deprel }) => head === noun && deprel === 'nmod')
  )
    return undefined
  return { first: at, last: at, figure: one, kind: 'people', noun, top: noun, rules: [person.id] }
}

/** "Another injured", "another was killed", "wounded another". */
function isAnotherAlone({ words, tokens }: View, at: number): boolean {
  if (words[at] !== 'another') return false
  if (fates.has(words[at + 1] ?? '')) return tokens[at + 2]?.upos !== 'NOUN'
  const { head, deprel } = tokens[at] ?? { head: -1, deprel: '' }
  return /^(?:nsubj:pass|nsubj|obj)$/.test(deprel) && peopleVerbs.has(tokens[head]?.lemma ?? '')
}

/** "Two people died and a third was injured": one more of the same, where a share of them takes no "of" and no plural. */
function isNextAlone({ words, tokens }: View, at: number): boolean {
  if (words[at] !== 'a' || !/^(?:second|third|fourth|fifth|sixth)$/.test(words[at + 1] ?? '')) return false
  const { head, deprel } = tokens[at + 1] ?? { head: -1, deprel: '' }
  const isSubject = /^nsubj/.test(deprel) && peopleVerbs.has(tokens[head]?.lemma ?? '')
  return (
    isSubject &&
    !/^(?:of|were|are|have)$/.test(words[at + 2] ?? '') &&
    /(?:^| )(?:and|while|,)$/.test(words[at - 1] ?? '')
  )
}

/** Words between "a" and its person. */
const personReach = 6

function personBehind(view: View, at: number): number | undefined {
  const { tokens, words } = view
  const { head, deprel } = tokens[at] ?? { head: -1, deprel: '' }
  if (deprel === 'det' && head > at && head - at <= personReach) return isOnePerson(view, head) ? head : undefined
  let noun: number | undefined
  for (let next = at + 1; next <= at + personReach && !endsPhrase(view, next); next += 1) noun = next
  return noun !== undefined && words[at] !== 'the' && isOnePerson(view, noun) ? noun : undefined
}

/** "He was a policeman", "as a teacher", "Ali, a farmer, said", "a soldier's house": somebody is described, not counted. */
function isPredicate({ tokens, words }: View, at: number, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? { deprel: '', head: -1 }
  if (deprel === 'nmod:poss' || deprel === 'vocative') return true
  // "Also injured was a street vendor".
  if (/^(?:was|were)$/.test(words[at - 1] ?? '') && fates.has(words[at - 2] ?? '')) return false
  if (
    /^(?:as|like|than|not|n['’]t|such|is|was|be|been|being|['’](?:m|re|s)|are|were|became|become|becomes|becoming|what)$/.test(
      words[at - 1] ?? '',
    )
  )
    return true
  const joined = deprel === 'conj' ? head : noun
  if (tokens.some((token) => (token.head === noun || token.head === joined) && token.deprel === 'cop')) return true
  const apposed = deprel === 'appos' && tokens[head]?.upos === 'PROPN'
  return (
    apposed || (words[at - 1] === ',' && tokens[at - 2]?.upos === 'PROPN' && deprel !== 'conj' && deprel !== 'nsubj')
  )
}

export const nobody: QuantityRule = {
  id: 'quantity/en/none',
  reads: 'none, nobody, no civilians, not a single soldier, without casualties: zero',
  apply: (view, at) => {
    const { words } = view
    const found = (last: number, noun: number | undefined): QuantityMatch => ({
      first: at,
      last,
      figure: none,
      kind: 'people',
      noun,
      top: noun ?? at,
      rules: [nobody.id],
    })
    switch (words[at]) {
      case 'nobody':
      case 'no-one':
        return found(at, undefined)
      case 'none': {
        if (words[at + 1] !== 'of') return found(at, undefined)
        const { noun } = countedBy(view, at, at)
        return noun !== undefined && isPeople(view, noun) ? { ...found(at, noun), top: at } : undefined
      }
      case 'not': {
        // "Not one of the 12 hostages was hurt".
        const among =
          words[at + 1] === 'one' && words[at + 2] === 'of' ? countedBy(view, at + 1, at + 1).noun : undefined
        if (among !== undefined && isPeople(view, among)) return { ...found(at + 1, among), top: at + 1 }
        const single =
          words[at + 2] === 'single' && /^(?:a|one)$/.test(words[at + 1] ?? '')
            ? at + 2
            : words[at + 1] === 'one'
              ? at + 1
              : -1
        const noun = single < 0 ? undefined : personBehind(view, single)
        return noun === undefined ? undefined : found(single, noun)
      }
      case 'without': {
        const noun = countedBy(view, at, at).noun
        return noun === at + 1 && casualties.has(words[noun] ?? '') ? found(at, noun) : undefined
      }
      default:
        return words[at + 1] === 'one' && !/^[-‐‑]$/.test(words[at + 2] ?? '')
          ? found(at + 1, undefined)
          : noPeople(view, at, found)
    }
  },
}

/** "No civilians", "no deaths or injuries"; but "no police officer's word", "no reports of casualties". */
function noPeople(
  view: View,
  at: number,
  found: (last: number, noun: number) => QuantityMatch,
): QuantityMatch | undefined {
  const { noun } = countedBy(view, at, at)
  if (noun === undefined || noun - at > personReach || !isPeople(view, noun)) return undefined
  const chained = view.words[noun + 1] === 'of' && casualties.has(view.words[noun] ?? '') === false
  return chained ? undefined : found(at, noun)
}
