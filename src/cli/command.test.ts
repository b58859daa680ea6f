import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { SettingName } from '../config/index.ts'
import { settingOf } from '../config/index.ts'
import { runShell, runTocsin } from './cases.ts'
import { shells } from './command.ts'
import { commands } from './commands.ts'
import { completionScript } from './completion.ts'
import { codesPage, commandsPage, rulesPage } from './reference/index.ts'

const pages = { commands: commandsPage, codes: codesPage, rules: rulesPage }

for (const [name, write] of Object.entries(pages)) {
  test(`the reference page of ${name} says what the tables say; \`node scripts/reference.ts\` writes it`, () => {
    assert.equal(readFileSync(new URL(`../../docs/reference/${name}.md`, import.meta.url), 'utf8'), write())
  })
}

test('every command has an example that uses it, with options that it has', () => {
  for (const { name, examples, options } of commands) {
    assert.ok(examples.length > 0, name)
    const known = options.map((option: SettingName) => settingOf(option).flag as string)
    for (const { line } of examples) {
      assert.match(line, new RegExp(`tocsin ${name}\\b`))
      for (const [flag] of line.matchAll(/--[a-z-]+/g)) assert.ok(known.includes(flag), `${line}: ${flag}`)
    }
  }
})

test('no two options of a command share a flag', () => {
  for (const { name, options } of commands) {
    const flags = options.map((option) => settingOf(option).flag)
    assert.equal(new Set(flags).size, flags.length, name)
  }
})

for (const shell of shells)
  test(`the completion script for ${shell} names every command`, async () => {
    const { code, stdout } = await runTocsin(['completion', shell])
    assert.equal(code, 0)
    assert.equal(stdout, completionScript(shell, commands))
    for (const { name } of commands) assert.match(stdout, new RegExp(`\\b${name}\\b`))
  })

const completed: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['tocsin in', ['ingest', 'incidents']],
  ['tocsin read --fo', ['--format']],
  ['tocsin read --format ', ['pretty', 'json', 'jsonl']],
  ['tocsin read --format j', ['json', 'jsonl']],
  ['tocsin brief --format ', ['text', 'markdown', 'html', 'docx']],
  ['tocsin export --format g', ['gdelt', 'gdelt-mentions', 'geojson', 'geojsonseq']],
  ['tocsin completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ['tocsin read rep', []],
  ['tocsin incidents --store ', []],
  ['tocsin --v', ['--version']],
]

test('bash offers what the tables hold, and file names where they hold nothing', async () => {
  const asks = completed.map(([line]) => {
    const words = line.split(' ')
    return `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _tocsin; echo "\${COMPREPLY[*]}"`
  })
  // Loaded twice, as a shell does that sources its start-up file again.
  const script = `${completionScript('bash', commands)}\n${completionScript('bash', commands)}\n${asks.join('\n')}`
  const { stdout, stderr } = await runShell(script)
  assert.equal(stderr, '')
  assert.deepEqual(
    stdout.trimEnd().split('\n'),
    completed.map(([, offered]) => offered.join(' ')),
  )
})
