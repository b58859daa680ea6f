/**
 * How did a figure come about? Every claim as a mark over the time when it was said, the headline's range beside it, and the same as
 * a table: who, when, how many, and whether it still stands.
 */
import type { TallyLine } from '../contract.ts'
import { go } from '../state.ts'
import { showFigure, showMoment } from '../words.ts'

const width = 360
const height = 96
const edge = 8
/** Free above the highest mark, for its number. */
const head = 16

type Said = TallyLine['history'][number]

export function TallyChart({ line }: { readonly line: TallyLine }) {
  const { history } = line
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
          {showFigure(line)} {line.category}
        </strong>
        {line.who !== undefined && (
          <>
            {' of '}
            <bdi>{line.who}</bdi>
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
            <Dot key={said.claim} said={said} x={x(said.at)} y={y} fate={fateOf(line, said.claim)} />
          ))}
        </svg>
      )}
      <table>
        <caption class="unseen">Who gave which figure of people {line.category}, and when</caption>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Figure</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {history.map((said) => (
            <tr key={said.claim} class={fateOf(line, said.claim)}>
              <td>{showMoment(said.at)}</td>
              <td>
                <button type="button" onClick={() => openClaim(said.claim)}>
                  {showFigure(said)}
                </button>
                {fateOf(line, said.claim) !== 'stands' && (
                  <span class={`badge ${fateOf(line, said.claim)}`}>{fateNames[fateOf(line, said.claim)]}</span>
                )}
              </td>
              <td>
                <bdi>{said.source === '' ? 'the outlet itself' : said.source}</bdi>
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

type Fate = 'basis' | 'stands' | 'disputed' | 'replaced'

const fateNames: Readonly<Record<Fate, string>> = {
  basis: 'headline',
  stands: 'stands',
  disputed: 'contested',
  replaced: 'superseded',
}

/** What became of a claim: the headline rests on it, it stands, another that stands excludes it, or later words replaced it. */
function fateOf({ basis, stands, excludes }: TallyLine, claim: string): Fate {
  if (claim === basis) return 'basis'
  if (stands !== undefined && !stands.includes(claim)) return 'replaced'
  return excludes?.some((pair) => pair.includes(claim)) === true ? 'disputed' : 'stands'
}

/** A dot where there is a best figure, a bar from low to high, and an open end for "at least". */
function Dot({ said, x, y, fate }: DotProps) {
  const { low, best, high } = said
  const mid = y(best ?? low)
  return (
    <g class={`claim ${fate}`}>
      <title>{`${showFigure(said)}, ${said.source}, ${showMoment(said.at)}`}</title>
      <line x1={x} x2={x} y1={y(low)} y2={high === undefined ? y(low) - 12 : y(high)} />
      {best === undefined ? (
        <path d={`M${x - 5} ${y(low)} L${x} ${y(low) - 7} L${x + 5} ${y(low)} Z`} />
      ) : (
        <circle cx={x} cy={y(best)} r={fate === 'basis' ? 5 : 4} />
      )}
      {fate === 'replaced' && <path class="strike" d={`M${x - 6} ${mid + 6} L${x + 6} ${mid - 6}`} />}
      {fate === 'disputed' && <circle class="ring" cx={x} cy={mid} r={8} />}
    </g>
  )
}

/** Opens the report at the words of a claim; a claim's id begins with its report's. */
export function openClaim(claim: string): void {
  go({ report: claim.slice(0, claim.lastIndexOf('/')), claim })
}
