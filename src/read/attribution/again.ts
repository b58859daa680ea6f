/** Which voice that was heard before is this one? By its name, its person or body, or by a noun that stands for it: "the channel". */
import { bodyFamilies, kindNouns, personNouns, plainNoun } from './en/voice-words.ts'
import type { VoicePhrase } from './phrase.ts'
import type { Voice, VoiceRequest } from './voice.ts'

/** What a voice is called where it speaks, without article. */
export function wordsOf({ phrase, text }: VoiceRequest): string {
  const { sentence, words, whole, determiner } = phrase
  // "A man" says too little where the text tells which.
  const isVague = /^an?$/.test(determiner) && words[1] - words[0] === 1
  const [from, to] = isVague ? whole : words
  return text
    .slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/^(?:his|her|its|their) (?=ministry$|office$|government$|party$)/i, '')
    .replace(/['’]s?$|,$/, '')
}

/** The words of a name in lower case. */
export const plainWords = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((word) => plainNoun(word))

interface Known {
  readonly voice: Voice
  /** Through a word that stands for it, and not by its name. */
  readonly inferred: boolean
}

/** The voice that a phrase names or stands for. */
export function knownVoice(
  request: VoiceRequest,
  heard: readonly Voice[],
  entity: number | undefined,
): Known | undefined {
  const { phrase } = request
  if (entity !== undefined) {
    const voice = heard.findLast(
      ({ person, bodies }) => person === entity || (person === undefined && bodies.has(entity)),
    )
    return voice === undefined ? undefined : { voice, inferred: false }
  }
  const { body } = phrase
  const sameBody =
    body === undefined
      ? undefined
      : heard.findLast(({ bodies, person }) => person === undefined && bodies.has(body.entity))
  if (sameBody !== undefined) return { voice: sameBody, inferred: false }
  const words = wordsOf(request).toLowerCase()
  const meant = isAnaphor(phrase) ? standsFor(phrase, heard, words) : undefined
  if (meant !== undefined) return { voice: meant, inferred: true }
  const named = heard.findLast(
    ({ names, person }) => person === undefined && names.some((name) => name.toLowerCase() === words),
  )
  return named === undefined ? undefined : { voice: named, inferred: false }
}

/** What may stand between "the" and a noun that points back: "the rights group", "the Doha-based channel". */
const pointing = /^(?:same|rights|aid|news)$|-based$/

/** "The channel", "the same channel", "that group": a noun alone with what points back. */
export function isAnaphor({ sentence, head, words: [from, to], determiner, isApposed }: VoicePhrase): boolean {
  if (isApposed) return false
  const first = sentence.tokens[from]
  const isTheirs = /^(?:his|her|its|their)$/.test(first?.lower ?? '') && from + 1 === head
  if (isTheirs && to === head + 1) return bodyFamilies.has(sentence.tokens[head]?.lemma ?? '')
  if (!/^(?:the|this|that|these|those)$/.test(determiner) || to > head + 1) return false
  const between = sentence.tokens.slice(from, head)
  const isPlaced = between.some(({ lower }) => lower.endsWith('-based'))
  return between.every(
    ({ lower, upos, xpos }) =>
      /^(?:DET|PUNCT)$/.test(upos) || pointing.test(lower) || (isPlaced && /^NNPS?$/.test(xpos)),
  )
}

/** "Its director", "the agency's spokesman": the body that was heard last, or that the noun stands for. */
export function ownerOf({ sentence, owner }: VoicePhrase, heard: readonly Voice[]): Voice | undefined {
  const token = sentence.tokens[owner ?? -1]
  if (owner === undefined || token === undefined) return undefined
  if (/^(?:its|their)$/.test(token.lower))
    return heard.findLast(({ person, isPlural }) => person === undefined && !isPlural)
  return token.upos === 'NOUN' ? standsFor({ sentence, head: owner }, heard, token.lower) : undefined
}

/** The last voice that a noun may stand for. */
function standsFor(
  { sentence, head }: Pick<VoicePhrase, 'sentence' | 'head'>,
  heard: readonly Voice[],
  words: string,
): Voice | undefined {
  const token = sentence.tokens[head]
  const noun = plainNoun(token?.lemma.toLowerCase() ?? '')
  const isPlural = /S$/.test(token?.xpos ?? '')
  const isMore = ({ names }: Voice) => names.some((name) => name.toLowerCase() !== words)
  if (isPlural) return undefined
  if (personNouns.has(noun))
    return heard.findLast((voice) => {
      if (voice.person === undefined)
        return !voice.isPlural && voice.nouns.has(noun) && isMore(voice) && isLast(voice, noun)
      return voice.nouns.has(noun)
    })
  const family = bodyFamilies.get(noun)
  const bodies = heard.filter((voice) => voice.person === undefined && !voice.isPlural && isMore(voice))
  return (
    bodies.findLast(({ nouns }) => nouns.has(noun)) ??
    bodies.findLast((voice) => [...voice.nouns].some((one) => family?.has(one) === true) || isOfKind(voice, noun))
  )
}

/** The noun is what the voice is, not whose: "health ministry official" for "the official". */
export const isLast = ({ names }: Voice, noun: string): boolean =>
  names.some((name) => plainWords(name.replace(/ (?:who|of|for|in|at|from|with) .*$/, '')).at(-1) === noun)

/** A body that is known by its name alone, told by its kind. */
function isOfKind({ kind, nouns, names }: Voice, noun: string): boolean {
  if (nouns.size > 0 || !names.some((name) => /^\p{Lu}/u.test(name))) return false
  return kindNouns.get(kind)?.has(noun) === true
}
