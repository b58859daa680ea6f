/**
 * How does the dispatch stand to it that an organisation did it, all in all? The rules of `muc4-confidence.ts` read it in one sentence; what is
 * said around decides with them: who tells the text, who is quoted, and the words of blame, doubt and report near the organisation.
 * Learned by `train/filler-sure.ts`.
 */
import { overlaps, type Reading } from '../src/model/index.ts'
import { ruledConfidence } from './muc4-confidence.ts'
import type { Filler } from './muc4-filler.ts'
import { spanOf } from './muc4-mention.ts'
import { sumWeights, type Weights } from './muc4-weights.ts'

/** The slot's values, in the order of their weights. */
export const confidences = [
  'REPORTED AS FACT',
  'CLAIMED OR ADMITTED',
  'SUSPECTED OR ACCUSED BY AUTHORITIES',
  'SUSPECTED OR ACCUSED',
  'POSSIBLE',
] as const

/** Words of a sentence that tell how sure it is and who says it. */
const cues: ReadonlySet<string> = new Set(
  `accuse blame charge attribute hold implicate link suspect believe claim responsibility responsible credit admit deny denounce say report
  state announce inform add confirm assert allege condemn presume investigate investigation arrest evidence involve involvement author
  authority police government army military official spokesman communique source president minister colonel general judge reveal identify
  rumor version think threaten indicate call telephone leaflet statement radio armed`.split(/\s+/),
)
const doubt =
  /^(?:alleged|allegedly|suspected|presumed|presumably|apparently|supposedly|reportedly|so-called|self-styled)$/

/** Words in front of a mention in which doubt of it stands. */
const reach = 5

/** Characters of a text in which its dateline is looked for. */
const datelineMax = 120

/** What speaks for how sure it is that an organisation did it. */
export function sureFeatures(filler: Pick<Filler, 'thing'>, reading: Reading): string[] {
  const { attributions, parties, text } = reading
  const features = new Set(['bias', `rule=${ruledConfidence(filler, reading).confidence}`])
  const [dateline = '', rest] = text.slice(0, datelineMax).split('--')
  if (rest !== undefined)
    for (const word of dateline.toLowerCase().match(/\p{L}{3,}/gu) ?? []) features.add(`from=${word}`)
  for (const [nth, mention] of filler.thing.mentions.entries()) {
    const { tokens } = mention.sentence
    const span = spanOf(mention)
    for (const { lemma } of tokens) {
      const cue = lemma.toLowerCase()
      if (cues.has(cue)) features.add(`cue=${cue}`)
      if (cues.has(cue) && nth === 0) features.add(`first=${cue}`)
    }
    if (tokens.slice(Math.max(0, mention.from - reach), mention.from).some(({ lower }) => doubt.test(lower)))
      features.add('doubt')
    for (const { source, content, sourceKind } of attributions) {
      if (source.some((piece) => overlaps(piece, span))) features.add(`says=${sourceKind}`)
      if (!content.some((piece) => overlaps(piece, span))) continue
      features.add(`said=${sourceKind}`)
      if (nth === 0) features.add(`said0=${sourceKind}`)
    }
    for (const { span: party, sector = '' } of parties) if (overlaps(party, span)) features.add(`sector=${sector}`)
  }
  return [...features]
}

/** What the accusers of an organisation make it, where a sentence has them; else the likeliest of the slot's values. */
export function confidenceOf(filler: Filler, reading: Reading, weights: Weights): string {
  const { confidence, byAccuser } = ruledConfidence(filler, reading)
  if (byAccuser) return confidence
  const odds = sumWeights(sureFeatures(filler, reading), weights, confidences.length)
  return confidences[odds.indexOf(Math.max(...odds))] ?? confidence
}
