/** What else do made sentences report? Crowds and police, arrests, what may be or was denied, bodies that were found, and headlines. */
import { occasion, setting, targets } from './happenings.ts'
import { and, by, comma, doers, gerund, harm, type Maker, noun, participle, past, victims } from './phrases.ts'
import type { Frame } from './tolls.ts'
import { type Hung, type Node, withMore, word } from './tree.ts'

const crowd = (make: Maker): Node => {
  const plural = make.one([
    'protesters',
    'demonstrators',
    'students',
    'workers',
    'supporters',
    'residents',
    'teachers',
    'farmers',
    'people',
    'doctors',
  ])
  const people = word(
    plural,
    'NNS NOUN',
    make.may(0.2) ? [['amod', word(make.one(['angry', 'young', 'striking']), 'JJ ADJ')]] : [],
  )
  if (make.may(0.4)) return people
  return word(
    make.one(['hundreds', 'thousands', 'dozens', 'tens']),
    'NNS NOUN',
    [],
    [['nmod', withMore(people, [by('of')])]],
  )
}

const infinitive = (form: string, right: readonly Hung[]): Node =>
  word(form, 'VB VERB', [['mark', word('to', 'TO PART')]], right)

/** "Hundreds of students marched through Gao on Sunday to protest against fuel prices". */
const march: Frame = (make) => {
  const verb = make.one([
    'marched',
    'gathered',
    'rallied',
    'protested',
    'demonstrated',
    'took to the streets',
    'blocked a road',
    'burned tyres',
    'set fire to',
  ])
  const against: Hung[] = make.may(0.4)
    ? [
        [
          'obl',
          withMore(
            noun(
              make.one([
                'fuel prices',
                'government',
                'coup',
                'tax rises',
                'police brutality',
                'new law',
                'election results',
              ]),
              'the',
            ),
            [by(make.one(['against', 'over']))],
          ),
        ],
      ]
    : []
  const aim: Hung[] = make.may(0.3)
    ? [
        [
          'advcl',
          infinitive('demand', [['obj', noun(make.one(['resignation', 'release', 'end', 'wages', 'water']), 'the')]]),
        ],
      ]
    : []
  const who: Hung[] = [['nsubj', crowd(make)]]
  if (verb === 'took to the streets') {
    const streets: Hung[] = [['obl', withMore(noun('streets', 'the'), [by('to')])]]
    return past('took', who, [...streets, ...setting(make), ...against, ...aim])
  }
  if (verb === 'set fire to')
    return past('set', who, [
      ['obj', word('fire', 'NN NOUN')],
      ['obl', withMore(noun(make.one(targets)), [by('to')])],
      ...setting(make),
    ])
  if (verb === 'burned tyres')
    return past('blocked', who, [
      ['obj', noun('roads', 'none')],
      ['conj', past('burned', [and], [['obj', noun('tyres', 'none')]])],
      ...setting(make),
    ])
  if (verb === 'blocked a road')
    return past('blocked', who, [
      ['obj', noun(make.one(['road', 'highway', 'bridge', 'port']))],
      ...setting(make),
      ...aim,
    ])
  const way: Hung[] = make.may(0.3)
    ? [
        [
          'obl',
          withMore(noun(make.one(['parliament', 'city centre', 'presidential palace', 'university']), 'the'), [
            by(make.one(['outside', 'near', 'to', 'through'])),
          ]),
        ],
      ]
    : []
  return past(verb, who, [...way, ...setting(make), ...against, ...aim])
}

/** "Police fired tear gas to disperse protesters in Gao, injuring five and arresting 20". */
const dispersed: Frame = (make) => {
  const who: Hung[] = [
    [
      'nsubj',
      word(
        make.one(['police', 'soldiers', 'troops']),
        'NNS NOUN',
        make.may(0.3) ? [['compound', word('riot', 'NN NOUN')]] : [],
      ),
    ],
  ]
  const them: Hung = ['obj', crowd(make)]
  const hurt: Hung[] = make.may(0.5)
    ? [
        [
          'advcl',
          withMore(
            gerund(make.one(['injuring', 'wounding', 'killing']), [
              ['obj', victims(make)],
              ...(make.may(0.4)
                ? ([['conj', withMore(gerund('arresting', [['obj', victims(make, true)]]), [and])]] as Hung[])
                : []),
            ]),
            [comma],
          ),
        ],
      ]
    : []
  if (make.may(0.6)) {
    const aim: Hung = ['advcl', infinitive(make.one(['disperse', 'break', 'stop']), [them])]
    const means = make.may(0.7)
    return past(means ? 'fired' : 'used', who, [
      ['obj', noun(make.one(['tear gas', 'rubber bullets', 'live rounds', 'water cannon']), 'none')],
      aim,
      ...setting(make),
      ...hurt,
    ])
  }
  return past(make.one(['dispersed', 'beat', 'attacked', 'arrested', 'detained']), who, [
    them,
    ...setting(make),
    ...hurt,
  ])
}

/** "Police arrested three men in Gao on Sunday in connection with the attack". */
const arrested: Frame = (make) => {
  const over: Hung[] = make.may(0.5)
    ? [
        [
          'obl',
          withMore(noun(make.one(['attack', 'killing', 'robbery', 'kidnapping', 'blast', 'protests']), 'the'), [
            by(make.one(['over', 'after', 'for'])),
          ]),
        ],
      ]
    : []
  const who: Hung = ['nsubj', word(make.one(['police', 'soldiers', 'authorities', 'troops']), 'NNS NOUN')]
  return past(
    make.one(['arrested', 'detained', 'freed', 'rescued', 'released', 'charged']),
    [who],
    [['obj', victims(make)], ...setting(make), ...over],
  )
}

/** "The bodies of 12 people were found in Gao on Sunday". */
const bodies: Frame = (make) =>
  participle(
    make.one(['found', 'recovered', 'discovered', 'pulled']),
    [
      ['nsubj:pass', noun('bodies', 'the', [['nmod', withMore(victims(make), [by('of')])]])],
      ['aux:pass', word('were', 'VBD AUX')],
    ],
    setting(make),
  )

/** "The attack could kill dozens", "12 people may have been killed and 20 wounded", "the rebels threatened to attack Gao". */
const unreal: Frame = (make) => {
  const draw = make.next()
  const aux = (form: string): Hung => ['aux', word(form, 'MD AUX')]
  if (draw < 0.35) {
    const first = victims(make)
    const have: Hung[] = make.may(0.5)
      ? [
          ['aux', word('have', 'VB AUX')],
          ['aux:pass', word('been', 'VBN AUX')],
        ]
      : [['aux:pass', word('be', 'VB AUX')]]
    const next = participle(make.one([harm(make), 'arrested', 'displaced']), [and, ['nsubj:pass', victims(make, true)]])
    return participle(
      'killed',
      [['nsubj:pass', first], aux(make.one(['may', 'could', 'might', 'will'])), ...have],
      [...(make.may(0.6) ? ([['conj', next]] as Hung[]) : []), ...occasion(make)],
    )
  }
  const target: Hung = ['obj', noun(make.one(targets))]
  const wanted = infinitive(make.one(['attack', 'bomb', 'storm', 'seize', 'shell']), [target, ...setting(make)])
  if (draw < 0.7)
    return past(
      make.one(['threatened', 'planned', 'tried', 'attempted', 'vowed', 'refused']),
      [['nsubj', doers(make)]],
      [['xcomp', wanted]],
    )
  return past(
    'denied',
    [['nsubj', doers(make)]],
    [
      [
        'ccomp',
        gerund(make.one(['killing', 'attacking', 'abducting', 'shooting']), [['obj', victims(make)], ...setting(make)]),
      ],
    ],
  )
}

/** Each as often as it stands here. */
export const crowds: readonly Frame[] = [march, march, dispersed, dispersed, arrested, bodies, unreal]
