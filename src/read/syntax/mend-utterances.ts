/**
 * Whose is the act of speech behind what somebody says? "Denied that its men had entered the hospital and accused the army": the parse has
 * the men accuse, but those who deny do.
 */
import { finiteTags, hasChild, isTree, type Mendable } from './lost-verb.ts'

/** The words with acts of speech coordinated with the saying before them; the same array where nothing is to mend. */
export function mendUtterances<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (word.deprel !== 'conj' || !/^VB[DN]$/.test(word.xpos) || !utterances.test(word.form)) continue
    if (hasChild(words, at, /^(?:[nc]subj|aux|mark)/)) continue
    if (/^called$/i.test(word.form) && !/^(?:for|on|upon)$/i.test(words[at + 1]?.form ?? '')) continue
    const said = words[word.head]
    const saying = said?.head ?? -1
    if (said?.deprel !== 'ccomp' || saying > word.head || !tellings.test(words[saying]?.form ?? '')) continue
    if (!finiteTags.has(words[saying]!.xpos) && !hasChild(words, saying, /^aux/)) continue
    if (!isOfOthers(words, word.head, at) && !/^den/i.test(words[saying]!.form)) continue
    mended ??= [...words]
    mended[at] = { ...word, head: saying }
  }
  return mended !== undefined && isTree(mended) ? mended : words
}

const utterances =
  /^(?:accused|blamed|urged|demanded|vowed|pledged|promised|threatened|warned|condemned|denounced|lodged|appealed|apologi[sz]ed|called)$/i

const tellings =
  /^(?:said|says|den(?:ied|ies)|confirm(?:ed|s)|claim(?:ed|s)|insist(?:ed|s)|admit(?:ted|s)|acknowledged?|added|told|announced)$/i

/** Whether what is said is told of those who only suffer it or are the speaker's, or the act stands apart behind a comma. */
function isOfOthers(words: readonly Mendable[], said: number, act: number): boolean {
  const subject = words.findIndex(({ head, deprel }) => head === said && deprel.startsWith('nsubj'))
  const isTheirs = words.some(({ head, form }) => head === subject && /^(?:its|their|his|her)$/i.test(form))
  const and = words.findIndex(({ head, deprel }) => head === act && deprel === 'cc')
  return isTheirs || hasChild(words, said, /^aux:pass$/) || (and > 0 && words[and - 1]?.form === ',')
}
