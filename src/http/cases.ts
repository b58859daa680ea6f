/** What the tests of the server share: a small ledger of our own reports, and a server on it at a free port. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Desk, DeskOptions } from '../app/desk/index.ts'
import { openDesk } from '../app/desk/index.ts'
import { ingest } from '../app/ingest.ts'
import type { Intake } from '../ingest/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { ReportInput } from '../model/index.ts'
import { textId } from '../model/index.ts'
import { openStore } from '../store/index.ts'
import type { Served, ServeOptions } from './index.ts'
import { serve } from './index.ts'

export const dispatches: readonly ReportInput[] = [
  {
    ref: 'r1',
    title: 'Six killed in Almaty clashes',
    publisher: 'Example Wire',
    published: '2031-03-05T10:00:00Z',
    text: 'Six people were killed in Almaty on Wednesday when gunmen attacked a police station, the interior ministry said.',
  },
  {
    ref: 'r2',
    title: 'Almaty toll rises to nine',
    publisher: 'The Orchard Post',
    published: '2031-03-06T08:00:00Z',
    text: 'Nine people were killed in Almaty on Wednesday when gunmen attacked a police station, hospital officials said on Thursday.',
  },
  {
    ref: 'r3',
    title: 'Bomb wounds 14 in Beirut',
    publisher: 'Example Wire',
    published: '2031-04-02T12:00:00Z',
    text: 'A bomb exploded in Beirut on Tuesday, wounding 14 people, the Red Cross said.',
  },
]

export interface TestServer extends Served {
  readonly desk: Desk
  /** The ledger's path. */
  readonly store: string
  /** Appends further reports, as another process would. */
  add(reports: readonly ReportInput[]): Promise<void>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** A server on a ledger with these reports; close it at the end. */
export async function startServer(
  reports: readonly ReportInput[] = dispatches,
  options: Partial<ServeOptions> = {},
  deskOptions: Partial<DeskOptions> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-http-'))
  const path = join(folder, 'ledger.db')
  const add = async (more: readonly ReportInput[]): Promise<void> => {
    const store = await openStore(path, { create: true })
    await ingest({ intake: intakeOf(more), store, knowledge: loadKnowledge() })
    await store.close()
  }
  await add(reports)
  const desk = await openDesk({ store: path, version: '0.0.0-test', ...deskOptions })
  const served = await serve({ desk, host: '127.0.0.1', port: 0, ...options })
  return {
    ...served,
    desk,
    store: path,
    async add(more) {
      const known = await desk.ledger.revision()
      await add(more)
      // The desk believes for a moment that nothing has changed.
      for (let tried = 0; tried < 100 && (await desk.ledger.revision()) === known; tried += 1) await setTimeout(20)
    },
    get: (wanted, headers = {}) => fetch(new URL(wanted, served.url), { headers }),
    async close() {
      await served.close()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function* intakeOf(reports: readonly ReportInput[]): AsyncGenerator<Intake> {
  for (const input of reports) {
    const body = Buffer.from(JSON.stringify(input))
    const source = input.ref ?? 'test'
    const capture = {
      id: textId(body.toString()),
      source,
      fetched: '2031-05-01T00:00:00.000Z',
      mediaType: 'application/json',
      body,
    }
    yield { kind: 'report', capture, input, warnings: [] }
  }
}
