/** How far is the training? A bar on standard error, and lines of the learning curve, which are kept. */
export interface Progress {
  readonly show: (share: number, label: string) => void
  readonly line: (text: string) => void
  /** Adds lines of an earlier run to those that are kept, without writing them. */
  readonly recall: (lines: readonly string[]) => void
  readonly lines: () => readonly string[]
}

const barWidth = 30

export function makeProgress(): Progress {
  let last = -1
  const bar = process.stderr.isTTY
  const kept: string[] = []
  return {
    show: (share, label) => {
      const percent = Math.floor(share * 100)
      if (!bar || percent === last) return
      last = percent
      const full = Math.round(share * barWidth)
      process.stderr.write(
        `\r[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${String(percent).padStart(3)} % ${label}   `,
      )
    },
    line: (text) => {
      kept.push(text)
      process.stderr.write(`${bar ? '\r\x1b[K' : ''}${text}\n`)
    },
    recall: (lines) => {
      kept.push(...lines)
    },
    lines: () => kept,
  }
}
