/**
 * What must be read as a party, and what must not? `[ ]` marks every party of a line, in order; the values give sector,
 * country and name, each where it has one (`-` for no sector). `refuses` must yield nothing.
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
      rule: 'party/en/office-holder',
      lines: [
        ['[President Kassym-Jomart Tokayev] spoke at noon.', 'GOV Kassym-Jomart Tokayev'],
        ['[The health minister, Hamad Hasan], was there.', 'GOV Hamad Hasan'],
        ["[Marwan Abboud, the city's governor], was there.", 'GOV Marwan Abboud'],
        ['[French President Emmanuel Macron] left.', 'GOV FRA Emmanuel Macron'],
        ['[EU foreign policy chief Josep Borrell] spoke.', 'IGO Josep Borrell'],
        ['[Georgian opposition leader Nika Melia] was held.', 'OPP GEO Nika Melia'],
        ["[Josep Borrell, the EU's foreign policy chief], left.", 'IGO Josep Borrell'],
        ['[Gen. Petrov] gave the order.', 'MIL Petrov'],
        ['[Mr Hasan] gave no answer.', '- Hasan'],
      ],
    },
    {
      rule: 'party/en/noun-phrase',
      lines: [
        ['[Kazakh police] detained [protesters].', 'COP KAZ', 'OPP'],
        ['12 [police officers] were killed.', 'COP'],
        ['[The Russian army] denied it.', 'MIL RUS'],
        ["[Kazakhstan's interior ministry] denied it.", 'GOV KAZ'],
        ['[North Korean officials] denied it.', 'GOV PRK'],
        ['On Monday [Almaty police] closed two roads.', 'COP KAZ'],
        ['[Members of the security forces] fired on [demonstrators].', 'COP', 'OPP'],
        ['[A spokesman for the interior ministry] confirmed it.', 'GOV'],
        ['[Government forces] shelled [the rebels].', 'MIL', 'REB'],
        ['[Armed men] took 20 [schoolchildren].', '-', 'EDU'],
        ['[Oil workers] and [aid workers] met [health workers].', 'LAB', 'NGO', 'MED'],
        ['Two [women] and [a 12-year-old girl] were hurt.', 'CVL', 'CVL'],
        ['[Prosecutors] said that 225 [people] died.', 'JUD', 'CVL'],
        ['gunfire wounded two [soldiers], [the ministry] said.', 'MIL', 'GOV'],
      ],
    },
    {
      rule: 'party/en/body',
      lines: [
        ['[The United Nations] asked for calm.', 'IGO United Nations'],
        ['[The U.S. State Department] asked for calm.', 'GOV USA'],
        ['[The Lebanese Red Cross] counted 100 dead.', 'NGO LBN Lebanese Red Cross'],
        [
          'He asked [the Collective Security Treaty Organization] for help.',
          'IGO Collective Security Treaty Organization',
        ],
        ['[Hezbollah] denied it.', 'REB LBN Hezbollah'],
      ],
    },
    {
      rule: 'party/en/people',
      lines: [['Three [Palestinians] were killed.', 'CVL PSE']],
    },
    {
      rule: 'party/en/metonym',
      lines: [
        ['[Moscow] said that it would not.', 'GOV RUS'],
        ['[Russia] has sent [troops].', 'GOV RUS', 'MIL'],
        ['[Russia], [Belarus] and [Armenia] sent [troops].', 'GOV RUS', 'GOV BLR', 'GOV ARM', 'MIL'],
        ['Later [Kyiv] accused [Moscow] of nothing, and [Moscow] denied it.', 'GOV UKR', 'GOV RUS', 'GOV RUS'],
      ],
    },
    {
      rule: 'party/en/surname',
      lines: [['[President Anna Lind] spoke. Then [Lind] left.', 'GOV Anna Lind', 'GOV Anna Lind']],
    },
  ],
  refuses: [
    { rule: 'party/en/office-holder', lines: ['General Motors closed.', 'In general, Monday was quiet.'] },
    {
      rule: 'party/en/noun-phrase',
      lines: [
        'A police station burned.',
        'The army base was empty.',
        'It was taken by force.',
        'The bus service stopped.',
        'They gathered outside the parliament.',
        'The military campaign went on.',
        'It happened in the school year.',
      ],
    },
    { rule: 'party/en/body', lines: ['They were united. The state was in red.', 'une école, un hôtel'] },
    { rule: 'party/en/people', lines: ['It was a Russian car.', 'The finish was good.'] },
    {
      rule: 'party/en/metonym',
      lines: ['In Moscow, said the paper, it snowed.', 'It snowed in Russia.', 'Moscow is cold.'],
    },
    { rule: 'party/en/surname', lines: ['Lind left.'] },
  ],
}
