/**
 * How are the digests of weeks of news held in little memory? Claims are most of a digest, and merging asks for them only where an
 * incident changes: they are held as compressed JSON, and unpacked when they are asked for.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Digest } from '../../merge/index.ts'

/** Reports whose claims are held unpacked: those of the latest days are asked for again and again. */
const unpackedMax = 2000

export type PackDigest = (digest: Digest) => Digest

/** Digests that say the same as those that they are given, and share one bounded store of unpacked claims. */
export function digestPacker(): PackDigest {
  const unpacked = new Map<string, Digest['claims']>()
  const hold = (id: string, claims: Digest['claims']): Digest['claims'] => {
    unpacked.delete(id)
    unpacked.set(id, claims)
    const [oldest] = unpacked.keys()
    if (unpacked.size > unpackedMax && oldest !== undefined) unpacked.delete(oldest)
    return claims
  }
  const packed = new WeakMap<Digest, Digest>()
  const pack = ({ claims, ...rest }: Digest): Digest => {
    hold(rest.id, claims)
    const bytes = new Uint8Array(deflateRawSync(JSON.stringify(claims), { level: 1 }))
    return {
      ...rest,
      get claims() {
        const found = unpacked.get(rest.id)
        return hold(rest.id, found ?? (JSON.parse(inflateRawSync(bytes).toString()) as Digest['claims']))
      },
    }
  }
  // A report that tells of several regions is packed once.
  return (digest) => {
    const found = packed.get(digest) ?? pack(digest)
    packed.set(digest, found)
    return found
  }
}
