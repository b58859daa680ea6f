/**
 * Which values does a schema allow, and which not? From a published JSON Schema: an arbitrary for values that it allows,
 * and ways to spoil one so that it no longer does. Knows what our schemas use and throws on anything else.
 */
import fc from 'fast-check'

export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

/** Larger numbers are allowed, but nothing more is learned from them. */
const numberMax = 1_000_000

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (target === undefined) throw new Error(`${schema.$ref} is not defined`)
  return target
}

export function allowedValues(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  const { type, enum: values, ...rest } = resolve(schema, root)
  if (rest.const !== undefined) return fc.constant(rest.const)
  if (values !== undefined) return fc.constantFrom(...values)
  const bounds = { min: rest.minimum ?? -numberMax, max: rest.maximum ?? numberMax }
  switch (type) {
    case 'string':
      return fc.string({ unit: 'binary', maxLength: 20 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer(bounds)
    case 'number':
      return fc.double({ ...bounds, noNaN: true })
    case 'array':
      return fc.array(allowedValues(rest.items ?? {}, root), { maxLength: 3 })
    case 'object': {
      const names = Object.entries(rest.properties ?? {})
      const model: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
        names.map(([name, property]) => [name, allowedValues(property, root)]),
      )
      return fc.record(model, { requiredKeys: [...(rest.required ?? [])] })
    }
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`)
  }
}

/** A whole value with one thing wrong in it. */
export interface Spoilt {
  /** JSON pointer to what is wrong, and how. */
  readonly what: string
  readonly value: unknown
}

/** Every way to leave out something required, to give something the wrong type, or to go below a bound. */
export function* spoil(value: unknown, schema: Schema, root: Schema, path = ''): Generator<Spoilt> {
  const known = resolve(schema, root)
  yield { what: `${path} of a wrong type`, value: known.type === 'object' ? 'words' : { wrong: true } }
  if (known.minimum !== undefined) yield { what: `${path} too small`, value: known.minimum - 1 }
  if (known.type === 'integer') yield { what: `${path} no integer`, value: 0.5 }
  if (known.enum !== undefined || known.const !== undefined) yield { what: `${path} unknown`, value: 'unheard-of' }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const { what, value: other } of spoil(item, known.items ?? {}, root, `${path}/${index}`))
        yield { what, value: value.with(index, other) }
  } else if (typeof value === 'object' && value !== null) {
    yield* spoilObject(value as Readonly<Record<string, unknown>>, known, root, path)
  }
}

function* spoilObject(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  root: Schema,
  path: string,
): Generator<Spoilt> {
  for (const name of schema.required ?? []) {
    const { [name]: _, ...rest } = value
    yield { what: `${path}/${name} left out`, value: rest }
  }
  for (const [name, inside] of Object.entries(value)) {
    const property = schema.properties?.[name]
    if (property === undefined) continue
    for (const { what, value: other } of spoil(inside, property, root, `${path}/${name}`))
      yield { what, value: { ...value, [name]: other } }
  }
}
