/** Is the desk's page built, and from the present source? Into `dist/web`; `npm run web`, the set-up and the package's build call it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { sourceStamp } from '../bin/stamp.js'

const root = dirname(import.meta.dirname)
const stampFile = join(root, 'dist', 'web', 'source.txt')
/** The page, and the reader that runs in the browser. */
const sources = ['web', 'src/model', 'src/stdx', 'src/read', 'src/render', 'src/knowledge', 'src/ingest/pdf']
const stamp = sources.map((folder) => sourceStamp(root, folder)).join('\n')

const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (!isFresh) {
  await build({ configFile: join(root, 'web', 'vite.config.ts') })
  writeFileSync(stampFile, stamp)
}
