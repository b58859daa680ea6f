/** How is a name read that a line's end broke, or whose words a tag runs together? "Bu-", line break, "lambuli"; "#RedSea". */

/** A name without the line breaks in it. */
export const unbroken = (name: string): string =>
  name.includes('\n') ? name.replaceAll(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '').replaceAll(/\s*\n\s*/g, ' ') : name

/** "RedSea" as "Red Sea"; nothing for what is no row of words with capitals. */
export function untagged(name: string): string | undefined {
  if (!/^(?:\p{Lu}\p{Ll}+){2,}$/u.test(name)) return undefined
  return name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}
