/** Is this expectation met? Expressions are looked up in plain data, and compared as Python does. */
import type { Expression } from './python.ts'

/** A value that knows itself what it equals: a date that was written otherwise, a label in other capitals. */
export interface Alike {
  readonly isLike: (other: unknown) => boolean
}

/** What the expression comes to in these names. A key that is not there makes a comparison false and a chain `undefined`. */
export function evaluate(expression: Expression, names: Readonly<Record<string, unknown>>): unknown {
  const resolve = (part: Expression): unknown => evaluate(part, names)
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'name':
      return names[expression.name]
    case 'list':
      return expression.items.map(resolve)
    case 'dict':
      return Object.fromEntries(expression.entries.map(([key, value]) => [String(resolve(key)), resolve(value)]))
    case 'not':
      return !isTrue(resolve(expression.of))
    case 'and':
      return expression.parts.every((part) => isTrue(resolve(part)))
    case 'or':
      return expression.parts.some((part) => isTrue(resolve(part)))
    case 'join':
      return expression.parts.map((part) => String(resolve(part))).join('')
    case 'at':
      return itemOf(resolve(expression.of), resolve(expression.key))
    case 'call':
      return expression.name === 'len'
        ? lengthOf(resolve(expression.of))
        : (itemOf(resolve(expression.of), expression.key === undefined ? undefined : resolve(expression.key)) ?? null)
    case 'compare': {
      let left = resolve(expression.first)
      return expression.rest.every(({ operator, to }) => {
        const right = resolve(to)
        const holds = compare(left, operator, right)
        left = right
        return holds
      })
    }
  }
}

export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function itemOf(of: unknown, key: unknown): unknown {
  if (Array.isArray(of) && typeof key === 'number') return of.at(key)
  if (typeof of !== 'object' || of === null || typeof key !== 'string') return undefined
  return Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined
}

function lengthOf(value: unknown): unknown {
  return Array.isArray(value) || typeof value === 'string' ? value.length : undefined
}

function compare(left: unknown, operator: string, right: unknown): boolean {
  // A key that is missing is an error in Python, and an expectation that is not met.
  if (left === undefined || right === undefined) return false
  if (operator === '==') return isEqual(left, right)
  if (operator === '!=') return !isEqual(left, right)
  const isIn =
    typeof right === 'string'
      ? right.includes(String(left))
      : Array.isArray(right)
        ? right.some((item) => isEqual(item, left))
        : typeof right === 'object' && right !== null && Object.hasOwn(right, String(left))
  return operator === 'in' ? isIn : !isIn
}

function isEqual(left: unknown, right: unknown): boolean {
  if (isAlike(left)) return left.isLike(right)
  if (isAlike(right)) return right.isLike(left)
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => isEqual(item, right[at]))
  }
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return Number(left) === Number(right) && typeof left !== 'string'
  if (isPlain(left) && isPlain(right)) {
    // What is expected of an object is what the literal on the right names; an empty one expects an empty one.
    const keys = Object.keys(right)
    return keys.length === 0 ? Object.keys(left).length === 0 : keys.every((key) => isEqual(left[key], right[key]))
  }
  return left === right
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAlike(value: unknown): value is Alike {
  return typeof value === 'object' && value !== null && 'isLike' in value
}
