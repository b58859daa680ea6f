import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { Tally } from '../../model/index.ts'
import { makeReport, readReport } from '../index.ts'
import { cases } from './en/cases.ts'
import { rules } from './index.ts'

const knowledge = loadKnowledge()
const read = (text: string) =>
  readReport(makeReport({ text, language: 'en', published: '2022-01-06T12:00+06:00' }), knowledge)

function shown({ category, low, best, high, who, background }: Tally): string {
  const figure = `${low}/${best ?? '-'}/${high ?? '-'}`
  const people = who === undefined ? '' : ` ${who.text}`
  return `${category} ${figure}${people}${background === true ? ', background' : ''}`
}

for (const { rule, lines } of cases.reads) {
  for (const [line, expected] of lines) {
    test(`${rule}: ${line}`, () => {
      const { tallies, text, because } = read(line.replace(/[[\]]/g, ''))
      assert.equal(tallies.map(shown).join('; '), expected)
      const at = tallies.findIndex((_, index) =>
        because.some(({ of, rule: id }) => of === `/tallies/${index}` && id === rule),
      )
      const span = tallies[at]?.span
      assert.ok(span !== undefined, `read by ${because.map(({ rule: id }) => id).join(', ')}`)
      assert.equal(text.slice(span.start, span.end), /\[(.+)\]/.exec(line)?.[1])
    })
  }
}

for (const line of cases.refuses) {
  test(`no count of people in: ${line}`, () => assert.deepEqual(read(line).tallies, []))
}

test('two counts of one sentence are two tallies, each by its source', () => {
  const { tallies, attributions } = read('Ten people were killed and 25 injured, the mayor said.')
  assert.deepEqual(
    tallies.map(({ category, best }) => [category, best]),
    [
      ['killed', 10],
      ['injured', 25],
    ],
  )
  for (const tally of tallies) assert.deepEqual(tally.attributions, [attributions[0]?.id])
})

test('what people died of is of no attack that was told before, and those who are fed are of none', () => {
  const eventOf = (text: string) => {
    const { tallies, events } = read(text)
    return events.find(({ id }) => id === tallies.at(-1)?.event)?.type
  }
  assert.equal(eventOf('Shells hit a market in Nyala. At least three infants died of thirst on the road.'), undefined)
  assert.equal(eventOf('Rebels attacked the base. In hospital, six people have died from cholera.'), undefined)
  assert.equal(eventOf('Police clashed with miners in Lima. UNICEF reached 3,000 people with food.'), undefined)
  assert.equal(eventOf('An earthquake struck Herat. Rescuers said 40 people died of cold.'), 'DISASTER')
  assert.equal(eventOf('A strike hit a shelter in Rafah. Nine people were killed.'), 'ASSAULT')
})

test('a count belongs to the event before it, and says that this is inferred', () => {
  const { tallies, events, because } = read('An explosion rocked Almaty on Tuesday. Twelve people were killed.')
  assert.equal(tallies[0]?.event, events[0]?.id)
  assert.equal(tallies[0]?.time?.value, '2022-01-04')
  assert.ok(because.some(({ of, rule }) => of === '/tallies/0' && rule === 'tally/en/event-before'))
})

test('of several events in a sentence a count belongs to the nearest in its tree', () => {
  const { tallies, events, text } = read(
    'The explosion of a mine from the war led to the deaths of two children and the wounding of four others.',
  )
  const eventOf = (at: number) => events.find(({ id }) => id === tallies[at]?.event)?.trigger
  for (const at of [0, 1]) {
    const trigger = eventOf(at)
    assert.equal(trigger && text.slice(trigger.start, trigger.end), 'explosion')
  }
})

test('people in another town than the event before are not its people', () => {
  const { tallies, places, events } = read(
    'Protesters set fire to a bank in Almaty on Tuesday. In Taraz two people were shot dead. In Almaty nine were hurt.',
  )
  const placeOf = ({ place }: Pick<Tally, 'place'>) => (place === undefined ? undefined : places[place]?.name)
  assert.deepEqual(tallies.map(placeOf), ['Taraz', 'Almaty'])
  const [taraz, almaty] = tallies.map(({ event }) => events.find(({ id }) => id === event))
  assert.notEqual(taraz && placeOf(taraz), 'Almaty')
  assert.equal(almaty && placeOf(almaty), 'Almaty')
})

test('a bare number is where its own place is; a country is no total by itself', () => {
  const { tallies, places } = read(
    'Three people were killed in Almaty, on the outskirts of Astana, two in the western town of Aktau and at least four in Taraz.',
  )
  assert.deepEqual(
    tallies.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    ['Almaty', 'Aktau', 'Taraz'],
  )
  const isTotal = (text: string) => read(text).tallies.map(({ cumulative }) => cumulative === true)
  assert.deepEqual(isTotal('Three people were killed in protests across the country on Monday.'), [false])
  assert.deepEqual(isTotal('More than 1,000 people have been hurt across the country.'), [true])
  assert.deepEqual(isTotal('Some 100 farmers had been killed by the end of May.'), [true])
  assert.deepEqual(isTotal('Two farmers were killed by gunmen at the end of May.'), [false])
})

test('arrests come of the protest before them', () => {
  const { tallies, events } = read(
    'Thousands marched in Almaty on Tuesday. A court jailed the leader of a party. Some 60 people were in custody.',
  )
  const detained = tallies.find(({ category }) => category === 'detained')
  assert.equal(events.find(({ id }) => id === detained?.event)?.type, 'PROTEST')
})

test('people whose event is not told are counted where and when their own words say', () => {
  const text = 'Two people were killed in Almaty on Thursday, police said in Astana.'
  const { tallies, places } = readReport(makeReport({ text, language: 'en', published: '2022-01-07' }), knowledge)
  const [tally] = tallies
  assert.equal(tally?.place === undefined ? undefined : places[tally.place]?.name, 'Almaty')
  assert.equal(tally?.time?.value, '2022-01-06')
})

test('the toll of an old event is background', () => {
  const { tallies } = read('In March 2014 an explosion in Almaty killed 40 people.')
  assert.equal(tallies[0]?.background, true)
})

test('a toll whose own words date it long ago is background, whatever news stands before it', () => {
  const { tallies, events } = read(
    'Protests erupted in Almaty on Tuesday. On 16 December 2011 at least 16 people were killed there.',
  )
  assert.equal(tallies[0]?.background, true)
  assert.equal(events.find(({ id }) => id === tallies[0]?.event)?.background, true)
})

test('people who are named one by one are counted, and that is inferred', () => {
  const { tallies, because } = read('Ali Hassan, 24, and his brother Omar were shot dead.')
  assert.deepEqual(
    tallies.map(({ best, exactness }) => [best, exactness]),
    [[2, 'exact']],
  )
  assert.equal(because.find(({ of }) => of === '/tallies/0')?.basis, 'inferred')
})

test('who is definite is not counted anew, nor where a number tells of others whom the same befell', () => {
  const shownOf = (text: string): string[] => read(text).tallies.map(shown)
  assert.deepEqual(shownOf('A guard was shot dead in Jos. The guard died as two boys were hurt.'), [
    'killed 1/1/1 guard',
    'injured 2/2/2 boys',
  ])
  assert.deepEqual(shownOf('Two engineers and their driver were kidnapped.'), ['abducted 2/2/2 engineers'])
  assert.deepEqual(shownOf('The suspect was arrested after three people were killed.'), ['killed 3/3/3 people'])
})

test('who did something or is a thing is none of those who were hurt', () => {
  const shownOf = (text: string): string[] => read(text).tallies.map(shown)
  assert.deepEqual(shownOf('Six people were hurt in a brawl. Two of them wrote a book about it.'), [
    'injured 6/6/6 people',
  ])
  assert.deepEqual(shownOf('A quake killed six people. There were nine tremors, two of them strong.'), [
    'killed 6/6/6 people',
  ])
})

test('the number of civilian deaths is of what was told, and no event of civilians', () => {
  const { events, tallies } = read(
    'Rebels killed six soldiers in Gao. Aid workers put the number of civilian deaths at four.',
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['ASSAULT'],
  )
  assert.deepEqual(
    tallies.map(({ event, low }) => [event, low]),
    [
      ['e1', 6],
      ['e1', 4],
    ],
  )
})

test("ACLED's reading of dozens reaches the counts", () => {
  const report = makeReport({ text: 'Dozens of people were killed.', language: 'en' })
  assert.equal(readReport(report, knowledge, { vagueCounts: 'acled' }).tallies[0]?.low, 12)
})

test('a headline yields to the body, and a heading to the sentence below it', () => {
  const text = 'Hospital: 78 dead.\n\nThe minister puts the number of dead at 78.'
  const { tallies } = readReport(makeReport({ text, title: 'At least 70 dead in blast', language: 'en' }), knowledge)
  assert.deepEqual(tallies.map(shown), ['killed 78/78/78'])
})

test('a headline that the body does not bear out counts nobody', () => {
  const text =
    'The tenor sang well. The hall was full. The chorus moved slowly. The lights were dim. Nobody left early.'
  const { tallies } = readReport(
    makeReport({ text, title: 'Review: forty dead by the interval', language: 'en' }),
    knowledge,
  )
  assert.deepEqual(tallies.map(shown), [])
})

test('every rule has a case', () => {
  const covered = new Set([...cases.reads.map(({ rule }) => rule), 'tally/en/event-before'])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})

test('a man and a woman are two, and who was caught in the third raid since June is no running total', () => {
  assert.deepEqual(
    read('A man and his wife were shot dead in Tula.').tallies.map(({ category, best }) => [category, best]),
    [
      ['killed', 1],
      ['killed', 1],
    ],
  )
  assert.equal(read('Police arrested 12 men in the third raid since June.').tallies[0]?.cumulative, undefined)
})

test('who fell in an attack that is told again is counted with it, and not with what came after', () => {
  const { events, tallies } = read(
    'A gunman opened fire on police in Lyon. The attack left one officer dead and three people wounded before police shot and killed the attacker.',
  )
  assert.deepEqual(
    tallies.map(({ event }) => event),
    [events[0]?.id, events[0]?.id],
  )
})

test('people fall in a coup and when a town is taken, and not when drugs are', () => {
  const eventsOfTallies = (text: string) => {
    const { events, tallies } = read(text)
    return tallies.map(({ event }) => events.find(({ id }) => id === event)?.cameo)
  }
  assert.deepEqual(eventsOfTallies('The death toll from the coup attempt in Kano has risen to seven.'), ['171'])
  assert.deepEqual(eventsOfTallies('Police seized 30 kilos of cocaine in Kano. Six people died.'), [undefined])
})

test('a part of a group is counted without the number of the group', () => {
  const { tallies } = read('Four of the five people who burst into the station were killed.')
  assert.deepEqual(
    tallies.map(({ who }) => who?.text),
    ['people'],
  )
})

test('what was reported erroneously is no figure any more, and the correct one is', () => {
  const { tallies } = read(
    'The agency reported erroneously that eight people had been killed in clashes in Osh. The correct figure is seven.',
  )
  assert.deepEqual(
    tallies.map(({ category, low, background }) => [category, low, background === true]),
    [
      ['killed', 8, true],
      ['killed', 7, false],
    ],
  )
})

test('a count belongs to the event that was told last, or told again last', () => {
  const { events, tallies } = read(
    'A warehouse at a market in Osh exploded. On Monday, gunmen shot dead a guard. The explosion shook the town. Six people were hurt.',
  )
  const bomb = events.find(({ type }) => type === 'EXPLOSION')
  assert.equal(tallies.at(-1)?.event, bomb?.id)
})

test('a member is a member of something', () => {
  const who = (text: string) => read(text).tallies.map((tally) => tally.who?.text)
  assert.deepEqual(who('A member of the Internal Security Forces was killed.'), [
    'member of the Internal Security Forces',
  ])
  assert.deepEqual(who('Two members were killed on Monday.'), ['members'])
})

test('who is hurt two weeks after a quake was hurt by what came then', () => {
  const { events, tallies } = read(
    'An aftershock jolted Osh on Friday, injuring at least 11 people, two weeks after a quake that killed 1,284.',
  )
  const of = (index: number) => events.find(({ id }) => id === tallies[index]?.event)?.background
  assert.deepEqual([of(0), of(1)], [false, true])
})

test('whoever was freed is of the release, and not of the abduction weeks before', () => {
  const { events, tallies } = read('Rebels have released 63 villagers whom they had abducted three weeks ago.')
  const [freed] = tallies
  assert.deepEqual([freed?.background, events.find(({ id }) => id === freed?.event)?.mode], [undefined, 'release'])
})

test('the second half of a sentence has its own fate', () => {
  const { tallies } = read(
    'One protester was shot dead and eleven people, among them three policemen, were hurt, the office reported.',
  )
  assert.deepEqual(
    tallies.map(({ category, low }) => [category, low]),
    [
      ['killed', 1],
      ['injured', 11],
      ['injured', 3],
    ],
  )
})

test('where somebody comes from parts nobody from what befell him', () => {
  const { events, tallies } = read('A teacher from Leeds was killed in Seville on Monday.')
  assert.equal(tallies[0]?.event, events[0]?.id)
})

test('nobody who was hurt in an attack that was foiled is told of another', () => {
  const { tallies } = read(
    'A riot killed 12 inmates in a prison on Monday. An attack on another jail was foiled last week. No one was hurt.',
  )
  assert.deepEqual(
    tallies.map(({ category, low, event }) => [category, low, event !== undefined]),
    [
      ['killed', 12, true],
      ['injured', 0, false],
    ],
  )
})

test('a note of what was corrected is told again below it', () => {
  const { tallies } = read(
    '(Corrects number of dead in paragraph 1 to nine, not 11)\n\nNine people died in a blast in Osh on Monday, the mayor said, revising an earlier figure of 11.',
  )
  assert.deepEqual(
    tallies.map(({ low, background, event }) => [low, background === true, event !== undefined]),
    [
      [9, false, true],
      [11, true, true],
    ],
  )
})

test('what is only rumoured and denied right behind is denied, and what is called false is no count', () => {
  const told = (text: string) => {
    const { tallies, attributions } = read(text)
    return tallies.map(({ low, attributions: [first] }) => [low, attributions.find(({ id }) => id === first)?.stance])
  }
  assert.deepEqual(told('On social media it was said that a worker had died. The hospital denied the death.'), [
    [1, 'denies'],
  ])
  assert.deepEqual(told('A post on Facebook said that two boys had drowned. The claim is false, police said.'), [])
  // A voice with a name stands beside whoever denies it.
  assert.deepEqual(told('The rebels said that they had killed 30 soldiers. The army denied the deaths.'), [
    [30, 'asserts'],
  ])
  assert.deepEqual(told('Reportedly five soldiers were killed. The army denied that it had lost the town.'), [
    [5, 'asserts'],
  ])
})

test('a total of a country, of years or of an old election is not of what was told last', () => {
  const eventsOf = (text: string) =>
    read(`A bomb exploded in Osh on Tuesday. ${text}`).tallies.map(({ event, background }) => [event, background])
  assert.deepEqual(eventsOf('Some 40,000 people have been displaced in Kyrgyzstan.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('The ombudsman counts 24 dead nationwide.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('In total 95 people have died since May 2019.'), [[undefined, true]])
  assert.deepEqual(eventsOf('Some 80 people died in the weeks after the 2010 election.'), [[undefined, true]])
  assert.deepEqual(eventsOf('The two sides exchanged the bodies of 12 soldiers.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('Six people were hurt.'), [['e1', undefined]])
})

test('who was evacuated is of the evacuation', () => {
  const { tallies, events } = read('France evacuated 262 people from Osh on Monday.')
  assert.equal(tallies[0]?.event, events[0]?.id)
})

test('the dead in the ranks of whoever speaks are the speaker’s own', () => {
  const { tallies } = read('The Malian army speaks of two dead in its ranks.')
  assert.deepEqual(
    tallies.map(({ low, who }) => [low, who?.text]),
    [[2, 'The Malian army']],
  )
})

test('a figure that is put anew is of the toll that it stands against', () => {
  const { tallies, events } = read(
    'The death toll in the blast in Osh rose to 48, the mayor said. Rebels burnt 12 houses in Taraz and two people were hurt. The town is calm. Schools are closed. Shops are open. Amnesty put the figure at 40.',
  )
  const blast = events.find(({ type }) => type === 'EXPLOSION' || type === 'ASSAULT')
  assert.deepEqual([tallies.at(-1)?.low, tallies.at(-1)?.event], [40, blast?.id])
})

test('what fell in years is no part of the news beside it', () => {
  const told = (text: string) =>
    read(`A bomb killed six people in Osh on Tuesday. ${text}`).tallies.map(({ low, background }) => [low, background])
  const six = [6, undefined]
  assert.deepEqual(told('The UN has recorded more than 700 civilian deaths in the country since February 2016.'), [
    six,
    [700, true],
  ])
  assert.deepEqual(told('Militants have killed 40 soldiers in the past year.'), [six, [40, true]])
  assert.deepEqual(told('Over the last decade, attacks on mosques have killed hundreds.'), [six, [200, true]])
  assert.deepEqual(told('More than 900 deaths were recorded in the province over the past 12 months.'), [
    six,
    [900, true],
  ])
  assert.deepEqual(told('It was the third attack in the past year, and two people were hurt.'), [six, [2, undefined]])
})

test('some of those arrested are of the arrests, and not of what they are accused of', () => {
  const { tallies, events } = read(
    'Police arrested 20 people in Osh on Tuesday. Eight of those arrested are accused of lynching a trader.',
  )
  const arrest = events.find(({ trigger }) => trigger.start < 20)
  assert.deepEqual(
    tallies.map(({ low, event }) => [low, event === arrest?.id]),
    [
      [20, true],
      [8, true],
      [1, false],
    ],
  )
})

test('what adds to a sum is no sum, and what is imagined or dared counts nobody', () => {
  const counts = (text: string) =>
    read(text).tallies.map(({ best, cumulative, background }) => [best, cumulative === true, background === true])
  assert.deepEqual(counts('Five soldiers were killed on Sunday, taking to 90 the number of dead since July.')[0], [
    5,
    false,
    false,
  ])
  assert.deepEqual(counts('Imagine twenty dead in your street.'), [])
  assert.deepEqual(counts('Let them arrest a thousand of us.'), [])
  assert.deepEqual(counts('A blog said that soldiers had killed four herders. They had not.'), [])
})
