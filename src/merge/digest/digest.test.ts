/** What incidents does one report tell of? Dispatches, and what is told in each: kind, day and counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { digestOf, isUnknownTown } from './index.ts'

interface Case {
  readonly of: string
  readonly text: string
  /** `KIND DAY: COUNTS`, the kinds in the order of their telling; counts that are told beside it in brackets. */
  readonly tells: readonly string[]
}

/** Published on Thursday 12 June 2025. */
const cases: readonly Case[] = [
  {
    of: 'a coup is one happening, whatever the words',
    text: 'Soldiers seized power in Niger on Wednesday. Six guards died in the coup, a doctor said.',
    tells: ['coup 2025-06-11: killed 6'],
  },
  {
    of: 'a coup attempt that is denied is told with its wounded',
    text: 'The ministry denied that there had been a coup attempt in Niamey on Wednesday. One soldier was wounded, it said.',
    tells: ['coup 2025-06-11: injured 1'],
  },
  {
    of: 'a day that owns the happening, and not that of the count',
    text: "The death toll of Tuesday's ferry sinking off Matam rose to 11 on Thursday, the governor said.",
    tells: ['accident 2025-06-10: killed 11'],
  },
  {
    of: 'the town of the happening, and not of the dateline',
    text: "DAKAR, June 12 - The governor lowered the death toll of Tuesday's train crash in Matam to nine.",
    tells: ['accident 2025-06-10: killed 9'],
  },
  {
    of: 'what is brought up as another happening is another, and was before',
    text: 'A bomb at a bus station in Kano killed six people on Thursday, police said. The attack came a day after an explosion at a market in the city killed 14.',
    tells: ['explosive 2025-06-12: killed 6', 'explosive 2025-06-11: (killed 14)'],
  },
  {
    of: 'a total of two attacks is of neither',
    text: 'A bomb in Kano killed six people on Thursday, police said. The two attacks have killed 20 people.',
    tells: ['explosive 2025-06-12: killed 6'],
  },
  {
    of: 'a count is of what its sentence says it came of',
    text: 'Thousands of people rallied in Niamey on Thursday for the soldiers who seized power on Wednesday. The hospital put the number of dead in the coup at ten, after one of the wounded died.',
    tells: ['unrest 2025-06-12: participants 2000', 'coup 2025-06-11: killed 10'],
  },
  {
    of: 'the day of a comparison and that of a saying are none of its own',
    text: 'An earthquake as strong as Saturday’s shook Herat on Wednesday morning. Two people were killed, the ministry said.',
    tells: ['disaster 2025-06-11: killed 2'],
  },
  {
    of: 'the day of counting is not that of the blast',
    text: 'The ministry raised the number of the injured to 650 on Wednesday. There was no warning before the blast in Beirut, he said in an address on Tuesday.',
    tells: ['explosive 2025-06-12: injured 650'],
  },
  {
    of: 'what has its anniversary was not now',
    text: 'Officials knew of the danger, the group said on Thursday, a day before the anniversary of the explosion in Beirut. It puts the number of dead at 218.',
    tells: [],
  },
  {
    of: 'the first of two quakes has its own toll, and a village that nobody knows is not the whole',
    text: 'An earthquake hit Herat on Wednesday, killing two people. It was as strong as the one which levelled villages in Herat on Saturday. In Chahak, a village that came through the first quake unharmed, nobody was killed. "We have over 1,000 people dead from the first incident," the minister said.',
    tells: ['disaster 2025-06-11: killed 2', 'disaster 2025-06-07: killed 1000'],
  },
  {
    of: 'a count that is called wrong is of what the right one is of',
    text: 'An earthquake hit Herat on Wednesday, killing two people. It was as strong as the one which levelled villages in Herat on Saturday. "We have over 1,000 people dead from the first incident," the minister said. Earlier counts of more than 2,000 had been wrong, he explained.',
    tells: ['disaster 2025-06-11: killed 2', 'disaster 2025-06-07: killed 1000, not killed 2000'],
  },
  {
    of: 'a riot that is in its third day was on the days before',
    text: 'Rioters burned cars in Osh on Wednesday for a third day.',
    tells: ['unrest 2025-06-11: ', 'unrest 2025-06-10: ', 'unrest 2025-06-09: '],
  },
  {
    of: 'what has a day of its own is taken for granted',
    text: "Gunmen attacked a barracks in Zinder on Thursday, killing two soldiers. The army did not say whether it was linked to Tuesday's mutiny in Niamey.",
    tells: ['attack 2025-06-12: killed 2', 'attack 2025-06-10: '],
  },
  {
    of: 'who is arrested first is not arrested over the march that follows',
    text: 'Police arrested the captain in Matam on Thursday. About 300 relatives of the dead marched to the port on Thursday.',
    tells: ['unrest 2025-06-12: participants 300', 'arrest 2025-06-12: '],
  },
  {
    of: 'who is arrested at a march is',
    text: 'About 300 people marched in Matam on Thursday. Police arrested 12 people.',
    tells: ['unrest 2025-06-12: participants 300, detained 12'],
  },
  {
    of: 'who is arrested over a killing is of it, and its old toll yields to the new one',
    text: 'Soldiers arrested four men in Kano on Thursday over the killing of four people in a hotel there on Monday, the army said. A wounded woman died, raising the death toll to five, the hospital said.',
    tells: ['harm 2025-06-09: detained 4, (killed 4), (killed 1), killed 5'],
  },
  {
    of: 'how people were killed tells of the deed, on the day that is stated',
    text: 'Gunmen shot dead a police commander in Kano on Thursday, the mayor said. The city has been on edge since an attack on a market on 7 June in which five people were killed.',
    tells: ['shooting 2025-06-12: killed 1', 'attack 2025-06-07: killed 5'],
  },
  {
    of: 'what is told in the same breath is of the same day',
    text: 'Eight people were killed in a shooting in Kano on Tuesday, police said on Thursday. Four people died in a separate shooting in Katsina, they said.',
    tells: ['shooting 2025-06-10: killed 8', 'shooting 2025-06-10: killed 4'],
  },
  {
    of: 'a crowd is where it was, and not where the road leads that it blocks',
    text: 'Hundreds of parents protested in Gusau on Thursday. The protesters blocked the road to Kano.',
    tells: ['unrest 2025-06-12: participants 200'],
  },
  {
    of: 'an earlier stage and a part of the injured are no counts of their own',
    text: 'A bomb in Kano killed six people and injured 81 on Wednesday, the ministry said. The governor had earlier spoken of four dead. Two of the injured were in a serious condition, he said.',
    tells: ['explosive 2025-06-11: killed 6, injured 81, (killed 4), (injured 2)'],
  },
  {
    of: 'some of a crowd are whole where they were hurt',
    text: 'Soldiers mutinied in Kano on Thursday. Two of them were shot dead, residents said.',
    tells: ['shooting 2025-06-12: killed 2'],
  },
  {
    of: 'a report that was wrong is denied',
    text: 'Nine people were killed in the explosion in Kano on Wednesday, the hospital said. A report by a radio station of 40 dead was wrong, it said.',
    tells: ['explosive 2025-06-11: killed 9, not killed 40'],
  },
  {
    of: 'a town that no gazetteer knows is a town, whatever else the country is thought to be',
    text: 'At least 34 people died in the fire at a factory in Kazipura on Tuesday, Labour Watch said.',
    tells: ['accident 2025-06-10 ~kspr: killed 34'],
  },
  {
    of: 'a part of a town is in the town',
    text: 'A bomb went off in a bar in the Lukona district of Kano on Wednesday, killing two people.',
    tells: ['explosive 2025-06-11: killed 2'],
  },
  {
    of: 'what people march after was before',
    text: 'A bomb in Kano killed four people on Monday. Hundreds marched in Kano on Thursday after a bomb attack that killed four people.',
    tells: ['unrest 2025-06-12: participants 200', 'explosive 2025-06-09: killed 4, killed 4'],
  },
  {
    of: 'what is told of last week is of no day',
    text: "Police arrested two men on Wednesday over last week's bombing in Kano.",
    tells: ['explosive 2025-06-12: detained 2'],
  },
  {
    of: 'a second bomb that is denied is not the first',
    text: 'A bomb in Kano killed six people on Wednesday, police said. The ministry denied that a second bomb had gone off at the port.',
    tells: ['explosive 2025-06-11: killed 6'],
  },
  {
    of: 'a national toll is that of the whole country',
    text: 'Floods in Kano in Nigeria killed 46 people on Wednesday, the governor said. The national death toll from the floods stands at 169, a spokesman said.',
    tells: ['disaster 2025-06-11: killed 46', 'disaster 2025-06-12: killed 169'],
  },
  {
    of: 'flood victims are of the flood, and their boat is not',
    text: 'A boat carrying flood victims capsized in Kano on Wednesday, and seven people drowned.',
    tells: ['accident 2025-06-11: killed 7'],
  },
  {
    of: 'who comes from across a country is in one town of it',
    text: 'Protesters from across Peru clashed with police in Lima on Thursday.',
    tells: ['unrest 2025-06-12: '],
  },
  {
    of: 'the capital of a country is not all of it',
    text: 'Police opened fire in Nairobi on Wednesday. Thousands of people had marched in the Kenyan capital on Wednesday, a doctor said, and four people were killed.',
    tells: ['unrest 2025-06-11: participants 2000, killed 4'],
  },
  {
    of: 'what is the worst in the country in years is in its town',
    text: 'Eleven people were killed in Kano in the bloodiest protests in the country in decades on Wednesday, the hospital said.',
    tells: ['unrest 2025-06-11: killed 11'],
  },
  {
    of: 'an attack on a village is in the village that is named next',
    text: 'Gunmen killed 40 people in an attack on a village in northern Nigeria on Wednesday, officials said. They surrounded the village of Kurujimba, in the Batsari district of Katsina state, and opened fire, the mayor said.',
    tells: ['shooting 2025-06-11 ~krjmb: killed 40'],
  },
  {
    of: 'attacks on villages are in none of them',
    text: 'At least 12 people were killed in attacks on villages in northern Nigeria on Wednesday. Gunmen shot dead five people in Kurujimba, police said.',
    tells: ['shooting 2025-06-11 ~krjmb: killed 5', 'attack 2025-06-11: killed 12'],
  },
  {
    of: 'an air strike on those who attacked is not the attack',
    text: 'More than 30 people were killed on Tuesday when jihadists stormed the town of Matam, residents said. The army said that 12 rebels had been killed in an air strike on fleeing attackers.',
    tells: ['explosive 2025-06-12: killed 12', 'attack 2025-06-10: killed 30'],
  },
  {
    of: 'what is condemned today was on the day that its words end with',
    text: 'The envoy on Thursday condemned the killing of 25 people in Matam on 10 June.',
    tells: ['harm 2025-06-10: killed 25'],
  },
  {
    of: 'the dead of a year are of no one attack',
    text: 'Gunmen attacked a market in Matam on Wednesday, killing six people. This year, 410 people were killed by armed groups there, the UN said.',
    tells: ['attack 2025-06-11: killed 6'],
  },
  {
    of: 'those of one hospital are a part of all',
    text: 'The death toll of the fire in Kano on Wednesday rose to 14, the ministry said. Eleven people had died at Kano General Hospital and three more died at another hospital, a doctor said. More than 200 people were injured, of whom 31 were in a critical condition.',
    tells: ['accident 2025-06-11: killed 14, (killed 11), (killed 3), injured 200, (injured 31)'],
  },
  {
    of: 'the wounded who died since and bodies that were found are a part of all',
    text: 'At least 14 people were killed and 29 wounded when a ferry sank off Lagos on Wednesday, the navy said. Three of the wounded had since died, a doctor said. Divers pulled out 12 bodies.',
    tells: ['accident 2025-06-11: killed 14, injured 29, (killed 3), (killed 12)'],
  },
  {
    of: 'the number of the dead that another gives is no part',
    text: 'Gunmen killed nine people in Kano on Wednesday, a resident said. The police put the number of the dead at six.',
    tells: ['harm 2025-06-11: killed 9, killed 6'],
  },
  {
    of: '"three of them" are a part of those who have the same name',
    text: 'Protesters threw bottles at police in Kano on Wednesday. The ministry said 27 of its officers were injured, three of them seriously.',
    tells: ['unrest 2025-06-11: injured 27, (injured 3)'],
  },
  {
    of: 'those whom a count includes are a part of it',
    text: 'A bomb killed at least 19 people in Kano on Wednesday, including seven women, police said.',
    tells: ['explosive 2025-06-11: killed 19, (killed 7)'],
  },
  {
    of: 'those whom a count includes are a part of it, though it is of people with a name of their own',
    text: 'Six Nigerian traders, including two civilians, were killed by a bomb in Kano on Wednesday, police said.',
    tells: ['harm 2025-06-11: killed 6, (killed 2)'],
  },
  {
    of: 'those of one hospital are all where nobody counts more',
    text: 'A bomb went off in Kano on Wednesday. Nine people died at Kano General Hospital, its director said.',
    tells: ['explosive 2025-06-11: killed 9'],
  },
  {
    of: 'a siege in which hostages are held is a hostage-taking, and so is its end',
    text: 'Gunmen took 30 people hostage in a bank in Kano on Wednesday, police said. Commandos stormed the bank, freeing 25 hostages and killing two gunmen after a nine-hour siege. Reporters heard three loud explosions. Four people in all died in the siege.',
    tells: ['abduction 2025-06-11: abducted 30, other 25, killed 2, killed 4'],
  },
  {
    of: 'a town under siege is no hostage-taking',
    text: 'The army imposed a siege on Matam on Wednesday.',
    tells: ['COERCE restrict 2025-06-11: '],
  },
  {
    of: 'the dead of a siege are not of the march against it',
    text: 'Hundreds of people demonstrated in Kano on Thursday after the army admitted that two hostages had died when troops stormed a bank. Four people in all died in the siege.',
    tells: ['unrest 2025-06-12: participants 200', 'abduction 2025-06-12: killed 2, killed 4'],
  },
  {
    of: 'meanwhile in another place is another happening',
    text: 'Gunmen kidnapped three miners in Zamfara in Nigeria on Wednesday. In Katsina, meanwhile, gunmen kidnapped a trader.',
    tells: ['abduction 2025-06-11: abducted 3', 'abduction 2025-06-11: abducted 1'],
  },
  {
    of: 'an agreement is words, but for one that ends the shooting',
    text: 'Armenia and Azerbaijan agreed a ceasefire on Wednesday. They agreed to hold talks, officials said.',
    tells: ['RETREAT ceasefire 2025-06-11: '],
  },
  {
    of: 'who is said to be in a village is not where the report was sent from',
    text: "BISHKEK, June 12 (Reuters) - Border guards exchanged fire on Wednesday near the village of Ak-Sai, killing two servicemen, Kyrgyzstan's border service said.",
    tells: ['shooting 2025-06-11 ~aksai: killed 2'],
  },
  {
    of: 'where those are who speak is not what they speak of',
    text: 'Clashes on the border of Tajikistan killed 14 people on Wednesday. The authorities in Dushanbe put the number of dead civilians at three.',
    tells: ['attack 2025-06-11: killed 14, killed 3'],
  },
  {
    of: 'clashes of police with those who protest are of the protest',
    text: 'Dock workers blocked the port of Callao in Peru on Wednesday. Clashes broke out at the gate on Wednesday when police fired tear gas, and 15 people were hurt.',
    tells: ['unrest 2025-06-11: injured 15'],
  },
  {
    of: 'a march that is called off is not told of the day',
    text: 'Police shot dead 12 demonstrators in Nairobi on Wednesday. The movement said on Thursday that it would halt its protests for a week.',
    tells: ['shooting 2025-06-11: killed 12'],
  },
  {
    of: 'a part of a town is in the town from which its sentence begins',
    text: 'In Nairobi, police clashed with protesters at Kazimaru on Wednesday.',
    tells: ['attack 2025-06-11: '],
  },
  {
    of: 'the dead in the ranks of an army are no toll of all, and stand beside it',
    text: 'Militants attacked the town of Matam on Wednesday, killing nine people, the governor said. The army speaks of two dead in its ranks.',
    tells: ['attack 2025-06-11: killed 9, killed 2'],
  },
  {
    of: 'what was burned in another village does not say where the ambush was',
    text: 'Twenty-three soldiers were killed in an ambush in western Niger on Wednesday, the ministry said. The attackers also burned a school in Makalimbi.',
    tells: ['attack 2025-06-11: killed 23', 'destruction 2025-06-11 ~mklmb: '],
  },
  {
    of: 'weeks that were over before are not of the day',
    text: 'Some 2,000 people marched in Kano on Thursday. Twenty-two people died in protests in April, a group says.',
    tells: ['unrest 2025-06-12: participants 2000'],
  },
  {
    of: 'a running total is of the whole country',
    text: 'Nine people were killed in clashes in Cusco in Peru on Wednesday, the ministry said. The number of people killed since protests began in early May has reached 40, the ombudsman said.',
    tells: ['attack 2025-06-11: killed 9', 'unrest 2025-06-12: killed 40'],
  },
  {
    of: 'a total since the fighting began is of the country, where the report tells of no fight',
    text: 'The French ambassador to Sudan was assaulted in Khartoum on Wednesday, the ministry said. At least 185 people have been killed since the fighting began, the UN envoy said.',
    tells: ['attack 2025-06-11: ', 'attack 2025-06-12: killed 185'],
  },
  {
    of: 'a total since the rains began is of a disaster',
    text: 'Floods in Kano in Nigeria killed 46 people on Wednesday. In all 210 people have died since the rains began, the interior ministry said.',
    tells: ['disaster 2025-06-11: killed 46', 'disaster 2025-06-12: killed 210'],
  },
  {
    of: 'a total since the fighting began is of the fight that the report tells of',
    text: 'Clashes broke out in Kano on Wednesday. At least 40 people have been killed since the fighting began, a doctor said.',
    tells: ['attack 2025-06-11: killed 40'],
  },
  {
    of: 'the week that owns a wreck is no day of it',
    text: "Three more bodies were found on Thursday, bringing the toll of last week's shipwreck off Matam to 81, the coast guard said.",
    tells: ['accident 2025-06-12: killed 81'],
  },
  {
    of: 'a mine is not in the firm whose it is',
    text: "Police opened fire on Wednesday at Lonmin's Kazimara mine in the north. A doctor saw seven bodies.",
    tells: ['shooting 2025-06-11: killed 7'],
  },
  {
    of: 'deaths that charges are over are known',
    text: 'Prosecutors withdrew charges against 270 miners over the deaths of 34 strikers in Kano.',
    tells: [],
  },
  {
    of: 'what comes of an attack is of it',
    text: 'Gunmen fired at a bus in Kano on Wednesday, killing eight people. The bus hit a truck and caught fire. Twenty-six people were wounded.',
    tells: ['shooting 2025-06-11: killed 8, injured 26'],
  },
  {
    of: 'who died here and there are of the whole',
    text: 'A blast in Kano on Thursday killed 14 people, the governor said. Eleven died in Kano and three in Katsina, the ministry said.',
    tells: ['explosive 2025-06-12: killed 14, (killed 11)'],
  },
  {
    of: 'who died as well comes to the others',
    text: 'At least nine people died in a blast in Kano on Thursday, the governor said. Two more died on the way to hospital, a doctor said. Police said 200 were injured, of whom 31 are in critical condition.',
    tells: ['explosive 2025-06-12: killed 9, (killed 2), injured 200, (injured 31)'],
  },
  {
    of: 'a figure that was corrected on the day is no news',
    text: 'A bomb exploded in Kano on Thursday. Nine people died, the governor said, revising an earlier figure of 11.',
    tells: ['explosive 2025-06-12: killed 9, (killed 11)'],
  },
  {
    of: 'a count is of the fire that its sentence names',
    text: 'Hundreds of workers marched in Kano on Thursday. The fire service put the number of dead in the fire in Katsina on Monday at 24.',
    tells: ['unrest 2025-06-12: participants 200', 'accident 2025-06-09: killed 24'],
  },
]

for (const { of, text, tells } of cases)
  test(`${of}: ${text}`, () => {
    const reading = readReport(makeReport({ text, published: '2025-06-12T18:00Z' }), knowledge)
    const { scenes, claims } = digestOf({ id: 'r', fetched: '2025-06-12T18:00:00Z', reading })
    const countOf = (id: string) =>
      claims.flatMap((claim) => {
        if (claim.kind !== 'tally' || claim.id !== id) return []
        const no = claim.attributions.some(({ stance }) => stance === 'denies') ? 'not ' : ''
        return claim.background === true ? `(${claim.category} ${claim.low})` : `${no}${claim.category} ${claim.low}`
      })
    assert.deepEqual(
      scenes.map(({ kind, day, town, tallies }) => {
        const where = isUnknownTown(town) ? ` ${town}` : ''
        return `${kind} ${day}${where}: ${tallies.flatMap(countOf).join(', ')}`
      }),
      tells,
    )
  })

/** Whether what is told is told of the whole country. */
const covers: readonly (readonly [text: string, isWide: boolean])[] = [
  ['Thousands of people marched across the country on Wednesday, Kenyan police said.', true],
  ['Thousands of people marched in Kenya on Wednesday.', true],
  ['Thousands of people marched in the Kenyan capital on Wednesday.', false],
  ["Thousands of people marched in Kenya's north on Wednesday.", false],
  [
    'It was the largest march in the country in years when thousands of people demonstrated in Nairobi on Wednesday.',
    false,
  ],
]

for (const [text, isWide] of covers)
  test(`${isWide ? 'of a whole country' : 'of one place'}: ${text}`, () => {
    const reading = readReport(makeReport({ text, published: '2025-06-12T18:00Z' }), knowledge)
    const { scenes } = digestOf({ id: 'r', fetched: '2025-06-12T18:00:00Z', reading })
    assert.equal(
      scenes.some(({ wave }) => wave),
      isWide,
    )
  })
