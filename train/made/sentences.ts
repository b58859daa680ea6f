/**
 * Which sentences are made, with the trees that they have? Those that report crises and that no treebank has many of: tolls whose
 * verb is said once ("three were killed and five wounded when …"), bombs that kill in a participle, clauses of what happened, crowds and police,
 * and those who say it at either end. What several verbs share hangs on the first of them, as Universal Dependencies have it. Beside them
 * stand sentences whose participles do belong to their nouns.
 */
import type { Random } from '../random.ts'
import { acts } from './acts.ts'
import { crowds } from './crowds.ts'
import { others } from './others.ts'
import { and, by, comma, type Maker, makerOf, noun, past, when, where } from './phrases.ts'
import { tolls } from './tolls.ts'
import { flatten, type Hung, type MadeWord, type Node, withMore, word } from './tree.ts'

/** As many made sentences as wanted, each of one of the frames. */
export function makeSentences(count: number, random: Random): MadeWord[][] {
  const make = makerOf(random)
  const frames = [...tolls, ...crowds, ...others, ...acts]
  return Array.from({ length: count }, () =>
    flatten(closed(attributed(make, paired(make, opened(make, make.one(frames)(make)))))),
  )
}

/** Two clauses, each with its own subject: "the mayor imposed a curfew and soldiers attacked a village". */
function paired(make: Maker, told: Node): Node {
  if (!make.may(0.05)) return told
  const verb = make.one(['imposed', 'declared', 'ordered', 'opened', 'announced'])
  const matter = noun(make.one(['curfew', 'inquiry', 'state', 'strike', 'lockdown', 'investigation', 'search']))
  const first = past(
    verb,
    [['nsubj', noun(make.one(['mayor', 'governor', 'ministry', 'president', 'union']), 'the')]],
    [['obj', matter]],
  )
  return withMore(first, [], [['conj', withMore(told, make.may(0.3) ? [comma, and] : [and])]])
}

const closed = (root: Node): Node => withMore(root, [], [['punct', word('.', '. PUNCT')]])

/** "On Sunday, …", "In Gao, …", "According to police, …". */
function opened(make: Maker, told: Node): Node {
  const draw = make.next()
  if (draw < 0.06) return withMore(told, [...when(make), comma])
  if (draw < 0.1) return withMore(told, [where(make), comma])
  return told
}

const speakers = ['police', 'officials', 'residents', 'witnesses', 'rescuers', 'authorities', 'doctors', 'activists']
const offices = [
  'army',
  'governor',
  'interior ministry',
  'mayor',
  'defence ministry',
  'police chief',
  'president',
  'health minister',
  'United Nations',
]

/** Who says it, at the end, at the start, or nobody. */
function attributed(make: Maker, told: Node): Node {
  const draw = make.next()
  if (draw < 0.4) return told
  const who = make.may(0.5)
    ? word(
        make.one(speakers),
        make.may(0.1) ? 'NN NOUN' : 'NNS NOUN',
        make.may(0.25) ? [['amod', word(make.one(['local', 'military', 'medical', 'regional']), 'JJ ADJ')]] : [],
      )
    : noun(make.one(offices), 'the')
  const speaker = make.may(0.2) ? named(make) : who
  const medium: Hung[] = make.may(0.25)
    ? [['obl', withMore(noun(make.one(['statement', 'news conference', 'post'])), [by(make.one(['in', 'at']))])]]
    : make.may(0.25)
      ? when(make)
      : []
  if (draw < 0.68) return past(make.one(sayings), [['ccomp', told], comma, ['nsubj', speaker]], medium)
  if (draw < 0.76) {
    const source = word(make.one(['officials', 'media', 'police', 'witnesses']), 'NNS NOUN', [
      comma,
      ['case', word('according', 'VBG VERB', [], [['fixed', word('to', 'IN ADP')]])],
      ['amod', word('local', 'JJ ADJ')],
    ])
    return withMore(told, [], [['obl', source]])
  }
  if (draw < 0.88)
    return past(
      'said',
      [['nsubj', speaker]],
      [...medium, ['ccomp', make.may(0.5) ? withMore(told, [['mark', word('that', 'IN SCONJ')]]) : told]],
    )
  const whom: Hung = ['iobj', word(make.one(['reporters', 'AFP', 'Reuters', 'journalists']), 'NNS NOUN')]
  return past('told', [['nsubj', speaker]], [whom, ['ccomp', withMore(told, [['mark', word('that', 'IN SCONJ')]])]])
}

const sayings = ['said', 'said', 'said', 'said', 'announced', 'reported', 'confirmed', 'disclosed', 'informed']

const given = ['Ali', 'Maria', 'Abdul', 'Ivan', 'Grace', 'Pedro', 'Amina', 'Tuan', 'Daniel', 'Fatima']
const family = ['Hassan', 'Lopez', 'Okafor', 'Petrov', 'Khan', 'Mwangi', 'Silva', 'Yilmaz', 'Nguyen', 'Diallo']

/** "Police spokesman Ali Hassan", "Ali Hassan, the governor". */
function named(make: Maker): Node {
  const name = (left: readonly Hung[]): Node =>
    word(make.one(given), 'NNP PROPN', left, [['flat', word(make.one(family), 'NNP PROPN')]])
  if (make.may(0.6)) {
    const office = noun(
      make.one(['police spokesman', 'army spokesman', 'district chief', 'spokesman', 'mayor']),
      'none',
    )
    return name([['nmod:desc', office]])
  }
  const bare = name([])
  const office = noun(make.one(['governor', 'police chief', 'district mayor', 'head']), 'the')
  if (make.may(0.5)) return withMore(bare, [], [['appos', withMore(office, [comma])], comma])
  const over: Hung[] = make.may(0.5)
    ? [['nmod', withMore(noun(make.one(['council', 'district', 'hospital', 'union']), 'the'), [by('of')])]]
    : []
  return withMore(office, [], [...over, ['appos', withMore(bare, [comma])], comma])
}
