/** Which words name people and bodies, and by which office or work? Data only. */

/**
 * PLOVER's sectors, as the stage uses them:
 *
 * GOV government, ministries, officials · COP police and security services · MIL regular forces · REB armed groups against
 * a state · CRM criminals · OPP opposition, protesters · LEG parliaments · JUD courts, prosecutors, lawyers · IGO bodies
 * of states · NGO aid and rights bodies · LAB unions, workers on strike · EDU students, teachers · MED doctors, hospitals,
 * rescuers · REL clergy · JRN press · BUS companies · CVL people without any of these.
 */
export type Sector =
  | 'GOV'
  | 'COP'
  | 'MIL'
  | 'REB'
  | 'CRM'
  | 'OPP'
  | 'LEG'
  | 'JUD'
  | 'IGO'
  | 'NGO'
  | 'LAB'
  | 'EDU'
  | 'MED'
  | 'REL'
  | 'JRN'
  | 'BUS'
  | 'CVL'

type Table = ReadonlyMap<string, Sector>

function table(lists: Partial<Record<Sector, string>>): Table {
  const entries = Object.entries(lists).flatMap(([sector, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, sector as Sector] as const),
  )
  return new Map(entries)
}

/** Heads of noun phrases, lower case. */
export const headSectors: Table = table({
  GOV: `government governments authorities authority ministry ministries minister ministers official officials officialdom
    president presidents premier cabinet mayor mayors governor governors administration regime diplomat diplomats
    ambassador ambassadors embassy consulate council councils presidency kremlin junta king queen emir sultan monarch
    chancellor leadership councillor councillors regulator regulators akimat`,
  COP: `police policeman policemen policewoman policewomen cop cops gendarme gendarmes gendarmerie sheriff sheriffs
    deputies constable constables detective detectives investigators militsiya interpol fbi guard`,
  MIL: `army armies soldier soldiers troop troops military navy marines serviceman servicemen servicewomen conscript
    conscripts paratrooper paratroopers peacekeeper peacekeepers airmen sailors reservists general generals battalion
    brigade regiment infantry commandos`,
  REB: `rebel rebels militant militants insurgent insurgents guerrilla guerrillas gunman gunmen terrorist terrorists
    separatist separatists jihadist jihadists jihadi jihadis extremist extremists fighter fighters militia militias
    militiaman militiamen mercenary mercenaries bomber bombers hijackers attacker attackers assailant assailants`,
  CRM: `gang gangs gangster gangsters robber robbers kidnapper kidnappers smugglers trafficker traffickers looter looters
    bandit bandits criminal criminals cartel cartels pirates thieves arsonists`,
  OPP: `protester protesters protestor protestors demonstrator demonstrators rioter rioters marchers opposition dissident
    dissidents activist activists campaigner campaigners mob picketers strikers`,
  LEG: `parliament parliamentarian parliamentarians lawmaker lawmakers legislator legislators senator senators mp mps
    congressman congressmen senate congress duma knesset majlis deputy legislature`,
  JUD: `court courts judge judges prosecutor prosecutors magistrate magistrates tribunal lawyer lawyers attorney attorneys
    coroner jury judiciary ombudsman`,
  NGO: `charity charities ngo ngos volunteers aid-workers`,
  LAB: `union unions worker workers miner miners labourers laborers strikers farmers drivers dockworkers oilmen`,
  EDU: `student students teacher teachers professor professors pupil pupils schoolchildren academics
    schoolgirls schoolboys`,
  MED: `doctor doctors medic medics paramedic paramedics nurse nurses hospital hospitals physician physicians surgeon
    firefighter firefighters fireman firemen rescuer rescuers ambulance`,
  REL: `priest priests imam imams cleric clerics bishop bishops pastor nun nuns monk monks worshippers pilgrims rabbi
    archbishop`,
  JRN: `journalist journalists reporter reporters correspondent correspondents photographer photographers cameraman
    broadcaster newspaper editor media press`,
  BUS: `company companies firm businessman businessmen employer employers shopkeepers traders operator operators airline
    investors executives executive`,
  CVL: `civilian civilians people person persons resident residents villager villagers citizen citizens man men woman women
    child children boy boys girl girls family families crowd crowds bystander bystanders passer-by passers-by victim
    victims passenger passengers tourist tourists refugee refugees migrant migrants inhabitants neighbours neighbors
    relatives relative mourners shoppers witness witnesses eyewitness eyewitnesses hostages hostage detainee detainees
    prisoner prisoners suspect suspects youth youths teenager teenagers locals pedestrians motorists motorist commuters
    employees supporters patients patient survivors casualties mother father brother sister son daughter couple infant
    toddler baby pensioner pensioners`,
})

/** Heads that take their sector from the word before them; alone they have the one given here, or none. */
export const borrowingHeads: ReadonlyMap<string, Sector | ''> = new Map<string, Sector | ''>(
  Object.entries({
    officer: 'COP',
    officers: 'COP',
    force: '',
    forces: '',
    chief: '',
    commander: 'MIL',
    commanders: 'MIL',
    spokesman: '',
    spokeswoman: '',
    spokesperson: '',
    spokespeople: '',
    leader: '',
    leaders: '',
    member: '',
    members: '',
    representative: '',
    representatives: '',
    source: '',
    sources: '',
    service: '',
    services: '',
    agency: '',
    department: 'GOV',
    guards: 'COP',
    team: '',
    teams: '',
    crew: '',
    crews: '',
    unit: '',
    units: '',
    personnel: '',
    staff: '',
    party: '',
    movement: '',
    group: '',
    groups: '',
    delegation: '',
    envoy: 'GOV',
    envoys: 'GOV',
    adviser: '',
    advisers: '',
    aide: '',
    aides: '',
    official: 'GOV',
    officials: 'GOV',
    agents: '',
    agent: '',
    committee: '',
    commission: '',
    organization: '',
    organisation: '',
    organizations: '',
    organisations: '',
    employees: 'CVL',
    supporters: 'CVL',
    workers: 'LAB',
    worker: 'LAB',
    director: '',
    directors: '',
    head: '',
    heads: '',
    secretary: '',
    minister: 'GOV',
    council: 'GOV',
    office: '',
    bureau: '',
    corps: 'MIL',
    contingent: 'MIL',
    convoy: '',
    coalition: '',
    alliance: '',
    association: '',
    federation: '',
    board: '',
    networks: '',
    network: '',
  } as const),
)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Alone, or with an article only, these are no party: "the service", "by force". */
export const needsModifier = words(`
  force forces chief service services agency department team teams unit units group groups party movement member members
  office bureau board network networks head heads director directors secretary committee commission association
  organization organisation organizations organisations coalition alliance federation council convoy source company firm
  general guard deputy personnel staff crew crews corps contingent agent agents press media operator executive king
  guards officer`)

/** One person of no office: a report must say "a", "the", "one" of them. */
export const needsDeterminer = words(`
  man woman person boy girl child family son daughter brother sister mother father baby couple infant toddler relative
  victim witness suspect resident citizen civilian passenger tourist patient motorist survivor judge court queen emir editor
  church`)

/** Heads that are buildings as well: after a preposition of place they are only that. */
export const buildings = words(
  'hospital hospitals court courts embassy consulate parliament ministry akimat senate council',
)
export const buildingPrepositions = words('in at near outside inside into around to towards toward beside opposite')

/** Heads that do not follow another head: there they are verbs, or begin something else. */
export const neverChained = words(
  'press force guard head state board staff mob party crowd source witness people man general deputy general',
)

/** Heads that qualify another noun just as often: "a military base", "the rebel attack". They need an end after them. */
export const adjectival = words(`
  military rebel terrorist guerrilla civilian militant separatist jihadist extremist criminal union opposition student
  hospital police army navy media press government ministry company court church city congress parliament official
  insurgent peace family child youth infantry guard embassy council brigade cabinet drug gang militia party mob`)

/** What may follow a whole noun phrase, apart from marks and verbs in -ed. */
export const followers = words(`
  is are was were be been being has have had do does did will would can could may might shall should must said says say
  told tells and or but nor who whom whose which that where when while as if than then so because since until after
  before by in on at of to from for with without against into near over under across through during between among amid
  around behind outside inside about also not never still already again too there here now later earlier yesterday
  today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday this last next itself themselves
  himself herself themselves alone alike only just even again fire fires fired shot shoot kill kills killed took take
  takes went go goes came come comes gave give gives made make makes held hold holds began begin begins broke break
  used use uses set sets hit hits shot beat found find finds left leave leaves saw see sees got get gets put ran run
  runs sent send sends lost kept keep keeps brought fought fight caught seek seeks sought fled flee stood stormed
  arrest arrests want wants plan plans call calls deny denies warn warns vow vows threw throw throws opened open`)

/** Two words that mean another sector than either; none where they do not tell whose. */
export const pairSectors: ReadonlyMap<string, Sector | ''> = new Map<string, Sector | ''>(
  Object.entries({
    'health workers': 'MED',
    'health worker': 'MED',
    'government forces': 'MIL',
    'government troops': 'MIL',
    'state forces': 'MIL',
    'special forces': 'MIL',
    'election observers': 'IGO',
    'border guards': 'MIL',
    'presidential guard': 'MIL',
    'health official': 'GOV',
    'coast guard': 'COP',
    'national guard': 'MIL',
    'opposition party': 'OPP',
    'opposition leader': 'OPP',
    'ruling party': 'GOV',
    'police department': 'COP',
    'fire department': 'MED',
    'fire service': 'MED',
    'emergency services': 'MED',
    'emergency service': 'MED',
    'rescue services': 'MED',
    'intelligence services': 'GOV',
    'state media': 'JRN',
    'security council': '',
    'city council': 'GOV',
    'news agency': 'JRN',
    'human rights group': 'NGO',
    'rights group': 'NGO',
    'rights groups': 'NGO',
  } as const),
)

/** What a word before the head makes of it. */
export const modifierSectors: Table = table({
  COP: 'police security riot border counter-terrorism anti-terrorist sheriff interior-ministry law-enforcement enforcement intelligence traffic',
  MIL: 'army military navy naval defence defense armed air ground special-forces peacekeeping airborne coast',
  GOV: 'government ministry foreign interior health presidential city municipal state federal regional provincial local county election emergency emergencies customs tax prison',
  REB: 'rebel militant insurgent terrorist separatist jihadist extremist guerrilla paramilitary suicide',
  CRM: 'criminal gang drug',
  OPP: 'opposition protest',
  LEG: 'parliamentary congressional legislative senate parliament',
  JUD: 'court judicial prosecution supreme constitutional',
  IGO: 'un u.n. eu nato au osce csto ecowas united-nations peace',
  NGO: 'aid humanitarian rights relief red',
  LAB: 'union trade labour labor oil factory',
  EDU: 'student university school',
  MED: 'hospital medical rescue ambulance fire health-care emergency-services',
  REL: 'religious church muslim christian',
  JRN: 'media news press television tv',
  BUS: 'company business',
})

/** After a head, these make it something else: "police station", "army base". */
export const notPartyAfter: ReadonlySet<string> = new Set(
  `station stations car cars vehicle vehicles van vans truck trucks bus buses building buildings headquarters base bases post
  posts checkpoint checkpoints camp camps house houses office offices report reports plane planes helicopter helicopters
  policy policies action actions brutality custody investigation operation operations uniform uniforms rule hall halls
  square palace residence barracks academy weapons equipment jet jets rights strike strikes election elections
  territory territories line lines controls presence crackdown raid raids tank tanks dog dogs cell cells school schools
  room rooms life visa visas store violence attack attacks campaign coup funeral hospital ruling rulings case cases
  order orders hearing hearings bill meeting meetings session vote bond debt spending revenue revenues agency agencies
  department departments conference release releases freedom market centre center grounds conditions`.split(/\s+/),
)

/** Of those, the ones that are verbs after a plural: "Gunmen attack police", "Workers strike". */
export const headlineVerbs: ReadonlySet<string> = new Set('attack raid strike order report vote release'.split(' '))

/** Adjectives of people and bodies; the endings below do for most others. */
export const adjectives: ReadonlySet<string> = new Set(
  `young old senior junior top armed unarmed masked peaceful angry local foreign former new late chief deputy acting interim
  security riot police army military navy air government interior health defence defense justice foreign policy finance energy
  emergency emergencies state city municipal regional provincial federal national district county rebel militant
  opposition student trade labour labor oil border peacekeeping aid rescue relief humanitarian rights special ground main
  right-wing left-wing far-right far-left islamist islamic muslim christian jewish orthodox catholic sunni shia shiite
  kurdish arab tamil hindu sikh european african asian western eastern northern southern central supreme high low wounded
  injured dead innocent ordinary unknown unidentified suspected alleged pro-government anti-government pro-democracy
  ruling exiled elderly pregnant homeless displaced hospital court prison fire ambulance media news election intelligence
  traffic transport road railway port airport customs tax press plain-clothes plainclothes off-duty retired private
  public same other fellow drug criminal street crime civil coast law enforcement counter-terrorism anti-terrorist
  parliamentary presidential congressional constitutional religious medical business company factory university school
  protest peace suicide gang village town tribal ethnic heavily`.split(/\s+/),
)
export const adjectiveEndings =
  /(?:-(?:backed|led|linked|held|run|owned|controlled|aligned|wing|old|based|affiliated|trained)|ist|istic)$/

export const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your some any no both all many several most few'.split(' '),
)

/** Offices before a name, as they are written; the longest first matters not, all words before the name are joined. */
export const titleSectors: Table = table({
  GOV: `president prime minister chancellor premier mayor governor gov. ambassador secretary vice-president spokesman
    spokeswoman spokesperson envoy king queen prince princess emir sultan sheikh diplomat commissioner`,
  COP: 'sheriff inspector detective constable superintendent officer',
  MIL: 'general gen. gen colonel col. col major maj. captain capt. lieutenant lt. sergeant sgt. admiral brigadier marshal commander',
  LEG: 'senator sen. sen representative rep. congressman congresswoman mp deputy lawmaker speaker',
  JUD: 'judge justice prosecutor attorney lawyer magistrate',
  REL: 'pope bishop archbishop cardinal imam ayatollah patriarch rabbi reverend rev.',
  EDU: 'professor prof.',
  MED: 'dr. dr doctor',
  OPP: 'activist dissident',
  JRN: 'journalist reporter correspondent',
})

/** Before a title: what it is of. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `prime vice deputy foreign interior health defence defense finance justice energy emergencies emergency labour labor
  education transport information chief acting former state general police army military city regional opposition party
  government ministry security council attorney brigadier major lieutenant first senior supreme court human rights
  then-president then outgoing late climate trade economy culture sports`.split(/\s+/),
)

/** Words of respect that tell nothing of an office. */
export const courtesyTitles: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. miss sir lord lady'.split(' '))

/** A body known by name, with its country where it has one. */
interface Body {
  readonly sector: Sector
  readonly name?: string
  readonly country?: string
}

const bodyRows: Readonly<Record<string, Body>> = {
  'united nations': { sector: 'IGO', name: 'United Nations' },
  un: { sector: 'IGO', name: 'United Nations' },
  'u.n.': { sector: 'IGO', name: 'United Nations' },
  'un security council': { sector: 'IGO', name: 'United Nations Security Council' },
  'european union': { sector: 'IGO', name: 'European Union' },
  eu: { sector: 'IGO', name: 'European Union' },
  'e.u.': { sector: 'IGO', name: 'European Union' },
  'european commission': { sector: 'IGO' },
  nato: { sector: 'IGO', name: 'NATO' },
  'african union': { sector: 'IGO', name: 'African Union' },
  'arab league': { sector: 'IGO' },
  osce: { sector: 'IGO', name: 'OSCE' },
  csto: { sector: 'IGO', name: 'Collective Security Treaty Organization' },
  'collective security treaty organization': { sector: 'IGO', name: 'Collective Security Treaty Organization' },
  'collective security treaty organisation': { sector: 'IGO', name: 'Collective Security Treaty Organization' },
  ecowas: { sector: 'IGO', name: 'ECOWAS' },
  'world health organization': { sector: 'IGO' },
  'world health organisation': { sector: 'IGO' },
  'world bank': { sector: 'IGO' },
  'international criminal court': { sector: 'IGO' },
  unicef: { sector: 'IGO' },
  unhcr: { sector: 'IGO' },
  'red cross': { sector: 'NGO', name: 'Red Cross' },
  'lebanese red cross': { sector: 'NGO', name: 'Lebanese Red Cross', country: 'LBN' },
  'red crescent': { sector: 'NGO', name: 'Red Crescent' },
  'international committee of the red cross': { sector: 'NGO' },
  'amnesty international': { sector: 'NGO' },
  'human rights watch': { sector: 'NGO' },
  'doctors without borders': { sector: 'NGO' },
  'médecins sans frontières': { sector: 'NGO' },
  'save the children': { sector: 'NGO' },
  greenpeace: { sector: 'NGO' },
  oxfam: { sector: 'NGO' },
  'white helmets': { sector: 'NGO', country: 'SYR' },
  taliban: { sector: 'REB', name: 'Taliban', country: 'AFG' },
  'pakistani taliban': { sector: 'REB', country: 'PAK' },
  hamas: { sector: 'REB', name: 'Hamas', country: 'PSE' },
  hezbollah: { sector: 'REB', name: 'Hezbollah', country: 'LBN' },
  'islamic jihad': { sector: 'REB', country: 'PSE' },
  'islamic state': { sector: 'REB', name: 'Islamic State' },
  isis: { sector: 'REB', name: 'Islamic State' },
  isil: { sector: 'REB', name: 'Islamic State' },
  'al-qaeda': { sector: 'REB', name: 'al-Qaeda' },
  'al qaeda': { sector: 'REB', name: 'al-Qaeda' },
  'boko haram': { sector: 'REB', name: 'Boko Haram', country: 'NGA' },
  'al-shabaab': { sector: 'REB', name: 'al-Shabaab', country: 'SOM' },
  'al-shabab': { sector: 'REB', name: 'al-Shabaab', country: 'SOM' },
  houthis: { sector: 'REB', name: 'Houthis', country: 'YEM' },
  farc: { sector: 'REB', name: 'FARC', country: 'COL' },
  fmln: { sector: 'REB', name: 'FMLN', country: 'SLV' },
  eln: { sector: 'REB', name: 'ELN', country: 'COL' },
  'shining path': { sector: 'REB', name: 'Shining Path', country: 'PER' },
  'sendero luminoso': { sector: 'REB', name: 'Shining Path', country: 'PER' },
  eta: { sector: 'REB', name: 'ETA', country: 'ESP' },
  pkk: { sector: 'REB', name: 'PKK', country: 'TUR' },
  'free syrian army': { sector: 'REB', country: 'SYR' },
  'wagner group': { sector: 'REB', country: 'RUS' },
  pentagon: { sector: 'MIL', country: 'USA' },
  'state department': { sector: 'GOV', country: 'USA' },
  'white house': { sector: 'GOV', country: 'USA' },
  kremlin: { sector: 'GOV', country: 'RUS' },
  fbi: { sector: 'COP', name: 'FBI', country: 'USA' },
  cia: { sector: 'GOV', name: 'CIA', country: 'USA' },
  'national guard': { sector: 'MIL' },
  'coast guard': { sector: 'COP' },
  'revolutionary guards': { sector: 'MIL', country: 'IRN' },
  'revolutionary guard': { sector: 'MIL', country: 'IRN' },
  reuters: { sector: 'JRN' },
  'associated press': { sector: 'JRN' },
}
export const bodies: ReadonlyMap<string, Body> = new Map(Object.entries(bodyRows))

/** Of those, the ones that are plain words without capitals. */
export const bodiesWithCapitalOnly: ReadonlySet<string> = new Set(['eta', 'eln', 'un', 'eu'])

/** A country or capital before one of these speaks or acts. */
export const actingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells announced announces claimed claims denied denies accused accuses warned warns vowed vows insisted
  insists blamed blames condemned condemns called calls demanded demands urged urges wants wanted hopes hoped believes
  believed agreed agrees refused refuses rejected rejects sent sends imposed imposes launched launches deployed deploys
  invaded annexed signed signs backs backed supports supported pledged pledges promised promises threatened threatens
  recognised recognized recognises recognizes expelled withdrew withdraws voted vetoed responded responds reacted
  retaliated criticised criticized criticises criticizes confirmed confirms considers considered declared declares
  ordered orders fired bombed shelled attacked struck seized captured offered offers asked asks expressed summoned closed
  suspended halted evacuated massed moved`.split(/\s+/),
)
/** After one of these, a country or capital is spoken to, not gone to. */
export const addressingVerbs = words(`
  accused accuses accusing blamed blames blaming urged urges urging warned warns warning told tells asked asks condemned
  condemns criticised criticized criticises criticizes thanked thanks sued`)
export const auxiliaries: ReadonlySet<string> = new Set(
  'has have had will would could may might must should also later then never repeatedly on monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
export const locativePrepositions: ReadonlySet<string> = new Set(
  'in at near from to across outside inside towards toward around throughout within into over through of for'.split(
    ' ',
  ),
)

/** Small words inside a name. */
export const particles = words('al el bin ibn abu de del la da dos von van der den le al- ben ould')

/** Capitalised, but no part of a person's name. */
export const notInNames = words(`
  the a an in on at by for from with to of and or but as if when while after before he she it they we i you his her its their
  this that these those there here who what which how why where not no yes then later earlier now meanwhile still even
  only also today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  assembly council court staff office secretary hospital party electric motors minister ministry department committee
  commission university union bank company association institute agency service services force forces police army guard
  street avenue road square airport station city town county province region district state hall house board group
  international national federal republic kingdom west east north south western eastern northern southern
`)
