/**
 * Is a report about political violence, and of what kind? Summaries of the South Asia Terrorism Portal, each with one or more of
 * four labels: armed assault, bombing, kidnapping, attack on property. A report counts as about violence where an event of it
 * that happened is an attack, an abduction, or an explosion.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, Reading } from '../src/model/index.ts'
import { count, detail, f1, f1Figures, percent, type Sums } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

const folder = 'satp_relevant'

/** The columns of the files after the text, in their order. */
export const satpLabels = ['assault', 'bombing', 'kidnapping', 'property'] as const
type Label = (typeof satpLabels)[number]

export const satp = readingTask<ReadonlySet<Label>>({
  name: 'satp',
  measures: 'is a report about political violence: F1 on summaries of the South Asia Terrorism Portal',
  needs: [folder],
  source: 'https://github.com/eventdata/ConfliBERT',
  splits: ['train', 'dev'],
  load: ({ data, split }) =>
    ['train', 'dev']
      .filter((part) => split === undefined || split === part)
      .flatMap((part) => readRows(join(data, folder, `${part}.tsv`), part)),
  score: scoreSatp,
})

function readRows(path: string, part: string): GoldDocument<ReadonlySet<Label>>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    const [text = '', ...labels] = line.trimEnd().split('\t')
    if (labels.length !== satpLabels.length) return []
    const gold = new Set(satpLabels.filter((_, column) => labels[column] === '1'))
    return [{ input: { ref: `${part}/${index + 1}`, text, language: 'en' }, gold }]
  })
}

const told: ReadonlySet<Event['reality']> = new Set(['happened', 'ongoing', 'possible'])
const bombings: ReadonlySet<string> = new Set(['explosives', 'suicide-attack'])

function labelOf({ type, mode }: Event): Label | undefined {
  if (type === 'EXPLOSION') return 'bombing'
  if (type !== 'ASSAULT') return undefined
  if (mode === 'abduct') return 'kidnapping'
  if (mode === 'destroy') return 'property'
  return bombings.has(mode ?? '') ? 'bombing' : 'assault'
}

/** The kinds of violence that a reading tells. */
export function violenceOf({ events }: Reading): ReadonlySet<Label> {
  return new Set(events.filter(({ reality }) => told.has(reality)).flatMap((event) => labelOf(event) ?? []))
}

export function scoreSatp(pairs: readonly { document: GoldDocument<ReadonlySet<Label>>; reading: Reading }[]): Scored {
  const whole = { found: 0, right: 0, gold: 0, recalled: 0 }
  const sums = new Map(satpLabels.map((label) => [label, { found: 0, right: 0, gold: 0, recalled: 0 }]))
  const misses: Miss[] = []
  let events = 0
  for (const { document, reading } of pairs) {
    const read = violenceOf(reading)
    events += reading.events.length
    addTo(whole, document.gold.size > 0, read.size > 0)
    for (const [label, sum] of sums) addTo(sum, document.gold.has(label), read.has(label))
    if (document.gold.size > 0 !== read.size > 0) {
      const seen = reading.events.map(({ type, reality }) => `${type} ${reality}`).join(', ')
      misses.push({
        cause: read.size > 0 ? 'invented' : 'missed',
        words: [...document.gold].join('+'),
        where: document.input.ref,
        detail: `read ${seen === '' ? 'nothing' : seen} in “${document.input.text.slice(0, 400)}”`,
      })
    }
  }
  return {
    figures: [
      count('reports', pairs.length),
      ...f1Figures('violence', whole),
      ...[...sums].map(([label, sum]) => detail(`${label}F1`, f1(sum))),
      detail('eventsPer100Reports', percent(events, pairs.length)),
    ],
    misses,
  }
}

function addTo(sum: Sums, isGold: boolean, isRead: boolean): void {
  sum.gold += isGold ? 1 : 0
  sum.found += isRead ? 1 : 0
  sum.right += isGold && isRead ? 1 : 0
  sum.recalled += isGold && isRead ? 1 : 0
}
