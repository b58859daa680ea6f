/** What can't be true at once? Pairs of claims that exclude each other, each with its figure, who said it, and when. */
import type { Incident, TallyLine } from '../contract.ts'
import { showCategory, showFigure, showMoment } from '../words.ts'
import { openClaim } from './tally-chart.tsx'
import { Voice } from './voice.tsx'

/** Pairs shown of one figure: a long dispute repeats itself. */
const pairsMax = 6

interface ContradictionsProps {
  readonly incident: Incident
  /** Claims by which somebody says that it is not so. */
  readonly denials: ReadonlySet<string>
}

export function Contradictions({ incident, denials }: ContradictionsProps) {
  const contested = incident.tallies.filter(({ excludes }) => (excludes ?? []).length > 0)
  if (contested.length === 0) return null
  return (
    <section class="contradictions" aria-label="Contradictions">
      <h3>What contradicts what</h3>
      {contested.map((line) => (
        <Disputed key={`${line.category} ${line.who ?? ''}`} line={line} denials={denials} />
      ))}
    </section>
  )
}

interface DisputedProps {
  readonly line: TallyLine
  readonly denials: ReadonlySet<string>
}

function Disputed({ line, denials }: DisputedProps) {
  const pairs = line.excludes ?? []
  return (
    <>
      <h4>
        {showCategory(line.category)}
        {line.who !== undefined && (
          <>
            {' ('}
            <bdi>{line.who}</bdi>)
          </>
        )}
      </h4>
      <ul>
        {pairs.slice(0, pairsMax).map((pair) => (
          <li key={pair.join(' ')}>
            {pair.map((claim, index) => (
              <>
                {index > 0 && <span aria-hidden="true">≠</span>}
                <Side
                  key={claim}
                  claim={claim}
                  line={line}
                  isDenied={denials.has(claim) || line.stands?.includes(claim) === false}
                />
              </>
            ))}
          </li>
        ))}
      </ul>
      {pairs.length > pairsMax && <p class="quiet">and {pairs.length - pairsMax} more pairs</p>}
    </>
  )
}

interface SideProps {
  readonly claim: string
  readonly line: TallyLine
  readonly isDenied: boolean
}

function Side({ claim, line, isDenied }: SideProps) {
  const said = line.history.find((each) => each.claim === claim)
  return (
    <button type="button" onClick={() => openClaim(claim)}>
      <strong>{said === undefined ? 'a denial' : `${isDenied ? 'denied: ' : ''}${showFigure(said)}`}</strong>{' '}
      {said !== undefined && <Voice source={said.source} claim={claim} />}
      {said !== undefined && <small> {showMoment(said.at)}</small>}
    </button>
  )
}
