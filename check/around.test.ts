/**
 * Does a sentence say in a list, a post or a ticker what it says alone? Metamorphic: each sentence is read with what such texts put
 * around it, and the two readings must tell the same.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReport, readReport } from '../src/read/index.ts'
import { knowledge } from './knowledge.ts'

const sentences = [
  'At least 31 civilians were killed in shelling of the market on Sunday, the health ministry said.',
  'Gunmen abducted 14 students from a school in Zamfara, police said.',
  'Police fired tear gas at protesters in Nairobi on Tuesday.',
  'The army denied that its troops had entered the town.',
  'Two aid workers remain missing near Tawila.',
  'Islamic State claimed responsibility for the attack in Quetta.',
  'A 6.1-magnitude earthquake struck western Afghanistan overnight, killing 12 people.',
  'Thousands of people marched in Tbilisi against the new law.',
  'The government imposed a curfew in Dhaka.',
  '12 people were arrested in Almaty.',
  'Rebels captured the town of Sake in eastern Congo, residents said.',
  'The death toll has risen to 44, a hospital official said.',
  'Nurses in Ghana began a strike on Monday over pay.',
  'Mobile internet was shut down across Senegal.',
  'A car bomb exploded outside a police station in Mogadishu, wounding nine.',
  'Russian drones hit an apartment block in Kharkiv, killing three.',
  'Around 57,000 people were displaced by the fighting.',
]

interface Told {
  readonly events: readonly string[]
  readonly days: readonly (string | undefined)[]
  readonly counts: readonly string[]
  readonly voices: readonly string[]
}

/** What a text tells, without the spans, which move. */
function told(text: string): Told {
  const reading = readReport(makeReport({ text, language: 'en', published: '2026-03-12' }), knowledge)
  const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase()
  const names = (parties: readonly { readonly text: string }[]): string =>
    parties.map((one) => plain(one.text)).join('+')
  return {
    events: reading.events.map(({ type, mode = '', reality, background, actors, targets, place = -1 }) => {
      const where = plain(reading.places[place]?.name ?? '')
      return `${type} ${mode} ${reality} ${background} [${names(actors)}] [${names(targets)}] ${where}`
    }),
    days: reading.events.map(({ time }) => time?.value),
    counts: reading.tallies.map(({ category, low, high = '' }) => `${category} ${low} ${high}`),
    voices: reading.attributions.map(({ stance, source }) => {
      return `${stance} ${source.map(({ start, end }) => plain(reading.text.slice(start, end))).join(' ')}`
    }),
  }
}

const alone = new Map(sentences.map((sentence) => [sentence, told(sentence)]))

function compare(around: (sentence: string) => string, parts: (told: Told) => unknown): void {
  for (const [sentence, known] of alone) assert.deepEqual(parts(told(around(sentence))), parts(known), around(sentence))
}

const bullets = ['- ', '* ', '• ', '– ', '— ', '1. ', '2) ', '> ']
const labels = ['UPDATE: ', 'BREAKING: ', 'BREAKING - ', 'JUST IN: ', 'Summary: ']
const posts = ['🚨 ', '⚡️', '🔴 BREAKING: ', '#BREAKING ', '#BREAKING: ', 'RT @lakewire: ', '@lakewire ']
for (const opener of [...bullets, ...labels, ...posts])
  test(`behind ${JSON.stringify(opener)}`, () =>
    compare(
      (sentence) => `${opener}${sentence}`,
      (one) => one,
    ))

for (const tail of [
  ' #news',
  ' #Osh #rebels',
  ' https://lakewire.example/a',
  ' (1/3)',
  ' 🙏',
  ' - Lake Wire',
  ' via @lakewire',
])
  test(`before ${JSON.stringify(tail)}`, () =>
    compare(
      (sentence) => `${sentence}${tail}`,
      (one) => one,
    ))

for (const hour of ['14:05 - ', '14:05: ', '14:05 ', '(14:05) ', '2:05pm - '])
  test(`behind the hour ${JSON.stringify(hour)}, which may say when it was`, () =>
    compare(
      (sentence) => `${hour}${sentence}`,
      ({ events, counts, voices }) => ({ events, counts, voices }),
    ))

for (const [name, around] of [
  ['two blanks', (sentence: string) => sentence.replaceAll(' ', '  ')],
  ['blanks that do not break', (sentence: string) => sentence.replaceAll(' ', '\u00a0')],
  ['no full stop', (sentence: string) => sentence.replace(/\.$/, '')],
  ['brackets', (sentence: string) => `[${sentence}]`],
  ['bold type', (sentence: string) => `**${sentence}**`],
  ['tags for places', (sentence: string) => sentence.replace(/\b(in|near|across|of) (?=\p{Lu}\p{Ll}+[ ,.])/gu, '$1 #')],
] as const)
  test(`with ${name}`, () => compare(around, (one) => one))

for (const [name, around] of [
  ['capitals', (sentence: string) => sentence.toUpperCase()],
  ['small letters', (sentence: string) => sentence.toLowerCase()],
] as const)
  test(`in ${name}`, () => compare(around, ({ counts, days }) => ({ counts, days })))
