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
        '[Gunmen] {attacked} <soldiers> near the border.',
        '[Rebels] {ambushed} <troops> on Monday.',
        '<The soldiers> were {ambushed} by [rebels].',
        '<A journalist> was {attacked} by [the crowd].',
        '[Soldiers] went to the village and {attacked} <villagers>.',
        '[The rebels], who {attacked} <the soldiers> on Sunday, fled.',
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
      lines: [
        '[Demonstrators] {stormed} the city hall in Almaty.',
        '[Protesters] {clashed} with <police> on the square.',
      ],
    },
    {
      rule: 'event/en/verb',
      type: 'COERCE',
      mode: 'arrest',
      lines: [
        '[Police] {arrested} <a journalist> on Tuesday.',
        '<The student> was {detained} by [police].',
        'Two <journalists> have been {detained}.',
        '[Police] {took} <the man> {into custody}.',
      ],
    },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      lines: ['Two <soldiers> were found {decapitated}.', '<A policeman> was found {burned to death} in his car.'],
    },
    {
      rule: 'event/en/verb',
      type: 'COERCE',
      mode: 'seize',
      lines: ['Residents told Interfax that [soldiers] tried to {storm} <the police station>.'],
    },
    {
      rule: 'event/en/consequence',
      type: 'ACCIDENT',
      lines: ['Twelve <people> were killed and 40 injured when two trains {collided}.'],
    },
    {
      rule: 'event/en/consequence',
      type: 'ASSAULT',
      lines: ['[Gunmen] killed at least 40 <people> in a {raid}.'],
    },
    {
      rule: 'event/en/consequence',
      type: 'DISRUPTION',
      lines: ['Mobile data {stopped} working in most of Almaty on Tuesday.'],
    },
    { rule: 'event/en/verb', type: 'ACCIDENT', lines: ['[A climber] {fell to his death} on Sunday.'] },
    { rule: 'event/en/verb', type: 'AID', lines: ['[Rescuers] {saved 104 <people>}.'] },
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
      rule: 'event/en/verb',
      type: 'PROTEST',
      mode: 'demo',
      reality: 'planned',
      lines: ['[Miners] will {demonstrate} in the port on Saturday.'],
    },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      reality: 'possible',
      lines: ['[Militants] could {attack} <the police> again.'],
    },
    {
      rule: 'event/en/verb',
      type: 'COERCE',
      mode: 'arrest',
      reality: 'denied',
      lines: ['[Police] did not {arrest} <the demonstrators>.'],
    },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      reality: 'hypothetical',
      lines: ['The talks end if [rebels] should {attack} <the army>.'],
    },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      reality: 'ongoing',
      lines: ['[The army] is {shelling the town}.'],
    },
    {
      rule: 'event/en/verb',
      type: 'PROTEST',
      mode: 'demo',
      lines: ['[Workers] were {marching} through the port.'],
    },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      mode: 'firearms',
      lines: ['[Soldiers] {opened fire} near the market.', '[The police] have {opened fire} near the market.'],
    },
    { rule: 'event/en/verb', type: 'FIRE', lines: ['Two lorries were {set on fire}.'] },
    { rule: 'event/en/verb', type: 'FIRE', lines: ['The city hall was in {flames}.'] },
    { rule: 'event/en/verb', type: 'ASSAULT', mode: 'destroy', lines: ['[Militants] {set} two lorries {on fire}.'] },
    {
      rule: 'event/en/verb',
      type: 'ASSAULT',
      headline: true,
      lines: ['[Gunmen] {attack} <police> in border town'],
    },
    {
      rule: 'event/en/verb',
      type: 'REJECT',
      lines: ['[The minister] {rejected} an offer of talks.', '[The rebels] {refused} to withdraw.'],
    },
    { rule: 'event/en/verb', type: 'RETREAT', mode: 'release', lines: ['[The army] {released} <the prisoners>.'] },
    {
      rule: 'event/en/noun',
      type: 'EXPLOSION',
      lines: ['There was an {explosion} at the port.'],
    },
    {
      rule: 'event/en/noun',
      type: 'ASSAULT',
      lines: ['{Clashes} between [protesters] and <police> went on.'],
    },
    { rule: 'event/en/noun', type: 'PROTEST', mode: 'demo', lines: ['{Protests} erupted over the price of gas.'] },
    {
      rule: 'event/en/mention',
      type: 'PROTEST',
      mode: 'demo',
      lines: ['Shops closed during the {demonstration}.'],
    },
    { rule: 'event/en/mention', type: 'EXPLOSION', lines: ['Windows broke in the {blast}.'] },
    {
      rule: 'event/en/mention',
      type: 'ASSAULT',
      background: true,
      lines: ['The town was quiet after the {attack} in March 2014.'],
    },
    {
      rule: 'event/en/light-verb',
      type: 'ASSAULT',
      mode: 'firearms',
      lines: ['Heavy {gunfire} was heard near the palace.', 'Residents heard {gunfire} at dusk.'],
    },
    { rule: 'event/en/noun', type: 'ASSAULT', mode: 'firearms', lines: ['{Gunfire} rang out again at dusk.'] },
    { rule: 'event/en/noun', type: 'ASSAULT', lines: ['{Fighting} continued on Thursday around the port.'] },
    { rule: 'event/en/light-verb', type: 'EXPLOSION', lines: ['{Explosions} were heard near the airport.'] },
    { rule: 'event/en/noun', type: 'DISASTER', lines: ['{Cyclone Anna} destroyed the port on Monday.'] },
    { rule: 'event/en/verb', type: 'DISRUPTION', lines: ['Internet {access was disrupted}.'] },
    { rule: 'event/en/verb', type: 'PROTEST', mode: 'strike', lines: ['[Traders] {shut their shops} on Monday.'] },
    {
      rule: 'event/en/verb',
      type: 'COERCE',
      mode: 'seize',
      lines: ['[Soldiers] {removed <the president>} on Monday.'],
    },
    {
      rule: 'event/en/light-verb',
      type: 'COERCE',
      mode: 'martial-law',
      lines: [
        '[The president] declared a {state of emergency}.',
        '[Ministers] declared a two-week {state of emergency}.',
      ],
    },
    {
      rule: 'event/en/light-verb',
      type: 'ASSAULT',
      lines: [
        '[Militants] carried out an {attack} on <the police>.',
        '<The convoy> came under {attack} near the border.',
      ],
    },
    {
      rule: 'event/en/light-verb',
      type: 'ASSAULT',
      mode: 'crowd-control',
      lines: ['[Police] fired {tear gas} at dusk.'],
    },
    {
      rule: 'event/en/light-verb',
      type: 'ASSAULT',
      mode: 'crowd-control',
      reality: 'denied',
      lines: ['[Police] had not used {tear gas}.'],
    },
    {
      rule: 'event/en/content',
      type: 'REQUEST',
      reality: 'requested',
      lines: ['[The ministry] {urged} <the rebels> to withdraw.'],
    },
    {
      rule: 'event/en/consequence',
      type: 'ASSAULT',
      lines: ['Ten <men> were hurt in {clashes} near the border.'],
    },
    {
      rule: 'event/en/consequence',
      type: 'ASSAULT',
      mode: 'firearms',
      lines: [
        'Three <villagers> died in the {firing} on Monday.',
        'Two <students> were killed in {firing} by [the police].',
      ],
    },
    { rule: 'event/en/verb', type: 'ASSAULT', lines: ['Five <men> were {shot dead} by [police].'] },
    {
      rule: 'event/en/consequence',
      type: 'ASSAULT',
      mode: 'suicide-attack',
      lines: ['A {suicide bombing} killed ten <soldiers> in the capital.'],
    },
    {
      rule: 'event/en/intent',
      type: 'AGREE',
      reality: 'planned',
      lines: ['[The president] will {visit} <Kazakhstan> in June.'],
    },
    {
      rule: 'event/en/intent',
      type: 'THREATEN',
      mode: 'violence',
      reality: 'threatened',
      lines: ['[The rebels] will {attack} <the army>.'],
    },
    { rule: 'event/en/intent', type: 'REJECT', lines: ['[The rebels] will not {release} <the hostages>.'] },
    {
      rule: 'event/en/intent',
      type: 'REQUEST',
      reality: 'requested',
      lines: ['[The army] must {withdraw} from the town.'],
    },
  ],
  refuses: [
    'Herders and farmers have clashed in the hills for years.',
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
    'She declined to comment on the bill.',
    'The two parties fought a legal battle over the bridge.',
    'It was a war of words.',
    'Her attacks on Anna Smith were widely shared.',
    'A Barack Obama rally drew the cameras.',
    'The proposed law was read on Monday.',
    'You kill the lights first.',
    'They often meet in the port.',
    'Donors supporting her gave nothing.',
    'No one was hurt.',
    'The minister went on to say so.',
    'He agreed that it was late.',
    'The bank agreed to buy its rival for a billion.',
    'A nurse praised her neighbours.',
    'The critics attacked the novel as sentimental.',
    'Malaria killed 600,000 people.',
    'A wolf killed a shepherd near the border.',
    'The lake claims dozens of lives every year.',
    'Listeners bombarded the station with complaints.',
    'Their new show bombed.',
    'The party shot itself in the foot.',
    'The battle over pensions went on.',
    'He won a war on caffeine.',
    'Most accidents happen on country roads.',
    'They spoke of poverty and violence.',
    'Road deaths fell by 6 per cent.',
    'Shops were shut in the old town.',
    'She will not rest until he is free.',
    'He will stay until the government releases them.',
  ],
}
