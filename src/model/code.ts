/**
 * What can go wrong, and what does the reader warn of? Every failure and every warning is one row here; messages,
 * exit codes and the reference page are read from these tables. A message names the thing, the limit and the remedy.
 */
import type { Span, Warning } from './reading.ts'

/** `exit` is the process's exit status where the failure ends the run; failures of one input among many end in 2. */
interface FailureRow {
  readonly means: string
  readonly exit: 1 | 2 | 64
}

/** Every way in which the world can fail at the edge: what it means, and the exit status where it ends the run. */
export const failureCodes = {
  'usage/argument': { means: 'an option or argument is not one that the command takes', exit: 64 },
  'usage/time': { means: 'a time is not ISO 8601', exit: 64 },
  'usage/query': { means: 'a question of words cannot be understood', exit: 64 },
  'usage/config': { means: 'the settings file is not there, or holds something that is no setting', exit: 64 },
  'input/missing': { means: 'a file, folder or pattern names nothing', exit: 2 },
  'input/unreadable': { means: 'the file is there but cannot be read', exit: 2 },
  'input/too-large': { means: 'the input is larger than the limit', exit: 2 },
  'input/binary': { means: 'the bytes are no text in any encoding that is known', exit: 2 },
  'input/empty': { means: 'nothing in it but white space', exit: 2 },
  'input/no-body': { means: 'the page holds no text that could be a report', exit: 2 },
  'input/line': { means: 'a line or item of JSON is not a report', exit: 2 },
  'input/malformed': { means: 'an archive, message or document is damaged, or not of the kind that it says', exit: 2 },
  'input/encrypted': { means: 'it can only be opened with a password', exit: 2 },
  'input/refused': { means: 'a part of an archive is not taken: its path leads out of it, or it is a link', exit: 2 },
  'input/too-deep': { means: 'archives within archives, deeper than the limit', exit: 2 },
  'input/too-many': { means: 'an archive has more parts than the limit', exit: 2 },
  'input/elsewhere': { means: 'an archive only says that its bytes are in another one', exit: 2 },
  'input/parser-time': { means: 'a parser took longer than the limit and was stopped', exit: 2 },
  'input/parser-memory': { means: 'a parser took more memory than the limit and was stopped', exit: 2 },
  'input/reader': { means: 'the reader itself failed on this report, which is a fault of the program', exit: 2 },
  'fetch/refused': { means: 'the address is of a kind that is not fetched', exit: 2 },
  'fetch/failed': { means: 'the server could not be reached or answered with an error', exit: 2 },
  'fetch/too-large': { means: 'the response is larger than the limit', exit: 2 },
  'fetch/robots': { means: "the server's robots.txt asks programs not to fetch the address", exit: 2 },
  'source/none': { means: 'there is no source to follow, or the list names none', exit: 2 },
  'source/unknown': { means: 'the ledger follows no source of that address', exit: 2 },
  'source/failing': { means: 'a source answers with something that is no feed', exit: 2 },
  'store/missing': { means: 'there is no ledger at that path', exit: 2 },
  'store/unreadable': { means: 'the file is no ledger, is damaged, or may not be opened', exit: 2 },
  'store/newer': { means: 'the ledger was written by a later version', exit: 2 },
  'store/locked': { means: 'another process is writing to the ledger', exit: 2 },
  'store/full': { means: 'the disk is full', exit: 2 },
  'archive/missing': { means: 'the archive, or the file of it that holds a capture, is not there', exit: 2 },
  'archive/unreadable': { means: 'the archive cannot be read or is damaged', exit: 2 },
  'archive/unwritable': { means: 'the archive cannot be written to', exit: 2 },
  'archive/full': { means: 'the disk that the archive is on is full', exit: 2 },
  'data/missing': { means: 'a data file that comes with the program is not there', exit: 2 },
  'actors/unreadable': { means: "a user's file of actors is not there or cannot be read", exit: 2 },
  'actors/line': { means: "a user's file of actors has a line that is none, or names nobody", exit: 2 },
  'output/failed': { means: 'the output could not be written', exit: 2 },
  'request/invalid': { means: 'a parameter or the body of a request is not what the route takes', exit: 64 },
  'request/cursor': { means: 'the cursor is none of this question, or its page is there no more', exit: 64 },
  'request/not-found': { means: 'there is nothing at this address', exit: 1 },
  'request/method': { means: 'the address is there, but not for this method', exit: 64 },
  'request/not-acceptable': { means: 'the answer is in none of the formats that the request accepts', exit: 64 },
  'request/media-type': { means: 'the body of a request is of a type that the route does not take', exit: 64 },
  'request/too-large': { means: 'a request, or what it asks for, is larger than the limit', exit: 64 },
  'request/no-token': { means: 'the request has no token, or one that is not known', exit: 2 },
  'request/scope': {
    means: 'the token does not allow this, or the request comes from a page of another site',
    exit: 2,
  },
  'request/host': { means: 'the request names a host that this server does not answer for', exit: 2 },
  'request/too-many': { means: 'a client sends more requests, or opens more streams, than the limit', exit: 2 },
  'request/busy': { means: 'the server has as much to do as it takes on at once', exit: 2 },
  'request/fault': { means: 'the server itself failed on this request, which is a fault of the program', exit: 2 },
  'serve/address': { means: 'the server cannot listen at that address', exit: 2 },
  'alerts/unreadable': {
    means: 'the file of alerts or their journal cannot be read, or holds something else',
    exit: 2,
  },
  'alerts/none': { means: 'the server was started without a file of alerts, so no rule can be kept', exit: 64 },
  'send/refused': { means: 'an alert may not go to that address, or whoever is there refuses it', exit: 2 },
  'send/failed': { means: 'an alert could not be delivered; it is tried again', exit: 2 },
  'tokens/unreadable': { means: 'the file of tokens is not there, cannot be read, or holds something else', exit: 2 },
} as const satisfies Record<string, FailureRow>

/** A row of `failureCodes`. */
export type FailureCode = keyof typeof failureCodes

/** The world failing at the edge. Thrown by `ingest/`, `store/`, `knowledge/`; handled in `app/` and `cli/` only. */
export class Failure extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'Failure'
    this.code = code
  }
}

/** Whether an error is a Failure, which has a code, and not a fault of the program. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Failure
}

/** Everything that the reader warns of, as the sentence that a warning begins with. */
export const warningCodes = {
  undated: 'no publication date is known, so relative dates stay relative',
  'language-unsupported': 'the text is in a language that is not read yet, so only the text itself is kept',
  'language-doubtful': 'the text does not look like English, and was annotated as if it were',
  'machine-paraphrased': 'the wording shows that a machine paraphrased another text',
  'limit/text': 'the text was longer than the limit and was cut',
  'limit/sentence-tokens': 'a sentence was longer than the limit and was broken',
  'limit/token-chars': 'a word was longer than the limit and was not read whole',
  'limit/words': 'the text had more words than the limit; the rest was not read',
  'limit/feed': 'the feed was larger or more deeply nested than the limit; the rest was not read',
  'feed/ill-formed': 'the feed was not well-formed, and was read as far as it could be made out',
  'text/ill-formed': 'broken Unicode (a lone surrogate) was replaced',
  'text/control-character': 'the text holds control characters, which were read as spaces',
  'text/encoding': 'the encoding was guessed from the bytes',
  'time/unresolved': 'a time was found that could not be placed on the calendar',
  'place/unresolved': 'a place was found that could not be told from its namesakes',
  'page/part': 'the page is for subscribers or shows the beginning only, so the report may go on',
  'page/live': 'the page is a running account with entries of many moments',
  'published/conflict': 'the page says that it was changed before it was published, so the change was left out',
  'published/unreadable': 'the publication time given could not be read and was left out',
} as const

/** A row of `warningCodes`. */
export type WarningCode = keyof typeof warningCodes

/** A warning of the table; `detail` is appended to the table's sentence. */
export function warning(code: WarningCode, options: { detail?: string; span?: Span } = {}): Warning {
  const message = options.detail === undefined ? warningCodes[code] : `${warningCodes[code]}: ${options.detail}`
  return options.span === undefined ? { code, message } : { code, message, span: options.span }
}
