/** How are tolls told in made sentences? Frames of those whom something befell, with the verb said twice or once. */

import { happened, occasion, setting, targets } from './happenings.ts'
import {
  and,
  by,
  cause,
  comma,
  doers,
  gerund,
  harm,
  type Maker,
  noun,
  numeral,
  participle,
  past,
  victims,
  when,
  where,
} from './phrases.ts'
import { type Hung, type Node, withMore, word } from './tree.ts'

export const isOne = ({ form, tag, left }: Node): boolean =>
  tag === 'NN NOUN' ||
  form === 'another' ||
  left.some(([relation, { form: number }]) => relation === 'nummod' && number === 'one')

/** "Were", "have been", "was". */
export function being(make: Maker, subject: Node): Hung[] {
  const single = isOne(subject)
  if (make.may(0.25))
    return [
      ['aux', word(single ? 'has' : 'have', single ? 'VBZ AUX' : 'VBP AUX')],
      ['aux:pass', word('been', 'VBN AUX')],
    ]
  return [['aux:pass', word(single ? 'was' : 'were', 'VBD AUX')]]
}

const killing = [
  'killed',
  'killed',
  'killed',
  'shot dead',
  'burned to death',
  'gunned down',
  'kidnapped',
  'arrested',
  'detained',
  'abducted',
  'buried',
  'injured',
  'wounded',
  'hacked to death',
]

/** A participle with its particle or outcome: "shot dead", "gunned down". */
function befallen(form: string, left: readonly Hung[], right: readonly Hung[]): Node {
  const [verb = form, next, last] = form.split(' ')
  if (next === 'dead') return participle(verb, left, [['xcomp', word('dead', 'JJ ADJ')], ...right])
  if (next === 'down') return participle(verb, left, [['compound:prt', word('down', 'RP ADP')], ...right])
  if (last !== undefined) return participle(verb, left, [['obl', word(last, 'NN NOUN', [by('to')])], ...right])
  return participle(verb, left, right)
}

/** "Including two children", "two of them children": beside those that it is about. */
function withPart(make: Maker, subject: Node): Node {
  if (!make.may(0.12) || isOne(subject)) return subject
  const part = word(make.one(['children', 'women', 'policemen', 'soldiers', 'civilians']), 'NNS NOUN')
  const number: Hung = ['nummod', word(make.one(['two', 'three', '11', 'four']), 'CD NUM')]
  const including = withMore(part, [comma, ['case', word('including', 'VBG VERB')], number])
  const most = word(
    make.one(['most', 'many', 'all']),
    'JJS ADJ',
    [comma],
    [
      ['nmod', word('them', 'PRP PRON', [by('of')])],
      ['nmod', part],
    ],
  )
  return withMore(subject, [], [make.may(0.6) ? ['nmod', including] : ['appos', most], comma])
}

export type Frame = (make: Maker) => Node

/** "Three were killed and five wounded …", "seven were killed, 12 hurt and three arrested …". */
const gapped: Frame = (make) => {
  const first = withPart(make, victims(make))
  const second = participle(make.one([harm(make), harm(make), 'arrested', 'displaced', 'kidnapped']), [
    ['nsubj:pass', victims(make, true)],
    ...(make.may(0.1) ? ([['advmod', word(make.one(['seriously', 'badly']), 'RB ADV')]] as Hung[]) : []),
  ])
  const third = make.may(0.2)
    ? participle(make.one(['arrested', 'displaced', 'detained']), [['nsubj:pass', victims(make, true)]])
    : undefined
  const others: Hung[] =
    third === undefined
      ? [['conj', withMore(second, [and])]]
      : [
          ['conj', withMore(second, [comma])],
          ['conj', withMore(third, [and])],
        ]
  return befallen(make.one(killing), [['nsubj:pass', first], ...being(make, first)], [...others, ...occasion(make)])
}

/** "In Gao, three were killed and five wounded …". */
const placed: Frame = (make) => withMore(gapped(make), [where(make), comma])

/** "Three were killed when …": one passive alone. */
const passive: Frame = (make) => {
  const subject = withPart(make, victims(make))
  return befallen(make.one(killing), [['nsubj:pass', subject], ...being(make, subject)], occasion(make))
}

/** "Five people died and 14 were hurt when …", "eight were arrested and two officers were injured …". */
const whole: Frame = (make) => {
  const [first, later] = [victims(make), victims(make, true)]
  const next: Hung = ['conj', participle(harm(make), [and, ['nsubj:pass', later], ...being(make, later)])]
  if (make.may(0.5)) return past('died', [['nsubj', first]], [next, ...occasion(make)])
  return befallen(make.one(killing), [['nsubj:pass', first], ...being(make, first)], [next, ...occasion(make)])
}

/** "… and 12 are missing after …". */
const missing: Frame = (make) => {
  const [first, later] = [victims(make), victims(make, true)]
  const still: Hung[] = make.may(0.3) ? [['advmod', word('still', 'RB ADV')]] : []
  const copula: Hung = [
    'cop',
    word(isOne(later) ? make.one(['is', 'was']) : make.one(['are', 'were']), make.may(0.5) ? 'VBP AUX' : 'VBD AUX'),
  ]
  const next: Hung = ['conj', word('missing', 'JJ ADJ', [and, ['nsubj', later], copula, ...still])]
  return befallen('killed', [['nsubj:pass', first], ...being(make, first)], [next, ...occasion(make)])
}

/** "Gunmen killed three and wounded 20 more in Gao on Friday", "… in Gao on Friday and wounded 20 more". */
const active: Frame = (make) => {
  const settled = setting(make)
  const next: Hung = [
    'conj',
    past(make.one(['wounded', 'injured', 'abducted', 'kidnapped']), [and], [['obj', victims(make, true)]]),
  ]
  const both = make.may(0.5) ? [next, ...settled] : [...settled, next]
  const shot = make.may(0.15)
  const killed = victims(make)
  const verb = shot ? 'shot' : make.one(['killed', 'killed', 'killed', 'murdered', 'beheaded', 'executed'])
  const outcome: Hung[] = shot ? [['xcomp', word('dead', 'JJ ADJ')]] : []
  return past(verb, [['nsubj', make.may(0.6) ? doers(make) : cause(make)]], [...outcome, ['obj', killed], ...both])
}

/** "Gunmen attacked a village in Gao on Friday, killing 12 and wounding five", "…, leaving 12 people dead and five injured". */
const following: Frame = (make) =>
  withMore(happened(make, setting(make)), [], [['advcl', withMore(outcomeOf(make), [comma])]])

/** "Killing three and wounding five", "leaving three dead and five injured". */
function outcomeOf(make: Maker): Node {
  if (make.may(0.35)) return gerund('leaving', dead(make))
  const killed = victims(make)
  if (make.may(0.3)) return gerund(make.one(['killing', 'wounding', 'injuring', 'abducting']), [['obj', killed]])
  const next: Hung = [
    'conj',
    withMore(gerund(make.one(['wounding', 'injuring', 'abducting']), [['obj', victims(make, true)]]), [and]),
  ]
  return gerund('killing', [['obj', killed], next])
}

/** Those that are left dead, and those that are left hurt. */
function dead(make: Maker): Hung[] {
  const first = withMore(victims(make), [], [['amod', word('dead', 'JJ ADJ')]])
  if (make.may(0.3)) return [['obj', first]]
  const later = withMore(victims(make, true), [and], [['amod', participle(harm(make))]])
  return [['obj', withMore(first, [], [['conj', later]])]]
}

/** "A blast in Gao on Friday left three people dead and five injured". */
const left: Frame = (make) => {
  const [, at] = where(make)
  const subject = withMore(cause(make), [], make.may(0.7) ? [['nmod', at]] : [])
  if (make.may(0.5)) return past('left', [['nsubj', subject]], [...dead(make), ...(make.may(0.4) ? when(make) : [])])
  const killed = victims(make)
  const next: Hung = ['conj', past(make.one(['wounded', 'injured']), [and], [['obj', victims(make, true)]])]
  return past(
    'killed',
    [['nsubj', subject]],
    [['obj', killed], ...(make.may(0.7) ? [next] : []), ...(make.may(0.5) ? when(make) : [])],
  )
}

/** "Gunmen killed 12 people in Gao, wounding 20 more". */
const killedWounding: Frame = (make) => {
  const wounding = withMore(
    gerund(make.one(['wounding', 'injuring', 'abducting', 'burning']), [
      ['obj', make.may(0.8) ? victims(make, true) : noun(make.one(targets))],
    ]),
    [comma],
  )
  return past(
    'killed',
    [['nsubj', make.may(0.5) ? doers(make) : cause(make)]],
    [['obj', victims(make)], ...setting(make), ['advcl', wounding]],
  )
}

/** Something happened, and nothing else. */
const plain: Frame = (make) => happened(make, setting(make))

/** "Five soldiers wounded in the ambush were taken to hospital": whose participle is its noun's. */
const reduced: Frame = (make) => {
  const events = noun(make.one(['ambush', 'attack', 'blast', 'clashes', 'crash', 'riots', 'shooting']), 'the')
  const acl = participle(
    make.one(['killed', harm(make), harm(make), 'arrested', 'abducted']),
    [],
    [['obl', withMore(events, [by(make.one(['in', 'during']))])]],
  )
  const subject = withMore(victims(make), [], [['acl', acl]])
  if (make.may(0.5)) {
    const verb = make.one(['taken', 'buried', 'treated', 'released', 'freed', 'flown'])
    const to: Hung[] = /^(?:taken|flown)$/.test(verb) ? [['obl', word('hospital', 'NN NOUN', [by('to')])]] : []
    return participle(verb, [['nsubj:pass', subject], ...being(make, subject)], [...to, ...when(make)])
  }
  const seen = past(
    make.one(['visited', 'treated', 'met', 'freed']),
    [['nsubj', noun(make.one(['doctors', 'president', 'governor', 'hospital', 'army']), 'the')]],
    [['obj', subject]],
  )
  return withMore(seen, [], when(make))
}

/** "The death toll from a landslide in Gao has risen to 15". */
const toll: Frame = (make) => {
  const [, at] = where(make)
  const from = withMore(cause(make), [by(make.one(['from', 'of', 'in']))], make.may(0.6) ? [['nmod', at]] : [])
  const subject = noun('death toll', 'the', [['nmod', from]])
  const number: Hung = ['obl', withMore(numeral(make), [by('to')])]
  if (make.may(0.5))
    return participle(
      'risen',
      [
        ['nsubj', subject],
        ['aux', word('has', 'VBZ AUX')],
      ],
      [number],
    )
  return past(make.one(['rose', 'climbed']), [['nsubj', subject]], [number, ...when(make)])
}

/** Each as often as it stands here. */
export const tolls: readonly Frame[] = [
  gapped,
  gapped,
  gapped,
  placed,
  passive,
  passive,
  whole,
  missing,
  active,
  active,
  following,
  following,
  left,
  killedWounding,
  plain,
  plain,
  reduced,
  reduced,
  toll,
]
