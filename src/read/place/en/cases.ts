/**
 * What must be read as a place, and what must not? `[ ]` marks every place of a line, in order; the values name what it
 * is: kind, name, country, division, each where it has one, and its role unless that is `location`. `refuses` must yield
 * nothing. `|` begins a new paragraph.
 */

export interface PlaceCases {
  readonly reads: readonly {
    readonly rule: string
    readonly lines: readonly (readonly [line: string, ...values: string[]])[]
  }[]
  readonly refuses: readonly { readonly rule: string; readonly lines: readonly string[] }[]
}

const almaty = 'city Almaty KAZ Almaty'

export const cases: PlaceCases = {
  reads: [
    {
      rule: 'place/en/dateline',
      lines: [
        [
          '[ALMATY], [Kazakhstan], Jan 6 (Sample) - Shots were heard all night.',
          `${almaty} dateline`,
          'country Kazakhstan KAZ dateline',
        ],
        ['[BOGOTA], 7 JUL 89 (SAMPLE) -- The army said that two men died.', 'city Bogotá COL Bogota D.C. dateline'],
        ['[KYIV] (Sample) The lights went out at six.', 'city Kyiv UKR Kyiv City dateline'],
        ['[KYIV], March 12. /Sample/. The lights went out at six.', 'city Kyiv UKR Kyiv City dateline'],
        [
          '[KYIV], [Ukraine], March 12. The lights went out at six.',
          'city Kyiv UKR Kyiv City dateline',
          'country Ukraine UKR dateline',
        ],
      ],
    },
    {
      rule: 'place/en/containment',
      lines: [
        ['He grew up in [Paris], [Texas].', 'city Paris USA Texas', 'admin Texas USA Texas'],
        [
          'She is from [Alexandria], [La.], and works there.',
          'city Alexandria USA Louisiana',
          'admin Louisiana USA Louisiana',
        ],
        ['A strike began in [Zhanaozen], [Kazakhstan].', 'city Zhanaozen KAZ Mangystau', 'country Kazakhstan KAZ'],
        ['They met in [Atlanta], [Georgia].', 'city Atlanta USA Georgia', 'admin Georgia USA Georgia'],
        ['They met in [Tbilisi], [Georgia].', 'city Tbilisi GEO Tbilisi', 'country Georgia GEO'],
      ],
    },
    {
      rule: 'place/en/kind',
      lines: [
        ['A goose was found in the village of [Karlasund].', 'other Karlasund'],
        ['Shops closed in the port city of [Aktau].', 'city Aktau KAZ Mangystau'],
        ['A bus was burned in [Bannu] district, they said.', 'admin Bannu District PAK Khyber Pakhtunkhwa'],
        [
          'Gunmen attacked [Mangu] District of [Plateau State].',
          'admin Mangu NGA Plateau State',
          'admin Plateau State NGA Plateau State modifier',
        ],
        ['It began in the [Mangystau] region.', 'admin Mangystau KAZ Mangystau'],
        ['A shell hit the commune of [Ak-Bulun] on Monday.', 'other Ak-Bulun'],
        ['A shell hit the village of [Ak-Bulun] on Monday.', 'other Ak-Bulun'],
        ['Rockets were fired at [Ain al-Asad airbase] on Tuesday.', 'other Ain al-Asad airbase'],
        ['It rained on [Sennar] town all day.', 'city Sinnar SDN Sennar'],
        ['Students held in the town of [Valjevo] accused them.', 'city Valjevo SRB Central Serbia'],
        ['Shells fell on [Idlib] province all day.', 'admin Idlib SYR Idlib'],
        ['Talks are held in the capital, [Baku], today.', 'city Baku AZE Baki'],
        ['[Aktau], a port city on the sea, was quiet.', 'city Aktau KAZ Mangystau'],
      ],
    },
    {
      rule: 'place/en/object',
      lines: [
        ['Jets bombed [Aleppo] overnight.', 'city Aleppo SYR Aleppo'],
        ["Jets bombed [Syria]'s [Kobani] overnight.", 'country Syria SYR modifier', 'city Ayn al Arab SYR Aleppo'],
        ['The pope visited [Kenya] on Monday.', 'country Kenya KEN'],
      ],
    },
    {
      rule: 'place/en/patient',
      lines: [
        ['Rebels launched one of their deadliest attacks on [Kyiv] overnight.', 'city Kyiv UKR Kyiv City'],
        ['[Kandahar] was shelled overnight.', 'city Kandahar AFG Kandahar'],
        ['The recapture of [Kandahar] took a month.', 'city Kandahar AFG Kandahar'],
        ['A curfew was imposed on [Kandahar].', 'city Kandahar AFG Kandahar'],
        ['[Kandahar] was calm after the riots.', 'city Kandahar AFG Kandahar'],
      ],
    },
    {
      rule: 'place/en/road',
      lines: [
        ['Gunmen killed two men on the [Almaty]-Taraz road.', almaty],
        ['Trucks burned along the [Almaty]-Kapchagay highway.', almaty],
        ['Ten passengers were seized on the [Benin]-Auchi road.', 'city Benin City NGA Edo State'],
      ],
    },
    { rule: 'place/en/heading', lines: [['📍[Almaty]. Two men were shot dead.', almaty]] },
    {
      rule: 'place/en/preposition',
      lines: [
        [
          'Power in the [Central African Republic] early on Tuesday was theirs.',
          'country Central African Republic CAF',
        ],
        ['Fires burned in [Almaty] on Wednesday.', almaty],
        ['A man was shot in [Dera Ismail Khan].', 'city Dera Ismail Khan PAK Khyber Pakhtunkhwa'],
        ['It hit a depot in [Ryazan], a source in the agency said.', "city Ryazan' RUS Ryazan Oblast"],
        ['Gunmen massacred 40 people in [Al-Qadira].', 'other Al-Qadira'],
        ['A drone strike in [Bodun] killed six civilians.', 'other Bodun'],
        ['A boat sank off [Pylos] on Monday.', 'city Pýlos GRC Peloponnese'],
        ['The ferry Aktau burned in [Aktau].', 'city Aktau KAZ Mangystau'],
        ['Rockets were fired across northern [Syria].', 'country Syria SYR'],
        ['They fled from the [United States] to [Canada].', 'country United States USA', 'country Canada CAN'],
        ['Fighting went on near [Kharkiv].', 'city Kharkiv UKR Kharkiv'],
        ['Two were arrested in [Nice] on Friday.', "city Nice FRA Provence-Alpes-Côte d'Azur"],
        ['Aid reached people in the [Horn of Africa].', 'region Horn of Africa'],
        [
          "Gunmen shot two men in [Pakistan]'s [Bannu].",
          'country Pakistan PAK modifier',
          'city Bannu PAK Khyber Pakhtunkhwa',
        ],
        [
          "Roads were cut in north [India]'s northeastern [Assam].",
          'country India IND modifier',
          'admin Assam IND Assam',
        ],
        [
          "Two hostages were freed near [Nigeria]'s northeastern [Maiduguri].",
          'country Nigeria NGA modifier',
          'city Maiduguri NGA Borno State',
        ],
        [
          'Floods were reported in [Santiago] in the [Dominican Republic].',
          'city Santiago de los Caballeros DOM Santiago Province',
          'country Dominican Republic DOM',
        ],
        ['Prices rose in [Nur-Sultan] and [Kiev].', 'city Astana KAZ Astana', 'city Kyiv UKR Kyiv City'],
        [
          'The boats left [US] waters for the coast near [St. Petersburg].',
          'country United States USA modifier',
          'city Saint Petersburg RUS St.-Petersburg',
        ],
      ],
    },
    {
      rule: 'place/en/modifier',
      lines: [
        ['On Monday [Almaty] police closed two roads.', `${almaty} modifier`],
        ['The [Gauteng] health department said so.', 'admin Gauteng ZAF Gauteng modifier'],
        ['A [California] woman was found alive.', 'admin California USA California modifier'],
      ],
    },
    {
      rule: 'place/en/of',
      lines: [['Ray Smith of [London] saw it.', 'city London GBR England modifier']],
    },
    {
      rule: 'place/en/landmark',
      lines: [
        ['Crowds filled [Tiananmen Square] on Friday.', 'site Tiananmen Square CHN'],
        ['They shelled the [Zaporizhzhia nuclear plant] again.', 'site Zaporizhzhia nuclear power plant UKR'],
        ['Warships patrol the [Red Sea] all day.', 'region Red Sea modifier'],
      ],
    },
    {
      rule: 'place/en/country',
      lines: [
        ['Leaders spoke about [Kazakhstan] all day.', 'country Kazakhstan KAZ modifier'],
        [
          'The [United States], [Britain] and [Spain] left.',
          'country United States USA modifier',
          'country United Kingdom GBR modifier',
          'country Spain ESP modifier',
        ],
        ['It won independence from [Portugal] long ago.', 'country Portugal PRT modifier'],
      ],
    },
    {
      rule: 'place/en/demonym',
      lines: [
        ['Two [Syrian] soldiers were hurt.', 'country Syria SYR demonym'],
        ['Many [South Koreans] stayed at home.', 'country South Korea KOR demonym'],
        ['A [Russian]-backed group fired.', 'country Russia RUS demonym'],
      ],
    },
    {
      rule: 'place/en/name',
      lines: [
        ['[Moscow] said that it would not.', 'city Moscow RUS Moscow actor'],
        ['[Russia] has sent troops.', 'country Russia RUS actor'],
        ['It rained, with [Moscow] blaming the wind.', 'city Moscow RUS Moscow actor'],
      ],
    },
    {
      rule: 'place/en/body',
      lines: [['The [Texas] Bureau of Records closed it.', 'admin Texas USA Texas modifier']],
    },
    {
      rule: 'place/en/list',
      lines: [
        [
          'Crowds met in [Almaty], [Aktau] and [Zhanaozen].',
          almaty,
          'city Aktau KAZ Mangystau',
          'city Zhanaozen KAZ Mangystau',
        ],
      ],
    },
    {
      rule: 'place/en/repeat',
      lines: [
        [
          'Fires burned in [Zhanaozen]. Officials say that [Zhanaozen] is safe.',
          'city Zhanaozen KAZ Mangystau',
          'city Zhanaozen KAZ Mangystau modifier',
        ],
      ],
    },
    {
      rule: 'place/en/site-of-town',
      lines: [
        ['Flights stopped at [Almaty] [airport].', `${almaty} modifier`, 'site airport, Almaty KAZ Almaty'],
        [
          'They gathered on the [central square] of [Zhanaozen].',
          'site central square, Zhanaozen KAZ Mangystau',
          'city Zhanaozen KAZ Mangystau modifier',
        ],
      ],
    },
    {
      rule: 'place/en/street',
      lines: [['Crowds met in [Almaty]. Police closed [Abai Avenue].', almaty, 'site Abai Avenue, Almaty KAZ Almaty']],
    },
    {
      rule: 'place/en/site-of-report',
      lines: [
        ['Crowds marched in [Almaty]. Later the [city hall] burned.', almaty, 'site city hall, Almaty KAZ Almaty'],
      ],
    },
  ],
  refuses: [
    { rule: 'place/en/road', lines: ['The Coca-Cola route was closed.', 'He walked the Pennine-Way corridor.'] },
    { rule: 'place/en/heading', lines: ['Jackson: police shot dead a man.'] },
    { rule: 'place/en/object', lines: ['The crowd attacked Jackson.'] },
    { rule: 'place/en/patient', lines: ['Jackson was attacked by a dog.', 'Jackson was calm after the game.'] },
    {
      rule: 'place/en/preposition',
      lines: ['They handed the captives to the Red Cross.', 'He wrote to the United Nations.'],
    },
    { rule: 'place/en/dateline', lines: ['Ministers - all of them - resigned.', 'NOTE: no names are given here.'] },
    { rule: 'place/en/containment', lines: ['Jordan, 19, was charged with theft.', 'Jackson, Miller and Baker left.'] },
    {
      rule: 'place/en/kind',
      lines: ['The head of the city, Paris Hilton, was there.', 'The University of Nice opened.'],
    },
    {
      rule: 'place/en/preposition',
      lines: [
        'He was taken to Mr. Jackson by car.',
        'Ten soldiers were killed in Boko Haram attack.',
        'Three were hurt in Los Choneros ambush.',
        'According to Mr. Houston, nothing was taken.',
        'A book came from Jordan Smith.',
        'They said so in March and in May.',
        'He wrote in English and in French.',
        'It was in the Washington Post.',
        'Men prayed at the St. Paul and San Antonio Orthodox Cathedral.',
        'Two died in the Christmas Eve attacks and in the Victory Day parade.',
        'The men came from the Ambulin tribe.',
        'They said so through the Nashra agency.',
        'Ten died of the Sudan strain, and two of Spanish flu.',
        'people were killed in most of the attacks, and many in one of them.',
      ],
    },
    {
      rule: 'place/en/modifier',
      lines: [
        "Jackson's wife was not at home.",
        'Mobile police units were sent.',
        'Police officials said so.',
        'Home Minister Amina Khan spoke.',
        'Commerce Secretary Ann Lee spoke.',
      ],
    },
    {
      rule: 'place/en/landmark',
      lines: ['The red square on the page is wrong.', 'Atlantic Records paid him.', 'West Nile virus was found.'],
    },
    { rule: 'place/en/of', lines: ['The Bank of America closed.'] },
    {
      rule: 'place/en/country',
      lines: ['Michael Jordan played.', 'Ms. Jordan played.'],
    },
    { rule: 'place/en/demonym', lines: ['He wrote it in French.', 'American Airlines cut its flights.'] },
    {
      rule: 'place/en/name',
      lines: [
        'Michael Jordan played.',
        'The White House was silent.',
        'Turkey is eaten cold.',
        'One of Jackson is missing.',
        'According to Houston, who wrote the book, nothing changed.',
        'The ferry Santa Clara was late, and divers searched the Santa Clara for hours.',
        'The Santa Clara sank at noon.',
        'The Derna-like floods went on.',
      ],
    },
    { rule: 'place/en/body', lines: ['The United Nations met.'] },
    { rule: 'place/en/list', lines: ['Jackson, Miller and Baker are partners.'] },
    { rule: 'place/en/repeat', lines: ['Most people left. Most came back.'] },
    { rule: 'place/en/site-of-town', lines: ['Work on the stadium was delayed.'] },
    { rule: 'place/en/street', lines: ['Police closed Abai Avenue.'] },
    { rule: 'place/en/site-of-report', lines: ['Later the city hall burned.', 'An airport was closed.'] },
  ],
}
