#!/usr/bin/env node
/**
 * How does the command start? Plain JavaScript for any Node from 16 up: it finds a Node that is new enough, turns the
 * compile cache on, and hands over to the program: its bundle in the package, and in a checkout for as long as nobody has
 * changed the source; then the source itself.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleFolder, isBundleFresh } from './stamp.js'

/** The oldest Node that runs TypeScript as it stands; `engines` in package.json says the same. */
const OLDEST = [22, 18]
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What `watch`, which runs for months, gets of V8: at most so many MiB for each half of the space for young objects. By itself it
 * grows to 64 and shrinks again, which makes half of the process's memory come and go; reading is as fast with 8.
 */
const youngMiB = 8

if (!isNewEnough(process.versions.node)) handOver()
else if (isForMonths(process.argv.slice(2))) startBounded()
else await start()

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** Whether this process has still to be bounded, and can be: whoever has set the bound has decided. */
function isForMonths(parameters) {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
  const canReplace = typeof process.execve === 'function' && process.platform !== 'win32'
  const command = parameters.find((parameter) => !parameter.startsWith('-'))
  return command === 'watch' && canReplace && !options.includes('semi-space-size')
}

/** The same command in this same process, from its beginning: V8 takes the bound only then. */
function startBounded() {
  quietExperiments()
  const options = [`--max-semi-space-size=${youngMiB}`, ...process.execArgv]
  const script = fileURLToPath(import.meta.url)
  process.execve(process.execPath, [process.execPath, ...options, script, ...process.argv.slice(2)], process.env)
}

async function start() {
  module.enableCompileCache?.()
  quietExperiments()
  const source = join(root, 'src', 'cli', 'main.ts')
  const inCheckout = existsSync(source) && !root.split(sep).includes('node_modules')
  const program = inCheckout && !isBundleFresh(root) ? source : join(bundleFolder(root), 'main.js')
  try {
    const { main } = await import(pathToFileURL(program).href)
    await main(process.argv.slice(2))
  } catch (error) {
    if (process.env.TOCSIN_DEBUG === '1') throw error
    fail(
      error?.code === 'ERR_MODULE_NOT_FOUND'
        ? `a part of the program is not installed; run \`npm install\` in ${root}`
        : `could not start: ${String(error?.message ?? error).split('\n')[0]}`,
    )
  }
}

/** Node announces that SQLite and type stripping are young; whoever runs `tocsin` can do nothing about it. */
function quietExperiments() {
  if (process.env.TOCSIN_DEBUG === '1') return
  process.removeAllListeners('warning')
}

/** Runs the same command with the Node that `npm install` put into the repository. */
function handOver() {
  const own = [join(root, 'node_modules', 'node', 'bin', 'node'), join(root, 'node_modules', 'node', 'bin', 'node.exe')]
  const node = own.find((path) => existsSync(path))
  if (node === undefined) {
    const remedy = root.split(sep).includes('node_modules')
      ? 'install a later Node'
      : `run \`npm install\` in ${root}, or install a later Node`
    fail(`Node ${OLDEST.join('.')} or later is needed, and this is ${process.versions.node}; ${remedy}`)
    return
  }
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`could not run ${node}: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

function fail(message) {
  process.stderr.write(`tocsin: ${message}\n`)
  process.exitCode = 2
}
