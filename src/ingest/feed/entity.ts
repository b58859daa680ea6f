/**
 * What do references in a feed stand for? XML's, HTML's named ones and numbers, which publishers use without declaring them, and
 * short texts that the document type declares. Nothing outside the feed is read, and no entity is made of others.
 */
import { decodeHTMLStrict } from 'entities'
import { type FeedWarnings, feedLimits } from './limit.ts'

const windows1252 = new TextDecoder('windows-1252')

/** Control characters that were meant as Windows-1252's quotes and dashes. */
function demoronise(text: string): string {
  return /[\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0080-\u009f]/g, (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))))
    : text
}

export interface EntityDecoder {
  /** Text between tags, or an attribute's value. */
  readonly decode: (text: string) => string
}

/** @example `entityDecoder('<!ENTITY a "b">', warnings).decode('&a;&eacute;&#146;')` is `bé’`. */
export function entityDecoder(doctype: string, warnings: FeedWarnings): EntityDecoder {
  const declared = declaredEntities(doctype, warnings)
  let budget: number = feedLimits.expansionCharsMax
  const expand = (text: string): string =>
    text.replace(/&([\w.:-]{1,100});/g, (whole, name: string) => {
      const value = declared.get(name)
      if (value === undefined) return whole
      budget -= value.length
      if (budget < 0) warnings.limit(`entities that come to more than ${feedLimits.expansionCharsMax} characters`)
      return budget < 0 ? whole : value
    })
  return {
    decode: (text) => {
      if (!text.includes('&')) return demoronise(text)
      return demoronise(decodeHTMLStrict(declared.size === 0 ? text : expand(text)))
    },
  }
}

function declaredEntities(doctype: string, warnings: FeedWarnings): ReadonlyMap<string, string> {
  const declared = new Map<string, string>()
  for (const [, name = '', double, single] of doctype.matchAll(
    /<!ENTITY\s+([\w.:-]{1,100})\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  )) {
    const value = double ?? single ?? ''
    const isPlain = value.length <= feedLimits.entityCharsMax && !/&(?!#)|%/.test(value)
    if (!isPlain) warnings.limit(`the entity ${name.slice(0, 40)} is long or made of others`)
    else if (!declared.has(name) && declared.size < feedLimits.listMax) declared.set(name, value)
  }
  return declared
}
