/**
 * Which documents does an input name? A path that exists wins over a pattern; folders are walked in the order of their
 * paths' code units, the same on every machine. Nothing is opened here.
 */
import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { Failure } from '../model/index.ts'
import { isReportName, reportEndings } from './media.ts'

/** One document to be opened, or what stands in the place of an input that names none. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'failure'; readonly source: string; readonly failure: Failure }

/** Folders within folders, beyond which a folder is left out. */
const foldersDeepMax = 64

/** The documents of one input, in order; a folder or pattern without any is a failure `input/missing`. */
export async function* expandInput(input: string): AsyncGenerator<Source> {
  if (input === '-') yield { kind: 'stdin' }
  else if (/^https?:/i.test(input)) yield { kind: 'address', address: input }
  else yield* expandPath(input)
}

async function* expandPath(path: string): AsyncGenerator<Source> {
  const found = await inspect(path)
  if (found instanceof Failure) {
    if (found.code !== 'input/missing') yield { kind: 'failure', source: path, failure: found }
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) yield { kind: 'address', address: path }
    else yield* expandPattern(path, found)
  } else if (found.isDirectory()) {
    let documents = 0
    for await (const source of walk(path.replace(/(?<=.)\/+$/, ''), 0)) {
      documents++
      yield source
    }
    if (documents === 0) yield missing(path, `${path} holds no report (${reportEndings.join(' ')})`)
  } else yield { kind: 'file', path, size: found.size }
}

/** `notFound` is what is said of a path that is no pattern either. */
async function* expandPattern(pattern: string, notFound: Failure): AsyncGenerator<Source> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) {
    yield { kind: 'failure', source: pattern, failure: notFound }
    return
  }
  let paths: readonly string[] = []
  try {
    paths = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) })
  } catch {
    // The matcher refuses patterns that it cannot compile; such a pattern names nothing.
  }
  if (paths.length === 0) yield missing(pattern, `no file matches ${pattern}`)
  for (const path of paths.toSorted(byCodeUnits)) yield* fileAt(path)
}

/** Depth first with folders sorted as `name/`, which is the order of the whole paths. Dot files are left out. */
async function* walk(folder: string, depth: number): AsyncGenerator<Source> {
  const entries = await listFolder(folder)
  if (entries instanceof Failure) {
    yield { kind: 'failure', source: folder, failure: entries }
    return
  }
  const sortable = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
  for (const { entry } of sortable.toSorted((one, other) => byCodeUnits(one.key, other.key))) {
    const path = folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`
    if (entry.isDirectory() && depth < foldersDeepMax) yield* walk(path, depth + 1)
    else if (!entry.isDirectory() && isReportName(entry.name)) yield* fileAt(path)
  }
}

/** Links to folders are not followed within a folder, so that no walk goes in circles. */
async function* fileAt(path: string): AsyncGenerator<Source> {
  const found = await inspect(path)
  if (found instanceof Failure) yield { kind: 'failure', source: path, failure: found }
  else if (!found.isDirectory()) yield { kind: 'file', path, size: found.size }
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

async function inspect(path: string): Promise<Stats | Failure> {
  try {
    return await stat(path)
  } catch (error) {
    return fileFailure(error, path)
  }
}

async function listFolder(path: string): Promise<Dirent[] | Failure> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    return fileFailure(error, path)
  }
}

const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** The file system's errors in our own words; anything else is our own bug and is thrown on. */
export function fileFailure(error: unknown, path: string): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (missingCodes.has(code)) return new Failure('input/missing', `there is no ${path}`, { cause: error })
  if (!(error instanceof Error) || !('syscall' in error)) throw error
  return new Failure('input/unreadable', `${path} cannot be read (${String(code)})`, { cause: error })
}

function missing(source: string, message: string): Source {
  return { kind: 'failure', source, failure: new Failure('input/missing', message) }
}
