/** Does a verb over an infinitive tell that it was done? */
import { wordSet } from '../../stdx/index.ts'
import type { Token } from './index.ts'

/** "Drones enabled troops to kill 20", "made it possible to free them", "were able to flee": whether it was done, and not only let. */
export function isBroughtAbout(tokens: readonly Token[], governor: number, below: number): boolean {
  const { lemma, head = -1, deprel } = tokens[governor] ?? {}
  if (lemma === 'possible') return deprel === 'xcomp' && tokens[head]?.lemma === 'make' && isPast(tokens, head)
  if (lemma === 'make') return tokens[below]?.lemma === 'possible' && isPast(tokens, governor)
  if (!isPast(tokens, governor)) return false
  if (lemma === 'able' || lemma === 'enable') return true
  // Whoever has the say may let others do what they never do.
  return (
    /^(?:allow|permit)$/.test(lemma ?? '') &&
    tokens.some((token) => token.head === governor && token.deprel === 'nsubj' && means.has(token.lemma))
  )
}

/** What lets people do something by being there, and not by leave. */
const means = wordSet(
  'operation raid tip tip-off information intelligence footage drone weapon breach gap chaos confusion darkness fog offensive advance lull truce ceasefire corridor call video evidence help',
)

/** In the past, or hung on what is: "…, enabling troops to free them". */
function isPast(tokens: readonly Token[], word: number): boolean {
  const { xpos, deprel, head = -1 } = tokens[word] ?? {}
  if (xpos === 'VBG' && deprel === 'advcl') return tokens[head]?.xpos === 'VBD'
  const own = tokens.filter((token) => token.head === word && /^(?:aux|cop)/.test(token.deprel))
  if (own.some((token) => token.xpos === 'MD')) return false
  return xpos === 'VBD' || own.some((token) => token.xpos === 'VBD' || /^(?:has|have)$/.test(token.lower))
}
