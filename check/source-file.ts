/** Which files make up the repository? Those that git tracks or would track, so that what is built or private is left out. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Paths from the root, with slashes, sorted. */
export const sourceFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))
  .sort()

export function readSource(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
