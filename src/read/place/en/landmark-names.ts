/**
 * Which seas, ranges, rivers and sites does the news name that no gazetteer of towns holds? Our own list, data only. Each line
 * has the names, the country where it lies in one (ISO 3166-1 alpha-3), latitude and longitude. A sea's or river's point is the
 * middle of a label, roughly; a site's is the site's own, within about a kilometre.
 */

const regionLines = `
Pacific Ocean; Pacific | | 0 -160
South Pacific | | -20 -150
North Pacific | | 30 -160
Western Pacific | | 10 150
Atlantic Ocean; Atlantic | | 10 -30
North Atlantic | | 40 -40
South Atlantic | | -25 -15
Indian Ocean | | -20 80
Arctic Ocean | | 85 0
Arctic | | 80 0
Arctic Circle | | 66.6 0
Southern Ocean; Antarctic Ocean | | -65 0
Mediterranean Sea; Mediterranean | | 35 18
Black Sea | | 43.5 34
Red Sea | | 20.3 38.5
Dead Sea | | 31.5 35.5
Caspian Sea | | 42 50.5
Aral Sea | | 45 60
Baltic Sea; Baltic | | 58.5 20
North Sea | | 56 3
Norwegian Sea | | 68 2
Barents Sea | | 75 40
Kara Sea | | 77 77
Irish Sea | | 53.7 -5
Celtic Sea | | 50.5 -8
Adriatic Sea; Adriatic | | 42.5 16
Aegean Sea; Aegean | | 39 25
Ionian Sea | | 38 19
Tyrrhenian Sea | | 40 12
Sea of Marmara; Marmara Sea | TUR | 40.7 28.2
Sea of Azov; Azov Sea | | 46 36.7
Sea of Okhotsk | | 55 150
Sea of Japan; East Sea | | 40 135
Sea of Galilee | ISR | 32.8 35.6
Yellow Sea | | 36 123
East China Sea | | 29.5 125
South China Sea; West Philippine Sea | | 13 114
Philippine Sea | | 20 134
Java Sea | IDN | -5 110
Sulu Sea | | 8 120
Celebes Sea; Sulawesi Sea | | 3.5 122
Banda Sea | IDN | -5.5 127.5
Timor Sea | | -11 127
Arafura Sea | | -9 133
Coral Sea | | -18 158
Tasman Sea | | -40 160
Bering Sea | | 58 -178
Beaufort Sea | | 73 -140
Arabian Sea | | 15 65
Andaman Sea | | 10 96
Caribbean Sea | | 15 -75
Sargasso Sea | | 30 -60
Persian Gulf; Arabian Gulf | | 27 51
Gulf of Oman; Sea of Oman | | 25 58.5
Gulf of Aden | | 12.5 47.5
Gulf of Aqaba | | 28.8 34.8
Gulf of Suez | EGY | 28.8 32.9
Gulf of Sirte; Gulf of Sidra | LBY | 31.5 18
Gulf of Guinea | | 1 4
Gulf of Mexico; Gulf of America | | 25 -90
Gulf of California | MEX | 28 -112
Gulf of Tonkin | | 20 108
Gulf of Thailand | | 9.5 102
Gulf of Finland | | 60 27
Gulf of Bothnia | | 63 20
Gulf of Alaska | USA | 57 -144
Gulf Coast | USA | 29.5 -91
Bay of Bengal | | 15 88
Bay of Biscay | | 45 -5
Bay of Pigs | CUB | 22.2 -81.2
Bay of Fundy | CAN | 45 -66
Hudson Bay | CAN | 60 -85
Chesapeake Bay | USA | 38 -76.3
San Francisco Bay | USA | 37.7 -122.3
Guantanamo Bay; Guantánamo Bay | CUB | 19.92 -75.15
Manila Bay | PHL | 14.5 120.8
Strait of Hormuz; Straits of Hormuz; Hormuz Strait | | 26.6 56.5
Bab el-Mandeb; Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandab Strait | | 12.6 43.3
Strait of Gibraltar | | 35.95 -5.6
Strait of Malacca; Malacca Strait; Straits of Malacca | | 4 100
Taiwan Strait; Taiwan Straits; Strait of Taiwan | | 24.5 119.5
Bering Strait | | 65.8 -169
Kerch Strait | | 45.3 36.6
Korea Strait | | 34.5 129.5
Torres Strait | AUS | -10 142
Bosphorus; Bosporus; Bosphorus Strait; Bosporus Strait | TUR | 41.1 29.1
Dardanelles | TUR | 40.2 26.4
English Channel | | 50.2 -0.5
Mozambique Channel | | -18 41
Suez Canal | EGY | 30.5 32.35
Panama Canal | PAN | 9.1 -79.7
Alps; Swiss Alps; French Alps | | 46.5 9
Pyrenees | | 42.7 1
Apennines | ITA | 43 13
Carpathians; Carpathian Mountains | | 47 25.5
Ural Mountains; Urals | RUS | 60 60
Altai Mountains; Altai | | 49 89
Tian Shan; Tien Shan | | 42 80
Pamirs; Pamir Mountains | | 38.5 73
Hindu Kush | | 35.5 71.5
Karakoram | | 35.9 76.5
Himalayas; Himalaya | | 28 84
Mount Everest | | 27.988 86.925
Caucasus Mountains | | 42.5 45
Taurus Mountains | TUR | 37 33
Zagros Mountains | | 33.7 47
Qandil Mountains; Mount Qandil | | 36.5 45
Sinjar Mountains; Mount Sinjar | IRQ | 36.4 41.8
Nuba Mountains | SDN | 11 30.7
Jebel Marra | SDN | 13 24.3
Atlas Mountains | | 32 -5
Tora Bora | AFG | 34.1 70.2
Mount Kilimanjaro; Kilimanjaro | TZA | -3.07 37.35
Rwenzori Mountains | | 0.4 29.9
Andes | | -20 -67
Rocky Mountains | | 45 -112
Appalachians; Appalachian Mountains | USA | 38 -81
Sierra Nevada | | 37.5 -118.5
Sierra Madre | | 24 -105
Mount Vesuvius; Vesuvius | ITA | 40.82 14.43
Mount Etna | ITA | 37.75 15
Mount Merapi | IDN | -7.54 110.45
Sahara; Sahara Desert | | 23 10
Kalahari; Kalahari Desert | | -23 22
Gobi; Gobi Desert | | 42.5 105
Negev; Negev Desert | ISR | 30.5 34.9
Sinai Desert | EGY | 29.5 34
Syrian Desert | | 33 38.5
Sambisa Forest | NGA | 11.3 13.4
Amazon rainforest; Amazon basin | | -5 -62
Darien Gap; Darién Gap | | 8 -77.3
Nile; Nile River; River Nile | | 25 32.7
Nile Delta | EGY | 31 31
Blue Nile River | | 12 35
Euphrates; Euphrates River; River Euphrates | | 35 40.5
Tigris; Tigris River; River Tigris | | 34.5 43.7
Jordan River; River Jordan | | 32.2 35.56
Litani River | LBN | 33.4 35.4
Danube; Danube River; River Danube | | 46 19
Danube Delta | | 45.2 29.4
Rhine; Rhine River; River Rhine | | 50 7.7
Dnipro River; Dnieper; Dnieper River; River Dnipro; River Dnieper | | 49 33
Dniester; Dniester River; River Dniester | | 47.5 29
Siverskyi Donets; Seversky Donets | | 49 37
Volga; Volga River | RUS | 52 48
Amu Darya | | 39 64
Syr Darya | | 43 67
Indus; Indus River | | 28 69
Ganges; Ganges River; Ganga | | 25.5 83
Brahmaputra; Brahmaputra River | | 26.5 92
Mekong; Mekong River | | 15 105
Mekong Delta | VNM | 10 105.8
Irrawaddy River | MMR | 20 95
Yangtze; Yangtze River | CHN | 30.5 112
Yellow River | CHN | 37 108
Yalu River; Amnok River | | 40.5 125
Tumen River | | 42.3 130
Amur River | | 49 130
Congo River; River Congo; Congo Basin | | -1 20
Niger River; River Niger | | 13 2
Volta River | GHA | 7 0
Zambezi; Zambezi River | | -17 30
Limpopo River | | -23 30
Amazon River; River Amazon | | -2.5 -58
Orinoco River; Orinoco | | 8 -65
Rio Grande; Rio Bravo | | 27.5 -99.5
Mississippi River | USA | 35 -90
Missouri River | USA | 41 -96
Ohio River | USA | 38 -86
Colorado River | | 36 -112
Hudson River | USA | 41.5 -74
Potomac River; Potomac | USA | 38.9 -77.1
River Thames; Thames | GBR | 51.5 -0.6
Lake Chad; Lake Chad Basin; Lake Chad basin | | 13 14
Lake Victoria | | -1 33
Lake Tanganyika | | -6 29.5
Lake Malawi; Lake Nyasa | | -12 34.5
Lake Kivu | | -2 29
Lake Albert | | 1.7 31
Lake Turkana | | 3.6 36
Lake Baikal | RUS | 53.5 108
Lake Van | TUR | 38.6 43
Lake Urmia | IRN | 37.7 45.5
Lake Titicaca | | -15.8 -69.4
Lake Maracaibo | VEN | 9.8 -71.6
Lake Ontario | | 43.7 -78
Lake Erie | | 42.2 -81.2
Lake Huron | | 44.8 -82.4
Lake Michigan | USA | 44 -87
Lake Superior | | 47.7 -87.5
Great Lakes | | 45 -84
Rift Valley; Great Rift Valley | | 0 36
San Fernando Valley | USA | 34.2 -118.45
Silicon Valley | USA | 37.4 -122.1
Central Valley | USA | 37 -120
Panjshir Valley; Panjshir | AFG | 35.4 69.8
Korean Peninsula; Korean peninsula | | 38 127
Arabian Peninsula; Arabian peninsula | | 23 46
Balkan Peninsula | | 42 22
Iberian Peninsula | | 40 -4
Indian subcontinent; Indian Subcontinent | | 20 78
Kamchatka Peninsula | RUS | 56 160
Yucatan Peninsula; Yucatán Peninsula | | 19.5 -89.5
Americas; the Americas | | 19 -96
Sub-Saharan Africa | | -2 22
Asia Pacific | | 10 125
Eurasia | | 55 70
Gulf states; Gulf States | | 25 51
Spratly Islands; Spratlys; Spratly | | 10 114
Paracel Islands; Paracels | | 16.5 112
Scarborough Shoal | | 15.15 117.75
Second Thomas Shoal | | 9.75 115.87
Kuril Islands; Kurils; Kurile Islands | | 47 152
Senkaku Islands; Senkakus; Diaoyu Islands | | 25.75 123.5
Snake Island | UKR | 45.25 30.2
Korean Demilitarized Zone; Demilitarized Zone | | 38 127.5
Philadelphi Corridor | PSE | 31.28 34.25
Netzarim Corridor | PSE | 31.47 34.4
Durand Line | | 32 69.5
Line of Control | | 34 74.5
`

const siteLines = `
Rabaa al-Adawiya Square; Rabaa Square | EGY | 30.067 31.3257
Red Square | RUS | 55.7539 37.6208
Kremlin | RUS | 55.752 37.6175
Bolotnaya Square | RUS | 55.745 37.6185
Maidan Nezalezhnosti; Independence Maidan; Maidan Square; Euromaidan Square | UKR | 50.4501 30.5241
Tiananmen Square | CHN | 39.9032 116.3915
Taksim Square; Gezi Park | TUR | 41.037 28.985
Istiklal Avenue; Istiklal Street | TUR | 41.0338 28.978
Evin prison; Evin Prison | IRN | 35.795 51.385
Shahbag Square | BGD | 23.7383 90.3958
Trafalgar Square | GBR | 51.508 -0.1281
Downing Street | GBR | 51.5034 -0.1276
Times Square | USA | 40.758 -73.9855
Zuccotti Park | USA | 40.7093 -74.0113
Lafayette Square | USA | 38.8996 -77.0365
Capitol Hill | USA | 38.8899 -77.0091
Ground Zero | USA | 40.7115 -74.0134
Champs-Elysees; Champs-Élysées; Champs Elysees | FRA | 48.8698 2.3078
Place de la Republique; Place de la République | FRA | 48.8675 2.3638
Brandenburg Gate | DEU | 52.5163 13.3777
Alexanderplatz | DEU | 52.5219 13.4132
St. Peter's Square; St Peter's Square; Saint Peter's Square | VAT | 41.9022 12.4572
Syntagma Square | GRC | 37.9755 23.7348
Puerta del Sol | ESP | 40.4169 -3.7035
Plaza de Mayo | ARG | -34.6083 -58.3712
Tlatelolco | MEX | 19.451 -99.137
Zocalo; Zócalo | MEX | 19.4326 -99.1332
Plaza Altamira | VEN | 10.4961 -66.8489
Wenceslas Square | CZE | 50.0812 14.428
Sultanahmet Square | TUR | 41.0062 28.9765
Temple Mount; Al-Aqsa Mosque; al-Aqsa Mosque; Al-Aqsa; Haram al-Sharif | | 31.778 35.2354
Western Wall | | 31.7767 35.2345
Damascus Gate | | 31.7817 35.2304
Sheikh Jarrah | | 31.794 35.231
Rafah crossing; Rafah Crossing; Rafah border crossing | | 31.248 34.259
Erez crossing; Erez Crossing | | 31.559 34.545
Kerem Shalom; Kerem Shalom crossing | | 31.228 34.284
Karni crossing; Karni Crossing | | 31.474 34.475
Bab al-Hawa; Bab al-Hawa crossing | SYR | 36.239 36.684
Al-Shifa Hospital; Shifa Hospital; al-Shifa hospital; Al-Shifa hospital | PSE | 31.524 34.4435
Green Zone | IRQ | 33.305 44.391
Abu Ghraib prison; Abu Ghraib Prison | IRQ | 33.2917 44.0664
Bagram Air Base; Bagram Airfield; Bagram air base | AFG | 34.946 69.265
Guantanamo; Guantanamo Bay detention camp; Guantanamo Bay prison | CUB | 19.902 -75.099
Chernobyl nuclear power plant; Chernobyl Nuclear Power Plant; Chernobyl nuclear plant; Chornobyl nuclear power plant; Chornobyl nuclear plant | UKR | 51.3893 30.0992
Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant; Zaporizhzhia nuclear plant; Zaporizhzhya nuclear power plant | UKR | 47.5119 34.5863
Fukushima Daiichi; Fukushima Daiichi nuclear plant; Fukushima nuclear plant; Fukushima Daiichi nuclear power plant | JPN | 37.4211 141.0328
Azovstal; Azovstal steel plant; Azovstal steelworks | UKR | 47.0975 37.6108
Kakhovka dam; Kakhovka Dam | UKR | 46.7775 33.37
Antonivsky Bridge; Antonivskyi Bridge | UKR | 46.67 32.72
Kerch Bridge; Kerch bridge; Crimean Bridge; Crimea Bridge | | 45.3069 36.5068
Hostomel airport; Antonov Airport; Hostomel Airport | UKR | 50.5917 30.208
Natanz | IRN | 33.724 51.727
Yongbyon | PRK | 39.797 125.755
Dimona reactor | ISR | 31.001 35.146
Grand Ethiopian Renaissance Dam; Renaissance Dam | ETH | 11.215 35.093
Panmunjom; Joint Security Area | | 37.956 126.677
Hamid Karzai International Airport; Kabul airport | AFG | 34.5658 69.2123
Ben Gurion Airport; Ben Gurion airport; Ben Gurion International Airport | ISR | 32.0094 34.8828
Heathrow; Heathrow Airport | GBR | 51.4775 -0.4614
Sednaya prison; Saydnaya prison; Sednaya Prison | SYR | 33.665 36.329
Jantar Mantar | IND | 28.6271 77.2166
Raisina Hill | IND | 28.614 77.204
D-Chowk; D Chowk | PAK | 33.7293 73.0931
Kizilay Square | TUR | 39.9208 32.8541
Galle Face; Galle Face Green | LKA | 6.925 79.844
Rajadamnern Avenue; Democracy Monument | THA | 13.7567 100.5018
Lekki toll gate; Lekki Toll Gate | NGA | 6.432 3.469
Dadaab; Dadaab refugee camp | KEN | 0.05 40.31
Zaatari; Zaatari camp; Zaatari refugee camp | JOR | 32.2917 36.3247
Al-Hol; al-Hol camp; Al-Hol camp; Al Hol camp | SYR | 36.375 41.151
Calais Jungle | FRA | 50.969 1.907
`

/** What the list says of one name. */
export interface Landmark {
  readonly name: string
  readonly kind: 'region' | 'site'
  readonly country?: string
  readonly lat: number
  readonly lon: number
}

function parseLines(lines: string, kind: Landmark['kind']): [string, Landmark][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', country = '', point = ''] = line.split('|').map((cell) => cell.trim())
      const [lat = Number.NaN, lon = Number.NaN] = point.split(' ').map(Number)
      const own = names.split(';').map((name) => name.trim())
      const place: Landmark = { name: own[0] ?? '', kind, ...(country === '' ? {} : { country }), lat, lon }
      return own.map((name): [string, Landmark] => [name, place])
    })
}

const named = [...parseLines(regionLines, 'region'), ...parseLines(siteLines, 'site')]

/** By name, lower case. */
export const landmarks: ReadonlyMap<string, Landmark> = new Map(
  named.map(([name, place]) => [name.toLowerCase(), place]),
)

/** Names by their first word in lower case, as they are written, longest first. */
export const landmarkNames: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  named.map(([name]) => name).sort((a, b) => b.length - a.length),
  firstWord,
)

/** Up to the first blank, apostrophe or stop. */
export function firstWord(name: string): string {
  return /^[^ .'’]*/.exec(name.toLowerCase())?.[0] ?? ''
}
