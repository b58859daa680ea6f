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

test('what a source denies is denied', () => {
  const { events, attributions } = read({ text: 'The ministry denied that soldiers had attacked civilians.' })
  assert.equal(events[0]?.reality, 'denied')
  assert.deepEqual(events[0]?.attributions, [attributions[0]?.id])
})

test('a denial of one thing denies nothing that only says who is meant', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ mode, reality, attributions }) => [mode, reality, attributions.length])
  assert.deepEqual(told('The family denied paying a ransom for the abducted pupils.'), [['abduct', 'happened', 0]])
  assert.deepEqual(told('The army denied paying for the release of nurses who were abducted.'), [
    ['abduct', 'happened', 0],
  ])
  assert.deepEqual(told('The army denied that its men had abducted the nurses.'), [['abduct', 'denied', 1]])
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

test('what is not confirmed is possible, what is said of any attack has not happened, and a call for calm brings none', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The army has not confirmed the death of the commander.'), ['ASSAULT possible'])
  assert.ok(!told('Any attack on its ports would be met with force.').some((event) => /happened/.test(event)))
  assert.ok(!told('Should the truce collapse, shelters would run out of food.').some((event) => /happened/.test(event)))
  assert.ok(!told('The government renewed its call for a cessation of hostilities.').includes('RETREAT happened'))
  assert.deepEqual(told('Unions have called an indefinite strike from Friday.'), ['PROTEST planned'])
})

test('what is set for a day is to come, and what was called off or broke down has not been', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('Teachers called a two-hour walkout for Tuesday noon.'), ['PROTEST planned'])
  assert.deepEqual(told('The unions pencilled in a walkout for March.'), ['PROTEST planned'])
  assert.deepEqual(told('The Security Council was to meet on Friday.'), ['CONSULT planned'])
  assert.deepEqual(told('The planned walkout was cancelled on Tuesday.'), ['RETREAT happened'])
  assert.deepEqual(told('The truce broke down overnight.'), [])
})

test('what may become of something has not, and what somebody denies or calls baseless is denied', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The low could grow into a storm by Friday.'), ['DISASTER possible'])
  assert.deepEqual(told('The low became a hurricane on Friday.'), ['DISASTER happened'])
  assert.deepEqual(told('The army denied the raid.'), ['ASSAULT denied'])
  assert.deepEqual(told('Reports that soldiers beat villagers were baseless, the minister said.'), ['ASSAULT denied'])
  assert.deepEqual(told('Crews battled the flames.'), [])
})

test('one of a row, and an attempt, was done; what is supposed or told wrongly was not', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('He was the fifth reporter to be abducted since 2019.'), ['ASSAULT happened'])
  assert.deepEqual(told('Imagine that soldiers attacked the hospital.'), ['ASSAULT hypothetical'])
  assert.deepEqual(told('Were rebels to seize the port, aid would stop.'), ['COERCE hypothetical'])
  assert.deepEqual(told('The mayor debunked reports that gunmen abducted the priest.'), ['ASSAULT denied'])
  assert.deepEqual(told('The daily wrongly reported that soldiers had killed ten villagers.'), ['ASSAULT denied'])
  assert.deepEqual(told('An earlier version of this article said that soldiers had killed ten villagers.'), [
    'ASSAULT possible',
  ])
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

test('what was seen to be done was done', () => {
  const { events } = read({ text: 'She said she had seen soldiers shoot the customer.' })
  assert.deepEqual(
    events.map(({ reality }) => reality),
    ['happened'],
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

test('a report of workers tells of no attack where it says only “the strike”', () => {
  const { events } = read({
    title: 'Garment workers return after five days',
    text: 'The strike began on Sunday when the company said that jobs would go. The union said that two months of wages were owed. Police beat pickets on Monday.',
  })
  assert.ok(events.every(({ trigger, mode }) => trigger.start > 60 || mode === 'strike'))
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
    'event/en/place-of-title',
    'event/en/counted-day',
    'event/en/published-day',
    'event/en/history',
    'event/en/running-history',
    'event/en/scene-day',
    'event/en/past-report',
  ]
  const covered = new Set([...cases.reads.map(({ rule }) => rule), ...elsewhere])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})

test('what a drill plays is no event: event/en/drill', () => {
  const { events } = read({
    text: 'Rescuers practised for a disaster in Almaty on Tuesday. The exercise assumed that a bomb had gone off in a train. Actors played the wounded. "It went well," said an official.',
  })
  assert.deepEqual(events, [])
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

test('what is ambushed or destroyed is no means of it', () => {
  const { events } = read({ text: 'Fighters ambushed an army helicopter on Friday.' })
  assert.deepEqual([events[0]?.objects.length, events[0]?.instruments.length], [1, 0])
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

test('what is called false, taken back, imagined or dared has not happened', () => {
  assert.deepEqual(told('A blog said that soldiers had killed four herders. They had not.'), ['ASSAULT  denied'])
  assert.deepEqual(told('Reports that the mayor had been killed were false.'), [])
  assert.deepEqual(told('Imagine that the police were to shoot at the crowd.'), ['ASSAULT firearms hypothetical'])
  assert.deepEqual(told('Let them arrest a thousand of us.'), ['COERCE arrest hypothetical'])
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
