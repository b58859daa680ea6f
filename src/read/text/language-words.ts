// By which small words, and by which letters, is a language of the Latin or Cyrillic script known? Own lists of what
// news uses most; a word may be in several of them.
import { wordSet } from '../../stdx/index.ts'

/** Function words; for English also the words of headlines, which have few of the others. Keys are BCP 47. */
export const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    wordSet(
      'the of and to in that was for on with said by at from has were have been after had their who which are is not they ' +
        'as it its this be he his will would over near amid against into than when but or an you your my we our she her ' +
        'him what do did so now can if all out up about there how me us get got any no am ' +
        'says killed kills dead dies attack attacks police troops army soldiers protest protests protesters strike blast ' +
        'explosion bomb fire shooting gunmen rebels hostages rocks hits sacks vows calls hurt injured wounded arrested ' +
        'detained curfew imposed crisis clashes fighting raid war peace talks government minister president leader ' +
        'people city town border least more dozens hundreds thousands',
    ),
  ],
  [
    'es',
    wordSet(
      'el la los las de del que en un una por con para se su al es lo como más según tras sobre entre no fue han dijo muertos',
    ),
  ],
  [
    'fr',
    wordSet(
      'le la les de des du et en un une au aux dans pour par sur que qui est ont été selon contre plus avec son se ce après morts',
    ),
  ],
  [
    'de',
    wordSet(
      'der die das und in den von zu mit dem des ein eine im auf für ist sich nicht auch bei nach gegen wurden worden sind am',
    ),
  ],
  [
    'pt',
    wordSet(
      'os as de do da dos das que em um uma por com para no na nos nas ao pelo pela se não foi mais segundo disse mortos',
    ),
  ],
  [
    'it',
    wordSet(
      'il lo la gli le di del della dei delle che in un una per con nel nella sono al alla da dal non stato state morti',
    ),
  ],
  ['nl', wordSet('de het een van en in op te dat is zijn voor met bij door aan zeker naar niet uit om werd werden')],
  ['sv', wordSet('och att det en på som är av för med till den har de inte om ett vid mot efter minst säger')],
  ['da', wordSet('og at det en på som er af for med til den har de ikke om et ved mod efter mindst siger blev')],
  ['nb', wordSet('og at det en på som er av for med til den har de ikke om et ved mot etter minst sier ble')],
  ['pl', wordSet('na do się nie że jest przez po co za od dla oraz ich został osób najmniej')],
  ['cs', wordSet('na se že je do za po ve ze při podle byl byla bylo nejméně lidí')],
  ['ro', wordSet('și de în la cu pe din că un pentru au fost prin după cel mai puțin să nu')],
  ['hu', wordSet('az és hogy nem egy is meg volt szerint legalább ember után miatt')],
  ['fi', wordSet('ja on ei se että oli kun mutta myös sekä ovat poliisi kertoo mukaan ainakin jälkeen')],
  ['tr', wordSet('ve bir bu için ile de da olarak kişi en çok sonra göre olan daha kadar polis oldu dedi hayatını')],
  [
    'id',
    wordSet('yang dan di dari ke dalam untuk dengan pada oleh itu ini tewas orang kata sedikitnya terhadap akan telah'),
  ],
  ['sw', wordSet('ya wa na kwa katika ni za la watu polisi alisema kuwa baada')],
])

/** Letters that, in words which are no names, speak for one language of the Latin script. */
export const ownLetters: ReadonlyMap<string, RegExp> = new Map([
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['de', /ß/u],
  ['tr', /[ığş]/u],
  ['pl', /[łąęśźż]/u],
  ['cs', /[řěů]/u],
  ['hu', /[őű]/u],
  ['ro', /[șță]/u],
  ['az', /ə/u],
  ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
])

/** Scripts that are written for one language above all, where trigrams know none. */
export const scriptLanguages: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Thai}/gu, 'th'],
]

/** Cyrillic letters that only these languages have, first match first: those of more than one go to the more common. */
export const cyrillicLetters: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ҷӣӯ]/iu, 'tg'],
  [/ҳ/iu, 'uz'],
  [/[ҫҙ]/iu, 'ba'],
  [/[ұқғ]/iu, 'kk'],
  [/[їєґ]/iu, 'uk'],
  [/ў/iu, 'be'],
  [/[ђћ]/iu, 'sr'],
  [/[ѓќ]/iu, 'mk'],
]
