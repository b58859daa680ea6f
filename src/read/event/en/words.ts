/** The small English words that decide whether an event took place, and how its parts are found. Data only. */

import type { Event } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { accusing, arresting, judging } from '../../syntax/index.ts'

/** Nouns that only say how many or what part of what follows "of". */
export const groupNouns =
  wordSet(`group dozen ten score hundred thousand million number member score majority handful series round part pair couple wave
  batch all some most many several tens dozens hundreds thousands half third quarter fifth few one none two three both people total body band lot rest crowd team convoy column unit leader head chief state act form kind phase wave string spate`)

/** Headings of what a report tells of the past. */
export const backgroundHeads = /^(?:the |historical )?(?:background|context|history)(?: information| and context)?$/i

export const pronouns = wordSet(
  'he she they we i you it who them him her us me which that himself herself themselves itself',
)

/** Classes of things that can be hit. */
export const physicalClasses = ['building', 'vehicle'] as const

/** Verbs that only carry the event that their object names: whoever "stages" a protest protests. */
export const lightVerbs =
  wordSet(`carry stage launch conduct mount commit hold make perpetrate organize organise lead begin start suffer face wage do have give undertake open declare impose announce order execute
  open-fire resume continue end renew intensify step unleash initiate use fire pay issue deliver take join attend enforce extend clamp call see witness trigger spark cause set plant plan stop claim survive experience report confirm demand reach sign offer trade exchange lodge file
  respond host receive arrange complete conclude finish reimpose proclaim invoke sustain engage participate resort come hear feel`)

/** Verbs that say of their subject that it took place. */
export const occurrenceVerbs =
  wordSet(`occur happen erupt begin start break take continue rage follow kill injure wound shake rock hit strike leave damage destroy claim spread last end resume flare escalate come
  turn target cause force disrupt displace go intensify cost grip rip tear send wound sweep paralyze engulf explode shatter level trigger spark kill be prompt mark enter result unfold subside persist grow swell bring shut hurt bury flatten blow topple remain hear
  stop draw gather open ring echo crackle reverberate boom thunder swept maim peter spill ensue fail succeed`)

/** Prepositions after which a noun tells what took place: "hurt in clashes". */
export const occurrencePrepositions = wordSet(
  'in during after following amid since from by before between despite over amidst',
)

/** Verbs of death and injury whose subject is who it befell. */
export const sufferingVerbs = wordSet(
  'die perish succumb lose fall sustain suffer receive escape embrace attain achieve',
)

/** Gerunds that are as often the name of an event: "killed in police firing". */
export const nominalGerunds = wordSet(
  'firing shooting shelling bombing fighting rioting looting stoning killing bombardment stabbing beating lynching burning',
)

/** Verbs whose object did not happen, or need not. */
export const preventingVerbs =
  wordSet(`prevent avoid avert foil thwart stop ban prohibit outlaw forbid fear risk oppose escape dodge evade elude discourage deter renounce abhor consider discuss contemplate rule-out preempt forestall prepare
  cancel suspend postpone await anticipate mull`)

/** What a governing verb or noun makes of the event below it. */
export const governors: ReadonlyMap<string, Event['reality']> = new Map([
  ...entries(
    'planned',
    'plan intend prepare want decide promise expect pledge vow schedule agree seek aim wish set offer commit propose plot conspire ready willing due going likely refuse-not undertake swear about determine brace slate pencil poise gear mull verge brink',
  ),
  ...entries('threatened', 'threaten warn threat warning'),
  ...entries(
    'requested',
    'call urge ask order demand appeal request beg tell instruct advise require press invite recommend encourage plea allow permit let enable authorize authorise',
  ),
  ...entries('hypothetical', 'imagine suppose'),
  ...entries(
    'denied',
    'refuse decline deny rule-out fail prevent stop avoid refrain forget neglect unable impossible foil thwart dissuade',
  ),
  ...entries(
    'possible',
    'suspect accuse allege fear believe think suggest possibility risk danger chance likelihood prospect allegation accusation suspicion claim rumor rumour may fear concern suspected charge potential able capable consider hope hopes',
  ),
  ...entries(
    'planned',
    'plan intention intent goal objective ambition preparation promise pledge decision deal agreement proposal offer bid-to effort-to',
  ),
  ...entries('requested', 'call appeal demand request order'),
])

function entries(reality: Event['reality'], words: string): (readonly [string, Event['reality']])[] {
  return words.split(' ').map((word) => [word, reality] as const)
}

/** Verbs that set a day for what is to come. */
export const scheduling = wordSet('announce schedule call plan set slate pencil convene reschedule postpone fix')

/** Verbs that say of a strike or a march that there will be none, with the particle that they need. */
export const calledOffWith: ReadonlyMap<string, string> = new Map([
  ...['cancel', 'scrap', 'shelve', 'defer', 'postpone'].map((verb) => [verb, ''] as const),
  ...['call', 'put'].map((verb) => [verb, 'off'] as const),
])

/** What is said of a report that is not so. */
export const untrueWords = wordSet('false untrue wrong incorrect unfounded baseless fake inaccurate fabricated bogus')

/** Nouns that speak of events of a kind, not of one: "the right to protest", "a ban on rallies". */
export const genericGovernors = wordSet(
  'right freedom ban law rule culture risk type kind form victim-of definition history prevention fight-against war-on tactic method policy crime penalty prohibition offence act pace pattern rate level season number-of campaign-against',
)

/** Verbs by which somebody says what he means to do, and what not. */
export const intentions = wordSet('plan intend expect prepare set be go promise pledge')
export const refusals = wordSet('decline refuse')

export const futureModals = wordSet("will shall 'll ’ll wo ll")
export const possibleModals = wordSet('could may might can')
export const requiredModals = wordSet('should must ought')
export const conditionals = wordSet('if unless whether lest')
export const negations = wordSet("not n't n’t never no nobody none neither nor without hardly")

/** Words after "not" that deny nothing: "not only arrested him". */
export const onlyWords = wordSet('only just merely simply')

/** Adjectives that say that an event has not happened, or may not have. */
export const adjectiveReality: ReadonlyMap<string, Event['reality']> = new Map([
  ...entries(
    'planned',
    'planned upcoming scheduled imminent future forthcoming proposed impending looming expected anticipated intended',
  ),
  ...entries('possible', 'possible potential alleged suspected likely feared rumoured rumored'),
  ...entries('hypothetical', 'mock simulated fictional imaginary hypothetical fictitious'),
  ...entries('threatened', 'threatened'),
  ...entries('denied', 'foiled thwarted averted aborted'),
])

/** What makes a battle, an attack or a rally one of words, money or votes: "a legal battle", "a campaign rally". */
export const figurativeModifiers = wordSet(
  'pitch boardroom corporate shareholder investor proxy legal court political electoral election campaign primary verbal personal culture price trade bidding turf nomination partisan budget ideological diplomatic propaganda domestic gun stock market share fundraising victory uphill class ratings media twitter online heart panic asthma press news republican democratic',
)

/** What an attack is made on, or a battle fought over or of, where nobody is hurt: "a war of words", "attacks on her record". */
export const figurativeMatters = wordSet(
  'economy stock share currency profit debate agenda word idea interest nerve will wit opinion record character reputation credibility policy health rule seat law budget nomination tax freedom right democracy constitution integrity value religion press campaign belief spending bill soul mind cancer drug poverty corruption crime inflation climate change disease reasoning argument logic theory judgement judgment bid offer takeover merger proposal plan decision amendment reform strategy sense',
)

/** Attitudes, which are only an event as what a main clause says that somebody declares. */
export const attitudes = wordSet(
  'support oppose back favor favour appreciate disagree approve disapprove vote defend agree justify embrace link tie',
)

/** Adverbs of what is done again and again, on no day. */
export const habits = wordSet(
  'often usually always sometimes regularly routinely frequently typically normally generally rarely seldom',
)

/** Roles in which people speak and act for themselves or for business; PLOVER's primary roles. */
export const privateSectors = wordSet('CVL BUS MNC EDU MED JRN AGR')

/** What kills and hurts without anybody's doing: animals, illnesses, nature, habits. */
export const harmsAlone =
  wordSet(`wolf bear shark dog snake elephant tiger lion crocodile bull bee wasp animal mosquito hippo leopard
  malaria cancer disease virus fever cholera ebola covid covid-19 coronavirus flu influenza tuberculosis measles aids hiv infection bacteria illness tumour tumor plague parasite
  heat cold lake river sea mountain avalanche lightning sun star asteroid comet wave smog pollution
  drug alcohol tobacco smoking fentanyl overdose opioid hunger malnutrition poverty stress insomnia cell system antibody drug vaccine bug glitch`)

/** Who besieges, raids and topples with money or questions. */
export const dealers = wordSet(
  'creditor lender investor shareholder bondholder customer caller buyer bidder fan reporter photographer analyst trader fund board',
)

/** Works of fiction, in which whatever happens does not. */
export const fictions = wordSet(
  'novel film movie play opera musical drama thriller sequel comic episode sitcom screenplay libretto fable',
)

/** What such a work does, and what its parts are called. */
export const plotVerbs = wordSet(
  'follow open tell begin start end center centre revolve portray chronicle trace imagine concern unfold take',
)
export const plotParts = wordSet('scene act chapter episode reel')

/** What a gathering comes to where it demands something. */
export const demanding = wordSet('demand protest call condemn denounce oppose urge press chant shout decry boo jeer')

/** Who wait or mourn together where something has befallen theirs. */
export const waiting = wordSet(
  'relative family parent mother father wife husband widow kin mourner onlooker bystander worshipper pilgrim shopper survivor rescuer',
)

/** What a warning of weather or of a hospital is called by, and no force stands to. */
export const alertColours = wordSet('red orange yellow amber')

/** Emergencies that nobody rules by. */
export const careEmergencies = wordSet('medical hospital mid-air in-flight flight engine fuel')

/** What a building or vehicle is called after a fire or an accident. */
export const wrecks: ReadonlyMap<string, 'fire' | 'accident'> = new Map([
  ['burning', 'fire'],
  ['blazing', 'fire'],
  ['sunken', 'accident'],
  ['capsized', 'accident'],
  ['derailed', 'accident'],
])

/** Verbs of attack that are as often of words. */
export const verbalAttacks = wordSet('attack assault target hit strike blast bombard assail savage pound hammer')

/** What is hurled where nobody is hurt: "bombarded with complaints". */
export const hurledWords = wordSet(
  'complaint question message letter call email e-mail request light advert advertisement insult information image praise criticism demand offer news data comment accusation inquiry enquiry',
)

export const reflexives = wordSet('itself himself herself themselves ourselves yourself myself')

/** What one shoots oneself in without a shot. */
export const lamed = wordSet('foot leg')

/** What is called a flood or a storm of things that are no water: "a flood of money". */
export const figurativeDisasters = wordSet('flood tsunami storm avalanche deluge whirlwind tidal-wave torrent crush')
export const naturalMatter = wordSet(
  'water rain mud snow ash rock lava ice debris sewage sand dust hail wind fire earth stone magnitude century season',
)

/** What hurts a cause, a party or a trade, and no people. */
export const hurtfulMatters = wordSet(
  'tax tariff crisis recession price cost cut decision remark comment scandal support trade deal shortage downturn sanction debt strategy failure regulation import export plan effort move inflation reform',
)

/** What commands as those do who made it: a law bars and restricts. */
export const commands = wordSet(
  'law decree order rule ban regulation measure ruling curfew legislation act court resolution injunction edict lockdown',
)

/** Where something is said in writing or in front of others: what attacks somebody there are words. */
export const outletsOfWords = wordSet(
  'press media medium newspaper article speech tweet editorial interview book column post letter report ad advert advertisement statement remark comment video email e-mail essay blog memo mailer',
)

/** What is released to be read. */
export const documents = wordSet(
  'poll survey report study statement list figure datum data video book transcript document record email e-mail tape photo picture one letter census index ranking',
)

/** Whom rivals for office attack in words. */
export const rivals = wordSet('nominee candidate rival opponent frontrunner front-runner challenger incumbent')

/** Stretches of time that things are repeated in. */
export const periods = wordSet(
  'year month week day night decade season summer winter spring autumn hour minute morning evening weekend',
)

/** Fights that are as often of words: what a battle is "over" or a war "on" tells. */
export const figurativeFights = wordSet('battle war fight struggle crusade campaign')

/** Long conditions rather than things that happen: only spoken of in passing they are no event of the news. */
export const conditions = wordSet(
  'war conflict insurgency violence hostility bloodshed unrest genocide combat drought famine epidemic repression censorship',
)

/** What armies fight over. */
export const territories = wordSet(
  'city town village territory land border hill bridge road island river province region district area position front airport port capital street camp',
)

/** Nouns of dying that name no deed. */
export const mereDeaths = wordSet('death fatality')

/** What an obituary says of a death that nobody did, and how it gives an age. */
export const naturalDeaths = wordSet(
  'peacefully illness cancer leukaemia leukemia pneumonia dementia parkinson alzheimer',
)
export const ageWords = wordSet('aged age of')

/** What a number of events does, what it is a number of, and over what. */
export const rates = wordSet(
  'rise rose fall fell drop increase decrease decline climb jump double halve soar surge shrink grow dip plunge stand total',
)
export const ratesOf = wordSet(
  'number rate death murder killing crime attack accident casualty fatality homicide shooting stabbing robbery burglary figure share proportion incident',
)
export const ratesOver = wordSet('% percent cent quarter year decade half')

/** Figures of many events, how they are told, and what they are compared with. */
export const statistics = wordSet('figure statistic datum data number survey study census')
export const shows = wordSet('show reveal suggest indicate find')
export const comparisons = wordSet('than compare against % percent cent quarter annual average per')

/** What a strike is called where work is stopped, and words beside it that only such a strike has. */
export const strikeWords = wordSet(
  'nationwide national general indefinite one-day two-day three-day 24-hour 48-hour 72-hour work wildcat rail train bus port tube transport public-sector sympathy solidarity student school pay wage pension reform law tax price',
)
export const labourWords = wordSet(
  'union wage pay salary walkout pension picket worker employee unionist employer striker layoff',
)

/** What a rehearsal is called, whose words make it one of armies, and what is said of one. */
export const drills = wordSet('drill exercise simulation rehearsal')
export const realDrills = wordSet('military naval joint army live-fire war nuclear missile artillery air forces')
export const drillCues = wordSet(
  'simulate simulation mock pretend scenario extra actor dummy rehearse practise practice blank assume imaginary fictitious role-play script scripted staged alarm siren',
)

/** What makes an attack a play of one. */
export const playedWords = wordSet('mock simulated imaginary fictional fictitious pretend make-believe virtual charm')

/** Verbs of saying, whose own time and place are not those of what is said. */
export const saying = wordSet(
  'say tell report announce add state confirm claim deny declare write note explain warn quote cite allege acknowledge admit insist',
)

/** What a report calls a place that it named before, by the kind of place that can be meant. */
export const placeAnaphors: ReadonlyMap<string, 'city' | 'any'> = new Map([
  ...['city', 'town', 'capital', 'port'].map((word) => [word, 'city'] as const),
  ...['village', 'district', 'island', 'camp', 'area', 'region', 'province', 'hamlet', 'settlement', 'enclave'].map(
    (word) => [word, 'any'] as const,
  ),
])

/** Prepositions that say where something is. */
export const locatives = wordSet(
  'in on at near off above outside inside around across off along within into throughout over by beside behind toward towards',
)

/** Behind a town's name: what lies around it, "the Bankass district". */
export const aroundTown = wordSet('district county area region province governorate municipality division')

/** Words that compare with what was elsewhere: "the largest since Hiroshima". */
export const comparing = wordSet('since than like unlike')

/** Prepositions of an event that another took place within. */
export const during = wordSet('in during at amid amidst')

/** Verbs whose object does what their infinitive says: "forced the police to open fire". */
export const objectControl = wordSet(
  'force prompt order ask tell allow urge cause compel lead call permit enable persuade push drive provoke instruct direct invite oblige want let require',
)

/** Verbs whose object did what the punishment is for: "arrested a man for looting". */
export const punishing: ReadonlySet<string> = new Set([
  ...[...judging, ...arresting, ...accusing],
  ...wordSet('hold punish suspend sack dismiss expel condemn criticize criticise rebuke want seek'),
])

/** Verbs that take an object wherever they are active: "one person killed". */
export const bareParticiples = wordSet(
  `kill arrest injure wound detain hurt kidnap abduct jail behead execute murder assassinate sack suspend dismiss deport expel stab rape torture evict lynch displace sentence imprison hospitalise hospitalize`,
)

/** Verbs of violence that a sentence may tell without an object, and a headline does not: "mayor attacked in Oaxaca". */
export const headlineParticiples = wordSet(
  `shoot attack bomb shell torch loot seize capture raid assault besiege target ambush rob assail harass vandalise vandalize rescue free release charge convict`,
)

/** Verbs whose object "fire" burns; one that is "opened" or "returned" does not. */
export const fireVerbs = wordSet(
  'cause start spark report see witness suffer trigger stop survive experience confirm call attend tackle',
)
