import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { exportsGuide } from './guide.ts'

test('the guide says what the tables say; `UPDATE=1` writes it', () => {
  const url = new URL('../../../docs/guides/exports.md', import.meta.url)
  if (process.env['UPDATE'] === '1') writeFileSync(url, exportsGuide())
  assert.equal(readFileSync(url, 'utf8'), exportsGuide())
})
