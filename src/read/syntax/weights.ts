/** What are the network's numbers? The archive's parts, packed into the memory of a kernel. */
import type { Archive } from './archive.ts'
import {
  type Kernel,
  type Matrix,
  makeKernel,
  type Packed,
  packInto,
  packShort,
  padPanel,
  type ShortPacked,
} from './kernel.ts'
import { type Columns, columnsOf, type Shape } from './shape.ts'

/** Forms whose input sums are kept; when more were seen, all are forgotten. */
export const keptForms = 8192
/** Scratch of a batch of long sentences, measured at under 60 MB, and the kept forms; with room to spare. */
const kernelBytes = 192 * 1024 * 1024

/** One direction of the first layer. */
interface First {
  readonly recurrent: ShortPacked
  readonly bias: Float32Array
  readonly input: Packed
}
/** One direction of the second layer. */
interface Second {
  readonly recurrent: ShortPacked
  readonly bias: Float32Array
  readonly input: ShortPacked
}
/** Vectors in bytes, each with its own scale. */
export interface Table {
  readonly values: Int8Array
  readonly scales: Float32Array
  readonly dims: number
}

/** The trained numbers in the kernel's memory, and the input sums of forms seen so far, which change no result. */
export interface Network {
  readonly shape: Shape
  readonly columns: Columns
  readonly kernel: Kernel
  readonly vocabulary: ReadonlyMap<string, number>
  readonly words: Table
  readonly spelling: Table
  readonly first: readonly [First, First]
  readonly second: readonly [Second, Second]
  readonly output: ShortPacked
  readonly outputBias: Float32Array
  readonly arc: Packed
  readonly arcBias: Float32Array
  readonly arcRoot: Float32Array
  readonly relation: Packed
  readonly relationBias: Float32Array
  readonly relationRoot: Float32Array
  /** Input sums of both directions side by side, a row a kept form. */
  readonly kept: Matrix
  readonly keptRows: Map<string, number>
}

/** Reads the network of an archive into a kernel of its own; throws where a part is missing. */
export function openNetwork(archive: Archive): Network {
  const shape = JSON.parse(archive.texts('network/shape').join('')) as Shape
  const kernel = makeKernel(kernelBytes)
  const columns = columnsOf(shape)
  const packed = (name: string, rows: number, cols: number): Packed => {
    const into = kernel.packed(rows, cols)
    packInto(into, archive.floats(`network/${name}`), rows, cols)
    return into
  }
  const gates = 4 * shape.hidden
  const short = (name: string, rows: number, cols: number): ShortPacked => {
    const into = kernel.shortPacked(rows, cols)
    packShort(into, archive.floats(`network/${name}`), rows, cols)
    return into
  }
  const shared = (name: string): { readonly recurrent: ShortPacked; readonly bias: Float32Array } => ({
    recurrent: short(`${name}/recurrent`, shape.hidden, gates),
    bias: archive.floats(`network/${name}/bias`),
  })
  const first = (name: string): First => ({
    ...shared(name),
    input: packed(`${name}/input`, shape.wordDims + shape.spellingDims, gates),
  })
  const second = (name: string): Second => ({ ...shared(name), input: short(`${name}/input`, 2 * shape.hidden, gates) })
  const table = (name: string, dims: number): Table => ({
    values: archive.bytes(`network/${name}`),
    scales: archive.floats(`network/${name}/scales`),
    dims,
  })
  return {
    shape,
    columns,
    kernel,
    vocabulary: new Map(archive.texts('network/vocabulary').map((word, index) => [word, index])),
    words: table('words', shape.wordDims),
    spelling: table('spelling', shape.spellingDims),
    first: [first('first/forward'), first('first/backward')],
    second: [second('second/forward'), second('second/backward')],
    output: short('output', 2 * shape.hidden, columns.total),
    outputBias: archive.floats('network/output/bias'),
    arc: packed('arc', shape.arc, shape.arc),
    arcBias: archive.floats('network/arc/bias'),
    arcRoot: archive.floats('network/arc/root'),
    relation: packed('relation', shape.relation, padPanel(shape.relations)),
    relationBias: archive.floats('network/relation/bias'),
    relationRoot: archive.floats('network/relation/root'),
    kept: kernel.matrix(keptForms, 2 * gates),
    keptRows: new Map(),
  }
}
