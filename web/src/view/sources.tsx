/** Who gave how much of the ledger, how much of it is their own, and do the feeds that are followed still answer? */
import { addressOf, useAnswer } from '../api.ts'
import type { Feed, Source } from '../contract.ts'
import { Notice } from '../part/notice.tsx'
import { go, moment } from '../state.ts'
import { showMoment } from '../words.ts'

export function SourcesView() {
  return (
    <section class="page" aria-label="Sources">
      <h2>Sources</h2>
      <Feeds />
      <Outlets />
    </section>
  )
}

/** What a feed's status means for whoever waits for news; those that need a hand stand first. */
const statuses: Readonly<
  Record<Feed['status'], { readonly says: string; readonly tone: string; readonly rank: number }>
> = {
  gone: { says: '✕ gone for good', tone: 'violence', rank: 0 },
  refused: { says: '✕ refuses to be read', tone: 'violence', rank: 0 },
  failing: { says: '! fails', tone: 'violence', rank: 0 },
  waiting: { says: '… asked to wait', tone: 'unrest', rank: 1 },
  new: { says: '· not asked yet', tone: 'quiet', rank: 2 },
  same: { says: '= same as another', tone: 'quiet', rank: 2 },
  ok: { says: '✓ answers', tone: 'calm', rank: 3 },
}

function Feeds() {
  const asked = useAnswer<readonly Feed[]>('/feeds')
  const feeds = (asked.value ?? []).toSorted((a, b) => statuses[a.status].rank - statuses[b.status].rank)
  const broken = feeds.filter(({ status }) => statuses[status].rank === 0).length
  return (
    <section aria-label="Feeds" aria-busy={asked.isLoading}>
      <h3>Feeds that are followed</h3>
      <Notice asked={asked} />
      {asked.value?.length === 0 && (
        <p class="quiet">
          None. <code>tocsin watch FEEDS.opml --store LEDGER</code> follows them and fills this ledger.
        </p>
      )}
      {feeds.length > 0 && (
        <>
          <p role="status">{broken === 0 ? `All ${feeds.length} do.` : `${broken} of ${feeds.length} need a hand.`}</p>
          <div class="scroll">
            <table>
              <caption class="unseen">Feeds and how each does</caption>
              <thead>
                <tr>
                  <th scope="col">Feed</th>
                  <th scope="col">How it does</th>
                  <th scope="col">Answered</th>
                  <th scope="col">Asked next</th>
                </tr>
              </thead>
              <tbody>
                {feeds.map((feed) => (
                  <FeedRow key={feed.address} feed={feed} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

function FeedRow({ feed }: { readonly feed: Feed }) {
  const { address, title, category, status, failures, problem, answered, next, movedTo } = feed
  const { says, tone } = statuses[status]
  return (
    <tr>
      <th scope="row">
        <bdi>{title ?? address}</bdi>
        <small class="block">
          <bdi>{title === undefined ? '' : address}</bdi> {category}
        </small>
        {movedTo !== undefined && (
          <small class="block">
            moved to <bdi>{movedTo}</bdi>
          </small>
        )}
      </th>
      <td>
        <span class={tone}>{says}</span>
        {failures > 0 && ` ${failures} times`}
        {problem !== undefined && (
          <small class="block" dir="auto">
            {problem}
          </small>
        )}
      </td>
      <td>{answered === undefined ? 'never' : showMoment(answered)}</td>
      <td>{showMoment(next)}</td>
    </tr>
  )
}

function Outlets() {
  const asked = useAnswer<readonly Source[]>(addressOf('/sources', moment.value))
  return (
    <section aria-label="Outlets" aria-busy={asked.isLoading}>
      <h3>Outlets</h3>
      <Notice asked={asked} />
      <div class="scroll">
        <table>
          <caption>What each gave; a copy of another's text is no origin of its own.</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Reports</th>
              <th scope="col">Of its own</th>
              <th scope="col">Claims</th>
              <th scope="col">Incidents</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {asked.value?.map(({ name, reports, origins, claims, incidents, first, last }) => (
              <tr key={name}>
                <th scope="row">
                  <button
                    type="button"
                    onClick={() => go({ view: 'incidents', filter: name === '' ? {} : { outlet: name } })}
                  >
                    <bdi>{name === '' ? 'No outlet named' : name}</bdi>
                  </button>
                </th>
                <td>{reports}</td>
                <td>{origins}</td>
                <td>{claims}</td>
                <td>{incidents}</td>
                <td>{showMoment(first)}</td>
                <td>{showMoment(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
