/** Which reports derive from the same text? */

export const lineageKinds = ['copy', 'rewrite', 'agency', 'translation', 'paraphrase', 'citation'] as const

/** `from` is the earlier report, `to` the one that derives from it. */
export interface LineageLink {
  readonly from: string
  readonly to: string
  readonly kind: (typeof lineageKinds)[number]
  /** 0 to 1: for copies, the share of the shorter text's shingles that stand in the longer one. */
  readonly strength: number
  /** The longest shared passages, as they stand in `to`. */
  readonly evidence: readonly string[]
}

/** All reports of one origin; a report that nobody copied and that copies nobody is a lineage of one. */
export interface Lineage {
  /** Id of the earliest report. */
  readonly origin: string
  readonly reports: readonly string[]
  readonly links: readonly LineageLink[]
}
