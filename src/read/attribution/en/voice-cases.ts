/** Texts and who speaks in each, by name, in the order of what is said. '' is for a voice that has none. */
export const voiceCases: readonly {
  readonly says: string
  readonly lines: readonly (readonly [string, ...string[]])[]
}[] = [
  {
    says: 'a voice has the fullest name that the report gives it, whichever comes first',
    lines: [
      ['Two men were held, Osmonov said. Bakyt Osmonov said they were traders.', 'Bakyt Osmonov', 'Bakyt Osmonov'],
      ['The agency AFAD said nine people were dead. AFAD said 240 were hurt.', 'agency AFAD', 'agency AFAD'],
      ['The union, known as NUS, said the strike would spread. NUS said two mines were shut.', 'union', 'union'],
    ],
  },
  {
    says: 'who is named with an office is named by the name',
    lines: [
      ['Interior Minister Bakyt Asanov said two men were held.', 'Bakyt Asanov'],
      ['A spokesman for the police, Serik Dauletov, said the road was open.', 'Serik Dauletov'],
      ['“They went from house to house,” said the editor of Delta Voice, Thiha Lwin.', 'Thiha Lwin'],
      ['Our colleagues in OCHA said the road was open.', 'OCHA'],
      ['A spokesman for President Osmonov said the road was open.', 'spokesman for President Osmonov'],
    ],
  },
  {
    says: 'a noun with "the" is the last voice that it may stand for',
    lines: [
      [
        'State television Khabar-24 reported that the airport was open. The channel said trains were running.',
        'State television Khabar-24',
        'State television Khabar-24',
      ],
      [
        'The Red Crescent said 40 people were hurt. The organisation said two were children.',
        'Red Crescent',
        'Red Crescent',
      ],
      [
        'Amnesty International said 40 people were held. The London-based group said two were children.',
        'Amnesty International',
        'Amnesty International',
      ],
      [
        'The interior ministry said two men were held. Police said they were armed. The ministry said it had proof.',
        'interior ministry',
        'Police',
        'interior ministry',
      ],
      [
        'Interior Minister Bakyt Asanov said two men were held. The minister said they were armed.',
        'Bakyt Asanov',
        'Bakyt Asanov',
      ],
      [
        'A hospital official said ten people were dead. The official said more were missing.',
        'hospital official',
        'hospital official',
      ],
      [
        'A spokesman for the dam said the gates were open. A police officer said the road was shut. The spokesman said it was dry.',
        'spokesman for the dam',
        'police officer',
        'spokesman for the dam',
      ],
    ],
  },
  {
    says: 'several who speak at once are as many voices',
    lines: [
      ['Six people were killed in Mogadishu, officials and witnesses said.', 'officials', 'witnesses'],
      ['Ten people were killed in the raid, according to police and residents.', 'police', 'residents'],
      ['Police and hospital officials said ten people were killed.', 'Police and hospital officials'],
      ['Officials in Kabul and Herat said ten people were killed.', 'Officials in Kabul and Herat'],
    ],
  },
  {
    says: 'each speaker of a sentence says their own',
    lines: [
      [
        'Four people were killed near Chitral, rescuers said; families said three more were missing.',
        'rescuers',
        'families',
      ],
      [
        'Nine people were killed, police spokesman Bakyt Asanov said, correcting an earlier figure of seven.',
        'Bakyt Asanov',
        'Bakyt Asanov',
      ],
    ],
  },
  {
    says: 'what is cited is said by whoever is cited, and passed on by whoever cites it',
    lines: [
      ['TV Pirveli, citing doctors, reports that one man has died.', 'doctors', 'TV Pirveli'],
      [
        'The agency AFAD said nine were dead. It quoted the governor’s office as saying that 12 were missing.',
        'agency AFAD',
        'governor’s office',
        'agency AFAD',
      ],
    ],
  },
  {
    says: 'whoever passes on what is said is named without it',
    lines: [['State radio, quoting the governor, said eight had drowned.', 'governor', 'State radio']],
  },
  {
    says: 'what a place is named for does not hide what stands for a voice',
    lines: [
      [
        'Human Rights Watch said 40 people were held. The New York-based organisation said two were children.',
        'Human Rights Watch',
        'Human Rights Watch',
      ],
    ],
  },
  {
    says: 'a place has one police',
    lines: [
      [
        'Police in Almaty said the road was shut. Almaty police said it was open.',
        'Police in Almaty',
        'Police in Almaty',
      ],
      ['The Nigerian army said the road was open. The military said it was safe.', 'Nigerian army', 'Nigerian army'],
      ['Almaty police said the road was shut. Osh police said it was open.', 'Almaty police', 'Osh police'],
      [
        'Three men were held, police said. Mobs burned 40 houses, Superintendent of Police Avinash Rai said.',
        'police',
        'Superintendent of Police Avinash Rai',
      ],
    ],
  },
  {
    says: 'the holder of an office that one person has is that person',
    lines: [
      [
        'The governor of the province said ten were dead. Governor Mahamat Idriss said two were hurt.',
        'Mahamat Idriss',
        'Mahamat Idriss',
      ],
      ['A governor said ten were dead. Governor Mahamat Idriss said two were hurt.', 'governor', 'Mahamat Idriss'],
    ],
  },
  {
    says: 'whom something was done to, without a name, is nobody who speaks',
    lines: [
      [
        'Three men were held, police chief Zulfiqar Hameed said. One militant was killed in a raid, he said.',
        'Zulfiqar Hameed',
        'Zulfiqar Hameed',
      ],
      ['A driver was shot on the road to the port, she said.', ''],
    ],
  },
  {
    says: 'what runs into a source does not name it',
    lines: [
      ['OSH, Kyrgyzstan - The health ministry said ten people were dead.', 'health ministry'],
      ['Health ministry figures show that 77 people have died.', 'Health ministry'],
      ['A driver who lives nearby said he had heard shots.', 'driver who lives nearby'],
    ],
  },
  {
    says: 'those shout whom the clause before is about',
    lines: [
      ['Police beat students who blocked the road, shouting that the vote was stolen.', 'students'],
      ['Police arrested a man who had threatened the mayor, saying he was armed.', 'Police'],
    ],
  },
  {
    says: 'who has two titles, or a given name with a hyphen, is one person',
    lines: [
      ['The head of the Growers Guild and bakery owner, Musa Bala, said three shops burned.', 'Musa Bala'],
      ['Mayor Jean-Paul Langer said two pupils were hurt.', 'Jean-Paul Langer'],
    ],
  },
  {
    says: '"who" and "which" are whatever stands before them, by the number of the verb',
    lines: [
      ['Critics include Demir and Osman, who has called the raid illegal.', 'Osman'],
      ['Tim Osei runs a group called Riders for Peace, which says it expects 5,000.', 'group called Riders for Peace'],
      ['His party, which called a strike for Monday, says 30 members were held.', 'party'],
    ],
  },
  {
    says: '"he" is nobody who only asked him, and whoever was quoted before over any number of sentences',
    lines: [
      ['Mr. Demir spoke in May. A reporter asked if the raid had failed. “It did not,” he said.', 'reporter', 'Demir'],
      [
        'Musa Bala says the boys live there.\n“I pity them. They have no school. They have no work. They have no hope,” he said.',
        'Musa Bala',
        'Musa Bala',
      ],
    ],
  },
  {
    says: '"she" is nobody whom the report has called "he"',
    lines: [
      [
        'Ali Karim said the road was shut. He said it was safe. In May she said it was open.',
        'Ali Karim',
        'Ali Karim',
        '',
      ],
      [
        'Ana Karim said the road was shut. She said it was safe. She said it was dry.',
        'Ana Karim',
        'Ana Karim',
        'Ana Karim',
      ],
    ],
  },
  {
    says: 'a surname is whoever of that name has spoken',
    lines: [
      [
        'The raid failed, Bakyt Osmonov said. Patricia Osei, mother of Sam Osei, said that was false. “They lied,” Osei said.',
        'Bakyt Osmonov',
        'Patricia Osei',
        'Patricia Osei',
      ],
    ],
  },
  {
    says: '"it" is a letter or an e-mail where that was told of, and no people',
    lines: [['The email was sent at noon. Two Kenyans were killed. “We tried to call you,” it reads.', 'email']],
  },
  {
    says: 'nobody is named by "we" and "everyone"',
    lines: [['“The road is open,” everyone said.', '']],
  },
]

/** Sources and what kind each is. */
export const kindCases: readonly (readonly [string, string])[] = [
  ["Peru's civil defence agency", 'official'],
  ['the disaster agency', 'official'],
  ['the state news agency', 'media'],
  ['the UN human rights office', 'igo'],
  ['a human rights group', 'ngo'],
  ['the secretary-general', 'official'],
  ['the prosecutor-general’s office', 'official'],
  ['the chief fire officer', 'official'],
  ['a spokesperson for the firm', 'other'],
  ['a spokesman', 'official'],
  ['a police spokesman', 'security-force'],
  ['the constabulary', 'security-force'],
  ['the Northern Liberation Army', 'party'],
  ['a foreign aid worker', 'ngo'],
  ['a farmer from the valley, at the hospital', 'witness'],
  ['a lawyer', 'other'],
  ['an official at the hospital', 'official'],
  ['medics', 'official'],
  ["the young lawyers' association", 'ngo'],
  ['families of the missing', 'witness'],
  ['the senator, who asked for 20,000 troops', 'other'],
  ['one organisation campaigning to leave the European Union', 'other'],
  ['an office working for the United Nations', 'igo'],
  ['the press secretary', 'official'],
  ["the president's supporters", 'party'],
  ["a leader of the riders' coalition", 'other'],
  ['the head of the district', 'official'],
  ['the director of the Osh Institute for Peace', 'expert'],
  ['Osh Medical Center', 'official'],
  ['an email to the ministry', 'document'],
]
