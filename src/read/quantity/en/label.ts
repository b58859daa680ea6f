/** Which numbers count nothing, because they are names, dates, places in a list, scores or telephone numbers? */
import type { Amount } from './amount.ts'
import type { Counted } from './counted.ts'
import { isPeople } from './counted.ts'
import { casualties, deedForms, fates } from './people.ts'
import { isCapital, touches, type View } from './view.ts'
import { games, idleAfterOne, labels, months, phraseEnds, streets, timeUnits } from './words.ts'

const dash = /^[-–—]$/
/** "14:05 - 12 arrested": the hour of an entry is half of no score. */
const hour = /^\d{1,2}[:.h]\d\d/

/** Whether the number of an amount is no count. */
export function isNoCount(view: View, amount: Amount, counted: Counted): boolean {
  const { from, last } = amount
  const { words, tokens } = view
  const before = words[from - 1] ?? ''
  const people = counted.noun !== undefined && isPeople(view, counted.noun)
  if (/^0\d/.test(words[from] ?? '') || isListNumber(view, from, last) || isHeight(view, from, last)) return true
  if (isTimeBehind(view, last) || isOrdinalTail(view, last)) return true
  // "AK - 47" and not "- 12 people", "14:05 - 12 people": a dash may be the bullet of a list, or end what heads it.
  const isApart = before === '-' && !touches(view, from - 1)
  const isPart = before.endsWith('-') && !(isApart && (from === 1 || people))
  if (isDate(view, from, last) || isPart || isGlued(view, last) || isYear(view, amount, counted)) return true
  if (amount.rule === 'between' ? isGame(view, from, last) : isScore(view, from, last) || isTelephone(view, from, last))
    return true
  if (/^(?:no|nos)\.?$/.test(before)) return true
  // "A Grade Six pupil" is one; "the station 30 men" is not.
  const isLabelled = labels.has(before) && amount.first === from
  if (people) return isLabelled && words[from] !== 'one' && tokens[counted.noun ?? -1]?.xpos === 'NN'
  if (isLabelled && !isPluralLabel(view, counted)) return true
  if (isAddress(view, counted)) return true
  if (tokens[from - 1]?.kind === 'number' || tokens[last + 1]?.kind === 'number') return true
  return isName(view, amount, counted)
}

/** "On level 3 homes burned" is rare; "station 30 men" too: a label stands before its number unless the tree has a noun behind. */
function isPluralLabel({ tokens }: View, { noun, of }: Counted): boolean {
  return noun !== undefined && !of && tokens[noun]?.xpos === 'NNS'
}

/** "The 19 April Movement", "march 7", "7 p. m.": what a time is made of, whether or not it was read as one. */
function isDate({ words }: View, from: number, last: number): boolean {
  if (/^[ap]\.?$/.test(words[last + 1] ?? '') && /^\.?m\.?$/.test(words[last + 2] ?? '')) return true
  const day = from === last && /^(?:[12]?\d|3[01])$/.test(words[from] ?? '')
  return day && (months.has(words[last + 1] ?? '') || months.has(words[from - 1] ?? ''))
}

/** "The 76ers", "a 7 - yard pass", "a two - party vote": part of a word. */
function isGlued(view: View, last: number): boolean {
  const next = view.tokens[last + 1]
  if (next !== undefined && touches(view, last) && next.kind === 'word') return true
  const behind = view.tokens[last + 2]
  return (
    dash.test(next?.text ?? '') &&
    next?.text !== '—' &&
    behind?.kind === 'word' &&
    behind.upos !== 'NUM' &&
    behind.xpos !== 'NNS'
  )
}

/** A range beside words of games is a score: "a 9-14 start". */
const isGame = ({ words }: View, from: number, last: number): boolean =>
  words.slice(from, last + 1).some((word) => dash.test(word)) &&
  words.slice(Math.max(0, from - 6), last + 5).some((word) => games.has(word))

/** "1." at the start of a line, or "states: 1." in one. */
function isListNumber({ words, tokens }: View, from: number, last: number): boolean {
  const begins = from === 0 || /^[:;]$/.test(words[from - 1] ?? '') || (from === 1 && words[0] === '(')
  // "Injured: 14." is a figure.
  if (fates.has(words[from - 2] ?? '') || casualties.has(words[from - 2] ?? '')) return false
  return begins && tokens[from]?.kind === 'number' && /^[.)]$/.test(words[last + 1] ?? '')
}

/** 6'3" */
export function isHeight({ words, tokens }: View, from: number, last: number): boolean {
  const quote = /^['’′]$/
  const behind = quote.test(words[from - 1] ?? '') && tokens[from - 2]?.kind === 'number'
  return behind || (quote.test(words[last + 1] ?? '') && tokens[last + 2]?.kind === 'number')
}

/** "Three hours", "five more days", "10 to 15 minutes": a time, whether or not it was read as one. */
function isTimeBehind({ words, timed }: View, last: number): boolean {
  const next = words[last + 1] ?? ''
  if (timeUnits.has(next) || timeUnits.has(words[last + 2] ?? '')) {
    return timeUnits.has(next) || /^(?:more|consecutive|straight|full|long|whole|whole|short|of)$/.test(next)
  }
  return /^(?:to|or|and|[-–—])$/.test(next) && timed[last + 2] === true && next !== 'and'
}

const isOrdinalTail = (view: View, last: number): boolean =>
  /^(?:st|nd|rd|th)$/.test(view.words[last + 1] ?? '') && touches(view, last)

/** "3-2", "voted 6 to 1", "by 52 votes to 30": two numbers against one another. */
function isScore(view: View, from: number, last: number): boolean {
  const { words, tokens } = view
  const isNumber = (at: number): boolean =>
    (tokens[at]?.upos === 'NUM' || tokens[at]?.kind === 'number') && !hour.test(words[at] ?? '')
  if (dash.test(words[last + 1] ?? '') && isNumber(last + 2)) return true
  if (dash.test(words[from - 1] ?? '') && isNumber(from - 2)) return true
  const against =
    words[last + 1] === 'to' && isNumber(last + 2)
      ? last + 2
      : words[from - 1] === 'to' && isNumber(from - 2)
        ? from - 2
        : -1
  return against >= 0 && words.slice(Math.max(0, from - 8), last + 8).some((word) => games.has(word))
}

/** A chain of figures: "727 250 1234", "+7 727 …". */
function isTelephone({ words, tokens }: View, from: number, last: number): boolean {
  if (words[from - 1] === '+') return true
  const figure = (at: number): boolean => tokens[at]?.kind === 'number'
  return from === last && figure(from) && figure(from + 1) && (figure(from + 2) || figure(from - 1))
}

/** "12 Baker Street". */
function isAddress({ words, tokens }: View, { noun }: Counted): boolean {
  return noun !== undefined && streets.has(words[noun] ?? '') && isCapital(tokens[noun])
}

const year = /^(?:1[5-9]|20)\d\d$/

/** A bare number of this shape is a year unless it counts people or has a bound: "the 1989 elections". */
function isYear({ words, tokens }: View, { first, from, last, form }: Amount, { noun, of }: Counted): boolean {
  if (from !== last || first !== from || form !== 'plain' || !year.test(words[from] ?? '')) return false
  const counts = noun !== undefined && !of && /^NNP?S$/.test(tokens[noun]?.xpos ?? '')
  const listed = /^(?:and|or|to)$/.test(words[from - 1] ?? '') && year.test(words[from - 2] ?? '')
  return !counts || listed || /^(?:the|in|of|since|until|from|by)$/.test(words[from - 1] ?? '')
}

/** "Hangar 4", "Boeing 737", "World War Two", "the Group of Seven", "Chapter Eleven". */
function isName(view: View, { first, from, last, form }: Amount, { noun, top }: Counted): boolean {
  const { tokens, words, headline } = view
  const number = tokens[from]
  const before = tokens[from - 1]
  if (first !== from || number === undefined || form === 'vague') return false
  const spelled = number.kind === 'word' && from > 0 && isCapital(number)
  const opens = /^[“"‘'.:;(—–-]$/.test(before?.text ?? '')
  if (spelled && !headline && !opens && number.text !== number.text.toUpperCase() && tokens[0]?.upos !== 'PUNCT')
    return true
  if (words[from] === 'one' && isIdleOne(view, last, noun)) return true
  if (before === undefined || noun !== undefined || before.kind !== 'word' || deedForms.has(before.lower)) return false
  const hangsBack =
    top === from &&
    tokens[from]?.head === from - 1 &&
    /^(?:nummod|flat|compound|nmod:unmarked|dep|appos)$/.test(number.deprel)
  const named =
    isCapital(before) && from > 1 && !headline && !phraseEnds.has(before.lower) && /^(?:PROPN|NOUN)$/.test(before.upos)
  return (
    number.kind === 'number' && (named || (hangsBack && /^(?:PROPN|NOUN)$/.test(before.upos) && before.xpos !== 'NNS'))
  )
}

/** "One thing", "one of the largest protests", "the one": no count. */
function isIdleOne({ tokens, words }: View, last: number, noun: number | undefined): boolean {
  if (/^(?:the|no|this|that|which|any|every|each|another|day)$/.test(words[last - 1] ?? '')) return true
  if (noun === undefined) return false
  if (idleAfterOne.has(words[noun] ?? '')) return true
  return words[last + 1] === 'of' || tokens[noun]?.xpos === 'NNS'
}
