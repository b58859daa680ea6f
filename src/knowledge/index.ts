/** What does the reader know before it reads? Loads the data that the program ships into one frozen Knowledge. */
import type { Knowledge } from '../read/index.ts'
import { loadActors } from './actors.ts'
import { loadFile } from './file.ts'
import { makeGazetteer } from './gazetteer.ts'
import { loadSyntaxModels } from './models.ts'

export { loadSyntaxModels } from './models.ts'

/** `data/` lies beside `src/` and `dist/` alike. */
const dataFolder = new URL('../../data/', import.meta.url)

/**
 * Loads the gazetteer, in under 20 ms, and the language core's model when `syntax` is first asked for, in under 150 ms; a
 * caller loads once and passes it on.
 *
 * @param folder where the data lie: a directory URL, with its final slash.
 * @param own.actors path of a user's own file of actors, which goes before the program's list.
 * @throws Failure `actors/unreadable` or `actors/line` for that file; `data/missing` where a file is not there or cannot be read; for the model, when it is asked for.
 */
export function loadKnowledge(folder: URL = dataFolder, own: { readonly actors?: string | undefined } = {}): Knowledge {
  let models: Knowledge['syntax'] | undefined
  return Object.freeze({
    ...(own.actors === undefined ? {} : { actors: loadActors(own.actors) }),
    gazetteer: makeGazetteer(loadFile(new URL('gazetteer/places.tsv', folder), 'make it with: npm run prepare')),
    get syntax() {
      models ??= loadSyntaxModels(new URL('models/', folder))
      return models
    },
  })
}
