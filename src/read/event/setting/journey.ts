/** Where do people and vehicles come from or go to? Neither end of a journey is where something befell them. */
import type { PlaceMention } from '../../place/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { type Heads, pathUp } from './attachment.ts'

/** Verbs of coming from somewhere, with "from"; lemmas. */
const comings =
  /^(?:come|visit|hail|originate|arrive|return|travel|sail|fly|drive|head|journey|commute|migrate|emigrate|relocate|set|take|depart|carry|transport|ferry|bring|haul|ship|import|smuggle|traffic|send|escape|run|ply|bind|cross)$/

/** Verbs of going somewhere, with "to" or "for", told of what was on its way there. */
const goings =
  /^(?:travel|sail|fly|drive|head|journey|commute|migrate|emigrate|set|depart|leave|carry|transport|ferry|take|bring|haul|ship|smuggle|traffic|run|ply|bind|bound|destine)$/

const withdrawals = /^(?:withdraw|retreat|flee|escape|pull|run)$/

const leavings = /^(?:leave|depart|exit|quit)$/

/**
 * Is a place only where somebody or something came from or was going: "a ferry that left the port of Osh", "a bus travelling from Lima to
 * Cusco", "a tourist from Canada", "a convoy on its way to Goma"? Not where the journey itself is the event.
 */
export function isEndOfJourney({ tokens }: Sentence, { span, precision }: PlaceMention, { own }: Heads): boolean {
  const path = pathUp(tokens, span)
  for (const [step, at] of path.entries()) {
    const over = path[step + 1] ?? -1
    const above = tokens[over]
    if (above === undefined || own.includes(at)) return false
    const has = (pattern: RegExp): boolean => isMarked(tokens, at, 'case', (word) => pattern.test(word))
    // "Withdrew towards Goma": where they were headed, and nothing of it has been there yet.
    if (has(/^towards?$/) && withdrawals.test(above.lemma)) return true
    if (isMoved(above) && has(/^(?:from|to|for|towards?)$/)) return true
    if (own.includes(over)) return false
    if (above.upos === 'VERB' || above.lemma === 'bound') return isTravelled(tokens, { at, over }, has)
    if (has(/^from$/) && precision === 'country' && isInClass(above.lemma, 'people')) return true
    if (step === 0 && has(/^from$/) && isDescription(tokens, over)) return true
    if (has(/^(?:to|for|towards?)$/) && ways.test(above.lemma)) return true
  }
  return false
}

/** "Okoro, a father of two from Leeds, drowned": what describes somebody tells where they live. */
function isDescription(tokens: readonly Token[], noun: number): boolean {
  const { deprel, head = -1 } = tokens[noun] ?? {}
  return deprel === 'appos' || (deprel === 'nmod' && tokens[head]?.deprel === 'appos')
}

const ways = /^(?:way|route|journey|trip|voyage|crossing)$/

const isMoved = ({ lemma, upos }: Token): boolean =>
  upos === 'NOUN' && (/^(?:flight|convoy|shipment|cargo)$/.test(lemma) || moved.some((name) => isInClass(lemma, name)))
const moved = ['vehicle', 'craft', 'railed', 'missile']

/** "That left the port", "travelling from Lima", "carrying aid to Goma", "was heading to Goma when". */
function isTravelled(
  tokens: readonly Token[],
  { at, over }: { readonly at: number; readonly over: number },
  has: (pattern: RegExp) => boolean,
): boolean {
  const { lemma = '', deprel = '', xpos } = tokens[over] ?? {}
  const isPast = tokens.some(({ head, lower }) => head === over && lower === 'had')
  if (has(/^from$/)) return comings.test(lemma) || (lemma === 'flee' && isPast)
  if (tokens[at]?.deprel === 'obj') return leavings.test(lemma)
  if (!has(/^(?:to|for|towards?)$/) || !goings.test(lemma)) return false
  return deprel.startsWith('acl') || deprel === 'amod' || (xpos === 'VBG' && deprel === 'root')
}
