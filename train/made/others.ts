/** What else stands in news of crises? Those who are known by their office or kin, relatives, vehicles that carry somebody, headlines, and nobody. */
import { happened, occasion, setting } from './happenings.ts'
import {
  and,
  by,
  cause,
  comma,
  doers,
  gerund,
  harm,
  noun,
  numeral,
  participle,
  past,
  victims,
  when,
  where,
} from './phrases.ts'
import { being, type Frame } from './tolls.ts'
import { type Hung, withMore, word } from './tree.ts'

/** "The driver was killed and three passengers hurt", "her husband was shot and taken to hospital". */
const definite: Frame = (make) => {
  const own = make.may(0.4)
  const who = own
    ? word(make.one(['husband', 'wife', 'son', 'brother', 'mother']), 'NN NOUN', [
        ['nmod:poss', word(make.one(['her', 'his', 'their']), 'PRP$ PRON')],
      ])
    : noun(make.one(['driver', 'pilot', 'attacker', 'gunman', 'mayor', 'imam', 'suspect', 'bus driver']), 'the')
  const next = make.may(0.5)
    ? participle(harm(make), [and, ['nsubj:pass', victims(make, true)]])
    : participle(
        make.one(['taken', 'flown', 'evacuated']),
        [and],
        [
          ['obl', word('hospital', 'NN NOUN', [by('to')])],
          ...(make.may(0.4)
            ? ([['obl', word(make.one(['helicopter', 'ambulance', 'boat']), 'NN NOUN', [by('by')])]] as Hung[])
            : []),
        ],
      )
  return participle(
    make.one(['killed', 'shot', 'wounded', 'stabbed']),
    [['nsubj:pass', who], ...being(make, who)],
    [['conj', next], ...(next.left.length > 1 ? occasion(make) : [])],
  )
}

/** "Gunmen who stormed a market killed 12 people", "the rebels, who control the town, said …". */
const relative: Frame = (make) => {
  const stormed = happened(make, [])
  const clause = withMore({ ...stormed, left: [['nsubj', word('who', 'WP PRON')]] }, [])
  const subject = withMore(doers(make), [], [['acl:relcl', clause]])
  return past('killed', [['nsubj', subject]], [['obj', victims(make)], ...setting(make)])
}

/** "A van carrying soldiers hit a mine", "a convoy carrying aid was ambushed by gunmen". */
const escorted: Frame = (make) => {
  const carrying: Hung = [
    'acl',
    gerund(make.one(['carrying', 'escorting', 'transporting']), [
      [
        'obj',
        make.may(0.5)
          ? victims(make)
          : noun(make.one(['aid', 'voters', 'ballot boxes', 'food', 'tiles', 'election officials']), 'none'),
      ],
    ]),
  ]
  const vehicle = noun(make.one(['police van', 'convoy', 'truck', 'bus', 'lorry', 'car', 'boat']), 'a', [carrying])
  if (make.may(0.5))
    return past(
      make.one(['hit', 'struck', 'overturned', 'crashed']),
      [['nsubj', vehicle]],
      [
        ...(make.may(0.6) ? ([['obj', noun(make.one(['roadside bomb', 'mine', 'tree', 'landmine']))]] as Hung[]) : []),
        ...setting(make),
      ],
    )
  const agent: Hung[] = make.may(0.5) ? [['obl:agent', withMore(doers(make), [by('by')])]] : []
  return participle(
    make.one(['ambushed', 'attacked', 'hijacked', 'hit']),
    [['nsubj:pass', vehicle], ...being(make, vehicle)],
    [...agent, ...setting(make)],
  )
}

/** "The attack brought the death toll to 20", "…, bringing to 20 the number of people killed". */
const brought: Frame = (make) => {
  const to: Hung = ['obl', withMore(numeral(make), [by('to')])]
  const toll: Hung = ['obj', noun(make.one(['death toll', 'toll', 'number']), 'the')]
  const happening = happened(make, setting(make))
  return withMore(
    happening,
    [],
    [['advcl', withMore(gerund(make.one(['bringing', 'raising', 'taking']), [toll, to]), [comma])]],
  )
}

/** "Gunmen kill 12 in Gao", "Three killed, five wounded in ambush in Gao": as headlines have it. */
const headline: Frame = (make) => {
  const [, at] = where(make)
  if (make.may(0.5))
    return word(
      make.one(['kill', 'abduct', 'attack', 'arrest']),
      'VBP VERB',
      [['nsubj', doers(make)]],
      [
        ['obj', victims(make)],
        ['obl', at],
      ],
    )
  const next = participle(harm(make), [comma, ['nsubj:pass', numeral(make)]])
  return participle(
    make.one(['killed', 'shot']),
    [['nsubj:pass', victims(make)]],
    [
      ['conj', next],
      ['obl', withMore(cause(make), [by('in')])],
      ['obl', at],
    ],
  )
}

/** "Nobody was hurt", "no group claimed responsibility": what did not happen. */
const none: Frame = (make) => {
  const nobody = make.may(0.4)
    ? word('nobody', 'NN PRON')
    : word(make.one(['casualties', 'injuries', 'deaths']), 'NNS NOUN', [['det', word('no', 'DT DET')]])
  return participle(
    make.one(['reported', 'hurt', 'killed', 'injured']),
    [
      ['nsubj:pass', nobody],
      ['aux:pass', word(nobody.form === 'nobody' ? 'was' : 'were', 'VBD AUX')],
    ],
    when(make),
  )
}

/** Each as often as it stands here. */
export const others: readonly Frame[] = [definite, relative, escorted, escorted, brought, headline, none]
