/**
 * Which parts do the words of a window play together? The best row of classes (Viterbi 1967), under two rules that single
 * words cannot know: an attribution has one source and one cue, each in one piece, and the cue holds its anchor.
 */

/** Classes: none, then the first and the further words of source, cue and content. */
export const classCount = 7
export const parts = { source: 1, cue: 3, content: 5 } as const

/** What has been begun: 1 the source, 2 the cue. */
const begun = (kind: number): number => (kind === parts.source ? 1 : kind === parts.cue ? 2 : 0)
const states = classCount * 4
const never = -1e9

/** May class `next` follow class `kind`? Further words follow words of their own part. */
export function mayFollow(kind: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || next === kind || (next === kind + 1 && kind % 2 === 1)
}

/** Pairs of classes that may follow one another. */
const steps: readonly (readonly [kind: number, next: number])[] = Array.from({ length: classCount ** 2 }, (_, pair) => {
  return [Math.floor(pair / classCount), pair % classCount] as const
}).filter(([kind, next]) => mayFollow(kind, next))

/** The class of each word. `scores` is [words x classCount]; the word at `anchor` is kept in the cue. */
export function decode(scores: Float64Array, anchor: number, transitions: Float32Array): Uint8Array {
  const words = scores.length / classCount
  const from = new Int8Array(words * states)
  let before = new Float64Array(states).fill(never)
  for (let kind = 0; kind < classCount; kind += 1) {
    if (mayFollow(0, kind) && (anchor !== 0 || isCue(kind))) before[kind * 4 + begun(kind)] = scores[kind]!
  }
  for (let word = 1; word < words; word += 1) {
    const now = new Float64Array(states).fill(never)
    for (const [kind, next] of steps) {
      if (word === anchor && !isCue(next)) continue
      const step = transitions[kind * classCount + next]! + scores[word * classCount + next]!
      const begins = begun(next)
      for (let seen = 0; seen < 4; seen += 1) {
        if ((seen & begins) !== 0) continue
        const to = next * 4 + (seen | begins)
        const score = before[kind * 4 + seen]! + step
        if (score <= now[to]!) continue
        now[to] = score
        from[word * states + to] = kind * 4 + seen
      }
    }
    before = now
  }
  let state = 0
  for (let other = 1; other < states; other += 1) if (before[other]! > before[state]!) state = other
  const classes = new Uint8Array(words)
  for (let word = words - 1; word >= 0; word -= 1) {
    classes[word] = state >> 2
    state = from[word * states + state]!
  }
  return classes
}

function isCue(kind: number): boolean {
  return kind === parts.cue || kind === parts.cue + 1
}
