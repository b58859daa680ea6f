/**
 * Sentences and the counts of people in them: `[ ]` marks the words that state one, and what follows the bar is category,
 * low/best/high and, where only a part of the people is counted, who. `refuses` must yield nothing.
 */
export interface TallyCases {
  readonly reads: readonly { readonly rule: string; readonly lines: readonly string[] }[]
  readonly refuses: readonly string[]
}

export const cases: TallyCases = {
  reads: [
    {
      rule: 'tally/en/fate-after',
      lines: [
        '[Twelve police officers were killed] in the clashes. | killed 12/12/12 police officers',
        '[Some 353 people were injured], the ministry said. | injured 353/353/353 people',
        'The blast left [300,000 people homeless]. | displaced 300000/300000/300000 people',
        '[At least 10 people were reported dead]. | killed 10/-/- people',
        '[Up to 40 soldiers have been killed]. | killed 0/-/40 soldiers',
        '[Dozens of protesters were wounded]. | injured 24/-/- protesters',
        '[Nobody was hurt]. | injured 0/0/0',
        'The hospital took in [117 injured people]. | injured 117/117/117 people',
        '[Three children died] in the fire. | killed 3/3/3 children',
        '[Over 100 people have lost their lives]. | killed 100/-/- people',
        '[748 policemen and soldiers have been injured]. | injured 748/748/748 policemen',
      ],
    },
    {
      rule: 'tally/en/deed-before',
      lines: [
        'A gunman [shot dead 39 people] in a club. | killed 39/39/39 people',
        'A bomb [killed 12 people] at the market. | killed 12/12/12 people',
        'The explosion tore through the port, [injuring at least 30]. | injured 30/-/-',
        'Police [detained 5,800 people] in two days. | detained 5800/5800/5800 people',
      ],
    },
    {
      rule: 'tally/en/count-noun',
      lines: [
        'The channel reported [164 deaths]. | killed 164/164/164',
        'The ministry confirmed [the deaths of 12 people]. | killed 12/12/12 people',
      ],
    },
    {
      rule: 'tally/en/toll',
      lines: [
        'The [number of dead in the explosion rose to 135]. | killed 135/135/135',
        'The group puts the [number of injured at 39]. | injured 39/39/39',
        'The death [toll rose to 171]. | killed 171/171/171',
        'The hospital gave a [toll of 135]. | killed 135/135/135',
      ],
    },
    {
      rule: 'tally/en/taken-part',
      lines: [
        '[Thousands of people marched] through the capital. | participants 2000/-/- people',
        '[Some 2,500 troops arrived] on Thursday. | deployed 2500/2500/2500 troops',
      ],
    },
  ],
  refuses: [
    'Twelve policemen killed the dog.',
    'The 12-year-old was killed.',
    'Prices rose by 12 percent.',
    'If 20 people were killed, the talks would end.',
    'Two shops were destroyed.',
    'The army could kill 300 people.',
    'The body of one of the dead was found on Monday.',
    'There was no official count of civilian dead.',
    'He was the second man arrested.',
  ],
}
