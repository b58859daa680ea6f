/**
 * Which sentences of a report tell nothing themselves? Questions that the rest of it answers, and in a fact-check the claims that it looks
 * into: "Who killed the mayor?" is no news of a killing, nor is "one post said that jets had bombed the port".
 */
import type { Rule } from '../../../model/index.ts'
import { datelineEnd, type Sentence, type Token, type TokenizedText } from '../../token/index.ts'
import { plotSentences } from './plot.ts'

const asked: Rule = {
  id: 'event/en/asked',
  reads: 'What a question asks about, in a report that tells more than it, is no event and counts nobody.',
  apply: undefined,
}

const claimed: Rule = {
  id: 'event/en/claimed',
  reads: 'What posts, clips and captions claim in a text that checks facts did not happen, and counts nobody.',
  apply: undefined,
}

export const untoldRules: readonly Rule[] = [asked, claimed]

const openers =
  /^(?:who|whom|whose|what|which|why|how|where|when|do|does|did|is|are|was|were|will|would|could|can|should|has|have|had|may|might)$/

/** Sentences that count nobody: plots, questions, and claims that are looked into, by index. */
export const untoldSentences = (tokenized: TokenizedText): ReadonlySet<number> =>
  new Set([plotSentences, askedSentences, claimSentences].flatMap((sentencesOf) => [...sentencesOf(tokenized)]))

/** Sentences that only ask, by index; none in a report of a single question. */
export function askedSentences({ sentences }: TokenizedText): ReadonlySet<number> {
  const told = sentences.filter(({ tokens }) => datelineEnd(tokens) === 0)
  return new Set(told.length > 1 ? told.filter(isQuestion).map(({ index }) => index) : [])
}

/** Tokens before the colon of "Explainer:". */
const labelMax = 4

/** "1. Who was shot?", "But why did they fire?"; a question that somebody is quoted with is his. */
function isQuestion({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text !== '?') return false
  const label = tokens.findIndex(({ text }, at) => at < labelMax && text === ':')
  const words = tokens.slice(label + 1).filter(({ kind }) => kind === 'word')
  const [first, second] = words.map(({ lower }) => lower)
  // "In which town were they shot?"
  return openers.test(first ?? '') || openers.test(second ?? '')
}

/** What is looked into: things on the net, and who puts them there. */
const nets =
  /^(?:post|posting|clip|video|footage|image|photo|photograph|picture|screenshot|caption|tweet|message|voiceover|headline|graphic|text|rumou?r|claim|user|account|narrator|reel|thread|page|letter|statement|article|leaflet)$/

const claiming =
  /^(?:claim|say|allege|read|state|write|assert|suggest|purport|declare|announce|report|warn|add|caption)$/

/** Sentences in which a text that checks facts tells what others claim, by index. */
export function claimSentences(tokenized: TokenizedText): ReadonlySet<number> {
  if (!checksFacts(tokenized)) return new Set()
  return new Set(tokenized.sentences.filter(({ tokens }) => isClaim(tokens)).map(({ index }) => index))
}

function isClaim(tokens: Sentence['tokens']): boolean {
  const words = tokens.map(({ lower }) => lower).join(' ')
  if (/^(?:the )?claims? ?[:–—-]/.test(words)) return true
  return tokens.some((token, at) => isClaimed(tokens, token, at))
}

function isClaimed(tokens: readonly Token[], { lemma, lower, head, deprel }: Token, at: number): boolean {
  const verb = tokens[head]
  if (nets.test(lemma) && deprel.startsWith('nsubj'))
    return claiming.test(verb?.lemma ?? '') || isPurported(tokens, head)
  // "Read one post", "a video shared on the net, saying that".
  if (claiming.test(lemma) && /^(?:one|an?|another|the)$/.test(tokens[at + 1]?.lower ?? ''))
    return tokens
      .slice(at + 2, at + 2 + postWordsMax)
      .some((word) => /^(?:post|caption|tweet|message)$/.test(word.lemma))
  return (
    /^(?:claiming|saying|alleging|purporting|suggesting)$/.test(lower) &&
    tokens.slice(0, at).some((word) => nets.test(word.lemma))
  )
}

/** Words from "read one" to "post". */
const postWordsMax = 4

const isPurported = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, lower }) => head === verb && /^(?:purportedly|allegedly|supposedly)$/.test(lower))

/** Sentences in which a text says that it checks facts. */
const openingSentences = 3

const checks =
  /\b(?:fact ?-? ?check(?:ed|ing|er|ers)?|debunk(?:ed|ing)?|hoax (?:claims?|posts?|videos?|messages?))\b|^no ,|\b(?:false|misleading|doctored|fabricated|fake|unrelated|old) (?:claims?|videos?|clips?|photos?|images?|footage|pictures?)\b|\b(?:false|misleading|fake) posts?\b/
const finds =
  /^(?:(?:this|the|that|our|these) )?(?:claims?|videos?|clips?|photos?|images?|posts?|verdict|rating|conclusion) (?:is|are|was|:) (?:(?:entirely|completely|partly|mostly|also|therefore) )?(?:false|misleading|fake|untrue|not true|missing context|altered|fabricated|unfounded|baseless)\b/

/** "Fact check: …", "No, the video does not show …"; or it says of what it told: "The claim is false.", "Verdict: misleading". */
function checksFacts({ sentences }: TokenizedText): boolean {
  const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ lower }) => lower).join(' ')
  return (
    sentences.slice(0, openingSentences).some((one) => checks.test(wordsOf(one))) ||
    sentences.some((one) => finds.test(wordsOf(one)))
  )
}
