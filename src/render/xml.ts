/** How does any text stand in XML 1.0? Escaped, and without what no document may hold. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 allows no document to hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** For the text of an element or the value of an attribute. */
export function xmlText(text: string): string {
  const allowed = text.toWellFormed().replace(FORBIDDEN, '\ufffd')
  return allowed.replace(/[&<>"']/g, (character) => references[character] ?? '')
}
