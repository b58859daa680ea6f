import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { runSourceContract } from './contract.ts'
import { openSourceStore } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-source-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0

runSourceContract({
  name: 'sqlite',
  address: () => join(folder, `ledger-${++ledgers}.db`),
  open: (path) => openSourceStore(path, { create: true }),
})
