/**
 * Is what the documents say so? Every `sh` and `ts` block runs, every path, anchor and npm script that they name exists.
 * A block that can't run here says so itself, ` ```sh no-run `, and the paragraph before it says why it is not run.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { failureCodes, warningCodes } from '../src/model/index.ts'
import { type CodeBlock, type Document, parseDocument, shellLines } from './markdown.ts'
import { readSource, root, sourceFiles } from './source-file.ts'

const run = promisify(execFile)

const blockTimeoutMs = 60_000
const documents = sourceFiles.filter((path) => path.endsWith('.md') && !/^(fixtures|sample|web)\//.test(path))
const runnable = documents.filter((path) => /^(README|CONTRIBUTING|ARCHITECTURE)\.md$|^docs\//.test(path))
const parsed = new Map(documents.map((path) => [path, parseDocument(readSource(path))]))
const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Readonly<Record<string, string>> }

/** Made by a build or a run, so named but not there. */
const generated = /^(dist|node_modules|data\/gazetteer)(\/|$)/
const topLevel = new Set(sourceFiles.map((path) => path.split('/')[0] ?? ''))

const documentOf = (path: string): Document => parsed.get(path) ?? parseDocument('')

function missingTargets(path: string): string[] {
  const { anchors, links } = documentOf(path)
  return links.flatMap(({ target, line }) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return []
    const [file = '', anchor] = decodeURI(target).split('#')
    const found = file === '' ? path : normalize(join(dirname(path), file))
    if (!existsSync(join(root, found)) && !generated.test(found)) return [`${path}:${line} ${target}: no such file`]
    const known = file === '' ? anchors : documentOf(found).anchors
    return anchor === undefined || known.has(anchor) ? [] : [`${path}:${line} ${target}: no such heading`]
  })
}

const isCode = (named: string): boolean => named in failureCodes || named in warningCodes

/** Inline code that begins with a top-level file or folder of the repository is a path; `*` stands for some name. */
function missingPaths(path: string): string[] {
  return documentOf(path).codeSpans.flatMap(({ target, line }) => {
    const [named = ''] = target.split(/[\s:#(]/)
    const [top = ''] = named.split('/')
    const isPath = !isCode(named) && topLevel.has(top) && (named.includes('/') || /\.[a-z]+$/.test(named))
    if (!isPath || generated.test(named) || /[<>…{}]|\.\.\.|[A-Z]{3,}\//.test(named)) return []
    const found = named.includes('*') ? globSync(named, { cwd: root }).length > 0 : existsSync(join(root, named))
    return found ? [] : [`${path}:${line} ${named}: no such file`]
  })
}

function missingScripts(path: string): string[] {
  const shell = documentOf(path).blocks.filter(({ language }) => language === 'sh')
  const spans = documentOf(path)
    .codeSpans.filter(({ target }) => target.startsWith('npm run '))
    .map(({ target }) => target)
  return [...shell.map(({ code }) => code), ...spans]
    .flatMap(shellLines)
    .flatMap((line) => (line.kind === 'script' && !(line.script in scripts) ? [`${path}: npm run ${line.script}`] : []))
}

for (const path of documents) {
  test(`${path}: links, anchors, paths and npm scripts are there`, () => {
    assert.equal([...missingTargets(path), ...missingPaths(path), ...missingScripts(path)].join('\n'), '')
  })
}

/** Those of the sample that the documents name; each more would be read again for every block that takes the sample in. */
const stories = ['istanbul-2022', 'kazakhstan-2022']

/** One folder for each document, with these and the package in it, so that a later block goes on where one ended. */
function makeWorkplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-docs-'))
  for (const story of stories) cpSync(join(root, 'sample', story), join(folder, 'sample', story), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'tocsin'), 'dir')
  return folder
}

async function runIn(folder: string, program: string, parameters: readonly string[]): Promise<void> {
  const { PATH = '' } = process.env
  const env = { PATH, HOME: folder, NO_COLOR: '1', NODE: process.execPath, TOCSIN: join(root, 'bin', 'tocsin.js') }
  await run(program, [...parameters], { cwd: folder, env, timeout: blockTimeoutMs, maxBuffer: 2 ** 26 })
}

async function runShell(block: CodeBlock, folder: string): Promise<void> {
  const lines = shellLines(block.code)
  const unknown = lines.flatMap((line) => (line.kind === 'unknown' ? [line.command] : []))
  assert.deepEqual(
    unknown,
    [],
    'only npx tocsin and the checkout’s own commands are known here; see check/docs.test.ts',
  )
  const commands = lines.flatMap((line) => (line.kind === 'tocsin' ? [line.command] : []))
  const script = commands.map((command) => command.replaceAll('npx tocsin', '"$NODE" "$TOCSIN"')).join('\n')
  if (script !== '') await runIn(folder, 'sh', ['-euc', script])
}

async function runTypeScript(block: CodeBlock, folder: string): Promise<void> {
  const file = join(folder, 'example.mts')
  writeFileSync(file, block.code)
  await runIn(folder, process.execPath, ['-C', 'tocsin-source', file])
}

const runners = { sh: runShell, ts: runTypeScript }

for (const path of runnable) {
  const blocks = documentOf(path).blocks.filter(({ language }) => Object.hasOwn(runners, language))
  if (blocks.length === 0) continue
  describe(`${path} runs`, () => {
    let folder = ''
    before(() => {
      folder = makeWorkplace()
    })
    after(() => rmSync(folder, { recursive: true, force: true }))
    for (const block of blocks) {
      const { language, meta, line } = block
      if (meta === 'no-run') {
        test(`${path}:${line} says why it is not run`, () => assert.match(block.before, /\bnot run\b/))
      } else {
        test(`${path}:${line} ${language}`, async () => {
          assert.equal(meta, '', 'the only word after the language is no-run')
          await runners[language as keyof typeof runners](block, folder)
        })
      }
    }
  })
}
