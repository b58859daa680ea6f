/** How does the dispatch stand to it that an organisation did it? MUC-4's slot for it, from the reading. */
import { overlaps, type Reading } from '../src/model/index.ts'
import { nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention, spanOf } from './muc4-mention.ts'

const doubt = /^(?:alleged|allegedly|suspected|presumed|presumably|apparently|supposedly)$/
const possible = /^(?:could|may|might|possible|possibly|perhaps)$/
const claiming = /^(?:claim|admit|acknowledge|claim_responsibility)$/
const claimed = /claim|admit|acknowledg|responsib/i
const authority: ReadonlySet<string> = new Set(['official', 'security-force'])
const authorities =
  /^(?:authority|authorities|police|government|army|minister|president|prosecutor|judge|court|official|military)$/

/** How the dispatch stands to it that the organisation did it: who says so, and in what words. */
export function confidenceOf({ thing }: Filler, { attributions, text }: Reading): string {
  for (const mention of thing.mentions) {
    const { sentence, head, from } = mention
    const span = spanOf(mention)
    const near = nearTriggers(sentence, head, childrenOf(sentence))
    const claims = attributions.some(({ source, cue }) => {
      const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
      return claimed.test(words) && source.some((piece) => overlaps(piece, span))
    })
    if (claims || near.some(({ word, path }) => claiming.test(word) && path === '^nsubj')) return 'CLAIMED OR ADMITTED'
    const voices = attributions.filter(({ content }) => content.some((piece) => overlaps(piece, span)))
    const official =
      voices.some(({ sourceKind }) => authority.has(sourceKind)) || (voices.length === 0 && hasAuthority(sentence))
    if (mayHave(mention)) return 'POSSIBLE'
    const doubted = sentence.tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => doubt.test(lower))
    const blamed = near.some(({ name, depth }) => name === 'BLAME' && depth <= 2)
    if (doubted || blamed) return official ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED'
  }
  return 'REPORTED AS FACT'
}

/** "The attacks could have been carried out by …": the deed that the organisation hangs on, through coordination, is possible. */
function mayHave({ sentence: { tokens }, head }: Mention): boolean {
  let at = head
  for (let step = 0; step < 3 && tokens[at]?.deprel === 'conj'; step += 1) at = tokens[at]?.head ?? -1
  const deed = tokens[at]?.head ?? -1
  return tokens.some((token) => token.head === deed && deed >= 0 && possible.test(token.lower))
}

/** "The authorities attribute the attack to …": whoever accuses is the subject of the sentence. */
const hasAuthority = ({ tokens }: Mention['sentence']): boolean =>
  tokens.some(({ lemma, deprel }) => deprel.startsWith('nsubj') && authorities.test(lemma.toLowerCase()))
