/** What the tests of the command line share: the real command as a child process, and a folder with a few small reports. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { packageFolder } from './version.ts'

export const binary = join(packageFolder, 'bin', 'tocsin.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** An environment that is the same on every machine: of the caller's, only what finding programs takes. */
export function environmentWith(own: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...own }
}

/** Runs the real command. */
export async function runTocsin(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runProgram(process.execPath, [binary, ...args], options)
}

/** Runs a line of shell, with `tocsin` being the real command; the exit code is that of `tocsin`. */
export async function runShell(line: string, options: RunOptions = {}): Promise<Ran> {
  const script = `tocsin() { "${process.execPath}" "${binary}" "$@"; }\nset -o pipefail\n${line}`
  return runProgram('bash', ['--norc', '-c', script], options)
}

async function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = spawn(program, args, { cwd: options.cwd, env: environmentWith(options.environment) })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, stdout, stderr }
}

export const reportLines = [
  {
    ref: 'first',
    title: 'Twelve dead in Almaty',
    publisher: 'Harbour Wire',
    published: '2031-03-05T09:00:00Z',
    text: 'At least twelve people were killed in clashes in Almaty on Tuesday, the health ministry said.',
  },
  {
    ref: 'second',
    publisher: 'Inland Post',
    published: '2031-03-06T09:00:00Z',
    text: 'Thirty people were killed in the clashes in Almaty on Tuesday, police now say.',
  },
] as const

/** A new folder with `reports.jsonl`, `report.txt` and an empty file. */
export function reportsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-cli-'))
  writeFileSync(join(folder, 'reports.jsonl'), reportLines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  writeFileSync(join(folder, 'report.txt'), reportLines[0].text)
  writeFileSync(join(folder, 'empty.txt'), '')
  return folder
}
