/**
 * Which parts do the words of a window play together? The best row of classes (Viterbi 1967), under rules that single words
 * cannot know: an attribution has at most one source, one cue that holds its anchor, each in one piece, and a content.
 */

/** Classes: none, then the first and the further words of source, cue and content. */
export const classCount = 7
export const parts = { source: 1, cue: 3, content: 5 } as const

/** What has been begun so far, a bit each; a source is begun once, a content may be in several pieces. */
const begun = { source: 1, content: 2 } as const
const histories = 4
const begins = Uint8Array.from({ length: classCount }, (_, kind) =>
  kind === parts.source ? begun.source : kind === parts.content ? begun.content : 0,
)
const states = classCount * histories
const never = -1e9

/** May class `next` follow class `kind`? Further words follow words of their own part. */
export function mayFollow(kind: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || next === kind || (next === kind + 1 && kind % 2 === 1)
}

/** Pairs of classes that may follow one another. */
const pairs = Array.from({ length: classCount ** 2 }, (_, pair) => pair).filter((pair) =>
  mayFollow(Math.floor(pair / classCount), pair % classCount),
)
const stepKinds = Uint8Array.from(pairs, (pair) => Math.floor(pair / classCount))
const stepNexts = Uint8Array.from(pairs, (pair) => pair % classCount)

/**
 * The class of each word; all none where a window has no room for cue and content. `scores` is [words x classCount]; the word at
 * `anchor` is kept in the cue, which begins at it or before and cannot end before it.
 */
export function decode(scores: Float64Array, anchor: number, transitions: Float32Array): Uint8Array {
  const words = scores.length / classCount
  const from = new Int8Array(words * states)
  let [before, now] = [new Float64Array(states).fill(never), new Float64Array(states)]
  for (let kind = 0; kind < classCount; kind += 1) {
    if (mayFollow(0, kind) && mayStand(kind, 0, anchor)) before[kind * histories + begins[kind]!] = scores[kind]!
  }
  for (let word = 1; word < words; word += 1) {
    now.fill(never)
    for (let pair = 0; pair < stepKinds.length; pair += 1) {
      const [kind, next] = [stepKinds[pair]!, stepNexts[pair]!]
      if (!mayStand(next, word, anchor) || (isCue(kind) && !isCue(next) && word <= anchor)) continue
      const step = transitions[kind * classCount + next]! + scores[word * classCount + next]!
      const starts = begins[next]!
      for (let seen = 0; seen < histories; seen += 1) {
        if ((seen & starts & begun.source) !== 0) continue
        const to = next * histories + (seen | starts)
        const score = before[kind * histories + seen]! + step
        if (score <= now[to]!) continue
        now[to] = score
        from[word * states + to] = kind * histories + seen
      }
    }
    const free = before
    before = now
    now = free
  }
  let state: number = begun.content
  for (let other = 0; other < states; other += 1)
    if ((other & begun.content) !== 0 && before[other]! > before[state]!) state = other
  const classes = new Uint8Array(words)
  for (let word = words - 1; word >= 0; word -= 1) {
    classes[word] = Math.floor(state / histories)
    state = from[word * states + state]!
  }
  return classes
}

/** The cue is the one run around its anchor. */
function mayStand(kind: number, word: number, anchor: number): boolean {
  if (word === anchor) return isCue(kind)
  return kind !== parts.cue || word < anchor
}

function isCue(kind: number): boolean {
  return kind === parts.cue || kind === parts.cue + 1
}
