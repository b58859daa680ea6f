/**
 * Do the interchange formats keep to their standards? STIX by a JSON Schema written from
 * the standard, quotes of annotations against the texts, references of PROV against what it defines.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { hostileSubject, subject } from '../cases.ts'
import { makeDataset } from '../dataset/index.ts'
import { exportFormat } from './index.ts'

const dataset = makeDataset(subject)
const evil = makeDataset(hostileSubject())

async function textOf(name: string, of = dataset): Promise<string> {
  return (await Array.fromAsync(exportFormat(name)?.render(of) ?? [])).join('')
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const id = (type: string) => ({ type: 'string', pattern: `^${type}--${uuid}$` })
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' }
const string = { type: 'string', minLength: 1 }
const list = (items: object) => ({ type: 'array', minItems: 1, items })

/** What STIX 2.1 asks of each object that a bundle of ours holds (sections 3.2, 4 and 7.3). */
const required: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  identity: { name: string },
  incident: { name: string },
  location: {},
  note: { content: string, object_refs: list(id('[a-z-]+')) },
  report: { name: string, published: timestamp, object_refs: list(id('[a-z-]+')) },
  relationship: { relationship_type: string, source_ref: id('[a-z-]+'), target_ref: id('[a-z-]+') },
  'extension-definition': {
    name: string,
    schema: string,
    version: { pattern: '^\\d+\\.\\d+\\.\\d+$' },
    extension_types: list(string),
    created_by_ref: id('identity'),
  },
}
const optional = {
  created_by_ref: id('identity'),
  revoked: { type: 'boolean' },
  confidence: { type: 'integer', minimum: 0, maximum: 100 },
  labels: list(string),
  lang: string,
  external_references: list({
    type: 'object',
    required: ['source_name'],
    anyOf: [{ required: ['external_id'] }, { required: ['url'] }],
  }),
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  precision: { type: 'number', minimum: 0 },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
}
const stixSchema = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
  properties: {
    type: { const: 'bundle' },
    id: id('bundle'),
    objects: list({
      oneOf: Object.entries(required).map(([type, own]) => ({
        type: 'object',
        required: ['type', 'spec_version', 'id', 'created', 'modified', ...Object.keys(own)],
        properties: {
          ...optional,
          type: { const: type },
          spec_version: { const: '2.1' },
          id: id(type),
          created: timestamp,
          modified: timestamp,
          ...own,
        },
        ...(type === 'location'
          ? {
              anyOf: [{ required: ['country'] }, { required: ['latitude', 'longitude'] }],
              dependentRequired: {
                latitude: ['longitude'],
                longitude: ['latitude'],
                precision: ['latitude', 'longitude'],
              },
            }
          : {}),
      })),
    }),
  },
}

for (const [what, of] of Object.entries({ 'an ordinary dataset': dataset, 'a hostile one': evil }))
  test(`STIX of ${what} keeps to the standard, and every reference leads to an object`, async () => {
    const bundle = JSON.parse(await textOf('stix', of))
    const check = new Ajv2020({ strict: false, allErrors: false }).compile(stixSchema)
    check(bundle)
    assert.deepEqual(check.errors ?? [], [])
    const ids = new Set(bundle.objects.map((object: { id: string }) => object.id))
    assert.equal(ids.size, bundle.objects.length, 'an id stands for two objects')
    for (const [reference] of JSON.stringify(bundle.objects).matchAll(new RegExp(`[a-z-]+--${uuid}`, 'g')))
      assert.ok(ids.has(reference), reference)
  })

test('an incident keeps its STIX id when it changes, and its version is later', async () => {
  const incidentsOf = async (of: typeof dataset) =>
    JSON.parse(await textOf('stix', of)).objects.filter(({ type }: { type: string }) => type === 'incident')
  const later = makeDataset({
    ...subject,
    claims: subject.claims.map((claim) => ({ ...claim, at: '2031-03-09T00:00:00.000Z' })),
  })
  const [old, now] = [await incidentsOf(dataset), await incidentsOf(later)]
  assert.deepEqual(
    old.map((each: { id: string }) => each.id),
    now.map((each: { id: string }) => each.id),
  )
  for (const [index, each] of now.entries()) assert.ok(each.modified > old[index].modified)
})

test('every quote of an annotation stands in the stored text, with its context and at its place', async () => {
  const { first, total } = JSON.parse(await textOf('annotations'))
  assert.equal(first.items.length, total)
  assert.equal(total, subject.claims.length)
  for (const { target } of first.items) {
    const report = subject.reports.find(({ id: known }) => target.state.cached.endsWith(known))
    const [quote, position] = target.selector
    const text = report?.reading.text ?? ''
    assert.ok(text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`))
    assert.equal([...text].slice(position.start, position.end).join(''), quote.exact)
  }
})

test('annotations count code points, and tear no character', async () => {
  const [claim] = subject.claims
  const report = subject.reports.find(({ id: known }) => known === claim?.report)
  assert.ok(claim?.kind === 'event' && report !== undefined)
  const text = `${'😀'.repeat(40)} riot ${'😀'.repeat(40)}`
  const start = text.indexOf('riot')
  const emoji = makeDataset({
    ...subject,
    claims: [{ ...claim, trigger: { start, end: start + 4 } }],
    reports: [{ ...report, reading: { ...report.reading, text } }],
  })
  const [annotation] = JSON.parse(await textOf('annotations', emoji)).first.items
  const [quote, position] = annotation.target.selector
  assert.deepEqual([position.start, position.end], [41, 45])
  assert.ok(quote.prefix.isWellFormed() && quote.suffix.isWellFormed())
})

test('PROV: whatever is related is defined', async () => {
  const { prefix: _, entity, agent, activity, ...relations } = JSON.parse(await textOf('prov'))
  const defined = new Set([...Object.keys(entity), ...Object.keys(agent), ...Object.keys(activity)])
  const used = Object.values(relations).flatMap((rows) =>
    Object.values(rows as object).flatMap((row) => Object.entries(row)),
  )
  const names = used
    .filter(([key]) => /entity|agent|activity|collection/i.test(String(key)))
    .map(([, value]) => String(value))
  assert.ok(names.length > 20)
  for (const name of names) assert.ok(defined.has(name), name)
})
