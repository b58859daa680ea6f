/**
 * What must be read as a party, and what must not? `[ ]` marks every party of a line where it stands, in order; the values give
 * sector, country and name, each where it has one (`-` for no sector). `refuses`: nothing may be read by that rule.
 */

export interface PartyCases {
  readonly reads: readonly {
    readonly rule: string
    readonly lines: readonly (readonly [line: string, ...values: string[]])[]
  }[]
  readonly refuses: readonly { readonly rule: string; readonly lines: readonly string[] }[]
}

export const cases: PartyCases = {
  reads: [
    {
      rule: 'party/en/pronoun',
      lines: [
        ['[President Anna Lind] spoke. Then [she] left.', 'GOV Anna Lind', 'GOV Anna Lind'],
        ['[Rebels] took the town on Monday. Then [they] burned it.', 'REB', 'REB'],
        ['[The Syrian army] advanced. Later [it] denied losses.', 'MIL SYR', 'MIL SYR'],
      ],
    },
    {
      rule: 'party/en/office-holder',
      lines: [
        ['[President Kassym-Jomart Tokayev] spoke at noon.', 'GOV KAZ Kassym-Jomart Tokayev'],
        ['[The health minister, Hamad Hasan], was there.', 'GOV Hamad Hasan'],
        ["[Marwan Abboud, the city's governor], was there.", 'GOV Marwan Abboud'],
        ['[French President Emmanuel Macron] left.', 'GOV FRA Emmanuel Macron'],
        ['[The Russian deputy Leonid Kalashnikov] said so.', 'LEG RUS Leonid Kalashnikov'],
        ['[Georgian opposition leader Nika Melia] was held.', 'OPP GEO Nika Melia'],
        ["[Josep Borrell, the EU's foreign policy chief], left.", 'IGO Josep Borrell'],
        ['[Gen. Petrov] gave the order.', 'MIL Petrov'],
        ['[Mr Hasan] gave no answer.', '- Hasan'],
        ['[The union leader Carlos Rojas] was shot dead.', 'LAB Carlos Rojas'],
        ['[President Castro of Honduras] left.', 'GOV HND Castro'],
      ],
    },
    {
      rule: 'party/en/listed',
      lines: [
        ['[The United Nations] asked for calm.', 'IGO United Nations'],
        ['[The U.S. State Department] asked for calm.', 'GOV USA State Department'],
        ['[The Lebanese Red Cross] sent blood.', 'NGO LBN Lebanese Red Cross'],
        [
          'He asked [the Collective Security Treaty Organization] for help.',
          'IGO Collective Security Treaty Organization',
        ],
        ['[Hezbollah] denied it.', 'REB LBN Hezbollah'],
        ['[The Metropolitan Police] denied it.', 'COP GBR Scotland Yard'],
        ['[Putin] denied it.', 'GOV RUS Vladimir Putin'],
      ],
    },
    {
      rule: 'party/en/person',
      lines: [['[Leonid Kalashnikov] denied it.', '- Leonid Kalashnikov']],
    },
    {
      rule: 'party/en/noun-phrase',
      lines: [
        ['[The Karen National Liberation Army] withdrew.', 'REB Karen National Liberation Army'],
        ['[The Nigeria Labour Congress] met.', 'LAB NGA Nigeria Labour Congress'],
        ['[Kazakh police] detained [protesters].', 'COP KAZ', 'OPP KAZ'],
        ['12 [police officers] were killed.', 'COP'],
        ['[The Russian army] denied it.', 'MIL RUS'],
        ["[Kazakhstan's interior ministry] denied it.", 'GOV KAZ'],
        ['[North Korean officials] denied it.', 'GOV PRK'],
        ['On Monday [Almaty police] closed two roads.', 'COP KAZ'],
        ['[Members of the security forces] fired on [demonstrators].', 'COP', 'OPP'],
        ['[A spokesman for the interior ministry] confirmed it.', 'GOV'],
        ['[Government forces] shelled [the rebels].', 'MIL', 'REB'],
        ['[Armed men] took 20 [schoolchildren].', 'UAF', 'EDU'],
        ['[Armed groups] attacked [government supporters].', 'UAF', 'CVL'],
        ['[The occupiers] shelled [villagers] in [Kharkiv].', 'MIL', 'CVL UKR', '- UKR'],
        ['[Kenyan defenders] fired on [the enemy].', 'MIL KEN', '-'],
        ['[Oil workers] and [aid workers] met [health workers].', 'LAB', 'NGO', 'MED'],
        ['[Senior Polish] and [Czech officials] agreed.', 'GOV POL', 'GOV CZE'],
        ['[Russian], [Syrian] and [Iranian troops] left.', 'MIL RUS', 'MIL SYR', 'MIL IRN'],
        ['[Prosecutors] said that 225 [people] died.', 'JUD', 'CVL'],
        ['gunfire wounded two [soldiers], [the ministry] said.', 'MIL', 'GOV'],
      ],
    },
    {
      rule: 'party/en/pointer',
      lines: [
        [
          '[Russia] and [Belarus] agreed. Later [the two countries] signed.',
          'GOV RUS',
          'GOV BLR',
          '- Russia and Belarus',
        ],
      ],
    },
    {
      rule: 'party/en/metonym',
      lines: [
        ['[Moscow] said that it would not.', 'GOV RUS'],
        ['[Russia] has sent [troops].', 'GOV RUS', 'MIL RUS'],
        ['[Russia], [Belarus] and [Armenia] sent [troops].', 'GOV RUS', 'GOV BLR', 'GOV ARM', 'MIL'],
        ['Later [Kyiv] accused [Moscow] of nothing, and [Moscow] denied it.', 'GOV UKR', 'GOV RUS', 'GOV RUS'],
      ],
    },
    {
      rule: 'party/en/people',
      lines: [['Three [Palestinians] were killed.', 'CVL PSE']],
    },
    {
      rule: 'party/en/body',
      lines: [['[The Zarya Institute] refused it.', 'EDU Zarya Institute']],
    },
    {
      rule: 'party/en/argument',
      lines: [['[Germany] gave aid to promote investment in [Ethiopia].', 'GOV DEU', '- ETH']],
    },
    {
      rule: 'party/en/same-name',
      lines: [
        ['[President Anna Lind] spoke. Then [Lind] left.', 'GOV Anna Lind', 'GOV Anna Lind'],
        [
          '[The Arakan Army] ([AA]) left. On Monday [the AA] accused two [officers].',
          'REB MMR Arakan Army',
          'REB MMR Arakan Army',
          'REB MMR Arakan Army',
          'COP MMR',
        ],
      ],
    },
    {
      rule: 'party/en/anaphor',
      lines: [
        ['[Russian troops] came by night. At dawn [the troops] left.', 'MIL RUS', 'MIL RUS'],
        ['[Ukraine] said [its forces] had shelled [Belgorod].', 'GOV UKR', 'MIL UKR', '- RUS'],
        ['[Hezbollah] said [its fighters] had left [Aleppo].', 'REB LBN Hezbollah', 'REB LBN', '- SYR'],
        ['[Hezbollah] spoke. Then [the group] fell silent.', 'REB LBN Hezbollah', 'REB LBN Hezbollah'],
      ],
    },
    {
      rule: 'party/en/home',
      lines: [['[Police] closed two roads in [Almaty].', 'COP KAZ', '- KAZ']],
    },
  ],
  refuses: [
    { rule: 'party/en/pronoun', lines: ['It snowed. They left.', 'It is cold in Moscow, and it snowed.'] },
    { rule: 'party/en/office-holder', lines: ['General Motors closed.', 'In general, Monday was quiet.'] },
    {
      rule: 'party/en/listed',
      lines: [
        'Dhaka Metropolitan Police closed a road.',
        'They were united. The state was in red.',
        'une école, un hôtel',
        'Whoever met them did not care.',
      ],
    },
    { rule: 'party/en/person', lines: ['Uzbekistan opened the bridge.'] },
    {
      rule: 'party/en/noun-phrase',
      lines: [
        'A police station burned.',
        'The army base was empty.',
        'It was taken by force.',
        'They gathered outside the parliament.',
        'The military campaign went on.',
        'It happened in the school year.',
      ],
    },
    { rule: 'party/en/pointer', lines: ['It rained across the country.', 'The two countries signed.'] },
    {
      rule: 'party/en/metonym',
      lines: ['In Moscow, said the paper, it snowed.', 'It snowed in Russia.', 'Moscow is cold.'],
    },
    { rule: 'party/en/people', lines: ['It was a Russian car.', 'The finish was good.'] },
    { rule: 'party/en/body', lines: ['The court of the house was green.'] },
    { rule: 'party/en/argument', lines: ['The bridge fell.'] },
    { rule: 'party/en/same-name', lines: ['Lind left.'] },
    { rule: 'party/en/anaphor', lines: ['The group left. The troops left.'] },
    { rule: 'party/en/home', lines: ['Police closed two roads between Norway and Sweden.'] },
  ],
}
