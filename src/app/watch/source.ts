/** What is a source before it was ever asked? */
import { textId } from '../../model/index.ts'
import type { Source } from '../../store/source/index.ts'

/** The name of a source: made from its address, so that the same address is the same source, however it is spelled. */
export function sourceId(address: string): string {
  return textId(URL.parse(address)?.href ?? address).slice(0, 12)
}

export function newSource(
  { address, title, category }: { readonly address: string; readonly title?: string; readonly category?: string },
  now: number,
): Source {
  return {
    id: sourceId(address),
    address,
    ...(title === undefined ? {} : { title }),
    ...(category === undefined ? {} : { category }),
    addedAt: now,
    state: { url: address, status: 'new', nextAt: now, failures: 0 },
  }
}
