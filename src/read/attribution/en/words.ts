/** The English words of saying: the stance that cues take, and nouns that tell what kind of source speaks. */

import type { Attribution } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'

type Stance = Attribution['stance']
type SourceKind = Attribution['sourceKind']

const lemmas = (stance: Stance, words: string): [string, Stance][] => words.split(' ').map((word) => [word, stance])

/** What whoever says it makes of what is said, by the lemma of the cue; every other cue asserts it. */
export const stances: ReadonlyMap<string, Stance> = new Map([
  ...lemmas('confirms', 'confirm confirmation verify corroborate'),
  ...lemmas(
    'denies',
    'deny denial reject rejection refute dismiss dispute rebut disavow repudiate contradict disagree disclaim distance dissociate disassociate debunk quash dispel rubbish',
  ),
  ...lemmas('doubts', 'doubt question skeptical sceptical skepticism scepticism unsure'),
  ...lemmas('promises', 'promise pledge vow swear guarantee plan intend'),
  ...lemmas('threatens', 'threaten threat'),
  ...lemmas('asks', 'urge demand request ask appeal plead beg order instruct command implore petition beseech want'),
])

/** Cues that ask where what is said is something to do: "told residents to leave", "called on both sides to stop". */
export const askingWith: ReadonlySet<string> = new Set(['tell', 'call', 'say', 'warn', 'advise', 'insist'])

/** Cues that call something what it is, and what makes them denials of it: "called the report a lie". */
export const calling = wordSet('call describe label brand dub term dismiss denounce slam')
export const untrueWords = wordSet(
  'lie lies invention inventions fabrication fabrications fabricated fake false untrue baseless unfounded groundless nonsense hoax fiction disinformation misinformation',
)

/** A saying that is kept back: "refused to confirm", "declined to say". */
export const refusals: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'unable', 'hesitate'])

export const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no', 'cannot'])

/** Verbs that pass on what another says: "quoted by local press", "the agency cited the mayor as saying". */
export const relays: ReadonlySet<string> = new Set(['quote', 'cite'])

/** "As saying": what a quoted source is quoted as doing. */
export const mannerWords: ReadonlySet<string> = new Set(['saying', 'stating', 'telling', 'confirming', 'reporting'])

/** What a toll is called. */
export const tollNouns = wordSet(
  'toll number count figure total tally estimate casualty death dead loss injury wounded injured reckoning',
)

/** Verbs that set a toll: "puts the number of dead at 218". */
export const tollVerbs = wordSet('put raise revise lower give set update increase reduce cut place estimate correct')

/** Verbs by which somebody says something, whatever it is. */
export const sayingVerbs = wordSet(
  'say tell report announce state confirm declare claim estimate add note write warn explain clarify',
)

/** More of them, with what is told, denied or wanted: "denied using force", "advised ships to stay away". */
export const tellingVerbs = wordSet(
  'deny advise urge disclose reveal inform argue maintain allege denounce recall acknowledge admit insist indicate',
)

/** Verbs of publishing on a network, with what is told: "posted on X that two had died". */
export const postingVerbs: ReadonlySet<string> = new Set(['post', 'tweet'])

/** Whose senses vouch for what they tell: "a Reuters reporter saw four bodies". */
export const onlookers = wordSet(
  'reporter correspondent journalist photographer videographer cameraman witness eyewitness resident team crew',
)
export const sensing = wordSet('see hear count witness watch find')

/** Verbs of counting, with a figure: "had counted 20", "spoke of four dead". */
export const countVerbs = wordSet('count report record register speak document')

/** "A toll given by the ministry". */
export const publishing = wordSet('give publish release issue provide announce report compile')

/** What happened, which speaks to nobody. */
export const deedNouns = wordSet(
  'death killing murder attack assault blast explosion bombing shooting shelling strike violence clash toll casualty injury fatality flood quake earthquake outbreak epidemic pandemic landslide drought famine wildfire ceasefire truce curfew emergency war conflict fighting raid talks negotiation mediation',
)

/** Things and weathers, which speak to nobody: "supported by air assets", "snow warning for the hills". */
export const muteNouns = wordSet(
  'asset jet drone helicopter artillery tank aircraft plane missile rocket snow rain storm wind weather heat tornado hurricane cyclone avalanche',
)

/** Verbs of saying and holding that may leave out whoever does: "is expected to", "are feared", "seems to". Lemmas. */
export const impersonal = wordSet(
  'seem appear say report believe think expect fear allege accuse charge consider confirm call dub label brand describe criticise criticize know understand estimate presume assume suspect rumour rumor claim suppose hold deem regard view ask tell warn urge quote cite note',
)

/** Adverbs that leave it to hearsay. */
export const hearsay: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly'])

/** Nouns that say that something is said: "reports of gunfire", "the allegation that prisoners were beaten". */
export const sayingNouns = wordSet(
  'report rumour rumor allegation accusation claim suggestion assertion speculation fear',
)

/** Pronouns of persons, of bodies, of several, and those that stand for the word before them. */
export const pronounKinds: ReadonlyMap<string, 'person' | 'body' | 'several' | 'relative'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['they', 'several'],
  ['their', 'several'],
  ['who', 'relative'],
  ['which', 'relative'],
  ['that', 'relative'],
])

/** Singular nouns for what speaks as one: "it said". Others in the singular are persons. */
export const bodyNouns = wordSet(
  'ministry government army police agency office group council court committee organisation organization company department press newspaper cross crescent watchdog union nation force military hospital university church bank station channel service movement front administration presidency parliament cabinet commission authority party observatory broadcaster embassy state republic command navy brigade mission alliance coalition',
)

const kinds = (kind: SourceKind, words: string): [string, SourceKind][] => words.split(' ').map((word) => [word, kind])

/** Words that only say that somebody speaks for another, an official where nothing else is told. */
export const officeNouns = wordSet(
  'spokesman spokeswoman spokesperson office head chief leader director representative',
)

/** What a word in the source's name tells of it: its last noun first, then the first row of `sourceKindOrder` that matches. */
export const sourceNouns: ReadonlyMap<string, SourceKind> = new Map([
  ...kinds(
    'witness',
    'witness witnesses eyewitness eyewitnesses resident residents survivor survivors neighbour neighbours',
  ),
  ...kinds('witness', 'neighbor neighbors bystander bystanders passerby relatives villager villagers'),
  ...kinds('witness', 'seller vendor waitress waiter shopkeeper farmer driver teacher student trader pensioner worker'),
  ...kinds(
    'witness',
    'mother father son daughter brother sister widow uncle aunt cousin grandmother grandfather elder wife husband friend friends roommate',
  ),
  ...kinds(
    'witness',
    'family families parents passenger passengers fisherman fishermen herder herders worshipper worshippers',
  ),
  ...kinds('anonymous', 'source sources'),
  ...kinds(
    'media',
    'newspaper newspapers television tv radio media press broadcaster channel station correspondent journalist photographer',
  ),
  ...kinds(
    'media',
    'journalists reporter reporters website daily editor tribune gazette herald telegraph express newswire pti',
  ),
  ...kinds(
    'expert',
    'analyst analysts expert experts professor researcher researchers economist seismologist seismologists',
  ),
  ...kinds(
    'expert',
    'observatory scientist scientists survey institute think-tank historian historians academic academics',
  ),
  ...kinds(
    'expert',
    'scholar scholars lecturer geologist geologists meteorologist meteorologists criminologist sociologist',
  ),
  ...kinds('ngo', 'association foundation ngo charity activists activist watchdog monitor amnesty watch humanitarian'),
  ...kinds('igo', 'nations un eu nato csto osce unhcr unicef unesco'),
  ...kinds(
    'security-force',
    'police army military commander commandant commandant’s gendarmerie troops soldiers officer constabulary',
  ),
  ...kinds(
    'security-force',
    'officers navy superintendent sheriff general colonel major captain lieutenant policeman brigadier',
  ),
  // Offices of the police and forces, as the press of South Asia and Africa shortens them.
  ...kinds(
    'security-force',
    'inspector-general inspectors-general ispr saps sho dpo ppro dsp asp ssp sdpo adgp igp ocpd ocs oc bsf crpf bgb',
  ),
  ...kinds('official', 'collector tehsildar sarpanch mec'),
  ...kinds(
    'official',
    'ministry minister government president prosecutor prosecutors official officials authorities mayor authority agency',
  ),
  ...kinds('official', 'governor hospital hospitals department municipality court judge secretary-general'),
  ...kinds(
    'official',
    'medic medics paramedics administrator doctor firefighters rescuers akimat council parliament deputy lawmaker ambassador secretary chancellor doctors',
  ),
  ...kinds(
    'official',
    'directorate rescue ambulance coroner premier embassy administration attorney-general prosecutor-general',
  ),
  ...kinds(
    'document',
    'poll polls report statement document letter decree communique memo email emails e-mail e-mails',
  ),
  ...kinds(
    'document',
    'documents reports statements letters memos transcript transcripts affidavit affidavits indictment filing filings dossier logbook',
  ),
  ...kinds(
    'party',
    'rebels rebel insurgents militants guerrillas separatists protesters demonstrators militia group fighters',
  ),
  ...kinds(
    'party',
    'opposition junta armed wing candidate candidates nominee contender contenders frontrunner organizer organizers',
  ),
  ...kinds(
    'party',
    'organiser organisers supporter supporters loyalist loyalists gunman gunmen attacker attackers shooter bomber',
  ),
  ...kinds('party', 'kidnapper kidnappers hijacker hijackers'),
  ...kinds('other', 'deceased tenants company firm operator airline executive lawyer lawyers suspect defendant coach'),
])

/** Compound names, as lower-case words in a row, that say more than their single words. */
export const sourcePhrases: readonly (readonly [string, SourceKind])[] = [
  ['united nations', 'igo'],
  ['european union', 'igo'],
  ['african union', 'igo'],
  ['liberation army', 'party'],
  ['liberation front', 'party'],
  ['aid worker', 'ngo'],
  ['aid group', 'ngo'],
  ['fire officer', 'official'],
  ['station house', 'security-force'],
  ['police station', 'security-force'],
  ['border guard', 'security-force'],
  ['defence headquarters', 'security-force'],
  ['defense headquarters', 'security-force'],
  ['prosecutor general', 'official'],
  ['attorney general', 'official'],
  ['secretary general', 'official'],
  ['director general', 'official'],
  ['fire service', 'official'],
  ['prison service', 'official'],
  ['emergency service', 'official'],
  ['crisis group', 'ngo'],
  ['press service', 'official'],
  ['press agency', 'media'],
  ['red cross', 'ngo'],
  ['red crescent', 'ngo'],
  ['human rights', 'ngo'],
  ['rights group', 'ngo'],
  ['without borders', 'ngo'],
  ['rescue committee', 'ngo'],
  ["prisoners' club", 'ngo'],
  ['local press', 'media'],
  ['state media', 'media'],
  ['news agency', 'media'],
  ['interior ministry', 'official'],
  ['defence ministry', 'security-force'],
  ['defense ministry', 'security-force'],
  ['security council', 'official'],
  ['press secretary', 'official'],
  ['press officer', 'official'],
  ['pool report', 'media'],
  ['medical center', 'official'],
  ['medical centre', 'official'],
  ['policy group', 'expert'],
  ['think tank', 'expert'],
  ['political scientist', 'expert'],
]

/** Before the noun of an office: "a rebel commander", "the gang leader", "self-styled general". */
export const irregular =
  /\b(?:rebel|insurgent|separatist|guerrilla|militant|jihadist|militia|gang|cartel|self-(?:styled|proclaimed|declared|appointed)|bandit|paramilitary)\b.*\b(?:commander|leader|chief|general|colonel|captain|officer|spokes\w+|head|boss|fighters?|group)\b/

/** Unions of workers and those who speak for them; not the European Union or, in India, a Union minister. */
export const unions =
  /^(?!.*\b(?:european|african|soviet|customs|inter-parliamentary) union).*\bunions?\b(?! (?:\w+ )?(?:minister|ministry|government|territory|cabinet))/

/** Where several nouns of a source tell different things ("a police source", "officials quoted by local press"). */
export const sourceKindOrder: readonly SourceKind[] = [
  'witness',
  'anonymous',
  'ngo',
  'igo',
  'expert',
  'media',
  'security-force',
  'official',
  'party',
  'document',
  'other',
]
