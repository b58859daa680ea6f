/** Where are the bytes of captures kept? In files that are added to and never changed, beside the ledger that points at them. */
import type { Capture } from './report.ts'

/** Where a capture lies in an archive: a stretch of one of its files, in bytes. */
export interface ArchivePlace {
  /** The file's name, without folders. */
  readonly file: string
  readonly start: number
  readonly size: number
}

export interface CaptureToKeep {
  readonly capture: Capture
  /** A capture of the same bytes that is there already; they are then not kept twice. */
  readonly same?: Pick<Capture, 'source' | 'fetched'> & { readonly place: ArchivePlace }
}

/** Keeps captures and gives them back. */
export interface CaptureKeeper {
  /** The places of the captures, in their order. When the promise resolves they are on disk, and survive a power cut. */
  keep(captures: readonly CaptureToKeep[]): Promise<readonly ArchivePlace[]>
  /** Throws the Failures `archive/missing` and `archive/unreadable`. */
  read(place: ArchivePlace): Promise<Capture>
  close(): Promise<void>
}
