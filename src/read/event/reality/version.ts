/** Is a clause only somebody's version, a rumour, or a case that is supposed? */
import { isMarked } from '../../token/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { untrueWords } from '../en/words.ts'
import type { Reality } from './own-reality.ts'

/** "The police account that the driver had tried to run him over": one side's word for it; "debunked reports that" he had: nobody's. */
export function versionReality(tree: Tree, noun: number, clause: number): Reality | undefined {
  const lemma = lemmaAt(tree, noun)
  if (wishes.test(lemma) && isWished(tree, clause)) return 'requested'
  const isReport = /^(?:report|news|story|message|post)$/.test(lemma)
  if (!isReport && !versions.test(lemma)) return undefined
  // The parser takes the "that" of such a clause for a relative pronoun as often as not.
  const isThat = tree.tokens.some(({ head, lower }) => head === clause && lower === 'that')
  if (isThat && isDebunked(tree, noun)) return 'denied'
  if (!isMarked(tree.tokens, clause, 'mark', (word) => word === 'that') && !isBareContent(tree, clause))
    return undefined
  return isReport ? undefined : 'possible'
}

/** "On charges he stabbed a nurse": content without its "that", which the parser takes for a relative clause; "the claims he made" is one. */
function isBareContent(tree: Tree, clause: number): boolean {
  const parts = dependents(tree, clause, ['nsubj', 'obj'])
  const roles = parts.map((part) => tree.tokens[part]?.deprel ?? '')
  const isRelative = parts.some((part) => /^(?:who|whom|which|that|whose)$/.test(tree.tokens[part]?.lower ?? ''))
  return !isRelative && (roles.includes('nsubj:pass') || (roles.includes('nsubj') && roles.includes('obj')))
}

const wishes = /^(?:demand|call|request|plea|appeal|insistence|ultimatum|petition)$/

/** "Its demand that the government step down"; not "the demand that was rejected". */
const isWished = (tree: Tree, clause: number): boolean =>
  /^VBP?$/.test(tree.tokens[clause]?.xpos ?? '') &&
  isMarked(tree.tokens, clause, 'mark', (word) => word === 'that') &&
  dependents(tree, clause, ['nsubj', 'nsubj:pass']).length > 0

const versions = /^(?:account|version|claim|allegation|accusation|charge|theory|suggestion|rumou?r)$/

/** "Debunked reports that", "reports that he had fled were false". */
function isDebunked(tree: Tree, noun: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {}
  const beside = dependents(tree, noun, ['amod'])
  const isUntrue = (at: number): boolean => untrueWords.has(lemmaAt(tree, at))
  // "Reports that they had fled are false, he said": the parser hangs both on "said" as often as not, and where nobody says so one on the other.
  const isBeside = (at: number): boolean =>
    at > noun && dependents(tree, at, ['cop']).length > 0 && dependents(tree, at, ['nsubj']).length === 0
  const of = deprel.startsWith('nsubj') ? head : dependents(tree, head < 0 ? noun : head, ['ccomp']).find(isBeside)
  return (
    [...beside, ...(deprel === 'obj' ? [head] : [])].some((at) => debunking.test(lemmaAt(tree, at))) ||
    beside.some(isUntrue) ||
    (of !== undefined &&
      isUntrue(of) &&
      dependents(tree, of, ['advmod']).every((at) => !/^n[o’']t$/.test(tree.tokens[at]?.lower ?? '')))
  )
}

const debunking = /^(?:debunk|refute|disprove|dispel|quash|scotch|rubbish)$/

/** "Reports of the president's death had spread": what befell somebody by hearsay. */
export const isRumoured = (tree: Tree, noun: number, event: number): boolean =>
  prepositionOf(tree, event) === 'of' &&
  (/^rumou?r$/.test(lemmaAt(tree, noun)) ||
    (lemmaAt(tree, noun) === 'report' &&
      /^(?:death|killing|arrest|capture|murder|assassination|kidnapping|abduction|detention|resignation)$/.test(
        lemmaAt(tree, event),
      )))

/** "Denied reports of an attack", "debunked rumours of a coup": whether whoever speaks says that there was none. */
export function isDisclaimed(tree: Tree, event: number): boolean {
  if (prepositionOf(tree, event) !== 'of') return false
  // "The rumours circulating on the net of a mutiny": the parser hangs the mutiny on the net.
  let noun = event
  for (let steps = 0; steps < reportReach; steps += 1) {
    if (!/^(?:nmod|obl|acl|conj)$/.test(tree.tokens[noun]?.deprel ?? '')) return false
    noun = tree.tokens[noun]?.head ?? -1
    if (tellings.test(lemmaAt(tree, noun))) break
  }
  if (!tellings.test(lemmaAt(tree, noun))) return false
  const { head = -1, deprel } = tree.tokens[noun] ?? {}
  return isDebunked(tree, noun) || (deprel === 'obj' && /^(?:deny|dismiss|reject)$/.test(lemmaAt(tree, head)))
}

/** Words from what a report is of up to the report. */
const reportReach = 6

const tellings = /^(?:report|news|rumou?r|claim|allegation)$/

/** "The seventh mayor to be murdered", "the last town to fall", "the first to be freed": one of a row of those that it was done to. */
export function isRanked(tree: Tree, noun: number): boolean {
  const isRank = (at: number): boolean => {
    const { feats = '', lower = '' } = tree.tokens[at] ?? {}
    return feats.includes('NumType=Ord') || /^(?:latest|last|only)$/.test(lower)
  }
  const isAhead = dependents(tree, noun, ['aux']).some((child) =>
    /^(?:will|would|could|may|might)$/.test(tree.tokens[child]?.lower ?? ''),
  )
  return !isAhead && [noun, ...dependents(tree, noun, ['amod', 'nummod'])].some(isRank)
}

/** "A failed attempt to kill him". */
export const isAttempt = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]?.upos === 'NOUN' && /^(?:attempt|bid)$/.test(lemmaAt(tree, noun)) && isTried(tree, noun)

/** What is only planned or warned of is no attempt: "in an attempt to", "after an attempt to", "survived an attempt to" are. */
const isTried = (tree: Tree, noun: number): boolean =>
  !dependents(tree, noun, ['det']).some((child) => /^(?:any|no|every)$/.test(tree.tokens[child]?.lower ?? '')) &&
  !/^(?:plan|plot|prepare|foil|thwart|prevent|avert|warn|stop)$/.test(lemmaAt(tree, tree.tokens[noun]?.head ?? -1))

/** "Were the dam to burst, thousands would drown", "had the troops fired, many would have died": a condition by the order of the words. */
export function isUnreal({ tokens }: Tree): boolean {
  const first = tokens[0]?.lower ?? ''
  if (!/^(?:were|had)$/.test(first) || tokens.at(-1)?.text === '?' || /^(?:mark|punct)$/.test(tokens[1]?.deprel ?? ''))
    return false
  const would = tokens.findIndex(({ lower }) => /^(?:would|could|might|['’]d)$/.test(lower))
  return (
    would > 0 && (first === 'had' || tokens.slice(0, would).some(({ lower, xpos }) => lower === 'to' && xpos === 'TO'))
  )
}
