/** Of which phrases are made sentences made? People and their numbers, places, days, happenings, and who says so. */
import type { Random } from '../random.ts'
import { type Hung, type Node, withMore, word } from './tree.ts'

const list = (words: string): readonly string[] => words.split(' ')

const people = list(
  'people civilians soldiers officers villagers protesters passengers workers students children women men militants rebels fighters residents migrants miners farmers traders policemen pupils prisoners demonstrators worshippers herders guards refugees troops fishermen bystanders journalists teachers tourists pilgrims',
)
const numbersSpelled = list('two three four five six seven eight nine ten eleven twelve fifteen twenty')
const actors = list(
  'gunmen militants rebels bandits soldiers troops insurgents attackers assailants jihadists raiders police vigilantes fighters paramilitaries kidnappers robbers',
)
const towns = list(
  'Quetta Gao Maiduguri Kisumu Culiacan Mosul Kabul Tbilisi Dhaka Goma Cotabato Srinagar Kharkiv Aleppo Homs Bamako Zinder Medan Lima Cali Tijuana Beni Bunia Hodeida Taiz Sirte Benghazi Jos Owo Kano Garissa Mandera Lamu Baidoa Peshawar Karachi Imphal Ranchi Nablus Jenin Rafah Odesa Derna Sidon Kirkuk Tikrit Fallujah Kunduz Herat',
)
const states = list(
  'Mali Nigeria Pakistan Somalia Mexico Colombia Peru Iraq Syria Kenya Sudan Myanmar Haiti Yemen Chad',
)
const regions = list('Zamfara Borno Helmand Kaduna Sindh Balochistan Michoacan Ituri Tigray Oromia Amhara Rakhine')
const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const months = list('January February March April May June July August September October November December')
const harmed = list('injured wounded hurt')

export interface Maker extends Random {
  readonly one: <T>(items: readonly T[]) => T
  /** Whether something of this share happens. */
  readonly may: (share: number) => boolean
}

export const makerOf = (random: Random): Maker => ({
  ...random,
  one: (items) => items[random.below(items.length)]!,
  may: (share) => random.next() < share,
})

export const by = (form: string): Hung => ['case', word(form, 'IN ADP')]

/** "a car bomb": a noun with its article and the nouns that it is compounded of. */
export function noun(phrase: string, determiner: 'a' | 'the' | 'none' = 'a', right: readonly Hung[] = []): Node {
  const words = phrase.split(' ')
  const head = words.at(-1) ?? ''
  const isName = /^[A-Z]/.test(phrase)
  const left = words
    .slice(0, -1)
    .map(
      (form): Hung =>
        adjectives.has(form)
          ? ['amod', word(form, 'JJ ADJ')]
          : ['compound', word(form, isName ? 'NNP PROPN' : 'NN NOUN')],
    )
  const isPlural = /[^s]s$/.test(head) && head !== 'bus'
  const article = /^[aeiou]/.test(phrase) ? 'an' : 'a'
  const bare = determiner === 'none' || (determiner === 'a' && isPlural)
  const determined: Hung[] = bare ? [] : [['det', word(determiner === 'a' ? article : determiner, 'DT DET')]]
  const tag = isName ? (isPlural ? 'NNPS PROPN' : 'NNP PROPN') : isPlural ? 'NNS NOUN' : 'NN NOUN'
  return word(head, tag, [...determined, ...left], right)
}

const adjectives = new Set(list('rival heavy armed local northern southern crowded busy massive powerful flash'))

/** A number with its bound, as a phrase of its own: "at least 12", "14", "nearly 40". */
export function numeral(make: Maker): Node {
  const digits = String(make.may(0.6) ? 2 + make.below(60) : (1 + make.below(40)) * 10)
  const bare = (form: string, left: readonly Hung[] = []): Node => word(form, 'CD NUM', left)
  const draw = make.next()
  const value = make.may(0.45) ? make.one(numbersSpelled) : digits
  if (draw < 0.45) return bare(value)
  if (draw < 0.65) return bare(value, [['nmod', word('least', 'JJS ADJ', [by('at')])]])
  if (draw < 0.77) return bare(digits, [['advmod', word('more', 'JJR ADJ', [], [['fixed', word('than', 'IN ADP')]])]])
  if (draw < 0.83)
    return bare(value, [
      ['advmod', word('many', 'JJ ADJ', [['advmod', word('as', 'RB ADV')]], [['fixed', word('as', 'IN ADP')]])],
    ])
  if (draw < 0.86) return bare(digits, [['case', word('up', 'RB ADV')], by('to')])
  return bare(digits, [['advmod', word(make.one(list('nearly about around almost over')), 'RB ADV')]])
}

/** Those whom something befell: "at least 12 police officers", "dozens of people", "a soldier". */
export function victims(make: Maker, later = false): Node {
  const draw = make.next()
  if (draw < 0.06) return listed(make)
  if (draw < 0.15) return dozens(make, make.may(0.75) ? counted(make, []) : undefined)
  if (later && draw < 0.3) return numeral(make)
  if (later && draw < 0.5) return word('others', 'NNS NOUN', [['nummod', numeral(make)]])
  if (later && draw < 0.56) return withMore(numeral(make), [], [['amod', word('more', 'JJR ADJ')]])
  if (draw < 0.66) return single(make)
  if (later && draw < 0.7)
    return make.one([
      word('another', 'DT DET'),
      word('others', 'NNS NOUN', [['amod', word(make.one(list('several many')), 'JJ ADJ')]]),
    ])
  return counted(make, [['nummod', numeral(make)]])
}

/** "Three soldiers, a police officer and two traders", "seven marchers and a guard". */
function listed(make: Maker): Node {
  const one = (): Node => (make.may(0.5) ? single(make) : counted(make, [['nummod', numeral(make)]]))
  const last: Hung = ['conj', withMore(one(), [and])]
  const middle: Hung[] = make.may(0.4) ? [['conj', withMore(one(), [comma])]] : []
  return withMore(counted(make, [['nummod', numeral(make)]]), [], [...middle, last])
}

function counted(make: Maker, left: readonly Hung[]): Node {
  const plural = make.one(people)
  const compound: Hung[] = /^(?:officers|guards)$/.test(plural)
    ? [['compound', word(make.one(list('police security army prison')), 'NN NOUN')]]
    : make.may(0.1)
      ? [['amod', word(make.one(list('Nigerian young government Syrian unarmed local foreign Indian')), 'JJ ADJ')]]
      : []
  return word(plural, 'NNS NOUN', [...left, ...compound])
}

const dozens = (make: Maker, of: Node | undefined): Node =>
  word(
    make.one(list('dozens scores hundreds thousands')),
    'NNS NOUN',
    [],
    of === undefined ? [] : [['nmod', withMore(of, [by('of')])]],
  )

const single = (make: Maker): Node =>
  make.may(0.3)
    ? word('person', 'NN NOUN', [['nummod', word('one', 'CD NUM')]])
    : noun(
        make.one([
          'soldier',
          'police officer',
          'woman',
          'man',
          'child',
          'security guard',
          'boy',
          'girl',
          'student',
          'journalist',
          'teenager',
        ]),
      )

/** Who did it: "gunmen on motorcycles", "suspected rebels", "a suicide bomber". */
export function doers(make: Maker): Node {
  const draw = make.next()
  if (draw < 0.12) return noun(make.one(['suicide bomber', 'gunman', 'mob', 'soldier']))
  const plain = make.may(0.12)
    ? word('men', 'NNS NOUN', [['amod', word('armed', 'VBN VERB')]])
    : word(make.one(actors), 'NNS NOUN')
  const from = make.may(0.18) ? withMore(plain, [['amod', word('suspected', 'VBN VERB')]]) : plain
  return make.may(0.2) ? withMore(from, [], [['nmod', word('motorcycles', 'NNS NOUN', [by('on')])]]) : from
}

/** What kills and is nobody: "a car bomb", "a blast", "shelling". */
export const cause = (make: Maker): Node =>
  make.may(0.12)
    ? word(make.one(list('shelling fighting flooding')), 'NN NOUN')
    : noun(
        make.one([
          'car bomb',
          'roadside bomb',
          'blast',
          'explosion',
          'air strike',
          'drone strike',
          'mortar attack',
          'grenade attack',
          'fire',
          'landslide',
          'flash floods',
          'earthquake',
          'bus crash',
          'stampede',
          'gas explosion',
          'suicide bombing',
          'missile',
          'rocket attack',
          'shooting',
          'mudslide',
          'cyclone',
          'tornado',
          'avalanche',
          'bomb',
          'gunfight',
          'riot',
        ]),
      )

/** Where: "in Gao", "near the town of Gao in northern Mali", "in the north-eastern state of Borno". */
export function where(make: Maker): Hung {
  const draw = make.next()
  const town = word(make.one(towns), 'NNP PROPN')
  const place = (preposition: string, at: Node): Hung => ['obl', withMore(at, [by(preposition)])]
  const of = (name: Node): Hung => ['nmod', withMore(name, [by('of')])]
  const state = word(
    make.one(states),
    'NNP PROPN',
    make.may(0.4) ? [['amod', word(make.one(list('northern southern eastern western central')), 'JJ ADJ')]] : [],
  )
  if (draw < 0.5) return place(make.one(list('in in in near outside')), town)
  if (draw < 0.68)
    return place(
      make.one(list('in near')),
      noun(make.one(['town', 'village', 'city', 'port city', 'northern city']), 'the', [of(town)]),
    )
  if (draw < 0.8) return place('in', state)
  if (draw < 0.88)
    return place(
      'in',
      word(make.one(list('state province region district')), 'NN NOUN', [
        ['compound', word(make.one(regions), 'NNP PROPN')],
      ]),
    )
  return place('in', withMore(town, [], [['nmod', withMore(state, [by('in')])]]))
}

/** When: "on Sunday", "late on Saturday night", "on 12 May". */
export function when(make: Maker): Hung[] {
  const draw = make.next()
  const day = word(make.one(days), 'NNP PROPN')
  if (draw < 0.5) return [['obl', withMore(day, [by('on')])]]
  if (draw < 0.68)
    return [
      ['advmod', word(make.one(list('early late')), 'RB ADV')],
      ['obl', withMore(day, [by('on')])],
    ]
  if (draw < 0.84)
    return [['obl', word(make.one(list('night morning evening afternoon')), 'NN NOUN', [by('on'), ['compound', day]])]]
  return [
    [
      'obl',
      word(String(1 + make.below(28)), 'CD NUM', [by('on')], [['nmod:unmarked', word(make.one(months), 'NNP PROPN')]]),
    ],
  ]
}

export const comma: Hung = ['punct', word(',', ', PUNCT')]
export const and: Hung = ['cc', word('and', 'CC CCONJ')]
export const past = (form: string, left: readonly Hung[] = [], right: readonly Hung[] = []): Node =>
  word(form, 'VBD VERB', left, right)
export const participle = (form: string, left: readonly Hung[] = [], right: readonly Hung[] = []): Node =>
  word(form, 'VBN VERB', left, right)
export const gerund = (form: string, right: readonly Hung[]): Node => word(form, 'VBG VERB', [], right)

export const harm = (make: Maker): string => make.one(harmed)
