/** What of a report tells of a hostage-taking: the siege, the storming that ends it, those who are freed? */
import type { EventClaim, Reading } from '../../model/index.ts'
import type { Kind } from './kind.ts'

const siege = /\b(?:siege|stand-?off|hostages?)\b/i
const stormed = /^(?:storm|raid)/i
const storming = /\b(?:storm|raid|rescu|siege|stand-?off)/i

/** "The siege of the bank", "troops stormed the bank where hostages were held": of the hostage-taking, and no measure of a state. */
export function siegeKind(kind: Kind, event: EventClaim, reading: Reading): Kind {
  const { text, sentences } = reading
  const trigger = text.slice(event.trigger.start, event.trigger.end)
  const sentence = sentences[event.sentence]
  if (sentence === undefined) return kind
  const words = text.slice(sentence.start, sentence.end)
  // "Commandos stormed the bank, freeing 25 hostages", "Commandos stormed the bank. Twenty-five hostages were freed."
  const before = sentences[Math.max(0, event.sentence - 2)]
  const near = text.slice(before?.start ?? sentence.start, sentence.end)
  const isFreeing = event.mode === 'release' && /\bhostages?\b/i.test(words) && storming.test(near)
  // "Gunmen seize mall", where they took hostages in it.
  const isTaken = kind === 'seizure' && /\bhostages?\b/i.test(text) && !ofPower.test(text)
  if (isFreeing || isTaken) return 'abduction'
  if (event.type !== 'COERCE') return kind
  const isOfSiege = siege.test(trigger) && /\bhostages?\b/i.test(text)
  const isRescue = stormed.test(trigger) && /\bhostages?\b/i.test(words)
  return isOfSiege || isRescue ? 'abduction' : kind
}

/** Where soldiers or a crowd take a building, hostages are not what it is about. */
const ofPower = /\b(?:coup|mutin\p{L}+|junta|protest\p{L}*|demonstrat\p{L}+)\b/iu

/** "Troops stormed the bank on Wednesday": what ends a hostage-taking, which began before it. */
export const isEnding = (kind: Kind, plain: Kind, { type, trigger }: EventClaim, { text }: Reading): boolean =>
  kind === 'abduction' && plain !== kind && type === 'COERCE' && stormed.test(text.slice(trigger.start, trigger.end))
