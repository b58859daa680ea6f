/**
 * Who can act, suffer or speak? People and bodies named by what they are, office holders by name, bodies known by name,
 * and states by their capitals. No pronouns yet, and no person without an office. Only English is read.
 */
import type { Found, Party, Rule } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { TokenizedText } from '../token/index.ts'
import { partyRules, surnameRule } from './en/rules.ts'
import { type Draft, makeViews, type PartyMention, type View } from './view.ts'

/**
 * A party, the sentence that it stands in, and its head word, lower case: `officers` in "12 police officers" (whose span is
 * "police officers": numbers are quantities), the office in "President Tokayev".
 */
export type { PartyMention } from './view.ts'

/** A mention as it stands in a reading: without what only the stages need. */
export function asParty({ because: _because, sentence: _sentence, head: _head, ...party }: PartyMention): Party {
  return party
}

/** Every rule of this stage. */
export const rules: readonly Rule[] = [...partyRules, surnameRule]

/**
 * Parties in text order; they do not overlap.
 *
 * @example "Kazakh police detained protesters" gives "Kazakh police" (COP, KAZ) and "protesters" (OPP).
 */
export function findParties(tokenized: TokenizedText, places: readonly PlaceMention[]): Found<readonly PartyMention[]> {
  if (!/^en\b/.test(tokenized.language)) return found([])
  const known = new Map<string, Draft>()
  const mentions: PartyMention[] = []
  for (const view of makeViews(tokenized, places)) {
    const drafts = readSentence(view, known)
    for (const draft of drafts) mentions.push(makeMention(view, draft))
  }
  return found(mentions)
}

/** Each rule over the whole sentence in turn, so that a surer rule takes its words first. */
function readSentence(view: View, known: Map<string, Draft>): Draft[] {
  const taken = new Set<number>()
  const drafts: Draft[] = []
  const take = (draft: Draft | undefined): void => {
    if (draft === undefined) return
    for (let at = draft.first; at <= draft.last; at += 1) if (taken.has(at)) return
    for (let at = draft.first; at <= draft.last; at += 1) taken.add(at)
    drafts.push(draft)
  }
  for (const rule of partyRules)
    for (let index = 0; index < view.tokens.length; index += 1) {
      if (taken.has(index)) continue
      const read = rule.apply(view, index)
      if (read !== undefined) take({ ...read, rule: rule.id, basis: 'stated' })
    }
  for (const draft of drafts) {
    const surname = draft.name?.split(' ').at(-1)
    if (surname !== undefined && draft.rule === 'party/en/office-holder') known.set(surname, draft)
  }
  for (let index = 0; index < view.tokens.length && known.size > 0; index += 1) {
    if (taken.has(index)) continue
    const read = surnameRule.apply(view, index, known)
    if (read !== undefined) take({ ...read, rule: surnameRule.id, basis: 'inferred' })
  }
  return drafts.sort((a, b) => a.first - b.first)
}

function makeMention({ text, sentence, tokens }: View, draft: Draft): PartyMention {
  const span = { start: tokens[draft.first]?.start ?? 0, end: tokens[draft.last]?.end ?? 0 }
  const { name, country, sector, head, rule, basis } = draft
  return {
    span,
    text: text.slice(span.start, span.end),
    ...(name === undefined ? {} : { name }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    sentence: sentence.index,
    head,
    because: [{ rule, span, basis }],
  }
}
