/** Classes of English words that the lexicon's conditions name (`@aid`); data only. */
import { wordSet } from '../../../stdx/index.ts'

const person = `president premier minister king queen prince princess leader secretary envoy ambassador chancellor pope delegation official diplomat chief commissioner
  deputy lawmaker general governor mayor spokesman spokeswoman senator foreign-minister chairman head monarch emir sultan crown-prince team mission counterpart mp representative politician pontiff congressman he she who`
const force = `troop army soldier military force police policeman policemen officer guard unit battalion brigade marine navy fleet commando peacekeeper paratrooper regiment squad patrol tank convoy warship garrison
  contingent paramilitary personnel company platoon constable trooper ranger gendarme gendarmerie sniper security warplane jet helicopter reservist cop cops infantry artillery regime coalition crpf rpf bsf rab inspector sheriff agent idf swat militia authority authorities posse squadron picket raf
  troops forces reinforcement administration airforce jawan staff raf pac para-military`
const rebel = `rebel militant insurgent guerrilla guerilla gunman terrorist extremist fighter jihadist militia taliban maoist naxal naxalite attacker assailant separatist hezbollah hamas al-shabaab isis isil daesh islamist
  bandit gang thug goon henchman henchmen vigilante kidnapper hijacker faction group cadre miscreant outfit assassin contra fmln eln farc paramilitary mercenary raider men bomber intruder houthi al-qaeda mujahideen dacoit secessionist ultra khawarij cultist hoodlum rustler criminal unidentified`
const crowd = `crowd mob protester protestor demonstrator rioter picket student youth worker people farmer resident activist supporter hundred thousand dozen villager striker youngster marcher employee prisoner inmate settler fan
  opposition citizen woman man migrant teacher doctor union community member trucker driver miner refugee follower parent nurse palestinian albanian vandal hooligan looter motorist locals agitator sevak volunteer hundreds thousands dozens peasant shopkeeper trader lawyer demonstrators
  party tribesman devotee worshipper pilgrim muslim hindu workers gathering throng anarchist mourner squatter veteran retiree pensioner monk nun`
const worker = `worker employee teacher doctor nurse driver miner pilot farmer union crew staff labourer laborer trucker lawyer dockworker steelworker journalist student fisherman shopkeeper trader civil-servant railwayman
  civil-service judge taxi-driver postman controller workforce unionist servant lecturer academic cleaner tutor`
const victim = `civilian hostage prisoner detainee captive woman child man worker journalist soldier people refugee wounded injured victim patient survivor boy girl villager resident passenger student policeman inmate casualty evacuee`

/** Nouns, verbs of complements and names of things, by the class that a condition names; singular lemmas. */
export const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  person: wordSet(person),
  force: wordSet(force),
  rebel: wordSet(rebel),
  crowd: wordSet(crowd),
  protester: wordSet(
    'crowd mob protester protestor demonstrator rioter vandal hooligan looter agitator anarchist sevak marcher youth student villager demonstrators rioters protesters striker vhp activist supporter settler',
  ),
  worker: wordSet(worker),
  victim: wordSet(victim),
  people: wordSet(
    `${person} ${force} ${rebel} ${crowd} ${worker} ${victim} government ministry court judge state nation country parliament congress senate council commission committee union organization organisation agency party
    court tribunal bank company house leadership cabinet administration embassy department body league alliance nato eu un who they we i you he she it them us him her kremlin side power duo pair trio couple family relative mother father
    son daughter brother sister wife husband friend baby infant teenager teen adult elder local foreigner tourist citizen national american expert analyst critic writer author reporter editor photographer blogger lawyer attorney
    prosecutor defendant suspect priest bishop imam cleric rabbi professor academic scientist engineer businessman banker merchant owner manager foreman contractor landlord tenant candidate voter mayor councillor neighbour neighbor everyone anyone someone nobody others other one regulator
    embassy consulate foundation charity ngo association federation firm corporation newspaper station network watchdog school university hospital church mosque community tribe clan minority majority bodyguard driver pilot
    assembly legislature chamber bench jury panel junta presidency secretariat bloc firefighter rescuer paramedic medic volunteer hunter herder nomad fisherman dealer smuggler trafficker convict ex-president dissident nationalist communist leftist rightist
    docker porter cleaner carer biker motorcyclist cyclist onlooker bystander spectator parishioner congregant churchgoer commuter holidaymaker climber hiker herdsman herder pastoralist shepherd vigilante poacher rustler arsonist robber thief burglar hacker mutineer plotter putschist commander warlord loyalist royalist accused captain ultras campaigner organiser organizer steward pilgrim returnee schoolchild schoolgirl schoolboy pupil bandit inhabitant islander townspeople faithful nun novice seminarian
    apprentice vendor hawker stallholder pedlar monarchist democrat republican labour conservative liberal neighbor guerrillas sources militiaman militiamen gunmen policemen`,
  ),
  country: wordSet('country state nation territory government regime island kingdom republic neighbour neighbor'),
  aid: wordSet(
    `$ € £ ¥ us$ c$ a$ aid assistance help relief food medicine money fund grant loan supply donation support % stretcher firearm uniform textbook seed book blanket tent water grain wheat flour rice dollar euro pound million billion package equipment troop-support rescue-worker doctor medical nurse shelter
    fuel vaccine credit subsidy cash humanitarian shipment convoy ventilator mask oxygen dose backing resource expertise training blood clothes clothing scholarship bailout credit-line ton tonne kg kit yen mark franc peso ruble rouble rupee shilling`,
  ),
  money: wordSet(
    'dollar euro pound million billion fund money loan credit grant yen rupee ruble rouble franc mark peso shilling cash budget',
  ),
  weapon: wordSet(
    `weapon arm arms missile rocket tank gun rifle ammunition explosive bomb grenade aircraft jet helicopter warship submarine artillery mortar pistol kalashnikov drone fighter-jet munition revolver shell machine-gun bullet cartridge sword knife cache detonator
    system s-400 f-16 warplane ak-47 firearm dynamite weaponry radar landmine ied`,
  ),
  meeting: wordSet(
    `meeting talk talks summit conference negotiation dialogue discussion consultation session visit trip forum round conversation gathering interview briefing hearing invitation ceremony assembly mediation lunch dinner breakfast funeral celebration audience debate
    reception inauguration press-conference encounter face-to-face`,
  ),
  accord: wordSet(
    'agreement accord deal treaty pact truce ceasefire settlement memorandum compromise understanding contract protocol convention declaration consensus mou arrangement communique bill law',
  ),
  proposal: wordSet(
    'proposal offer plan deal idea invitation initiative request demand resolution call bid suggestion agreement treaty compromise truce ceasefire amendment motion appeal peace term condition ultimatum draft bill overture application result recommendation mediation settlement',
  ),
  support: wordSet(
    'support solidarity backing confidence approval help aid assistance commitment endorsement satisfaction admiration optimism',
  ),
  thanks: wordSet('gratitude thanks appreciation praise satisfaction pleasure delight admiration congratulation'),
  anger: wordSet(
    'anger outrage disapproval criticism dismay displeasure opposition condemnation disappointment regret-over indignation dissatisfaction fury reservation objection misgiving alarm-over',
  ),
  readiness: wordSet('readiness willingness intention commitment desire interest wish plan'),
  wish: wordSet(
    'talk meeting dialogue release extradition help support aid mediation permission approval assistance cooperation intervention ceasefire truce refuge asylum funding end clarification',
  ),
  measure: wordSet('talk meeting measure step solution plan ceasefire reform'),
  probe: wordSet(
    'investigation probe inquiry inquest inspection enquiry examination audit review manhunt autopsy post-mortem hearing fact-finding',
  ),
  suit: wordSet('lawsuit suit complaint charge case petition appeal claim action proceeding motion plaint'),
  charge: wordSet('charge allegation accusation claim report involvement responsibility rumour rumor wrongdoing'),
  restriction: wordSet(
    'restriction rule law sanction control curfew policy ban limit censorship measure condition quarantine lockdown security',
  ),
  information: wordSet(
    'information intelligence evidence data experience expertise technology knowledge document tip detail',
  ),
  joint: wordSet('exercise drill maneuver manoeuvre patrol'),
  demo: wordSet(
    'protest demonstration rally march sit-in vigil procession protest-march agitation strike-vote bandh dharna candlelight parade-of-protest picket',
  ),
  flagmarch: wordSet('flag-march march flagmarch'),
  hunger: wordSet('strike fast hunger hunger-strike'),
  missile: wordSet(
    'stone rock bottle bomb brick petrol molotov cocktail egg shoe projectile firework missile petrol-bomb object debris chair tomato bulb acid firebomb',
  ),
  riot: wordSet('looting arson violence rioting vandalism stoning'),
  insult: wordSet(
    'liar terrorist dictator murderer traitor criminal thug coward puppet aggressor racist hypocrite enemy tyrant',
  ),
  footage: wordSet('video film movie scene photo picture footage radar wave glance look documentary series'),
  offensive: wordSet(
    'offensive attack assault operation invasion campaign raid strike push incursion war counter-offensive onslaught airstrike',
  ),
  revenge: wordSet('revenge vengeance retaliation'),
  violence: wordSet(
    `violence attack clash fighting riot shooting bombing raid war battle unrest firing explosion blast ambush protest crackdown shelling strike airstrike encounter massacre assault crossfire conflict fire stampede incident operation gunfight gunfire carnage rioting bomb offensive`,
  ),
  building: wordSet(
    `building house home office headquarters embassy consulate school hospital church mosque temple station market shop store hotel restaurant parliament palace airport base camp barracks bridge port factory plant refinery checkpoint check-post post outpost
    prison jail court courthouse bank university mall cafe bar theater theatre cinema stadium hall city-hall mayor's-office ministry residence compound complex warehouse depot pipeline pylon tower power-station dam substation railway track road tunnel village town
    property shrine monastery synagogue cathedral bakery farm garage facility site installation premise premises hideout bunker gate wall door window dormitory library museum mansion villa apartment flat block roof line power-line grid electricity cable antenna transmitter mine
    oil-field oilfield well tank-farm booth kiosk polling-station liquor-shop akimat barrack stall dwelling hut settlement statue monument bulding broadcaster television radio`,
  ),
  vehicle: wordSet(
    'car bus truck vehicle train plane aircraft helicopter ship boat tanker convoy motorcycle lorry van jeep tank taxi ambulance ferry vessel bicycle motorbike minibus tractor engine bogie coach carriage lorry pickup minivan suv trawler yacht dinghy canoe glider airliner tram excavator scooter rickshaw auto-rickshaw warplane jet',
  ),
  /** What falls on people and is thrown by nobody. */
  hanging: wordSet(
    'tree branch rock boulder wall roof ceiling crane beam girder scaffold scaffolding balcony billboard sign goalpost tower mast pole pylon slab chimney chandelier masonry rubble ice snow',
  ),
  /** What comes down on roads by itself. */
  nature: wordSet(
    'landslide mudslide rockslide rockfall mudflow avalanche flood flooding floodwater floodwaters snow snowdrift ice water mud debris rubble tree boulder storm earthquake quake',
  ),
  /** What runs into people on a road or track. */
  traffic: wordSet(
    'car bus truck train lorry van taxi tram coach motorcycle motorbike minibus suv pickup minivan tractor trailer motorist driver motorcyclist',
  ),
  /** What stands until it falls: parts of buildings, works in the ground. Not a bank or a parliament, which fall otherwise. */
  structure: wordSet(
    'roof ceiling wall floor slab balcony terrace stand grandstand scaffold scaffolding crane stage platform bridge footbridge overpass flyover viaduct walkway staircase stairwell pit mine shaft gallery tunnel quarry excavation trench dam dyke dike levee embankment seawall pier jetty building house hut tower block church mosque temple school warehouse factory hotel dormitory hillside cliff slope porch pillar column facade parapet silo',
  ),
  /** What floats or flies, and goes down. */
  craft: wordSet(
    'boat ship ferry vessel trawler dinghy canoe pirogue dhow launch raft plane airliner helicopter barge tug catamaran yacht',
  ),
  railed: wordSet('train express carriage coach wagon locomotive engine tram bogie freight shuttle'),
  livestock: wordSet('cattle cow goat sheep camel livestock animal herd buffalo bull ox donkey horse flock calf'),
  inmate: wordSet(
    'inmate prisoner convict detainee suspect captive militant man people woman gangster member leader jihadist fighter hundred dozen thousand they who',
  ),
  captive: wordSet('hostage captive abductee detainee prisoner'),
  /** Whom no court puts to death. */
  unarmed: wordSet(
    'villager passenger civilian hostage captive guard soldier policeman constable trooper jawan farmer herder herdsman traveller commuter resident family child bodyguard shopkeeper labourer miner wounded patient refugee',
  ),
  evacuated: wordSet(
    'people resident family villager patient household person child woman inhabitant tourist islander thousand hundred dozen evacuee survivor',
  ),
  envoy: wordSet('ambassador envoy diplomat attache attaché consul nuncio chargé charge high-commissioner'),
  gun: wordSet('gunfire bullet bullets round gun rifle machine-gun ammunition gunshot fire volley hail'),
  /** What people are hit with in the hand. */
  bludgeon: wordSet(
    'baton stick club truncheon nightstick rod bar pole cane whip hammer bat butt belt fist pipe hose plank shovel spade paddle lathi crowbar iron-bar machete-handle bottle brick stone helmet',
  ),
  /** What goes up and down on a market. */
  traded: wordSet(
    'share stock equity price index bond yield currency dollar euro pound sterling yen rouble ruble rupee lira peso bitcoin cryptocurrency crypto token commodity market sale profit earnings revenue turnover demand inflation bourse valuation',
  ),
  /** What blows, falls and freezes, and attacks and warns nobody. */
  weather: wordSet(
    'weather snow rain wind gale frost ice sleet hail fog cold chill heat blizzard thunder thunderstorm lightning storm flood flooding avalanche tide surf swell pollen ozone uv smog severe-weather travel',
  ),
  /** What a blast may be of that breaks nothing. */
  air: wordSet(
    'air cold heat wind winter summer weather warmth energy colour color sound music noise publicity nostalgia laughter applause activity creativity',
  ),
  /** What is hijacked, detonated and held on a computer. */
  computing: wordSet(
    'session account malware server network website webpage page browser software code computer router database datum data file email inbox password credential domain payload process system algorithm bot botnet cookie hashtag',
  ),
  /** What is fired by the barrage. */
  shooting: wordSet(
    'shell shelling fire gunfire artillery bullet flak strike airstrike gas teargas tear-gas spear arrow petrol-bomb',
  ),
  /** Who revolt with votes. */
  deputy: wordSet(
    'backbench backbencher mp lawmaker deputy senator councillor coalition shareholder investor cabinet party parliamentary voter electorate taxpayer delegate customer fan parent consumer grassroots',
  ),
  /** What firms win and lose. */
  commerce: wordSet('% percent cent share stake market sale customer'),
  /** What is talked of, and may be taken over by whom it does not belong to. */
  talk: wordSet(
    'agenda debate process movement cause revolution election religion narrative conversation unrest grievance struggle mourning issue discussion event celebration',
  ),
  object: wordSet('goal ball record song shot hit'),
  abstract: wordSet(
    'corruption crime inflation poverty disease cancer election case fire blaze seat climate terrorism drug addiction pandemic virus covid-19 battle discrimination racism injustice',
  ),
  seized: wordSet('weapon equipment property asset money artefact hostage body prisoner land'),
  place: wordSet('town city village area position region border district neighbourhood neighborhood'),
  peace: wordSet('calm restraint ceasefire cease-fire truce peace de-escalation deescalation unity halt'),
  network: wordSet(
    'internet network connectivity connection service communication telephone phone telecom telecommunication data broadband messaging',
  ),
  platform: wordSet(
    'whatsapp facebook twitter telegram instagram signal tiktok youtube viber messenger x site website app platform media medium internet',
  ),
  trader: wordSet(
    'trader merchant shopkeeper vendor owner businessman businesswoman hawker stallholder seller retailer bazaar',
  ),
  intangible: wordSet(
    'life career hope dream reputation marriage trust confidence evidence document record credibility chance childhood faith myth economy job argument',
  ),
  growing: wordSet(
    'shot ball player crowd population number sale price debt market cost bill demand rate popularity trade industry growth interest anger career scene firm genre use music case infection violence anger birth immigration migration',
  ),
  clinic: wordSet('hospital clinic ward doctor surgery'),
  helper: wordSet(
    'team rescuer rescue-team medic doctor nurse paramedic volunteer firefighter fireman aid-worker ambulance crew engineer diver',
  ),
  rain: wordSet('rain rainfall monsoon downpour floodwater flooding'),
  mishap: wordSet(
    'crush stampede crash collision accident blaze fire flood landslide mudslide avalanche earthquake quake explosion blast collapse derailment capsizing shipwreck',
  ),
  // Verbs that head a complement.
  help: wordSet(
    `help support give send provide aid assist cooperate work build supply donate contribute fund finance deploy-aid visit meet talk negotiate discuss hold open join invest share sell sign attend host continue strengthen develop expand increase boost improve restore resume recognise recognize lift release free withdraw allow accept protect defend train rescue mediate forgive return grant extend
    participate engage explore consider respect implement end halt stop resolve settle pull ease reopen lend offer promote establish launch facilitate normalize create collaborate compromise step consult travel pay`,
  ),
  give: wordSet('give send provide supply donate lend grant deliver fund finance extend help'),
  harm: wordSet(
    'attack kill bomb strike shell destroy fight invade hit punish execute retaliate shoot respond avenge crush eliminate target assassinate blow murder annihilate burn wipe launch use harm behead continue-fight hunt storm',
  ),
  limit: wordSet(
    'impose ban block close cut arrest restrict boycott strike blockade shut expel institute jail prosecute seize freeze curb suspend halt stop hold',
  ),
  sever: wordSet('break cut sever recall end suspend downgrade close expel'),
  withdraw: wordSet('withdraw pull leave quit abandon scrap'),
  lethal: wordSet('shoot fire kill'),
  tolerate: wordSet('tolerate allow accept hesitate'),
  yield: wordSet(
    'release withdraw leave end stop halt free lift return surrender hand resign accept allow apologize step cooperate',
  ),
  leave: wordSet('leave evacuate vacate stop'),
  persuade: wordSet('persuade convince'),
  probing: wordSet('investigate probe inspect examine verify'),
  reply: wordSet(
    'meet accept give allow talk negotiate recognize recognise join attend sign extradite cooperate answer participate pay host support hand release say',
  ),
  agree: wordSet('agree accept meet reach ratify approve'),
  obey: wordSet('obey comply leave follow disperse appear testify vacate'),
  work: wordSet('work'),
  operate: wordSet('work operate function run'),
}
