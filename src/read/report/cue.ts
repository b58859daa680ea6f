/** What do an element's tag, class, id, role and style say of its content? Only what they say; the words in it are not looked at. */
import { bodyNames, bodyWords, furnitureRoles, furnitureTags, furnitureWords } from './cue-words.ts'
import { attribute, type PageElement } from './node.ts'

/**
 * `gone`: no text of the report, or not to be seen. `furniture`: named like something around the report, which is believed
 * of what is small beside it. `body`: named as what holds the paragraphs.
 */
export type Cue = 'gone' | 'furniture' | 'body' | 'none'

/** Names longer than this are made by machines. */
const nameCharsMax = 400

/** What names were found to say, so that those that come again and again are looked into once. */
export type KnownNames = Map<string, Cue>

export function cueOf(element: PageElement, known: KnownNames): Cue {
  if (furnitureTags.has(element.name)) return element.name === 'aside' || element.name === 'form' ? 'furniture' : 'gone'
  if (element.tag.length === element.name.length + '<>'.length) return 'none'
  if (isHidden(element)) return 'gone'
  if (/^(?:articleBody|reviewBody|text)$/i.test(attribute(element, 'itemprop') ?? '')) return 'body'
  const cue = cueOfNames(element, known)
  return cue === 'none' && furnitureRoles.has(attribute(element, 'role') ?? '') ? 'furniture' : cue
}

function cueOfNames(element: PageElement, known: KnownNames): Cue {
  const written = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  const cue = known.get(written)
  if (cue !== undefined) return cue
  const names = written.length > nameCharsMax ? [] : written.split(/\s+/).filter((name) => name !== '')
  const isBody = names.some((name) => bodyNames.has(name.toLowerCase().replace(/[^a-z]/g, '')))
  const found = isBody ? 'body' : isFurniture(names) ? 'furniture' : 'none'
  known.set(written, found)
  return found
}

function isHidden(element: PageElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}

/** A name that ends with a word of the body, as `ad-free-article`, outweighs the others. */
function isFurniture(names: readonly string[]): boolean {
  const parts = names.map(partsOf)
  if (!parts.some((ofName) => ofName.some((part) => furnitureWords.has(part)))) return false
  return !parts.some((ofName) => {
    const last = ofName.findLast((part) => furnitureWords.has(part) || bodyWords.has(part))
    return last !== undefined && bodyWords.has(last) && !furnitureWords.has(last)
  })
}

/** @example `partsOf('storyBody__related-links')` is story, body, related, links. */
export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
}
