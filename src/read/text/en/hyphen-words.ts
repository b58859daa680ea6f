// Which words keep their hyphen when a line ends behind it? Own judgement of English news; what is not here is joined,
// because typesetters break far more words than hyphens fall on a line's end.
import { wordSet } from '../../../stdx/index.ts'

/** First parts that nearly always keep it. */
export const keepAfter = wordSet(
  'anti non self quasi pseudo neo semi well ill half twin two three four five six seven eight nine twenty thirty forty ' +
    'fifty sixty seventy eighty ninety',
)

/** First parts that are the beginning of many whole words (`pro-test`, `ex-plosion`): they keep it before these only. */
export const keepBetween: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'pro',
    wordSet(
      'government democracy independence regime military army opposition junta coup war peace rebel rebels militia choice',
    ),
  ],
  [
    'ex',
    wordSet(
      'president minister premier leader leaders soldier soldiers rebel rebels general officer officers official officials police ' +
        'fighter fighters combatant combatants guerrilla guerrillas prisoner wife husband chief army military spy convict',
    ),
  ],
  ['pre', wordSet('war dawn election trial emptive existing planned recorded coup conflict arranged crisis')],
  [
    'post',
    wordSet('war election coup conflict mortem mortems independence crisis trial attack blast communist colonial'),
  ],
  [
    'co',
    wordSet(
      'founder founders founded author authored chair chairman conspirator conspirators pilot pilots worker workers ordinate',
    ),
  ],
  ['vice', wordSet('president presidents chairman premier minister admiral mayor governor')],
  ['then', wordSet('president premier leader minister rebel ruling')],
  ['so', wordSet('called far')],
  ['mid', wordSet('week morning afternoon air range level sized term')],
  ['ten', wordSet('year day week month hour member man minute')],
  ['one', wordSet('year day week month hour member man minute time sided')],
])

/** First parts in capitals that keep it: articles and beginnings of names, and what whole words are joined with. */
export const keepName = wordSet(
  'al el an ar as at ad az ash abu bin ust sino anglo afro franco euro indo russo pan non anti pro ex co pre post self semi mid vice un neo re ' +
    'half multi inter intra sub two three four five six seven eight nine ten one twenty thirty forty fifty sixty seventy eighty ninety ' +
    'well then so long high low far left right hard state rebel army police nato saint san port',
)

/** Last parts that nearly always keep it. */
export const keepBefore = wordSet(
  'backed based owned controlled related style affiliated aligned linked sponsored funded armed scale ranking torn held ' +
    'led appointed imposed brokered speaking wing level term profile range owned threatening',
)

/** Broken words of which one part is in those lists. */
export const brokenWords = wordSet(
  'nonsense nonetheless nonchalant selfish selfless illness illnesses illegal halfway seminar seminars seminary antics ' +
    'antique anticipate anticipated anticipation antibiotics wellness fourteen sixteen seventeen eighteen nineteen sixty ' +
    'seventy eighty ninety withheld upheld beheld unarmed disarmed rearmed disowned superimposed disappointed unrelated ' +
    'debased abased arrange orange rearrange lifestyle refunded upscale misled recontrolled',
)

/** What stands after a hyphen that waits for another word: `pre- and post-war`. */
export const afterWaiting = wordSet('and or to nor but')
