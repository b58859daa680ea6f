/** Which pairs make the greatest sum? Kuhn and Munkres' one-to-one assignment, for the scorers that align two lists. */

/**
 * For each row the column that it is paired with, -1 where none is or the pair weighs nothing. Weights are 0 or more; rows
 * and columns need not be as many. Cubic in the longer side.
 *
 * @example `assign([[1, 2], [2, 3]])` gives `[1, 0]`, with the sum 4.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -(weights[row]?.[column] ?? 0)
  // Potentials of rows and columns, and the row that holds each column; all count from 1, and 0 is nobody.
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const holder = new Int32Array(size + 1)
  for (let row = 1; row <= size; row += 1) {
    const way = augment(row, { size, cost, rowPotential, columnPotential, holder })
    let column = way.end
    while (column !== 0) {
      const previous = way.from[column] ?? 0
      holder[column] = holder[previous] ?? 0
      column = previous
    }
  }
  const chosen = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column += 1) {
    const row = (holder[column] ?? 0) - 1
    if (row >= 0 && row < rows && (weights[row]?.[column - 1] ?? 0) > 0) chosen[row] = column - 1
  }
  return chosen
}

interface State {
  readonly size: number
  readonly cost: (row: number, column: number) => number
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
  readonly holder: Int32Array
}

/** The cheapest alternating way from a new row to a free column; raises the potentials on the way. */
function augment(row: number, state: State): { readonly end: number; readonly from: Int32Array } {
  const { size, cost, rowPotential, columnPotential, holder } = state
  holder[0] = row
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const seen = new Uint8Array(size + 1)
  const from = new Int32Array(size + 1)
  let column = 0
  do {
    seen[column] = 1
    const at = holder[column] ?? 0
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let other = 1; other <= size; other += 1) {
      if (seen[other] === 1) continue
      const reduced = cost(at - 1, other - 1) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0)
      if (reduced < (least[other] ?? 0)) {
        least[other] = reduced
        from[other] = column
      }
      if ((least[other] ?? 0) < delta) {
        delta = least[other] ?? 0
        next = other
      }
    }
    for (let other = 0; other <= size; other += 1) {
      if (seen[other] === 1) {
        const held = holder[other] ?? 0
        rowPotential[held] = (rowPotential[held] ?? 0) + delta
        columnPotential[other] = (columnPotential[other] ?? 0) - delta
      } else least[other] = (least[other] ?? 0) - delta
    }
    column = next
  } while (holder[column] !== 0)
  return { end: column, from }
}
