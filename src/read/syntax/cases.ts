/** What must the language core read, line by line? Data only; `index.test.ts` runs every line as its own test. */

/** Sentences parted by `|`. */
export const sentenceCases: readonly string[] = [
  'Gunmen killed 12 people on Tuesday. |Police fled.',
  'May 9: |Rebels shell Kano.',
  'March 2013 – |Gunmen attack a bus.',
  '2012: |Rebels seize the north. |They burn two towns.',
  'The crowd of 2012: Rebels and soldiers met.',
  'KABUL, Afghanistan (AP) — |Gunmen killed 12 people in the city of Herat.',
  'Kyiv (Reuters) - |Russian forces shelled the city for a second day.',
  'PORT-AU-PRINCE, Haiti, Jan. 5 (Reuters) – |Gangs burned houses. |Police fled the area.',
  '(Nairobi, March 4, 2026) – |Soldiers killed 12 herders on Monday, a rights group said.',
  'SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- |THE ARMY DENIED TODAY THAT GUERRILLAS ATTACKED.',
  'kabul (ap) - |gunmen killed 12 people in the city on tuesday.',
  'BEIRUT — |Rockets hit the town late on Monday, officials said.',
  'Gen. Ahmed Ali met U.S. officials in Washington. |He left.',
  'Mr. Smith and Dr. J. P. Jones were killed by Sgt. Brown. |No group claimed responsibility.',
  'Army kills 12 in raid\n\n|Troops raided a village on Monday.',
  'At least 4.5 million people fled, the U.N. said. |More will follow.',
  'They were killed on Jan. 5 near St. Petersburg.',
]

/** Words parted by `|`. */
export const tokenCases: readonly string[] = [
  "He|does|n't|know|.",
  "They|'re|the|army|'s|men|.",
  'Al|-|Qaeda|claimed|the|U.S.|-|led|raid|.',
  'About|1,200|people|(|or|4.5|%|)|fled|.',
  'They|can|not|say|who|did|it|.',
  'It|cost|$|5|million|.',
]

/** Form, XPOS, lemma. */
export const lemmaCases: readonly (readonly [form: string, xpos: string, lemma: string])[] = [
  ['fled', 'VBD', 'flee'],
  ['shot', 'VBN', 'shoot'],
  ['killed', 'VBD', 'kill'],
  ['kidnapped', 'VBN', 'kidnap'],
  ['provoking', 'VBG', 'provoke'],
  ['policemen', 'NNS', 'policeman'],
  ['cities', 'NNS', 'city'],
  ['crises', 'NNS', 'crisis'],
  ['attacks', 'NNS', 'attack'],
  ['bodies', 'NNS', 'body'],
  ['was', 'VBD', 'be'],
  ['struck', 'VBN', 'strike'],
  ['bombed', 'VBN', 'bomb'],
  ['burning', 'VBG', 'burn'],
  ['detained', 'VBN', 'detain'],
  ['1,200', 'CD', '1200'],
  ['worst', 'JJS', 'bad'],
  ['KILLED', 'VBD', 'kill'],
]

/** A relation that must be read: dependent, relation, head. */
export interface RelationCase {
  readonly text: string
  readonly relations: readonly (readonly [dependent: string, relation: string, head: string])[]
}

export const relationCases: readonly RelationCase[] = [
  {
    text: 'Gunmen killed 12 people in the northern city of Kano on Tuesday, police said.',
    relations: [
      ['Gunmen', 'nsubj', 'killed'],
      ['people', 'obj', 'killed'],
      ['12', 'nummod', 'people'],
      ['police', 'nsubj', 'said'],
    ],
  },
  {
    text: 'At least five soldiers were wounded by a roadside bomb.',
    relations: [
      ['soldiers', 'nsubj:pass', 'wounded'],
      ['bomb', 'obl:agent', 'wounded'],
    ],
  },
  {
    text: 'The army denied that its troops had fired on protesters.',
    relations: [
      ['army', 'nsubj', 'denied'],
      ['fired', 'ccomp', 'denied'],
      ['troops', 'nsubj', 'fired'],
      ['protesters', 'obl', 'fired'],
    ],
  },
  {
    text: 'thousands of people marched through the streets of the capital on friday.',
    relations: [
      ['thousands', 'nsubj', 'marched'],
      ['streets', 'obl', 'marched'],
    ],
  },
  {
    text: 'The rebels who attacked the village fled before troops arrived.',
    relations: [
      ['rebels', 'nsubj', 'fled'],
      ['attacked', 'acl:relcl', 'rebels'],
      ['troops', 'nsubj', 'arrived'],
    ],
  },
  {
    text: 'The growers will march on La Paz on Monday.',
    relations: [
      ['will', 'aux', 'march'],
      ['march', 'root', 'root'],
      ['Monday', 'obl', 'march'],
    ],
  },
  {
    text: 'Gunmen wounded at least 40 people in the town of Sake, a local official said.',
    relations: [
      ['Gunmen', 'nsubj', 'wounded'],
      ['people', 'obj', 'wounded'],
      ['wounded', 'ccomp', 'said'],
    ],
  },
  {
    text: 'A suicide bomber killed at least 40 people and wounded 28, police said.',
    relations: [
      ['bomber', 'nsubj', 'killed'],
      ['people', 'obj', 'killed'],
      ['wounded', 'conj', 'killed'],
      ['28', 'obj', 'wounded'],
    ],
  },
  {
    text: 'The attack came a day after a bomb at a market in the city killed 14.',
    relations: [
      ['bomb', 'nsubj', 'killed'],
      ['killed', 'advcl', 'came'],
    ],
  },
  {
    text: 'Thousands are expected to march in Lahore on Saturday.',
    relations: [['march', 'xcomp', 'expected']],
  },
  {
    text: 'A landslide buried houses in Bududa.',
    relations: [
      ['landslide', 'nsubj', 'buried'],
      ['buried', 'root', 'root'],
      ['houses', 'obj', 'buried'],
    ],
  },
  {
    text: 'A landslide triggered by heavy rain buried houses in Bududa on Sunday.',
    relations: [
      ['landslide', 'nsubj', 'buried'],
      ['houses', 'obj', 'buried'],
    ],
  },
  {
    text: 'A car bomb tore through a market in Gombe.',
    relations: [
      ['bomb', 'nsubj', 'tore'],
      ['market', 'obl', 'tore'],
    ],
  },
  {
    text: 'Air strikes flattened buildings in Kirkuk, officials said.',
    relations: [
      ['strikes', 'nsubj', 'flattened'],
      ['flattened', 'ccomp', 'said'],
      ['officials', 'nsubj', 'said'],
    ],
  },
  {
    text: 'Officials said a landslide buried houses in Bududa.',
    relations: [
      ['landslide', 'nsubj', 'buried'],
      ['buried', 'ccomp', 'said'],
    ],
  },
  {
    text: 'Heavy rain on Sunday triggered landslides that buried dozens of homes in Bududa, the Red Cross said.',
    relations: [
      ['rain', 'nsubj', 'triggered'],
      ['Cross', 'nsubj', 'said'],
    ],
  },
  // What has a verb of its own, or can only be a participle, stays as it is.
  { text: 'Government backed rebels attacked a town.', relations: [['rebels', 'nsubj', 'attacked']] },
  { text: 'The camp for displaced families was flooded.', relations: [['displaced', 'amod', 'families']] },
  { text: 'Two men killed Tuesday in Gombe.', relations: [['men', 'nsubj', 'killed']] },
  {
    text: 'On Thursday supporters of the coup set fire to the headquarters of his party in Niamey and burned cars outside.',
    relations: [
      ['supporters', 'nsubj', 'set'],
      ['Thursday', 'obl', 'set'],
    ],
  },
  {
    text: 'An RSF spokesman denied its fighters had fired on the market and blamed the army.',
    relations: [['blamed', 'conj', 'denied']],
  },
  {
    text: 'Three people died there and 27 were hurt, a spokesman for the Lady Reading hospital said.',
    relations: [['spokesman', 'nsubj', 'said']],
  },
  { text: 'The African Union and ECOWAS appealed for restraint.', relations: [['ECOWAS', 'conj', 'Union']] },
  {
    text: 'Rescuers struggled to save people trapped under the rubble as the toll from the earthquake across southern Turkey passed 11,000.',
    relations: [
      ['toll', 'nsubj', 'passed'],
      ['passed', 'advcl', 'struggled'],
    ],
  },
  {
    text: 'Police used tear gas against protesters who had marched into the centre of Almaty, and President Kassym-Jomart Tokayev responded after midnight.',
    relations: [['Kassym', 'nsubj', 'responded']],
  },
  {
    text: 'In Arauca, on the Venezuelan border, fighting between the ELN and dissidents of the FARC killed at least 10 people over the weekend, the ombudsman said.',
    relations: [
      ['fighting', 'nsubj', 'killed'],
      ['people', 'obj', 'killed'],
    ],
  },
  {
    text: 'Iran Human Rights, a group based in Oslo, said at least 201 people, including 23 children, had been killed since September.',
    relations: [['people', 'nsubj', 'killed']],
  },
  {
    text: 'A torrent of water burst through a dam on the river.',
    relations: [
      ['torrent', 'nsubj', 'burst'],
      ['water', 'nmod', 'torrent'],
    ],
  },
  {
    text: 'The raid left one dead before police shot and killed the attacker.',
    relations: [
      ['police', 'nsubj', 'shot'],
      ['shot', 'advcl', 'left'],
      ['killed', 'conj', 'shot'],
    ],
  },
  {
    text: 'He said the rebels had fired on the market and burned the shops.',
    relations: [['burned', 'conj', 'fired']],
  },
]

/** Names that must be found, with kind; all lines are of sentences that no training set holds. */
export const nameCases: readonly {
  readonly text: string
  readonly names: readonly (readonly [text: string, kind: string])[]
}[] = [
  {
    text: 'President Vladimir Putin met Angela Merkel in Berlin on Monday.',
    names: [
      ['Vladimir Putin', 'person'],
      ['Angela Merkel', 'person'],
      ['Berlin', 'place'],
    ],
  },
  {
    text: 'Thousands fled El Fasher on Sunday.',
    names: [['El Fasher', 'place']],
  },
  {
    text: 'The United Nations said Syrian refugees had crossed into Turkey.',
    names: [
      ['United Nations', 'organization'],
      ['Syrian', 'group'],
      ['Turkey', 'place'],
    ],
  },
  {
    text: 'Police in Lagos, Nigeria, arrested John Smith.',
    names: [
      ['Lagos', 'place'],
      ['Nigeria', 'place'],
      ['John Smith', 'person'],
    ],
  },
  {
    text: 'Fighters of Hezbollah and the SDF attacked IS near Raqqa, officials said.',
    names: [
      ['Hezbollah', 'organization'],
      ['SDF', 'organization'],
      ['IS', 'organization'],
      ['Raqqa', 'place'],
    ],
  },
]

/** Names of one text in order, with kind, and the number of the first name of the same entity. */
export const joinCases: readonly {
  readonly text: string
  readonly names: readonly (readonly [text: string, kind: 'person' | 'organization' | 'place', entity: number])[]
}[] = [
  {
    text: 'President Kassym-Jomart Tokayev spoke. Tokayev left.',
    names: [
      ['Kassym-Jomart Tokayev', 'person', 0],
      ['Tokayev', 'person', 0],
    ],
  },
  {
    text: 'The Collective Security Treaty Organization (CSTO) met. CSTO troops came.',
    names: [
      ['Collective Security Treaty Organization', 'organization', 0],
      ['CSTO', 'organization', 0],
      ['CSTO', 'organization', 0],
    ],
  },
  {
    text: 'The Sudanese Armed Forces (SAF) left on Monday. Later SAF came back.',
    names: [
      ['Sudanese Armed Forces', 'organization', 0],
      ['SAF', 'organization', 0],
      ['SAF', 'organization', 0],
    ],
  },
  {
    text: 'The Haitian National Police (PNH) made two arrests. The PNH gave no names.',
    names: [
      ['Haitian National Police', 'organization', 0],
      ['PNH', 'organization', 0],
      ['PNH', 'organization', 0],
    ],
  },
  {
    text: 'Abu Ali met Omar Khan. Khan left Khan Younis.',
    names: [
      ['Abu Ali', 'person', 0],
      ['Omar Khan', 'person', 1],
      ['Khan', 'person', 1],
      ['Khan Younis', 'place', 3],
    ],
  },
  {
    text: 'The United Nations and the U.N. said so.',
    names: [
      ['United Nations', 'organization', 0],
      ['U.N.', 'organization', 0],
    ],
  },
  {
    text: 'Bill Clinton and Hillary Clinton came. Mrs. Clinton spoke.',
    names: [
      ['Bill Clinton', 'person', 0],
      ['Hillary Clinton', 'person', 1],
      ['Clinton', 'person', 1],
    ],
  },
]

/** Texts that must be read without a throw, with the warnings that they have to give. */
export const badInputs: readonly { readonly name: string; readonly text: string; readonly warns: readonly string[] }[] =
  [
    { name: 'empty', text: '', warns: [] },
    { name: 'only white space', text: ' \n\t\n ', warns: [] },
    {
      name: 'a word of 100,000 letters',
      text: `Police said ${'a'.repeat(100_000)} today.`,
      warns: ['limit/token-chars'],
    },
    {
      name: 'no full stop',
      text: 'the army fired rockets at villages near the border '.repeat(400),
      warns: ['limit/sentence-tokens'],
    },
    { name: 'lone surrogates', text: 'Gunmen \ud800 killed \udc00 12 people.\ud83d', warns: ['text/ill-formed'] },
    { name: 'control characters', text: 'Gun\u0000men \u0007 killed 12.', warns: ['text/control-character'] },
    {
      name: 'Kazakh',
      text: 'Қазақстан Президенті Қасым-Жомарт Тоқаев бейсенбі күні үкімет отырысын өткізді. '.repeat(5),
      warns: [],
    },
    {
      name: 'Spanish',
      text: 'El presidente dijo que las fuerzas armadas atacaron el pueblo durante la noche y que murieron doce personas en el lugar. '.repeat(
        3,
      ),
      warns: [],
    },
    { name: 'mixed scripts', text: 'Police полиция said شرطة 12 died 。'.repeat(20), warns: [] },
    { name: 'brackets and quotes', text: '(("'.repeat(2000), warns: [] },
    { name: 'emoji', text: '😀 fled 😀. '.repeat(50), warns: [] },
  ]

/** Names as a reading has them: words, kind, the entity's longest name; `rule` is the one that gives the last of them. */
export const cases: {
  readonly reads: readonly {
    readonly rule: string
    readonly text: string
    readonly names: readonly (readonly [text: string, kind: string, entity: string])[]
  }[]
  /** Sentences without a name. */
  readonly refuses: readonly string[]
} = {
  reads: [
    {
      rule: 'syntax/en/name',
      text: 'Rebels shelled the port of Berbera, Ahmed Warsame said.',
      names: [
        ['Berbera', 'place', 'Berbera'],
        ['Ahmed Warsame', 'person', 'Ahmed Warsame'],
      ],
    },
    {
      rule: 'syntax/en/name-joined',
      text: 'Police arrested Maria  Fernandez on Monday. A court let Fernandez go.',
      names: [
        ['Maria  Fernandez', 'person', 'Maria Fernandez'],
        ['Fernandez', 'person', 'Maria Fernandez'],
      ],
    },
    {
      rule: 'syntax/en/name-joined',
      text: 'GUNMEN SHOT RAUL ORTEGA MENDEZ. THE HOSPITAL TO WHICH DR MENDEZ WAS TAKEN IS GUARDED.',
      names: [
        ['RAUL ORTEGA MENDEZ', 'person', 'RAUL ORTEGA MENDEZ'],
        ['MENDEZ', 'person', 'RAUL ORTEGA MENDEZ'],
      ],
    },
  ],
  refuses: [
    'Gunmen killed twelve people in the northern city on Tuesday, police said.',
    'The army denied it.',
    'At least five soldiers were wounded by a roadside bomb.',
    'thousands of people marched through the streets of the capital.',
  ],
}
