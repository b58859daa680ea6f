/**
 * Sentences and who says what in them: `[ ]` marks the source, `{ }` the cue, `< >` the content, in all its pieces. Each is
 * the first attribution of its line, and the only one unless `more` says so. `refuses` must yield nothing.
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
        '<At least 30 houses were burned down in the village>, {according to} [the provincial government].',
      ],
    },
    {
      rule: 'attribution/en/according-to',
      kind: 'witness',
      lines: [
        '{According to} [witnesses], <soldiers opened fire on the crowd>.',
        '<Shots were heard near the barracks>, {according to} [residents].',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      mode: 'direct',
      lines: [
        '<“The operation goes on,”> {said} [Saltanat Azirbek, a police spokeswoman].',
        '<"We found no weapons,"> {said} [Colonel Idris Bello].',
        '<“Nobody was hurt,”> [the police chief] {said}.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      lines: [
        '<Four men were arrested near the border>, [police] {said}.',
        '<Four men were arrested near the border>, [the army] {said} on Thursday.',
        '[Police] {said} <four men were arrested near the border>.',
        '[The army] {said} <that two soldiers were killed>.',
        '<Two of the dead>, [police] {said}, <had been beheaded>.',
        '[The military] {claimed} <that 40 militants were killed in the raid>.',
        '[A police spokesman] {told reporters} <that the protest had ended peacefully>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'witness',
      mode: 'direct',
      lines: ['<“They fired over our heads,”> [a resident] {said}.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        '[The mayor] {said} <that the curfew would be lifted>.',
        '[The mayor] {told reporters} <the curfew would be lifted>.',
        '[Prime Minister Askar Mamin, who resigned on Wednesday], {said} <he was proud of his government>.',
        '[The interior ministry] {announced} <that the operation was over>.',
        '[Officials] {believe} <that the bomb was planted by separatists>.',
        '[The prosecutor] {alleged} <that the men had planned the attack for months>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      mode: 'mixed',
      lines: ['[The president] {said} <the protesters were “terrorists trained abroad”>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'confirms',
      lines: ['[The governor] {confirmed} <that two officers had died>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'denies',
      lines: ['[The government] {denied} <that shots had been fired>.', '[The ministry] {rejected} <the accusation>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'doubts',
      lines: [
        '[The ministry] {did not confirm} <that anyone was hurt>.',
        '[Officials] {refused to confirm} <that anyone was hurt>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'party',
      stance: 'threatens',
      lines: ['[The rebels] {threatened} <to attack the airport>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'promises',
      lines: [
        '[The president] {promised} <to punish those responsible>.',
        '[The government] {plans} <to send more troops to the region>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'igo',
      stance: 'asks',
      lines: ['[The United Nations] {urged} <both sides to stop fighting>.'],
    },
    {
      rule: 'attribution/en/cue-noun',
      kind: 'official',
      lines: ['[The minister] repeated [his] {claim} <that foreign agents were behind the riots>.'],
    },
    {
      rule: 'attribution/en/cue-adverb',
      kind: 'other',
      lines: ['<Six people were> {reportedly} <killed in the shelling>.'],
    },
  ],
  refuses: [
    'The attack shook the region.',
    'Annual reports from the region are rare.',
    'He wore a “peace” badge.',
    'The “peacekeeping” mission left the town in May.',
    'Two people were killed and five were injured on Thursday.',
    'Rescue workers pulled three bodies from the rubble.',
    'The road to the airport is closed.',
  ],
}
