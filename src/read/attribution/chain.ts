/**
 * Which attributions of a text hold, and which pass others on? The rules' take the place of the model's, and "Reuters reported,
 * citing two officials" is what the officials say, by way of Reuters.
 */
import type { TokenizedText } from '../token/index.ts'
import { withQuoted } from './behind-colon.ts'
import { mendBounds } from './boundary.ts'
import { withCited, without } from './cited.ts'
import { turnBefore, untilTurn, upToSpeaker } from './content.ts'
import { isDeed, isLabel, isPlaceTag } from './deed.ts'
import { draftSentence } from './en/figures.ts'
import { impersonal, relays } from './en/words.ts'
import { fromHearer, isWhereabouts } from './hearer.ts'
import { withAnswers } from './interview.ts'
import { speakersOf } from './joint.ts'
import type { Labelled, WordRange } from './learned/label.ts'
import { isShortPassive, isTold, withoutSubject } from './passive.ts'
import { subjectOf } from './subject.ts'

/** An attribution in words of the text, by a rule of its own where it is not the model's. */
export interface Said extends Labelled {
  readonly rule?: string
  /** Whose words they are, where the source is only a mark: "A:". */
  readonly speaker?: WordRange | undefined
  readonly relay?: { readonly by: WordRange; readonly cue: WordRange }
  readonly weak?: boolean
  readonly yields?: boolean
  readonly mends?: boolean
}

/** Attributions in the order of their anchors. `begins` has the first word of each sentence. */
export function chainSayings(text: TokenizedText, begins: Int32Array, labelled: readonly Labelled[]): readonly Said[] {
  const voiced = labelled.filter(({ source, anchor }) => {
    const sentence = text.sentences[sentenceAt(begins, anchor)]
    const word = sentence?.tokens[(source?.[0] ?? anchor) - (begins[sentence.index] ?? 0)]
    const at = anchor - (begins[sentence?.index ?? 0] ?? 0)
    const isName = sentence?.tokens[at]?.lower === 'known' && sentence.tokens[at + 1]?.lower === 'as'
    return !isName && (source === undefined || word === undefined || !nobody.has(word.lower))
  })
  const sayings = merged(
    draftAll(text, begins),
    voiced
      .map((said) => withBounds(withSubject(withLentSource(said, voiced), text, begins), text, begins))
      .filter((said) => isSaid(said, text, begins) && !isDone(said, text, begins))
      .map((said) => ofNobody(said, text, begins)),
  )
  const cited = text.sentences.reduce(
    (all, sentence) => withCited(all, { sentence, begin: begins[sentence.index] ?? 0 }, text),
    sayings,
  )
  const turns = inTurns(withoutRelays(cited, text, begins), text, begins).flatMap((said) => oneEach(said, text, begins))
  return withAnswers(withQuoted(turns, text, begins), text, begins)
}

/** "The families, quoted by the daily, said": that the daily quotes them is read with what they say. */
function withoutRelays(sayings: readonly Said[], { sentences }: TokenizedText, begins: Int32Array): readonly Said[] {
  return sayings.filter((said) => {
    const sentence = sentences[sentenceAt(begins, said.anchor)]
    const word = sentence?.tokens[said.anchor - (begins[sentence.index] ?? 0)]
    const holds = (range: WordRange | undefined) => range !== undefined && overlap(range, said.cue)
    return (
      !relays.has(word?.lemma ?? '') ||
      !sayings.some((one) => one !== said && (holds(one.source) || holds(one.relay?.cue)))
    )
  })
}

/** Without what the next speaker of the sentence says. */
function inTurns(sayings: readonly Said[], { sentences }: TokenizedText, begins: Int32Array): readonly Said[] {
  return sayings.map((said) => {
    const next = sayings.find(
      ({ source, cue, anchor }) =>
        source !== undefined && anchor > said.anchor && source[0] >= said.cue[1] && source[0] < cue[0],
    )
    const sentence = sentences[sentenceAt(begins, said.anchor)]
    if (sentence === undefined) return said
    const begin = begins[sentence.index] ?? 0
    const joint = sayings.find(
      (other) => goesOn(said, other) && /^(?:and|but)$/.test(sentence.tokens[other.cue[0] - 1 - begin]?.lower ?? ''),
    )
    if (joint !== undefined) return { ...said, content: untilTurn(said.content, joint.cue[0] - 1) }
    if (next?.source === undefined) return said
    const turn = turnBefore(sentence, next.source[0] - begin, { from: said.anchor - begin, to: next.anchor - begin })
    return turn < 0 ? said : { ...said, content: untilTurn(said.content, turn + begin) }
  })
}

/** "Denied that its men were there and accused the militia": the second is said by the same, and no part of what the first is. */
function goesOn({ source, cue, content }: Said, other: Said): boolean {
  const isSame = source !== undefined && other.source !== undefined && source[0] === other.source[0]
  return isSame && other.cue[0] > cue[1] && content.some(([from, to]) => from < other.cue[0] && other.cue[1] < to)
}

/** One attribution for each of those who say it together, with all that they say. */
function oneEach(said: Said, { sentences }: TokenizedText, begins: Int32Array): readonly Said[] {
  const sentence = sentences[sentenceAt(begins, said.anchor)]
  const { source, cue, content } = said
  if (sentence === undefined || source === undefined) return [said]
  const begin = begins[sentence.index] ?? 0
  const isHere = ([from, to]: WordRange): boolean => from >= begin && to <= begin + sentence.tokens.length
  if (![source, cue, ...content].every(isHere)) return [said]
  const local = ([from, to]: WordRange): WordRange => [from - begin, to - begin]
  const inText = ([from, to]: WordRange): WordRange => [from + begin, to + begin]
  const speakers = said.relay === undefined ? speakersOf(sentence, local(source)) : [local(source)]
  const first = Math.min(...[cue, said.relay?.by, said.relay?.cue].map((range) => range?.[0] ?? cue[0])) - begin
  const spoken = { content: content.map(local), source: speakers[0] ?? local(source), cue: [first, first] as const }
  const whole = upToSpeaker(sentence, spoken).map(inText)
  return speakers.map((range) => ({ ...said, source: inText(range), content: whole }))
}

/** "Nine miners feared dead": without those of whom it is said as its source. */
function ofNobody(said: Labelled, { sentences }: TokenizedText, begins: Int32Array): Labelled {
  const sentence = sentences[sentenceAt(begins, said.anchor)]
  const { source, cue, content, anchor } = said
  const begin = begins[sentence?.index ?? 0] ?? 0
  if (sentence === undefined || source === undefined) return said
  const own = ([from, to]: WordRange): WordRange => [from - begin, to - begin]
  if (isWhereabouts(sentence, { source: own(source), cue: own(cue), content: [] }, anchor - begin))
    return { ...said, source: undefined }
  if (isTold(sentence, [source[0] - begin, source[1] - begin], anchor - begin))
    return { ...said, source: undefined, ...withoutSubject({ source, cue, content }, cue[1]), cue }
  if (source[1] !== anchor || !isShortPassive(sentence, anchor - begin)) return said
  const isOf = sentence.tokens[anchor + 1 - begin]?.lower === 'of'
  return { ...said, source: undefined, ...withoutSubject({ source, cue, content }, isOf ? anchor + 2 : anchor + 1) }
}

/** The model's words of one sentence, bounded as they must be meant. */
function withBounds(said: Labelled, { sentences }: TokenizedText, begins: Int32Array): Labelled {
  const sentence = sentences[sentenceAt(begins, said.anchor)]
  const { source, cue, content } = said
  if (sentence === undefined || source === undefined) return said
  const begin = begins[sentence.index] ?? 0
  const isHere = ([from, to]: WordRange): boolean => from >= begin && to <= begin + sentence.tokens.length
  if (![source, cue, ...content].every(isHere)) return said
  const local = ([from, to]: WordRange): WordRange => [from - begin, to - begin]
  const inText = ([from, to]: WordRange): WordRange => [from + begin, to + begin]
  const spoken = { source: local(source), cue: local(cue), content: content.map(local) }
  const mended = fromHearer(sentence, mendBounds(sentence, spoken))
  return { ...said, source: inText(mended.source), cue: inText(mended.cue), content: mended.content.map(inText) }
}

/** "…, the agency said, adding that …": whoever says it adds it, and not all the words before. */
function withLentSource(said: Labelled, all: readonly Labelled[]): Labelled {
  const { source, anchor } = said
  if (source === undefined) return said
  const [from, to] = source
  const lender = all.find((other) => {
    const own = other.source
    return own !== undefined && other.anchor < anchor && from < own[0] && own[1] === to && other.cue[0] === to
  })
  return lender === undefined ? said : { ...said, source: lender.source }
}

/** A verb of saying whose source the model leaves out has the one that the tree tells. */
function withSubject(said: Labelled, { sentences }: TokenizedText, begins: Int32Array): Labelled {
  const sentence = sentences[sentenceAt(begins, said.anchor)]
  if (said.source !== undefined || sentence === undefined) return said
  const begin = begins[sentence.index] ?? 0
  const speaker = subjectOf(sentence, said.anchor - begin)
  if (speaker === undefined) return said
  const source = [speaker[0] + begin, speaker[1] + begin] as const
  const content = said.content.flatMap((range) => without(range, source))
  return content.length === 0 || overlap(source, said.cue) ? said : { ...said, source, content }
}

/** A deed that nobody says, "were rescued", attributes nothing; nor does an active verb whose sayer is nowhere. */
function isSaid({ source, anchor }: Labelled, { sentences }: TokenizedText, begins: Int32Array): boolean {
  const sentence = sentences[sentenceAt(begins, anchor)]
  const verb = sentence?.tokens[anchor - (begins[sentence.index] ?? 0)]
  // "A suspected thief", "the alleged attackers were arrested": of whom it is held, and of nothing that is told.
  if (source === undefined && verb?.deprel === 'amod' && /^(?:suspect|allege)$/.test(verb.lemma)) return false
  if (source !== undefined || verb?.upos !== 'VERB' || verb.lemma === 'inform') return true
  return impersonal.has(verb.lemma) && (verb.xpos === 'VBN' || /^(?:seem|appear)$/.test(verb.lemma))
}

/** What somebody does, or a tag of a place, which the model takes for a saying. */
function isDone({ source, cue, content, anchor }: Labelled, text: TokenizedText, begins: Int32Array): boolean {
  const sentence = text.sentences[sentenceAt(begins, anchor)]
  if (sentence === undefined) return false
  const begin = begins[sentence.index] ?? 0
  const local = ([from, to]: WordRange): WordRange => [from - begin, to - begin]
  const isQuoted = content.some(([from, to]) => {
    const words = sentence.tokens.slice(Math.max(0, from - begin), Math.max(0, to - begin))
    return from < begin || to > begin + sentence.tokens.length || words.some(({ text: word }) => /["“”„«]/.test(word))
  })
  const said = {
    anchor: anchor - begin,
    cue: local(cue),
    source: source === undefined ? undefined : local(source),
    content: content.map(local),
    isQuoted,
  }
  return isDeed(sentence, said) || isPlaceTag(sentence, said, text.names) || isLabel(sentence, said, text.names)
}

const overlap = ([from, to]: WordRange, [first, end]: WordRange): boolean => from < end && first < to

/** "No one has claimed responsibility": nobody says that; nor does "known as" attribute what it calls. */
const nobody: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'you'])

/** Index of the sentence that a word of the text is in. */
export function sentenceAt(begins: Int32Array, word: number): number {
  let [low, high] = [0, begins.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((begins[middle] ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}

function draftAll({ sentences }: TokenizedText, begins: Int32Array): Said[] {
  return sentences.flatMap((sentence) => {
    const begin = begins[sentence.index] ?? 0
    const inText = ([from, to]: WordRange): WordRange => [from + begin, to + begin]
    return draftSentence(sentence).map(
      ({ draft: { anchor, source, cue, content, relay, weak = false, yields = false, mends = false }, rule }) => ({
        anchor: anchor + begin,
        source: source === undefined ? undefined : inText(source),
        cue: inText(cue),
        content: content.map(inText),
        rule,
        weak,
        yields,
        mends,
        ...(relay === undefined ? {} : { relay: { by: inText(relay.by), cue: inText(relay.cue) } }),
      }),
    )
  })
}

/** A rule's attribution takes the place of the model's that have their anchor or cue in its own; a weak one gives way. */
function merged(drafts: readonly Said[], labelled: readonly Said[]): readonly Said[] {
  const isSame = ({ anchor, cue, relay }: Said, other: Said): boolean => {
    const isCue = other.anchor === anchor || (other.cue[0] < cue[1] && cue[0] < other.cue[1])
    return isCue || (relay !== undefined && other.anchor >= relay.cue[0] && other.anchor < cue[1])
  }
  const isMended = (draft: Said, other: Said) => draft.mends === true && !isHalf(other.content, draft.content)
  const isWithin = (anchor: number, { content }: Said) => content.some(([from, to]) => anchor >= from && anchor < to)
  const holding = drafts.filter((draft) => {
    if (draft.yields === true) return labelled.every((other) => !isSame(draft, other) || isMended(draft, other))
    return draft.weak !== true || !labelled.some((other) => isSame(draft, other) || isWithin(draft.anchor, other))
  })
  if (holding.length === 0) return labelled
  const kept = labelled.filter((other) => !holding.some((draft) => isSame(draft, other)))
  return [...holding, ...kept].sort((a, b) => a.anchor - b.anchor)
}

/** Whether the first are at least half of the words of the second. */
function isHalf(some: readonly WordRange[], all: readonly WordRange[]): boolean {
  const shared = all.flatMap(([from, to]) => some.map(([a, b]) => Math.min(to, b) - Math.max(from, a)))
  const total = all.reduce((sum, [from, to]) => sum + to - from, 0)
  return 2 * shared.reduce((sum, words) => sum + Math.max(0, words), 0) >= total
}
