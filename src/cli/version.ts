/** Which version is this, and where does the package lie? */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The package's own folder: `src/cli` and `dist/cli` are equally deep in it. */
export const packageFolder = dirname(dirname(import.meta.dirname))

export function version(): string {
  const description: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const value = typeof description === 'object' && description !== null && 'version' in description
  return value ? String(description.version) : 'unknown'
}
