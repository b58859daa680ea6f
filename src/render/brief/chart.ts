/** How is a figure drawn over time? A small drawing inside the page, from left to right as it was said; the table beside it says the same. */
import { numberText } from '../figure/index.ts'
import { momentShort } from '../moment.ts'
import { xmlText } from '../xml.ts'
import type { Block, ChartPoint } from './document.ts'

const WIDTH = 560
const HEIGHT = 150
const MARGIN = { left: 56, right: 14, top: 12, bottom: 24 } as const

/** A figure with a caption; each point says on hovering who states it. */
export function chartSvg({ title, points }: Block & { readonly kind: 'chart' }): string {
  const times = points.map(({ at }) => Date.parse(at))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const top = Math.max(1, ...points.map(({ high }) => high))
  const x = (at: string): number =>
    MARGIN.left + ((Date.parse(at) - first) / Math.max(1, last - first)) * (WIDTH - MARGIN.left - MARGIN.right)
  const y = (count: number): number => HEIGHT - MARGIN.bottom - (count / top) * (HEIGHT - MARGIN.top - MARGIN.bottom)
  const place = ({ at, low, high }: ChartPoint) => ({
    x: x(at).toFixed(1),
    low: y(low).toFixed(1),
    high: y(high).toFixed(1),
  })
  const marks = points.map((point) => {
    const { x: across, low, high } = place(point)
    const range = low === high ? '' : `<line class="range" x1="${across}" x2="${across}" y1="${low}" y2="${high}"/>`
    const said = `${numberText(point.low)}${point.low === point.high ? '' : ` to ${numberText(point.high)}`}, ${point.label}, ${momentShort(point.at)}`
    return `${range}<circle class="point" cx="${across}" cy="${low}" r="3.5"><title>${xmlText(said)}</title></circle>`
  })
  const line = points.map((point) => `${place(point).x},${place(point).low}`).join(' ')
  const base = HEIGHT - MARGIN.bottom
  const says = `${title}: from ${numberText(points[0]?.low ?? 0)} to ${numberText(points.at(-1)?.low ?? 0)}`
  return `<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${xmlText(says)}">
<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${base}" y2="${base}"/><line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(top).toFixed(1)}" y2="${y(top).toFixed(1)}"/>
<text x="${MARGIN.left - 8}" y="${base + 4}" text-anchor="end">0</text><text x="${MARGIN.left - 8}" y="${(y(top) + 4).toFixed(1)}" text-anchor="end">${numberText(top)}</text>
<text x="${MARGIN.left}" y="${HEIGHT - 6}">${xmlText(momentShort(points[0]?.at ?? ''))}</text><text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 6}" text-anchor="end">${xmlText(momentShort(points.at(-1)?.at ?? ''))}</text>
<polyline class="step" points="${line}"/>${marks.join('')}
</svg><figcaption>${xmlText(title)} (UTC)</figcaption></figure>`
}
