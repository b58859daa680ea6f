/** Where and when is an event, and what says so? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../../knowledge/index.ts'
import type { ReportInput } from '../../../model/index.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const knowledge = loadKnowledge()
const read = (input: ReportInput) =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

test('an event without a place is where the sentence before put it, and says that this is inferred', () => {
  const { events, places, because } = read({
    text: 'Workers marched in Almaty on Tuesday. Police arrested a journalist.',
  })
  const second = events[1]
  assert.equal(second?.place === undefined ? undefined : places[second.place]?.name, 'Almaty')
  assert.ok(
    because.some(
      ({ of, rule, basis }) => of === '/events/1' && rule === 'event/en/place-carried' && basis === 'inferred',
    ),
  )
})

test('what is of the whole country, of a body from afar or of a truce told by a participle carries no town', () => {
  const placesOf = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  assert.deepEqual(
    placesOf('Students in Ghana marched. Youths burned a bus in Kumasi. Police arrested 30 nationwide.'),
    ['Ghana', 'Kumasi', 'Ghana'],
  )
  assert.deepEqual(
    placesOf('Workers marched in Almaty on Tuesday. The African Union condemned the arrests.').slice(0, 2),
    ['Almaty', undefined],
  )
  const text =
    'The truce, brokered in Doha by Qatari envoys, was meant to end five days of fighting that killed 38 people.'
  assert.deepEqual(placesOf(text), ['Doha', undefined])
})

test('headlines one to a line and the entries of a live blog carry nothing from one to the next', () => {
  const told = (text: string) => {
    const { events, tallies, places } = read({ text })
    return {
      places: events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
      of: tallies.map(({ event }) => event),
    }
  }
  const lines = ['Gunmen kill three at Quetta checkpoint', 'Miners block copper road for second day']
  assert.deepEqual(told([...lines, 'Death toll at nine, officials say'].join('\n\n')), {
    places: ['Quetta', undefined],
    of: ['e1', undefined],
  })
  const blog = '21:40 Police fired tear gas in Nairobi. Four people were injured.'
  assert.deepEqual(told(`${blog}\n\n21:10 Protesters burned a car.\n\n20:30 Three lawyers have been arrested.`), {
    places: ['Nairobi', undefined, undefined],
    of: ['e1', 'e3'],
  })
})

test('what has a country of its own between semicolons is in that of no other part', () => {
  const text =
    "Togo freed 20 detainees; Guinea's junta dissolved two parties; and soldiers in Benin killed six villagers."
  const { events, places } = read({ text })
  assert.deepEqual(
    events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    ['Togo', undefined, 'Benin'],
  )
  const shared = read({ text: 'In Niger, police shot two traders; soldiers arrested five students.' })
  assert.deepEqual(
    shared.events.map(({ place }) => (place === undefined ? undefined : shared.places[place]?.name)),
    ['Niger', 'Niger'],
  )
})

test('no event is where somebody is flown or wanted', () => {
  const { events, places } = read({ text: 'The army captured a drug lord who is wanted in Texas.' })
  assert.deepEqual(
    events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    [undefined],
  )
})

test('what a state says, and the place of one of many, set no scene; the town of the title stands in for none', () => {
  const placesOf = (input: ReportInput) => {
    const { events, places } = read(input)
    return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  const state = 'Workers marched in Ghent on Monday. Prime Minister Luc Maes rejected their demands.'
  assert.equal(placesOf({ text: state }).at(-1), undefined)
  const part =
    'Nine people died in the unrest, including a police officer stabbed by a mob in Kisumu. Police arrested 627 people.'
  assert.deepEqual(placesOf({ text: part }).slice(1), ['Kisumu', undefined])
  const title = 'Explainer: what is known about the Valparaiso bus crash'
  const text = 'On Sunday evening a bus overturned on a bend. Nine people were killed.'
  assert.equal(placesOf({ title, text })[0], 'Valparaíso')
  assert.equal(placesOf({ title: 'Bus crash', text })[0], undefined)
})

test('no event is where a nationality or an acting government is named', () => {
  const lines = [
    'Syrian soldiers killed two men.',
    'Two Turkish journalists were arrested.',
    'Russia attacked a bus.',
    'Moscow said that police arrested a journalist.',
  ]
  for (const text of lines) {
    const { events, places } = read({ text })
    assert.ok(events.length > 0 && places.length > 0, text)
    assert.ok(
      events.every(({ place }) => place === undefined),
      text,
    )
  }
  const { events, places } = read({ text: 'Syrian soldiers killed two men in Almaty.' })
  assert.equal(places[events[0]?.place ?? -1]?.name, 'Almaty')
})

test('an event without a time has the day of publication as its basis; without that, none', () => {
  const text = 'Police arrested a journalist in Almaty.'
  assert.deepEqual(read({ text }).events[0]?.time, {
    value: '2022-01-06',
    from: '2022-01-06',
    to: '2022-01-06',
    precision: 'day',
    basis: 'published',
  })
  const undated = readReport(makeReport({ text, language: 'en' }), knowledge)
  assert.equal(undated.events[0]?.time, undefined)
  assert.ok(undated.warnings.some(({ code }) => code === 'undated'))
})

/** Of each event its trigger, place and first day. */
function settings(text: string): (string | undefined)[][] {
  const reading = read({ text })
  return reading.events.map(({ trigger, place, time }) => [
    reading.text.slice(trigger.start, trigger.end),
    place === undefined ? undefined : reading.places[place]?.name,
    time?.from?.slice(0, 10),
  ])
}

test('time and place are those that hang on the event, and not the nearest', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    [
      'Police in Aktau arrested a man on Wednesday who had attacked a guard in Almaty on Monday.',
      ['arrested', 'Aktau', '2022-01-05'],
      ['attacked', 'Almaty', '2022-01-03'],
    ],
    ['The army said on Wednesday that gunmen had attacked a patrol near Almaty.', ['attacked', 'Almaty', '2022-01-06']],
    ['It was the largest blast since Beirut; a bomb exploded in Aktau.', ['bomb', 'Aktau', '2022-01-06']],
    ['A quake shook Indonesia’s Sumatra island on Tuesday.', ['quake', 'Sumatra', '2022-01-04']],
    ['Rebels raided a village on Indonesia’s Java island on Tuesday.', ['raided', 'Java', '2022-01-04']],
    ['A bomb exploded on the cattle market of Almaty on Tuesday.', ['bomb', 'Almaty', '2022-01-04']],
    ['Gunmen attacked a patrol in Aktau shortly before midnight on Tuesday.', ['attacked', 'Aktau', '2022-01-04']],
    ['A boat, which had set off from Aktau, sank on Tuesday off Almaty.', ['sank', 'Almaty', '2022-01-04']],
    [
      'Police arrested the owner, who surrendered in Aktau.',
      ['arrested', undefined, '2022-01-06'],
      ['surrendered', 'Aktau', '2022-01-06'],
    ],
    [
      'Soldiers shot at men who had marched into the centre of Almaty.',
      ['shot', 'Almaty', '2022-01-06'],
      ['marched', 'Almaty', '2022-01-06'],
    ],
    ['Sonko, who has not been seen since Sunday, led a march in Almaty.', ['march', 'Almaty', '2022-01-06']],
    ['The toll of the crash in Almaty rose to 12 on Tuesday.', ['crash', 'Almaty', '2022-01-06']],
    ['The mayor of Almaty was ambushed in Mangystau on Tuesday.', ['ambushed', 'Mangystau', '2022-01-04']],
    ['The army closed the roads ahead of a January 25 election.', ['closed the roads', undefined, '2022-01-06']],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(-expected.length), expected, text)
})

test('what has happened was not after the report came out', () => {
  const day = (text: string, trigger: string) => settings(text).find(([word]) => word === trigger)?.[2]
  assert.equal(day('Troops moved in following Tuesday’s bombing of the port.', 'bombing'), '2022-01-04')
  assert.equal(day('The council will meet on Saturday following Tuesday’s bombing.', 'bombing'), '2022-01-04')
  assert.equal(day('The feud goes back to the June 25 murder of a priest.', 'murder'), '2021-06-25')
  assert.equal(day('Police arrested 20 people as her term runs out on 29 January.', 'arrested'), '2022-01-06')
  assert.equal(day('Dockers called a walkout for March 3.', 'walkout'), '2022-03-03')
})

test('words that were said are of no day or place that is yet to come', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    ['The dockers in Aktau have threatened to go on strike from Sunday.', ['threatened', 'Aktau', '2022-01-06']],
    ['The union threatened a strike from Monday.', ['threatened a strike', undefined, '2022-01-06']],
    ['The minister vowed to send troops next week.', ['vowed', undefined, '2022-01-06']],
    [
      'The envoy called on the rebels to show restraint and is to meet them in Osh next week.',
      ['called', undefined, '2022-01-06'],
      ['meet', 'Osh', '2022-01-10'],
    ],
    [
      'Gunfire could be heard in Osh on Tuesday as troops deployed in June patrolled the town.',
      ['Gunfire', 'Osh', '2022-01-04'],
      ['deployed', 'Osh', '2021-06-01'],
    ],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(0, expected.length), expected, text)
})

test('a punishment of today for a deed of years ago is no history', () => {
  const history = (text: string) => read({ text }).events.map(({ background }) => background)
  assert.deepEqual(history('A man was jailed for ten years for his part in a 2018 raid on the port.')[0], false)
  assert.deepEqual(history('The court acquitted two officers over the 2014 massacre.')[0], false)
  assert.deepEqual(history('He was jailed for fraud in 2018.')[0], true)
})

test('“the town” and “there” are the last that was named: event/en/place-meant', () => {
  assert.deepEqual(settings('The mayor of Almaty spoke in Aktau. Gunmen shot two men in the city.').at(-1), [
    'shot',
    'Aktau',
    '2022-01-06',
  ])
})

test('what came four days after something gives that its day: event/en/counted-day', () => {
  assert.deepEqual(
    settings('A bomb exploded in Aktau on Wednesday, four days after gunmen attacked a patrol in Almaty.'),
    [
      ['bomb', 'Aktau', '2022-01-05'],
      ['attacked', 'Almaty', '2022-01-01'],
    ],
  )
})

test('a report that was in one place stays there, but not for history: event/en/only-place', () => {
  const filler = 'The weather was cold. Trams were late. Buses were full. '
  assert.equal(settings(`Workers marched in Almaty on Tuesday. ${filler}Police arrested a man.`)[1]?.[1], 'Almaty')
  assert.equal(
    settings(`Workers marched in Almaty on Tuesday. ${filler}In 2014 Russia annexed the peninsula.`)[1]?.[1],
    undefined,
  )
})

test('“since January” lasts up to the report, and “before the December vote” is on no day that is known', () => {
  const spans = (text: string) => read({ text }).events.map(({ time }) => time && `${time.from} ${time.to}`)
  const lines: readonly (readonly [string, ...(string | undefined)[]])[] = [
    ['Rebels have killed 40 villagers in Osh since Monday.', '2022-01-03 2022-01-06'],
    ['Since 2019, more than 90 miners have been abducted in Osh.', '2019-01-01 2022-01-06'],
    ['Raids have killed 90 people in Osh since they began on May 3 last year.', '2021-05-03 2022-01-06'],
    ['Rebels have abducted 30 people since the start of the year.', '2022-01-01 2022-01-06'],
    [
      'Two protests have been held since rebels killed a mayor on Monday.',
      '2022-01-03 2022-01-06',
      '2022-01-03 2022-01-03',
    ],
    ['Nine candidates were assassinated before the December vote.', undefined],
    ['Gunmen killed three people in Osh before Tuesday’s vote.', undefined],
    ['Gunmen killed three people in Osh shortly before Tuesday’s vote.', '2022-01-04 2022-01-04'],
    [
      'Prisoners took eight guards hostage before soldiers shot at them at 3 a.m. on Wednesday.',
      '2022-01-06 2022-01-06',
      '2022-01-05T03:00 2022-01-05T03:00',
    ],
    ['Gunmen killed three people in Osh before dawn on Tuesday.', '2022-01-04 2022-01-04'],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(spans(text), expected, text)
})

test('a day that something has lasted since is not carried on to what is told behind it', () => {
  const text = 'Rebels have killed 40 villagers in Osh since Monday. Soldiers fired at a crowd.'
  assert.equal(read({ text }).events[1]?.time?.basis, 'published')
})

test('the weekday of what is planned is the next one', () => {
  assert.equal(settings('Workers plan a protest in Almaty on Tuesday.')[0]?.[2], '2022-01-11')
})

test('a quake that is named first and dated later is one quake, of the day that is told', () => {
  assert.deepEqual(
    settings(
      'The toll from the earthquake in Kazakhstan passed 11,000. The quake struck on Tuesday, the ministry said.',
    ),
    [['earthquake', 'Kazakhstan', '2022-01-04']],
  )
})

test('a shell falls elsewhere than where it was fired from, and fire is exchanged at a crossing and not at somebody', () => {
  const shelling = read({ text: 'A shell fired from Uzbekistan hit a house in Osh, Kyrgyzstan.' })
  assert.equal(shelling.places[shelling.events[0]?.place ?? -1]?.country, 'KGZ')
  const { events } = read({ text: 'Soldiers exchanged heavy fire at the Osh crossing.' })
  assert.deepEqual(events[0]?.targets, [])
})

test('the day of a scene goes on over force, crowds and harm, until another day or another matter: event/en/scene-day', () => {
  const days = (text: string) =>
    read({ text, published: '2024-06-06T09:00:00Z' }).events.map(({ time }) => `${time?.value} ${time?.basis}`)
  const began = 'Students marched through Gweru on Tuesday.'
  const [first, same] = ['2024-06-04 stated', '2024-06-04 inferred']
  assert.deepEqual(days(`${began} Officers fired tear gas. Protesters burned two cars.`), [first, same, same])
  assert.deepEqual(
    days(`${began} A lawyer said the number was nine, with two caught in crossfire.`).at(-1),
    '2024-06-06 published',
  )
  assert.deepEqual(days(`${began} Officers fired tear gas again.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} Officers are firing tear gas.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} The minister banned all rallies.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} On Wednesday officers fired tear gas.`), [first, '2024-06-05 stated'])
  assert.deepEqual(days(`${began} Officers shot two girls, a lawyer said.`), [first, same])
  assert.deepEqual(days(`${began} "They shot two girls," said a lawyer.`), [first, same])
  assert.deepEqual(
    days(`Police shot at a crowd in Gweru on Tuesday. Buses were late. Trams were full. Officers shot two girls.`).at(
      -1,
    ),
    same,
  )
  assert.deepEqual(
    days(
      `Police shot at a crowd in Gweru on Tuesday. Buses were late. Trams were full. Officers shot two girls in Osh.`,
    ).at(-1),
    '2024-06-06 published',
  )
  assert.deepEqual(
    days(`${began} Officers released two of them on Wednesday. Soldiers shot two girls.`).at(-1),
    '2024-06-06 published',
  )
  const hour = 'Students marched through Gweru at 9 p.m. on Tuesday.'
  assert.deepEqual(days(`${hour} Officers fired tear gas.`).at(-1), same)
})

test('what had been weeks before, and what is like the news and has been done before, is history', () => {
  const told = (text: string) =>
    read({ text, published: '2024-06-06T09:00:00Z' }).events.map(({ background }) => background)
  assert.deepEqual(told('Last month gunmen had shot a councillor in Gao.'), [true])
  assert.deepEqual(told('On Sunday gunmen had shot a councillor in Gao.'), [false])
  assert.deepEqual(told('The rebels have carried out similar raids in the valley.'), [true])
  assert.deepEqual(told('The rebels have attacked miners in the past.'), [true])
  assert.deepEqual(told('The rebels carried out similar raids in Gao on Wednesday.'), [false])
})

test('what has gone on for years is history on no day, and says nothing of the attack that is the news', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ background, time, actors }) => [
      background,
      time?.basis,
      actors.map((actor) => actor.text).join(),
    ])
  const course = [true, undefined, 'fishermen']
  assert.deepEqual(told('The lake has for decades been hit by clashes between fishermen and pirates.'), [course])
  assert.deepEqual(told('For years the lake has been plagued by clashes between fishermen and pirates.'), [course])
  assert.deepEqual(told('The lake has seen clashes between fishermen and pirates for years.'), [course])
  assert.deepEqual(
    told(
      'Men with rifles attacked a ferry on Tuesday. The navy confirmed the attack. The lake has long been the scene of clashes between fishermen and pirates.',
    ),
    [[false, 'stated', 'Men'], course],
  )
})

test('who is blamed today for what was done long ago is blamed today', () => {
  const { events } = read({
    text: 'The mayor blames the gang for the November 3 bombing of a cinema in Almaty, which left nine people dead and about 30 injured.',
  })
  assert.deepEqual(
    events.map(({ type, background, targets, place }) => [
      type,
      background,
      targets.map((target) => target.text).join(),
      place !== undefined,
    ]),
    [
      ['ACCUSE', false, 'the gang', false],
      ['ASSAULT', true, 'people', true],
    ],
  )
})

test('who speaks of what was done in a town is not told to be there', () => {
  const { events, places } = read({
    text: 'Soldiers shot at a crowd in Gweru on Monday. The bar association called for an inquiry.',
    published: '2024-06-03T09:00:00Z',
  })
  assert.deepEqual(
    events.map(({ type, place }) => [type, places[place ?? -1]?.name]),
    [
      ['ASSAULT', 'Gweru'],
      ['REQUEST', undefined],
    ],
  )
})

test('a paragraph goes on with the history that it began, until it has a day, a source or another tense: event/en/running-history', () => {
  const told = (text: string) =>
    read({ text: `Soldiers shot at a crowd in Khartoum on Monday.\n\n${text}`, published: '2024-06-03T09:00:00Z' })
      .events.slice(1)
      .map(({ background, time }) => [background, time?.value])
  const began = 'In June 2019 soldiers stormed a sit-in in Khartoum.'
  assert.deepEqual(told(`${began} Police arrested two reporters.`), [
    [true, '2019-06'],
    [true, '2019-06'],
  ])
  assert.deepEqual(told(`${began} Police arrested two reporters on Sunday.`)[1], [false, '2024-06-02'])
  assert.deepEqual(told(`${began}\n\nPolice arrested two reporters.`)[1], [false, '2024-06-03'])
  assert.deepEqual(told(`${began} Police have arrested two reporters.`)[1], [false, '2024-06-03'])
  const perfect = 'They had stormed a camp in June 2019. Police arrested two reporters.'
  assert.deepEqual(told(perfect)[1], [false, '2024-06-03'])
})

test('a report that remembers after years tells of then, but for what has a day of its own: event/en/past-report', () => {
  const text = `Bells rang out in Beslan on Sunday, 20 years after militants seized a school. Security forces stormed the building.
    Mourners laid flowers, and the president promised on Sunday to help the survivors.`
  const { events } = read({ text, published: '2024-09-01T09:00:00Z' })
  assert.deepEqual(
    events.map(({ trigger, background, time }) => [text.slice(trigger.start, trigger.end), background, time?.value]),
    [
      ['seized', true, '2004'],
      ['stormed', true, undefined],
      ['promised', false, '2024-09-01'],
    ],
  )
})

test('clashes that have gone on for weeks are news, and a war of years is not', () => {
  const told = (text: string) =>
    read({ text, published: '2024-06-03T09:00:00Z' }).events.map(({ background }) => background)
  assert.deepEqual(told('Clashes in Sennar since 24 April have displaced 136,000 people.'), [false])
  assert.deepEqual(told('Clashes in Sennar since 2011 have displaced 136,000 people.'), [true])
})

test('the day of a claim, of a condemnation or of a journey to come is not that of the attack', () => {
  const published = '2024-06-03T09:00:00Z'
  const day = (text: string, word: string) => {
    const { events } = read({ text, published })
    return events.find(({ trigger }) => text.slice(trigger.start, trigger.end).includes(word))?.time?.basis
  }
  assert.equal(day('Islamic State claimed responsibility on Saturday for a bombing in Bannu.', 'bombing'), 'published')
  const deadly =
    'Islamic State claimed responsibility on Saturday for a bombing at a mosque in Bannu that killed 24 people.'
  assert.equal(day(deadly, 'killed'), 'published')
  assert.equal(day('The army condemned on Saturday a bombing that killed 24 people.', 'bombing'), 'published')
  assert.equal(day('The bloc will send envoys to Lome on Friday after a failed mutiny.', 'mutiny'), 'published')
  assert.equal(day('Police made arrests on Saturday after a bombing on Friday.', 'bombing'), 'stated')
})

test('what a record is measured from is history, and not the record', () => {
  const text = 'It was the deadliest attack in Quetta since 2013, when 80 people died in a bombing.'
  const { events } = read({ text, published: '2024-06-03T09:00:00Z' })
  assert.deepEqual(
    events.map(({ background }) => background),
    [false, true],
  )
})

test('days of mourning after an attack are no days that it is ago', () => {
  const { events } = read({ text: 'The minister decreed three days of mourning after the attack on the village.' })
  assert.deepEqual(
    events.map(({ background }) => background),
    [false],
  )
})

test('what came six days before is history', () => {
  const { events } = read({
    text: 'An explosion shook Istanbul on Tuesday, six days after a car bomb killed 37 people in Ankara.',
  })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [
      ['EXPLOSION', false],
      ['ASSAULT', true],
    ],
  )
})

test('“the capital” is that of the country, and not the last town: event/en/place-meant', () => {
  const report = (first: string) =>
    `${first} In Kisumu, two people were killed on Monday. In the capital, police arrested nine people.`
  const placeOf = (text: string) => {
    const { events, places } = read({ text })
    return places[events.at(-1)?.place ?? -1]?.name
  }
  assert.equal(placeOf(report('Protests began in Kenya on Sunday.')), 'Kenya')
  assert.equal(placeOf(report('Protests began in Nairobi on Sunday.')), 'Nairobi')
})

test('the place that a sentence opens with is the scene of the next, and a town of its own has its own dead', () => {
  assert.deepEqual(
    settings(
      'ALMATY - Gunmen attacked a post near Aktau on Monday. Two soldiers were killed. In Shymkent, the mayor fled at dawn. Two men were arrested.',
    ),
    [
      ['attacked', 'Aktau', '2022-01-03'],
      ['arrested', 'Shymkent', '2022-01-06'],
    ],
  )
  assert.deepEqual(
    settings("ALMATY - It was a quiet day in Kazakhstan's largest city. Police arrested a journalist."),
    [['arrested', 'Almaty', '2022-01-06']],
  )
})

test('words are where they are said, and not where their matter is', () => {
  const place = (text: string) => {
    const { events, places } = read({ text })
    return places[events[0]?.place ?? -1]?.name
  }
  assert.equal(place('The ministers discussed the fighting in Libya.'), undefined)
  assert.equal(place('The ambassador urged Turkey to help end the siege of Aleppo.'), undefined)
  assert.equal(place('The two presidents met in Vienna to discuss the war in Yemen.'), 'Vienna')
  assert.equal(place('The minister met his guest to discuss the fight against drugs in Peru.'), undefined)
})

test('where people talk of an attack, or what somebody is envoy to, it was not', () => {
  const placed = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ place }) => places[place ?? -1]?.name)
  }
  assert.deepEqual(placed('The ministers met in New York on Tuesday. Rebels attacked a convoy on Monday.'), [
    'New York City',
    undefined,
  ])
  assert.deepEqual(placed('The ambassador to Italy was kidnapped.'), [undefined])
})

test('a town that a noun is called by is where it stands, and one far away is not', () => {
  const place = (text: string) => {
    const { events, places } = read({ text })
    return places[events[0]?.place ?? -1]?.name
  }
  assert.equal(place('A clerk was shot dead at a Houston warehouse.'), 'Houston')
  assert.equal(place('A gunman killed two at an east Baltimore health centre.'), 'Baltimore')
  assert.equal(place('Gunmen stormed a Nairobi mall.'), 'Nairobi')
  assert.equal(place('A quake jolted the island, some 900 miles south of the capital, Jakarta.'), undefined)
  assert.equal(place('A bomb exploded 20 km north of Kirkuk.'), 'Kirkuk')
  assert.equal(place('A teacher from Leeds was killed in Seville on Monday.'), 'Sevilla')
})

test('a verb has one day: the second is of the deed before it, and what is known by "the" has none of the verb', () => {
  const days = (text: string) =>
    read({ text, published: '2025-09-16T18:00:00Z' }).events.map(
      ({ type, time }) => `${type} ${time?.basis} ${time?.from}`,
    )
  assert.deepEqual(
    days('Soldiers arrested four men in Kano on Tuesday over the killing of four people in a bar there on Saturday.'),
    ['COERCE stated 2025-09-16', 'ASSAULT stated 2025-09-13'],
  )
  const [declared, riot] = days('The president declared a state of emergency on Sunday after the riot in Kano.')
  assert.equal(declared, 'COERCE stated 2025-09-14')
  assert.notEqual(riot, 'PROTEST stated 2025-09-14')
})

test('what came days before the news has its place and day to itself, and the news has not', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    [
      'Two days after he was seized in Aktau, the lawyer was freed on Wednesday.',
      ['seized', 'Aktau', '2022-01-03'],
      ['freed', undefined, '2022-01-05'],
    ],
    [
      'The attack came a week after 44 people were killed in a bombing in Shymkent.',
      ['attack', undefined, '2022-01-06'],
      ['bombing', 'Shymkent', '2021-12-30'],
    ],
    [
      'The arrests came two days after gunmen killed four men on Monday in Aktau.',
      ['arrests', undefined, '2022-01-06'],
      ['killed', 'Aktau', '2022-01-03'],
    ],
    ['On Wednesday, three days after the bombing, police arrested two men in Osh.', ['arrested', 'Osh', '2022-01-05']],
    ['A teacher was killed on Monday, a day after he arrived in Aktau.', ['killed', 'Aktau', '2022-01-03']],
    ['Hours after a bus was attacked in Aktau, police arrested three men.', ['arrested', 'Aktau', '2022-01-06']],
    [
      'The villagers were to be evacuated early Saturday morning, a spokesman said.',
      ['evacuated', undefined, '2022-01-08'],
    ],
  ]
  for (const [text, ...expected] of lines)
    for (const one of expected)
      assert.deepEqual(
        settings(text).find(([trigger]) => trigger === one[0]),
        one,
        text,
      )
})

test('no event is where somebody came from or was going, unless the journey is the event', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[]])[] = [
    ['A tourist visiting from Peru and two officers were killed in Tuesday’s attacks.', undefined],
    ['Four migrants from Ghana were killed when a truck overturned.', undefined],
    ['A tanker that left the port of Aktau on Tuesday sank.', undefined],
    ['A bus travelling from Osh to Batken plunged into a ravine on Tuesday.', undefined],
    ['A convoy carrying flour from Osh to Batken was looted on Tuesday.', undefined],
    ['A flight from Osh to Almaty was hijacked on Tuesday.', undefined],
    ['A patrol on its way to Osh was ambushed on Tuesday.', undefined],
    ['A boat carrying 70 people from Aktau sank off Crete on Tuesday.', 'Crete'],
    ['A bus was attacked near Osh on the road to Batken.', 'Osh'],
    ['Troops withdrew from Osh on Tuesday.', 'Osh'],
    ['Gunmen abducted 20 people from a bus in Osh on Tuesday.', 'Osh'],
    ['The envoy flew to Vienna and met the rebels on Tuesday.', 'Vienna', 'Vienna'],
    ['A teacher from Leeds was arrested.', 'Leeds'],
    ['Okoro, a father of two from Leeds, drowned on Tuesday.', undefined],
    ['Okoro, a teacher from Leeds, was killed in Osh on Tuesday.', 'Osh'],
  ]
  for (const [text, ...expected] of lines)
    assert.deepEqual(
      settings(text).map(([, place]) => place),
      expected,
      text,
    )
})

test('a state called by its letters is no place of what it does; a saying that is put in has its day to itself', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    ['He was killed in a U.S. drone strike on Tuesday.', ['drone strike', undefined, '2022-01-04']],
    ['A U.S. school shooting in Houston left three dead on Tuesday.', ['shooting', 'Houston', '2022-01-04']],
    [
      'Officers raided a hotel in Osh, police said on Tuesday, and arrested 13 people.',
      ['arrested', 'Osh', '2022-01-06'],
    ],
    [
      'The army said on Tuesday that rebels had burned a church in Osh on Monday.',
      ['burned a church', 'Osh', '2022-01-03'],
    ],
    [
      'Fear spread in Osh on Wednesday as police studied a blast that ripped through a market the day before.',
      ['blast', 'Osh', '2022-01-04'],
    ],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(-expected.length), expected, text)
})

test('the country that an event is first told in gives way to the town that is told next, and an official of it sets no scene', () => {
  const bomb = 'A bomb in central Kenya has killed 13 soldiers. The blast destroyed a bus in the city of Nakuru.'
  const { events, tallies, places } = read({ text: bomb })
  assert.deepEqual(
    [...events, ...tallies].map(({ place }) => places[place ?? -1]?.name),
    ['Nakuru', 'Nakuru'],
  )
  const march = 'Crowds marched in Kenya on Tuesday. The march in Nairobi was peaceful.'
  assert.equal(settings(march)[0]?.[1], 'Kenya')
  const scene =
    'Workers marched in Nakuru on Tuesday. The top official of religious law in Kenya condemned the police. Youths burned a bus.'
  assert.equal(settings(scene).at(-1)?.[1], 'Nakuru')
})

test('arrests behind a protest are of its day, and others of the report', () => {
  const day = (text: string) => settings(text).at(-1)
  assert.deepEqual(day('Thousands marched in Osh on Tuesday. The ministry said 63 people had been arrested.'), [
    'arrested',
    'Osh',
    '2022-01-04',
  ])
  assert.deepEqual(day('Thousands marched in Osh on Tuesday. Police have arrested two leaders.')?.[2], '2022-01-06')
  assert.deepEqual(day('Gunmen attacked a mosque in Osh on Tuesday. Police arrested two men.')?.[2], '2022-01-06')
})

test('what is planned or only alleged moves no scene; a report that names no place but a town where it was filed is there', () => {
  const place = (text: string) => settings(text).at(-1)?.[1]
  assert.equal(
    place('Crowds marched in Lagos on Tuesday. Unions plan a strike in Abuja on Friday. Police beat a man.'),
    'Lagos',
  )
  assert.equal(
    place(
      'Clashes erupted in Osh on Tuesday. The mayor accused the rebels of attacking a bus in Batken. Soldiers shot two men.',
    ),
    'Osh',
  )
  const quiet = 'It had rained. The officer left. Neighbours were asleep. '
  assert.equal(place(`CROMWELL - Music was loud on Tuesday. ${quiet}Police arrested a man.`), 'Cromwell')
  assert.equal(place(`PARIS - Music was loud on Tuesday. ${quiet}Police arrested a man.`), undefined)
})

test('what was done in a war that ended long ago is history, and what is left of one may go off today', () => {
  const told = (text: string) => read({ text }).events.map(({ type, background }) => [type, background])
  assert.deepEqual(told('The ship took part in the invasion of Crete during World War II.'), [['ASSAULT', true]])
  assert.deepEqual(told('A World War II bomb exploded in Berlin on Monday.'), [['ASSAULT', false]])
})

test('the day on which "the attack" or "the incident" is said to have been is that of what was told before: event/en/told-after', () => {
  const days = (text: string) => settings(text).map(([, , day]) => day)
  assert.deepEqual(days('Gunmen attacked a mosque in Osh. The attack took place on Monday, police said.'), [
    '2022-01-03',
  ])
  assert.deepEqual(days('Police shot dead two men in Osh. The incident happened on Monday.'), ['2022-01-03'])
  assert.deepEqual(days('Police shot dead two men in Osh. The elections took place on Monday.'), ['2022-01-06'])
  assert.deepEqual(days('Gunmen attacked a mosque in Osh on Sunday. The incident happened on Monday.'), ['2022-01-02'])
})

test('the day on which harm is reported is not that of the harm; what the attack came a day after was the day before it', () => {
  const days = (text: string) => settings(text).map(([, , day]) => day)
  const burned =
    'Gunmen attacked Osh late on Monday. Five people were shot and houses were burned, police said on Tuesday.'
  assert.deepEqual(days(burned).at(-1), '2022-01-03')
  assert.deepEqual(days('Gunmen attacked Osh on Tuesday. It came a day after a bomb exploded in Batken.'), [
    '2022-01-04',
    '2022-01-03',
  ])
  assert.deepEqual(
    days('Gunmen attacked Osh on Monday. Police fired tear gas in Batken, it said on Tuesday.').at(-1),
    '2022-01-06',
  )
})

test('what was on two days, or between them, began on the first', () => {
  const day = (text: string) => settings(text)[0]?.[2]
  assert.equal(day('On Sunday and Monday, gunmen attacked a mosque in Osh.'), '2022-01-02')
  assert.equal(day('Between Sunday and Tuesday, gunmen attacked a mosque in Osh.'), '2022-01-02')
  assert.equal(day('The mayor spoke on Sunday and on Monday gunmen attacked a mosque in Osh.'), '2022-01-03')
})
