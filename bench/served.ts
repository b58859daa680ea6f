/** What do the measurements of the desk share? The real command, as a process of its own on a ledger, and its processor time. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const command = join(import.meta.dirname, '..', 'bin', 'tocsin.js')

export function runCommand(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`tocsin ${args.join(' ')} ended with ${status}: ${stderr}`)
}

export interface Served {
  readonly url: string
  /** Processor time that the server has used, where the system tells it. */
  cpuMs(): number | undefined
  stop(): void
}

/** Serves the ledger at a free port. `options` are Node's. */
export async function serveLedger(store: string, options: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [...options, command, 'serve', '--store', store, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  return { url, cpuMs: () => cpuMsOf(child.pid), stop: () => void child.kill('SIGTERM') }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
    child.once('exit', () => reject(new Error('the server ended')))
  })
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

function cpuMsOf(pid: number | undefined): number | undefined {
  try {
    // After the name, which stands in parentheses and may hold blanks, the 12th and 13th fields are user's and system's time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return undefined
  }
}
