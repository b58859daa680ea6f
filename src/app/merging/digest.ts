/** What does merging keep of a report? Its digest, the sentences that its claims stand in, and what it is searched by. */
import { type Digest, digestOf } from '../../merge/index.ts'
import type { Claim, Incident, Reading } from '../../model/index.ts'
import type { MergedReport, NewlyMerged, Store, StoredReport } from '../../store/index.ts'

/** Kept as JSON beside the report. */
export interface KeptDigest {
  readonly digest: Digest
  /** Sentences with claims, by their first UTF-16 unit. */
  readonly sentences: Readonly<Record<string, string>>
  /** Where the sentence of each claim begins, by the claim's id. */
  readonly sentenceOf: Readonly<Record<string, number>>
}

/** UTF-16 units of digests, as JSON, that are held in memory: those of the reports of which incidents are being told. */
const cachedCharsMax = 48 * 1024 * 1024
/** UTF-16 units of sentences that an incident is searched by. */
const wordsCharsMax = 8000

export function makeDigest(report: StoredReport): KeptDigest {
  const digest = digestOf(report)
  const { text, sentences } = report.reading
  const sentenceOf = new Map<string, number>()
  const kept = new Map<string, string>()
  for (const claim of digest.claims) {
    const { start } = claim.kind === 'event' ? claim.trigger : claim.span
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    if (sentence === undefined) continue
    sentenceOf.set(claim.id, sentence.start)
    kept.set(String(sentence.start), text.slice(sentence.start, sentence.end))
  }
  return { digest, sentences: Object.fromEntries(kept), sentenceOf: Object.fromEntries(sentenceOf) }
}

export function newlyMerged(digest: KeptDigest, json: string, { reading }: StoredReport): NewlyMerged {
  const { publisher, language, title, byline } = reading.report
  return {
    id: digest.digest.id,
    knownAt: Date.parse(digest.digest.at),
    digest: json,
    blocks: digest.digest.keys,
    ...(publisher === undefined ? {} : { publisher }),
    events: digest.digest.claims.filter(({ kind }) => kind === 'event').length,
    tallies: digest.digest.claims.filter(({ kind }) => kind === 'tally').length,
    language,
    words: wordsOf(reading, [title, byline]),
  }
}

/** The text begins with the title already, where it has one. */
function wordsOf({ text }: Reading, more: readonly (string | undefined)[]): string {
  return [text, ...more.filter((one) => one !== undefined && !text.includes(one))].join('\n')
}

/** What an incident is found by: its names, and the sentences that its claims stand in. */
export function incidentWords(
  { title, place, parties, claims, reports }: Incident,
  digestOfReport: (report: string) => KeptDigest | undefined,
): { words: string; party: string; source: string; outlets: readonly string[] } {
  const sentences = new Set<string>()
  const outlets = new Set<string>()
  const sources = new Set<string>()
  const members = new Set(claims)
  for (const report of reports) {
    const kept = digestOfReport(report)
    if (kept === undefined) continue
    outlets.add(kept.digest.publisher ?? '')
    for (const claim of kept.digest.claims) {
      if (!members.has(claim.id)) continue
      for (const source of sourcesOf(claim)) sources.add(source)
      sentences.add(kept.sentences[String(kept.sentenceOf[claim.id])] ?? '')
    }
  }
  const party = parties.flatMap(({ text, name, country, sector }) => [text, name, country, sector])
  const names = [title, place?.name, place?.admin1, place?.country]
  const said = [...sentences].join('\n').slice(0, wordsCharsMax).toWellFormed()
  return {
    words: joined([...names, said]),
    party: joined(party),
    source: joined([...outlets, ...sources].filter((name) => name !== '')),
    outlets: [...outlets],
  }
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('\n')

function sourcesOf({ attributions }: Claim): string[] {
  return attributions.flatMap(({ sourceName, party }) =>
    [sourceName, party?.text, party?.name].filter((one) => one !== undefined),
  )
}

export interface DigestCache {
  /** Digests of these reports, as far as they are merged. */
  load(ids: readonly string[]): Promise<ReadonlyMap<string, KeptDigest>>
  keep(id: string, digest: KeptDigest, chars: number): void
  forget(ids: readonly string[]): void
}

/** Digests that were made or read lately. */
export function digestCache({ derived }: Pick<Store, 'derived'>): DigestCache {
  const cached = new Map<string, { readonly digest: KeptDigest; readonly chars: number }>()
  let chars = 0
  const forget = (id: string): void => {
    chars -= cached.get(id)?.chars ?? 0
    cached.delete(id)
  }
  const keep = (id: string, digest: KeptDigest, size: number): void => {
    forget(id)
    cached.set(id, { digest, chars: size })
    chars += size
    for (const oldest of cached.keys()) {
      if (chars <= cachedCharsMax) break
      forget(oldest)
    }
  }
  return {
    keep,
    forget: (ids) => ids.forEach(forget),
    async load(ids) {
      const found = new Map<string, KeptDigest>()
      const missing = ids.filter((id) => !cached.has(id))
      for (const id of ids) {
        const one = cached.get(id)
        if (one !== undefined) found.set(id, one.digest)
      }
      for (const { id, digest: json } of await derived.digestsOf(missing)) {
        const digest = parseDigest({ digest: json })
        found.set(id, digest)
        keep(id, digest, json.length)
      }
      return found
    },
  }
}

export function parseDigest({ digest }: Pick<MergedReport, 'digest'>): KeptDigest {
  return JSON.parse(digest) as KeptDigest
}
