/**
 * How long is this answer good for, and when may the server be asked again? `Cache-Control`, `Expires`, `Age` (RFC 9111) and
 * `Retry-After` (RFC 9110), in milliseconds. What a server does not say is not guessed: how often a source is asked is decided
 * elsewhere, from what it publishes.
 */

type Headers = Readonly<Record<string, string>>

/** For how long the answer that came at `now` is fresh; `undefined` where the server does not say, or says never. */
export function freshForMs(headers: Headers, now: number): number | undefined {
  const control = (headers['cache-control'] ?? '').toLowerCase()
  if (/(?:^|[\s,])(?:no-cache|no-store)(?:$|[\s,])/.test(control)) return undefined
  const stated = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1]
  const life = stated === undefined ? lifeUntilExpiry(headers, now) : Number(stated) * 1000
  if (life === undefined) return undefined
  const age = /^\s*(\d{1,10})\s*$/.exec(headers['age'] ?? '')?.[1]
  const left = life - Number(age ?? 0) * 1000
  return left > 0 ? left : undefined
}

/** From the server's own clock to its own `Expires`; its clock may be wrong, but by the same amount in both. */
function lifeUntilExpiry(headers: Headers, now: number): number | undefined {
  const expires = Date.parse(headers['expires'] ?? '')
  if (Number.isNaN(expires)) return undefined
  const date = Date.parse(headers['date'] ?? '')
  return expires - (Number.isNaN(date) ? now : date)
}

/** How long the server asks to be left alone, as seconds or as a date. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers['retry-after']?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
