/** How is a connection made? By a dialer that looks at every address it would connect to, and at the one it has. */
import type { Agent } from 'undici'
import { limits } from '../../model/index.ts'
import { type AddressPolicy, checkPeer, guardedLookup } from './address.ts'

/** Milliseconds for a connection with its handshake; half of what a whole fetch may take. */
const connectTimeoutMs = 10_000
/** Connections to one server at once. Whoever asks spaces requests out; this is the last bound. */
const connectionsMax = 8

/** Loaded here, since most runs touch no network and the library takes a tenth of a second. */
export async function openAgent(policy: AddressPolicy): Promise<Agent> {
  const { Agent, buildConnector } = await import('undici')
  const dial = buildConnector({ lookup: guardedLookup(policy), timeout: connectTimeoutMs })
  return new Agent({
    connections: connectionsMax,
    maxHeaderSize: limits.headerBytesMax,
    connect: (options, callback) => {
      dial(options, (...result) => {
        const [error, socket] = result
        if (error !== null) return callback(error, null)
        const refused = checkPeer(options.hostname, socket.remoteAddress, policy)
        if (refused === undefined) return callback(null, socket)
        socket.destroy()
        callback(refused, null)
      })
    },
  })
}
