/** Which English words say what befell people, and which take it back? Data only; lemmas unless said otherwise. */

import type { Tally } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'

export type Category = Tally['category']

const rows = (category: Category, words: string): [string, Category][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, category])
/** Verbs whose object suffers it: "killed 12", "12 were killed". Forms that the tagger leaves unlemmatised stand beside. */
export const patientVerbs: ReadonlyMap<string, Category> = new Map([
  ...rows(
    'killed',
    `kill slay murder assassinate execute massacre slaughter behead decapitate martyr lynch eliminate liquidate butcher
     exterminate electrocute wipe neutralise neutralize killed slain murdered martyred`,
  ),
  ...rows('injured', 'injure wound hurt maim harm hospitalize hospitalise injured wounded disfigure scald'),
  ...rows(
    'detained',
    'arrest detain imprison jail apprehend incarcerate arrested detained capture recapture recaptured round remand nab',
  ),
  ...rows('missing', 'trap trapped'),
  ...rows('displaced', 'displace uproot uproote uprooted displaced evict evacuate evacuated relocate'),
  ...rows('abducted', 'abduct kidnap kidnapped abducted kidnaped'),
  ...rows('other', 'torture rescue affect strand vaccinate free fre freed release'),
])

/** Verbs whose subject suffers or does it: "12 died", "thousands marched". */
export const subjectVerbs: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'die perish drown suffocate succumb'),
  ...rows('missing', 'disappear vanish'),
  ...rows(
    'participants',
    `march protest rally demonstrate gather assemble converge parade mass flock throng congregate
     riot strike picket`,
  ),
  ...rows('other', 'escape'),
])

/** Verbs that say nothing by themselves, with the word beside them that does: "shot dead", "taken hostage", "went missing". */
export const besideVerbs: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'dead killed lifeless slain murdered butchered strangled beheaded decapitated drowned hanged'),
  ...rows('injured', 'injured wounded hurt unconscious'),
  ...rows('other', 'alive'),
  ...rows('missing', 'missing unaccounted trapped disappeared'),
  ...rows('displaced', 'homeless displaced'),
  ...rows('abducted', 'hostage captive hostages kidnapped abducted'),
  ...rows('detained', 'arrested detained'),
])

/** Where people are says what befell them: "were in custody", "taken to hospital", "driven from their homes". */
export const placesOfFate: ReadonlyMap<string, Category> = new Map([
  ...rows('injured', 'hospital hospitals ambulance ambulances clinic clinics infirmary care condition'),
  ...rows('detained', 'custody detention jail jails prison prisons bars cells'),
  ...rows('killed', 'morgue morgues death mortuary'),
  ...rows('abducted', 'captivity'),
])

/** Nouns for those who suffered it, or for its happening to one of them: "12 dead", "164 deaths". Forms. */
export const fateNouns: ReadonlyMap<string, Category> = new Map([
  ...rows(
    'killed',
    'dead deads deaths fatalities death fatality bodies body corpses slayings killings murders martyrs killed executions assassinations slain kia',
  ),
  ...rows('injured', 'injured injureds wounded woundeds injuries hurt wounds injury wia'),
  ...rows('detained', 'arrests detentions detainees arrested detained arrest'),
  ...rows('missing', 'missing disappearances'),
  ...rows('displaced', 'homeless displaced evacuees'),
  ...rows('abducted', 'abductions kidnappings abducted kidnapped'),
])

/** Of these, those that are no persons: what their verb says is said of the happening. */
export const happenings = wordSet(
  'deaths fatalities death fatality bodies corpses body corpse slayings killings murders executions assassinations injuries wounds injury arrests detentions arrest disappearances abductions kidnappings casualties',
)

/** What is only possible has not happened. */
export const doubtful = wordSet('possible likely probable feared expected unlikely unconfirmed conceivable')

/** Nouns of happening, with "of" or "to" before the people: "the deaths of 12 people". Lemmas. */
export const eventNouns: ReadonlyMap<string, Category> = new Map([
  ...rows(
    'killed',
    `death killing murder assassination massacre slaying execution body corpse slaughter remains deaths bodies martyrdom drowning
     beheading`,
  ),
  ...rows('injured', 'wounding injury'),
  ...rows('detained', 'arrest detention imprisonment capture'),
  ...rows('missing', 'disappearance'),
  ...rows('displaced', 'displacement evacuation'),
  ...rows('abducted', 'abduction kidnapping kidnaping'),
  ...rows('deployed', 'deployment'),
])

/** After "no" these are nobody dead and nobody hurt. */
export const casualtyWords = wordSet('casualties casualty victims losses')

/** Words for a figure. */
export const figureNouns = wordSet('toll number figure count total tally estimate')
export const recapAdjectives = wordSet('earlier previous initial preliminary provisional original first')
/** Verbs by which a figure holds no more. */
export const withdrawals = wordSet('withdraw retract rescind revoke disown')
/** Verbs that tell a figure anew. */
export const revisions = wordSet(
  'revise raise lower correct update increase reduce adjust cut bring change upgrade downgrade amend halve double',
)

/** Verbs that put a figure at a number: "rose to 171", "puts the number at 218". */
export const tollVerbs = wordSet(`
  rise climb jump increase grow go raise put place stand reach hit pass exceed surpass top be revise lower reduce fall drop cut
  give bring count estimate say total number amount come soar surge report announce update set list have climb near approach correct amend adjust upgrade downgrade halve double take
  lift push swell slash trim
`)

/** Participles and adjectives right behind people: what the tree does not say in time. Forms. */
export const fateForms: ReadonlyMap<string, Category> = new Map([
  ...rows(
    'killed',
    'killed dead died drowned slain slaughtered massacred executed perished murdered liquidated eliminated martyred beheaded assassinated',
  ),
  ...rows('injured', 'injured wounded hurt hospitalised hospitalized harmed'),
  ...rows('detained', 'detained arrested jailed imprisoned'),
  ...rows('missing', 'missing unaccounted'),
  ...rows('displaced', 'homeless displaced uprooted'),
  ...rows('abducted', 'abducted kidnapped captive hostage'),
])

/** Forms of a deed right before the people: headlines, and where the tree has lost its verb. */
export const deedForms: ReadonlyMap<string, Category> = new Map([
  ...rows('killed', 'killed killing kills kill'),
  ...rows('injured', 'injured injuring injures wounded wounding wounds'),
  ...rows('detained', 'detained detaining arrested arresting arrest detain detains arrests'),
  ...rows('displaced', 'displaced displacing'),
  ...rows('abducted', 'abducted abducting kidnapped kidnapping'),
])

/** People counted for being there. Forms. */
export const crowdNouns = wordSet('protesters protestors demonstrators marchers rioters strikers picketers')
export const gatherings = wordSet('crowd demonstration rally march protest mob procession vigil sit-in')
/** Fewer protesters than this are persons in a scene and not a crowd. */
export const crowdMin = 10

export const forceNouns = wordSet(`
  troops soldiers peacekeepers servicemen paratroopers officers police policemen commandos marines guards gendarmes personnel
  guardsmen reservists fighters firefighters rescuers jawans constables
`)
/** Where forces are that were sent: and not in a bus. */
export const grounds = wordSet(`
  streets street province provinces city town capital region state country area district island border ground territory zone
`)
/** What is hijacked with those on board. */
export const crafts = wordSet(
  'ship vessel tanker carrier freighter trawler dhow boat ferry yacht plane airliner aircraft helicopter bus',
)
/** Whom one loses that die. */
export const ownPeople = wordSet('men brothers sisters comrades sons daughters relatives')
/** Where people are shot who live. */
export const limbs = wordSet(
  'leg legs arm arms foot feet hand hands knee knees thigh thighs ankle shoulder buttocks calf',
)
/** What is done with forces, and what forces do that have come. */
export const deployVerbs = wordSet(
  'deploy rush airlift send dispatch station mass mobilise mobilize withdraw position post',
)
export const comingVerbs = wordSet('arrive land deploy mass guard patrol')
/** A body of soldiers whose size is told: "the force will number 2,500". */
export const forceBodies = wordSet('force contingent army mission battalion garrison deployment')

/** People who are driven out when they flee; of others it says that they ran away. */
export const civilians = wordSet(`
  people residents villagers civilians families inhabitants women children refugees townspeople households locals others citizens
  students persons migrants evacuees
`)

/** Where people stay who cannot be at home. */
export const shelters = wordSet('tents camps camp schools school churches shelters shelter mosques tent sites site')

/** Out of what people are saved. */
export const dangers = wordSet(
  'rubble ruins debris wreckage wreck water sea river mud sludge snow floodwaters shaft fire flames',
)

/** Who somebody's people are, in the singular. */
export const kin = wordSet(`
  brother sister wife husband son daughter father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
  driver bodyguard secretary colleague friend fiancee fiance partner assistant aide interpreter cameraman guide cook
`)

export const modals = wordSet('could may might would should must can shall will ca wo ’d')
/** Verbs whose content is not told as so. */
export const unreal = wordSet(`
  foil thwart avert forestall fear threaten plan want warn vow hope expect predict urge try attempt prevent avoid demand order intend doubt believe think suspect
  risk aim seek call offer refuse fail propose promise conspire plot wish consider decide agree prepare suppose imagine picture rumour rumor
`)
/** What is told under one of these nobody vouches for. */
export const hearsay = wordSet('rumour rumor hearsay gossip')
export const conditionals = wordSet('if unless whether lest')
export const recapWords = wordSet('earlier previously initially originally')
/** Of these, those that say so of what was told in the simple past: "initially reported five deaths". */
export const firstWords = wordSet('initially originally')
/** What somebody reports, and what it is where it does not hold. */
export const reportNouns = wordSet(
  'report claim rumour rumor statement allegation post message account news word figure story number toll count estimate bulletin entry version',
)
export const untrue = wordSet(
  'wrong false untrue incorrect inaccurate mistaken erroneous premature exaggerated baseless unfounded fabricate deny dismiss refute reject dispel retract withdraw',
)
/** What a report is that does not hold, as its predicate or its adjective. Forms. */
export const falsehoods = wordSet(
  `false untrue fake fabricated fabrication fabrications baseless unfounded groundless bogus hoax hoaxes lie lies wrong incorrect
   misinformation disinformation nonsense invented exaggerated`,
)
/** Words that say a figure counts more than one event. */
export const runningWords = wordSet('since nationwide countrywide')
