/** Is the bundle made from the present source? Plain JavaScript, because `tocsin.js` asks it before anything is loaded. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Path, size and time of one file or folder, as a line; a folder's time is that of the last file that came or went. */
function lineOf(folder, path) {
  const { size, mtimeMs } = statSync(join(folder, path))
  return `${size} ${mtimeMs} ${path}`
}

/** A line for each file and folder below `name`: what changes when anyone of them does. */
export function sourceStamp(root, name = 'src') {
  const folder = join(root, name)
  const paths = ['.', ...readdirSync(folder, { recursive: true })]
  return paths
    .sort()
    .map((path) => lineOf(folder, path))
    .join('\n')
}

export const bundleFolder = (root) => join(root, 'dist', 'bin')
export const stampFile = (root) => join(bundleFolder(root), 'source.txt')

/**
 * Whether the bundle is there and of the source as it lies in `src/`. Asked at every start: what the stamp names is looked at, in
 * 6 ms, and nothing is searched for, which would take 30.
 */
export function isBundleFresh(root) {
  const folder = join(root, 'src')
  try {
    const lines = readFileSync(stampFile(root), 'utf8').split('\n')
    return lines.every((line) => line === lineOf(folder, line.split(' ').slice(2).join(' ')))
  } catch {
    return false
  }
}
