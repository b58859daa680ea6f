/**
 * May this address be fetched? Only http and https, without a password in it, and, unless the caller allows it, only
 * hosts of the public network: checked on the address as written, and again by the dialer on what the name resolves to,
 * so that a name cannot point elsewhere between the check and the connection.
 */
import { lookup as lookupAddresses } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Failure } from '../model/index.ts'

export interface AddressPolicy {
  readonly allowPrivateNetwork: boolean
}

/** Parses and checks an address, also that of a redirect. Throws `fetch/refused`. */
export function checkAddress(address: string, policy: AddressPolicy, base?: string): URL {
  const url = URL.parse(address, base)
  const shown = address.slice(0, 200)
  if (url === null) throw new Failure('fetch/refused', `${shown} is not an address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure('fetch/refused', `${url.protocol} addresses are not fetched, only http and https`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new Failure('fetch/refused', `the address on ${url.host} holds a name or password; leave it out`)
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !policy.allowPrivateNetwork && !isPublic(host)) throw refusal(host, host)
  return url
}

/**
 * Whether an IP address is one of the public network. Loopback, private, link-local, shared, multicast and reserved
 * addresses are not, nor IPv6 forms that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) and so lead anywhere.
 *
 * @example `isPublic('::ffff:127.0.0.1')` is false.
 */
export function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.parse(ip).range() === 'unicast'
}

/** Resolves names for the dialer, and refuses a name that leads to any address that is not public. */
export function guardedLookup(policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookupAddresses(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = policy.allowPrivateNetwork ? undefined : addresses?.find(({ address }) => !isPublic(address))
      const [first] = addresses ?? []
      if (error !== null) callback(error, '')
      else if (refused !== undefined) callback(refusal(hostname, refused.address), '')
      else if (options.all === true) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })
  }
}

function refusal(host: string, ip: string): Failure {
  const where = host === ip ? host : `${host} (${ip})`
  return new Failure(
    'fetch/refused',
    `${where} is not on the public network; --allow-private-network fetches it all the same`,
  )
}
