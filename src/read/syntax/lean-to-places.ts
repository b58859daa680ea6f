/**
 * Which names are rather places than people? The network knows names by how they are spelt, and takes what it has not met for a person's:
 * "rebels captured Bakhmut". What is done to a name, and whether it is a town's, tells more.
 */
import { leadOf, nameClasses, nameKinds, type ScoredSentence } from './names.ts'
import { isTitle } from './titles.ts'

const [person, place] = [nameKinds.indexOf('person'), nameKinds.indexOf('place')]
const capital = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u
const possessive = /^['’]s$/

const inflected = (stems: string): string =>
  stems
    .split(/\s+/)
    .map((stem) => (stem.endsWith('e') ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`))
    .join('|')

/** What nobody does to a person: "fled", "entered", "besieged" a name. */
const onlyOfPlaces = new RegExp(
  `^(?:${inflected('enter besiege shell bombard evacuate blockade encircle')}|fle(?:d|e|es|eing)|over(?:ran|run|runs|running)|re(?:take|takes|took|taken|taking)|${inflected('recapture reoccupy')}|bomb(?:s|ed|ing))$`,
)
/** What is done to places more than to people, by whoever fights. */
const ofPlaces = new RegExp(
  `^(?:${inflected('attack raid torch loot pound ransack invade occupy capture liberate storm patrol devastate')}|seiz(?:e|es|ed|ing)|struck|hit)$`,
)
const passive = /^(?:was|were|is|being|been|be)$/
/** What only a town has beside its name: "Lahore police", "Kano residents". */
const ofTown =
  /^(?:police|residents?|villagers?|market|bazaar|airport|hospital|prison|jail|district|province|region|governorate|municipality|suburbs?|outskirts|stadium|barracks|road|highway|shopkeepers?|traders?)$/
const deedsOf =
  /^(?:siege|shelling|bombing|bombardment|fall|recapture|outskirts|suburbs?|streets|residents|inhabitants|villagers)$/i

/** Where nobody is a person's: "in Khan Younis", "near Lima". */
const within = /^(?:in|near|outside|around|across|throughout)$/i

/** How far a place leads over a person where nobody does that to people. Set by hand. */
const sureLead = 0.5
/** What speaks for a place besides, in the network's log odds. Set by hand on made sentences, and seen to do no harm on texts kept aside. */
const [wordLead, townLead] = [1.2, 2.5]

/** Words in a row with capitals, half open. */
interface Run {
  readonly from: number
  readonly to: number
}

/** What opens a sentence belongs to a run where the next word does. */
function runsOf(forms: readonly string[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < forms.length; from += 1) {
    if (!capital.test(forms[from] ?? '')) continue
    let to = from + 1
    while (to < forms.length && capital.test(forms[to] ?? '')) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

/** Scores in which what somebody "fled" or "entered" is a place before it is a person, and what somebody "captured" leans to it. */
export function leanToPlaces({ forms, scores }: ScoredSentence): ScoredSentence {
  let leant: Float32Array | undefined
  for (const { from, to } of runsOf(forms)) {
    const { isSure, lead } = placeWords(forms, from, to)
    if (!isSure && lead === 0) continue
    leant ??= scores.slice()
    for (let word = from; word < to; word += 1) {
      const lack = leadOf(leant, word * nameClasses.length, person) - leadOf(leant, word * nameClasses.length, place)
      add(leant, word, isSure ? Math.max(0, lack + sureLead) : lead)
    }
  }
  return leant === undefined ? { forms, scores } : { forms, scores: leant }
}

function placeWords(forms: readonly string[], from: number, to: number): { isSure: boolean; lead: number } {
  const [before = '', after = '', behind = ''] = [forms[from - 1], forms[to], forms[to + 1]]
  const done = passive.test(after) ? behind : ''
  if ((onlyOfPlaces.test(before) && !possessive.test(after)) || onlyOfPlaces.test(done))
    return { isSure: true, lead: 0 }
  const isOf = before === 'of' && deedsOf.test(forms[from - 2] ?? '')
  const tells = [ofPlaces.test(before) && !possessive.test(after), ofPlaces.test(done), ofTown.test(after), isOf]
  return { isSure: false, lead: wordLead * tells.filter(Boolean).length }
}

function add(scores: Float32Array, word: number, lead: number): void {
  for (const part of [1, 2]) {
    const at = word * nameClasses.length + part + 2 * place
    scores[at] = scores[at]! + lead
  }
}

/** And the sentence that it stands in. */
interface RunOfText extends Run {
  readonly sentence: number
}

/** Words that a person's name follows as well, but that are no part of what he or she is called by. */
const callings = /^(?:father|sister|brother|commander|officer|private|constable|inspector)$/i
const isBeforeSurname = (form: string): boolean => isTitle(form) || callings.test(form)
const runMax = 3

/**
 * Scores in which a run of capitalised words that is a town's whole name leans to a place, by as much everywhere in the text; but not where the
 * text has any of the words in a longer name, as a person's surname, or behind a title.
 */
export function leanToTowns(
  sentences: readonly ScoredSentence[],
  isTown: (name: string) => boolean,
): readonly ScoredSentence[] {
  const runs = sentences.flatMap(({ forms }, sentence) => runsOf(forms).map((run) => ({ ...run, sentence })))
  const wordsOf = ({ sentence, from, to }: RunOfText): readonly string[] => sentences[sentence]!.forms.slice(from, to)
  const others = new Set<string>()
  const towns: RunOfText[] = []
  for (const run of runs) {
    const words = wordsOf(run)
    const before = sentences[run.sentence]!.forms[run.from - 1] ?? ''
    const [title, ...name] = words
    if (isBeforeSurname(before) || /\.$/.test(before)) for (const word of words) others.add(word)
    else if (isBeforeSurname(title ?? '')) for (const word of name) others.add(word)
    else if (words.length <= runMax && isTown(words.join(' '))) towns.push(run)
    else if (words.length > 1) others.add(words.at(-1)!)
  }
  const leaning = towns.filter((run) => !wordsOf(run).some((word) => others.has(word)))
  if (leaning.length === 0) return sentences
  const changed = new Map<number, Float32Array>()
  for (const { sentence, from, to } of leaning) {
    const scores = changed.get(sentence) ?? sentences[sentence]!.scores.slice()
    changed.set(sentence, scores)
    const lead = within.test(sentences[sentence]!.forms[from - 1] ?? '') ? 2 * townLead : townLead
    for (let word = from; word < to; word += 1) add(scores, word, lead)
  }
  return sentences.map((one, index) => {
    const scores = changed.get(index)
    return scores === undefined ? one : { ...one, scores }
  })
}
