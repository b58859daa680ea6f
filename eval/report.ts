/** How is a task's result shown? A table of figures, and what went wrong most often, grouped by its cause. */
import type { Figure, Miss } from './task.ts'

export function renderFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  return figures
    .map(({ name, value, kind }) => {
      const shown = kind === 'count' ? String(value).padStart(8) : `${value.toFixed(2).padStart(8)} %`
      return `  ${name.padEnd(width)} ${shown}`
    })
    .join('\n')
}

/** For each cause, most frequent first: how many there are, and the `each` most frequent words with an example. */
export function renderMisses(misses: readonly Miss[], each: number): string {
  const lines: string[] = []
  for (const [cause, ofCause] of largestFirst(misses, ({ cause }) => cause)) {
    lines.push(`${cause}: ${ofCause.length}`)
    for (const [words, same] of largestFirst(ofCause, ({ words }) => words).slice(0, each)) {
      const example = same[0]
      lines.push(`  ${String(same.length).padStart(4)} × ${words}`, `         ${example?.where}: ${example?.detail}`)
    }
  }
  return lines.join('\n')
}

function largestFirst(misses: readonly Miss[], by: (miss: Miss) => string): [string, Miss[]][] {
  return Object.entries(Object.groupBy(misses, by))
    .map(([name, group = []]): [string, Miss[]] => [name, group])
    .sort(([, a], [, b]) => b.length - a.length)
}
