/** Is the bundle made from the present source? Plain JavaScript, because `tocsin.js` asks it before anything is loaded. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Names, sizes and times of all source files, in one text: what changes when anyone of them does. 5 ms for 500 files. */
export function sourceStamp(root, name = 'src') {
  const folder = join(root, name)
  const lines = readdirSync(folder, { recursive: true }).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path))
    return `${path} ${size} ${mtimeMs}`
  })
  return lines.sort().join('\n')
}

export const bundleFolder = (root) => join(root, 'dist', 'bin')
export const stampFile = (root) => join(bundleFolder(root), 'source.txt')

/** Whether the bundle is there and of the source as it lies in `src/`. */
export function isBundleFresh(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === sourceStamp(root)
  } catch {
    return false
  }
}
