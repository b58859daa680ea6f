import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knowledge } from '../../../check/knowledge.ts'
import type { ReportInput, Span } from '../../model/index.ts'
import { makeReport, readReport } from '../index.ts'
import { cases } from './en/cases.ts'
import { rules } from './index.ts'

const read = (input: ReportInput) =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

const brackets = { trigger: /\{(.+?)\}/g, actors: /\[(.+?)\]/g, targets: /<(.+?)>/g }

function marked(line: string, kind: keyof typeof brackets): string[] {
  return [...line.matchAll(brackets[kind])].map(([, words]) => words ?? '')
}

/** Where the trigger of a marked line stands in the line without its marks, over all its pieces. */
function triggerIn(line: string): [number, number] {
  const bare = line.replace(/[[\]<>]/g, '')
  const from = bare.indexOf('{')
  return [from, bare.slice(0, bare.lastIndexOf('}')).replace(/[{}]/g, '').length]
}

for (const { rule, type, mode, reality = 'happened', background = false, headline = false, lines } of cases.reads) {
  for (const line of lines) {
    test(`${rule}: ${line}`, () => {
      const plain = line.replace(/[[\]{}<>]/g, '')
      const { events, text, because } = read(headline ? { title: plain, text: '' } : { text: plain })
      const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))
      assert.equal(events.length, 1, `events: ${words(events.map(({ trigger }) => trigger)).join(', ')}`)
      const [event] = events
      assert.ok(event !== undefined)
      assert.deepEqual(words([event.trigger]), [plain.slice(...triggerIn(line))])
      assert.deepEqual(words(event.actors.map(({ span }) => span)), marked(line, 'actors'))
      assert.deepEqual(words(event.targets.map(({ span }) => span)), marked(line, 'targets'))
      assert.deepEqual([event.type, event.mode, event.reality, event.background], [type, mode, reality, background])
      assert.ok(
        because.some((reason) => reason.of === '/events/0' && reason.rule === rule),
        `rules: ${because.map((reason) => reason.rule)}`,
      )
    })
  }
}

for (const line of cases.refuses) {
  test(`no event in: ${line}`, () => {
    const { events, text } = read({ text: line })
    assert.deepEqual(
      events.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
      [],
    )
  })
}

test('a shooting of the unarmed is no battle between two sides', () => {
  const subEvents = (text: string) => read({ text }).events.map(({ acled }) => acled?.subEvent)
  assert.deepEqual(subEvents('Gunmen opened fire on farmers in Koro.'), ['Attack'])
  assert.deepEqual(subEvents('Gunmen opened fire on soldiers in Koro.'), ['Armed clash'])
})

test('what was ordered or threatened on a day was so on the last such day', () => {
  const days = (text: string) => read({ text, published: '2024-06-03T09:00:00Z' }).events.map(({ time }) => time?.value)
  assert.deepEqual(days('The governor on Thursday issued shoot-at-sight orders.'), ['2024-05-30'])
  assert.deepEqual(days('The mayor threatened on Thursday to close the port.')[0], '2024-05-30')
  assert.deepEqual(days('Unions have called an indefinite strike from Thursday.'), ['2024-06-06'])
})

test('what ends a strike, a roadblock or a siege is told as its end', () => {
  const told = (text: string) => read({ text }).events.map(({ type, mode }) => [type, mode])
  assert.deepEqual(told('The strike by dockers ended on Thursday.'), [['RETREAT', 'access']])
  assert.deepEqual(told('The roadblock was lifted on Thursday.'), [['RETREAT', 'access']])
  assert.deepEqual(told('The two countries agreed a ceasefire.'), [['AGREE', undefined]])
  assert.deepEqual(told('Commandos stormed the bank, freeing 25 hostages.'), [
    ['COERCE', 'seize'],
    ['RETREAT', 'release'],
  ])
  assert.deepEqual(told('The government suspended a fare rise.'), [['CONCEDE', undefined]])
})

test('who looks into a deed has not done it, and who gathers for food does not protest', () => {
  const actors = (text: string) => read({ text }).events.map(({ type, actors: [who] }) => [type, who?.text])
  assert.deepEqual(actors('Police opened an investigation into the killing of three miners.'), [
    ['ACCUSE', 'Police'],
    ['ASSAULT', undefined],
  ])
  assert.deepEqual(actors('Residents gathered at the market to receive food aid.'), [])
  assert.deepEqual(actors('The hospital counted three dead and 66 injured.'), [])
})

test('who drowned was not killed by anybody', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(types('A girl of four drowned in the river on Monday.'), ['ACCIDENT'])
})

test('fights that speakers see themselves in are none', () => {
  const typesOf = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(typesOf('“We lost a round, we did not lose the battle,” he said in Osh.'), [])
  assert.deepEqual(typesOf('The army lost the battle for Osh on Monday.'), ['ASSAULT'])
})

test('a car that strikes somebody is an accident, and police who search a house attack nobody', () => {
  const told = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(told('A car struck a cyclist in Leeds on Monday.'), ['ACCIDENT'])
  assert.deepEqual(told('The bar was raided by police on Monday.'), ['COERCE'])
})

test('every rule has a case', () => {
  const elsewhere = [
    'event/en/figurative',
    'event/en/contest',
    'event/en/obituary',
    'event/en/statistic',
    'event/en/drill',
    'event/en/figure-line',
    'event/en/plot',
    'event/en/asked',
    'event/en/claimed',
    'event/en/wrecked-by-nature',
    'event/en/pronoun',
    'event/en/outcome',
    'event/en/same-as-before',
    'event/en/same-event',
    'event/en/place-carried',
    'event/en/only-place',
    'event/en/place-meant',
    'event/en/place-of-title',
    'event/en/place-of-police',
    'event/en/place-of-people',
    'event/en/counted-day',
    'event/en/published-day',
    'event/en/history',
    'event/en/running-history',
    'event/en/scene-day',
    'event/en/told-after',
    'event/en/each-place',
    'event/en/past-report',
    'event/en/entry-day',
    'event/en/entry-place',
    'event/en/entry-history',
    'event/en/report-period',
  ]
  const covered = new Set([...cases.reads.map(({ rule }) => rule), ...elsewhere])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})

test('any text gives spans within it and throws nothing', () => {
  const pieces = fc.constantFrom(
    'attack',
    'attacked',
    'will',
    'to',
    'if',
    'police',
    'the',
    'by',
    ',',
    '.',
    'Almaty',
    'on',
    'Monday',
    '12',
    'killed',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((words) => words.join(' ')),
      ),
      (text) => {
        const reading = read({ text })
        for (const { span } of reading.because)
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= reading.text.length)
      },
    ),
  )
})

test('what is ambushed or destroyed is no means of it', () => {
  const { events } = read({ text: 'Fighters ambushed an army helicopter on Friday.' })
  assert.deepEqual([events[0]?.objects.length, events[0]?.instruments.length], [1, 0])
})

const told = (text: string): string[] =>
  read({ text }).events.map(({ type, mode = '', reality }) => `${type} ${mode} ${reality}`)

test('who was killed was not taken hostage by it', () => {
  const text =
    'Eleven inmates were killed in the prison on Monday. All guards who had been taken hostage on Monday were freed.'
  assert.deepEqual(told(text).slice(0, 2), ['ASSAULT  happened', 'ASSAULT abduct happened'])
})

test('inmates abduct, and an attack that was foiled is nothing that was seized', () => {
  assert.deepEqual(told('Inmates seized nine guards on Monday.'), ['ASSAULT abduct happened'])
  assert.deepEqual(told('Police foiled an attack on a jail on Monday.'), ['COERCE  happened'])
})

test('what a court ordered was done when it ordered it', () => {
  const when = (text: string) => read({ text }).events.map(({ time, background }) => [time?.value, background])
  assert.deepEqual(when('In July a court in Minsk ordered nine protesters released.'), [['2021-07', true]])
  assert.deepEqual(when('A judge on Monday ordered 12 activists released.'), [['2022-01-03', false]])
})

test('who is suspended, deported or sacked in a headline did not do it', () => {
  const whom = (title: string) =>
    read({ title, text: '' }).events.map(({ actors, targets }) => [actors[0]?.text, targets[0]?.text])
  assert.deepEqual(whom('Teachers suspended after exam leak'), [[undefined, 'Teachers']])
  assert.deepEqual(whom('Students deported from Turkey'), [[undefined, 'Students']])
  assert.deepEqual(whom('Gunmen kill five quarrymen'), [['Gunmen', 'quarrymen']])
})

test('a holiday does nothing', () => {
  assert.deepEqual(read({ text: 'The New Year’s Day attacks killed 72 people.' }).events[0]?.actors, [])
})
