/** Does the description say what the server does? By a validator that is not ours, and by asking every route. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { startServer, type TestServer } from './cases.ts'

let server: TestServer
before(async () => {
  server = await startServer()
})
after(() => server.close())

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

async function document(): Promise<Document> {
  return (await (await server.get('/openapi.json')).json()) as Document
}

test('the document is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
  const given = await document()
  const { valid, errors } = await new Validator().validate(given as never)
  assert.deepEqual([valid, errors], [true, undefined])
  const names = [...JSON.stringify(given).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '')
  assert.deepEqual(
    names.filter((name) => given.components.schemas[name] === undefined),
    [],
  )
  assert.ok(names.includes('Incident') && names.includes('Reading') && names.includes('Span'))
})

test('a validator sees a document that is none', async () => {
  const { paths: _, ...broken } = await document()
  assert.equal((await new Validator().validate({ ...broken, paths: [] } as never)).valid, false)
})

test('every GET answers 200 with what its schema says, in every format', async () => {
  const given = await document()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'doc', ...given })
  const incident = (await server.desk.ledger.incidents({ limit: 1 })).items[0]?.id ?? ''
  const report = (await server.desk.ledger.reports({ limit: 1 })).items[0]?.id ?? ''
  let checked = 0
  for (const [path, { get }] of Object.entries(given.paths)) {
    if (get === undefined || path.startsWith('/alerts')) continue
    const filled = path.replace('{id}', path.startsWith('/incidents') ? incident : report)
    const query = get.operationId === 'search' ? '?text=killed' : ''
    for (const [mediaType, { schema }] of Object.entries(get.responses['200']?.content ?? {})) {
      if (mediaType === 'text/event-stream') continue
      const response = await server.get(`${filled}${query}`, { accept: mediaType })
      assert.equal(response.status, 200, `${path} ${mediaType}`)
      assert.equal(response.headers.get('content-type')?.split(';')[0], mediaType, path)
      const text = await response.text()
      if (mediaType !== 'application/json') continue
      const check = ajv.compile({ $ref: `doc#${pointer(given, schema)}` })
      assert.ok(check(JSON.parse(text)), `${path}: ${ajv.errorsText(check.errors)} in ${text.slice(0, 500)}`)
      checked += 1
    }
  }
  assert.ok(checked >= 15, `${checked}`)
})

/** Where a schema stands in the document. */
function pointer(given: Document, schema: object): string {
  const find = (node: unknown, at: string): string | undefined => {
    if (node === schema) return at
    if (typeof node !== 'object' || node === null) return undefined
    for (const [key, value] of Object.entries(node)) {
      const found = find(value, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return encodeURI(find(given, '') ?? '')
}

test('the page lists every route, needs no script, and asks nobody else', async () => {
  const page = await (await server.get('/docs')).text()
  const given = await document()
  for (const path of Object.keys(given.paths)) assert.ok(page.includes(path), path)
  assert.doesNotMatch(page, /<script|\bon\w+=|style=|(?:src|href|action)="(?:https?:)?\/\//)
})
