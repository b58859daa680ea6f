import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { ReportInput, Span } from '../../model/index.ts'
import { makeReport, readReport } from '../index.ts'
import { cases } from './en/cases.ts'
import { rules } from './index.ts'

const knowledge = loadKnowledge()
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

test('what a storm wrecked is the storm’s, and what was wrecked in a war is not', () => {
  const storm = read({
    text: 'Hurricane Beryl struck Carriacou on Monday. Nearly all houses were destroyed on Tuesday.',
  })
  assert.deepEqual(
    storm.events.map(({ type }) => type),
    ['DISASTER', 'DISASTER'],
  )
  assert.ok(storm.because.some(({ rule }) => rule === 'event/en/wrecked-by-nature'))
  const war = read({ text: 'Rebels attacked the village on Monday. Twelve houses were destroyed.' })
  assert.ok(war.events.every(({ type }) => type === 'ASSAULT'))
})

test('a shooting of the unarmed is no battle between two sides', () => {
  const subEvents = (text: string) => read({ text }).events.map(({ acled }) => acled?.subEvent)
  assert.deepEqual(subEvents('Gunmen opened fire on farmers in Koro.'), ['Attack'])
  assert.deepEqual(subEvents('Gunmen opened fire on soldiers in Koro.'), ['Armed clash'])
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

test('the weekday of what is planned is the next one', () => {
  assert.equal(settings('Workers plan a protest in Almaty on Tuesday.')[0]?.[2], '2022-01-11')
})

test('what a source denies is denied', () => {
  const { events, attributions } = read({ text: 'The ministry denied that soldiers had attacked civilians.' })
  assert.equal(events[0]?.reality, 'denied')
  assert.deepEqual(events[0]?.attributions, [attributions[0]?.id])
})

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

test('a killing that would not go unpunished was one', () => {
  const told = (text: string) => read({ text }).events.map(({ reality, mode }) => [reality, mode])
  assert.ok(told('The president said the killing would not go unpunished.').every(([reality]) => reality !== 'denied'))
})

test('once workers have struck, the strikes are theirs', () => {
  const { events } = read({
    text: 'Half a million workers walked out on Tuesday. The spokesman said the strikes would cause disruption.',
  })
  assert.ok(events.length > 1 && events.every(({ type }) => type === 'PROTEST'))
})

test('the dead of a stadium are no figures of speech', () => {
  const { events } = read({
    text: 'At least 125 people died in a stampede at a soccer match in Almaty after police fired tear gas to stop a pitch invasion by fans of the losing side. Two police officers were among the dead. Some 323 people were injured. Fans ran onto the pitch of the stadium. The league was suspended.',
  })
  assert.ok(events.some(({ type }) => type === 'ACCIDENT'))
})

test('a quake that is named first and dated later is one quake, of the day that is told', () => {
  assert.deepEqual(
    settings(
      'The toll from the earthquake in Kazakhstan passed 11,000. The quake struck on Tuesday, the ministry said.',
    ),
    [['earthquake', 'Kazakhstan', '2022-01-04']],
  )
})

test('what is called for is not there, and the occasion of a request was', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.ok(
    !told('The chief of the United Nations called for the immediate deployment of a force.').includes(
      'MOBILIZE happened',
    ),
  )
  assert.ok(told('The ministry urged the army to help after protests spread to the port.').includes('PROTEST happened'))
})

test('what is braced for or likely has not happened', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The coast braced for Cyclone Hidaya on Friday.'), ['DISASTER planned'])
  assert.deepEqual(told('A new attack is likely, police said.'), ['ASSAULT possible'])
  assert.deepEqual(told('A new incursion into Syria becomes more likely, diplomats say.'), ['ASSAULT possible'])
})

test('what somebody planned, or is accused of planning, has not happened', () => {
  const realities = (text: string) => read({ text }).events.map(({ type, reality }) => [type, reality])
  assert.deepEqual(realities('The group planned an attack on the base.'), [['ASSAULT', 'planned']])
  assert.deepEqual(realities('Prosecutors accused two generals of planning a coup.'), [
    ['ACCUSE', 'happened'],
    ['COERCE', 'possible'],
  ])
  assert.deepEqual(realities('Any decision to expel the party is for the council.'), [['SANCTION', 'hypothetical']])
  assert.deepEqual(realities('He planned the attack on the hotel.'), [['ASSAULT', 'happened']])
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

test('who drowned was not killed by anybody', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(types('A girl of four drowned in the river on Monday.'), ['ACCIDENT'])
})

test('fights that speakers see themselves in are none', () => {
  const typesOf = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(typesOf('“We lost a round, we did not lose the battle,” he said in Osh.'), [])
  assert.deepEqual(typesOf('The army lost the battle for Osh on Monday.'), ['ASSAULT'])
})

test('officers hurt in riots over a shooting were not hurt by the shots', () => {
  const { events, tallies } = read({
    text: 'Young people torched cars in Osh on Monday after the death of a teenager who was shot by an officer. Nine policemen were hurt.',
  })
  const modeOf = (index: number) => events.find(({ id }) => id === tallies[index]?.event)?.mode
  assert.deepEqual([modeOf(0), modeOf(1)], ['firearms', 'destroy'])
})

test('a report of workers tells of no attack where it says only “the strike”', () => {
  const { events } = read({
    title: 'Garment workers return after five days',
    text: 'The strike began on Sunday when the company said that jobs would go. The union said that two months of wages were owed. Police beat pickets on Monday.',
  })
  assert.ok(events.every(({ trigger, mode }) => trigger.start > 60 || mode === 'strike'))
})

test('a shell falls elsewhere than where it was fired from, and fire is exchanged at a crossing and not at somebody', () => {
  const shelling = read({ text: 'A shell fired from Uzbekistan hit a house in Osh, Kyrgyzstan.' })
  assert.equal(shelling.places[shelling.events[0]?.place ?? -1]?.country, 'KGZ')
  const { events } = read({ text: 'Soldiers exchanged heavy fire at the Osh crossing.' })
  assert.deepEqual(events[0]?.targets, [])
})

test('officers who were hurt are no victims of the police', () => {
  const { events } = read({
    text: 'Police fired tear gas in Almaty on Tuesday. At least 20 police officers were injured.',
  })
  assert.ok(
    events.every(({ actors, targets }) => actors.length === 0 || targets.every(({ sector }) => sector !== 'COP')),
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

test('the toll of an event is no second event', () => {
  const { events, because } = read({ text: 'An explosion rocked Almaty on Tuesday. Twelve people were killed.' })
  assert.deepEqual(
    events.map(({ type, targets }) => [type, targets.map(({ text }) => text)]),
    [['EXPLOSION', ['people']]],
  )
  assert.ok(because.some(({ rule }) => rule === 'event/en/outcome'))
})

test('what a match report calls an assault is none: event/en/figurative', () => {
  const { events } = read({
    text: 'The coach praised his striker after the match. The league leaders bombarded the goal, the winger shot twice, and the captain attacked the referee after the penalty.',
  })
  assert.deepEqual(events, [])
})

test('candidates fight in words, and crowds protest in earnest: event/en/contest', () => {
  const told = (text: string) => read({ text }).events.map(({ type }) => type)
  const opening =
    'The candidate for the nomination arrived in Leeds a week before the primary. Pollsters have her ahead of her rival among voters.'
  assert.deepEqual(
    told(
      `${opening} She attacked the senator over his taxes, and criticized the governor. He opened a rally in the port.`,
    ),
    [],
  )
  assert.deepEqual(told(`${opening} Protesters marched to the square on Sunday.`), ['PROTEST'])
  assert.deepEqual(told(`${opening} Gunmen attacked the rally on Sunday.`), ['ASSAULT'])
})

test('what police hear from neighbours is no event, nor that they come to a fire', () => {
  const told = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(
    told(
      'Police in Leeds received a complaint about music on Sunday. The tenant agreed to turn it down. An officer was invited in.',
    ),
    [],
  )
  assert.deepEqual(
    told(
      'A fire broke out in a flat in Leeds on Sunday. Two officers arrived before the firefighters did. A search showed no cause.',
    ),
    ['FIRE'],
  )
})

test('a raid of police is a search, and one of an army an attack', () => {
  const told = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(told('Police seized rifles in raids across Leeds on Monday.'), ['COERCE', 'COERCE'])
  assert.deepEqual(told('An army raid on the camp killed two.'), ['ASSAULT'])
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

test('a car that strikes somebody is an accident, and police who search a house attack nobody', () => {
  const told = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(told('A car struck a cyclist in Leeds on Monday.'), ['ACCIDENT'])
  assert.deepEqual(told('The bar was raided by police on Monday.'), ['COERCE'])
})

test('an obituary tells a life, and a killing is no obituary: event/en/obituary', () => {
  const triggers = (text: string) => {
    const reading = read({ text })
    return reading.events.map(({ trigger }) => reading.text.slice(trigger.start, trigger.end))
  }
  assert.deepEqual(
    triggers(
      'General Anna Berg has died at 91. She led the troops that stormed the radio station. She was wounded twice.',
    ),
    [],
  )
  assert.deepEqual(
    triggers('The journalist Anna Berg died in hospital at 61. Gunmen shot her on Tuesday. Police arrested a man.'),
    ['shot', 'arrested'],
  )
})

test('what a rate sums up is no event, a toll that rises is: event/en/statistic', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(
    types('The number of murders rose by 4 per cent last year, the police said. Some 212 people were killed.'),
    [],
  )
  assert.deepEqual(
    types('The number of dead rose after the attack in Almaty on Tuesday. Some 12 people were killed.'),
    ['ASSAULT'],
  )
})

test('a text that has no other word of violence means its verbs in figures: event/en/figurative', () => {
  const text = 'Her forehand exploded on the line. She fought for every point. The crowd loved it.'
  assert.deepEqual(read({ text }).events, [])
})

test('every rule has a case', () => {
  const elsewhere = [
    'event/en/figurative',
    'event/en/contest',
    'event/en/obituary',
    'event/en/statistic',
    'event/en/drill',
    'event/en/wrecked-by-nature',
    'event/en/outcome',
    'event/en/same-as-before',
    'event/en/same-event',
    'event/en/place-carried',
    'event/en/only-place',
    'event/en/place-meant',
    'event/en/counted-day',
    'event/en/published-day',
    'event/en/history',
  ]
  const covered = new Set([...cases.reads.map(({ rule }) => rule), ...elsewhere])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
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

test('what a drill plays is no event: event/en/drill', () => {
  const { events } = read({
    text: 'Rescuers practised for a disaster in Almaty on Tuesday. The exercise assumed that a bomb had gone off in a train. Actors played the wounded. "It went well," said an official.',
  })
  assert.deepEqual(events, [])
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

test('what is remembered is history, and nothing that a text only goes on about is news', () => {
  const { events } = read({
    text: 'Hundreds gathered in Almaty to mark the anniversary of the massacre. The victims lie on a hill. It was raining.',
  })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [['ASSAULT', true]],
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

test('what is ambushed or destroyed is no means of it', () => {
  const { events } = read({ text: 'Fighters ambushed an army helicopter on Friday.' })
  assert.deepEqual([events[0]?.objects.length, events[0]?.instruments.length], [1, 0])
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

const told = (text: string): string[] =>
  read({ text }).events.map(({ type, mode = '', reality }) => `${type} ${mode} ${reality}`)

test('what only says which people are meant is not asked for, nor what one is wanted over', () => {
  assert.deepEqual(
    told('Relatives blocked a road on Wednesday to demand the names of those killed in the prison riot.'),
    ['PROTEST obstruct happened', 'PROTEST riot happened'],
  )
  const { events } = read({ title: 'Gang leader wanted over prison riot', text: '' })
  assert.deepEqual(
    events.map(({ type, reality }) => [type, reality]),
    [['PROTEST', 'happened']],
  )
})

test('who was killed was not taken hostage by it', () => {
  const text =
    'Eleven inmates were killed in the prison on Monday. All guards who had been taken hostage on Monday were freed.'
  assert.deepEqual(told(text).slice(0, 2), ['ASSAULT  happened', 'ASSAULT abduct happened'])
})

test('inmates abduct, and an attack that was foiled is nothing that was seized', () => {
  assert.deepEqual(told('Inmates seized nine guards on Monday.'), ['ASSAULT abduct happened'])
  assert.deepEqual(told('Police foiled an attack on a jail on Monday.'), ['COERCE  happened'])
})
