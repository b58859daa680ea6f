/**
 * How large is the network, and where in its output row does each head sit?
 *
 * Input of a word: its vocabulary vector and the sum of its spelling vectors. Two bidirectional LSTM layers. One
 * matrix then gives, for each word, in this order: tag scores, arc vectors (as dependent, as head), relation
 * vectors (as dependent, as head), name scores. Arcs are scored by a biaffine form (Dozat and Manning 2017),
 * relations by a small perceptron over the two relation vectors (Kiperwasser and Goldberg 2016).
 */
import { padPanel } from './kernel.ts'

export interface Shape {
  readonly wordDims: number
  readonly spellingDims: number
  readonly buckets: number
  readonly hidden: number
  readonly arc: number
  readonly relation: number
  readonly tags: number
  readonly relations: number
  readonly names: number
}

export interface Columns {
  readonly tag: number
  readonly arcDependent: number
  readonly arcHead: number
  readonly relationDependent: number
  readonly relationHead: number
  readonly name: number
  readonly total: number
}

export function columnsOf(shape: Shape): Columns {
  const arcDependent = padPanel(shape.tags)
  const arcHead = arcDependent + shape.arc
  const relationDependent = arcHead + shape.arc
  const relationHead = relationDependent + shape.relation
  const name = relationHead + shape.relation
  return { tag: 0, arcDependent, arcHead, relationDependent, relationHead, name, total: name + padPanel(shape.names) }
}
