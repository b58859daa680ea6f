/** What stands at this address? Fetched once, by the one way out to the network, given to whoever asked, and kept nowhere. */
import type { ReportInput } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'

export interface AddressOptions {
  readonly allowPrivateNetwork?: boolean
}

/** Fetches under way at once: for people who paste an address, not for programs that gather. */
const fetchesMax = 4

/** Throws `request/busy`, `request/invalid` for what is no address, `fetch/…`, or `input/…` where nothing in it can be read. */
export type FetchReport = (address: string, signal: AbortSignal) => Promise<ReportInput>

export function reportFetcher({ allowPrivateNetwork = false }: AddressOptions): FetchReport {
  let underWay = 0
  const fetchOne: FetchReport = async (address, signal) => {
    // Loaded when somebody asks: the desk itself fetches nothing.
    const { takeIn } = await import('../../ingest/index.ts')
    const fetched = new Date().toISOString()
    for await (const item of takeIn({ inputs: [address], fetched, allowPrivateNetwork, signal })) {
      if (item.kind === 'failure') throw item.failure
      return { url: address, ...item.input }
    }
    throw new Failure('input/empty', `${address} holds no report`)
  }
  return async (address, signal) => {
    if (!/^https?:\/\//i.test(address))
      throw new Failure('request/invalid', 'an address begins with https:// or http://')
    if (underWay >= fetchesMax)
      throw new Failure('request/busy', `${underWay} addresses are being fetched; try again in a few seconds`)
    underWay += 1
    try {
      return await fetchOne(address, signal)
    } finally {
      underWay -= 1
    }
  }
}
