/** Did an event that a noun names do the harm that its verb tells? "Protests in June 2024 left 60 dead": the dead are of that June, too. */
import type { Token } from '../../token/index.ts'

const harms = /^(?:leave|kill|injure|wound|claim|maim|displace|destroy|drown)$/

export function hasHarmed(tokens: readonly Token[], noun: number, own: readonly number[]): boolean {
  const { deprel, head = -1 } = tokens[noun] ?? {}
  return deprel === 'nsubj' && own.includes(head) && harms.test(tokens[head]?.lemma ?? '')
}
