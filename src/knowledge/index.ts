/** What does the reader know about the world? Loads the data that the program ships into one frozen Knowledge. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Failure, type Knowledge } from '../model/index.ts'
import { makeGazetteer } from './gazetteer.ts'

/** `data/` lies beside `src/` and `dist/` alike. */
const dataFolder = new URL('../../data/', import.meta.url)

/**
 * Loads everything, in under 20 ms; a caller loads once and passes it on.
 *
 * @param folder where the data lie: a directory URL, with its final slash.
 * @throws Failure `data/missing` where a file is not there or cannot be read.
 */
export function loadKnowledge(folder: URL = dataFolder): Knowledge {
  return Object.freeze({ gazetteer: makeGazetteer(loadFile(new URL('gazetteer/places.tsv', folder))) })
}

function loadFile(url: URL): Uint8Array {
  const path = fileURLToPath(url)
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Failure('data/missing', `${path} is not there or cannot be read; make it with: npm run prepare`, {
      cause,
    })
  }
}
