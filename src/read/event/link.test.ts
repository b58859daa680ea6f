/** Which mentions are of one event, and of which event are the dead and the hurt? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import type { ReportInput } from '../../model/index.ts'
import { makeReport, readReport } from '../index.ts'
import { cases } from './en/cases.ts'

const read = (input: ReportInput) =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

test('two mentions of one event in one report are one event; a headline yields to the body', () => {
  const { events, text } = read({
    title: 'Explosion in Almaty',
    text: 'An explosion rocked Almaty on Tuesday. Windows broke in the explosion, residents of Almaty said on Tuesday.',
  })
  assert.deepEqual(
    events.map(({ trigger }) => trigger.start > text.indexOf('\n') && text.slice(trigger.start, trigger.end)),
    ['explosion'],
  )
})

test('who succumbs to wounds later died in what was told before, and in nothing where nothing was', () => {
  const typesOf = (text: string): string[] => read({ text }).events.map(({ type, time }) => `${type} ${time?.value}`)
  const later = 'Two more succumbed to their injuries on Wednesday, taking the toll to 13.'
  assert.deepEqual(typesOf(`Eleven were crushed to death in a stampede in Almaty on Tuesday. ${later}`), [
    'ACCIDENT 2022-01-04',
  ])
  assert.deepEqual(typesOf('Two men succumbed to gunshot wounds on Tuesday.'), ['ASSAULT 2022-01-04'])
})

test('“claimed the attack”, days after it, is the attack that was told, by whoever claims it', () => {
  const { events } = read({
    text: 'A car bomb exploded in a market in Almaty on Tuesday, killing eight people. The rebels claimed the attack.',
  })
  assert.deepEqual(
    events.map(({ time, actors }) => [time?.value, actors.map(({ text }) => text)]),
    [['2022-01-04', ['The rebels']]],
  )
})

test('those who were killed and those who were abducted are two events where each has a number', () => {
  const modes = (text: string) => read({ text }).events.map(({ mode }) => mode)
  assert.deepEqual(modes('Bandits killed 34 and abducted 12 in Almaty on Tuesday.'), [undefined, 'abduct'])
  assert.deepEqual(modes('On Tuesday, 34 people were killed and 12 abducted in Almaty.'), [undefined, 'abduct'])
  assert.deepEqual(modes('Pirates attacked a ship 30 miles off Almaty on Tuesday and abducted five sailors.'), [
    'abduct',
  ])
  assert.deepEqual(modes('Bandits kidnapped and killed two traders in Almaty on Tuesday.'), ['abduct'])
})

test('a headline’s fire is the arson of the body, and its blast the bombing', () => {
  const types = (title: string, text: string) => read({ title, text }).events.map(({ type }) => type)
  assert.deepEqual(types('Four die in house fire', 'Unknown men set a house on fire in Almaty on Tuesday.'), [
    'ASSAULT',
  ])
  assert.deepEqual(types('Explosion in Almaty', 'A car bomb went off in Almaty on Tuesday.'), ['ASSAULT'])
})

test('“the blast” is the explosion told before, wherever it was heard', () => {
  const { events, places } = read({ text: 'An explosion shook Beirut on Tuesday. The blast was heard in Cyprus.' })
  assert.deepEqual(
    events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    ['Beirut'],
  )
})

test('what came a year after an attack is none of it', () => {
  const { events } = read({
    text: 'Gunmen killed nine people in Almaty on Monday, a year after an attack in which 20 died.',
  })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [
      ['ASSAULT', false],
      ['ASSAULT', true],
    ],
  )
})

test('officers hurt in riots over a shooting were not hurt by the shots', () => {
  const { events, tallies } = read({
    text: 'Young people torched cars in Osh on Monday after the death of a teenager who was shot by an officer. Nine policemen were hurt.',
  })
  const modeOf = (index: number) => events.find(({ id }) => id === tallies[index]?.event)?.mode
  assert.deepEqual([modeOf(0), modeOf(1)], ['firearms', 'destroy'])
})

test('whoever was shot before he could do more is no victim of what he did', () => {
  const { events } = read({ text: 'A zookeeper attacked four people in Akron before officers shot him.' })
  assert.deepEqual(
    events.map(({ actors, targets }) => [actors.length, targets.length]),
    [
      [0, 1],
      [1, 0],
    ],
  )
})

test('whoever is killed for an abduction was not abducted', () => {
  const { events } = read({ text: 'Troops killed a commander who was involved in the abduction of 300 schoolgirls.' })
  assert.deepEqual(
    events.map(({ mode, actors }) => [mode, actors.length]),
    [
      [undefined, 1],
      ['abduct', 0],
    ],
  )
})

test('an arrest by others of somebody else is another arrest', () => {
  const { events } = read({
    text: 'Police arrested two men in Lima on Monday. The arrest of Hugo Paz by Chilean authorities had led to a war of gangs.',
  })
  assert.deepEqual(
    events.filter(({ mode }) => mode === 'arrest').map(({ actors }) => actors[0]?.text),
    ['Police', 'Chilean authorities'],
  )
})

test('a separate case is of no place or event that was told before', () => {
  const { events, places } = read({
    text: 'Gunmen killed two men in Jos on Monday. In a separate incident, three farmers were shot dead.',
  })
  assert.deepEqual(
    events.map(({ place }) => places[place ?? -1]?.name),
    ['Jos', undefined],
  )
})

test('who died elsewhere is no victim of what is only remembered', () => {
  const { events } = read({
    text: 'Paz was shot by gunmen on December 4, 2015. In Lima, two robbers were killed in Barrio Sta. Rosa on Sunday night.',
    published: '2026-03-12',
  })
  assert.deepEqual(
    events.map(({ background }) => background),
    [true, false],
  )
})

test('how many were murdered before is no second murder', () => {
  const text = 'A reporter was shot dead in Veracruz on Tuesday, the fourth to be murdered in Mexico this year.'
  assert.deepEqual(
    read({ text }).events.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
    ['shot dead'],
  )
})

test('officers who were hurt are no victims of the police', () => {
  const { events } = read({
    text: 'Police fired tear gas in Almaty on Tuesday. At least 20 police officers were injured.',
  })
  assert.ok(
    events.every(({ actors, targets }) => actors.length === 0 || targets.every(({ sector }) => sector !== 'COP')),
  )
})

test('the toll of an event is no second event', () => {
  const { events, because } = read({ text: 'An explosion rocked Almaty on Tuesday. Twelve people were killed.' })
  assert.deepEqual(
    events.map(({ type, targets }) => [type, targets.map(({ text }) => text)]),
    [['EXPLOSION', ['people']]],
  )
  assert.ok(because.some(({ rule }) => rule === 'event/en/outcome'))
})

test('the dead of an accident are not of an attack', () => {
  const { events } = read({
    text: 'Ten people were killed when a coach carrying schoolchildren plunged into a river near Almaty on Monday, police said. Five others were injured.',
  })
  assert.deepEqual(
    events.map(({ type }) => type),
    ['ACCIDENT'],
  )
})

test('the explosion is what a report of a bombing told before, and where it was is taken from wherever it is told', () => {
  const told = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ trigger, place }) => [text.slice(trigger.start, trigger.end), places[place ?? -1]?.name])
  }
  assert.deepEqual(told('Rebels blew up a bus on Monday. The army said that the explosion took place near Kirkuk.'), [
    ['blew up a bus', 'Kirkuk'],
  ])
  assert.deepEqual(told('Gunmen attacked a bus on Monday. The attack took place near Maiduguri.'), [
    ['attacked', 'Maiduguri'],
  ])
  assert.deepEqual(told('A collision in Leeds has hurt two. Medics responded to the collision on Tuesday.').length, 1)
})

test('what a group claims is what was told before in the town that names it, and the town did nothing', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ trigger, actors }) => [
      text.slice(trigger.start, trigger.end),
      actors.map((actor) => actor.text).join(),
    ])
  assert.deepEqual(
    told(
      'A bomb hit a bus in Kirkuk on Monday. A bomb hit a school in Mosul on Tuesday. Rebels claimed the Kirkuk bombing.',
    ),
    [
      ['bomb', 'Rebels'],
      ['bomb', ''],
    ],
  )
  assert.deepEqual(told('The group claimed the Mosul bombing.'), [['bombing', 'The group']])
  assert.deepEqual(
    told(
      'Men opened fire on a post outside Chaman on Monday. The outlawed Baloch Liberation Army claimed the Chaman shooting.',
    ),
    [['opened fire', 'The outlawed Baloch Liberation Army']],
  )
})

test('one happening is one event, by whatever nouns and verbs it is told again', () => {
  const triggers = (text: string) => read({ text }).events.map(({ trigger }) => text.slice(trigger.start, trigger.end))
  assert.deepEqual(
    triggers(
      'An earthquake shook Sumatra on Monday. The quake struck at 5.20 p.m. local time, 20 kilometres north of Bukittinggi. Tremors were felt in Singapore.',
    ),
    ['earthquake'],
  )
  assert.deepEqual(
    triggers('A car bomb went off in Kirkuk on Monday. Part of the town hall collapsed in the blast, residents said.'),
    ['car bomb'],
  )
  assert.deepEqual(triggers('Two houses collapsed in the earthquake in Kathmandu on Monday.'), ['earthquake'])
  assert.deepEqual(triggers('Nine people drowned after a crowded barge capsized on Lake Kivu on Monday.'), ['capsized'])
  assert.deepEqual(triggers('An explosion and fire at a mill in Leeds on Monday killed three people.'), ['explosion'])
  assert.deepEqual(
    triggers('Nine soldiers were killed, and two guards were wounded, in a gunfight that raged for an hour in Marawi.'),
    ['gunfight'],
  )
})

test('the bomber who is told of again is the one of before, wherever in the town he is said to have been', () => {
  const told = (text: string) => readReport(makeReport({ text, published: '2026-03-12' }), knowledge).events
  const bombers = told(
    'A suicide bomber blew himself up in Quetta on Wednesday. The bomber detonated his vest on Sariab Road, police said.',
  )
  assert.equal(bombers.length, 1)
  const raids = told('Gunmen attacked a village near Gao on Monday. On Tuesday the gunmen attacked a convoy in Kidal.')
  assert.equal(raids.length, 2)
})

test('a later, another or a second deed is none that was told before', () => {
  const count = (text: string): number => read({ text }).events.length
  assert.equal(count('Gunmen attacked a bus near Jos, killing four. Another attack on a bus killed two.'), 2)
  assert.equal(count('Police clashed with protesters in Jos. In later clashes three officers were hurt.'), 2)
  assert.equal(count('Gunmen attacked a bus near Jos. It was the second attack on a bus in a week.'), 1)
  assert.equal(
    count('Four soldiers were killed when an explosive device went off in Jos. The blast damaged a wall.'),
    1,
  )
})
