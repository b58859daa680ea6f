/** Is what a text tells only rehearsed? In a drill nobody is attacked, whatever its script says. */
import type { Rule } from '../../../model/index.ts'
import type { TokenizedText } from '../../token/index.ts'
import { drillCues, drills, realDrills } from '../en/words.ts'
import { quadClasses } from '../kind.ts'
import type { JoinedDraft } from '../trigger/join.ts'

const drill: Rule = {
  id: 'event/en/drill',
  reads:
    'In a report of a drill ("the exercise assumed that a plane had been hijacked") violence and accidents are rehearsed, and no event.',
  apply: undefined,
}

export const drillRules: readonly Rule[] = [drill]

/** Sentences in which a report of a drill says that it is one. */
const openingSentences = 3

/** Different words of rehearsing beside the drill's own. Set by hand: one alone ("volunteers") stands in reports of any kind. */
const cuesMin = 2

/** Is a text the report of a drill of rescue or police, and not of one of armies, which is an event itself? */
export function isDrill({ sentences }: TokenizedText): boolean {
  const opening = sentences.slice(0, openingSentences + 1)
  const isOne = opening.some(({ tokens }) =>
    tokens.some(
      ({ lemma, upos }, at) =>
        upos === 'NOUN' &&
        drills.has(lemma) &&
        !tokens.slice(Math.max(0, at - 3), at).some((before) => realDrills.has(before.lower)),
    ),
  )
  if (!isOne) return false
  const cues = sentences.flatMap(({ tokens }) =>
    tokens.map(({ lemma }) => lemma.toLowerCase()).filter((word) => drillCues.has(word)),
  )
  return new Set(cues).size >= cuesMin
}

/** What a drill plays: harm and force, but not what is said of it. */
export function isPlayed({ kind }: JoinedDraft): boolean {
  const quad = quadClasses[kind.type]
  return quad === 0 || quad === 4
}
