/** How good is the network after an epoch? The learning curve on half of the development treebanks, gold words. */

import { isAside } from '../eval/aside.ts'
import { openArchive, type Part, packArchive } from '../src/read/syntax/archive.ts'
import { analyse, openNetwork } from '../src/read/syntax/network.ts'
import type { TreeSentence } from './conllu.ts'
import type { Progress } from './progress.ts'
import { type Classes, readTreebank, tagOf } from './treebank.ts'

/** Measured after the first epoch and every so many. */
const every = 4
const universal = (relation: string | undefined): string => relation?.split(':')[0] ?? ''

/** A check for `learnNetwork` that writes a line of the learning curve; documents kept aside are not looked at. */
export function treebankScore(
  data: string,
  classes: Classes,
  progress: Progress,
): (epoch: number, parts: ReadonlyMap<string, Part>) => void {
  const sets = (['en_ewt-ud-dev', 'en_gum_free-ud-dev'] as const).map((name) => ({
    name,
    sentences: readTreebank(data, name)
      .filter((document) => !isAside(document.name))
      .flatMap((document) => document.sentences),
  }))
  return (epoch, parts) => {
    if (epoch > 0 && (epoch + 1) % every !== 0) return
    const network = openNetwork(openArchive(packArchive(parts)))
    for (const { name, sentences } of sets) {
      for (const lower of [false, true])
        progress.line(`  ${name}${lower ? ' lower-cased' : ''}: ${scoreLine(network, sentences, classes, lower)}`)
    }
  }
}

function scoreLine(
  network: ReturnType<typeof openNetwork>,
  sentences: readonly TreeSentence[],
  classes: Classes,
  lower: boolean,
): string {
  const found = analyse(
    network,
    sentences.map((sentence) => sentence.words.map((word) => (lower ? word.form.toLowerCase() : word.form))),
  )
  let [words, tags, heads, labelled] = [0, 0, 0, 0]
  for (const [index, sentence] of sentences.entries()) {
    const analysis = found[index]!
    for (const [i, word] of sentence.words.entries()) {
      words++
      if (classes.tags[analysis.tags[i]!] === tagOf(word)) tags++
      if (analysis.heads[i] !== word.head) continue
      heads++
      if (universal(classes.relations[analysis.relations[i]!]) === universal(word.deprel)) labelled++
    }
  }
  const percent = (count: number): string => ((100 * count) / words).toFixed(2)
  return `tags ${percent(tags)} UAS ${percent(heads)} LAS ${percent(labelled)}`
}
