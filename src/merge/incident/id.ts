/** How are incidents named? By the beginning of a hash. */
import { textId } from '../../model/index.ts'

const shortIds = new Map<string, string>()
const shortIdsMax = 20_000

/** The beginning of the id of a text; a window's incidents are named again and again. */
export function shortId(text: string): string {
  const found = shortIds.get(text)
  if (found !== undefined) return found
  const id = textId(text).slice(0, 12)
  if (shortIds.size >= shortIdsMax) shortIds.clear()
  shortIds.set(text, id)
  return id
}
