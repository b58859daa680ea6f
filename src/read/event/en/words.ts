/** English words for events: what kind of event each verb and noun names, and the small words that decide whether it is one. */

/** What a trigger names. `cameo` is the nearest CAMEO code; `acled` is where ACLED would record it. */
export interface Kind {
  readonly type: string
  readonly mode?: string
  readonly cameo?: string
  readonly acled?: { readonly event: string; readonly subEvent: string }
}

const protest: Kind = {
  type: 'PROTEST',
  mode: 'demo',
  cameo: '141',
  acled: { event: 'Protests', subEvent: 'Peaceful protest' },
}
const riot: Kind = {
  type: 'PROTEST',
  mode: 'riot',
  cameo: '145',
  acled: { event: 'Riots', subEvent: 'Violent demonstration' },
}
const attack: Kind = { type: 'ASSAULT', cameo: '190' }
const clash: Kind = { type: 'ASSAULT', cameo: '190', acled: { event: 'Battles', subEvent: 'Armed clash' } }
const shoot: Kind = { type: 'ASSAULT', mode: 'firearms', cameo: '193' }
const shell: Kind = {
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  cameo: '194',
  acled: { event: 'Explosions/Remote violence', subEvent: 'Shelling/artillery/missile attack' },
}
const airStrike: Kind = {
  type: 'ASSAULT',
  mode: 'aerial',
  cameo: '195',
  acled: { event: 'Explosions/Remote violence', subEvent: 'Air/drone strike' },
}
const bomb: Kind = {
  type: 'ASSAULT',
  mode: 'explosives',
  cameo: '183',
  acled: { event: 'Explosions/Remote violence', subEvent: 'Remote explosive/landmine/IED' },
}
const abduct: Kind = {
  type: 'ASSAULT',
  mode: 'abduct',
  cameo: '181',
  acled: { event: 'Violence against civilians', subEvent: 'Abduction/forced disappearance' },
}
const arrest: Kind = {
  type: 'COERCE',
  mode: 'arrest',
  cameo: '173',
  acled: { event: 'Strategic developments', subEvent: 'Arrests' },
}
const seize: Kind = { type: 'COERCE', mode: 'seize', cameo: '171' }
const curfew: Kind = { type: 'COERCE', mode: 'curfew', cameo: '175' }
const emergency: Kind = { type: 'COERCE', mode: 'martial-law', cameo: '175' }
const resign: Kind = { type: 'RETREAT', mode: 'resign', cameo: '083' }
const explosion: Kind = { type: 'EXPLOSION' }
const disaster: Kind = { type: 'DISASTER' }
const accident: Kind = { type: 'ACCIDENT' }
const fire: Kind = { type: 'FIRE' }

/** Base forms. `needs` says what the verb must have beside it to name an event: people acting, people acting on others, one of the two, or nothing. */
export interface VerbRow {
  readonly kind: Kind
  readonly needs: 'actor' | 'both' | 'either' | 'nothing'
}

const verbs = (kind: Kind, needs: VerbRow['needs'], words: string): [string, VerbRow][] =>
  words.split(' ').map((word) => [word, { kind, needs }])

export const verbRows: ReadonlyMap<string, VerbRow> = new Map([
  ...verbs(protest, 'actor', 'protest demonstrate march rally'),
  ...verbs(riot, 'actor', 'riot storm ransack loot'),
  ...verbs(attack, 'either', 'attack ambush assault raid'),
  ...verbs(attack, 'either', 'stab behead lynch torture'),
  ...verbs(
    { ...attack, acled: { event: 'Violence against civilians', subEvent: 'Attack' } },
    'both',
    'kill murder massacre',
  ),
  ...verbs(clash, 'actor', 'clash'),
  ...verbs(shoot, 'either', 'shoot'),
  ...verbs(shell, 'either', 'shell bombard'),
  ...verbs(bomb, 'either', 'bomb'),
  ...verbs(abduct, 'either', 'abduct kidnap'),
  ...verbs(arrest, 'either', 'arrest detain'),
  ...verbs(seize, 'actor', 'seize occupy'),
  ...verbs(resign, 'actor', 'resign'),
  ...verbs(explosion, 'nothing', 'explode detonate'),
])

const crowdControl: Kind = { type: 'ASSAULT', mode: 'crowd-control', cameo: '175' }
const suicide: Kind = {
  type: 'ASSAULT',
  mode: 'suicide-attack',
  cameo: '183',
  acled: { event: 'Explosions/Remote violence', subEvent: 'Suicide bomb' },
}
const arson: Kind = { type: 'ASSAULT', mode: 'destroy', cameo: '180' }

/** Verbs of several words in the past, and what they need beside them. "Went off" and "blew up" alone are left to their subjects. */
export const phraseRows: ReadonlyMap<string, VerbRow> = new Map([
  ['opened fire', { kind: shoot, needs: 'actor' }],
  ['blew himself up', { kind: suicide, needs: 'nothing' }],
  ['blew herself up', { kind: suicide, needs: 'nothing' }],
  ['blew themselves up', { kind: suicide, needs: 'nothing' }],
  ['fired tear gas', { kind: crowdControl, needs: 'actor' }],
  ['used tear gas', { kind: crowdControl, needs: 'actor' }],
  ['set fire to', { kind: arson, needs: 'actor' }],
  ['set on fire', { kind: arson, needs: 'nothing' }],
])

/** Forms that spelling rules do not give: base form → past and participle. */
export const irregularForms: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map([
  ['shoot', { past: 'shot', participle: 'shot' }],
])

/** Verbs whose last consonant is doubled before -ed and -ing. */
export const doubling: ReadonlySet<string> = new Set(['stab', 'kidnap'])

const nouns = (kind: Kind, words: string): [string, Kind][] => words.split(',').map((word) => [word.trim(), kind])

/** Nouns and compound nouns, lower case, singular and plural apart. */
export const nounKinds: ReadonlyMap<string, Kind> = new Map([
  ...nouns(protest, 'protest, protests, demonstration, demonstrations, rally, rallies'),
  ...nouns(riot, 'riot, riots, rioting'),
  ...nouns(clash, 'clash, clashes, fighting, gun battle, gunfight, gun battles, firefight'),
  ...nouns(attack, 'attack, attacks, ambush, raid, raids, massacre, stabbing'),
  ...nouns(shoot, 'shooting, shootings, gun attack'),
  ...nouns(shell, 'shelling, missile strike, missile strikes, missile attack, rocket attack'),
  ...nouns(airStrike, 'airstrike, airstrikes, air strike, air strikes, air raid, air raids'),
  ...nouns(bomb, 'bombing, bombings, bomb attack, bomb attacks, car bomb, suicide bombing, suicide attack'),
  ...nouns(abduct, 'abduction, abductions, kidnapping, kidnappings'),
  ...nouns(arrest, 'arrest, arrests'),
  ...nouns(curfew, 'curfew, curfews'),
  ...nouns(emergency, 'state of emergency, martial law'),
  ...nouns(explosion, 'explosion, explosions, blast, blasts'),
  ...nouns(disaster, 'earthquake, earthquakes, quake, landslide, floods, flooding, mudslide'),
  ...nouns(accident, 'stampede, crowd crush, train crash, plane crash, bus crash, shipwreck, derailment'),
  ...nouns(fire, 'fire, blaze, wildfire, wildfires'),
])

/** The most words that a noun of the table has. */
export const nounWordsMax = 3

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A noun that one of these follows is the subject of something that took place. */
export const occurrenceVerbs = set(
  `erupted erupt broke began started took hit hits rocked rocks struck strikes shook shakes killed kills left leaves injured
  wounded ripped tore happened occurred spread continued destroyed damaged claimed went swept engulfed flared escalated
  resumed lasted killing followed turned was were levelled leveled shattered rattled`,
)

/** A noun after one of these, across its article and adjectives, took place: "killed in the blast", "after clashes". */
export const occurrencePrepositions = set('in during after following amid despite since')

/** Verbs whose object took place. */
export const occurrenceGovernors = set(
  `held staged launched carried reported saw witnessed condemned triggered caused sparked survived imposed declared
  announced introduced joined attended began started staging holding triggering causing sparking declaring imposing`,
)

/** Words that may stand between a preposition, article or verb and the noun. */
export const nounModifiers = set(
  `the a an this that these those its their his her another further more new several many some two three four five
  massive huge powerful large big small deadly violent bloody fierce heavy mass massive peaceful anti-government
  nationwide street armed twin second first recent latest separate series of wave number unauthorised unauthorized
  overnight night night-time dusk-to-dawn general major strong subsequent ensuing days hours weeks out a`,
)

/** A word that goes on with a clause after a complete noun phrase, so that the noun before it is no modifier. */
export const afterNoun = set(
  `in on at near by of against between with from after before during over that which who and or but as when while where
  was were is are has have had will would could may might outside inside across around along amid following since until
  to for into through about among under left killed erupted broke took hit rocked struck shook ripped tore happened
  occurred began started spread continued reported injured wounded destroyed damaged late early yesterday today tonight
  monday tuesday wednesday thursday friday saturday sunday rose fell came grew stood said says made put went swept claimed followed turned than the a there`,
)

/** Verbs before "to" and a base form, and what they make of it. */
export const governors: ReadonlyMap<
  string,
  'planned' | 'threatened' | 'requested' | 'denied' | 'possible' | 'happened'
> = new Map([
  ...set('threatened threatens threatening threaten vowed vows')
    .values()
    .map((word) => [word, 'threatened'] as const),
  ...set(
    'plan plans planned planning intend intends intended prepare prepares preparing decided agreed set due expected scheduled promised ready about',
  )
    .values()
    .map((word) => [word, 'planned'] as const),
  ...set(
    'call calls called calling urged urge urges ask asked asks demanded demand appealed order ordered orders told permission authorised authorized',
  )
    .values()
    .map((word) => [word, 'requested'] as const),
  ...set('refused refuse failed fail refusing failing declined')
    .values()
    .map((word) => [word, 'denied'] as const),
  ...set('tried try trying attempted attempting attempt attempts wanted want seek sought')
    .values()
    .map((word) => [word, 'possible'] as const),
  ...set('began begun continued continue started used')
    .values()
    .map((word) => [word, 'happened'] as const),
])

export const futureModals = set("will shall ’ll 'll would")
export const possibleModals = set('could may might can should must')
export const conditionals = set('if unless whether')
export const negations = set("not n’t n't never no without neither nor nobody")
export const auxiliaries = set('was were is are be been being am get got gets getting')
export const perfects = set("has have had having ’ve 've")
export const verbAdverbs = set(
  `also then later already reportedly allegedly still again violently brutally repeatedly initially immediately first since
  recently just now only even nearly almost all both`,
)
