/**
 * How does a request fail? In one form, `application/problem+json` (RFC 9457), whose `code` is a row of the table of failures;
 * each row has its status here. What is in no table is a fault of the program, and its details stay inside.
 */
import type { FailureCode } from '../model/index.ts'
import { Failure, failureCodes, isFailure } from '../model/index.ts'

/** Status of each failure that a request can meet; what is not listed is a fault of the server (500). */
const statuses: Readonly<Partial<Record<FailureCode, number>>> = {
  'usage/argument': 400,
  'usage/time': 400,
  'usage/query': 400,
  'input/too-large': 413,
  'input/binary': 422,
  'input/empty': 422,
  'input/no-body': 422,
  'input/reader': 500,
  'fetch/refused': 422,
  'fetch/robots': 422,
  'fetch/too-large': 422,
  'fetch/failed': 502,
  'store/locked': 503,
  'store/full': 507,
  'alerts/none': 409,
  'request/invalid': 400,
  'request/cursor': 400,
  'request/not-found': 404,
  'request/method': 405,
  'request/not-acceptable': 406,
  'request/media-type': 415,
  'request/too-large': 413,
  'request/no-token': 401,
  'request/scope': 403,
  'request/host': 421,
  'request/too-many': 429,
  'request/busy': 503,
  'request/fault': 500,
}

export interface Problem {
  /** Where the code is explained, relative to the server. */
  readonly type: string
  /** The table's sentence. */
  readonly title: string
  readonly status: number
  readonly code: string
  /** What is wrong with this request, for a person. */
  readonly detail?: string
}

export const problemMediaType = 'application/problem+json'

export function statusOf(code: FailureCode): number {
  return statuses[code] ?? 500
}

/** Whether it is the program's own doing: not that it is busy (503), or that another server does not answer (502). */
export function isFault(status: number): boolean {
  return status >= 500 && status !== 502 && status !== 503
}

export function problemOf(error: unknown): Problem {
  const failure = asFailure(error)
  const status = statusOf(failure.code)
  return {
    type: `/codes#${failure.code}`,
    title: failureCodes[failure.code].means,
    status,
    code: failure.code,
    // What the server itself did wrong may name paths and machines; whoever runs it finds that in its own notes.
    ...(isFault(status) ? {} : { detail: failure.message }),
  }
}

/** What the framework throws about a request, as rows of our table. */
const frameworkCodes: Readonly<Record<string, FailureCode>> = {
  FST_ERR_VALIDATION: 'request/invalid',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request/media-type',
  FST_ERR_CTP_EMPTY_TYPE: 'request/media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request/invalid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request/invalid',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request/too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request/invalid',
  FST_ERR_BAD_URL: 'request/invalid',
  FST_CP_ERR_INVALID_CONTENT_ENCODING: 'request/media-type',
  FST_ERR_NOT_FOUND: 'request/not-found',
}

function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error
  if (error instanceof Error) {
    const code = 'code' in error ? frameworkCodes[String(error.code)] : undefined
    if (code !== undefined) return new Failure(code, error.message, { cause: error })
    const status = 'statusCode' in error ? Number(error.statusCode) : 500
    if (status >= 400 && status < 500) return new Failure('request/invalid', error.message, { cause: error })
  }
  return new Failure('request/fault', String(error), { cause: error })
}
