/**
 * Which country do an adjective, a people, a name or a capital belong to? Data only, our own list: ISO 3166-1 alpha-3, then
 * names, then adjectives and peoples (plurals in -s are made), then capitals, each list separated by commas.
 */

const rows = `
AFG|Afghanistan|Afghan|Kabul
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
AND|Andorra|Andorran|
AGO|Angola|Angolan|Luanda
ATG|Antigua and Barbuda|Antiguan|
ARG|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
ARM|Armenia|Armenian|Yerevan
AUS|Australia|Australian|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani,Azeri|Baku
BHS|Bahamas|Bahamian|
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka
BRB|Barbados|Barbadian|
BLR|Belarus|Belarusian,Belarussian,Byelorussian|Minsk
BEL|Belgium|Belgian|
BLZ|Belize|Belizean|
BEN|Benin|Beninese|Porto-Novo
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|La Paz
BIH|Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo
BWA|Botswana|Botswanan,Batswana|Gaborone
BRA|Brazil|Brazilian|Brasilia
BRN|Brunei|Bruneian|
BGR|Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BDI|Burundi|Burundian|Bujumbura,Gitega
CPV|Cape Verde|Cape Verdean|
KHM|Cambodia|Cambodian|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde
CAN|Canada|Canadian|Ottawa
CAF|Central African Republic|Central African|Bangui
TCD|Chad|Chadian|N'Djamena,Ndjamena
CHL|Chile|Chilean|Santiago
CHN|China|Chinese|Beijing,Peking
COL|Colombia|Colombian|Bogota
COM|Comoros|Comorian,Comoran|Moroni
COG|Republic of the Congo|Congolese|Brazzaville
COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,Congo|Congolese|Kinshasa
CRI|Costa Rica|Costa Rican|San Jose
CIV|Ivory Coast|Ivorian|Abidjan,Yamoussoukro
HRV|Croatia|Croatian,Croat|Zagreb
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot|Nicosia
CZE|Czech Republic,Czechia|Czech|Prague
DNK|Denmark|Danish,Dane|Copenhagen
DJI|Djibouti|Djiboutian|
DMA|Dominica||
DOM|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Ecuadorian,Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
SLV|El Salvador|Salvadoran,Salvadorean|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
SWZ|Eswatini,Swaziland|Swazi|Mbabane
ETH|Ethiopia|Ethiopian|Addis Ababa
FJI|Fiji|Fijian|Suva
FIN|Finland|Finnish,Finn|Helsinki
FRA|France|French,Frenchman,Frenchmen|Paris
GAB|Gabon|Gabonese|Libreville
GMB|Gambia|Gambian|Banjul
GEO|Georgia|Georgian|Tbilisi
DEU|Germany|German|Berlin
GHA|Ghana|Ghanaian|Accra
GRC|Greece|Greek|Athens
GRD|Grenada|Grenadian|
GTM|Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Guyanese|
HTI|Haiti|Haitian|Port-au-Prince
HND|Honduras|Honduran|Tegucigalpa
HKG|Hong Kong|Hongkonger,Hong Konger|
HUN|Hungary|Hungarian|Budapest
ISL|Iceland|Icelandic,Icelander|Reykjavik
IND|India|Indian|New Delhi,Delhi
IDN|Indonesia|Indonesian|Jakarta
IRN|Iran|Iranian|Tehran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland|Irish,Irishman,Irishmen|Dublin
ISR|Israel|Israeli|Jerusalem,Tel Aviv
ITA|Italy|Italian|Rome
JAM|Jamaica|Jamaican|
JPN|Japan|Japanese|Tokyo
JOR|Jordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakh,Kazakhstani|Nur-Sultan,Astana
KEN|Kenya|Kenyan|Nairobi
KIR|Kiribati||
PRK|North Korea|North Korean|Pyongyang
KOR|South Korea|South Korean|Seoul
XKX|Kosovo|Kosovar,Kosovan|Pristina
KWT|Kuwait|Kuwaiti|
KGZ|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
LAO|Laos|Laotian,Lao|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho|Maseru
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LIE|Liechtenstein||
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourger|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur
MDV|Maldives|Maldivian|
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|
MEX|Mexico|Mexican|Mexico City
FSM|Micronesia|Micronesian|
MDA|Moldova|Moldovan|Chisinau
MCO|Monaco|Monegasque|
MNG|Mongolia|Mongolian|Ulan Bator,Ulaanbaatar
MNE|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar,Burma|Burmese|Naypyidaw,Yangon
NAM|Namibia|Namibian|Windhoek
NRU|Nauru|Nauruan|
NPL|Nepal|Nepali,Nepalese|Kathmandu
NLD|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen|The Hague,Amsterdam
NZL|New Zealand|New Zealander|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
MKD|North Macedonia,Macedonia|Macedonian|Skopje
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PLW|Palau|Palauan|
PSE|Palestine,Palestinian Authority|Palestinian|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion
PER|Peru|Peruvian|Lima
PHL|Philippines|Philippine,Filipino,Filipina|Manila
POL|Poland|Polish,Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
PRI|Puerto Rico|Puerto Rican|
QAT|Qatar|Qatari|Doha
ROU|Romania|Romanian|Bucharest
RUS|Russia,Soviet Union|Russian,Soviet|Moscow,Kremlin,the Kremlin
RWA|Rwanda|Rwandan|Kigali
WSM|Samoa|Samoan|
SMR|San Marino||
STP|Sao Tome and Principe||
SAU|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian,Serb|Belgrade
SYC|Seychelles|Seychellois|
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean|
SVK|Slovakia|Slovak,Slovakian|Bratislava
SVN|Slovenia|Slovenian,Slovene|Ljubljana
SLB|Solomon Islands||Honiara
SOM|Somalia|Somali,Somalian|Mogadishu
ZAF|South Africa|South African|Pretoria
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish,Spaniard|Madrid
LKA|Sri Lanka|Sri Lankan|Colombo
SDN|Sudan|Sudanese|Khartoum
SUR|Suriname|Surinamese|Paramaribo
SWE|Sweden|Swedish,Swede|Stockholm
CHE|Switzerland|Swiss|Bern
SYR|Syria|Syrian|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik,Tajikistani|Dushanbe
TZA|Tanzania|Tanzanian|Dodoma,Dar es Salaam
THA|Thailand|Thai|Bangkok
TLS|East Timor,Timor-Leste|Timorese,East Timorese|Dili
TGO|Togo|Togolese|Lome
TON|Tonga|Tongan|
TTO|Trinidad and Tobago,Trinidad|Trinidadian|
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey,Turkiye,Türkiye|Turkish,Turk|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
TUV|Tuvalu|Tuvaluan|
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates,UAE|Emirati|Abu Dhabi
GBR|United Kingdom,Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Welsh,Scot|London,Downing Street
USA|United States,US,U.S.,USA,U.S.A.,America|American|Washington,the White House,White House
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek,Uzbekistani|Tashkent
VUT|Vanuatu|Vanuatuan|
VAT|Vatican|Vatican|Vatican,the Vatican
VEN|Venezuela|Venezuelan|Caracas
VNM|Vietnam|Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi,Saharawi|
YEM|Yemen|Yemeni|Sanaa,Sana'a
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare
RUS||Chechen,Dagestani,Ingush|
CHN||Tibetan,Uyghur,Uighur,Uygur|
PSE||Gazan|Gaza
IND||Kashmiri|
`

type Column = 1 | 2 | 3

/** Lower-case words of one column → country. Where two countries share a word (Congolese), it says neither. */
function column(index: Column, forms: (word: string) => readonly string[]): ReadonlyMap<string, string | undefined> {
  const map = new Map<string, string | undefined>()
  for (const row of rows.trim().split('\n')) {
    const cells = row.split('|')
    for (const word of (cells[index] ?? '').split(',')) {
      if (word === '') continue
      for (const form of forms(word.toLowerCase())) {
        const known = map.get(form)
        map.set(form, map.has(form) && known !== cells[0] ? undefined : cells[0])
      }
    }
  }
  return map
}

export const countryByName = column(1, (word) => [word])
export const countryByDemonym = column(2, (word) => (/(?:ese|ish|ch|ss|men)$/.test(word) ? [word] : [word, `${word}s`]))
/** Capitals and seats that stand for their governments. */
export const countryByCapital = column(3, (word) => [word])
