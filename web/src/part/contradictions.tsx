/** What can't be true at once? Pairs of claims that exclude each other, each with its figure, who said it, and when. */
import type { Incident, TallyLine } from '../contract.ts'
import { showFigure, showMoment } from '../words.ts'
import { openClaim } from './tally-chart.tsx'

/** Pairs shown of one figure: a long dispute repeats itself. */
const pairsMax = 6

export function Contradictions({ incident }: { readonly incident: Incident }) {
  const contested = incident.tallies.filter(({ excludes }) => (excludes ?? []).length > 0)
  if (contested.length === 0) return null
  return (
    <section class="contradictions" aria-label="Contradictions">
      <h3>What contradicts what</h3>
      {contested.map((line) => (
        <Disputed key={`${line.category} ${line.who ?? ''}`} line={line} />
      ))}
    </section>
  )
}

function Disputed({ line }: { readonly line: TallyLine }) {
  const pairs = line.excludes ?? []
  return (
    <>
      <h4>
        {line.category}
        {line.who !== undefined && (
          <>
            {' of '}
            <bdi>{line.who}</bdi>
          </>
        )}
      </h4>
      <ul>
        {pairs.slice(0, pairsMax).map((pair) => (
          <li key={pair.join(' ')}>
            {pair.map((claim, index) => (
              <>
                {index > 0 && <span aria-hidden="true">≠</span>}
                <Side key={claim} claim={claim} line={line} />
              </>
            ))}
          </li>
        ))}
      </ul>
      {pairs.length > pairsMax && <p class="quiet">and {pairs.length - pairsMax} more pairs</p>}
    </>
  )
}

function Side({ claim, line }: { readonly claim: string; readonly line: TallyLine }) {
  const said = line.history.find((each) => each.claim === claim)
  return (
    <button type="button" onClick={() => openClaim(claim)}>
      <strong>{said === undefined ? 'a denial' : showFigure(said)}</strong>{' '}
      <bdi>{said === undefined ? '' : said.source === '' ? 'the outlet itself' : said.source}</bdi>
      {said !== undefined && <small> {showMoment(said.at)}</small>}
    </button>
  )
}
