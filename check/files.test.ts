/** Is the repository in order? Sizes, opening comments, licence, and nothing in it of the machines it was written on. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSource, root, sourceFiles } from './source-file.ts'

const linesMax = 300
/** Nothing in the repository is data of others, and what is ours is small; all but the trained models. */
const bytesMax = 600_000
/** All models together: what an installation may reasonably weigh. */
const modelBytesMax = 25_000_000

const isProgram = (path: string) => /\.(ts|js|tsx)$/.test(path)
/** Tables with a row for each command, setting and type, and what is written by a program. */
const isTable = (path: string) => /^src\/(cli\/commands|config\/setting|model\/schema|client\/api)\.ts$/.test(path)
const isData = (path: string) => /(\.test|\/cases|\/words|-words|-names)\.ts$/.test(path) || isTable(path)

/** Spelt in pieces, so that this file does not hold what it looks for. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(^|[^a-z])/(${['work', 'root', 'home/[a-z]+'].join('|')})/(main|shared|\\.)`), 'a path of one machine'],
  [new RegExp(`/tmp/${'brief'}`), 'a path of one machine'],
  [new RegExp(['registry', 'npm'].join('[.]')), "a package registry's host"],
  [new RegExp(['npmjs', '(org|com)'].join('[.]')), "a package registry's host"],
]

const texts = sourceFiles.filter(
  (path) => /\.(ts|js|json|md|txt|yml|yaml|html|css)$|(^|\/)[^.]+$/.test(path) && !path.startsWith('LICENSE'),
)

test(`a file of program has at most ${linesMax} lines; data, cases and tests are exempt`, () => {
  const long = sourceFiles
    .filter((path) => isProgram(path) && !isData(path))
    .map((path) => ({ path, lines: readSource(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > linesMax)
  assert.deepEqual(long, [])
})

test('a file of program in src opens with a comment that says what it is about', () => {
  const without = sourceFiles.filter(
    (path) =>
      path.startsWith('src/') &&
      path.endsWith('.ts') &&
      !path.endsWith('.test.ts') &&
      !/^\/\*\*|^\/\//.test(readSource(path)),
  )
  assert.deepEqual(without, [])
})

const isModel = (path: string) => /^data\/models\/[^/]+\.bin$/.test(path)
/** What the evaluation alone reads; networks and trees for six roles take more than a file of program may. */
const isLearned = (path: string) => isModel(path) || /^eval\/[^/]+-(?:weights|tagger)\.br$/.test(path)
const bytesOf = (path: string) => statSync(join(root, path)).size

test('no file is large, but for the trained models, and those are not too large together', () => {
  const large = sourceFiles.filter((path) => !isLearned(path) && bytesOf(path) > bytesMax)
  assert.deepEqual(large, [])
  const models = sourceFiles.filter(isLearned).reduce((sum, path) => sum + bytesOf(path), 0)
  assert.ok(models <= modelBytesMax, `${models} bytes`)
})

test('nothing names a path of one machine or the host of a registry', () => {
  const found = texts.flatMap((path) => {
    const lines = readSource(path).split('\n')
    return lines.flatMap((line, at) =>
      forbidden.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${path}:${at + 1} ${what}`),
    )
  })
  assert.deepEqual(found, [])
})

test('the lock file says where nothing comes from, but what it must be', () => {
  const { packages } = JSON.parse(readSource('package-lock.json')) as {
    packages: Readonly<
      Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>
    >
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  assert.deepEqual(
    installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  )
  assert.deepEqual(
    installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
    [],
  )
})

/**
 * `npm ci` refuses a lock file that lacks a platform's optional package, on every platform; it happens where a registry
 * did not have it when the lock file was written.
 */
test('the lock file has every optional package that a package in it names', () => {
  const { packages } = JSON.parse(readSource('package-lock.json')) as {
    packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
  }
  const absent = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
    ),
  )
  assert.deepEqual(absent, [])
})

test('a model is the one that its record describes', () => {
  const models = sourceFiles.filter(isModel)
  assert.notEqual(models.length, 0)
  for (const path of models) {
    const { bytes, sha256 } = JSON.parse(readSource(path.replace(/bin$/, 'json')))
    const hash = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
    assert.deepEqual([bytes, sha256], [bytesOf(path), hash], path)
  }
})

test('names of files are kebab-case, and none is a drawer', () => {
  const drawers = /(^|[/-])(utils?|helpers?|common|misc|manager|service|base)([/.-]|$)/
  const named = sourceFiles.filter((path) => /^(src|eval|bench|check|scripts|train)\//.test(path))
  assert.deepEqual(
    named.filter((path) => drawers.test(path)),
    [],
  )
  assert.deepEqual(
    named.filter((path) => /\.ts$/.test(path) && !/^[a-z0-9/.-]+$/.test(path)),
    [],
  )
})

test('the licence is there in full', () => {
  const licence = readSource('LICENSE')
  assert.match(licence, /Apache License\s+Version 2\.0, January 2004/)
  assert.match(licence, /END OF TERMS AND CONDITIONS/)
})
