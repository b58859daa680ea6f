/**
 * Whom did somebody only see, or a place only hold? "Monitors visited 35 detainees", "the prison held 487 inmates": nothing befell them
 * in what is told.
 */
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { fateNouns } from './words.ts'

const seeing = /^(?:visit|interview|examine|meet|survey|question|monitor|speak|talk|represent|hear)$/

/** "Of 35 detainees whom its doctors had examined, 29 were healthy". */
export function isSample({ view, quantity, noun, relation, governor }: Counted): boolean {
  if (fateNouns.get(noun ?? '') !== 'detained') return false
  const isSeen = /^(?:obj|obl|nsubj:pass)/.test(relation) && seeing.test(lemmaAt(view, governor))
  return isSeen || childrenBy(view, quantity.noun ?? quantity.top, /^acl/).some((clause) => isSeenIn(view, clause))
}

/** "Whom its doctors examined", "interviewed by the mission"; and not "who met their lawyers". */
const isSeenIn = (view: SentenceView, clause: number): boolean =>
  seeing.test(lemmaAt(view, clause)) &&
  childrenBy(view, clause, /^(?:obj|obl)$/).every((child) => /^(?:whom|who|that)$/.test(formAt(view, child)))

const jails =
  /^(?:prisons?|jails?|penitentiar(?:y|ies)|facility|facilities|camps?|cent(?:re|er)s?|complex|compound|cells?|blocks?|wing|barracks|dungeons?)$/

/** "The prison held 487 inmates", "the camp houses 9,000 detainees": who were there before, whatever befell the place. */
export function isOfInmates({ view, noun, relation, governor }: Counted): boolean {
  if (relation !== 'obj' || !/^(?:hold|house|contain|accommodate)$/.test(lemmaAt(view, governor))) return false
  const isInmates = /^(?:inmates|prisoners|detainees|convicts)$/.test(noun ?? '')
  return childrenBy(view, governor, /^nsubj$/).some(
    (child) => jails.test(formAt(view, child)) || (isInmates && /^(?:it|which)$/.test(formAt(view, child))),
  )
}
