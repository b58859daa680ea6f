/**
 * How well is a sentence's quad class read? The class of a sentence is that of the event nearest the root of its sentence, the
 * first of several: by its CAMEO root where it has a code, since what CAMEO calls a statement or an appeal is class 0 here, by
 * its PLOVER type otherwise. Reduced relations (CAMEO 16) count as class 3, as the annotators took them. A sentence without an event, or with history only, is class 0.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, Reading } from '../src/model/index.ts'
import { textId } from '../src/model/index.ts'
import { quadClasses } from '../src/read/event/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, detail, percent, score } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

const file = 'cameo_class/train.tsv'
const classCount = 5

export const cameoClass = readingTask<number>({
  name: 'cameo-class',
  measures: 'quad class of a sentence: macro F1 over none and the four classes of CAMEO',
  needs: [file],
  source: 'https://github.com/eventdata/ConfliBERT',
  splits: halves,
  load: ({ data, split }) =>
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => {
        const [text = '', label = '0'] = line.split('\t')
        return { input: { ref: textId(text).slice(0, 12), text, language: 'en' }, gold: Number(label) }
      })
      .filter(({ input }) => isInHalf(input.ref, split)),
  score: scoreClasses,
})

/** Classes by CAMEO's root code, the first two figures. */
function classOf({ cameo, type }: Event): number {
  const root = Number(cameo?.slice(0, 2) ?? Number.NaN)
  if (Number.isNaN(root)) return (quadClasses as Readonly<Record<string, number>>)[type] ?? 0
  if (root <= 2) return 0
  if (root <= 5) return 1
  if (root <= 8) return 2
  return root <= 13 || root === 16 ? 3 : 4
}

/** Events that a sentence only refers to, or holds to be possible, do not make its class. */
const passing = 'event/en/mention'

const telling: readonly string[] = ['event/en/verb', 'event/en/noun', 'event/en/light-verb', 'event/en/consequence']

/** One class for a reading. */
export function sentenceClass(reading: Reading): number {
  const told = reading.events.filter(({ reality, background }, index) => {
    const rules = reading.because.filter(({ of }) => of === `/events/${index}`).map(({ rule }) => rule)
    return (
      !background &&
      reality !== 'possible' &&
      reality !== 'hypothetical' &&
      (!rules.includes(passing) || rules.some((rule) => telling.includes(rule)))
    )
  })
  const [main] = told
  return main === undefined ? 0 : classOf(main)
}

export function scoreClasses(pairs: readonly { document: GoldDocument<number>; reading: Reading }[]): Scored {
  const table = Array.from({ length: classCount }, () => Array.from({ length: classCount }, () => 0))
  const misses: Miss[] = []
  let events = 0
  for (const { document, reading } of pairs) {
    const read = sentenceClass(reading)
    events += reading.events.length
    const row = table[document.gold]
    if (row !== undefined) row[read] = (row[read] ?? 0) + 1
    if (read === document.gold) continue
    const told = reading.events.map(
      ({ type, trigger, cameo }) => `${type} ${cameo ?? ''} “${reading.text.slice(trigger.start, trigger.end)}”`,
    )
    misses.push({
      cause: `${document.gold} read as ${read}`,
      words: told[0] ?? 'nothing',
      where: document.input.ref,
      detail: `${told.join(', ')} in “${document.input.text}”`,
    })
  }
  const f1 = table.map((_, label) => {
    const right = table[label]?.[label] ?? 0
    const gold = (table[label] ?? []).reduce((a, b) => a + b, 0)
    const found = table.reduce((sum, row) => sum + (row[label] ?? 0), 0)
    return percent(2 * right, gold + found)
  })
  return {
    figures: [
      count('sentences', pairs.length),
      score('macroF1', Math.round((f1.reduce((a, b) => a + b, 0) / classCount) * 100) / 100),
      ...f1.map((value, label) => detail(`f1Class${label}`, value)),
      detail('eventsPer100Sentences', pairs.length === 0 ? 0 : Math.round((events / pairs.length) * 100)),
    ],
    misses,
  }
}
