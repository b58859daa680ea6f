/** What does PLOVER say of an event type? Its quad code, its base score, and the CAMEO root that comes nearest. Data, from the manual. */

interface PloverType {
  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4
  readonly score: number
  readonly cameo: string
}

const types: Readonly<Record<string, PloverType>> = {
  AGREE: { quad: 1, score: 2.5, cameo: '03' },
  CONSULT: { quad: 1, score: 2.5, cameo: '04' },
  SUPPORT: { quad: 1, score: 5, cameo: '05' },
  CONCEDE: { quad: 1, score: 4.5, cameo: '08' },
  COOPERATE: { quad: 2, score: 9.5, cameo: '06' },
  AID: { quad: 2, score: 10, cameo: '07' },
  RETREAT: { quad: 2, score: 6.5, cameo: '08' },
  REQUEST: { quad: 3, score: 0, cameo: '10' },
  // The manual prints +3 and modes from -2 to -3.5; its text says that accusing is conflict.
  ACCUSE: { quad: 3, score: -3, cameo: '11' },
  REJECT: { quad: 3, score: -2, cameo: '12' },
  THREATEN: { quad: 3, score: -3.5, cameo: '13' },
  PROTEST: { quad: 4, score: -5, cameo: '14' },
  SANCTION: { quad: 4, score: -6, cameo: '16' },
  MOBILIZE: { quad: 4, score: -5.5, cameo: '15' },
  COERCE: { quad: 4, score: -7, cameo: '17' },
  ASSAULT: { quad: 4, score: -9, cameo: '18' },
}

/** Scores of modes that differ from their type's. */
const modeScores: Readonly<Record<string, number>> = { 'PROTEST riot': -7, 'ASSAULT unconventional': -10 }

/** Nothing for what PLOVER has no type for, as fires and accidents. */
export function ploverOf(type: string): PloverType | undefined {
  return types[type]
}

/** The score of a type and its mode. */
export function ploverScore(type: string, mode: string | undefined): number | undefined {
  return modeScores[`${type} ${mode ?? ''}`] ?? types[type]?.score
}

export const quadNames: Readonly<Record<number, string>> = {
  1: 'VERBAL COOPERATION',
  2: 'MATERIAL COOPERATION',
  3: 'VERBAL CONFLICT',
  4: 'MATERIAL CONFLICT',
}
