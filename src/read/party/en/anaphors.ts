/** Which words point back at a party that was named before? Data only, lower case. */
import { wordSet } from '../../../stdx/index.ts'

export type PronounKind = 'one' | 'many' | 'body'

/** Who a pronoun of the third person can stand for. */
export const pronounKinds: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ...[...wordSet('he she him her')].map((word) => [word, 'one'] as const),
  ...[...wordSet('they them')].map((word) => [word, 'many'] as const),
  ['it', 'body'],
])

export const female = wordSet(
  'she her mrs mrs. ms ms. miss queen princess woman women girl mother daughter sister wife spokeswoman chairwoman policewoman congresswoman actress nun',
)
export const male = wordSet(
  'he him mr mr. king prince pope man men boy father son brother husband spokesman chairman policeman businessman congressman sheikh imam',
)

/** "the group": a body that was named before. */
export const bodyWords = wordSet(
  'group movement organization organisation body agency alliance bloc party company firm network militia faction outfit coalition union association ministry commission',
)
/** One word for several people, who act as one. */
export const collectives = wordSet(
  `government army police military ministry parliament court council group party union company force team cabinet administration regime opposition navy agency commission committee
  organisation organization movement militia office department embassy senate congress coalition junta media press newspaper crowd mob hospital`,
)
/** "the country": a state that was named before. */
export const stateWords = wordSet('country nation kingdom republic state')
/** "the two countries": the last two. */
export const pairWords = wordSet(
  'countries nations states sides neighbors neighbours parties rivals governments leaders capitals foes allies presidents ministers',
)

export const definite = wordSet('the this that these those both')
