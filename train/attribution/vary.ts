/**
 * How else could people's sentences have been written? PolNeAR is political news: a third of it is quoted, and little of it has
 * the order of wire copy, "Two men died, police said". So sentences that hold a whole attribution are learned again without
 * quotation marks, and those of the order "Police said two men died" with what is said first.
 */
import type { Span } from '../../src/model/index.ts'
import type { MarkedAttribution } from './lesson.ts'

export interface MarkedText {
  readonly text: string
  readonly marked: readonly MarkedAttribution[]
}

const parts = ['source', 'cue', 'content'] as const
const quoteMarks = /["“”„«»]|''|``/g
/** Cues that a clause goes with; others cannot stand behind what they say. */
const clauseCue =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|report|announc|add|not(?:e|ed|es)\b|stat|declar|warn|claim|argu|insist|confirm|alleg|estimat|conclud|explain|acknowledg|admit|believ|suggest|wr(?:ite|ote)|show|predict|recall|tweet|thought|thinks)/

/** Longer ones are mostly lists that were cut wrongly. */
const sentenceCharsMax = 400

/** Variants of the sentences of a text, each a text of its own. */
export function varySentences({ text, marked }: MarkedText, sentences: readonly Span[]): MarkedText[] {
  return sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start > sentenceCharsMax) return []
    const within = marked.filter((one) => parts.every((part) => one[part].every((span) => isWithin(span, sentence))))
    const own = {
      text: text.slice(sentence.start, sentence.end),
      marked: within.map((one) =>
        moved(one, ({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
      ),
    }
    if (within.length === 0) return []
    const plain = withoutQuotes(own)
    const turned = plain.marked.flatMap((one) => contentFirst(plain.text, one) ?? [])
    return plain.text === own.text ? turned : [plain, ...turned]
  })
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end
}

function moved(one: MarkedAttribution, move: (span: Span) => Span): MarkedAttribution {
  const each = (spans: readonly Span[]): Span[] => spans.map(move).filter(({ start, end }) => start < end)
  return { source: each(one.source), cue: each(one.cue), content: each(one.content) }
}

/** The text without quotation marks; a comma before a closing one belongs to what is outside it. */
function withoutQuotes({ text, marked }: MarkedText): MarkedText {
  const at = new Int32Array(text.length + 1)
  let plain = ''
  let from = 0
  for (const { 0: mark, index } of [...text.matchAll(quoteMarks), { 0: '', index: text.length }]) {
    for (; from < index; from++) {
      at[from] = plain.length
      plain += text[from]
    }
    for (; from < index + mark.length; from++) at[from] = plain.length
  }
  at[text.length] = plain.length
  const move = ({ start, end }: Span): Span => {
    let to = at[end]!
    while (to > at[start]! && /[,.\s]/.test(plain[to - 1]!)) to--
    return { start: at[start]!, end: to }
  }
  return { text: plain, marked: marked.map((one) => moved(one, move)) }
}

/** "Police said on Friday that two men died." as "Two men died, police said on Friday." */
function contentFirst(text: string, { source, cue, content }: MarkedAttribution): MarkedText | undefined {
  const [who, says, what] = [source[0], cue[0], content[0]]
  if (who === undefined || says === undefined || what === undefined || content.length > 1 || source.length > 1)
    return undefined
  if (who.start > 0 || who.end > says.start || says.end > what.start) return undefined
  if (!/^[.\s]*$/.test(text.slice(what.end)) || !clauseCue.test(text.slice(says.start, says.end))) return undefined
  const said = text
    .slice(what.start, what.end)
    .replace(/^that\s+/, '')
    .replace(/[.\s]+$/, '')
  const saying = text.slice(0, what.start).replace(/[\s,:]+$/, '')
  if (/^(?:to|of|on|in|for|by|whether|if|how|why|what)\b/.test(said) || said.split(' ').length < 4) return undefined
  const lead = `${said[0]!.toUpperCase()}${said.slice(1)}, `
  const isTitle = !/^(?:The|A|An|He|She|They|It|Some|His|Her|Their|Its|Several|Many|Officials|Police) /.test(
    `${saying} `,
  )
  const rest = isTitle ? saying : saying[0]!.toLowerCase() + saying.slice(1)
  const shift = (span: Span): Span => ({
    start: span.start + lead.length,
    end: Math.min(span.end, saying.length) + lead.length,
  })
  return {
    text: `${lead}${rest}.`,
    marked: [{ source: [shift(who)], cue: [shift(says)], content: [{ start: 0, end: said.length }] }],
  }
}
