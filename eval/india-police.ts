/**
 * How well is it read what police do? IndiaPoliceEvents' sentences (lower-cased, some broken in coding): did police kill, arrest,
 * fail to act, use force, do anything? The labels come from the events: an event is theirs where an actor is police, or
 * where it is of a kind that only police do and nobody else is named as doing it. That police do anything is told by parties too.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution, Event, Reading } from '../src/model/index.ts'
import { count, f1Figures } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

const folder = 'IndiaPoliceEvents_sents'

/** The columns of the files after the text, in their order. */
export const policeLabels = ['KILL', 'ARREST', 'ANY', 'FAIL', 'FORCE'] as const
type Label = (typeof policeLabels)[number]

export const indiaPolice = readingTask<ReadonlySet<Label>>({
  name: 'india-police',
  measures: 'what police do (kill, arrest, fail, use force, anything): sentence F1 on IndiaPoliceEvents',
  needs: [folder],
  source: 'https://github.com/slanglab/IndiaPoliceEvents',
  splits: ['train', 'dev'],
  load: ({ data, split }) =>
    ['train', 'dev']
      .filter((part) => split === undefined || split === part)
      .flatMap((part) => readRows(join(data, folder, `${part}.tsv`), part)),
  score: scorePolice,
})

function readRows(path: string, part: string): GoldDocument<ReadonlySet<Label>>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    const [text = '', ...labels] = line.trimEnd().split('\t')
    if (labels.length !== policeLabels.length) return []
    const gold = new Set(policeLabels.filter((_, column) => labels[column] === '1'))
    return [{ input: { ref: `${part}/${index + 1}`, text, language: 'en' }, gold }]
  })
}

const police =
  /\b(?:police\w*|cops?|constables?|lathi\w*|crpf|rpf|rapid action|inspectors?|dsp|dcp|cid|security (?:forces|personnel)|paramilitary|para-military|jawans?)\b/i

function isPolice({ text, name, sector }: Event['actors'][number]): boolean {
  return sector === 'COP' || police.test(text) || police.test(name ?? '')
}

/** Kinds that are nobody's but the authorities', by mode, where no actor is named. */
const officialModes: ReadonlySet<string> = new Set(['arrest', 'crowd-control', 'curfew', 'police'])

/** Who is deployed where no police are named: annotators took an army that patrols for police that act. */
const forces = /\b(?:army|troops|forces?|military|brigade|personnel|raf|srp)\b/i

const isForce = (party: Event['actors'][number]): boolean =>
  isPolice(party) || party.sector === 'MIL' || forces.test(party.text)

function isTheirs({ actors, targets, mode, type }: Event, words: string): boolean {
  if (actors.some(isPolice)) return true
  if (type === 'MOBILIZE') return actors.length === 0 || !actors.some(isElse) || [...actors, ...targets].some(isForce)
  if (type === 'COERCE' && (mode === 'arrest' || mode === 'curfew')) return !actors.some(isElse)
  if (actors.length > 0) return false
  return officialModes.has(mode ?? '') || (mode === 'firearms' && /\b(?:fir(?:e|ed|ing)|rounds?)\b/.test(words))
}

/** "Police station": a building, and nobody who does something. */
const premises =
  /^\s*(?:station|headquarters|post|outpost|control room|complaint|lines|quarters|protection|picket|vehicle|van|jeep|case)/

/** Who neither arrests nor imposes anything: what he is said to have done to somebody is no act of police. */
const isElse = ({ sector }: Event['actors'][number]): boolean =>
  sector !== 'GOV' && sector !== 'MIL' && sector !== 'JUD'

/** Whether police are who says so. */
function isByPolice({ source, sourceName }: Attribution, text: string): boolean {
  return police.test(sourceName ?? '') || source.some(({ start, end }) => police.test(text.slice(start, end)))
}

const did: ReadonlySet<Event['reality']> = new Set(['happened', 'ongoing'])

/** The rules by which people killed in an event are its victims, or the killing is the event; their spans are the words that say so. */
const outcomes: readonly string[] = ['event/en/consequence', 'event/en/same-event']

/** The labels of a sentence by its events. */
export function policeLabelsOf({ events, parties, attributions, text, because }: Reading): ReadonlySet<Label> {
  const labels = new Set<Label>()
  // Annotators took what police said, found and registered for something that they did, which is no event of a ledger.
  if (parties.some((party) => isPolice(party) && !premises.test(text.slice(party.span.end)))) labels.add('ANY')
  if (attributions.some((attribution) => isByPolice(attribution, text))) labels.add('ANY')
  for (const [index, event] of events.entries()) {
    const { mode, type, reality, cameo, trigger } = event
    const spans = [
      trigger,
      ...because.filter(({ of, rule }) => of === `/events/${index}` && outcomes.includes(rule)).map(({ span }) => span),
    ]
    const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
    const theirs = isTheirs(event, words) || /police|lathi|teargas|tear gas/.test(words)
    if (!theirs) continue
    if (!did.has(reality)) {
      if (reality === 'denied' && event.actors.some(isPolice)) labels.add('FAIL')
      // Forces that are to come were taken for police that act.
      if (reality === 'planned' && type === 'MOBILIZE' && event.actors.length > 0) labels.add('ANY')
      continue
    }
    labels.add('ANY')
    if (type === 'COERCE' && mode === 'arrest') labels.add('ARREST')
    if (type === 'ASSAULT' && mode !== 'abduct') labels.add('FORCE')
    if (type === 'ASSAULT' && (cameo === '1823' || /kill|dead|death|died|dies/.test(words))) labels.add('KILL')
  }
  // Deaths that nobody is said to cause, told beside police that shoot, are of that shooting.
  const deaths = events.some(({ type, cameo, actors, reality }) => {
    return type === 'ASSAULT' && cameo === '1823' && actors.length === 0 && did.has(reality)
  })
  if (labels.has('FORCE') && deaths) labels.add('KILL')
  return labels
}

export function scorePolice(
  pairs: readonly { document: GoldDocument<ReadonlySet<Label>>; reading: Reading }[],
): Scored {
  const sums = new Map(policeLabels.map((label) => [label, { found: 0, right: 0, gold: 0, recalled: 0 }]))
  const misses: Miss[] = []
  let events = 0
  for (const { document, reading } of pairs) {
    const read = policeLabelsOf(reading)
    events += reading.events.length
    for (const [label, sum] of sums) {
      const isGold = document.gold.has(label)
      const isRead = read.has(label)
      sum.gold += isGold ? 1 : 0
      sum.found += isRead ? 1 : 0
      sum.right += isGold && isRead ? 1 : 0
      sum.recalled += isGold && isRead ? 1 : 0
      if (isGold !== isRead) misses.push(makeMiss(`${label} ${isGold ? 'missed' : 'invented'}`, document, reading))
    }
  }
  return {
    figures: [
      count('sentences', pairs.length),
      ...[...sums].flatMap(([label, sum]) => f1Figures(label.toLowerCase(), sum)),
      count('events', events),
    ],
    misses,
  }
}

function makeMiss(cause: string, { input }: GoldDocument<ReadonlySet<Label>>, { events, text }: Reading): Miss {
  const read = events.map(({ type, mode, reality, actors, trigger }) => {
    const who = actors.map((actor) => actor.text).join('+')
    return `${type} ${mode ?? ''} ${reality} “${text.slice(trigger.start, trigger.end)}” by ${who === '' ? '–' : who}`
  })
  return {
    cause,
    words: read.length === 0 ? 'no event' : 'other events',
    where: input.ref,
    detail: `${read.join(', ')} in “${input.text.slice(0, 300)}”`,
  }
}
