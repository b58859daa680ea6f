/** What else is done or said in news of crises, in the common shapes of a clause: parts, fights, what is to come, bodies that speak of themselves. */
import { occasion, setting } from './happenings.ts'
import { and, by, cause, comma, doers, noun, participle, past, victims, when, where } from './phrases.ts'
import { being, type Frame } from './tolls.ts'
import { type Hung, withMore, word } from './tree.ts'

/** "Police arrested 31 people, 12 of whom were later freed". */
const partly: Frame = (make) => {
  const some = word(
    make.one(['12', 'two', 'most', 'three', 'half']),
    'CD NUM',
    [comma],
    [['nmod', word('whom', 'WP PRON', [by('of')])]],
  )
  const freed = participle(make.one(['freed', 'released', 'killed', 'hurt']), [
    ['nsubj:pass', some],
    ['aux:pass', word('were', 'VBD AUX')],
    ...(make.may(0.5) ? ([['advmod', word('later', 'RB ADV')]] as Hung[]) : []),
  ])
  const who: Hung = ['nsubj', make.may(0.5) ? doers(make) : word('police', 'NNS NOUN')]
  return past(
    make.one(['arrested', 'abducted', 'detained', 'shot']),
    [who],
    [['obj', withMore(victims(make), [], [['acl:relcl', freed]])]],
  )
}

/** "A gunman wounded three before police shot and killed the attacker". */
const stopped: Frame = (make) => {
  const both = past(
    'shot',
    [
      ['mark', word('before', 'IN SCONJ')],
      ['nsubj', word('police', 'NNS NOUN')],
    ],
    [['conj', past('killed', [and], [['obj', noun(make.one(['attacker', 'gunman', 'suspect', 'man']), 'the')]])]],
  )
  return past(
    make.one(['killed', 'wounded', 'stabbed', 'injured']),
    [['nsubj', doers(make)]],
    [['obj', victims(make)], ...setting(make), ['advcl', both]],
  )
}

/** "Clashes between police and farmers in Gao killed 12 people", "the blast left 3,000 people homeless". */
const deadly: Frame = (make) => {
  const [, at] = where(make)
  if (make.may(0.4)) {
    const state: Hung = ['xcomp', word(make.one(['homeless', 'stranded', 'trapped', 'unconscious']), 'JJ ADJ')]
    return past('left', [['nsubj', cause(make)]], [['obj', victims(make)], state, ...setting(make)])
  }
  const sides: Hung[] = [
    [
      'nmod',
      withMore(
        noun(make.one(['police', 'rebels', 'farmers', 'the army']), 'none'),
        [by('between')],
        [['conj', withMore(noun(make.one(['herders', 'dissidents', 'militants', 'soldiers']), 'none'), [and])]],
      ),
    ],
  ]
  const fight = noun(make.one(['fighting', 'clashes']), 'none', [
    ...sides,
    ...(make.may(0.5) ? ([['nmod', at]] as Hung[]) : []),
  ])
  return past(
    make.one(['killed', 'displaced', 'left']),
    [['nsubj', fight]],
    [['obj', victims(make)], ...(make.may(0.5) ? when(make) : [])],
  )
}

/** "The farmers will march on the capital on Monday", "they plan to strike". */
const coming: Frame = (make) => {
  const who: Hung = [
    'nsubj',
    noun(make.one(['farmers', 'teachers', 'unions', 'growers', 'students', 'doctors']), 'the'),
  ]
  const on: Hung[] = make.may(0.5)
    ? [['obl', withMore(word(make.one(['Gao', 'Lima', 'Almaty', 'Kano']), 'NNP PROPN'), [by('on')])]]
    : []
  return word(
    make.one(['march', 'strike', 'protest', 'rally']),
    'VB VERB',
    [who, ['aux', word(make.one(['will', 'would', 'may']), 'MD AUX')]],
    [...on, ...when(make)],
  )
}

/** "Seven people sustained injuries", "twelve lost their lives". */
const sustained: Frame = (make) => {
  const loses = make.may(0.4)
  const lives = word('lives', 'NNS NOUN', [['nmod:poss', word('their', 'PRP$ PRON')]])
  const harmed = noun(make.one(['injuries', 'burns', 'wounds']), 'none')
  return past(
    loses ? 'lost' : make.one(['sustained', 'suffered']),
    [['nsubj', victims(make)]],
    [['obj', loses ? lives : harmed], ...occasion(make)],
  )
}

/** "They said it had withdrawn its staff": one body that speaks of itself. */
const ofItself: Frame = (make) => {
  const it: Hung[] = [
    ['nsubj', word(make.one(['it', 'they']), 'PRP PRON')],
    ['aux', word('had', 'VBD AUX')],
  ]
  const did = participle(make.one(['evacuated', 'killed', 'arrested', 'freed', 'lost', 'sent']), it, [
    ['obj', victims(make)],
    ...setting(make),
  ])
  return past(
    'said',
    [['nsubj', noun(make.one(['United Nations', 'army', 'Red Cross', 'ministry', 'African Union']), 'the')]],
    [['ccomp', did]],
  )
}

/** "A mob burned a man alive", "police dispersed a march with tear gas", "three men were put on a plane to Lima". */
const simple: Frame = (make) => {
  const draw = make.next()
  if (draw < 0.3)
    return past(
      make.one(['burned', 'buried']),
      [['nsubj', doers(make)]],
      [['obj', victims(make)], ['xcomp', word('alive', 'JJ ADJ')], ...setting(make)],
    )
  if (draw < 0.65) {
    const means: Hung = [
      'obl',
      withMore(noun(make.one(['tear gas', 'rubber bullets', 'batons', 'water cannon']), 'none'), [by('with')]),
    ]
    return past(
      make.one(['dispersed', 'attacked', 'met']),
      [['nsubj', word(make.one(['police', 'soldiers']), 'NNS NOUN')]],
      [['obj', noun(make.one(['march', 'rally', 'protest', 'demonstration']))], means, ...setting(make)],
    )
  }
  const subject = victims(make)
  const to: Hung = ['nmod', word(make.one(['Lima', 'Paris', 'Kano']), 'NNP PROPN', [by('to')])]
  return participle(
    'put',
    [['nsubj:pass', subject], ...being(make, subject)],
    [['obl', withMore(noun(make.one(['plane', 'bus', 'train', 'flight']), 'a', [to]), [by('on')])], ...when(make)],
  )
}

/** Each as often as it stands here. */
export const acts: readonly Frame[] = [partly, stopped, deadly, coming, sustained, ofItself, simple, simple]
