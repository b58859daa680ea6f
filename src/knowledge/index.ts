/** What does the reader know before it reads? Loads the data that the program ships into one frozen Knowledge. */
import type { Knowledge } from '../read/index.ts'
import { loadActors } from './actors.ts'
import { openPaged } from './file.ts'
import { makeGazetteer } from './gazetteer.ts'
import { loadAttributionModel, loadSyntaxModels } from './models.ts'

export { loadAttributionModel, loadSyntaxModels } from './models.ts'

/** `data/` lies beside `src/` and `dist/` alike. */
const dataFolder = new URL('../../data/', import.meta.url)

/**
 * Opens the gazetteer, of which only what is asked for is read, and loads each model when it is first asked for: the language core's in under 150 ms, that of
 * attributions in under 20 ms. A caller loads once and passes it on.
 *
 * @param folder where the data lie: a directory URL, with its final slash.
 * @param own.actors path of a user's own file of actors, which goes before the program's list.
 * @throws Failure `actors/unreadable` or `actors/line` for that file; `data/missing` where a file is not there or cannot be read; for the model, when it is asked for.
 */
export function loadKnowledge(folder: URL = dataFolder, own: { readonly actors?: string | undefined } = {}): Knowledge {
  let models: Knowledge['syntax'] | undefined
  let attribution: Knowledge['attribution'] | undefined
  return Object.freeze({
    ...(own.actors === undefined ? {} : { actors: loadActors(own.actors) }),
    gazetteer: makeGazetteer(openPaged(new URL('gazetteer/places.tsv', folder), 'make it with: npm run prepare')),
    get syntax() {
      models ??= loadSyntaxModels(new URL('models/', folder))
      return models
    },
    get attribution() {
      attribution ??= loadAttributionModel(new URL('models/', folder))
      return attribution
    },
  })
}
