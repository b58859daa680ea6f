/** How is a file of the package's data read? Whole, and with the remedy where it is not there. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/index.ts'

/**
 * The bytes of the file.
 *
 * @throws Failure `data/missing` where it is not there or cannot be read; its message ends with the remedy.
 */
export function loadFile(url: URL, remedy: string): Uint8Array {
  const path = fileURLToPath(url)
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Failure('data/missing', `${path} is not there or cannot be read; ${remedy}`, { cause })
  }
}
