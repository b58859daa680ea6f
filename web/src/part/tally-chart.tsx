/**
 * How did a figure come about? Every claim as a mark over the time when it was said, the headline's range beside it, and the same as
 * a table: who, when, how many, and whether it still stands.
 */
import { fateOf, type Fate as SaidFate } from '../../../src/render/figure/index.ts'
import type { TallyLine } from '../contract.ts'
import { go } from '../state.ts'
import { showCategory, showFigure, showMoment } from '../words.ts'
import { reportOf, Voice } from './voice.tsx'

const width = 360
const height = 96
const edge = 8
/** Free above the highest mark, for its number. */
const head = 16

type Said = TallyLine['history'][number]

interface TallyChartProps {
  readonly line: TallyLine
  /** Claims by which somebody says that it is not so. */
  readonly denials: ReadonlySet<string>
}

export function TallyChart({ line, denials }: TallyChartProps) {
  const { history } = line
  const fateIn = (said: Said): Fate => markOf(line, said, denials.has(said.claim))
  const times = history.map(({ at }) => Date.parse(at))
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const top = Math.max(...history.map(({ high, best, low }) => high ?? best ?? low), 1)
  const x = (at: string): number =>
    to === from ? width / 2 : edge + ((Date.parse(at) - from) / (to - from)) * (width - 2 * edge)
  const y = (count: number): number => height - edge - (count / top) * (height - edge - head)
  return (
    <details class="tally" open={history.length > 1 && line.who === undefined}>
      <summary>
        <strong>
          {showFigure(line)} {showCategory(line.category)}
        </strong>
        {line.who !== undefined && (
          <>
            {' ('}
            <bdi>{line.who}</bdi>)
          </>
        )}
        {line.contested && <span class="badge contested">contested</span>}
      </summary>
      {history.length > 1 && (
        <svg class="tally-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <line x1={edge} x2={width - edge} y1={y(0)} y2={y(0)} class="axis" />
          <text x={edge} y={10} class="axis-label">
            {top.toLocaleString('en-GB')}
          </text>
          {history.map((said) => (
            <Dot key={said.claim} said={said} x={x(said.at)} y={y} fate={fateIn(said)} />
          ))}
        </svg>
      )}
      <table>
        <caption class="unseen">Who gave which figure of people {showCategory(line.category)}, and when</caption>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Figure</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {history.map((said) => (
            <tr key={said.claim} class={isOut(fateIn(said)) ? 'replaced' : ''}>
              <td>{showMoment(said.at)}</td>
              <td>
                <button type="button" onClick={() => openClaim(said.claim)}>
                  {showFigure(said)}
                </button>
                {fateIn(said) !== 'stands' && <Badge fate={fateIn(said)} />}
              </td>
              <td>
                <Voice source={said.source} claim={said.claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

interface DotProps {
  readonly said: Said
  readonly x: number
  readonly y: (count: number) => number
  readonly fate: Fate
}

type Fate = SaidFate | 'headline' | 'contested'

const isOut = (fate: Fate): boolean => fate === 'earlier' || fate === 'taken back'
const isDisputed = (fate: Fate): boolean => fate === 'contested' || fate === 'denied'

function Badge({ fate }: { readonly fate: Fate }) {
  return <span class={`badge ${isDisputed(fate) ? 'contested' : ''}`}>{fate}</span>
}

/** The headline rests on it, another that stands excludes it, or what became of it otherwise. */
function markOf(line: TallyLine, said: Said, isDenied: boolean): Fate {
  if (said.claim === line.basis) return 'headline'
  const fate = fateOf(line, said, isDenied)
  const isExcluded = line.excludes?.some((pair) => pair.includes(said.claim)) === true
  return fate === 'stands' && isExcluded ? 'contested' : fate
}

/** A dot where there is a best figure, a bar from low to high, and an open end for "at least". */
function Dot({ said, x, y, fate }: DotProps) {
  const { low, best, high } = said
  const mid = y(best ?? low)
  return (
    <g class={`claim ${fate === 'headline' ? 'basis' : isOut(fate) ? 'replaced' : ''}`}>
      <title>{`${showFigure(said)}, ${said.source}, ${showMoment(said.at)}`}</title>
      <line x1={x} x2={x} y1={y(low)} y2={high === undefined ? y(low) - 12 : y(high)} />
      {best === undefined ? (
        <path d={`M${x - 5} ${y(low)} L${x} ${y(low) - 7} L${x + 5} ${y(low)} Z`} />
      ) : (
        <circle cx={x} cy={y(best)} r={fate === 'headline' ? 5 : 4} />
      )}
      {isOut(fate) && <path class="strike" d={`M${x - 6} ${mid + 6} L${x + 6} ${mid - 6}`} />}
      {isDisputed(fate) && <circle class="ring" cx={x} cy={mid} r={8} />}
    </g>
  )
}

/** Opens the report at the words of a claim. */
export function openClaim(claim: string): void {
  go({ report: reportOf(claim), claim })
}
