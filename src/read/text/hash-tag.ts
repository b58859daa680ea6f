/**
 * Which hash tags are words of a sentence? "An airstrike in #Sagaing", "#RSF drones hit #Nyala, killing nine": they are read without
 * the mark. Tags that only file a post, before it or behind it, stay as they are.
 */
import { rewrite, type Step } from './rewrite.ts'

/** Tags that say what kind of post it is; `#Sudan` may be the subject of what follows. */
export const postTag =
  /^#(?:breaking(?:news)?|urgent|update|alert|just_?in|live|news|latest|exclusive|watch|video|confirmed|developing|flash|thread)$/i

/** Characters of a tag, and of what stands around it, that are looked at. */
const tagCharsMax = 40
const aroundChars = 16

/** Behind these a noun has to follow. */
const leads =
  /(?:^|[\s(“"'])(?:in|at|of|near|from|to|the|by|for|on|over|and|across|between|around|outside|inside|against|with|an?|north|south|east|west|northern|southern|eastern|western|central)[ \t]$/i
/** A small letter or a figure, a genitive, or a comma or colon before more words. */
const goesOn = /^(?:[ \t](?!https?:|pic\.|via\b|cc\b)[\p{Ll}\d]|['’]s\b|[,;:][ \t]+[^#\s])/u

/** The text with the tags that are words of a sentence without their mark. */
export function openTags(text: string): Step | undefined {
  return rewrite(text, /#(?=\p{L})/gu, ({ index }) => {
    const tag = /^#\p{L}[\p{L}\p{M}\d]*/u.exec(text.slice(index, index + tagCharsMax))?.[0] ?? '#'
    const behind = text.slice(index + tag.length, index + tag.length + aroundChars)
    const before = text.slice(Math.max(0, index - aroundChars), index)
    if (postTag.test(tag) || /[\p{L}\p{N}_/&]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(behind)) return undefined
    return leads.test(before) || goesOn.test(behind) ? '' : undefined
  })
}
