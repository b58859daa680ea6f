/** Which English nouns name people? Data only, lower case. */
import { wordSet } from '../../../stdx/index.ts'

/** One of these makes "a" a count of one; with -s, or as below, they make a number a count of people. */
export const persons = wordSet(`
  woman man boy girl child baby infant toddler teenager teen youth youngster pensioner person civilian individual citizen national
  policeman policewoman officer cop soldier serviceman servicewoman conscript recruit guard gendarme trooper marine sailor
  jawan constable sepoy askari peacekeeper commander general colonel lieutenant captain sergeant corporal major private cadet patrolman airman crewman
  gunman attacker assailant bomber suspect terrorist militant rebel insurgent guerrilla guerilla fighter militiaman sniper
  jihadist extremist separatist mercenary looter rioter smuggler trafficker pirate bandit robber thief gangster criminal killer
  kidnapper hijacker arsonist assassin intruder stowaway defector deserter infiltrator saboteur subversive
  protester protestor demonstrator marcher activist striker student pupil schoolboy schoolgirl schoolchild teacher professor
  lecturer headmaster scholar academic journalist reporter correspondent photographer cameraman newsman editor blogger
  doctor nurse paramedic medic surgeon midwife physician driver chauffeur pilot fisherman farmer peasant worker labourer laborer
  employee official politician lawmaker legislator parliamentarian deputy senator congressman mp mayor governor councillor
  councilman councilor judge magistrate lawyer attorney prosecutor minister bureaucrat secretary candidate delegate voter
  president director manager executive chief leader boss adviser advisor aide assistant clerk
  priest imam monk nun bishop archbishop cardinal pastor preacher missionary jesuit cleric worshipper worshiper pilgrim devotee
  believer parishioner seminarian
  tourist foreigner passer-by passerby bystander onlooker pedestrian cyclist motorist motorcyclist biker passenger commuter traveller
  traveler resident villager local inhabitant islander neighbour neighbor shopkeeper trader vendor marketeer merchant businessman
  businesswoman entrepreneur industrialist banker rancher landowner planter herder herdsman shepherd miner mineworker fireman firefighter
  rescuer volunteer migrant immigrant refugee asylum-seeker evacuee hostage captive detainee prisoner inmate convict escapee
  victim survivor casualty patient fatality mother father brother sister wife husband son daughter grandmother grandfather
  grandchild grandson granddaughter uncle aunt cousin nephew niece relative sibling parent widow orphan spouse partner
  friend colleague witness spokesman spokeswoman spokesperson engineer technician mechanic electrician diplomat ambassador envoy
  consul attache watchman caretaker cleaner maid cook waiter singer musician actor actress artist athlete footballer fan spectator
  player coach referee climber mountaineer trekker hiker skier swimmer diver surfer lifeguard expert analyst economist scientist
  researcher investigator detective inspector agent spy informant informer operative collaborator bodyguard chaplain
  member participant attendee mourner picket striker unionist trade-unionist agronomist settler nomad tribesman clansman warlord
  chieftain elder headman dissident defendant accused juror guest customer shopper client buyer employer contractor welder carpenter
  builder tailor baker butcher taxi-driver truck-driver porter loader docker seaman boatman ferryman steward stewardess hostess
  adult adolescent minor newborn elderly amputee addict stranger drunk vigilante ranger warden gamekeeper poacher hunter logger
  counterpart opponent supporter sympathizer sympathiser follower loyalist deputy follower backer partisan reservist veteran ex-soldier
  policement democrat republican socialist communist islamist muslim christian jew hindu sikh buddhist catholic protestant orthodox
  advocate sentry hitman mugger mobster burglar abductor captor abductee accomplice culprit shooter jailer jailor warder grocer
  moneylender housewife patron reveller bouncer catechist cashier landlord tenant retiree
  hoodlum miscreant cultist dacoit goon thug rustler ultra naxal naxalite maoist tout tanod rider hawker apprentice pusher
  monarch commentator chairperson sarpanch sho dpo conductor kingpin fugitive undertrial peddler
  attendant chairman chairwoman cadre copilot co-pilot postman barber beggar chef janitor
  shiite sunni yazidi kurd arab turk serb croat pole dane finn swede spaniard scot briton frenchman englishman irishman dutchman
  welshman afghan uzbek kazakh tajik kyrgyz turkmen uighur uyghur czech slovak greek argentine filipino thai hutu tutsi
`)

/** Who goes with another as one of a pair or a family. */
export const kin = wordSet(`
  man woman boy girl child baby mother father brother sister wife husband son daughter grandmother grandfather granddaughter grandson
  aunt uncle niece nephew cousin fiancee girlfriend boyfriend stepson stepdaughter
`)

/** Plurals that no -s makes, what only a plural names, and words that stand for people behind a number. */
export const pluralPersons = wordSet(`
  women men boys girls children babies people persons folk policemen policewomen servicemen servicewomen gunmen militiamen
  fishermen firemen businessmen businesswomen spokesmen congressmen tribesmen clansmen cameramen newsmen crewmen airmen seamen
  watchmen patrolmen herdsmen frenchmen englishmen irishmen schoolchildren grandchildren wives thieves personnel police staff
  troops passers-by passersby casualties fatalities deaths injuries arrests detentions victims dead wounded injured missing deads woundeds injureds
  killed detained arrested displaced hostages crew others gendarmerie infantry militia cavalry believers
  martyrs kia wia abductions kidnappings killings murders slayings executions disappearances wounds hospitalisations hospitalizations
  jewry yemenis iraqis israelis pakistanis bangladeshis saudis kuwaitis omanis emiratis qataris bahrainis azerbaijanis nepalis
  somalis kashmiris punjabis bengalis chinese japanese vietnamese lebanese portuguese sudanese congolese burmese taiwanese
  rohingya hausa fulani dinka nuer masalit oromo hazara baloch roma
  khawarij
  senegalese maltese sri-lankans british french irish dutch swiss spanish faithful homeless unemployed elderly them whom us those these
`)

/** People are what they say of: "12 deaths", "no casualties". One of them is no "a": "a death" is an event. */
export const casualties = wordSet(`
  casualties deaths fatalities injuries arrests detentions victims losses casualty death fatality injury abductions bodies
  corpses
`)

/** Nouns of a number of people: what "a crowd of 3,000" counts are people though none are named. */
export const groups = wordSet(`
  crowd group gang mob family team squad patrol crew force band delegation population audience congregation procession party couple
  column contingent staff cell class garrison unit company militia community flock throng gathering network
`)

/** Things whose names end as those of people do. */
export const thingsLikePersons = wordSet(`
  acres answers assists piers tiers banners beans bees boilers bombers boosters borders bulldozers bumpers bunkers campaigns cans
  caravans carriers centers centimeters centimetres centres chains chambers chapters choppers clans clusters coffees
  colors colours committees computers consists containers cores corners counters craters creatures cruisers degrees
  destroyers detonators dinners disasters doors drains encounters errors exists factors feathers features feeders fees
  fibers figures filters fingers fires fissures fists floors flours flowers folders fours fractures freighters gains
  generators grains guarantees gutters hammers harbors harbours headquarters heaters hectares helicopters hours
  interceptors kilometers kilometres knees launchers layers lectures ledgers letters levers lighters lists liters
  litres loans lockers loudspeakers markers marquees massacres matters means measures meters metres millimetres
  minesweepers mirrors mists mixers monitors mortars motors mountains neighborhoods newspapers numbers oceans odors
  offers orders organs ovens pagers pains pans papers parameters persists pictures plains plans plasters pliers
  positions posters powers printers procedures processors projectors propellers quarters radars reactors receivers
  registers resists rivers rollers routers rubbers rulers rumors rumours savers scanners scooters scores screeners
  seconds sectors sedans sensors servers settees sewers shares shelters shoulders showers shutters silencers
  skyscrapers slippers slogans sours spans spheres squares stations stickers stores stretchers structures summers
  sweaters tankers tees tenders terrains theaters theatres timers tires tours towers tractors trailers trains
  transformers transmitters trawlers treasures trees triggers trysts tumors tumours twists tyres vans vectors ventures
  villages wafers wallpapers winters wires wrappers wrists
`)

/** Words for people that are as often adjectives: "a rebel" is one, "a rebel leader" and "a national strike" are not. */
export const adjectival = wordSet(`
  national official private guerrilla guerilla terrorist rebel militant insurgent general major local individual civilian patient
  student migrant refugee victim fan chief extremist separatist communist socialist islamist muslim christian hindu sikh buddhist
  catholic protestant orthodox shiite sunni kurd arab afghan uzbek kazakh tajik kyrgyz czech slovak greek argentine thai elderly
  ultra maoist naxal naxalite cultist fugitive undertrial
  minor accused democrat republican criminal subversive executive director cardinal marine captive missing dead wounded
`)

/** What follows a number that counts people although no noun does: "12 were killed". */
export const fates = wordSet(`
  killed dead injured wounded hurt died arrested detained missing abducted kidnapped displaced hospitalised hospitalized
  executed slain massacred rescued evacuated jailed imprisoned sentenced beheaded drowned homeless captured
  fatally seriously critically slightly lightly badly severely
`)

/** Forms of verbs of harm and arrest that a headline shortens until its tree is wrong: "Police Arrest 200". */
export const deedForms = wordSet(`
  kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurts hurting arrest arrests arrested
  arresting detain detains detained detaining abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping slay slays execute
  executes executed executing behead beheads displace displaces displaced displacing captured capture captures shot shoots
`)

/** Verbs that people alone do or suffer, by lemma: in "killing 12" and "12 fled" people are counted. */
export const peopleVerbs = wordSet(`
  kill wound injure hurt die arrest detain abduct kidnap displace hospitalise hospitalize execute slay massacre murder rescue
  evacuate jail imprison sentence behead drown flee escape surrender survive perish march protest rally gather demonstrate
  wounded injured arrested detained slaughter maim behead shoot stab poison convict acquit indict accuse
  capture free release treat hire recruit employ conscript deploy enlist faint suffocate succumb disappear starve
`)
