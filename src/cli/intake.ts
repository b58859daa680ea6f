/** What do the commands that take reports in have in common? The inputs, and what the caller says about them. */
import type { SettingValues } from '../config/index.ts'
import type { Intake } from '../ingest/index.ts'
import { takeIn } from '../ingest/index.ts'

export interface IntakeRequest {
  readonly inputs: readonly string[]
  readonly settings: Partial<SettingValues<'published' | 'publisher' | 'title' | 'allowPrivateNetwork' | 'parsers'>>
  readonly signal?: AbortSignal
}

/** Only here is the clock asked: captures are stamped with the beginning of the run. */
export function openIntake({ inputs, settings, signal }: IntakeRequest): AsyncGenerator<Intake> {
  const { published, publisher, title, allowPrivateNetwork, parsers } = settings
  return takeIn({
    inputs,
    fetched: new Date().toISOString(),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(allowPrivateNetwork === undefined ? {} : { allowPrivateNetwork }),
    ...(parsers === undefined ? {} : { parsers }),
    ...(signal === undefined ? {} : { signal }),
  })
}
