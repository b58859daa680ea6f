/** Why could it not be fetched? The network's own codes in words that say what to do, where there is something to do. */
import { Failure, isFailure } from '../../model/index.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host; check the address',
  EAI_AGAIN: 'the name could not be looked up; is this machine connected?',
  ECONNREFUSED: 'nobody answers on that port (ECONNREFUSED)',
  ECONNRESET: 'the server broke the connection off',
  EPIPE: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  ETIMEDOUT: 'the server did not answer in time',
  EHOSTUNREACH: 'there is no way to that host from here',
  ENETUNREACH: 'there is no way to that network from here',
  UND_ERR_CONNECT_TIMEOUT: 'the server could not be reached in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server stopped sending',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are larger than the limit',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'it is larger than the limit',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it broke off before the end that was promised',
  Z_BUF_ERROR: 'it broke off in the middle of what was compressed',
  Z_DATA_ERROR: 'what was compressed is damaged',
  ERR_PADDING_2: 'what was compressed is damaged',
  CERT_HAS_EXPIRED: 'its certificate has expired; the publisher must renew it',
  CERT_NOT_YET_VALID: "its certificate is not valid yet; is this machine's clock right?",
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself, so nobody knows whose server it is',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody who is known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody who is known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is that of another host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https on that port',
}

/** The Failure for whatever a request threw; the dialer's and the limits' own come wrapped by libraries. */
export function failureOf(error: unknown, url: string): Failure {
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (isFailure(cause)) return cause
    if (cause.cause === undefined) break
    cause = cause.cause
  }
  return new Failure('fetch/failed', `${url} could not be fetched: ${reasonOf(cause)}`, { cause: error })
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0])
  if (!(cause instanceof Error)) return 'unknown error'
  const code = 'code' in cause ? String(cause.code) : ''
  if (Object.hasOwn(reasons, code)) return reasons[code] ?? code
  if (code.startsWith('HPE_')) return `the server's answer is no HTTP (${code})`
  return code === '' ? cause.message : code
}
