/** Is MUC-4 read and scored as its scorers do? Small made-up keys whose scores can be worked out by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { annotateReport, makeReport } from '../src/read/index.ts'
import { tokenizeReport } from '../src/read/token/index.ts'
import { numberOf } from './muc4.ts'
import { byRole, type Fillers, findDate, type KeyTemplate, type MucDocument, parseKeys } from './muc4-data.ts'
import { type FoundDocument, type FoundTemplate, normalise } from './muc4-found.ts'
import { findMentions, findThings } from './muc4-mention.ts'
import { networkOdds } from './muc4-network.ts'
import { scoreMuc } from './muc4-score.ts'
import { loadSlotKey, withSlots } from './muc4-slot-key.ts'
import { datePoints, placePoints } from './muc4-slot-score.ts'
import { treesValue, treeValue } from './muc4-trees.ts'
import { variantsOf } from './muc4-variant.ts'
import { parseWeights, renderWeights } from './muc4-weights.ts'

const none = byRole(() => [])

function fill(fillers: Partial<Fillers>): Fillers {
  return { ...none, ...fillers }
}

function key(type: string, fillers: Partial<Fillers>, slots: Partial<KeyTemplate> = {}): KeyTemplate {
  return { optional: false, types: type.split('/'), fillers: fill(fillers), described: [], ...slots }
}

function found(type: string, fillers: Partial<Fillers>, slots: Partial<FoundTemplate> = {}): FoundTemplate {
  return { type, fillers: fill(fillers), victimNumber: [], effect: [], confidence: [], ...slots }
}

function document(fillers: Partial<Fillers>, templates?: readonly KeyTemplate[]): MucDocument {
  return {
    input: { ref: 'one', text: 'Rebels of the north burned a bus.' },
    gold: { fillers: fill(fillers), templates },
  }
}

type FigureName =
  | `${'filler' | 'template' | 'effect' | 'location' | 'date'}${'F1' | 'Precision' | 'Recall' | 'MappedF1'}`
  | 'textsWithNothing'
  | 'templatesInvented'
  | 'inventedPerHundredTexts'

function figuresOf(
  pairs: readonly { document: MucDocument; found: FoundDocument }[],
): Partial<Record<FigureName, number>> {
  return Object.fromEntries(scoreMuc(pairs).figures.map(({ name, value }) => [name, value]))
}

test('mentions are compared without case, punctuation, articles and spare blanks', () => {
  assert.equal(normalise('The  "Santo Tomas" presidential farm'), 'santo tomas presidential farm')
  assert.equal(normalise('U.S.-made an M-16'), 'usmade m16')
  // The articles go after the punctuation, and only as words.
  assert.equal(normalise('a. theater of the and'), 'theater of and')
})

test('an entity counts where all its mentions are the gold one’s, and each gold entity once', () => {
  const gold = { PerpInd: [['rebels', 'rebels of the north']], Target: [['bus'], ['BUS', 'tank']] }
  const of = (fillers: Partial<Fillers>) =>
    figuresOf([{ document: document(gold), found: { fillers: fill(fillers), templates: [] } }])
  assert.equal(of({ PerpInd: [['Rebels']] }).fillerPrecision, 100)
  assert.equal(of({ PerpInd: [['rebels', 'men']] }).fillerPrecision, 0)
  assert.equal(of({ PerpInd: [['rebels'], ['the rebels of the north']] }).fillerPrecision, 50)
  // The first is either of the two, the second only one of them: matched one to one, both are right.
  assert.equal(of({ Target: [['bus'], ['bus']] }).fillerPrecision, 100)
  assert.equal(of({ Target: [['bus'], ['tank']] }).fillerRecall, 66.67)
  assert.equal(of({ Victim: [['bus']] }).fillerPrecision, 0)
  assert.equal(of({ Target: [[]] }).fillerPrecision, 0)
})

test('sums are pooled over documents and roles, and what is found where there is nothing counts', () => {
  const pairs = [
    { document: document({ Target: [['bus']] }), found: { fillers: fill({ Target: [['bus']] }), templates: [] } },
    { document: document({}), found: { fillers: fill({ Weapon: [['bomb']] }), templates: [] } },
  ]
  assert.equal(figuresOf(pairs).fillerF1, 66.67)
})

test('templates: none across types, type and fillers count one each, what is unmatched counts against', () => {
  const of = (keys: readonly KeyTemplate[], templates: readonly FoundTemplate[]) =>
    figuresOf([{ document: document({}, keys), found: { fillers: none, templates } }])
  const bus = { Target: [['bus', 'big bus']] }
  assert.equal(of([key('ARSON', bus)], [found('ARSON', { Target: [['bus', 'car']] })]).templateF1, 50)
  assert.equal(of([key('ARSON', bus)], [found('ARSON', { Target: [['bus']] })]).templateF1, 100)
  assert.equal(of([key('ARSON', bus)], [found('ATTACK', { Target: [['bus']] })]).templateF1, 0)
  assert.equal(of([key('ATTACK/BOMBING', bus)], [found('BOMBING', {})]).templateRecall, 50)
  // Swapping the two would make four right things two.
  const two = [key('ATTACK', { Target: [['bus']] }), key('ATTACK', { Target: [['car']] })]
  assert.equal(
    of(two, [found('ATTACK', { Target: [['car']] }), found('ATTACK', { Target: [['bus']] })]).templateF1,
    100,
  )
  assert.equal(of(two, [found('ATTACK', { Target: [['car']] })]).templatePrecision, 100)
})

test('templates in texts that have nothing to find are counted', () => {
  const pairs = [
    { document: document({}, []), found: { fillers: none, templates: [found('ATTACK', {}), found('ARSON', {})] } },
    { document: document({}, []), found: { fillers: none, templates: [] } },
  ]
  const { textsWithNothing, templatesInvented, inventedPerHundredTexts } = figuresOf(pairs)
  assert.deepEqual([textsWithNothing, templatesInvented, inventedPerHundredTexts], [2, 2, 100])
})

test('dates and places are right in part, fills with what they are said of', () => {
  assert.equal(datePoints('- 04 FEB 90', '- 04 FEB 90'), 1)
  assert.equal(datePoints('04 FEB 90', '03 FEB 90 - 04 FEB 90'), 0.5)
  assert.equal(datePoints('05 FEB 90', '04 FEB 90'), 0)
  assert.equal(placePoints('PERU: LIMA', 'PERU: LIMA (CITY)'), 1)
  assert.equal(placePoints('PERU', 'PERU: LIMA (CITY)'), 0.5)
  assert.equal(placePoints('CHILE: LIMA', 'PERU: LIMA (CITY)'), 0.5)
  assert.equal(placePoints(undefined, 'PERU'), 0)
  const slots = { effect: [{ values: ['DEATH'], of: ['PRIEST', 'FATHER'] }], date: [], confidence: [] }
  const of = (value: string, name: string) =>
    figuresOf([
      {
        document: document({}, [key('ATTACK', {}, slots)]),
        found: { fillers: none, templates: [found('ATTACK', {}, { effect: [{ value, of: name }] })] },
      },
    ])
  assert.deepEqual(
    [of('DEATH', 'father').effectF1, of('DEATH', 'nun').effectF1, of('INJURY', 'priest').effectF1],
    [100, 0, 0],
  )
  assert.equal(of('DEATH', 'father').locationF1, undefined, 'a slot that the key does not have has no score')
})

test('a fill above the right one is half right, one below it not at all', () => {
  const of = (value: string, right: string) => {
    const slots = { effect: [{ values: [right], of: ['BUS'] }] }
    const templates = [found('ATTACK', {}, { effect: [{ value, of: 'bus' }] })]
    return figuresOf([{ document: document({}, [key('ATTACK', {}, slots)]), found: { fillers: none, templates } }])
      .effectF1
  }
  assert.deepEqual([of('DESTROYED', 'SOME DAMAGE'), of('SOME DAMAGE', 'DESTROYED')], [50, 0])
})

test('templates that name the same are scored by what else is said of them', () => {
  const about = (name: string) => ({ effect: [{ values: ['DEATH'], of: [name] }] })
  const said = (name: string) => found('ATTACK', {}, { effect: [{ value: 'DEATH', of: name }] })
  const keys = [key('ATTACK', {}, about('PEASANT')), key('ATTACK', {}, about('GUARD'))]
  const of = (...templates: FoundTemplate[]) =>
    figuresOf([{ document: document({}, keys), found: { fillers: none, templates } }]).effectF1
  assert.deepEqual([of(said('guard'), said('peasant')), of(said('guard'), said('nun'))], [100, 50])
})

test('slots over all templates count what is missed, over the mapped ones not; a template that may be left out is never missed', () => {
  const slots = { date: ['04 FEB 90'] }
  const of = (optional: boolean) => {
    const keys = [key('ATTACK', {}, slots), { ...key('ARSON', {}, slots), optional }]
    return figuresOf([
      {
        document: document({}, keys),
        found: { fillers: none, templates: [found('ATTACK', {}, { date: '04 FEB 90' })] },
      },
    ])
  }
  assert.deepEqual([of(false).dateF1, of(false).dateMappedF1], [66.67, 100])
  assert.equal(of(true).dateF1, 100)
})

test('slots of our own key go with the people, things and organisations of the archive’s, in its order', () => {
  const facts = {
    date: ['04 FEB 90'],
    place: ['PERU'],
    people: [{ number: ['1'], effect: ['DEATH'] }, { number: ['PLURAL'] }],
    things: [[]],
    organizations: [['POSSIBLE']],
  }
  const template = {
    ...key('ATTACK', { Victim: [['CEREZO']], Target: [['BUS']], PerpOrg: [['URNG']] }),
    described: [['GUARDS']],
  }
  const [own] = withSlots('A', [template], { A: [facts] })
  assert.deepEqual(
    own?.victimNumber?.map(({ values, of }) => [values[0], of[0]]),
    [
      ['1', 'CEREZO'],
      ['PLURAL', 'GUARDS'],
    ],
  )
  assert.deepEqual(own?.effect, [{ values: ['DEATH'], of: ['CEREZO'] }])
  assert.deepEqual(own?.confidence, [{ values: ['POSSIBLE'], of: ['URNG'] }])
  assert.deepEqual(withSlots('B', [template], { A: [facts] }), [template], 'not annotated')
  assert.deepEqual(withSlots('A', [template, template], { A: [facts] }), [template, template], 'another key')
  assert.equal(Object.keys(loadSlotKey()).length, 116)
})

test('keys with string slots only: kinds that leave slots out are told by them', () => {
  const all = ['incident_instrument_id', 'perp_individual_id', 'perp_organization_id', 'phys_tgt_id', 'hum_tgt_name']
  const block = (absent: readonly string[]) =>
    `%%%\n${JSON.stringify([['message_id', 'A (NOSC)'], ['message_template', 1], ...all.filter((slot) => !absent.includes(slot)).map((slot) => [slot, null])])}\n`
  const text = `${block([])}${block(['incident_instrument_id'])}${block(['incident_instrument_id', 'phys_tgt_id'])}%%%\n[["message_id","B"],["message_template","*"]]`
  const keys = parseKeys(text)
  assert.deepEqual(
    keys.get('A')?.map(({ types }) => types[0]),
    ['ATTACK', 'ARSON', 'KIDNAPPING'],
  )
  assert.deepEqual(keys.get('B'), [])
})

test('raw keys: all slots, alternatives, lines that go on, comments', () => {
  const [template] =
    parseKeys(`; a comment
0.  MESSAGE: ID                     A-1 (NOSC)
1.  MESSAGE: TEMPLATE               1 (OPTIONAL)
2.  INCIDENT: DATE                  - 04 FEB 90 / 03 FEB 90
3.  INCIDENT: LOCATION              PERU: LIMA (CITY)
4.  INCIDENT: TYPE                  ATTACK / BOMBING
6.  INCIDENT: INSTRUMENT ID         "CAR BOMB" / "BOMB"
                                    "DYNAMITE"
9.  PERP: INDIVIDUAL ID             -
11. PERP: ORGANIZATION CONFIDENCE   POSSIBLE / SUSPECTED OR ACCUSED: "THE \\"BLUES\\""
18. HUM TGT: NAME                   ? "ANA"
19. HUM TGT: DESCRIPTION            "MAYOR": "ANA"
                                    "GUARDS"
21. HUM TGT: NUMBER                 1: "ANA"
                                    2: "GUARDS"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "ANA"
`).get('A-1') ?? []
  assert.deepEqual(template, {
    optional: true,
    types: ['ATTACK', 'BOMBING'],
    fillers: fill({ Weapon: [['CAR BOMB', 'BOMB'], ['DYNAMITE']], Victim: [['ANA']] }),
    described: [['GUARDS']],
    date: ['- 04 FEB 90', '03 FEB 90'],
    location: ['PERU: LIMA (CITY)'],
    victimNumber: [
      { values: ['1'], of: ['ANA'] },
      { values: ['2'], of: ['GUARDS'] },
    ],
    effect: [{ values: ['DEATH'], of: ['ANA'] }],
    confidence: [{ values: ['POSSIBLE', 'SUSPECTED OR ACCUSED'], of: ['THE "BLUES"'] }],
  })
})

test('documents are named as the published scorers name them, and dated by their dateline', () => {
  assert.deepEqual(
    [numberOf('TST1-MUC3-0042'), numberOf('TST2-MUC4-0007'), numberOf('DEV-MUC3-0001')],
    ['10042', '20007', 'DEV-MUC3-0001'],
  )
  assert.equal(findDate('BOGOTA, 4 FEB 90 (AFP)'), '1990-02-04')
  assert.equal(findDate('[NO DATE]'), undefined)
})

/** The things of a text, each by the plainest strings of its mentions. */
function thingsOf(text: string): string[][] {
  const report = makeReport({ text, language: 'en' })
  const tokenized = tokenizeReport(report, annotateReport(report, loadKnowledge()).value)
  return findThings(findMentions(tokenized)).map(({ mentions }) =>
    mentions.map((mention) => variantsOf(mention, text)[0]?.text ?? ''),
  )
}

test('a thing is told by its noun again, by its own name and by the letters that stand for it', () => {
  const text = 'Gunmen of the National Peace Front (NPF) burned a tourist bus. The bus was empty, the NPF said.'
  const words = thingsOf(text)
  assert.ok(words.some((list) => list.join(' = ') === 'tourist bus = bus'))
  assert.ok(words.some((list) => list.length === 3 && list.includes('NPF') && list.includes('National Peace Front')))
})

const namedAgain: readonly [text: string, names: readonly string[]][] = [
  [
    'THE ARMY OF NATIONAL LIBERATION (ELN) KIDNAPPED A MAYOR. THE ELN RELEASED HIM.',
    ['ARMY OF NATIONAL LIBERATION', 'ELN', 'ELN'],
  ],
  [
    'THE TUPAC AMARU REVOLUTIONARY MOVEMENT (MRTA) ATTACKED A BANK IN LIMA. THE MRTA CLAIMED THE ATTACK.',
    ['TUPAC AMARU REVOLUTIONARY MOVEMENT', 'MRTA', 'MRTA'],
  ],
  [
    'TODAY THE FARABUNDO MARTI NATIONAL LIBERATION FRONT, FMLN, ATTACKED A BANK IN SAN SALVADOR.',
    ['FARABUNDO MARTI NATIONAL LIBERATION FRONT', 'FMLN'],
  ],
]
for (const [text, names] of namedAgain)
  test(`one name: ${text}`, () => {
    assert.deepEqual(
      thingsOf(text).find((list) => list.includes(names[0] ?? '')),
      names,
    )
  })

test('weights come back as they were written, to their own exactness', () => {
  const table = new Map([['h=bomb', [0.4, 0, -1.2]]])
  const weights = {
    classes: new Map([['peasant', [12, 3]]]),
    relevance: table,
    role: table,
    above: table,
    again: table,
    variant: table,
    pair: table,
    type: table,
    sure: table,
    least: table,
  }
  assert.deepEqual(parseWeights(renderWeights(weights)), weights)
})

test('two features together say what neither says alone', () => {
  const below = new Map([
    ['bus', [1, 0]],
    ['burn', [1, 0]],
  ])
  const above = new Map([
    ['hidden', [-2.5, 0]],
    ['Target', [-1, 4, 0]],
  ])
  const oddsOf = (features: string[]) => networkOdds(features, { below, above }, ['Target'])[0] ?? 0
  assert.equal(oddsOf(['bus']), -1)
  assert.equal(oddsOf(['burn']), -1)
  assert.ok(oddsOf(['bus', 'burn']) > 0)
})

test('a tree is followed to the left below its value and to the right from it on', () => {
  const tree = [0, 0.5, 2, -1, -3, 1, 2, 2, -1, 1, -1, 4]
  assert.deepEqual(
    [
      [0.4, 9],
      [0.5, 1],
      [0.5, 2],
    ].map((row) => treeValue(tree, row)),
    [-3, 1, 4],
  )
  assert.equal(treesValue([tree, [-1, 0.5]], [0.5, 2]), 4.5)
})
