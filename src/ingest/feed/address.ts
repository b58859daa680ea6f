/** Where does an address in a feed lead? Relative ones are resolved; absolute ones stay as they were written, for they may be names. */

const schemes = new Set(
  'http https ftp ftps mailto tel sms news nntp irc ircs xmpp gopher ed2k rtsp webcal magnet feed urn tag'.split(' '),
)
const schemePattern = /^([a-z][a-z0-9+.-]*):/i

/** Whether it has a scheme, and so means the same wherever it stands. */
export function isAbsolute(address: string): boolean {
  return schemePattern.test(address)
}

/**
 * The address as it can be followed; '' for one whose scheme could run something (`javascript:`, `data:`),
 * and for none.
 *
 * @example `resolveAddress('/a', 'http://example.com/b')` is `http://example.com/a`.
 */
export function resolveAddress(address: string, base: string | undefined): string {
  // Browsers pass over blanks and control characters inside a scheme.
  const written = address.trim()
  const scheme = schemePattern.exec(withoutControls(written.slice(0, 200)))?.[1]?.toLowerCase()
  if (scheme !== undefined) return schemes.has(scheme) ? written : ''
  if (base === undefined || base === '' || written === '') return written
  const resolved = URL.parse(written, base)?.href ?? written
  return isAscii(written) ? resolved : withLetters(resolved)
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}

/** Letters beyond ASCII as they were written, as in addresses that were absolute from the start. */
function withLetters(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}

function withoutControls(text: string): string {
  let kept = ''
  for (const character of text) if (character > ' ') kept += character
  return kept
}
