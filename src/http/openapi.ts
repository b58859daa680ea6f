/**
 * How do other programs learn what there is to ask? An OpenAPI 3.1 document, made from the table of routes and from the schemas
 * that validate requests: what it says is what is done.
 */
import type { TObject } from 'typebox'
import { failureCodes } from '../model/index.ts'
import { essenceOf } from './format.ts'
import { problemMediaType, statusOf } from './problem.ts'
import type { Representation, RouteRow } from './route.ts'
import * as schema from './schema.ts'

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

export interface OpenApiOptions {
  readonly version: string
}

/** The document, as plain JSON. */
export function openApiOf(routes: readonly RouteRow[], { version }: OpenApiOptions): JsonObject {
  const parts = namedParts()
  const used = new Set<string>()
  const refer = (node: unknown): Json => withReferences(plain(node), { parts, used })
  const paths = Object.fromEntries(
    [...Map.groupBy(routes, ({ path }) => path)].map(([path, rows]) => [
      path,
      Object.fromEntries(rows.map((row) => [row.method.toLowerCase(), operationOf(row, refer)])),
    ]),
  )
  refer(schema.Problem)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tocsin',
      version,
      description: 'Incidents of unrest, conflict and crisis, every figure cited. All times are ISO 8601.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name, description: tagTexts[name] ?? name })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of `tocsin tokens add`; none is needed where the server listens to this machine alone.',
        },
      },
      schemas: componentsOf(parts, used),
    },
  }
}

const tagTexts: Readonly<Record<string, string>> = {
  incidents: 'What happened, as far as the ledger knows.',
  reports: 'What the incidents rest on.',
  reading: 'What a text says.',
  changes: 'What is new.',
  alerts: 'Who is told of what.',
  ledger: 'What is here.',
  docs: 'This document.',
}

function operationOf(row: RouteRow, refer: (node: unknown) => Json): JsonObject {
  const { name, tag, summary, description, scope, params, query, body, answers, failures } = row
  const parameters = [...parametersOf(params, 'path', refer), ...parametersOf(query, 'query', refer)]
  const formats = answers.map((answer) => answer.name)
  if (answers.length > 1)
    parameters.push({
      name: 'format',
      in: 'query',
      description: 'instead of the header Accept',
      schema: { type: 'string', enum: formats },
    })
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(scope === 'none' ? { security: [] } : { security: [{ token: [scope] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: refer(body) } } } }),
    responses: {
      200: { description: summary, content: contentOf(answers, refer) },
      ...(row.cache === 'never' ? {} : { 304: { description: 'It is as the ETag in If-None-Match says.' } }),
      ...failuresOf(row, failures),
    },
  }
}

function parametersOf(object: TObject | undefined, place: 'path' | 'query', refer: (node: unknown) => Json): Json[] {
  const required = new Set(object?.required ?? [])
  return Object.entries(object?.properties ?? {}).map(([name, each]) => {
    const { description, ...own } = plain(each) as JsonObject
    return {
      name,
      in: place,
      ...(required.has(name) ? { required: true } : {}),
      ...(description === undefined ? {} : { description }),
      schema: refer(own),
    }
  })
}

function contentOf(answers: readonly Representation[], refer: (node: unknown) => Json): JsonObject {
  return Object.fromEntries(
    // Of formats of one media type the first is what Accept gets.
    answers
      .toReversed()
      .map(({ mediaType, schema: shape }) => [
        essenceOf(mediaType),
        { schema: shape === undefined ? { type: 'string' } : refer(shape) },
      ]),
  )
}

function failuresOf({ scope, params, query, body }: RouteRow, own: RouteRow['failures']): JsonObject {
  const codes = [
    ...(params === undefined && query === undefined && body === undefined ? [] : (['request/invalid'] as const)),
    ...(scope === 'none' ? [] : (['request/no-token', 'request/scope'] as const)),
    'request/too-many' as const,
    ...own,
  ]
  const byStatus = Map.groupBy(new Set(codes), statusOf)
  return Object.fromEntries(
    [...byStatus].map(([status, members]) => [
      status,
      {
        description: members.map((code) => `\`${code}\`: ${failureCodes[code].means}`).join('; '),
        content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

/** As JSON; an `$id` inside would clash where a part stands in several places, so it goes. */
function plain(node: unknown): Json {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === '$id' ? undefined : value)))
}

interface Parts {
  /** Name of a part by its schema as JSON. */
  readonly parts: ReadonlyMap<string, string>
  readonly used: Set<string>
}

function namedParts(): ReadonlyMap<string, string> {
  const named = Object.entries<unknown>(schema).filter(([, part]) => typeof part === 'object')
  return new Map(named.map(([name, part]) => [JSON.stringify(plain(part)), name]))
}

/** The schema with every named part in it replaced by a reference. */
function withReferences(node: Json, { parts, used }: Parts): Json {
  if (node === null || typeof node !== 'object') return node
  const name = parts.get(JSON.stringify(node))
  if (name === undefined) return childrenOf(node, { parts, used })
  used.add(name)
  return { $ref: `#/components/schemas/${name}` }
}

function childrenOf(node: readonly Json[] | JsonObject, parts: Parts): Json {
  if (isList(node)) return node.map((item) => withReferences(item, parts))
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withReferences(value, parts)]))
}

function isList(node: readonly Json[] | JsonObject): node is readonly Json[] {
  return Array.isArray(node)
}

/** Every part that is referred to; a part may bring in others, which join the set while it is walked. */
function componentsOf(parts: ReadonlyMap<string, string>, used: Set<string>): JsonObject {
  const bodies = new Map([...parts].map(([json, name]) => [name, JSON.parse(json) as JsonObject]))
  const components: [string, Json][] = []
  for (const name of used) {
    const body = bodies.get(name)
    if (body !== undefined) components.push([name, childrenOf(body, { parts, used })])
  }
  return Object.fromEntries(components.sort(([a], [b]) => (a < b ? -1 : 1)))
}
