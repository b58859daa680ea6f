/**
 * Sentences and the counts of people in them: `[ ]` marks the words by which the rule read one, and what follows is every
 * count of the line in text order: category, low/best/high, who they are where a noun says so, and whether it is background.
 * `refuses` must yield nothing.
 */
export interface TallyCases {
  readonly reads: readonly {
    readonly rule: string
    readonly lines: readonly (readonly [sentence: string, counts: string])[]
  }[]
  readonly refuses: readonly string[]
}

export const cases: TallyCases = {
  reads: [
    {
      rule: 'tally/en/right-behind',
      lines: [
        ['[Five people, among them a nun, drowned].', 'killed 5/5/5 people'],
        ['[Twelve police officers were killed] in the clashes.', 'killed 12/12/12 police officers'],
        ['[Some 353 people were injured], the ministry said.', 'injured 353/353/353 people'],
        ['[Up to 40 soldiers have been killed].', 'killed 0/-/40 soldiers'],
        ['[748 policemen and soldiers have been injured].', 'injured 748/748/748 policemen'],
        ['[Three of the wounded died] in hospital.', 'killed 3/3/3'],
        ['[More than 200 protesters have been detained].', 'detained 200/-/- protesters'],
        [
          '[Four men were killed] and seven people, including two children, were wounded when a drone hit a bus.',
          'killed 4/4/4 men; injured 7/7/7 people; injured 2/2/2 children',
        ],
        ['[Three children died] in the fire.', 'killed 3/3/3 children'],
        ['[Seven climbers are missing].', 'missing 7/7/7 climbers'],
        ['[Nobody was hurt].', 'injured 0/0/0'],
        ['[Three officers and seven soldiers died] in the ambush.', 'killed 3/3/3 officers; killed 7/7/7 soldiers'],
        [
          'The agency said [26 gunmen and 18 members of the security forces were killed].',
          'killed 26/26/26 gunmen; killed 18/18/18 members of the security forces',
        ],
      ],
    },
    {
      rule: 'tally/en/subject',
      lines: [
        ['In [hospitals there are 107 victims].', 'injured 107/107/107 victims'],
        ['[Two other militants were also arrested].', 'detained 2/2/2 militants'],
        ['[Over 100 people have lost their lives].', 'killed 100/-/- people'],
        ['[At least six people suffered burns].', 'injured 6/-/- people'],
        ['[Thousands of people marched] through the capital.', 'participants 2000/-/- people'],
        ['[Hundreds of workers took] to the streets.', 'participants 200/-/- workers'],
        ['[Some 2,500 troops arrived] on Thursday.', 'deployed 2500/2500/2500 troops'],
        ['[About 5,000 villagers fled their homes].', 'displaced 5000/5000/5000 villagers'],
        ['[Nearly 60 people were taken to hospital].', 'injured 60/60/60 people'],
        ['[Some 900 activists remain in custody].', 'detained 900/900/900 activists'],
        ['[Nine miners have not been heard] of since Friday.', 'missing 9/9/9 miners'],
        ['[Two engineers were taken hostage] by the rebels.', 'abducted 2/2/2 engineers'],
        ['[At least 10 people were reported dead].', 'killed 10/-/- people'],
        ['[40 people were found dead] in a truck.', 'killed 40/40/40 people'],
        ['[20,000 people can no longer live] in their homes.', 'displaced 20000/20000/20000 people'],
        ['A further [18 wounded are in hospital].', 'injured 18/18/18'],
        ['[At least 11 Israelis were among the wounded].', 'injured 11/-/- Israelis'],
        ['Also [killed were three drivers].', 'killed 3/3/3 drivers'],
        ['[Dozens were feared] trapped under the mud.', 'missing 24/-/-'],
        ['[Up to 60 people are feared] dead.', 'missing 0/-/60 people'],
        ['[40 feared] dead as boat sinks.', 'missing 40/40/40'],
        ['[Six members of the crew were presumed] dead.', 'missing 6/6/6 members of the crew'],
        ['[Thirty-three workers managed] to escape.', 'other 33/33/33 workers'],
        ['[38 people had been admitted] with bullet wounds.', 'injured 38/38/38 people'],
        [
          '[At least 21 people, nine of them children, were killed] in the strike.',
          'killed 21/-/- people; killed 9/9/9 children',
        ],
        ['[Twelve people are trapped] in the shaft.', 'missing 12/12/12 people'],
        ['[Some 300 people were forced] to flee the valley.', 'displaced 300/300/300 people'],
        ['[More than 500 people have lost their homes].', 'displaced 500/-/- people'],
        ['[23,750 people are staying] in displacement sites.', 'displaced 23750/23750/23750 people'],
        ['[Twenty had been brought in dead].', 'killed 20/20/20'],
        ['[About 750 villagers have been moved to higher ground].', 'displaced 750/750/750 villagers'],
        ['[Nearly 7,000 people are sheltering] in schools.', 'displaced 7000/7000/7000 people'],
        ['Some 400 families and [2,000 people took] refuge in the hills.', 'displaced 2000/2000/2000 people'],
        ['[More than 5,000 people have crossed] into Chad.', 'displaced 5000/-/- people'],
        ['[Three officers paid the supreme price].', 'killed 3/3/3 officers'],
        ['[Forty-one suspects have been charged].', 'other 41/41/41 suspects'],
        ['[Nine women were seized] by gunmen.', 'abducted 9/9/9 women'],
        ['[Nine women were seized] by the police.', 'detained 9/9/9 women'],
        ['[Eighty inmates escaped].', 'other 80/80/80 inmates'],
        ['[Three marchers fainted and were taken to hospital].', 'injured 3/3/3 marchers'],
        ['[Nine people are confirmed to have died].', 'killed 9/9/9 people'],
        ['[Six villagers were hacked to death].', 'killed 6/6/6 villagers'],
        ['A total of [243 people were arraigned].', 'detained 243/243/243 people'],
        ['[Seven people were pulled alive] from the rubble.', 'other 7/7/7 people'],
        ['[Two clerks were let] go.', 'other 2/2/2 clerks'],
        ['[Hundreds were taken away in ambulances].', 'injured 200/-/-'],
      ],
    },
    {
      rule: 'tally/en/object',
      lines: [
        ['Police [detained a driver, along with 46 others].', 'detained 1/1/1 driver; detained 46/46/46 others'],
        ['The blast left [300,000 people homeless].', 'displaced 300000/300000/300000 people'],
        ['Two suicide bombers [murdered more than 100] at a rally.', 'killed 100/-/-'],
        ['The fighting [claimed 700 lives].', 'killed 700/700/700'],
        ['The Red Cross took [63 people to hospital].', 'injured 63/63/63 people'],
        ['Moscow has [massed 100,000 troops] near the border.', 'deployed 100000/100000/100000 troops'],
        ['The violence left [95 officers with injuries].', 'injured 95/95/95 officers'],
        ['Fires have driven [16,000 people from their homes].', 'displaced 16000/16000/16000 people'],
        ['The army said that it had [lost four soldiers].', 'killed 4/4/4 soldiers'],
        ['The police took the owner and [three others into custody].', 'detained 3/3/3 others'],
        ['We have [buried 14] so far.', 'killed 14/14/14'],
        ['As a result of the fire [died 5 people].', 'killed 5/5/5 people'],
        ['An avalanche [buried nine climbers].', 'missing 9/9/9 climbers'],
        ['Gunmen [whisked away 12 passengers].', 'abducted 12/12/12 passengers'],
        ['They ambushed a patrol, leaving [five soldiers and a civilian dead].', 'killed 5/5/5 soldiers'],
      ],
    },
    {
      rule: 'tally/en/fate-noun',
      lines: [
        ['[One body] was pulled from the rubble.', 'killed 1/1/1'],
        ['Earlier reports of [20 dead] were wrong, they said.', 'killed 20/20/20'],
        ['Initial reports spoke of [10 dead].', 'killed 10/10/10, background'],
        [
          'Police initially reported [five deaths] but later said four people had died.',
          'killed 5/5/5, background; killed 4/4/4 people',
        ],
        ['The storm left [85 dead].', 'killed 85/85/85'],
        ['The channel reported [164 deaths].', 'killed 164/164/164'],
        ['Police made [200 arrests].', 'detained 200/200/200'],
        ['There were [no casualties].', 'killed 0/0/0; injured 0/0/0'],
        ['[No deaths] were reported.', 'killed 0/0/0'],
        ['[Ten bodies] were pulled from the river.', 'killed 10/10/10'],
        ['The ministry counts [164 dead], 103 in Almaty.', 'killed 164/164/164; killed 103/103/103'],
        ['[At least 50 dead] and 2,700 wounded were counted, the minister said.', 'killed 50/-/-; injured 2700/-/-'],
        ['The ministry had earlier spoken of [four dead].', 'killed 4/4/4, background'],
      ],
    },
    {
      rule: 'tally/en/deed-before',
      lines: [
        ['A gunman [shot dead 39 people] in a club.', 'killed 39/39/39 people'],
        ['A bomb [killed 12 people] at the market.', 'killed 12/12/12 people'],
        ['The explosion tore through the port, [injuring at least 30].', 'injured 30/-/-'],
        ['Police [detained 5,800 people] in two days.', 'detained 5800/5800/5800 people'],
        ['Gunmen [kidnapped four aid workers].', 'abducted 4/4/4 aid workers'],
        ['Blast [kills 12] in border town', 'killed 12/12/12'],
        ['Three gunmen [wounded a guard], and he fled.', 'injured 1/1/1 guard'],
        ['Police said that they had [shot dead two robbers].', 'killed 2/2/2 robbers'],
        ['The fire [killed three people] and injured a boy.', 'killed 3/3/3 people; injured 1/1/1 boy'],
      ],
    },
    {
      rule: 'tally/en/label',
      lines: [
        ['[Killed: 14].', 'killed 14/14/14'],
        [
          'Confirmed [dead: 41]; injured: 203; people displaced: 18,000.',
          'killed 41/41/41; injured 203/203/203; displaced 18000/18000/18000',
        ],
      ],
    },
    {
      rule: 'tally/en/event-noun',
      lines: [
        ['The attack [claimed the lives of seven policemen].', 'killed 7/7/7 policemen'],
        ['The ministry confirmed the [deaths of 12 people].', 'killed 12/12/12 people'],
        ['He condemned the [murder of six priests].', 'killed 6/6/6 priests'],
        ['She promised an inquiry into the [killing of six people] a day earlier.', 'killed 6/6/6 people'],
        ['The [arrest of 30 activists] set off a strike.', 'detained 30/30/30 activists'],
      ],
    },
    {
      rule: 'tally/en/modifier',
      lines: [
        ['The hospital took in [117 injured people].', 'injured 117/117/117 people'],
        ['The [22 people killed] in the raid were buried on Monday.', 'killed 22/22/22 people'],
        ['Families of the [40 miners who died] want answers.', 'killed 40/40/40 miners'],
        ['[Five of those who were wounded] are children.', 'injured 5/5/5'],
        ['The fire left [24 people dead] and more than 60 in hospital.', 'killed 24/24/24 people; injured 60/-/-'],
        ['The raid left 26 gunmen and [18 officers dead].', 'killed 26/26/26 gunmen; killed 18/18/18 officers'],
      ],
    },
    {
      rule: 'tally/en/toll',
      lines: [
        [
          'The ministry corrected its [figure for the dead in the flood to 31] from 38.',
          'killed 31/31/31; killed 38/38/38, background',
        ],
        [
          'The [number of injured was corrected from 5,000] to 4,000.',
          'injured 5000/5000/5000, background; injured 4000/4000/4000',
        ],
        ['The [number of dead in the explosion rose to 135].', 'killed 135/135/135'],
        ['The group puts the [number of injured at 39].', 'injured 39/39/39'],
        ['The death [toll rose to 171].', 'killed 171/171/171'],
        ['The hospital gave a [toll of 135].', 'killed 135/135/135'],
        ['The [toll has passed 40,000].', 'killed 40000/-/-'],
        ['The death [toll has gone up to 93].', 'killed 93/93/93'],
        [
          'The death [toll from a bombing in the province of Sindh rose to 26], including 14 soldiers, a doctor said.',
          'killed 26/26/26; killed 14/14/14 soldiers',
        ],
        ['[Deaths rose to 62] overnight.', 'killed 62/62/62'],
        ['The [number of people detained stands at 2,298].', 'detained 2298/2298/2298'],
        ['The [toll was revised from 164] to 19.', 'killed 164/164/164, background; killed 19/19/19'],
      ],
    },
    {
      rule: 'tally/en/fate-behind',
      lines: [
        ['Three died while [seven others sustained injuries].', 'killed 3/3/3; injured 7/7/7 others'],
        ['In the north [12 killed], 30 wounded.', 'killed 12/12/12; injured 30/30/30'],
        ['In the north [12 killed] and 30 wounded.', 'killed 12/12/12; injured 30/30/30'],
      ],
    },
    {
      rule: 'tally/en/force-size',
      lines: [['The force will [number about 2,500].', 'deployed 2500/2500/2500']],
    },
    {
      rule: 'tally/en/of-them',
      lines: [
        ['Twenty people were killed, [eight of them children].', 'killed 20/20/20 people; killed 8/8/8 children'],
        ['Police arrested 31 people, [12 of whom] were later freed.', 'detained 31/31/31 people; detained 12/12/12'],
        [
          'Sixty others were hurt. The victims, [two of them teenagers], died of wounds.',
          'injured 60/60/60 others; killed 2/2/2 teenagers',
        ],
        ['Thirty people were hurt, [five of them] seriously.', 'injured 30/30/30 people; injured 5/5/5'],
      ],
    },
    {
      rule: 'tally/en/including',
      lines: [
        ['Twenty people, [including six children], were killed.', 'killed 20/20/20 people; killed 6/6/6 children'],
        ['The dead [included two nurses].', 'killed 2/2/2 nurses'],
        ['Among the [dead were 11 children].', 'killed 11/11/11 children'],
      ],
    },
    {
      rule: 'tally/en/not-figure',
      lines: [['Eight people, not [18], were killed.', 'killed 8/8/8 people; killed 18/18/18, background']],
    },
    {
      rule: 'tally/en/gapped',
      lines: [
        ['Three people died in Antalaha and [four] in Sambava.', 'killed 3/3/3 people; killed 4/4/4'],
        [
          'Police arrested 12 people in Bergen, [30] in Oslo and two in the port of Narvik.',
          'detained 12/12/12 people; detained 30/30/30; detained 2/2/2',
        ],
      ],
    },
    {
      rule: 'tally/en/predicate',
      lines: [
        ['Eleven people were killed ([3] in Grenada).', 'killed 11/11/11 people; killed 3/3/3'],
        [
          'Thirty-nine people were hurt; [24 were foreign nationals].',
          'injured 39/39/39 people; injured 24/24/24 foreign nationals',
        ],
      ],
    },
    {
      rule: 'tally/en/same-figure',
      lines: [
        [
          'The ministry spoke of 164 dead. The [figure of 164] was a mistake, the agency said.',
          'killed 164/164/164; killed 164/164/164',
        ],
      ],
    },
    {
      rule: 'tally/en/recount',
      lines: [
        ['The army said 12 had died; the rebels [claimed 30].', 'killed 12/12/12; killed 30/30/30'],
        [
          'Thousands marched in Almaty. Police put the turnout at 18,000; unions [said 55,000].',
          'participants 2000/-/-; participants 18000/18000/18000; participants 55000/55000/55000',
        ],
        [
          'At least 50 people are dead, the minister said. An hour earlier he had [given it as 25].',
          'killed 50/-/- people; killed 25/25/25, background',
        ],
        [
          'He said that 11 people had died. He later [revised the number to 13].',
          'killed 11/11/11 people; killed 13/13/13',
        ],
        [
          'Twelve people were hurt, he said, correcting an earlier [figure of nine].',
          'injured 12/12/12 people; injured 9/9/9, background',
        ],
        ['The count of dead is 31, [up from 22].', 'killed 31/31/31; killed 22/22/22, background'],
        [
          'Twelve people were hurt. They [raised from seven] to eight the count for the port.',
          'injured 12/12/12 people; injured 7/7/7, background; injured 8/8/8',
        ],
        [
          'Police said at first that 86 people had died. It was [68], the ministry said, and not 86.',
          'killed 86/86/86 people, background; killed 68/68/68; killed 86/86/86, background',
        ],
      ],
    },
    {
      rule: 'tally/en/crowd',
      lines: [
        ['[Hundreds of protesters] threw stones.', 'participants 200/-/- protesters'],
        ['The march [drew some 9,000 people].', 'participants 9000/9000/9000 people'],
        ['A [crowd of 3,000 people] watched the match.', 'other 3000/3000/3000 people'],
        ['Students protested at the gates. The ministry [put the crowd at 9,000].', 'participants 9000/9000/9000'],
      ],
    },
    {
      rule: 'tally/en/named',
      lines: [
        ['[Ali Hassan, 24, and his brother Omar were shot dead].', 'killed 2/2/2 Ali Hassan, 24, and his brother'],
        ['Gunmen [killed Juan Perez and his wife] Maria.', 'killed 2/2/2 Juan Perez and his wife'],
      ],
    },
  ],
  refuses: [
    'Six of the missing hikers have been found.',
    'The clinic held more than 300 patients at the time.',
    'He was convicted of the attempted murder of a mayor.',
    'They slaughtered mainly Tutsis but also Hutus.',
    'A man holding a banner and a woman holding a sign greeted voters.',
    'The ferry carried 112 people, and not 120.',
    'A report that 40 people had been killed was wrong, the agency said.',
    'Twelve policemen killed the dog.',
    'The 12-year-old was killed.',
    'Prices rose by 12 percent.',
    'If 20 people were killed, the talks would end.',
    'Two shops were destroyed.',
    'The army could kill 300 people.',
    'The body of one of the dead was found on Monday.',
    'There was no official count of civilian dead.',
    'He was the second man arrested.',
    'There were no reports of casualties.',
    'Officials fear that 200 people have died.',
    'The group threatened to kill ten judges.',
    'They planned to kidnap two ministers.',
    'The bomb was meant to kill hundreds.',
    'Hundreds of deaths are possible, the agency said.',
    'The police did not arrest 12 of them.',
    'Two people a day are killed on these roads.',
    'About 40 people are killed every month.',
    'It would take 300 soldiers to hold the town.',
    'Three witnesses said so.',
    'A spokesman confirmed it.',
    'More than a dozen governors joined the suit.',
    'Four candidates demonstrated that they can debate.',
    'He snatched all 95 delegates.',
    'They held a 300-person meeting.',
    'Twelve gunmen shot the guard.',
    'Two attackers fled on foot.',
    'The litre stood at 120 on Saturday.',
    'The disease may kill 40,000 people.',
    'The minister denied wanting to jail 20 editors.',
    'She killed time for two hours.',
    'Whether 30 people died is not known.',
    'Nobody has been charged with it.',
    'Phone: 14. Rooms: 40.',
    'She made 12 people work.',
    'No additional troops have been sent.',
    'He buried his wife and a son on Monday.',
    'The office stood at a crossing; 300 people crossed it daily.',
    'The club lost two players to injury.',
    'They charged 200 people a fee.',
    'The price was raised to 13.',
  ],
}
