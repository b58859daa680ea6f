/** Which words name the people of a place, or say that something is theirs? Data only: the place, then its words without the plural s. */
const list = `
Afghanistan: afghan|Albania: albanian|Algeria: algerian|United States: american|Angola: angolan|Argentina: argentine argentinian|Armenia: armenian
Australia: australian aussie|Austria: austrian|Azerbaijan: azerbaijani azeri|Bahamas: bahamian|Bahrain: bahraini|Bangladesh: bangladeshi
Belarus: belarusian belarussian|Belgium: belgian|Belize: belizean|Benin: beninese|Bhutan: bhutanese|Bolivia: bolivian|Bosnia: bosnian|Botswana: botswanan
Brazil: brazilian|United Kingdom: british briton brit|Brunei: bruneian|Bulgaria: bulgarian|Burkina Faso: burkinabe|Myanmar: burmese|Burundi: burundian
California: californian|Cambodia: cambodian|Cameroon: cameroonian|Canada: canadian|Catalonia: catalan|Chad: chadian|Chechnya: chechen|Chile: chilean
China: chinese|Colombia: colombian|Democratic Republic of the Congo: congolese|Costa Rica: costa-rican|Croatia: croatian croat|Cuba: cuban|Cyprus: cypriot
Czech Republic: czech|Denmark: danish dane|Djibouti: djiboutian|Netherlands: dutch|Ecuador: ecuadorian ecuadorean|Egypt: egyptian
United Arab Emirates: emirati|England: english|Eritrea: eritrean|Estonia: estonian|Ethiopia: ethiopian|Fiji: fijian|Philippines: filipino philippine
Finland: finnish finn|France: french frenchman frenchmen|Gabon: gabonese|Gaza: gazan|Georgia: georgian|Germany: german|Ghana: ghanaian|Greece: greek
Greenland: greenlander|Guatemala: guatemalan|Guinea: guinean|Guyana: guyanese|Haiti: haitian|Honduras: honduran|Hungary: hungarian|Iceland: icelandic icelander
India: indian|Indonesia: indonesian|Iran: iranian|Iraq: iraqi|Ireland: irish irishman|Israel: israeli|Italy: italian|Ivory Coast: ivorian|Jamaica: jamaican
Japan: japanese|Jordan: jordanian|Kazakhstan: kazakh kazakhstani|Kenya: kenyan|South Korea: south-korean|North Korea: north-korean|Kosovo: kosovar
Kuwait: kuwaiti|Kyrgyzstan: kyrgyz|Laos: laotian|Latvia: latvian|Lebanon: lebanese|Liberia: liberian|Libya: libyan|Lithuania: lithuanian
North Macedonia: macedonian|Madagascar: malagasy|Malawi: malawian|Malaysia: malaysian|Mali: malian|Malta: maltese|Mauritania: mauritanian|Mexico: mexican
Moldova: moldovan|Mongolia: mongolian|Montenegro: montenegrin|Morocco: moroccan|Mozambique: mozambican|Namibia: namibian|Nepal: nepalese nepali
New Zealand: new-zealander|Nicaragua: nicaraguan|Niger: nigerien|Nigeria: nigerian|Norway: norwegian|Oman: omani|Pakistan: pakistani
Palestine: palestinian|Panama: panamanian|Papua New Guinea: papuan|Paraguay: paraguayan|Peru: peruvian|Poland: polish pole|Portugal: portuguese
Puerto Rico: puerto-rican|Qatar: qatari|Romania: romanian|Russia: russian|Rwanda: rwandan|El Salvador: salvadoran salvadorean|Samoa: samoan|Saudi Arabia: saudi
Scotland: scottish scot|Senegal: senegalese|Serbia: serbian serb|Sicily: sicilian|Sierra Leone: sierra-leonean|Singapore: singaporean|Slovakia: slovak slovakian
Slovenia: slovene slovenian|Somalia: somali|South Africa: south-african|South Sudan: south-sudanese|Spain: spanish spaniard|Sri Lanka: sri-lankan|Sudan: sudanese
Suriname: surinamese|Sweden: swedish swede|Switzerland: swiss|Syria: syrian|Taiwan: taiwanese|Tajikistan: tajik|Tanzania: tanzanian|Texas: texan|Thailand: thai
Tibet: tibetan|Togo: togolese|Tonga: tongan|Trinidad: trinidadian|Tunisia: tunisian|Turkey: turkish turk|Turkmenistan: turkmen|Uganda: ugandan
Ukraine: ukrainian|Uruguay: uruguayan|Uzbekistan: uzbek|Venezuela: venezuelan|Vietnam: vietnamese|Wales: welsh|Yemen: yemeni|Zambia: zambian
Zimbabwe: zimbabwean|Europe: european|Africa: african|Asia: asian|Kashmir: kashmiri|Crimea: crimean|Siberia: siberian|Catalonia: catalan|London: londoner
Paris: parisian|New York: new-yorker|Hawaii: hawaiian|Alaska: alaskan|Scandinavia: scandinavian|Dagestan: dagestani`

/** The place of each word, by the word in lower case, its parts joined by hyphens; words in the plural as well. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  list.split(/[|\n]/).flatMap((entry) => {
    const [place, words] = entry.trim().split(': ')
    return place && words
      ? words.split(' ').flatMap((word) => [[word, place] as const, [`${word}s`, place] as const])
      : []
  }),
)
