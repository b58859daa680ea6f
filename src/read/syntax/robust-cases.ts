// Texts as they come, and what must still be read in them; bad texts, and the warnings that they get.

/** A text with what must be found in it; what is left out is not looked at. */
export interface RobustCase {
  readonly name: string
  readonly text: string
  /** How many sentences. */
  readonly sentences?: number
  /** `dependent relation head`, forms as read. */
  readonly relations?: readonly string[]
  readonly names?: readonly (readonly [text: string, kind: string])[]
  /** Words of the text whose form is another one. */
  readonly forms?: readonly (readonly [text: string, form: string])[]
}

export const robustCases: readonly RobustCase[] = [
  {
    name: 'items behind asterisks, in a text whose lines look wrapped by hand',
    text: [
      'UPDATE 2-Bomber kills nine at a rally in Osh, the rebels say that they did it',
      '* At least nine people were killed, 35 wounded, officials say',
      '* The prime minister condemns the attack as cowardly',
      '* Second attack on politicians in the region this month',
      '',
      'A man was arrested at the gate of the stadium in the evening, two of',
      'the officials said, and his car was found near the road to the lake.',
      'The stadium had been opened only last year, and the match on Sunday',
      'would have been the first since the spring that people could attend.',
    ].join('\n'),
    sentences: 7,
  },
  ...['🚨 ', '⚡️', '#BREAKING ', 'RT @lakewire: ', '@lakewire ', '🔴 #BREAKING: '].map((opener) => ({
    name: `what a post opens with: ${opener.trim()}`,
    text: `${opener}Rebels captured the town of Osh on Monday.`,
    sentences: 2,
    relations: ['Rebels nsubj captured'],
  })),
  ...[
    'UPDATE 3-',
    'RPT-UPDATE 2-',
    'CORRECTED-',
    'WRAPUP 1 - ',
    '🚨🚨',
    '📍',
    'What we know so far: ',
    'BREAKING | ',
    'Just in | ',
  ].map((opener) => ({
    name: `what a headline or a label opens with: ${opener.trim()}`,
    text: `${opener}Rebels captured the town of Osh on Monday.`,
    sentences: 2,
    relations: ['Rebels nsubj captured'],
  })),
  {
    name: 'the hours of a ticker, whose lines look wrapped by hand',
    text: [
      '08:01 ISRAELI STRIKE KILLS SEVEN IN SOUTHERN LEBANON - HEALTH MINISTRY',
      '08:03 HEZBOLLAH SAYS IT FIRED ROCKETS AT ISRAELI BARRACKS',
      '08:10 LEBANON HEALTH MINISTRY SAYS TOLL IN STRIKE RISES TO NINE',
      '08:22 ISRAELI ARMY SAYS IT STRUCK A COMMAND CENTRE IN THE SOUTH',
      '08:40 IRAN DENIES INVOLVEMENT IN ROCKET FIRE FROM LEBANON',
    ].join('\n'),
    sentences: 5,
  },
  ...[' #Osh #rebels', ' @lakewire', ' https://lakewire.example/osh', ' 🙏', ' - Lake Wire'].map((tail) => ({
    name: `what a post ends with:${tail}`,
    text: `The army denied that its troops had entered the town.${tail}`,
    sentences: 2,
    relations: ['troops nsubj entered'],
  })),
  {
    name: 'a dash at the beginning of a wrapped line',
    text: [
      'The governor of the region, who has been in office since last June',
      '- he came from the army - said on Monday that the roads would be',
      'opened again by the end of the week, and that the troops who have',
      'been in the valley since the floods of last autumn would stay for',
      'as long as the people who live there asked them to be with them.',
    ].join('\n'),
    sentences: 1,
  },
  ...['rescue service', 'Ministry of Health', 'police'].map((teller) => ({
    name: `who says so behind a dash at the end: ${teller}`,
    text: `Drone attacked a minibus in Sumy region - one person died, five injured - ${teller}`,
    sentences: 1,
    relations: ['Drone nsubj attacked', 'person nsubj died', 'injured conj died'],
  })),
  {
    name: 'who says so behind a colon at the end',
    text: 'Nine dead, 11 injured in suicide blast outside court in Osh: Officials',
    relations: ['Officials parataxis dead'],
  },
  {
    name: 'what stands behind a colon at the end and is no teller',
    text: 'Rebels seized two towns in Kivu: Sake and Goma',
    relations: ['Rebels nsubj seized', 'towns obj seized'],
  },
  {
    name: 'a dateline in capitals',
    text: 'NAIROBI, Kenya (Lake Wire) — Gunmen killed 12 people in a village on Tuesday, police said.',
    relations: ['Gunmen nsubj killed', 'people obj killed'],
    names: [['Kenya', 'place']],
  },
  ...[
    'DHAKA, July 18, 2024 - ',
    'MOSCOW, 12 May - ',
    'LA PAZ, June 26 – ',
    'OSH, Kyrgyzstan - ',
    'PORT-AU-PRINCE (Lake Wire) - ',
    'Cox’s Bazar, Sept 3 (LW)- ',
    'Dhaka, July 18 - ',
    'NEW DELHI, Aug 4 (LW): ',
    'KARACHI: ',
    'MAIDUGURI - ',
    'Maiduguri – ',
    'Kano, Nigeria — ',
    'MOSCOW, March 12. /LWA/. ',
    'Dushanbe, March 12, 2026 /Lake Wire/ - ',
    'Homs, LWA- ',
  ].map((dateline) => ({
    name: `the dateline ${dateline}`,
    text: `${dateline}Gunmen killed 12 people in a village on Tuesday and fled before the police came, officials said.`,
    sentences: 2,
    relations: ['Gunmen nsubj killed', 'people obj killed'],
  })),
  ...[
    'POLICE: Three men killed 12 people in a village.',
    'NATO - and nobody else - killed 12 people in a village.',
    'The army - and nobody else - killed 12 people in a village.',
    'Kyiv – Europe in miniature – mourned 12 people killed by gunmen in a village near the border on Tuesday, officials said.',
    'Kyiv – the capital of a country at war and of its grief – mourned 12 people killed in a village.',
    'Kyiv - the capital - mourned 12 people killed in a village.',
    'Farmers, drivers and/or teachers and/or nurses mourned 12 people killed in a village.',
    'Men of the SDF, YPG- some of them young - killed 12 people in a village on 3 May.',
    'Gunmen in Kano, Nigeria - all of them young - killed 12 people in a village on 3 May.',
  ].map((text) => ({ name: `no dateline: ${text}`, text, sentences: 1 })),
  {
    name: 'the whole text in capitals',
    text: 'GUNMEN KILLED 12 PEOPLE IN KANO ON TUESDAY. POLICE SAID THE ATTACKERS FLED.',
    sentences: 2,
    relations: ['GUNMEN nsubj KILLED', 'PEOPLE obj KILLED', '12 nummod PEOPLE', 'ATTACKERS nsubj FLED'],
    names: [['KANO', 'place']],
  },
  {
    name: 'the whole text in small letters',
    text: 'gunmen killed 12 people in kano on tuesday. police said the attackers fled.',
    sentences: 2,
    relations: ['gunmen nsubj killed', 'people obj killed', 'attackers nsubj fled'],
    names: [['kano', 'place']],
  },
  {
    name: 'a headline in capitals before a plain text',
    text: 'REBELS FREE HOSTAGES\n\nRebels freed ten hostages near Goma on Friday. The army confirmed it.',
    sentences: 3,
    relations: ['Rebels nsubj freed', 'hostages obj freed', 'army nsubj confirmed'],
    names: [['Goma', 'place']],
  },
  {
    name: 'missing quotes',
    text: 'We will not leave the square, a protester said. The governor said the march is illegal.',
    sentences: 2,
    relations: ['protester nsubj said', 'governor nsubj said', 'march nsubj illegal'],
  },
  {
    name: 'a quote that never closes',
    text: 'The minister said: "The situation is calm. Troops left the town.',
    relations: ['minister nsubj said', 'Troops nsubj left', 'town obj left'],
  },
  {
    name: 'missing hyphens',
    text: 'Government backed forces shelled a rebel held town and killed two year old twins.',
    relations: ['forces nsubj shelled', 'town obj shelled'],
  },
  {
    name: 'specks of a scan',
    text: "Gunmen killed 12 people ' in Kano * on Tuesday . Police ~ said the attackers fled , ·",
    relations: ['Gunmen nsubj killed', 'people obj killed', 'attackers nsubj fled'],
    names: [['Kano', 'place']],
  },
  {
    name: 'words broken at line ends',
    text: 'The govern-\nment said demon-\nstrators attacked the po-\nlice station in Nai-\nrobi.',
    relations: ['government nsubj said', 'demonstrators nsubj attacked', 'station obj attacked'],
    forms: [
      ['govern-\nment', 'government'],
      ['po-\nlice', 'police'],
    ],
  },
  {
    name: 'a real hyphen at a line end',
    text: 'Thousands of people joined the anti-\ngovernment protests in the capital on Friday.',
    relations: ['Thousands nsubj joined', 'protests obj joined'],
    forms: [['anti-\ngovernment', 'anti-government']],
  },
  {
    name: 'invisible characters and ligatures',
    text: '\ufeffO\ufb03cials in Ni\u00adge\u00adria\u200b said \ufb01ve soldiers \ufb02ed.',
    relations: ['Officials nsubj said', 'soldiers nsubj fled', 'five nummod soldiers'],
    names: [['Ni\u00adge\u00adria', 'place']],
    forms: [['Ni\u00adge\u00adria', 'Nigeria']],
  },
  {
    name: 'quotes decoded wrongly',
    text: 'â€œThe army didnâ€™t fire,â€ the minister said.',
    relations: ['army nsubj fire', 'minister nsubj said'],
    forms: [['â€œ', '“']],
  },
  {
    name: 'full-width figures and spaces',
    text: 'Gunmen killed １２ people in\u3000Lagos．',
    relations: ['people obj killed', '12 nummod people'],
    names: [['Lagos', 'place']],
  },
  {
    name: 'decomposed accents',
    text: 'Troops entered Bogota\u0301 and Me\u0301rida on Monday.',
    relations: ['Troops nsubj entered'],
    names: [['Me\u0301rida', 'place']],
    forms: [['Bogota\u0301', 'Bogotá']],
  },
  {
    name: 'words as a machine translates them',
    text: 'In the city by the police were detained forty persons, informed the ministry.',
    relations: ['forty nummod persons', 'persons obj detained'],
  },
]

const kazakh = 'Алматы қаласында полиция қызметкерлері шеруге шыққандарды таратты, деп хабарлады министрлік. '
const long = 'the army fired rockets at villages near the border '

export const warnCases: readonly { readonly name: string; readonly text: string; readonly warns: readonly string[] }[] =
  [
    { name: 'nothing', text: '', warns: [] },
    { name: 'nothing that is seen', text: '\ufeff\u200b\u00ad \u00a0\u2060', warns: [] },
    { name: 'half characters', text: 'Gunmen \ud800 killed \udc00 12\ud83d.', warns: ['text/ill-formed'] },
    { name: 'control characters', text: 'Gun\u0000men \u0007killed\u001b[31m 12.', warns: ['text/control-character'] },
    { name: 'no full stop in a long text', text: long.repeat(200), warns: ['limit/sentence-tokens'] },
    {
      name: 'a word of 100,000 characters',
      text: `Police said ${'a'.repeat(100_000)} today.`,
      warns: ['limit/token-chars'],
    },
    {
      name: 'a word of 20,000 marks',
      text: `Police said ${'.-'.repeat(10_000)} today.`,
      warns: ['limit/sentence-tokens'],
    },
    { name: 'mixed scripts', text: 'Police полиция said شرطة 警察 12 died 。 한국 กรุงเทพ. '.repeat(10), warns: [] },
    { name: 'Kazakh', text: kazakh.repeat(10), warns: [] },
    {
      name: 'Arabic with marks of direction',
      text: '\u202bقالت الشرطة إن مسلحين قتلوا اثني عشر شخصا.\u202c '.repeat(10),
      warns: [],
    },
    { name: 'accents without letters', text: '\u0301'.repeat(100), warns: [] },
  ]
