/** Writes the published JSON Schema: `npm run schema`. A test says when it has to be run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchemas } from './published-schema.ts'

const folder = join(import.meta.dirname, '..', 'schema')

mkdirSync(folder, { recursive: true })
for (const [name, text] of publishedSchemas()) writeFileSync(join(folder, name), text)
