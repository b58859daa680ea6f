/** Which words name the people of a country or region, or say that something is theirs? Data only, lower-cased. */
const words = `afghan afghani albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian
bolivian bosnian brazilian british briton bulgarian burmese burundian californian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese
costa-rican croatian cuban cypriot czech danish dane djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european eurasian
fijian filipino philippine finnish french gabonese gambian gazan georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian
iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovar kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan
lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian
nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish portuguese puerto-rican qatari romanian russian rwandan salvadoran salvadorean samoan
saudi scottish senegalese serbian serb sicilian singaporean slovak slovakian slovene slovenian somali soviet spanish sudanese surinamese swedish swiss syrian taiwanese tajik
tanzanian texan thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
african asian african-american latin-american arab kurdish kurd balkan baltic caribbean scandinavian siberian crimean darfuri tigrayan punjabi bengali kashmiri balochi pashtun
londoner parisian spaniard swede finn pole scot irishman englishman frenchman`

export const demonyms: ReadonlySet<string> = new Set(words.split(/\s+/).flatMap((word) => [word, `${word}s`]))

export const isDemonym = (form: string): boolean => demonyms.has(form.toLowerCase().replace(/['’]s$/, ''))
