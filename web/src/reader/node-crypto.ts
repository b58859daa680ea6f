/** What stands in for Node's hashes where there is no Node? The same names for the little that reading uses: the id of a text. */
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const kinds = { sha1, sha256 } as const

interface Hash {
  update(data: string | Uint8Array): Hash
  digest(form: 'hex'): string
}

export function createHash(kind: keyof typeof kinds): Hash {
  const state = kinds[kind].create()
  const hash: Hash = {
    update(data) {
      state.update(typeof data === 'string' ? utf8ToBytes(data) : data)
      return hash
    },
    digest: () => bytesToHex(state.digest()),
  }
  return hash
}
