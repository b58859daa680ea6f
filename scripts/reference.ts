/** Writes the reference pages that are generated from tables: `node scripts/reference.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codesPage, commandsPage, rulesPage } from '../src/cli/reference/index.ts'

const folder = fileURLToPath(new URL('../docs/reference/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}commands.md`, commandsPage())
writeFileSync(`${folder}codes.md`, codesPage())
writeFileSync(`${folder}rules.md`, rulesPage())
