/** Does the same report give the same bytes on every machine, in every time zone, under every locale? */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { fixedTexts } from './fixed-text.ts'

const run = promisify(execFile)
const child = join(import.meta.dirname, 'read-child.ts')

async function readUnder(environment: Readonly<Record<string, string>>): Promise<string> {
  const { PATH = '' } = process.env
  const { stdout } = await run(process.execPath, [child], { env: { PATH, ...environment }, maxBuffer: 2 ** 26 })
  return stdout
}

const reference = readUnder({ TZ: 'UTC', LANG: 'C' })

test('the reference has a reading for each text', async () => {
  assert.equal((await reference).trim().split('\n').length, fixedTexts.length)
})

const environments = [
  { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
  // İ and ı, and a zone on the other side of the date line.
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
]
for (const environment of environments) {
  test(`the same bytes under ${JSON.stringify(environment)}`, async () => {
    assert.equal(await readUnder(environment), await reference)
  })
}
