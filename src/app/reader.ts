/** Which reader is this? The program that parses and reads, the data that it knows, and what it was told: two that differ in any have two names. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `src/app`, `dist/app` and the bundle in `dist/bin` are equally deep. */
const root = fileURLToPath(new URL('../../', import.meta.url))
/** A checkout's source, also for the bundle that is made from it; the package has its compiled form only. */
const codeFolder = existsSync(`${root}src/read`) ? `${root}src/` : `${root}dist/`
const dataFolder = `${root}data/`
/** What a reading comes from; tests and cases are no part of it. */
const code = '{model,stdx,read,ingest,knowledge}/**/*.{ts,js}'
const noCode = /(?:\.test|\/cases|-harness|\.d)\.[tj]s$/

export interface ReaderOptions {
  /** The program's version. */
  readonly version: string
  readonly vagueCounts?: string
  /** Path of a user's own file of actors. */
  readonly actors?: string | undefined
}

/** @example `readerName({ version: '0.1.0' })` is `tocsin 0.1.0 3f2a9c1d7b64`. */
export function readerName({ version, vagueCounts, actors }: ReaderOptions): string {
  const hash = createHash('sha256')
  const files = [
    ...globSync(code, { cwd: codeFolder })
      .filter((file) => !noCode.test(file))
      .sort()
      .map((file) => codeFolder + file),
    // Their manifests hold the hashes of the data.
    ...globSync('*/*.json', { cwd: dataFolder })
      .sort()
      .map((file) => dataFolder + file),
    ...(actors === undefined ? [] : [actors]),
  ]
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  hash.update(vagueCounts ?? '')
  return `tocsin ${version} ${hash.digest('hex').slice(0, 12)}`
}
