/**
 * What is the published form of the data model? JSON Schema 2020-12, one document for each root, with every named part
 * once under `$defs`. Made from `src/model/schema.ts` and nothing else.
 */
import * as model from '../src/model/schema.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const { Reading, Incident, ...parts } = model
const roots = { reading: Reading, incident: Incident }

/** File names below `schema/` and their exact contents. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(roots).map(([name, root]) => {
      const document = publish(plain(root) as { readonly [key: string]: Json })
      return [`${name}.schema.json`, `${JSON.stringify(document, undefined, 2)}\n`]
    }),
  )
}

/** As JSON; an `$id` inside would clash where a part stands in several places, so it goes. */
function plain(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === '$id' ? undefined : value)))
}

const namedParts = new Map(Object.entries(parts).map(([name, schema]) => [JSON.stringify(plain(schema)), name]))

function publish(root: { readonly [key: string]: Json }): Json {
  const used = new Set<string>()
  const body = withReferences(root, used)
  const defined = new Map<string, Json>()
  // A part may bring in others, which join the set while it is walked.
  for (const name of used) {
    const schema = plain(parts[name as keyof typeof parts]) as { readonly [key: string]: Json }
    defined.set(name, { title: name, ...(withReferences(schema, used) as object) })
  }
  const definitions = Object.fromEntries([...defined].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: identifier(root),
    ...(body as object),
    $defs: definitions,
  }
}

/** `tocsin/reading/1`, which every document carries, is `urn:tocsin:reading:1`. */
function identifier(root: Json): string {
  const { properties } = root as { properties: { schema: { const: string } } }
  return `urn:${properties.schema.const.replaceAll('/', ':')}`
}

/** The children with every named part replaced by a reference; the node itself stays, so that a part can be defined. */
function withReferences(node: Json, used: Set<string>): Json {
  if (Array.isArray(node)) return node.map((item) => referTo(item, used))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, referTo(value, used)]))
}

function referTo(node: Json, used: Set<string>): Json {
  const name = namedParts.get(JSON.stringify(node))
  if (name === undefined) return withReferences(node, used)
  used.add(name)
  return { $ref: `#/$defs/${name}` }
}
