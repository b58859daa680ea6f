/**
 * Is this checkout ready to run? If not, make it so: packages, the pinned Node, the gazetteer, `npx tocsin`. Runs on
 * Node 20 without any package, because it is what fetches them; when everything is there it only looks and returns.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.tocsin-setup')
const gazetteerFolder = join(root, 'data', 'gazetteer')
const gazetteerManifest = join(gazetteerFolder, 'manifest.json')
const gazetteerBuilder = join(root, 'data', 'build', 'gazetteer.ts')
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const say = (line) => process.stderr.write(`${line}\n`)

/** Ends the set-up with one line that names what is wrong and what to do. */
function stop(line) {
  say(`tocsin: ${line}`)
  process.exit(1)
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/**
 * What must have been set up: the packages of the lock file on this platform, and the gazetteer that its manifest
 * records. Written into node_modules after success, so it goes when the packages go.
 */
const wanted = {
  packages: `${sha256(readFileSync(join(root, 'package-lock.json')))} ${process.platform} ${process.arch}`,
  gazetteer: existsSync(gazetteerManifest) ? sha256(readFileSync(gazetteerManifest)) : '',
}

function loadStamp() {
  const [packages, gazetteer] = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split('\n') : []
  return { packages, gazetteer }
}

const saveStamp = () => writeFileSync(stampFile, `${wanted.packages}\n${wanted.gazetteer}\n`)

const gazetteerIsThere = () =>
  existsSync(gazetteerFolder) && readdirSync(gazetteerFolder).some((name) => name.endsWith('.tsv'))

/** Runs a program in the checkout; its output is kept for the case that it fails. */
function runQuietly(program, parameters) {
  const { NODE_ENV: _, npm_config_omit: __, ...environment } = process.env
  const done = spawnSync(program, parameters, {
    cwd: root,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && !program.endsWith('.exe'),
  })
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error === undefined ? '' : done.error.message}`
  return { ok: done.status === 0, output: output.trim().split('\n').slice(-15).join('\n') }
}

/** npm as it was started, or the one on the PATH. */
function runNpm(parameters) {
  const npm = process.env.npm_execpath
  const started = npm !== undefined && /npm-cli\.c?js$/.test(npm)
  // Node that runs this may be the one in node_modules, which `npm ci` is about to remove; on the PATH npm finds its own.
  const own = process.execPath.startsWith(modules)
  return started && !own ? runQuietly(process.execPath, [npm, ...parameters]) : runQuietly('npm', parameters)
}

function installPackages() {
  say('Setting up Tocsin: installing its packages and its Node. This is done once and takes about a minute.')
  const { ok, output } = runNpm(['ci', '--include=dev', '--loglevel=error'])
  if (!ok) stop(`the packages could not be installed; this needs the package registry once. npm said:\n${output}`)
}

/** Every run, because it is cheap and a checkout may have moved to another machine with its packages. */
function checkPinnedNode() {
  const { ok, output } = runQuietly(pinnedNode, ['--version'])
  if (ok) return
  const why = existsSync(pinnedNode) ? output : 'it is not there (were install scripts switched off?)'
  stop(`the Node that Tocsin runs on, ${pinnedNode}, does not run: ${why}. Remove node_modules and try again.`)
}

function buildGazetteer() {
  const { ok, output } = runQuietly(pinnedNode, [gazetteerBuilder])
  if (ok) return
  if (!gazetteerIsThere()) stop(`the gazetteer could not be built:\n${output}`)
  say(output)
}

/**
 * The command starts in half the time from a bundle, and without one from its source; the desk answers without its page. So a
 * failure of either is only said.
 */
function buildFromSource() {
  for (const program of ['bundle.ts', 'web.ts']) {
    const { ok, output } = runQuietly(pinnedNode, [join(root, 'scripts', program)])
    if (!ok) say(output)
  }
}

/**
 * `npm start` is `exec node …`: npm passes a signal to its shell, which passes it to nobody, so the shell makes way. The shell of
 * Windows has no such word, and no signals either.
 */
function nameExecOnWindows() {
  if (process.platform === 'win32') writeFileSync(join(modules, '.bin', 'exec.cmd'), '@%*\r\n')
}

/**
 * `npx tocsin` in a checkout: npm links the checkout into its own cache and remembers it. The first such call is slow
 * and warns about the system's Node, so it is made here; it needs no network, and nothing depends on it.
 */
function linkForNpx() {
  if (existsSync(join(root, 'bin', 'tocsin.js')))
    runNpm(['exec', '--offline', '--loglevel=silent', '--', 'tocsin', '--version'])
}

/** What `npm ci` and `npm install` call when the packages are in place. Only those two may vouch for the packages. */
function prepare() {
  checkPinnedNode()
  buildFromSource()
  buildGazetteer()
  if (['ci', 'install'].includes(process.env.npm_command)) saveStamp()
}

function setUp() {
  const { packages, gazetteer } = loadStamp()
  if (packages !== wanted.packages) installPackages()
  checkPinnedNode()
  nameExecOnWindows()
  buildFromSource()
  if (packages === wanted.packages && gazetteer === wanted.gazetteer && gazetteerIsThere()) return
  buildGazetteer()
  saveStamp()
  linkForNpx()
}

if (process.argv.includes('--prepare')) prepare()
else setUp()
