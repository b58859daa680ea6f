/**
 * Is the published schema the one that the types come from, and do both ways of validating agree? Readings of the reader
 * and made-up ones are accepted, spoilt ones refused, by the schema library and by an independent validator.
 */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { publishedSchemas } from '../scripts/published-schema.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import * as model from '../src/model/schema.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { fixedTexts } from './fixed-text.ts'
import { allowedValues, type Schema, spoil } from './schema-value.ts'
import { readSource, root } from './source-file.ts'

const published = publishedSchemas()
const schemas = {
  reading: { document: parse('reading.schema.json'), own: Compile(model.Reading) },
  incident: { document: parse('incident.schema.json'), own: Compile(model.Incident) },
}
const ajv = new Ajv2020({ strict: true, allErrors: false })

function parse(name: string): Schema & { readonly $id: string; readonly $schema: string } {
  return JSON.parse(published.get(name) ?? 'null')
}

test('schema/ holds what src/model/schema.ts gives; if not: npm run schema', () => {
  const files = readdirSync(join(root, 'schema')).filter((name) => name.endsWith('.json'))
  assert.deepEqual(files.sort(), [...published.keys()].sort())
  for (const [name, text] of published) assert.equal(readSource(`schema/${name}`), text, name)
})

for (const [name, { document, own }] of Object.entries(schemas)) {
  const check = ajv.compile(document)
  const accepts = (value: unknown) => ({ own: own.Check(value), other: check(value) })

  test(`${name}: JSON Schema 2020-12 with an id and a title for every part`, () => {
    assert.equal(document.$schema, 'https://json-schema.org/draft/2020-12/schema')
    assert.match(document.$id, new RegExp(`^urn:tocsin:${name}:\\d+$`))
    for (const [part, schema] of Object.entries({ [name]: document, ...document.$defs }))
      assert.ok('title' in schema, `${part} has no title`)
  })

  test(`${name}: whatever the schema allows is accepted by both`, () => {
    const property = fc.property(allowedValues(document, document), (value) => {
      assert.deepEqual(accepts(value), { own: true, other: true })
    })
    fc.assert(property, { numRuns: 60 })
  })

  test(`${name}: more fields may be added`, () => {
    const [value] = fc.sample(allowedValues(document, document), { numRuns: 1, seed: 1 })
    assert.deepEqual(accepts({ ...(value as object), later: [1] }), { own: true, other: true })
  })

  test(`${name}: with one thing wrong anywhere it is refused by both`, () => {
    const property = fc.property(allowedValues(document, document), (value) => {
      for (const { what, value: spoilt } of spoil(value, document, document))
        assert.deepEqual(accepts(spoilt), { own: false, other: false }, what)
    })
    fc.assert(property, { numRuns: 12 })
  })
}

test('what the reader gives is accepted by both', () => {
  const knowledge = loadKnowledge()
  const check = ajv.getSchema(schemas.reading.document.$id)
  for (const input of fixedTexts) {
    const reading = JSON.parse(JSON.stringify(readReport(makeReport(input), knowledge)))
    check?.(reading)
    assert.deepEqual(check?.errors ?? [], [], input.ref)
    assert.equal(schemas.reading.own.Check(reading), true, input.ref)
  }
})

test('a span that begins before the text is refused by both', () => {
  const [input] = fixedTexts
  assert.ok(input)
  const reading = JSON.parse(JSON.stringify(readReport(makeReport(input), loadKnowledge())))
  const spoilt = { ...reading, sentences: [{ start: -1, end: 3 }] }
  assert.equal(schemas.reading.own.Check(spoilt), false)
  assert.equal(ajv.validate(schemas.reading.document.$id, spoilt), false)
})
