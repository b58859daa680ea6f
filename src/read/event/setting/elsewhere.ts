/** What is told of somewhere else than the report was before: of the whole country, or of a body that speaks from afar? */
import type { Party } from '../../../model/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import type { Sentence } from '../../token/index.ts'
import { attachment, attachmentOf, type Heads } from './attachment.ts'

/** Where the report was, whose place would be carried on. */
type Scene = Pick<PlaceMention, 'country' | 'precision'> | undefined

/** "Shops closed nationwide", "arrests across the country": whether an event was in all of a country. */
export function isNationwide(sentence: Sentence, heads: Heads): boolean {
  const { tokens } = sentence
  return tokens.some((token, at) => {
    const isWhole =
      /^(?:nationwide|nation-wide|countrywide|country-wide)$/.test(token.lower) ||
      (/^(?:country|nation)$/.test(token.lower) &&
        /^(?:the|whole|entire)$/.test(tokens[at - 1]?.lower ?? '') &&
        tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:across|throughout|around)$/.test(lower)))
    return isWhole && attachmentOf(sentence, token, heads) <= attachment.shared
  })
}

/** Whether those who only say something are a body of many states, or of another country than the one where the report was. */
export function isOfFarSpeaker(speakers: readonly Pick<Party, 'country' | 'sector'>[], scene: Scene): boolean {
  return speakers.some(
    ({ country, sector }) =>
      sector === 'IGO' || (country !== undefined && scene?.country !== undefined && country !== scene.country),
  )
}
