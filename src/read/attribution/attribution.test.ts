import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import { loadAttributionModel } from '../../knowledge/index.ts'
import type { Span } from '../../model/index.ts'
import { cases } from './en/cases.ts'
import { findAttributions, vouchersOf } from './index.ts'
import { findQuotations } from './quotes.ts'

const model = loadAttributionModel()
const read = (text: string) => findAttributions(wordsOf(text), [], model).value

function marked(line: string, kind: 'source' | 'cue' | 'content'): string[] {
  const pattern = { source: /\[(.+?)\]/g, cue: /\{(.+?)\}/g, content: /<(.+?)>/g }[kind]
  return [...line.matchAll(pattern)].map(([, words]) => (words ?? '').replace(/[[\]{}<>]/g, ''))
}

for (const { rule, kind, stance = 'asserts', mode = 'indirect', lines } of cases.reads) {
  for (const line of lines) {
    test(`${rule}: ${line}`, () => {
      const text = line.replace(/[[\]{}<>]/g, '')
      const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))
      const [attribution, ...others] = read(text)
      assert.deepEqual(others, [])
      assert.ok(attribution !== undefined, 'nothing was read')
      const { source, cue, content } = attribution
      assert.deepEqual(
        { source: words(source), cue: words(cue), content: words(content) },
        { source: marked(line, 'source'), cue: marked(line, 'cue'), content: marked(line, 'content') },
      )
      const { sourceKind, because } = attribution
      assert.deepEqual(
        { kind: sourceKind, stance: attribution.stance, mode: attribution.mode, rule: because[0]?.rule },
        { kind, stance, mode, rule },
      )
    })
  }
}

for (const line of cases.refuses) {
  test(`nothing is said in: ${line}`, () => assert.deepEqual(read(line), []))
}

test('a quotation that goes on in the next sentences stays with its speaker', () => {
  const text = '“The operation goes on,” the commander said. “Nobody will be spared. We are ready.”'
  const [attribution] = read(text)
  const said = attribution?.content.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(said, ['“The operation goes on,”', '“Nobody will be spared. We are ready.”'])
  assert.equal(attribution?.because.at(-1)?.rule, 'attribution/en/other-sentence')
})

test('a pronoun speaks for the speaker named before it, and says that this is inferred', () => {
  const [, second] = read('The governor said the road was open. He said trains were running.')
  assert.equal(second?.sourceName, 'governor')
  assert.deepEqual(second?.because.at(-1), {
    rule: 'attribution/en/pronoun-speaker',
    span: { start: 37, end: 39 },
    basis: 'inferred',
  })
})

test('a short name speaks for the full one', () => {
  const [, second] = read('Ali Yerlikaya said six people were killed. Later, Yerlikaya said 81 were injured.')
  assert.equal(second?.sourceName, 'Ali Yerlikaya')
})

test('one of several who is named is known by the name', () => {
  const [told] = read('One of its members, Musa Bala, told Radio Sahel by telephone that the clinic was hit.')
  assert.equal(told?.sourceName, 'Musa Bala')
})

test('an answer in an interview is said by the person who is named before the first question', () => {
  const text =
    'Ali Mansour was pulled from the sea.\n\nQ: How many drowned?\n\nA: Nine drowned.\n\nThey had no vests.\n\nQ: Why?\n\nA: I do not know.'
  const [first, second, ...others] = read(text)
  const words = (one: typeof first) => one?.content.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(others, [])
  assert.deepEqual([first?.sourceName, words(first)], ['Ali Mansour', ['Nine drowned.', 'They had no vests.']])
  assert.deepEqual([second?.sourceName, words(second)], ['Ali Mansour', ['I do not know.']])
  assert.equal(
    first?.because.some(({ rule }) => rule === 'attribution/en/answer'),
    true,
  )
})

test('a plea of not guilty denies no deed', () => {
  const [plea] = read('The driver pleaded not guilty to manslaughter.')
  assert.deepEqual([plea?.stance, plea?.because.at(-1)?.rule], ['denies', 'attribution/en/part-in-deed'])
})

test('whoever debunks a claim denies it', () => {
  const [denial] = read('Police debunked the claim that nine pupils had been abducted.')
  assert.deepEqual([denial?.sourceName, denial?.stance], ['Police', 'denies'])
  assert.equal(denial?.because[0]?.rule, 'attribution/en/claim-denied')
})

test('what is denied in the same breath is no part of what is said, and has the same source', () => {
  const text = 'The rebels said they had withdrawn but denied killing anyone.'
  const [said, denial] = read(text)
  const words = (one: typeof said) => one?.content.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(words(said), ['they had withdrawn'])
  assert.deepEqual(words(denial), ['killing anyone'])
  assert.deepEqual([denial?.stance, denial?.sourceName], ['denies', 'rebels'])
  assert.equal(denial?.because[0]?.rule, 'attribution/en/joined-denial')
})

const deniedClaims = [
  ['On social media it was said that a worker had died. The hospital denied the death.', 'that a worker had died'],
  ['Residents said soldiers killed ten civilians. The army denied this.', 'soldiers killed ten civilians'],
  ['The rebels said they had killed 20 soldiers, a claim the army denied.', 'they had killed 20 soldiers'],
  [
    'Rumours spread that an officer was beaten to death. Police said the information is false.',
    'that an officer was beaten to death',
  ],
] as const

for (const [text, claim] of deniedClaims) {
  test(`what is denied by a word that points back is what was said before: ${text}`, () => {
    const denial = read(text).at(-1)
    assert.equal(denial?.stance, 'denies')
    assert.deepEqual(
      denial?.content.slice(0, 1).map(({ start, end }) => text.slice(start, end)),
      [claim],
    )
    assert.equal(denial?.because.at(-1)?.rule, 'attribution/en/denied-claim')
  })
}

test('a denial that says itself what it denies points back to nothing', () => {
  const [, denial] = read('Residents said soldiers killed ten civilians. The army denied shelling the port.')
  assert.equal(denial?.content.length, 1)
})

const relayed = [
  ['353 people were injured, according to city officials quoted by local press.', 'city officials', 'local press'],
  ['Local press reported, citing city officials, that 353 people were injured.', 'city officials', 'Local press'],
  ['353 people were injured, the mayor was quoted by local media as saying.', 'mayor', 'local media'],
  ['353 people were injured, the radio said, quoting local organisations.', 'local organisations', 'radio'],
  ['353 people were injured, the mayor was quoted by the radio as saying on Monday.', 'mayor', 'radio'],
  ['353 people were injured, the radio quoted the mayor as saying.', 'mayor', 'radio'],
  ['353 people were injured, according to the daily Le Pays, quoting a medic.', 'medic', 'Le Pays'],
  ['The state news agency quoted the mayor as saying 353 people were injured.', 'mayor', 'state news agency'],
] as const

for (const [text, source, relay] of relayed) {
  test(`the source is whoever said it first, and who passes it on is joined by via: ${text}`, () => {
    const attributions = read(text)
    assert.deepEqual(
      attributions.map(({ sourceName }) => sourceName),
      [source, relay],
    )
    assert.equal(attributions[0]?.via, attributions[1]?.id)
    assert.equal(attributions[1]?.because[0]?.rule, 'attribution/en/relay')
    assert.ok(attributions[0]?.content.some(({ start, end }) => text.slice(start, end).includes('people were injured')))
  })
}

test('a figure is vouched for by whoever said it first, and not by a demand', () => {
  const vouchers = (text: string, figure: string) => {
    const start = text.indexOf(figure)
    return vouchersOf({ start, end: start + figure.length }, read(text)).map(({ sourceName }) => sourceName)
  }
  const cited = 'Local press reported, citing city officials, that 353 people were injured.'
  assert.deepEqual(vouchers(cited, '353 people'), ['city officials', 'Local press'])
  assert.deepEqual(vouchers('The cabinet asked the army to guard the port, where 135 people had died.', '135'), [])
})

test('a pronoun stands for what it can stand for', () => {
  const last = (text: string) => read(text).at(-1)?.sourceName
  assert.equal(last('The mayor met the police. It said two men were held.'), 'police')
  assert.equal(last('The ministry, which said the road was open, closed it again.'), 'ministry')
  assert.equal(last('“It was a massacre,” he said.'), undefined)
})

test('quotations close at the paragraph and do not nest', () => {
  const text = '“One two.\n\n“Three four,” he said, and “five”.'
  assert.deepEqual(
    findQuotations(text).map(({ start, end }) => text.slice(start, end)),
    ['One two.', 'Three four,', 'five'],
  )
})

const spoken = (text: string) =>
  read(text).map(({ sourceName, content }) => [sourceName, content.map(({ start, end }) => text.slice(start, end))])

test('whoever claims a deed or denies a part in it says nothing of what it did', () => {
  assert.deepEqual(spoken('Islamic State claimed responsibility for a bombing that killed 27 people in Bannu.'), [
    ['Islamic State', ['responsibility for a bombing']],
  ])
  assert.deepEqual(spoken('The Taliban denied any involvement in the attack, which killed 40 people.'), [
    ['Taliban', ['any involvement in the attack']],
  ])
  assert.deepEqual(spoken('The rebels claimed responsibility for killing 27 soldiers in Gao.'), [
    ['rebels', ['responsibility for killing 27 soldiers in Gao']],
  ])
})

const parts = [
  ['A suicide bombing killed 24 people. The Pakistani Taliban denied involvement.', 'denies', 'suicide bombing'],
  ['A suicide bombing killed 24 people. Islamic State claimed responsibility.', 'asserts', 'suicide bombing'],
  ['A missile strike killed 14 people. Russia has denied responsibility.', 'denies', 'missile strike'],
  ['A convoy was ambushed on Monday. Kabul said it was not involved.', 'denies', 'ambushed'],
  ['A convoy was ambushed on Monday. The rebels distanced themselves from the attack.', 'denies', 'the attack'],
  ['The army said it had nothing to do with the raid.', 'denies', 'it had nothing to do with the raid'],
] as const

for (const [text, stance, deed] of parts) {
  test(`whoever takes or denies a part speaks of the deed: ${text}`, () => {
    const said = read(text).at(-1)
    const [first] = said?.content ?? []
    assert.deepEqual([said?.stance, text.slice(first?.start, first?.end)], [stance, deed])
    assert.equal(said?.because.at(-1)?.rule, 'attribution/en/part-in-deed')
  })
}

test('nobody claims what "no group" has claimed', () => {
  assert.deepEqual(read('A bomb killed nine people. No group has claimed responsibility.'), [])
})

test('what came of what is said is said by the same', () => {
  assert.deepEqual(spoken('According to the daily, two of the wounded died overnight, taking the toll to 26.'), [
    ['daily', ['two of the wounded died overnight, taking the toll to 26']],
  ])
})

test('who says what stands in a clause of what another says is heard, too', () => {
  const text =
    'The bloc will send envoys after a mutiny in which the government said seven people were killed, it said.'
  assert.deepEqual(spoken(text)[0], ['government', ['seven people were killed']])
})

test('what happened speaks to nobody', () => {
  const text = 'The latest deaths raised to eight the number of people killed on both sides since Monday night.'
  assert.deepEqual(read(text), [])
})

test('any text gives spans within it and throws nothing', () => {
  const pieces = fc.constantFrom(
    'said',
    'police',
    ',',
    '"',
    '“',
    '”',
    '.',
    '\n\n',
    'according to',
    'The',
    'who',
    'that',
    'and',
    'Ali',
    '12',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((words) => words.join(' ')),
      ),
      (text) => {
        for (const { source, cue, content } of read(text)) {
          for (const { start, end } of [...source, ...cue, ...content]) {
            assert.ok(start >= 0 && start < end && end <= text.length)
          }
        }
      },
    ),
  )
})

test('both halves of a sentence are said by whoever is quoted between them, and a count that stands in the middle gives both sides', () => {
  const pieces = (text: string, name: string) =>
    read(text)
      .find(({ sourceName }) => sourceName === name)
      ?.content.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(
    pieces(
      'The force will number 2,500, its head, Ali Hassan, was quoted by local media as saying, and could grow.',
      'Ali Hassan',
    ),
    ['The force will number 2,500', 'and could grow'],
  )
  assert.ok(
    pieces(
      "Anger has grown since Monday's blast at the mill, in which, by the health ministry's latest count, 40 people were killed.",
      'health ministry',
    )?.includes('40 people were killed'),
  )
})

test('the heading of a form says nothing, nor does whoever tells readers to be careful', () => {
  for (const text of [
    'Incident report: Goma, DR Congo',
    'Weekly security report: Kano, Nigeria',
    'Be aware of your surroundings.',
  ])
    assert.deepEqual(read(text), [], text)
  assert.equal(read('Report: two soldiers were killed in Goma.').length, 1)
  assert.equal(read('Staff are aware of the attack in Goma.').length, 1)
})
