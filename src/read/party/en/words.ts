/** Which words name people and bodies, and by which office or work? Data only. */
import { weekdayNames, wordSet } from '../../../stdx/index.ts'

/**
 * Primary roles of PLOVER and CAMEO.
 *
 * GOV government, ministries, officials · COP police and security services · MIL regular forces · PRM paramilitaries on the side of
 * a state · REB armed groups against a state · UAF armed people of no known side · SPY intelligence · CRM criminals · OPP
 * opposition, protesters · PTY parties · LEG parliaments · JUD courts, prosecutors, lawyers · IGO bodies of states (UNO EUR
 * where a list says so) · NGO aid and rights bodies (NGM ISM IMG movements across borders) · MNC companies across borders · AGR farmers · BUS
 * companies · EDU students, teachers · ELI former leaders, elders, celebrities · LAB unions, workers on strike · MED doctors,
 * hospitals, rescuers · REF refugees · REL clergy · SOC groups of society · JRN press · CVL people without any of these · UNK not told.
 */
export type Sector = (typeof sectorCodes)[number]

const sectorCodes = [
  ...(['COP', 'GOV', 'JUD', 'LEG', 'MIL', 'PRM', 'PTY', 'REB', 'SPY', 'UAF', 'UNK'] as const),
  ...(['AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI', 'JRN', 'LAB', 'MED', 'REF', 'REL', 'OPP', 'PRE', 'SOC'] as const),
  ...(['IGO', 'UNO', 'EUR', 'NGO', 'NGM', 'ISM', 'IMG', 'MNC'] as const),
] as const

export const sectors: ReadonlySet<string> = new Set(sectorCodes)

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
    chancellor leadership councillor councillors regulator regulators akimat
    secretary-general negotiator negotiators politician politicians statesman statesmen commissioner commissioners aide aides prince princes princess ex-president ex-minister ex-ministers undersecretary mediator mediators royals`,
  COP: `police policeman policemen policewoman policewomen cop cops gendarme gendarmes gendarmerie sheriff sheriffs
    deputies constable constables sho dpo detective detectives investigators militsiya interpol fbi guard
    warden wardens jailers jailer jailor warder warders sentry sentries`,
  MIL: `occupier occupiers invader invaders army armies soldier soldiers troop troops military navy marines serviceman servicemen servicewomen conscript
    conscripts paratrooper paratroopers peacekeeper peacekeepers airmen sailors reservists general generals battalion
    brigade regiment infantry commandos
    warship warships warplanes warplane jets bombers legion legionnaires sniper snipers artillery lieutenant colonel captain sergeant colonels lieutenants captains sergeants`,
  REB: `rebel rebels militant militants insurgent insurgents guerrilla guerrillas terrorist terrorists
    separatist separatists jihadist jihadists jihadi jihadis extremist extremists fighter fighters militia militias
    militiaman militiamen mercenary mercenaries bomber bombers hijackers attacker attackers assailant assailants
    ultra ultras naxal naxals naxalite naxalites khawarij
    bombers suicide-bombers mujahideen mujahedin jihad paramilitaries secessionists loyalists`,
  CRM: `gang gangs gangster gangsters robber robbers kidnapper kidnappers smugglers trafficker traffickers looter looters
    dacoit dacoits hoodlum hoodlums miscreant miscreants cultist cultists rustler rustlers goon goons thug thugs
    hitman hitmen mugger muggers mobster mobsters burglar burglars abductor abductors captor captors accomplice accomplices kingpin kingpins
    bandit bandits criminal criminals cartel cartels pirates thieves arsonists
    hostage-takers hostage-taker killer killers murderer murderers hijacker kidnapper suspects-at-large smuggler hackers hacker fugitive fugitives convict convicts offender offenders`,
  OPP: `protester protesters protestor protestors demonstrator demonstrators rioter rioters marchers opposition dissident
    dissidents activist activists campaigner campaigners mob picketers strikers
    challenger challengers defector defectors exiles exile`,
  LEG: `parliament parliamentarian parliamentarians lawmaker lawmakers legislator legislators senator senators mp mps
    congressman congressmen senate congress duma knesset majlis deputy legislature`,
  JUD: `court courts judge judges prosecutor prosecutors magistrate magistrates tribunal lawyer lawyers attorney attorneys
    coroner jury judiciary ombudsman
    solicitor barrister arbitrators jurors regulators bar`,
  NGO: `charity charities ngo ngos volunteers aid-workers
    donors donor aid-agencies foundation foundations campaigners humanitarians monitor monitors`,
  LAB: `union unions worker workers miner miners labourers laborers strikers drivers dockworkers oilmen
    logger loggers woodcutter woodcutters lumberjacks docker dockers porter porters quarrymen prospectors
    truckers trucker teamsters unionists employees staffers longshoremen`,
  EDU: `schoolgirl schoolgirls schoolboy schoolboys student students teacher teachers professor professors pupil pupils schoolchildren academics
    schoolgirls schoolboys
    scientists scientist researchers researcher scholars scholar university universities schools academics historians`,
  MED: `doctor doctors medic medics paramedic paramedics nurse nurses hospital hospitals physician physicians surgeon
    firefighter firefighters fireman firemen rescuer rescuers ambulance`,
  REL: `priest priests imam imams cleric clerics bishop bishops pastor nun nuns monk monks worshippers pilgrims rabbi
    archbishop`,
  JRN: `journalist journalists reporter reporters correspondent correspondents photographer photographers cameraman
    broadcaster newspaper editor media press
    newspapers publishers editors bloggers blogger outlets`,
  BUS: `company companies firm businessman businessmen employer employers shopkeeper shopkeepers trader traders vendor vendors merchant merchants hawker hawkers operator operators airline
    investors executives executive
    firms banks bank insurers insurer developers developer corporation corporations conglomerate businesses manufacturer manufacturers entrepreneurs industry industries bankers banker entity entities airlines carriers shareholders retailers giant`,
  AGR: `farmer farmers peasant peasants growers grower ranchers rancher herder herders herdsman herdsmen shepherd shepherds pastoralist pastoralists beekeeper beekeepers campesinos cultivators`,
  REF: `refugee refugees migrant migrants asylum-seekers displaced evacuees`,
  ELI: `elder elders celebrity celebrities oligarch oligarchs tycoon tycoons tribesmen`,
  SOC: `community communities tribe tribes clan clans minority minorities`,
  PRM: `paramilitary`,
  SPY: `spies spy`,
  UAF: `gunman gunmen`,
  PTY: `republicans democrats tories conservatives socialists communists`,
  CVL: `civilian civilians people person persons resident residents villager villagers citizen citizens man men woman women
    child children boy boys girl girls family families crowd crowds bystander bystanders passer-by passers-by victim
    victims passenger passengers tourist tourists refugee refugees migrant migrants inhabitants neighbours neighbors
    relatives relative mourners shoppers witness witnesses eyewitness eyewitnesses hostages hostage detainee detainees
    prisoner prisoners suspect suspects youth youths teenager teenagers locals pedestrians motorists motorist commuters traveller travellers traveler travelers
    employees supporters patients patient survivors casualties mother father brother sister son daughter couple infant
    toddler baby pensioner pensioners deceased tout touts tanod tanods
    nationals national voters voter trainees trainee inmate inmates owner owners homeguards household households taxpayers users workers-families
    individual individuals worshipper musician musicians artists artist singer actor actress players athletes fans customers consumers
    population populations settlers settler ex-hostages survivors captives captive prisoners-of-war pows experts expert analyst analysts
    observers observer fishermen fisherman foreigners foreigner expatriates natives nomads emigrants immigrants immigrant victims donors-of-blood
    widow wife husband wives spouse parents parent orphans infants babies adults adult injured wounded homeless jobless poor critics critic supporter members-of-the-public friend friends colleague colleagues counterpart counterparts
    clerk cook barber tailor cashier grocer moneylender housewife housewives watchman watchmen tenant tenants landlord landlords patron patrons reveller revellers
    successor predecessor candidate candidates nominee contender winner`,
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
    operative: '',
    operatives: '',
    delegate: '',
    delegates: '',
    delegations: '',
    mission: '',
    missions: '',
    side: '',
    faction: '',
    factions: '',
    squad: '',
    squads: '',
    patrol: '',
    patrols: '',
    inspectors: '',
    inspector: '',
    expert: 'CVL',
    experts: 'CVL',
    agencies: '',
    authority: 'GOV',
    authorities: 'GOV',
    lobby: '',
    camp: '',
    founder: '',
    founders: '',
    chair: '',
    chairman: '',
    chairwoman: '',
    deputies: '',
    lieutenants: '',
    veterans: '',
    veteran: '',
    contractors: '',
    contractor: '',
    giant: 'BUS',
    network: '',
    defenders: '',
    enemy: '',
    aggressor: '',
  } as const),
)

/** Alone, or with an article only, these are no party: "the service", "by force". */
export const needsModifier = wordSet(`
  force forces chief service services agency department team teams unit units group groups party movement member members
  office bureau board network networks head heads director directors secretary committee commission association
  organization organisation organizations organisations coalition alliance federation council convoy source company firm
  general guard deputy personnel staff crew crews corps contingent agent agents press media operator executive king
  guards officer missions mission side lobby camp expert squad patrol industry bar university giant monitor national members-of-the-public secretary jets artillery university schools actor deputies chair agencies defenders`)

/** Heads that are buildings as well: after a preposition of place they are only that. */
export const buildings = wordSet(
  'hospital hospitals court courts embassy consulate parliament ministry akimat senate council',
)
export const buildingPrepositions = wordSet('in at near outside inside into around to towards toward beside opposite')

/** Two words that mean another sector than either; none where they do not tell whose. */
export const pairSectors: ReadonlyMap<string, Sector | ''> = new Map<string, Sector | ''>(
  Object.entries({
    'health workers': 'MED',
    'health worker': 'MED',
    'attorney general': 'JUD',
    'solicitor general': 'JUD',
    'prosecutor general': 'JUD',
    'advocate general': 'JUD',
    'secretary general': '',
    'director general': '',
    'inspector general': '',
    'governor general': 'GOV',
    'consul general': 'GOV',
    'auditor general': 'GOV',
    'surgeon general': 'GOV',
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
    'armed group': 'UAF',
    'armed groups': 'UAF',
    'government supporter': 'CVL',
    'government supporters': 'CVL',
    'human rights group': 'NGO',
    'rights group': 'NGO',
    'liberation army': 'REB',
    'labour congress': 'LAB',
    'labor congress': 'LAB',
    'union congress': 'LAB',
    'unions congress': 'LAB',
    'medical superintendent': 'MED',
    'school superintendent': 'EDU',
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

/** Words of respect that tell nothing of an office. */
export const courtesyTitles = wordSet('mr mr. mrs mrs. ms ms. miss sir lord lady')

/** Names of bodies on the list that other countries have as well: without a word of its own country in the report, a namesake. */
export const sharedNames: ReadonlySet<string> = new Set([
  'metropolitan police',
  'home office',
  'foreign office',
  'house of representatives',
  'house of commons',
  'justice department',
  'secret service',
  'republican party',
  'democratic party',
  'state council',
  'national security committee',
])

/** Known names that are words or parts of words as well: read in capitals only, where capitals tell. */
export const namesWithCapitalsOnly = wordSet(
  'who met care ice au un eu oas gam rt sla sdf apple bp ap g8 g7 mena opm cis moi total adf aap arena isis met isi sco hts dup rcd mend dpr',
)

/** A country or capital before one of these speaks or acts. */
export const actingVerbs =
  wordSet(`said says say told tells announced announces claimed claims denied denies accused accuses warned warns vowed vows insisted
  insists blamed blames condemned condemns called calls demanded demands urged urges wants wanted hopes hoped believes
  believed agreed agrees refused refuses rejected rejects sent sends imposed imposes launched launches deployed deploys
  invaded annexed signed signs backs backed supports supported pledged pledges promised promises threatened threatens
  recognised recognized recognises recognizes expelled withdrew withdraws voted vetoed responded responds reacted
  retaliated criticised criticized criticises criticizes confirmed confirms considers considered declared declares
  ordered orders fired bombed shelled attacked struck seized captured offered offers asked asks expressed summoned closed
  suspended halted evacuated massed moved`)
/** After one of these, a country or capital is spoken to, not gone to. */
export const addressingVerbs = wordSet(`
  accused accuses accusing blamed blames blaming urged urges urging warned warns warning told tells asked asks condemned
  condemns criticised criticized criticises criticizes thanked thanks sued`)
/** A country after one of these is gone to or left, not acted upon. Lemmas. */
export const motionVerbs = wordSet(
  'leave visit enter reach flee tour cross join quit exit depart approach travel have include hit strike rock shake cover',
)
/** A country after one of these is the other side. */
export const opposingPrepositions = wordSet('with against between by versus')

/** Words in the names of bodies. */
export const nameSectors: Table = table({
  REB: 'front liberation brigade brigades resistance jihad mujahideen militia martyrs faction',
  PTY: 'party parties democrats socialists liberals conservatives republicans league',
  BUS: 'bank inc inc. corp corp. corporation ltd ltd. group airlines airways motors oil gas petroleum energy telecom industries holdings company media plc technologies pharmaceuticals',
  EDU: 'university school college institute academy',
  MED: 'hospital clinic',
  JUD: 'tribunal supreme court',
  GOV: 'ministry department authority administration agency bureau office commission government council foreign treasury customs immigration municipality secretariat embassy consulate presidency cabinet',
  LEG: 'parliament assembly senate congress duma knesset',
  MIL: 'army navy force forces guard guards military command',
  COP: 'police sheriff prison',
  NGO: 'foundation watch relief charity observatory rights',
  LAB: 'union unions federation workers',
  JRN: 'news times post daily tv television radio newspaper herald tribune journal press gazette broadcasting',
  REL: 'church mosque diocese',
})

/** Heads that are whatever they are of: "leaders of the protest", "a group of soldiers". */
export const complementHeads = wordSet(`
  thousands hundreds dozens scores tens number majority crowd crowds group groups member members family families relatives wife
  most some many several one two three four five both all half part rest`)

/** The parser takes a day before a noun for a part of it: "On Monday police closed". */
export const timeWords = wordSet(`${weekdayNames.join(' ')} today yesterday tomorrow tonight`)
