/** Which English words speak for or against a place? Data only; lower case unless they are names. */
import { monthNames, shortDateNames, weekdayNames, wordSet } from '../../../stdx/index.ts'

/** Months and days of the week, whole, cut short, and with a stop. */
const calendar = [...monthNames, ...weekdayNames, ...shortDateNames.flatMap((name) => [name, `${name}.`])].join(' ')

/** Something is, happens, comes or goes there. */
export const locativePrepositions = wordSet(`
  in near off above outside inside across throughout around within into towards toward beyond via from to at over through
  between leaving entering visiting hitting reaching hit hits struck strikes shook shakes rocked rocks jolted jolts rattled
  engulfed devastated
`)

/** Ways between towns, called by those that they join or lead to: "the Kano-Jos road", "the highway to Osh". */
export const roadNouns = wordSet(
  'road highway motorway expressway freeway route railway railroad track trail corridor axis',
)

/** Of those, the ones that people and bodies take as well: "from Jackson", "at Ford". */
export const weakPrepositions = wordSet('off above from to at over through between into hit hits struck strikes')

/** The only ones trusted where a text has no capitals. */
export const surePrepositions = wordSet('in near outside inside across throughout around from within')

/** "according to Houston", "thanks to Jackson". */
export const notLocativeBefore = wordSet(
  `according thanks due spoke talked told speaking talking listened belonging attributed linked tied loyal allied affiliated connected aligned
  related sympathetic hostile opposed devoted subservient beholden`,
)

/** Before "in" and whom somebody trusts: "faith in Macron". */
export const trusting = wordSet(`
  faith trust trusts trusted confidence confident belief believe believes believed believing interest interested hope
`)

/** What is had "from" a state, and not there: "independence from Portugal". */
export const apartFrom = wordSet('independence autonomy secession secede seceded split breakaway liberation freedom')

/** Towns where bodies of many states sit and speak of all the world: what is told from there need not be there. */
export const seats: ReadonlySet<string> = new Set([
  'geneva',
  'new york',
  'the hague',
  'vienna',
  'brussels',
  'strasbourg',
])

/** Between a preposition and its place: "in the northern Syrian …", "across war-torn Sudan". */
export const betweenWords = wordSet(`
  the northern southern eastern western north south east west northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west
  south-east south-west central upper lower downtown nearby neighbouring neighboring greater rural mainland remote
  modern old historic coastal inner outer suburban metropolitan parts much most all both either
`)
export const betweenEndings = /-(?:held|torn|controlled|occupied|ruled|besieged|ravaged|hit)$/

/** "the city of Aktau", "the capital, Baku": what comes after is a place of this kind. */
export const placeNouns: ReadonlyMap<string, 'admin' | 'city' | 'country' | 'any'> = new Map(
  Object.entries({
    city: 'city',
    cities: 'city',
    town: 'city',
    towns: 'city',
    village: 'city',
    villages: 'city',
    municipality: 'city',
    commune: 'city',
    locality: 'city',
    hamlet: 'city',
    township: 'any',
    suburb: 'city',
    suburbs: 'any',
    capital: 'city',
    port: 'city',
    hometown: 'city',
    outskirts: 'any',
    streets: 'any',
    centre: 'any',
    center: 'any',
    neighbourhood: 'any',
    neighborhood: 'any',
    community: 'any',
    area: 'any',
    region: 'admin',
    regions: 'admin',
    province: 'admin',
    provinces: 'admin',
    governorate: 'admin',
    state: 'admin',
    states: 'admin',
    county: 'admin',
    oblast: 'admin',
    department: 'admin',
    district: 'any',
    prefecture: 'admin',
    territory: 'any',
    republic: 'any',
    kingdom: 'country',
    country: 'country',
    nation: 'country',
    north: 'any',
    south: 'any',
    east: 'any',
    west: 'any',
    northeast: 'any',
    northwest: 'any',
    southeast: 'any',
    southwest: 'any',
    northern: 'any',
    part: 'any',
    parts: 'any',
    island: 'any',
    peninsula: 'any',
    siege: 'any',
    battle: 'any',
    border: 'any',
    borders: 'any',
    mayor: 'any',
    people: 'any',
    residents: 'any',
    inhabitants: 'any',
    population: 'any',
    invasion: 'any',
    bombing: 'any',
    bombardment: 'any',
    annexation: 'any',
    occupation: 'any',
    government: 'any',
    president: 'country',
    king: 'country',
    embassy: 'country',
    citizens: 'any',
    airport: 'any',
    university: 'any',
  } as const),
)

/** "Mangystau region", "Bexar County": what comes before is a division. */
export const divisionNouns = wordSet(`
  region province governorate state county oblast department district prefecture canton krai parish territory
  provinces regions lga
`)

/** "Aktau city", "Almaty airport": what comes before is a place, which the noun takes its name from. */
export const afterNouns = wordSet(`
  city town village capital metropolitan area airport border suburb outskirts police mayor governor government
  authorities officials residents court courts prosecutors municipality council parliament embassy consulate
  international regional provincial district county city-centre stock bureau correspondent native
  legislature senate lawmakers militants rebels troops army forces air navy fire firefighters hospital hospitals
  university school schools prison jail protests unrest riots clashes attack attacks bombing bombings summit conference
  talks crisis war earthquake quake floods fire explosion blast conflict elections election
`)

/** Of those, the ones that are the place itself, or its surroundings, where no other noun follows: "in Quetta district". */
export const wholeNouns = wordSet('city town village district county area suburb outskirts municipality')

/** Units of a country that are called by several words or by letters: "Mangu Local Government Area", "Zurmi LGA". */
export const units: ReadonlySet<string> = new Set([
  'lga',
  'local government',
  'local government area',
  'local government council',
  'area council',
  'governorate',
  'department',
])

/** What happens in a town, behind it and a noun between: "the Lisbon tram crash". */
export const occurrences = wordSet(`
  crash collision derailment collapse fire blaze explosion blast bombing attack shooting stabbing massacre stampede protest protests riot
  riots siege disaster tragedy
`)

/** Behind a place and a noun between: "the Gauteng health department". */
export const ofOffice = wordSet('department ministry service services agency officials authorities police government')

/** The same with a capital, after which the name is still a place: "Almaty Mayor …", "Houston Police Department". */
export const afterTitles = wordSet(`
  mayor gov governor president prime foreign interior defence defense police sheriff sen rep premier minister attorney
  secretary congressman congresswoman senator representative airport international city county fire department court
  state district supreme superior ambassador king queen prince vice deputy chief embassy parliament national
`)

/** "X river", "X Valley": something else of that name. */
export const otherThings = wordSet(
  'river sea lake valley bay gulf strait ocean mountains mountain street avenue road boulevard lane drive',
)

/** Before a name: a person or a body has it. */
export const personTitles = wordSet(`
  mr mrs ms miss dr prof professor sir lord lady dame president prime minister chancellor senator sen rep congressman
  congresswoman governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant
  sgt corporal officer detective inspector chief constable sheriff deputy commander admiral sheikh sheik imam ayatollah
  pope cardinal bishop archbishop father sister brother king queen prince princess sultan emir ambassador secretary
  spokesman spokeswoman spokesperson coach actor actress singer author director chairman chairwoman pastor rev reverend
  don saint agent trooper private attorney
  mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. maj. capt. lt. sgt. rev. hon.
`)

/** Capitalised only because they begin a sentence, or between name and date; they join no name. */
export const joinsNoName = wordSet(`
  ${calendar}
  a an the this that these those in on at by for from with to of near outside inside across around throughout within
  into after before during since when while where as if but and or so yet although though however both all most many
  some several few two three what who why how which there here it he she they we i you his her its their our my no not
  is are was were has have had will would can could may might must should do does did between under over against
  through toward towards via amid despite unlike like about because until unless also
  later earlier then now meanwhile still even only today yesterday tomorrow former late new then outgoing incoming
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern central upper lower greater downtown rural
`)

/** Inside a name, without a capital. */
export const nameParticles = wordSet(
  'of and de del la las los el al the du da do dos das di le les upon on sur es en ar as',
)

/** Ordinary words that are also names of places: alone, they need a preposition and a capital that nothing else explains. */
export const commonWords = wordSet(`
  strong powerful heavy deadly severe massive huge major minor rare early late fresh moderate violent
  of is as we more one can police than new man say area many made most since federal much car long same lot come human
  drug council along me seen young center law care give free best never line hit deal national change north grant side
  son cut media story plant gas economy miles hard name rain ever hope spring store church market white central street
  turn sale date race real cars share green park purchase opportunity tell garden ask normal hall price mission post mine
  college rest die pool battle furnace fully bridge mobile oil holiday possession university nor buy bar male kill save
  vice trail goes worth justice mile send salmon parole centre cross hot none begun sees gap coal riding band tour bag
  spoken union chair ocean mark wake page winner bone reading nice plate stone gay freedom tall borne basic welcome casino
  acre star brush gang mosquito grants banks tape league sun champion bright rodeo march globe rifle wave sole gold
  cat northeast progress van rivers honey al port northwest unity summit salt falls metro luck reservoir winters
  celebration dc independence lake song chamber ward friendly semi sauce beach crater hail lone landing fate split
  northeastern slaughter forest burns spray needles boom mountain plaza rapid prospect tank marks sort silver drama till
  sedan settle manage crystal mentor gate sand surprise hometown mound tours hurricane cactus liberal alliance cool
  hillside alter tongue neo homeland commerce cathedral trim wedding olds tender talent veto grass glad earnest caller
  wells fountain gray hazard marathon marine trooper dual gateway bust battlefield ball fleet bacon root mere reserve tire
  delta soul harvest proclamation mason grave lakes salon hill junction reunion superior spy lion crest tame ray scissors
  orange empire creek hang dire whitewater floral carver king retreat pets ski polling anew peel roses cottage
  southeastern bear monument asbestos sunset kin torrent pace au buffalo os paste natal grenade freshwater
  bath battle eye person male well cork deal hull bury sandwich wells rugby hove barking dole brest nancy lens
  tulle vichy troy victoria lucky early sunrise paradise eden canon concord defiance enterprise eureka hercules
  imperial industry liberty media magnolia mercury noble normal novelty odd orchard phoenix pioneer plains republic
  temple triumph truth union utopia valley violet warren wing winner wood young bar bell black blue brown red
`)

/** Never a place by itself, whatever stands before it. */
export const neverPlaces = wordSet(`
  boko
  congress parliament senate house english french spanish german chinese arabic christian muslim islam god christ heaven
  earth mars internet facebook twitter google army navy air force court state states department ministry government
  president prime minister general major captain officer school hospital district county city town village region province
  republican democrat democratic south east west first second last next other another
  ${calendar} christmas easter ramadan eid diwali ashura hanukkah
`)

/** With a capital after a name: a day of the calendar, "Victory Day", "Christmas Eve". */
export const holidayNouns = wordSet('day eve')

/** After the name of people who are kin: "the Ambulin tribe". */
export const kinNouns = wordSet('tribe tribes clan clans subclan tribesmen clansmen tribespeople')

/** What a ministry is in charge of, where a town is called so too: "Home Minister", "Commerce Secretary". */
export const portfolios = wordSet(
  'home commerce justice industry energy union law power labor labour defence defense interior economy education health railway railways water',
)
export const officeNouns = wordSet('minister ministry ministers secretary affairs department office')

/** What stands in small letters after a name that no gazetteer knows, which is called by both: "Ain al-Asad airbase", "Zaina camp". */
export const standingNouns = wordSet('airbase airfield base camp checkpoint crossing garrison barracks outpost')

/** What is called by the name of a town without being there: "Soweto market" in Lusaka. */
export const namesakeNouns = wordSet(
  'market markets mall bridge stadium hotel cinema nightclub estate compound township slum square street road',
)

/** Bodies that are called by people and saints as often as by their town. */
export const namesakeBodies = wordSet('hospital clinic academy avenue boulevard church mosque school college prison')

/** The same for names of several words, and short forms of bodies. */
export const neverPlaceNames: ReadonlySet<string> = new Set([
  'white house',
  'united nations',
  'security council',
  'european union',
  'african union',
  'arab league',
  'red cross',
  'red crescent',
  'un',
  'u.n.',
  'eu',
  'e.u.',
  'gulf',
  'the gulf',
  'arab',
  'arabs',
  'canadian',
  'chadian',
  'danes',
  'gazan',
  'kazakh',
  'somali',
  'thai',
  'turk',
  'welsh',
  'american',
  'african',
  'asian',
  'european',
  'indian',
  'persian',
  'the church',
  'north',
  'south',
  'east',
  'west',
  'central',
  'eastern',
  'hamas',
  'jewish',
  'marines',
  'the north',
  'the south',
  'the east',
  'the west',
])

/** What is "of" a place without being there: "Bank of America", "University of Texas". */
export const bodyNouns = wordSet(`
  bank university college council board institute church school association society museum court hospital foundation
  federation bureau ministry department league party union army chamber conference committee commission company
  corporation organization organisation agency office centre center academy club battle treaty gulf
`)

/** Before a name and a common noun: "a California study", "one Edmonton resident". */
export const oneOfMany = wordSet('a an one two three four another every each many some several other former most')

/** Given names and surnames that the gazetteer also has as towns: not places without a sure preposition. */
export const personNames = wordSet(`
  jordan paris jackson houston washington lincoln madison jefferson franklin clinton bush reagan cameron obama kennedy
  johnson carter nelson wilson taylor morgan mason logan austin dallas tyler hunter chandler henry george charles james
  william david victoria charlotte florence sydney chelsea brooklyn savannah sofia alexandria elizabeth helena marina
  georgia virginia carolina diego santiago francisco jose antonio pedro carlos martin lawrence marshall allen arnold
  baker barry bennett blake brady bryan byron chester clark clayton clifton crawford curtis dalton davidson dixon
  douglas duncan edison elliott emerson evans everett fletcher floyd forest foster fraser gilbert gordon graham grant
  greer hamilton harper harris harrison hayward heath holland howard hudson irving jasper kent kingsley kirkland lambert
  lane leon lewis lloyd louis lucas mali marion maxwell melbourne melville milan milton monroe montgomery morris newton
  norman norris oliver oscar otto owen parker perry pierce porter preston quincy randolph raymond reed reno roman roosevelt
  ross russell salem scott sheffield sheldon sherman sidney simon spencer stafford stanford stanley sterling stewart
  stuart sullivan sumner thomas thompson thornton trenton truman vernon wallace walker walton wayne webster wells wesley
  weston whitney windsor winston wyatt york chad kim lee li park cruz lima santos silva costa morales chavez castillo vargas rojas ortega molina navarro salazar ramos torres
  trump biden putin hassan ali salah mansour khan hussein karim amin aziz hamad rahman said nasser
`)

/** Names of countries that something else bears too; alone they are no evidence. */
export const ambiguousCountries = wordSet(
  'georgia jordan chad turkey guinea jersey niger mali dominica grenada car gambia',
)

/** Countries whose names are also those of things, and what is done to such things only. */
export const thingCountries = wordSet('turkey china chile')
/** Towns that are called by an article, however the gazetteer has them. */
export const withArticle = wordSet('hague vatican bronx')

/** Before a name: a ship bears it. */
export const vesselNouns = wordSet(`
  ferry ship vessel tanker freighter trawler boat yacht submarine frigate destroyer cruiser liner tug tugboat dhow barge steamer lighter
  schooner corvette icebreaker supertanker containership catamaran mv m/v mt ss uss hms hmas hmcs ins
`)

export const thingVerbs = wordSet('eat cook roast bake fry serve carve stuff taste break wash')

/** The same after the name of a country or a people: "the Sudan strain", "Spanish flu". */
export const strainNouns = wordSet('strain strains ebolavirus flu influenza variant')

/** After the place that a disease is called by: "West Nile virus". */
export const diseaseNouns = wordSet('virus fever haemorrhagic hemorrhagic encephalitis syndrome')

/** With a capital after a word of nationality: a firm's name. */
export const firmNouns = wordSet('airlines airways express motors telecom eagle idol standard petroleum tobacco')

/** After a place, they make it the government or the team: "Moscow said", "Russia sent troops". */
export const actingVerbs = wordSet(`
  said says say told tells announced announces claimed claims denied denies accused accuses warned warns vowed vows
  insisted insists blamed blames condemned condemns called calls demanded demands urged urges wants wanted hopes hoped
  believes believed agreed agrees refused refuses rejected rejects sent sends imposed imposes launched launches deployed
  deploys invaded annexed signed signs backs backed supports supported supplies supplied pledged pledges promised
  promises threatened threatens recognised recognized recognises recognizes expelled withdrew withdraws voted vetoed
  responded responds reacted retaliated criticised criticized criticises criticizes confirmed confirms considers
  considered declared declares ordered orders fired launched bombed shelled attacked struck seized captured beat defeated
  won lost plans planned needs must should updated updates raised raises
  saying accusing blaming denying claiming warning vowing insisting condemning demanding urging refusing rejecting
  threatening pledging
`)

/** What an armed group does, whose name then goes before it: "Boko Haram attack". */
export const deedNouns = wordSet(
  'attack attacks ambush ambushes raid raids assault assaults offensive onslaught massacre bombing bombings shooting hit strike strikes airstrike airstrikes clash clashes',
)

/** Words that a metonym takes before its verb. */
export const auxiliaries = wordSet(
  'has have had will would could may might must should also later then never repeatedly is was',
)

/** What stands in small letters after the name of a place that it is. */
export const kindsAfter = wordSet(
  'island village district province town county region neighbourhood neighborhood subdistrict commune',
)

/** Short forms of states after a city and a comma: "Alexandria, La." */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ala: 'Alabama',
    al: 'Alabama',
    ak: 'Alaska',
    ariz: 'Arizona',
    az: 'Arizona',
    ark: 'Arkansas',
    ar: 'Arkansas',
    calif: 'California',
    ca: 'California',
    colo: 'Colorado',
    co: 'Colorado',
    conn: 'Connecticut',
    ct: 'Connecticut',
    del: 'Delaware',
    de: 'Delaware',
    fla: 'Florida',
    fl: 'Florida',
    ga: 'Georgia',
    ill: 'Illinois',
    il: 'Illinois',
    ind: 'Indiana',
    in: 'Indiana',
    ia: 'Iowa',
    kan: 'Kansas',
    kans: 'Kansas',
    ks: 'Kansas',
    ky: 'Kentucky',
    la: 'Louisiana',
    md: 'Maryland',
    mass: 'Massachusetts',
    ma: 'Massachusetts',
    mich: 'Michigan',
    mi: 'Michigan',
    minn: 'Minnesota',
    mn: 'Minnesota',
    miss: 'Mississippi',
    ms: 'Mississippi',
    mo: 'Missouri',
    mont: 'Montana',
    mt: 'Montana',
    neb: 'Nebraska',
    nebr: 'Nebraska',
    ne: 'Nebraska',
    nev: 'Nevada',
    nv: 'Nevada',
    'n.h': 'New Hampshire',
    nh: 'New Hampshire',
    'n.j': 'New Jersey',
    nj: 'New Jersey',
    'n.m': 'New Mexico',
    nm: 'New Mexico',
    'n.y': 'New York',
    ny: 'New York',
    'n.c': 'North Carolina',
    nc: 'North Carolina',
    'n.d': 'North Dakota',
    nd: 'North Dakota',
    oh: 'Ohio',
    okla: 'Oklahoma',
    ok: 'Oklahoma',
    ore: 'Oregon',
    or: 'Oregon',
    pa: 'Pennsylvania',
    penn: 'Pennsylvania',
    'r.i': 'Rhode Island',
    ri: 'Rhode Island',
    's.c': 'South Carolina',
    sc: 'South Carolina',
    's.d': 'South Dakota',
    sd: 'South Dakota',
    tenn: 'Tennessee',
    tn: 'Tennessee',
    tex: 'Texas',
    tx: 'Texas',
    ut: 'Utah',
    vt: 'Vermont',
    va: 'Virginia',
    wash: 'Washington',
    wa: 'Washington',
    'w.va': 'West Virginia',
    'w.v': 'West Virginia',
    wv: 'West Virginia',
    wis: 'Wisconsin',
    wisc: 'Wisconsin',
    wi: 'Wisconsin',
    wyo: 'Wyoming',
    wy: 'Wyoming',
    'd.c': 'District of Columbia',
    dc: 'District of Columbia',
    ont: 'Ontario',
    que: 'Quebec',
    'b.c': 'British Columbia',
    alta: 'Alberta',
    sask: 'Saskatchewan',
    man: 'Manitoba',
    'n.s': 'Nova Scotia',
    'n.b': 'New Brunswick',
    nsw: 'New South Wales',
    'n.s.w': 'New South Wales',
    vic: 'Victoria',
    qld: 'Queensland',
    'u.k': 'United Kingdom',
  }),
)

/** Regions that are no administrative unit: they get a country where they lie in one. */
export const regions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    africa: '',
    asia: '',
    europe: '',
    'north america': '',
    'south america': '',
    'latin america': '',
    'central america': '',
    oceania: '',
    antarctica: '',
    'middle east': '',
    'near east': '',
    'central asia': '',
    'south asia': '',
    'east asia': '',
    'southeast asia': '',
    'south-east asia': '',
    'west africa': '',
    'east africa': '',
    'north africa': '',
    'southern africa': '',
    'central africa': '',
    'sub-saharan africa': '',
    'horn of africa': '',
    sahel: '',
    maghreb: '',
    levant: '',
    balkans: '',
    caucasus: '',
    'north caucasus': 'RUS',
    'south caucasus': '',
    'eastern europe': '',
    'western europe': '',
    'central europe': '',
    scandinavia: '',
    baltics: '',
    caribbean: '',
    'great lakes region': '',
    'asia-pacific': '',
    donbas: 'UKR',
    donbass: 'UKR',
    darfur: 'SDN',
    kordofan: 'SDN',
    kashmir: '',
    'nagorno-karabakh': 'AZE',
    'nagorno karabakh': 'AZE',
    karabakh: 'AZE',
    'south ossetia': 'GEO',
    abkhazia: 'GEO',
    transnistria: 'MDA',
    kurdistan: '',
    'iraqi kurdistan': 'IRQ',
    'golan heights': '',
    siberia: 'RUS',
    'niger delta': 'NGA',
    'fergana valley': '',
    'basque country': 'ESP',
    patagonia: '',
    'northern cyprus': 'CYP',
    'new england': 'USA',
    midwest: 'USA',
    'persian gulf': '',
    'gaza city': '',
    'sinai peninsula': 'EGY',
    sinai: 'EGY',
    mindanao: 'PHL',
    luzon: 'PHL',
    java: 'IDN',
    sumatra: 'IDN',
    borneo: '',
    kivu: 'COD',
    casamance: 'SEN',
    oromia: 'ETH',
    ogaden: 'ETH',
    puntland: 'SOM',
    somaliland: 'SOM',
    cabinda: 'AGO',
    'swat valley': 'PAK',
    waziristan: 'PAK',
    'north waziristan': 'PAK',
    'south waziristan': 'PAK',
    anatolia: 'TUR',
    galilee: 'ISR',
    'bekaa valley': 'LBN',
  }),
)

/** Where such a region roughly lies, as GeoNames has it: never where something happened. */
export const regionPoints: ReadonlyMap<string, { readonly lat: number; readonly lon: number }> = new Map(
  Object.entries({
    africa: { lat: 7.188, lon: 21.094 },
    asia: { lat: 29.841, lon: 89.297 },
    europe: { lat: 48.691, lon: 9.141 },
    'north america': { lat: 46.073, lon: -100.547 },
    'south america': { lat: -14.605, lon: -57.656 },
    oceania: { lat: -18.313, lon: 138.516 },
    antarctica: { lat: -78.159, lon: 16.406 },
    'middle east': { lat: 29.0, lon: 41.0 },
    'central america': { lat: 14.0, lon: -87.0 },
    scandinavia: { lat: 63.0, lon: 12.0 },
    darfur: { lat: 13, lon: 25 },
    kashmir: { lat: 34.5, lon: 76 },
    'nagorno-karabakh': { lat: 39.9, lon: 46.6 },
    'nagorno karabakh': { lat: 39.9, lon: 46.6 },
    'south ossetia': { lat: 42.333, lon: 44 },
    abkhazia: { lat: 43, lon: 41 },
    transnistria: { lat: 47.2, lon: 29.2 },
    donbas: { lat: 48.3, lon: 38 },
    donbass: { lat: 48.3, lon: 38 },
    'golan heights': { lat: 33, lon: 35.75 },
    siberia: { lat: 60, lon: 100 },
    'niger delta': { lat: 4.83, lon: 6 },
    'new england': { lat: 44, lon: -71.5 },
    'sinai peninsula': { lat: 29.5, lon: 34 },
    sinai: { lat: 29.5, lon: 34 },
    mindanao: { lat: 7.5, lon: 125 },
    luzon: { lat: 16, lon: 121 },
    java: { lat: -7.5, lon: 110 },
    sumatra: { lat: 0, lon: 102 },
    borneo: { lat: 1, lon: 114 },
    puntland: { lat: 8.4, lon: 49 },
    somaliland: { lat: 9.5, lon: 46 },
    waziristan: { lat: 32.7, lon: 69.8 },
    'north waziristan': { lat: 32.95, lon: 70 },
    'south waziristan': { lat: 32.3, lon: 69.7 },
  }),
)

/** Things in a town that reports name by what they are; longest first. */
export const siteNouns: readonly string[] = [
  'international airport',
  'airport',
  'city hall',
  'town hall',
  "mayor's office",
  'central square',
  'main square',
  'republic square',
  'independence square',
  'freedom square',
  'city centre',
  'city center',
  'railway station',
  'train station',
  'bus station',
  'presidential palace',
  'presidential residence',
  'police station',
  'police headquarters',
  'central market',
  'port',
  'harbour',
  'harbor',
  'stadium',
  'university',
  'prison',
  'parliament building',
  'town square',
]

/** The last word of the name of a street, a square or the like. */
export const streetNouns = wordSet(
  'street avenue square boulevard prospekt plaza bridge roundabout road lane drive highway',
)

/** What a name means in the news unless the report says otherwise, though a larger namesake exists: GeoNames ids. */
export const knownAs: ReadonlyMap<string, number> = new Map([
  ['washington', 4140963],
  ['derna', 87205],
  ['jenin', 283506],
  // Towns that the gazetteer spells in another way than the province around them, which is spelled as the news does both.
  ['basra', 99532],
  ['bern', 2661552],
  ['blida', 2503769],
  ['braga', 2742032],
  ['chittagong', 1205733],
  ['chongqing', 1814906],
  ['duhok', 96994],
  ['hama', 170017],
  ['lisbon', 2267057],
  ['mitrovica', 789225],
  ['mykolaiv', 700569],
  ['porto', 2735943],
  ['raqqa', 172955],
  ['setubal', 2262963],
  ['suceava', 665850],
  ['sulaymaniyah', 98463],
  ['taiz', 70225],
  ['tizi ouzou', 2475744],
  ['valparaiso', 3868626],
  ['vinnytsia', 689558],
  ['zaporizhzhia', 687700],
])

/** Before a name that the gazetteer knows without them. */
export const namePrefixes = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern central upper lower greater downtown mainland old new inner metro metropolitan rural
`)

/** After a name that the gazetteer knows without them. */
export const nameSuffixes = wordSet('city town village township borough metro area proper')

/** Behind a place and a hyphen: "Tbilisi-based", "U.S.-led". */
export const afterHyphen = wordSet(`
  based led backed born wide area occupied controlled held made bound supported supplied funded trained brokered owned style
  administered installed allied sponsored educated flagged registered run
`)

/** The last word of the name of a body or an office, not of a place: a place may begin it. */
export const bodyWords = wordSet(`
  school college university coalition immigration police department council board commission office bureau agency court
  house hospital senate assembly association club church museum foundation authority district schools company society union
  symphony league dmv army navy way dimes herald times post journal news
`)

/** The last word of a newspaper's name: the town that it begins with is not where anything is. */
export const mediaWords = wordSet(
  'times post herald tribune journal gazette chronicle news star sun mirror telegraph tv radio',
)

/** Words of the names of papers and stations, longest first, as a domain runs them together. */
export const outletWords: readonly string[] = [
  ...wordSet(`
    the news newspaper newspapers times herald post tribune journal gazette chronicle star sun mirror telegraph telegram
    press leader record observer courier dispatch sentinel register citizen daily weekly morning evening sunday online today
    now live report reporter review republic enterprise bulletin banner beacon argus advocate advertiser examiner express
    independent inquirer standard union world voice eagle democrat republican call mail talk messenger pilot ledger
    nation echo media tv radio fm net web my go local area county city of and news-
  `),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** A word that names no place in the name of a paper. */
export const isOrdinaryName = (name: string): boolean =>
  commonWords.has(name.toLowerCase()) || neverPlaces.has(name.toLowerCase())

/** What is done to places, and what nature does to them. Lemmas. */
export const placeVerbs = wordSet(`
  attack bomb bombard shell pound batter hit strike rock shake jolt rattle lash devastate flood inundate ravage raid storm capture seize
  retake recapture besiege liberate occupy overrun enter leave reach visit tour invade evacuate flee cross blockade pummel ransack
`)

/** What a town is after riots. Lemmas. */
export const statesOfPlaces = wordSet('calm tense quiet deserted peaceful paralysed paralyzed restive volatile')

/** What is done to a place "of" which it is said: "the siege of Aleppo". Lemmas. */
export const deedsOfPlaces = wordSet(`
  siege shelling bombing bombardment capture fall recapture liberation occupation encirclement blockade sack looting evacuation invasion
  storming seizure destruction pounding
`)

/** What is done "on" a place: "a curfew on Kano". Lemmas. */
export const deedsOnPlaces = wordSet(`
  attack raid assault strike airstrike shelling curfew blockade siege lockdown advance offensive march bombardment bombing crackdown onslaught
`)

/** What takes people to another country, and a journey to one. Lemmas. */
export const vehicles = wordSet('plane aircraft jet flight airliner ticket airlift transfer extradition deportation')

/** Verbs of sending people off or taking them abroad. Lemmas. */
export const journeys = wordSet(`
  fly airlift deport extradite repatriate expel evacuate transfer banish exile emigrate bind travel
`)
