/**
 * Which drafts of a report are meant as they say, and as what? Figures of speech, sums and what a drill plays drop out; a strike may be
 * one of workers, a raid a search, a wreck a storm's. And what is the report about, which decides what of its words is of public life.
 */
import type { PartyMention } from '../../party/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import type { TimeMention } from '../../time/index.ts'
import type { Sentence, TokenizedText } from '../../token/index.ts'
import { isRecentDay } from '../setting/setting.ts'
import type { JoinedDraft } from '../trigger/join.ts'
import { isDrill, isPlayed } from './drill.ts'
import { isEarnest } from './earnest.ts'
import { genreOf, isFigureOfSpeech, isHarm } from './genre.ts'
import { asLabour, isOfStrikers } from './labour.ts'
import { asNatural, isOfNature } from './natural.ts'
import { isSum, ratedSentences } from './occasion.ts'
import { plotSentences } from './plot.ts'
import { asSearch } from './police-raid.ts'
import { type About, isConflict, isStruggle, isViolence } from './relevance.ts'
import { askedSentences } from './untold.ts'

/** What of a sentence is looked at here. */
interface Here {
  readonly times: readonly TimeMention[]
  readonly places: readonly { readonly place: PlaceMention }[]
  readonly parties: readonly PartyMention[]
  readonly published: string | undefined
}

/** The drafts of a sentence with what stands in it and around it. */
export interface Told<Context extends Here> {
  readonly sentence: Sentence
  readonly here: Context
  readonly drafts: readonly JoinedDraft[]
}

export const lemmaOf = ({ tokens }: Sentence, { head }: JoinedDraft): string => tokens[head]?.lemma ?? ''

export const namesCountry = ({ places }: Here): boolean => places.some(({ place: { kind } }) => kind === 'country')

/** Sentences of a body from which a single mention of violence does not say what the report is about. Set by hand on local news. */
const longText = 12

/** The drafts of each sentence that are meant, and what they say that the report is about. */
export function meantDrafts<Context extends Here>(
  tokenized: TokenizedText,
  all: readonly Told<Context>[],
  parties: readonly PartyMention[],
): { readonly told: readonly Told<Context>[]; readonly about: About } {
  const genre = genreOf(tokenized)
  const rated = ratedSentences(tokenized)
  const rehearsed = isDrill(tokenized)
  const untold = new Set([...plotSentences(tokenized), ...askedSentences(tokenized)])
  const drafts = all.flatMap((one) => one.drafts)
  const ofNature = isOfNature(
    all.flatMap(({ sentence, drafts: own }) => own.map((draft) => ({ draft, lemma: lemmaOf(sentence, draft) }))),
  )
  const struck = isOfStrikers(drafts, tokenized.sentences)
  const harmed = all.some(({ sentence, drafts: own }) => own.some((draft) => isHarm(sentence, draft)))
  const told = all.map((one): Told<Context> => {
    const { sentence, here } = one
    const recent = here.times.some((time) => isRecentDay(time, here.published))
    const isRated = rated.has(sentence.index) && !recent
    const plainness = { sentence, recent, fanciful: genre.fanciful }
    const inStates = namesCountry(here)
    const isMeant = (draft: JoinedDraft): boolean =>
      (((genre.figurative || genre.leaning) && isEarnest(draft, plainness)) ||
        !isFigureOfSpeech(genre, draft, { inStates, harmed, lemma: lemmaOf(sentence, draft) })) &&
      !(isRated && isSum(draft)) &&
      !(rehearsed && isPlayed(draft)) &&
      !untold.has(sentence.index)
    const asWhat = (draft: JoinedDraft): JoinedDraft => {
      const lemma = lemmaOf(sentence, draft)
      const searched = asSearch(draft, lemma, { here: here.parties, all: parties, harmed })
      return struck ? asLabour(searched, lemma) : searched
    }
    const meant = one.drafts.map(asWhat).filter(isMeant)
    return { ...one, drafts: ofNature ? meant.map((draft) => asNatural(draft, lemmaOf(sentence, draft))) : meant }
  })
  const isShort = genre.grave === undefined
  // One shooting of the year before makes a council's long meeting no report of conflict.
  const mentionsMin = told.filter(({ sentence }) => !sentence.headline).length < longText ? 1 : 2
  const meant = told.flatMap(({ drafts: own }) => own)
  const tells = (is: (draft: JoinedDraft) => boolean): boolean =>
    isShort || (meant.some(is) && meant.filter((draft) => is({ ...draft, reality: 'happened' })).length >= mentionsMin)
  return {
    told,
    about: {
      inConflict: tells(isConflict),
      inContest: genre.contest,
      isTrade: genre.leaning,
      isShort,
      inViolence: tells(isViolence),
      inStruggle: harmed || tells(isStruggle),
    },
  }
}
