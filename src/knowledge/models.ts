/** Where do trained models come from? From `data/models` of the package, read once. */
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/index.ts'
import { type AttributionModel, openAttributionModel } from '../read/attribution/index.ts'
import { openSyntaxModels, type SyntaxModels } from '../read/syntax/index.ts'
import { loadFile } from './file.ts'

const modelsFolder = new URL('../../data/models/', import.meta.url)
const remedy = 'it comes with the program, so install that again'

/**
 * Loads the language core's model, in under 150 ms.
 *
 * @param folder where the models lie: a directory URL, with its final slash.
 * @throws Failure `data/missing` where the file is not there, cannot be read, or is no model.
 */
export function loadSyntaxModels(folder: URL = modelsFolder): SyntaxModels {
  return loadModel(new URL('syntax-en.bin', folder), openSyntaxModels)
}

/** Loads what was learned about who says what, in under 20 ms; otherwise as `loadSyntaxModels`. */
export function loadAttributionModel(folder: URL = modelsFolder): AttributionModel {
  return loadModel(new URL('attribution-en.bin', folder), openAttributionModel)
}

function loadModel<Model>(url: URL, open: (bytes: Uint8Array) => Model): Model {
  const bytes = loadFile(url, remedy)
  try {
    return open(bytes)
  } catch (cause) {
    const path = fileURLToPath(url)
    throw new Failure('data/missing', `${path} cannot be used as a model (${String(cause)}); ${remedy}`, { cause })
  }
}
