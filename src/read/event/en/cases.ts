/**
 * Sentences and the events in them: `{ }` marks the trigger, `[ ]` the actors, `< >` the targets; one event a line.
 * `refuses` must yield nothing. All are published on Thursday 6 January 2022.
 */
export interface EventCases {
  readonly published: string
  readonly reads: readonly {
    readonly rule: string
    readonly type: string
    readonly mode?: string
    readonly reality?: string
    readonly background?: boolean
    readonly headline?: boolean
    readonly lines: readonly string[]
  }[]
  readonly refuses: readonly string[]
}

export const cases: EventCases = {
  published: '2022-01-06T12:00+06:00',
  reads: [
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      lines: [
        '[Protesters] {clashed} with <police> on the square.',
        '[Gunmen] {attacked} <soldiers> near the border.',
        '[Rebels] {ambushed} <troops> on Monday.',
        '<The soldiers> were {ambushed} by [rebels].',
        '<A journalist> was {attacked} by [the crowd].',
      ],
    },
    {
      rule: 'event/en/verb',
      type: 'PROTEST',
      mode: 'demo',
      lines: ['[Workers] {marched} through the port.', '[Residents] {protested} against the price of gas.'],
    },
    {
      rule: 'event/en/verb',
      type: 'PROTEST',
      mode: 'riot',
      lines: ['[Demonstrators] {stormed} the city hall in Almaty.'],
    },
    {
      rule: 'event/en/verb',
      type: 'COERCE',
      mode: 'arrest',
      lines: [
        '[Police] {arrested} <a journalist> on Tuesday.',
        '<The student> was {detained} by [police].',
        'Two <journalists> have been {detained}.',
      ],
    },
    { rule: 'event/en/verb', type: 'ASSAULT', mode: 'firearms', lines: ['<A policeman> was {shot} near the market.'] },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      mode: 'abduct',
      lines: ['[Militants] {kidnapped} <a doctor> in the north.'],
    },
    { rule: 'event/en/verb', type: 'EXPLOSION', lines: ['A warehouse in the port {exploded} shortly after six.'] },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      reality: 'denied',
      lines: ['[The soldiers] have not {attacked} <civilians>.'],
    },
    {
      rule: 'event/en/modal-verb',
      type: 'PROTEST',
      mode: 'demo',
      reality: 'planned',
      lines: ['[Workers] will {march} on Saturday.'],
    },
    {
      rule: 'event/en/modal-verb',
      type: 'ASSAULT',
      reality: 'possible',
      lines: ['[Militants] could {attack} <the police> again.'],
    },
    {
      rule: 'event/en/modal-verb',
      type: 'COERCE',
      mode: 'arrest',
      reality: 'denied',
      lines: ['[Police] did not {arrest} <the demonstrators>.'],
    },
    {
      rule: 'event/en/modal-verb',
      type: 'ASSAULT',
      reality: 'hypothetical',
      lines: ['The talks end if [rebels] should {attack} <the army>.'],
    },
    {
      rule: 'event/en/infinitive',
      type: 'ASSAULT',
      reality: 'threatened',
      lines: ['[The rebels] threatened to {attack} <the army>.'],
    },
    {
      rule: 'event/en/infinitive',
      type: 'COERCE',
      mode: 'seize',
      reality: 'planned',
      lines: ['[The militants] planned to {seize} the airport.'],
    },
    {
      rule: 'event/en/progressive',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      reality: 'ongoing',
      lines: ['[The army] is {shelling} the town.'],
    },
    {
      rule: 'event/en/progressive',
      type: 'PROTEST',
      mode: 'demo',
      lines: ['[Workers] were {marching} through the port.'],
    },
    {
      rule: 'event/en/noun',
      type: 'EXPLOSION',
      lines: [
        'A huge {explosion} rocked the harbour.',
        'Windows broke in the {blast}.',
        'There was an {explosion} at the port.',
      ],
    },
    {
      rule: 'event/en/noun',
      type: 'ASSAULT',
      lines: [
        '{Clashes} between [protesters] and [police] went on.',
        'The governor condemned the {attack} on <the soldiers>.',
        'Ten men were hurt in {clashes} with <protesters>.',
      ],
    },
    {
      rule: 'event/en/noun',
      type: 'PROTEST',
      mode: 'demo',
      lines: ['{Protests} erupted over the price of gas.', 'Shops closed during the {demonstration}.'],
    },
    {
      rule: 'event/en/noun',
      type: 'COERCE',
      mode: 'martial-law',
      lines: ['The president declared a {state of emergency}.', 'Ministers declared a two-week {state of emergency}.'],
    },
    {
      rule: 'event/en/noun',
      type: 'ASSAULT',
      background: true,
      lines: ['The town was quiet after the {attack} in March 2014.'],
    },
    {
      rule: 'event/en/phrase',
      type: 'ASSAULT',
      mode: 'firearms',
      lines: ['[Soldiers] {opened fire} near the market.', '[The police] have {opened fire} near the market.'],
    },
    { rule: 'event/en/phrase', type: 'ASSAULT', mode: 'destroy', lines: ['Two lorries were {set on fire}.'] },
    { rule: 'event/en/phrase', type: 'ASSAULT', mode: 'crowd-control', lines: ['[Police] {fired tear gas} at dusk.'] },
    {
      rule: 'event/en/phrase',
      type: 'ASSAULT',
      mode: 'crowd-control',
      reality: 'denied',
      lines: ['[Police] had not {used tear gas}.'],
    },
    {
      rule: 'event/en/headline-verb',
      type: 'ASSAULT',
      headline: true,
      lines: ['[Gunmen] {attack} <police> in border town'],
    },
  ],
  refuses: [
    'Riot police stood at the gates.',
    'An attack helicopter flew over the town.',
    'The president warned against attacks.',
    'Stocks rallied on Thursday.',
    'The march of time goes on.',
    'Protest songs were heard on the radio.',
    'The team was shell-shocked.',
    'The shot exploded into the roof of the net.',
    'A hostage is shot in the second act.',
    'The law bans protests.',
    'The man who killed the tie off is 35.',
    'He spoke of the right to protest.',
    'Arrest warrants are public.',
  ],
}
