/**
 * May this address be fetched? Only http and https, on ports where pages are served, without a password in it, and, unless
 * the caller allows it, only hosts of the public network: checked on the address as written, on what the name resolves to
 * inside the dialer, and on the socket once more, so that a name cannot point elsewhere between the check and the connection.
 */
import { lookup as lookupAddresses } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Failure } from '../../model/index.ts'

export interface AddressPolicy {
  /** Hosts of this machine and of the local network too, on whichever port. */
  readonly allowPrivateNetwork: boolean
}

/**
 * Ports of the public network that are fetched from. The web's own two, and those that publishers run a second server on;
 * others belong to mail, databases and the like, which an address in a feed must not make this program talk to.
 */
const ports: ReadonlySet<string> = new Set(['', '80', '443', '8000', '8008', '8080', '8443', '8888'])

/** Longer addresses are data in disguise; browsers and servers stop at some thousands. */
const addressCharsMax = 4096

/** Parses and checks an address, also that of a redirect. Throws `fetch/refused`. */
export function checkAddress(address: string, policy: AddressPolicy, base?: string): URL {
  const url = address.length > addressCharsMax ? null : URL.parse(address, base)
  const shown = address.slice(0, 200)
  if (url === null) throw new Failure('fetch/refused', `${shown} is not an address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure('fetch/refused', `${url.protocol} addresses are not fetched, only http and https`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new Failure('fetch/refused', `the address on ${url.host} holds a name or password; leave it out`)
  }
  if (policy.allowPrivateNetwork) return url
  const host = hostOf(url)
  if (isIP(host) !== 0 && !isPublic(host)) throw refusal(host, host)
  if (!ports.has(url.port)) {
    const remedy = '--allow-private-network fetches it all the same'
    throw new Failure('fetch/refused', `port ${url.port} of ${url.hostname} is none where pages are served; ${remedy}`)
  }
  return url
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/**
 * Whether an IP address is one of the public network. Loopback, private, link-local, shared, multicast and reserved
 * addresses are not, nor IPv6 forms that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) and so lead anywhere.
 *
 * @example `isPublic('::ffff:127.0.0.1')` is false.
 */
export function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.parse(ip).range() === 'unicast' && !isCompatible(ip)
}

/** `::127.0.0.1`, long deprecated, is an IPv4 address inside an IPv6 one as well. */
function isCompatible(ip: string): boolean {
  const parsed = ipaddr.parse(ip)
  return parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0)
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

/** What the socket is connected to, asked before a byte is sent; the Failure where it must not be. */
export function checkPeer(hostname: string, peer: string | undefined, policy: AddressPolicy): Failure | undefined {
  if (policy.allowPrivateNetwork) return undefined
  return peer !== undefined && isPublic(peer) ? undefined : refusal(hostname, peer ?? 'nobody knows where')
}

function refusal(host: string, ip: string): Failure {
  const where = host === ip ? host : `${host} (${ip})`
  return new Failure(
    'fetch/refused',
    `${where} is not on the public network; --allow-private-network fetches it all the same`,
  )
}
