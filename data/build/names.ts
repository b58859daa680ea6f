/**
 * Which names do English texts use that the sources lack, or use in another sense? Data only, our own list; keys are
 * ISO 3166-1 alpha-2 codes, GeoNames codes of first-order divisions, and GeoNames ids.
 */

/** Further English names of countries. The source's own names and aliases are taken as well, but for `countryNamesRefused`. */
export const countryNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['U.A.E.'],
  AG: ['Antigua'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'],
  BQ: ['Bonaire, Sint Eustatius and Saba'],
  CD: ['Democratic Republic of Congo', 'D.R. Congo', 'D.R.C.', 'Congo-Kinshasa', 'Congo'],
  CF: ['C.A.R.', 'CAR'],
  CG: ['Republic of Congo', 'Congo Republic', 'Congo-Brazzaville'],
  CI: ["Côte d'Ivoire"],
  CN: ["People's Republic of China", 'Mainland China', 'PRC'],
  CV: ['Cape Verde Islands'],
  DO: ['D.R.'],
  FK: ['Falklands', 'Malvinas'],
  GB: ['U.K.', 'United Kingdom of Great Britain and Northern Ireland'],
  GM: ['The Gambia'],
  IE: ['Republic of Ireland'],
  IR: ['Islamic Republic of Iran'],
  KG: ['Kirgizstan', 'Kyrgyz Republic'],
  KP: ["Democratic People's Republic of Korea", 'D.P.R.K.'],
  KR: ['Republic of Korea', 'R.O.K.'],
  KZ: ['Kazakstan'],
  LK: ['Sri Lanka'],
  MD: ['Republic of Moldova'],
  MK: ['Republic of North Macedonia'],
  NZ: ['Aotearoa'],
  PG: ['P.N.G.', 'Papua New-Guinea'],
  PS: ['Palestinian territories', 'Palestinian Territory', 'Occupied Palestinian Territory', 'State of Palestine'],
  SA: ['Kingdom of Saudi Arabia', 'K.S.A.'],
  ST: ['São Tomé and Príncipe', 'Sao Tome'],
  TJ: ['Tadjikistan', 'Tadzhikistan'],
  TL: ['Timor-Leste', 'Timor Leste'],
  TR: ['Republic of Turkey'],
  TT: ['Trinidad', 'Trinidad & Tobago'],
  TW: ['Republic of China'],
  US: ['U.S.', 'U.S.A.', 'the States', 'United States of America'],
  VA: ['Vatican City State'],
  VC: ['Saint Vincent', 'St. Vincent'],
  KN: ['St. Kitts', 'St. Kitts and Nevis'],
  CZ: ['Czech Republic'],
}

/** Names and aliases of the source that no report of our day means by them, or that mean something else. */
export const countryNamesRefused: ReadonlySet<string> = new Set([
  'Emirates',
  'Gold Coast',
  'Tanganyika',
  'Jersey Island',
  'Czech',
  'Holy See',
  'Ceylon',
  'Formosa',
  'Palestine, State of',
  'Česká republika',
  'Myanmar (Burma)',
])

/** Further English names of first-order divisions. */
export const adminNames: Readonly<Record<string, readonly string[]>> = {
  'CN.13': ['Xinjiang Uyghur Autonomous Region', 'Xinjiang Uighur Autonomous Region', 'Sinkiang'],
  'CN.20': ['Inner Mongolia Autonomous Region'],
  'ET.51': ['Oromia'],
  'ET.45': ['Afar'],
  'ET.47': ['Benishangul-Gumuz'],
  'IN.21': ['Orissa'],
  'IN.12': ['Jammu & Kashmir'],
  'IN.39': ['Uttaranchal'],
  'IN.22': ['Pondicherry'],
  'IQ.01': ['Al-Anbar', 'Al Anbar'],
  'IQ.14': ['Maysan', 'Missan'],
  'IQ.15': ['Ninawa', 'Ninewa'],
  'IQ.18': ['Salaheddin', 'Salahuddin', 'Saladin', 'Salah al-Din'],
  'IQ.09': ['Thi Qar'],
  'IR.04': ['Sistan and Baluchistan', 'Sistan-Baluchistan', 'Sistan-Baluchestan'],
  'KZ.09': ['Mangistau', 'Mangghystau'],
  'KZ.04': ['Aktyubinsk', 'Aqtobe'],
  'KZ.06': ['Atyrau'],
  'KZ.03': ['Akmola'],
  'KZ.12510143': ['Abay'],
  'KZ.12510144': ['Jetisu', 'Zhetisu'],
  'LB.08': ['Beqaa'],
  'LB.06': ['South Lebanon'],
  'MM.01': ['Arakan'],
  'MM.03': ['Irrawaddy'],
  'MM.05': ['Karen State'],
  'MM.06': ['Karenni State'],
  'PK.03': ['Khyber Pakhtunkhwa', 'Khyber-Pakhtunkhwa', 'KPK', 'North-West Frontier Province', 'N.W.F.P.'],
  'PK.02': ['Baluchistan'],
  'PK.05': ['Sind'],
  'PK.06': ['Pakistan-administered Kashmir', 'Pakistani Kashmir'],
  'RU.12': ['Chechen Republic'],
  'RU.17': ['Daghestan'],
  'RU.19': ['Ingushetia'],
  'RU.22': ['Kabardino-Balkaria'],
  'RU.27': ['Karachay-Cherkessia'],
  'RU.68': ['North Ossetia'],
  'RU.73': ['Tatarstan'],
  'RU.08': ['Bashkortostan', 'Bashkiria'],
  'RU.42': ['Leningrad Oblast'],
  'RU.63': ['Yakutia'],
  'RU.24': ['Kalmykia'],
  'RU.11': ['Buryatia'],
  'RU.79': ['Tuva'],
  'RU.01': ['Adygea'],
  'SD.47': ['West Darfur'],
  'SD.49': ['South Darfur'],
  'SD.55': ['North Darfur'],
  'SD.60': ['East Darfur'],
  'SD.50': ['South Kordofan'],
  'SD.38': ['Gezira', 'Al-Jazira'],
  'SY.08': ['Rif Dimashq', 'Damascus countryside', 'Rural Damascus'],
  'SY.07': ['Deir al-Zor', 'Deir Ezzor', 'Deir el-Zour'],
  'SY.06': ['Deraa', 'Dara'],
  'SY.05': ['Sweida', 'Al-Suwayda', 'As-Suwayda'],
  'SY.01': ['Hasakah', 'Hasaka', 'Hassakeh'],
  'SY.04': ['Al-Raqqa', 'Raqqah'],
  'TJ.01': ['Gorno-Badakhshan Autonomous Region', 'GBAO'],
  'UA.26': ['Zaporizhia', 'Zaporozhye'],
  'UA.11': ['Crimean peninsula', 'Crimean Peninsula'],
  'US.DC': ['D.C.', 'Washington, D.C.', 'Washington D.C.', 'Washington DC'],
  'UZ.09': ['Karakalpakistan'],
  'UZ.01': ['Andijon', 'Andizhan'],
  'YE.15': ['Saada', "Sa'ada"],
  'YE.16': ["Sana'a"],
  'YE.25': ['Taiz', "Ta'iz"],
  'YE.04': ['Hadramaut', 'Hadhramaut', 'Hadramawt'],
  'YE.18': ['Dhale', 'Al-Dhalea'],
  'YE.14': ['Marib'],
  'YE.24': ['Lahj', 'Lahij'],
  'CA.08': ['Ont.'],
  'CA.02': ['B.C.', 'BC'],
  'AU.02': ['N.S.W.', 'NSW'],
  'MX.15': ['State of Mexico', 'Mexico State'],
  'BR.27': ['Sao Paulo state'],
}

/**
 * Cities whose first name in the source is no longer the one in use; the old one stays as a further name. Ids are
 * GeoNames'.
 */
export const cityNames: Readonly<Record<string, string>> = {
  '610612': 'Aktau',
}

/** Further English names of cities. */
export const cityVariants: Readonly<Record<string, readonly string[]>> = {
  '1526384': ['Alma-Ata'],
  '5368361': ['L.A.'],
}

/** Words that say what kind of division it is: "Mangystau Region" is also "Mangystau". Longest first. */
export const genericWords: readonly string[] = [
  'Autonomous Oblast',
  'Autonomous Okrug',
  'Autonomous Region',
  'Autonomous Republic',
  'Regional State',
  'Governorate',
  'Province',
  'Region',
  'Department',
  'District',
  'Oblast',
  'oblast',
  'Oblisi',
  'Voblasc’',
  'Republic',
  'Prefecture',
  'County',
  'Canton',
  'Division',
  'Krai',
  'Kray',
  'Parish',
  'Municipality',
  'State',
]

/** Words before the name: "Muhafazat Hadramaout", "Republic of Tyva". */
export const genericPrefixes: readonly string[] = [
  'Muhafazat',
  'Republic of',
  'Municipality of',
  'Opština',
  'Borough of',
]

/** The same of second-order divisions alone, with the article that other languages put behind them. */
export const secondOrderGeneric =
  /^(?:Province|D[ée]partement|Cercle|Caza|Distrito|Circunscriç[ãa]o|Degmada|Qa[dḑ]a[’']?) (?:of |d[eou] la |d[eu] |de l['’]|d['’] ?|des |d[ao] )?|(?: (?:Tribal Area|Rural Council|Sub-Prefecture|Territory|Locality|Cercle|Zone))$/u

/** Second-order divisions are taken where their name says what they are; other languages' words become `District`. */
export const secondOrderWords: Readonly<Record<string, string>> = {
  County: 'County',
  Parish: 'Parish',
  District: 'District',
  Department: 'Department',
  Province: 'Province',
  Governorate: 'Governorate',
  Prefecture: 'Prefecture',
  Zone: 'Zone',
  Division: 'Division',
  Rayon: 'District',
  Raion: 'District',
  Tumani: 'District',
  Aūdany: 'District',
  İlçesi: 'District',
}

/** Countries whose second-order divisions go by their bare names: Surrey, Fife, Samar, Kurram, Rutshuru. */
export const secondOrderPlain: ReadonlySet<string> = new Set([
  'GB',
  ...['AF', 'BD', 'IN', 'LK', 'MM', 'NP', 'PH', 'PK'],
  ...['CD', 'CF', 'CM', 'ET', 'ML', 'MZ', 'NE', 'NG', 'SD', 'SO', 'SS', 'TD'],
  ...['IQ', 'LB', 'SY', 'YE'],
])

/** Names of second-order divisions in the source that are no names of the news: parts of a town, ordinals, other languages' words. */
export const secondOrderRefused =
  /arrondissement|^ville d|^concelho|^mud[iī]r[iī]yat|\(|^kinshasa|^lahore|^western$|^central$|^zone \d|\bcity\b|^special$|^cotabato$/iu
