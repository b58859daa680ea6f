/**
 * Which data sets is the model made from, and under which licences? A set that is not below the data folder is left out
 * of the training, and of what the model's description names; the treebanks can't be.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  /** Below the data folder. */
  readonly path: string
  /** What it is, its licence, what it teaches. */
  readonly says: string
  readonly needed: boolean
}

const treebank = 'needed to learn anything, and to draw the learning curve'

export const sources: readonly Source[] = [
  { path: 'ud/en_ewt-ud-train.conllu', says: 'UD English EWT, train (CC BY-SA 4.0)', needed: true },
  {
    path: 'ud/en_gum_free-ud-train.conllu',
    says: 'UD English GUM, freely licensed genres, train (CC BY, CC BY-SA, public domain)',
    needed: true,
  },
  { path: 'ud/en_ewt-ud-dev.conllu', says: treebank, needed: true },
  { path: 'ud/en_gum_free-ud-dev.conllu', says: treebank, needed: true },
  {
    path: 'attribution/train-corenlp.conll.gz',
    says: 'PolNeAR, train texts with CoreNLP names (research), for words, names and self-training',
    needed: false,
  },
  {
    path: 'geo/lgl.xml',
    says: 'LGL (GPL-3 as passed on): half of it for place names, all of it for word vectors',
    needed: false,
  },
  {
    path: 'geo/TR-News.xml',
    says: 'TR-News (GPL-3 as passed on): half of it for place names, all of it for word vectors',
    needed: false,
  },
  { path: 'geo/GeoVirus.xml', says: 'GeoVirus (CC BY), for place names and word vectors', needed: false },
  { path: 're3d', says: 're3d, half (Open Government Licence and others, by source), for names', needed: false },
  {
    path: 'ecbplus/documents.jsonl',
    says: 'ECB+ (CC BY 3.0): unlabelled text, for word vectors and self-training',
    needed: false,
  },
  {
    path: 'muc4/doc_train',
    says: 'MUC-4 (public research corpus): unlabelled text, for word vectors and self-training',
    needed: false,
  },
  { path: 'timex/TimeBank', says: 'TimeBank (research): unlabelled text, for word vectors', needed: false },
  {
    path: 'IndiaPoliceEvents_docs/train.tsv',
    says: 'IndiaPoliceEvents (research): unlabelled text, for word vectors',
    needed: false,
  },
]

/** The sources that are below `data`, and those that are not. */
export function findSources(data: string): { readonly present: readonly Source[]; readonly absent: readonly Source[] } {
  const isThere = ({ path }: Source): boolean => existsSync(join(data, path))
  return { present: sources.filter(isThere), absent: sources.filter((source) => !isThere(source)) }
}

/** What the model's description says of where it comes from. */
export function describeOrigin(present: readonly Source[]): Readonly<Record<string, unknown>> {
  return {
    licence: 'CC BY-SA 4.0',
    builder: 'npm run train -- --data DIR',
    sources: present.filter(({ says }) => says !== treebank).map(({ says }) => says),
  }
}
