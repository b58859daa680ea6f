/** What do the layers of the language core know? The model archive, opened into tables. */
import { type Archive, openArchive } from './archive.ts'
import type { LemmaModel } from './lemma.ts'
import { type Network, openNetwork } from './network.ts'
import type { SplitModel } from './split.ts'
import type { TokenModel } from './tokens.ts'

/** Everything `annotate` needs; made once, used for any number of texts. */
export interface SyntaxModels {
  readonly tokens: TokenModel
  readonly split: SplitModel
  readonly lemma: LemmaModel
  readonly network: Network
  /** By class number: `xpos upos`, relation, and name class (`O`, `B-person`, `I-person` …). */
  readonly tags: readonly (readonly [xpos: string, upos: string])[]
  readonly relations: readonly string[]
  readonly nameClasses: readonly string[]
}

/** Opens the bytes of the syntax model; throws an error that names what is missing where they are something else. */
export function openSyntaxModels(bytes: Uint8Array): SyntaxModels {
  const archive = openArchive(bytes)
  const network = openNetwork(archive)
  return {
    tokens: {
      linear: { weights: archive.shorts('tokens/weights') },
      seams: new Map(
        archive.texts('tokens/seams').map((line) => {
          const [word = '', ...parts] = line.split(' ')
          return [word, parts.map(Number)]
        }),
      ),
    },
    split: { linear: { weights: archive.shorts('split/weights') }, small: new Set(archive.texts('split/small')) },
    lemma: openLemmas(archive, network),
    network,
    tags: archive.texts('classes/tags').map((tag) => {
      const [xpos = '', upos = ''] = tag.split(' ')
      return [xpos, upos] as const
    }),
    relations: archive.texts('classes/relations'),
    nameClasses: archive.texts('classes/names'),
  }
}

function openLemmas(archive: Archive, network: Network): LemmaModel {
  const table = (name: string): ReadonlyMap<string, string> =>
    new Map(
      archive.texts(name).map((line) => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), line.slice(at + 1)]
      }),
    )
  return {
    words: table('lemma/words'),
    endings: table('lemma/endings'),
    features: table('lemma/features'),
    known: (word) => network.vocabulary.has(word),
  }
}
