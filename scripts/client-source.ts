/**
 * What does a program in TypeScript see of the server? Types and a table of operations, written from the OpenAPI document and
 * from nothing else; `src/client/index.ts` is the little code that uses them.
 */
import { openApiOf, routes } from '../src/http/index.ts'

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly description?: string
  readonly schema: JsonObject
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: JsonObject } } }
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema: JsonObject }>> } }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> }
}

interface Found {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** The text of `src/client/api.ts`. */
export function clientSource(): string {
  const document = openApiOf(routes, { version: '' }) as unknown as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Found => ({ method: method.toUpperCase(), path, operation })),
  )
  const types = Object.entries(document.components.schemas).map(
    ([name, schema]) => `${comment(schema['description'], '')}export type ${name} = ${typeOf(schema)}\n`,
  )
  return `/** Which operations has the server, and what do they take and give? Written by \`npm run client\` from the routes; not by hand. */

${types.join('\n')}
/** A method for each operation that answers in JSON. Its failures are \`RequestFailure\`s. */
export interface Operations {
${operations.filter(answersJson).map(signature).join('\n')}
}

export interface OperationRow {
  readonly method: string
  /** As in OpenAPI: \`/incidents/{id}\`. */
  readonly path: string
  readonly hasBody: boolean
}

export const operations = {
${operations.map(row).join('\n')}
} as const satisfies Record<string, OperationRow>
`
}

function answersJson({ operation }: Found): boolean {
  return operation.responses[200].content['application/json'] !== undefined
}

function signature({ operation }: Found): string {
  const { operationId, summary, requestBody } = operation
  const parameters = (operation.parameters ?? []).filter(({ name }) => name !== 'format')
  const isOptional = parameters.every(({ required }) => required !== true)
  const fields = parameters.map(({ name, required, description, schema }) => {
    const field = `${name}${required === true ? '' : '?'}: ${typeOf(schema, '    ')}`
    return `${comment(description, '    ')}    ${field}\n`
  })
  const input = fields.length === 0 ? '' : `parameters${isOptional ? '?' : ''}: {\n${fields.join('')}  }`
  const body = requestBody === undefined ? '' : `body: ${typeOf(requestBody.content['application/json'].schema, '  ')}`
  const takes = [input, body].filter((each) => each !== '').join(', ')
  const gives = typeOf(operation.responses[200].content['application/json']?.schema ?? {}, '  ')
  return `${comment(`${summary}.`, '  ')}  ${operationId}(${takes}): Promise<${gives}>`
}

function row({ method, path, operation }: Found): string {
  const { operationId, requestBody } = operation
  return `  ${operationId}: { method: '${method}', path: '${path}', hasBody: ${requestBody !== undefined} },`
}

function comment(text: Json | undefined, indent: string): string {
  return typeof text === 'string' ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : ''
}

/** A JSON Schema as a type of TypeScript. */
function typeOf(schema: JsonObject, indent = ''): string {
  const { $ref, enum: choices, const: only, anyOf, type } = schema
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? 'unknown'
  if (only !== undefined) return literal(only)
  if (isList(choices)) return choices.map(literal).join(' | ')
  if (isList(anyOf)) return anyOf.map((each) => typeOf(each as JsonObject, indent)).join(' | ')
  if (type === 'array') return `readonly ${grouped(typeOf(schema['items'] as JsonObject, indent))}[]`
  if (type === 'object') return objectType(schema, indent)
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' || type === 'boolean' ? type : 'unknown'
}

function literal(value: Json): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

function grouped(type: string): string {
  return / \| (?![^{]*\})/.test(type) || type.startsWith('readonly ') ? `(${type})` : type
}

function objectType({ properties, required }: JsonObject, indent: string): string {
  const needed = new Set(isList(required) ? required : [])
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>).map(([name, schema]) => {
    const type = typeOf(schema, `${indent}  `)
    return `${comment(schema['description'], `${indent}  `)}${indent}  readonly ${name}${needed.has(name) ? '' : '?'}: ${type}\n`
  })
  return fields.length === 0 ? 'Record<string, unknown>' : `{\n${fields.join('')}${indent}}`
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
