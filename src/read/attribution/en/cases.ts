/**
 * Sentences and who says what in them: `[ ]` marks the source, `{ }` the cue, `< >` the content. A line may carry several.
 * `refuses` must yield nothing.
 */
export interface AttributionCases {
  readonly reads: readonly {
    readonly rule: string
    readonly kind: string
    readonly stance?: string
    readonly mode?: string
    readonly lines: readonly string[]
  }[]
  readonly refuses: readonly string[]
}

export const cases: AttributionCases = {
  reads: [
    {
      rule: 'attribution/en/according-to',
      kind: 'official',
      lines: [
        '<Twelve people died in the fire>, {according to} [the health ministry].',
        '{According to} [city officials], <the square was cleared before dawn>.',
        '<The road is open again>, {according to} [a spokesman for the governor].',
      ],
    },
    {
      rule: 'attribution/en/verb-then-speaker',
      kind: 'security-force',
      mode: 'direct',
      lines: [
        '“<The operation goes on>,” {said} [Saltanat Azirbek, a police spokeswoman].',
        '"<We found no weapons>," {said} [Colonel Idris Bello].',
      ],
    },
    {
      rule: 'attribution/en/speaker-then-verb-after',
      kind: 'security-force',
      lines: [
        '<Four men were arrested near the border>, [police] {said}.',
        'The ministry held 2,298 people, <nearly 2,000 of whom>, [police] {said}, <were brought to Almaty>.',
        '<Two of the dead>, [police] {said}, <had been beheaded>.',
        '<Four men were arrested near the border>, [the army] {said} on Thursday.',
        'ALMATY, Jan 6 (Wire) - <Four men were arrested>, [police] {said}.',
      ],
    },
    {
      rule: 'attribution/en/speaker-then-verb-after',
      kind: 'witness',
      mode: 'direct',
      lines: ['“<They fired over our heads>,” [a resident] {said}.'],
    },
    {
      rule: 'attribution/en/speaker-then-verb-after',
      kind: 'witness',
      lines: [
        '<Gunfire was heard through the morning>, [residents] {said} by telephone, and smoke hung over the square.',
      ],
    },
    {
      rule: 'attribution/en/speaker-then-verb',
      kind: 'official',
      lines: [
        '[The mayor] {said} that <the curfew would be lifted>.',
        '[The mayor] {said} on Thursday that <the curfew would be lifted>.',
        '[The mayor] {told} reporters <the curfew would be lifted>.',
        'On Monday, [the interior ministry] {announced} <the end of the operation>.',
        '[Prime Minister Askar Mamin, who resigned on Wednesday], {said} <he was proud of his government>.',
      ],
    },
    {
      rule: 'attribution/en/speaker-then-verb',
      kind: 'official',
      stance: 'denies',
      lines: ['[The government] {denied} <shots had been fired>.'],
    },
    {
      rule: 'attribution/en/speaker-then-verb',
      kind: 'party',
      stance: 'threatens',
      lines: ['[The rebels] {threatened} <to attack the airport>.'],
    },
    {
      rule: 'attribution/en/speaker-then-verb',
      kind: 'igo',
      stance: 'asks',
      lines: ['[The United Nations] {urged} <restraint on all sides>.'],
    },
    {
      rule: 'attribution/en/quoted-as-saying',
      kind: 'official',
      lines: ['<Half of the city was affected>, [the governor] was quoted {as saying}.'],
    },
  ],
  refuses: [
    'The attack was condemned across the region.',
    'Annual reports from the region are rare.',
    'The film tells of a war.',
    'Residents were told to stay at home.',
    'The spokesman would not say what for.',
    'The police declined to say how many were held.',
    'He wore what they call a “peace” badge.',
  ],
}
