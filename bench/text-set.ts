/** Which texts is speed measured on? All texts of three public sets, in their original formats; `README.md` says where to get them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One text or page of a set. */
export interface BenchText {
  readonly ref: string
  readonly kind: 'text' | 'page'
  readonly content: string
}

export interface TextSet {
  readonly name: string
  /** What it reads below the data folder; the set is left out where none of it is there. */
  readonly needs: readonly string[]
  readonly load: (data: string) => readonly BenchText[]
}

const present = (data: string, paths: readonly string[]) => paths.filter((path) => existsSync(join(data, path)))

/** JSON lines with the text in a field; MUC-4 comes in the upper case of the wire and lower-cased. */
function loadLines(data: string, paths: readonly string[], field: string): BenchText[] {
  return present(data, paths).flatMap((path) => {
    const lines = readFileSync(join(data, path), 'utf8').trim().split('\n')
    return lines.map((line): BenchText => {
      const { docid, [field]: content }: Readonly<Record<string, unknown>> = JSON.parse(line)
      return { ref: `${path}/${docid}`, kind: 'text', content: String(content) }
    })
  })
}

const upper = ['muc4/doc_train', 'muc4/doc_dev']
const lower = ['muc4/train.json', 'muc4/dev.json']
const polnear = ['attribution/train/text', 'attribution/dev/text']
const pages = 'article/html'

export const textSets: readonly TextSet[] = [
  {
    name: 'muc4',
    needs: [...upper, ...lower],
    load: (data) => [...loadLines(data, upper, 'text'), ...loadLines(data, lower, 'doctext')],
  },
  {
    name: 'attribution',
    needs: polnear,
    load: (data) =>
      present(data, polnear).flatMap((folder) =>
        readdirSync(join(data, folder)).map((file): BenchText => {
          return { ref: `${folder}/${file}`, kind: 'text', content: readFileSync(join(data, folder, file), 'utf8') }
        }),
      ),
  },
  {
    name: 'article',
    needs: [pages],
    load: (data) =>
      readdirSync(join(data, pages)).map((file): BenchText => {
        const bytes = readFileSync(join(data, pages, file))
        const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
        return { ref: `${pages}/${file}`, kind: 'page', content }
      }),
  },
]

/** Words, numbers and marks: a count that is the same for every reader, whatever it takes for a token. */
export function countTokens(text: string): number {
  return text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0
}
