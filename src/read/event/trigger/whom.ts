/** Does a participle only say who somebody is, whom harm befell before? "Received 109 wounded", "flew out a dozen injured people". */
import { dependents, type Tree } from '../clause/tree.ts'

/** Whether "wounded" stands for or beside people of whom something else is told. */
export function isOfWhom(tree: Tree, at: number): boolean {
  const { deprel = '', xpos, lower = '', head = -1 } = tree.tokens[at] ?? {}
  // "Eleven wounded are in hospital".
  if (/^(?:obj|xcomp|obl|nmod|nsubj|nsubj:pass)$/.test(deprel) && dependents(tree, at, ['nummod']).length > 0)
    return true
  if (xpos === 'VBN' && isRankAside(tree, at)) return true
  if (deprel === 'amod' && head > at && /^(?:injured|wounded|hurt)$/.test(lower)) return true
  // "Rescued 21 kidnapped pupils", "left the crew dead and wounded".
  if (deprel === 'amod' && head > at && isCarriedOff.test(lower)) return isFreed(tree, head)
  if (deprel.startsWith('acl') && isWantedFree(tree, at)) return true
  if (deprel === 'conj' && tree.tokens[head]?.lower === 'dead' && /^(?:injured|wounded|hurt)$/.test(lower)) return true
  return xpos === 'VBN' && (isCountedBeside(tree, at) || (deprel === 'acl' && isBareSubject(tree, head, at)))
}

/** Words of "the third mayor to be". */
const rankWordsMax = 7

/** ", the third mayor to be murdered this year": an aside that only counts what the sentence has told. */
function isRankAside({ tokens }: Tree, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'be' || tokens[at - 2]?.lower !== 'to') return false
  const before = tokens.slice(Math.max(0, at - rankWordsMax), at - 2)
  const the = before.findLastIndex(({ lower }) => lower === 'the')
  const { feats = '', lower = '' } = before[the + 1] ?? {}
  const isRank =
    feats.includes('NumType=Ord') ||
    /^(?:latest|last|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)$/.test(lower)
  return the > 0 && isRank && before[the - 1]?.text === ','
}

const isCarriedOff = /^(?:kidnapped|abducted|hijacked)$/

/** Whether people are said to be free again: where and when they were taken, that does not say. */
const isFreed = ({ tokens }: Tree, people: number): boolean =>
  /^(?:obj|nsubj:pass)$/.test(tokens[people]?.deprel ?? '') &&
  /^(?:rescue|free|release|liberate|recover)$/.test(tokens[tokens[people]?.head ?? -1]?.lemma ?? '')

/** "Release everyone who had been arrested", "the release of all those detained": all whom it may befall, and when and where it did, that does not say. */
function isWantedFree(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  const { lemma = '', xpos, head: people = -1 } = tokens[verb] ?? {}
  if (xpos !== 'VBN' || !/^(?:arrest|detain|hold|jail|imprison|incarcerate|abduct|kidnap|capture|take)$/.test(lemma))
    return false
  const { head = -1, deprel = '', upos, lower = '' } = tokens[people] ?? {}
  const isAll = upos === 'PRON' || upos === 'DET' || /^(?:all|those|everyone|everybody)$/.test(lower)
  const isAny = dependents(tree, people, ['det', 'nummod', 'nmod:poss', 'amod', 'compound']).length === 0
  const isFreeing = /^(?:release|free|liberate|freeing|freedom|liberation|return)$/.test(tokens[head]?.lemma ?? '')
  // "The release of nurses who were abducted" tells that some were.
  const isKind = isAny && tokens[people]?.xpos === 'NNS' && !/^(?:abduct|kidnap|capture|take)$/.test(lemma)
  if (!isFreeing || !/^(?:obj|nmod|iobj)$/.test(deprel) || !(isAll || isKind)) return false
  return !tree.tokens.slice(verb).some((token) => /(?:day|night|morning|week|month|year|\d\d\d\d)s?$/.test(token.lower))
}

/** "The abducted pupils", "those kidnapped girls": whom the report knows already. */
export const isKnownTaken = ({ tokens }: Tree, at: number): boolean => {
  const { deprel = '', head = -1, lower = '' } = tokens[at] ?? {}
  return (
    deprel === 'amod' &&
    head > at &&
    isCarriedOff.test(lower) &&
    tokens.some((word) => word.head === head && word.deprel === 'det' && /^(?:the|those|these)$/.test(word.lower))
  )
}

/** "Eleven wounded were flown out": the number right before it, as the subject of what follows. */
const isBareSubject = ({ tokens }: Tree, number: number, at: number): boolean =>
  number === at - 1 &&
  tokens[number]?.upos === 'NUM' &&
  /^nsubj/.test(tokens[number]?.deprel ?? '') &&
  (tokens[number]?.head ?? -1) > at

/** "66 injured" behind "counted three dead" or "left three people dead". */
function isCountedBeside(tree: Tree, at: number): boolean {
  const { head = -1, deprel } = tree.tokens[at] ?? {}
  if (tree.tokens[at - 1]?.upos !== 'NUM') return false
  const first = tree.tokens[head]?.deprel === 'conj' ? (tree.tokens[head]?.head ?? -1) : -1
  if (deprel === 'amod') return dependents(tree, first, ['amod']).some((dead) => tree.tokens[dead]?.lower === 'dead')
  if (deprel !== 'conj') return false
  const counted = dependents(tree, head, ['xcomp', 'obj']).filter((people) => people < at)
  return (
    counted.some((people) => /^(?:dead|killed|wounded|missing)$/.test(tree.tokens[people]?.lower ?? '')) &&
    counted.some((people) => dependents(tree, people, ['nummod']).length > 0)
  )
}
