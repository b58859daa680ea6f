/**
 * Who may ask the server? Names with the hash of a token and what it allows, in a file that only its owner can read. The
 * token itself is shown once, to whoever makes it, and is nowhere kept.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { Failure } from '../model/index.ts'

export interface Token {
  readonly name: string
  /** sha256 of the token, in hex. It is 256 random bits, so there is nothing that a slow hash could protect. */
  readonly hash: string
  readonly scope: 'read' | 'write'
}

/**
 * The tokens of a file, read again whenever it has changed: one that is taken back stops working at once. Throws
 * `tokens/unreadable`.
 */
export function loadTokens(file: string): () => readonly Token[] {
  let kept = { at: stampOf(file), tokens: readTokens(file) }
  return () => {
    const at = stampOf(file)
    if (at !== kept.at) kept = { at, tokens: readTokens(file) }
    return kept.tokens
  }
}

/** Makes a token and keeps its hash; an earlier one of the same name stops working. Returns the token. */
export function addToken(file: string, { name, scope }: Pick<Token, 'name' | 'scope'>): string {
  if (!/^[\w.@-]{1,100}$/.test(name))
    throw new Failure('usage/argument', `${name.slice(0, 100)} is no name; use letters, digits, and . @ _ -`)
  const token = randomBytes(32).toString('base64url')
  const others = (stampOf(file) === '' ? [] : readTokens(file)).filter((other) => other.name !== name)
  save(file, [...others, { name, hash: createHash('sha256').update(token).digest('hex'), scope }])
  return token
}

/** False where there was none of that name. */
export function removeToken(file: string, name: string): boolean {
  const tokens = readTokens(file)
  const others = tokens.filter((other) => other.name !== name)
  if (others.length < tokens.length) save(file, others)
  return others.length < tokens.length
}

/** Changes whenever the file does; '' where it is not there. */
function stampOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false })
  return status === undefined ? '' : `${status.mtimeMs}-${status.size}-${status.ino}`
}

/** Whole or not at all: a server that reads it meanwhile sees the old one or the new one. */
function save(file: string, tokens: readonly Token[]): void {
  const beside = `${file}.${process.pid}.new`
  writeFileSync(beside, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 })
  renameSync(beside, file)
}

function readTokens(file: string): readonly Token[] {
  const value = parsed(file)
  const tokens = typeof value === 'object' && value !== null && 'tokens' in value ? value.tokens : undefined
  if (Array.isArray(tokens) && tokens.every(isToken)) return tokens
  throw new Failure(
    'tokens/unreadable',
    `${file} is no file of tokens; make one with: tocsin tokens add NAME --tokens ${file}`,
  )
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const remedy = isAbsent ? `is not there; make it with: tocsin tokens add NAME --tokens ${file}` : 'cannot be read'
    throw new Failure('tokens/unreadable', `the file of tokens ${file} ${remedy}`, { cause: error })
  }
}

function isToken(value: unknown): value is Token {
  if (typeof value !== 'object' || value === null || !('hash' in value) || !('name' in value)) return false
  const isHash = typeof value.hash === 'string' && /^[0-9a-f]{64}$/.test(value.hash)
  return isHash && typeof value.name === 'string' && 'scope' in value && ['read', 'write'].includes(String(value.scope))
}
