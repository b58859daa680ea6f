/**
 * Which English verbs and nouns bend their stem? Data only.
 *
 * Verbs: base, past, participle; participle left out where it is the past. Several pasts are parted by a slash.
 */
const verbLines = `abide abode|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
begin began begun|behold beheld|bend bent|beset beset|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept
cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led
leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
outdo outdid outdone|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid|plead pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|retake retook retaken
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|sling slung|slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split split|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken/struck|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

const nounLines = `children child|men man|women woman|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|lives life|wives wife|knives knife|leaves leaf
halves half|selves self|thieves thief|wolves wolf|shelves shelf|calves calf|loaves loaf|series series|species species|crises crisis|analyses analysis|bases base
criteria criterion|phenomena phenomenon|bacteria bacterium|policemen policeman|policewomen policewoman|gunmen gunman|servicemen serviceman
spokesmen spokesman|spokeswomen spokeswoman|congressmen congressman|lawmen lawman|tribesmen tribesman|militiamen militiaman|countrymen countryman|fishermen fisherman
gentlemen gentleman|businessmen businessman|firemen fireman|chairmen chairman|clergymen clergyman|headquarters headquarters|aircraft aircraft
means means|barracks barracks|passersby passerby`

function readVerbs(): Map<string, string> {
  const lemmas = new Map<string, string>()
  for (const line of verbLines.split(/[|\n]/)) {
    const [base = '', past = '', participle = past] = line.split(' ')
    for (const form of past.split('/')) if (!lemmas.has(`${form} VBD`)) lemmas.set(`${form} VBD`, base)
    for (const form of participle.split('/')) if (!lemmas.has(`${form} VBN`)) lemmas.set(`${form} VBN`, base)
  }
  return lemmas
}

/** `form tag` to lemma, for the tags VBD, VBN and NNS. */
export const irregularLemmas: ReadonlyMap<string, string> = new Map([
  ...readVerbs(),
  ...nounLines
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([form = '', lemma = '']) => [`${form} NNS`, lemma] as const),
])
