/**
 * What do words that are used alike say of a thing? Features of its words and of those around it, by the classes of the language
 * core's vocabulary (`train/filler-classes.ts`): what was learned of "peasants" then holds of "villagers".
 */
import type { Token } from '../src/read/token/index.ts'
import { stepUp } from './muc4-feature.ts'
import { childrenOf, type Mention } from './muc4-mention.ts'
import type { Weights } from './muc4-weights.ts'

/** Features of one mention by the classes of words: narrow ones (`k`), and wide ones of several of those (`K`). */
export function likenessFeatures({ sentence, head, from, to, kind }: Mention, classes: Weights): string[] {
  const { tokens } = sentence
  const narrow = (token: Token | undefined) => classes.get(token?.lower ?? '')?.[0] ?? '-'
  const wide = (token: Token | undefined) => classes.get(token?.lower ?? '')?.[1] ?? '-'
  const token = tokens[head]
  const own = kind === undefined ? wide(token) : `<${kind}>`
  const features = new Set([`kh=${kind === undefined ? narrow(token) : own}`, `Kh=${own}`])
  if (kind === undefined)
    for (let at = from; at < to; at += 1) if (at !== head) features.add(`km=${narrow(tokens[at])}`)
  for (const before of tokens.slice(Math.max(0, from - 2), from)) features.add(`kl=${narrow(before)}`)
  for (const after of tokens.slice(to, to + 2)) features.add(`kr=${narrow(after)}`)
  const children = childrenOf(sentence)
  const up = stepUp(sentence, head, children)
  if (up === undefined) return [...features]
  const governor = tokens[up.at]
  features.add(`kg=${narrow(governor)}`).add(`kp=${up.relation}>${narrow(governor)}`)
  features.add(`Kp=${up.relation}>${wide(governor)}`).add(`Khp=${own}:${up.relation}>${wide(governor)}`)
  const next = stepUp(sentence, up.at, children)
  if (next !== undefined) features.add(`kq=${up.relation}>${next.relation}>${narrow(tokens[next.at])}`)
  return [...features]
}
