/** What is the day of what is planned? "Called off a march planned for Friday": that of the march, which was called off; nothing was on Friday. */
import { hasChild, type Mendable } from './lost-verb.ts'
import { changed, type Mend, mendInTurn } from './mend.ts'

/** The words with plans and their days below what is planned; the same array where nothing is to mend. */
export function mendPlans<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [freeOff, hangPlanned, hangDay])
}

/** "Calls off Saturday rally", "walked off the job": off goes with the verb, and the rally is its object. */
const freeOff: Mend = (words) => {
  const offAt = (at: number): boolean =>
    words[at]?.xpos === 'RP' &&
    words[at]?.form === 'off' &&
    /^(?:call|put|walk)(?:s|ed|ing|ting)?$/i.test(words[at - 1]?.form ?? '')
  return changed(words, ({ deprel, head }, at) => {
    const isOff = offAt(at) && deprel === 'case' && words[head]?.head === at - 1
    if (isOff) return { head: at - 1, deprel: 'compound:prt' }
    const off = head + 1
    const isCalled = deprel === 'obl' && offAt(off) && words[off]?.head === at && words[off]?.deprel === 'case'
    return isCalled && !hasChild(words, head, /^obj/) ? { deprel: 'obj' } : undefined
  })
}

const planned = /^(?:planned|scheduled|slated|set|due|called|announced)$/

/** Of which noun right before it is a word of planning that "for" or "on" follows, past a mark of quotation? */
function plannedAt(words: readonly Mendable[], at: number): number | undefined {
  const { form = '' } = words[at] ?? {}
  if (!planned.test(form) || !/^(?:for|on)$/.test(words[at + 1]?.form ?? '')) return undefined
  const noun = words[at - 1]?.upos === 'PUNCT' && /^['"’”]/.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1
  return words[noun]?.upos === 'NOUN' || words[noun]?.upos === 'PROPN' ? noun : undefined
}

/** "Called off a march planned for Friday", "the rally due on Saturday": the march is planned, and the rally due. */
const hangPlanned: Mend = (words) =>
  changed(words, ({ form, deprel, head }, at) => {
    const noun = plannedAt(words, at)
    if (noun === undefined) return undefined
    if (deprel === 'xcomp' && words[noun]?.deprel === 'obj' && words[noun]?.head === head)
      return { head: noun, deprel: 'acl' }
    return form === 'due' && deprel === 'case' && head > at ? { head: noun, deprel: 'acl' } : undefined
  })

/** The day or place that "for" opens behind it is the plan's. */
const hangDay: Mend = (words) =>
  changed(words, ({ deprel, head }, at) => {
    if (!/^(?:obl|nmod)$/.test(deprel)) return undefined
    const plan = words.findIndex(({ form }, index) => index < at && planned.test(form) && words[index + 1]?.head === at)
    const noun = plannedAt(words, plan)
    const isOf = noun !== undefined && words[plan]?.head === noun && words[plan]?.deprel === 'acl'
    return isOf && head !== plan ? { head: plan, deprel: 'obl' } : undefined
  })
