/** What happened in made sentences: clauses of attacks, wrecks and collapses, and how a verb is said to come of them. */
import { and, by, cause, doers, gerund, type Maker, noun, past, victims, when, where } from './phrases.ts'
import { type Hung, type Node, withMore, word } from './tree.ts'

/** Where and when, in either order, one or both or none. */
export function setting(make: Maker): Hung[] {
  const [place, time] = [make.may(0.75) ? [where(make)] : [], make.may(0.7) ? when(make) : []]
  return make.may(0.8) ? [...place, ...time] : [...time, ...place]
}

/** What it came of: "in an ambush", "when a bus plunged into a ravine", "after gunmen stormed a market", "by a mine". */
export function occasion(make: Maker): Hung[] {
  const draw = make.next()
  const settled = setting(make)
  if (draw < 0.16) return settled
  if (draw < 0.42) {
    const happening = make.may(0.25)
      ? noun(
          make.one(['clashes', 'protests', 'riots', 'fighting', 'unrest', 'floods']),
          'none',
          make.may(0.4) ? [between(make)] : [],
        )
      : noun(
          make.one([
            'ambush',
            'suicide bombing',
            'grenade attack',
            'raid',
            'shootout',
            'drone strike',
            'stampede',
            'fire',
            'gas explosion',
            'collision',
            'landslide',
            'robbery',
            'gun battle',
          ]),
          'a',
          make.may(0.35) ? [at(make)] : [],
        )
    return [['obl', withMore(happening, [by(make.one(['in', 'in', 'during']))])], ...settled]
  }
  const clause = happened(make, settled)
  const opener = make.one(['when', 'when', 'after', 'after', 'as'])
  const mark: Hung = opener === 'when' ? ['advmod', word('when', 'WRB ADV')] : ['mark', word(opener, 'IN SCONJ')]
  return [...(make.may(0.12) ? settled : []), ['advcl', withMore(clause, [mark])]]
}

const between = (make: Maker): Hung => [
  'nmod',
  withMore(
    noun(make.one(['rival gangs', 'police', 'farmers', 'rival clans', 'demonstrators']), 'none'),
    [by('between')],
    make.may(0.5)
      ? [['conj', withMore(noun(make.one(['soldiers', 'police', 'herders', 'security forces']), 'none'), [and])]]
      : [],
  ),
]

const at = (make: Maker): Hung => [
  'nmod',
  withMore(
    noun(
      make.one([
        'checkpoint',
        'market',
        'mosque',
        'stadium',
        'factory',
        'hotel',
        'mine',
        'prison',
        'police station',
        'military base',
        'school',
        'convoy',
      ]),
    ),
    [by(make.one(['at', 'on', 'outside', 'near']))],
  ),
]

export const targets = [
  'village',
  'market',
  'convoy',
  'bus',
  'checkpoint',
  'mine',
  'police station',
  'military base',
  'church',
  'mosque',
  'crowd',
  'vehicle',
  'house',
  'camp',
  'school',
  'hotel',
  'patrol',
  'town',
  'farm',
]
const stricken = ['ravine', 'river', 'gorge', 'ditch', 'canal', 'lake', 'valley']

/** A clause of what happened, with its subject right before its verb. */
export function happened(make: Maker, rest: readonly Hung[]): Node {
  const target = (): Node => noun(make.one(targets))
  const draw = make.next()
  if (draw < 0.2) {
    const verb = make.one([
      'attacked',
      'stormed',
      'raided',
      'ambushed',
      'hit',
      'overran',
      'shelled',
      'bombed',
      'torched',
      'invaded',
    ])
    return past(verb, [['nsubj', doers(make)]], [['obj', target()], ...rest])
  }
  if (draw < 0.32) {
    const fire: Hung[] = [
      ['obj', word('fire', 'NN NOUN')],
      ['obl', withMore(target(), [by('on')])],
    ]
    return past('opened', [['nsubj', doers(make)]], [...fire, ...rest])
  }
  if (draw < 0.42)
    return past(
      'fired',
      [['nsubj', doers(make)]],
      [
        ['obl', withMore(noun(make.one(['crowd', 'bus', 'protesters', 'car'])), [by(make.one(['on', 'at', 'into']))])],
        ...rest,
      ],
    )
  if (draw < 0.56) {
    const verb = make.one([
      'hit',
      'struck',
      'buried',
      'destroyed',
      'engulfed',
      'swept through',
      'tore through',
      'ripped through',
      'rocked',
      'slammed into',
      'ploughed into',
    ])
    const [form = verb, through] = verb.split(' ')
    const what: Hung = through === undefined ? ['obj', target()] : ['obl', withMore(target(), [by(through)])]
    return past(form, [['nsubj', cause(make)]], [what, ...rest])
  }
  if (draw < 0.68) {
    const went = make.may(0.3)
    const thing = noun(
      make.one([
        'car bomb',
        'roadside bomb',
        'gas cylinder',
        'fuel tanker',
        'device',
        'bomb',
        'landmine',
        'grenade',
        'boiler',
        'truck bomb',
      ]),
    )
    return past(
      went ? 'went' : make.one(['exploded', 'detonated']),
      [['nsubj', thing]],
      [
        ...(went ? ([['compound:prt', word('off', 'RP ADP')]] as Hung[]) : []),
        ...(make.may(0.4) ? [place(make)] : []),
        ...rest,
      ],
    )
  }
  if (draw < 0.9) {
    const carried: Hung[] = make.may(0.25) ? [['acl', gerund('carrying', [['obj', victims(make)]])]] : []
    const vehicle = withMore(
      noun(
        make.one([
          'bus',
          'boat',
          'ferry',
          'train',
          'truck',
          'minibus',
          'helicopter',
          'plane',
          'canoe',
          'lorry',
          'coach',
        ]),
      ),
      [],
      carried,
    )
    const verb = make.one([
      'plunged',
      'veered',
      'crashed',
      'capsized',
      'sank',
      'derailed',
      'overturned',
      'caught fire',
      'collided',
      'fell',
      'skidded',
    ])
    if (verb === 'caught fire') return past('caught', [['nsubj', vehicle]], [['obj', word('fire', 'NN NOUN')], ...rest])
    const into: Hung[] = /^(?:plunged|veered|fell|crashed|skidded)$/.test(verb)
      ? [['obl', withMore(noun(make.one(stricken)), [by('into')])]]
      : verb === 'collided'
        ? [['obl', withMore(noun(make.one(['truck', 'tanker', 'lorry'])), [by('with')])]]
        : []
    return past(verb, [['nsubj', vehicle]], [...into, ...rest])
  }
  const building = noun(
    make.one(['building', 'bridge', 'wall', 'mine', 'roof', 'dam', 'apartment block', 'church', 'tunnel', 'stand']),
  )
  return past(make.one(['collapsed', 'collapsed', 'burst', 'crumbled', 'failed']), [['nsubj', building]], rest)
}

const place = (make: Maker): Hung => [
  'obl',
  withMore(noun(make.one(['mosque', 'market', 'restaurant', 'hotel', 'bank', 'school', 'bus station'])), [
    by(make.one(['outside', 'in', 'near', 'at'])),
  ]),
]
