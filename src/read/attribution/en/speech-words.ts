/**
 * The English verbs by which somebody says, thinks, judges or wants what a mere noun tells: "condemned the attack". Every other
 * verb with a mere noun is a deed: "stormed the vessel".
 */
import { wordSet } from '../../../stdx/index.ts'

/** Lemmas. */
export const nounSpeech = wordSet(
  `accept accord accuse acknowledge add address admit advise advocate affirm allege announce answer apologise apologize appeal
applaud approve argue articulate ask assail assert assess attribute bemoan believe blame blast boast brag call categorise
categorize caution celebrate challenge characterise characterize charge chide cite claim clarify comment commend compare complain
concede conclude condemn confess confirm congratulate consider contend contest contradict correct count counsel credit criticise
criticize decry defend demand denounce deny deplore deride describe detail disagree disclose discuss dismiss disown dispute doubt
dub echo elaborate emphasise emphasize encourage endorse envisage envision estimate exclude expect explain expose express extol
favor favour fault fear float forecast foresee give guarantee guess hail herald highlight hint hope identify imagine imply indicate
inform inquire insist instruct insult intend interpret invite issue joke know label lambast lambaste lament lash laud liken link
list lobby love lower maintain mean mention mock mourn name narrate note object observe offer oppose order outline paint pan pin
pledge plan plead point ponder portray praise pray predict prefer present proclaim project promise promote propose
pronounce provide put question quote rail raise rate read reaffirm rebuff rebuke rebut recall recommend recommit record recount
refer reference refute regard regret reiterate reject relate relay remark remember remind repeat reply report represent repudiate
request reserve respond retract retweet reveal revise ridicule rubbish rule say scoff scold scorn see shout show signal single
slam slate speak specify speculate spurn state stress suggest support suspect swear talk tell testify thank think threaten tout
trumpet tweet underline underscore understand update urge value verify vent view voice vote vow want warn watch weigh welcome wish
witness wonder worry write hear agree debate chronicle persuade pooh-pooh withdraw`,
)

/** The same of verbs that need something to do or to be: "refuses to cooperate", "seems to have fled"; not "sought shelter". */
export const taskSpeech = wordSet(
  'agree aim appear avoid consent decide decline dare desire feel find go intend like look mean opt plan prepare refuse seem seek',
)

/** Nouns of what is said, which make a saying of a verb that is none: "sent a letter", "made the case for". */
export const speechNouns = wordSet(
  `accusation address advert advertisement advisory alarm allegation analysis announcement answer apology appeal argument article
assertion assessment assurance blame call case charge claim comment complaint concern condemnation condolence confidence criticism
demand denial description doubt estimate explanation fear feature figure guidance hope idea interview invitation issue letter
lawsuit message motion note notice objection offence offense opinion outrage paper petition plan plea pledge poll position post
praise promise proposal question reaction reference regret remark reply report request response restraint rumour rumor scepticism
skepticism solidarity speech statement story suggestion support suspicion sympathy talk testimony threat toll tweet verdict video
view vow warning word`,
)

/** Verbs that close a sentence with who says it: "…, the prison service informed". Lemmas. */
export const closingVerbs = wordSet(
  `say confirm inform warn argue recall report announce disclose add explain state claim reveal allege note admit acknowledge
assert assure declare estimate indicate insist maintain recount relate remark stress specify conclude complain caution lament clarify`,
)

/** Those of them that take whom they tell: "warned residents". */
export const inPerson = wordSet('warn inform assure caution recall')

/** What a verb of saying takes where it tells of a deed, by its lemma: "has claimed over 6,000 lives", "called a strike". */
export const deedObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'accept',
    wordSet('letter resignation invitation bribe gift money donation prize award post job delivery surrender'),
  ],
  ['agree', wordSet('ceasefire truce deal pact accord treaty')],
  [
    'call',
    wordSet('strike protest march rally walkout boycott shutdown hartal bandh demonstration election meeting session'),
  ],
  ['claim', wordSet('life victim casualty seat title allegiance loyalty')],
  [
    'declare',
    wordSet('emergency state ceasefire truce curfew lockdown holiday mourning war bankruptcy independence law town'),
  ],
  [
    'deny',
    wordSet(
      'bail parole entry access visa permission permit asylum treatment passage admission licence license citizenship leave shelter food water',
    ),
  ],
  ['mourn', wordSet('dead death loss victim killing slain fallen')],
  ['issue', wordSet('permit licence license passport visa ticket fine')],
  ['offer', wordSet('prayer shelter')],
  ['recall', wordSet('ambassador envoy consul diplomat attache attaché troop force contingent reservist staff player')],
  [
    'withdraw',
    wordSet(
      'troop force soldier army police unit ambassador envoy consul diplomat contingent staff observer fighter bill tank man',
    ),
  ],
  [
    'raise',
    wordSet('fund money army flag barricade slogan placard banner hand fist arm eyebrow awareness price stake'),
  ],
])

/** What is claimed of a deed or denied: "responsibility", "any involvement". Lemmas. */
export const partNouns = wordSet('responsibility involvement role part hand complicity link connection')

/** Headings before a colon, which say nothing, and the words that they may have before them: "Media statement:", "Notes to editors:". */
export const headings = wordSet(
  `statement statements release update updates note notes editors question questions answer answers correction corrections clarification
analysis opinion comment background timeline explainer watch video photos pictures summary headlines highlights points facts contact
contacts quote topline`,
)
/** What heads a form, where a word of the next list stands before it: "Report:" alone says what a report tells. */
export const formHeadings = wordSet('report alert bulletin advisory sitrep notice brief')
export const formKinds = wordSet(
  'incident incidents weekly daily monthly security safety situation flash spot travel field event',
)
export const headed = wordSet(
  "media press news editor editors editors' editor's ' 's ’s to for key main live latest breaking important and joint public",
)
