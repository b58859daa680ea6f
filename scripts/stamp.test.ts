/** Does the command leave a bundle alone that is not of the present source? */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { bundleFolder, isBundleFresh, sourceStamp, stampFile } from '../bin/stamp.js'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A checkout of two files with a fresh bundle. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'tocsin-stamp-'))
  folders.push(root)
  mkdirSync(join(root, 'src', 'read'), { recursive: true })
  writeFileSync(join(root, 'src', 'main.ts'), 'one')
  writeFileSync(join(root, 'src', 'read', 'a file.ts'), 'two')
  mkdirSync(bundleFolder(root), { recursive: true })
  writeFileSync(stampFile(root), sourceStamp(root))
  return root
}

test('a bundle is fresh as long as nobody touches the source', () => {
  const root = checkout()
  assert.equal(isBundleFresh(root), true)
  writeFileSync(join(root, 'notes.txt'), 'beside it')
  assert.equal(isBundleFresh(root), true)
})

const changes: readonly (readonly [what: string, change: (source: string) => void])[] = [
  ['a file is changed', (source) => writeFileSync(join(source, 'main.ts'), 'three')],
  ['a file of a folder is changed', (source) => writeFileSync(join(source, 'read', 'a file.ts'), 'longer')],
  ['a file is added', (source) => writeFileSync(join(source, 'read', 'b.ts'), '')],
  ['a file is added at the top', (source) => writeFileSync(join(source, 'b.ts'), '')],
  ['a file is removed', (source) => rmSync(join(source, 'read', 'a file.ts'))],
  ['the source is gone', (source) => rmSync(source, { recursive: true })],
]
for (const [what, change] of changes)
  test(`it is not where ${what}`, () => {
    const root = checkout()
    change(join(root, 'src'))
    assert.equal(isBundleFresh(root), false)
  })

test('and not where there is none', () => {
  const root = checkout()
  rmSync(stampFile(root))
  assert.equal(isBundleFresh(root), false)
})
