import assert from 'node:assert/strict'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { reportsFolder, runShell, runTocsin } from './cases.ts'
import { commands } from './commands.ts'

const cwd = reportsFolder()
after(() => rmSync(cwd, { recursive: true }))

test('--version prints the version', async () => {
  const { code, stdout } = await runTocsin(['--version'])
  assert.equal(code, 0)
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
})

test('--help names every command, and the exit codes', async () => {
  const { code, stdout } = await runTocsin(['--help'])
  assert.equal(code, 0)
  for (const { name } of commands) assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'))
  assert.match(stdout, /Exit codes:\n {2}0 +done\n {2}1 +nothing found/)
})

test('the help of a command has its options with their variables, and examples', async () => {
  const { code, stdout } = await runTocsin(['help', 'incidents'])
  assert.equal(code, 0)
  assert.match(stdout, /--store <STORE>[^-]*TOCSIN_STORE/)
  assert.match(stdout, /Examples:\n {2}\$ tocsin incidents --store ledger\.db\n/)
})

const wrong: readonly (readonly [line: string, code: number, message: RegExp])[] = [
  ['', 64, /^$/],
  ['nonsense', 64, /^tocsin: unknown command 'nonsense'; see `tocsin --help`\n$/],
  ['read', 64, /^tocsin: missing required argument 'INPUT'; see `tocsin read --help`\n$/],
  [
    'read --fromat json x',
    64,
    /^tocsin: unknown option '--fromat' \(Did you mean --format\?\); see `tocsin read --help`\n$/,
  ],
  ['read --format', 64, /^tocsin: option '--format <pretty\|json\|jsonl>' argument missing; see/],
  ['read --format xml report.txt', 64, /^tocsin: --format is pretty, json, jsonl; not "xml"\n$/],
  ['read --published yesterday report.txt', 64, /^tocsin: --published takes an ISO 8601 time.*not "yesterday"\n$/],
  ['incidents --as-of 2031-02-30 --store x.db', 64, /^tocsin: --as-of takes an ISO 8601 time/],
  ['incidents', 64, /^tocsin: which ledger\? Give --store FILE, set TOCSIN_STORE, or put \{"store": "FILE"\}/],
  ['incidents surplus --store x.db', 64, /^tocsin: too many arguments/],
  ['incidents --store postgres://127.0.0.1:1/ledger', 2, /^tocsin: postgres:.* the server cannot be reached.*\n$/],
  ['incidents --store absent.db', 2, /^tocsin: .*absent\.db.*\n$/],
  ['incidents --store report.txt', 2, /^tocsin: .*report\.txt.*\n$/],
  [
    'export --store absent.db',
    64,
    /^tocsin: in which format\? Give --format and one of csv, acled, .*, annotations\n$/,
  ],
  ['explain report.txt', 64, /^tocsin: explain takes FILE:START-END/],
  ['explain report.txt:20-10', 64, /^tocsin: explain takes FILE:START-END/],
  ['completion tcsh', 64, /^tocsin: there is completion for bash, zsh, fish, powershell; not for tcsh\n$/],
  ['read report.txt --config absent.json', 64, /^tocsin: the settings file absent\.json is not there\n$/],
  ['read absent.txt', 2, /^tocsin: .*absent\.txt.*\n$/],
  ['read empty.txt', 2, /^tocsin: .*empty\.txt.*\n$/],
]

for (const [line, expected, message] of wrong)
  test(`\`tocsin ${line}\` ends with ${expected} and one line`, async () => {
    const { code, stderr } = await runTocsin(
      line.split(' ').filter((word) => word !== ''),
      { cwd },
    )
    assert.match(stderr, message)
    assert.equal(code, expected)
  })

test('a settings file in the working folder is read, and a broken one is one line', async () => {
  const settings = join(cwd, 'tocsin.json')
  writeFileSync(settings, '{"format": "jsonl"}')
  const kept = await runTocsin(['read', 'report.txt'], { cwd })
  writeFileSync(settings, '{"formt": "jsonl"}')
  const broken = await runTocsin(['read', 'report.txt'], { cwd })
  rmSync(settings)
  assert.match(kept.stdout, /^\{"schema":"tocsin\/reading\/1"/)
  assert.match(broken.stderr, /^tocsin: the settings file tocsin\.json sets "formt", which is no setting; [^\n]*\n$/)
  assert.equal(broken.code, 64)
})

test('a reader that goes away early is success', async () => {
  const line = JSON.stringify({ text: 'Two people were killed in Almaty, police said.' })
  writeFileSync(join(cwd, 'many.jsonl'), `${line}\n`.repeat(300))
  const { code, stdout, stderr } = await runShell('tocsin read many.jsonl --format jsonl | head -1', { cwd })
  assert.equal(stdout.split('\n').length, 2)
  assert.equal(stderr, '')
  assert.equal(code, 0)
})

test('a full disk is one line and 2', { skip: !existsSync('/dev/full') }, async () => {
  for (const format of ['jsonl', 'json', 'pretty']) {
    const { code, stderr } = await runShell(`tocsin read report.txt --format ${format} > /dev/full`, { cwd })
    assert.equal(stderr, 'tocsin: could not write to standard output: no space is left on the device\n')
    assert.equal(code, 2)
  }
})

/** Runs with a built-in function replaced by one that throws: a fault that no code expects. */
function runWithFault(builtIn: string, environment: Record<string, string> = {}): ReturnType<typeof runTocsin> {
  const module = `data:text/javascript,${builtIn} = () => { throw new RangeError('a made-up fault') }`
  return runTocsin(['read', 'report.txt'], {
    cwd,
    environment: { NODE_OPTIONS: `--import "${module}"`, ...environment },
  })
}

test('a fault of the program is one line that asks for a report, with the stack only on request', async () => {
  const quiet = await runWithFault('Object.fromEntries')
  assert.equal(quiet.stderr, 'tocsin: this is a fault of the program, please report it: RangeError: a made-up fault\n')
  assert.equal(quiet.code, 70)
  const loud = await runWithFault('Object.fromEntries', { TOCSIN_DEBUG: '1' })
  assert.match(loud.stderr, /\n {4}at /)
})

test('a fault of the reader costs the one report', async () => {
  const { code, stderr } = await runWithFault('String.prototype.toWellFormed')
  assert.match(
    stderr,
    /^tocsin: report\.txt could not be read because of a fault of the program, please report it: RangeError: a made-up fault\n$/,
  )
  assert.equal(code, 2)
})
