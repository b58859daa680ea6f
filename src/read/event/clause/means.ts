/** Is what stands behind "by" who did it, or only how somebody was taken away: "was shot and evacuated by helicopter"? */
import { wordSet } from '../../../stdx/index.ts'
import type { Token } from '../../token/index.ts'

/** What is done for those to whom something else was done: who does it did not do that. */
const caring = wordSet(
  'evacuate airlift fly lift transport transfer ferry bring rush carry treat rescue save hospitalize hospitalise admit discharge free release find identify bury',
)

const conveyances = wordSet(
  'helicopter ambulance plane aircraft boat ship ferry train bus car truck lorry van air sea road rail land',
)

/** "Airlifted", "taken away", "rushed to hospital"; not "taken hostage". */
export function isCare(tokens: readonly Token[], verb: number): boolean {
  const { lemma = '' } = tokens[verb] ?? {}
  const isAway = tokens.some(({ head, lower }) => head === verb && /^(?:away|off|out|hospital)$/.test(lower))
  return caring.has(lemma) || (/^(?:take|move|pull)$/.test(lemma) && isAway)
}

/** "By helicopter": a conveyance that nothing tells from others, behind a verb that goes with one. */
export function isMeans(tokens: readonly Token[], phrase: number): boolean {
  const { lemma = '', head = -1 } = tokens[phrase] ?? {}
  const own = tokens.filter((token) => token.head === phrase)
  const isBare = own.every(({ deprel, lower }) =>
    deprel === 'case' ? lower === 'by' : deprel !== 'det' && deprel !== 'compound',
  )
  return conveyances.has(lemma) && own.some(({ lower }) => lower === 'by') && isBare && isCare(tokens, head)
}
