/**
 * Is what counts called false in its own sentence? "Posts claiming that 50 people had died were false", "a false claim that 12 drowned":
 * nobody is counted. Words and not the tree, which hangs such a subject on whoever says so: "reports that … were untrue, he said".
 */
import { childrenBy, formAt, type SentenceView } from './view.ts'
import { falsehoods, reportNouns } from './words.ts'

/** Words from a report to the clause that it is of: "the claim by the rebels in the north that …". */
const openingMax = 8

/** Words from a form of "be" to what it says: "are not at all true". */
const predicateMax = 4

/** Whether a report of the count that reaches from one token to another is called false. */
export function isCalledFalse(view: SentenceView, from: number, to: number): boolean {
  if (isCountedTwice(view, to)) return true
  const report = reportOf(view, from)
  if (report < 0) return isWrongToSay(view, from)
  if (childrenBy(view, report, /^amod$/).some((child) => falsehoods.has(formAt(view, child)))) return true
  return isPredicated(view, to) || isDeemed(view, report, to)
}

/** The report whose clause leads to a count: "posts on the net claiming that …". */
function reportOf({ tokens }: SentenceView, count: number): number {
  const opens = tokens.findLastIndex(
    ({ lower }, at) => at < count && /^(?:that|saying|claiming|alleging|asserting|stating|suggesting)$/.test(lower),
  )
  const report = tokens.findLastIndex(
    ({ lemma, lower }, at) => at < opens && at >= opens - openingMax && (reportNouns.has(lemma) || nets.test(lower)),
  )
  // "The report said that 12 died": a clause of its verb and not of the report.
  const between = tokens.slice(report + 1, opens)
  return report >= 0 && between.every(({ xpos }) => !/^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) ? report : -1
}

const nets = /^(?:rumou?rs?|videos?|images?|pictures?|photos?|tweets?|assertions?|suggestions?|whispers?)$/

/** "… were false", "… are not true", "… is a lie", "… turned out to be fake". */
function isPredicated({ tokens }: SentenceView, to: number): boolean {
  for (let at = to; at < tokens.length; at += 1) {
    const { lower = '' } = tokens[at] ?? {}
    if (/^(?:because|after|when|while|although|who|which|since)$/.test(lower)) return false
    if (!/^(?:is|are|was|were|be|been|proved|proven)$/.test(lower)) continue
    const behind = tokens.slice(at + 1, at + 1 + predicateMax)
    const said = behind.findIndex(({ upos, lower: word }) => !/^(?:ADV|DET|PART)$/.test(upos) || word === 'false')
    const { lower: word = '', upos = '' } = behind[said] ?? {}
    const isNot = behind.slice(0, said).some(({ lower: before }) => /^(?:not|n['’]t|no)$/.test(before))
    // "A total fabrication", "a complete lie".
    const noun = upos === 'ADJ' ? (behind[said + 1]?.lower ?? '') : ''
    if (isNot ? /^(?:true|correct|accurate)$/.test(word) : falsehoods.has(word) || falsehoods.has(noun)) return true
  }
  return false
}

/** Words from "called" to the report: "called on Monday a report …"; and from the count to "false". */
const deemedMax = 4

/** "Called false a claim that …", "dismissed as fake a report that …", "called a report that … false". */
function isDeemed({ tokens }: SentenceView, report: number, to: number): boolean {
  const verb = tokens.findLastIndex(
    ({ lemma }, at) =>
      at < report &&
      at >= report - deemedMax &&
      /^(?:call|brand|label|term|describe|dismiss|declare|reject)$/.test(lemma),
  )
  // "Debunked claims that …".
  const isRefuted = tokens
    .slice(Math.max(0, report - deemedMax), report)
    .some(({ lemma }) => /^(?:debunk|refute|disprove|dispel)$/.test(lemma))
  if (isRefuted) return true
  const around = [...tokens.slice(verb, report), ...tokens.slice(to, to + deemedMax)]
  return verb >= 0 && around.some(({ lower }) => falsehoods.has(lower))
}

/** "It is wrong to say that …". */
const isWrongToSay = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at < from &&
      falsehoods.has(lower) &&
      tokens[at + 1]?.lower === 'to' &&
      /^(?:say|claim|report|suggest|state|assert|think|believe)$/.test(tokens[at + 2]?.lemma ?? ''),
  )

/** Words from people to "counted twice". */
const twiceReach = 8

/** "Three bodies were found to have been counted twice", "four people had been counted by mistake". */
const isCountedTwice = ({ tokens }: SentenceView, to: number): boolean =>
  tokens.some(({ lower }, at) => {
    if (at < to || at > to + twiceReach || !/^(?:counted|double-counted|included|listed)$/.test(lower)) return false
    const around = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '').join(' ')
    return (
      lower === 'double-counted' || /\b(?:twice|double|wrongly|mistakenly|erroneously|mistake|error)\b/.test(around)
    )
  })
