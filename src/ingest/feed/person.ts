/** Who is this? Names and addresses of authors, as an element of Atom or as a line of text. */
import { resolveAddress } from './address.ts'
import type { FeedPerson } from './model.ts'
import { childElements, textInside, type XmlElement } from './tree.ts'

/** Characters of a line in which an address is looked for. */
const lineCharsMax = 500

/** `undefined` where nobody is named. */
export function readPerson(element: XmlElement): FeedPerson | undefined {
  const parts = childElements(element)
  if (parts.length === 0) return parsePerson(textInside(element))
  const person: { name?: string; email?: string; url?: string } = {}
  for (const part of parts) {
    const text = textInside(part)
    if (text === '') continue
    const name = part.name.replace(/^.*:/, '')
    if (name === 'name') person.name = text
    else if (name === 'email') person.email = text
    else if (name === 'uri' || name === 'url' || name === 'homepage') {
      const url = resolveAddress(text, part.base)
      if (url !== '') person.url = url
    }
  }
  return Object.keys(person).length === 0 ? undefined : person
}

/** @example `parsePerson('me@example.com (Ann Example)')` is `{ name: 'Ann Example', email: 'me@example.com' }`. */
export function parsePerson(text: string): FeedPerson | undefined {
  const line = text.slice(0, lineCharsMax).replace(/\s+/g, ' ').trim()
  if (line === '') return undefined
  const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/.exec(line)?.[0]
  if (email === undefined) return { name: line }
  const name = line
    .replace(email, '')
    .replace(/mailto:|\(\)|<>|\[\]|&lt;&gt;/g, '')
    .trim()
    .replace(/^[(<\s]+|[)>\s]+$/g, '')
    .trim()
  return name === '' ? { email } : { name, email }
}
