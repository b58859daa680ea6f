/** `tocsin sources`: which feeds are followed, and how do they do? */
import {
  addSources,
  type CheckedSource,
  checkSources,
  exportSources,
  listSources,
  removeSources,
} from '../../app/sources.ts'
import { renderOpml } from '../../ingest/opml/index.ts'
import { Failure } from '../../model/index.ts'
import { renderList } from '../../render/json/index.ts'
import { renderCheck, renderSources } from '../../render/source/index.ts'
import type { Invocation, Run } from '../command.ts'
import { addressOf, feedsOf } from '../feed-list.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, printList } from '../list.ts'
import { note, withFile } from '../output.ts'

type SourceSetting = 'store' | 'sourceTitle' | 'category' | 'format' | 'output' | 'contact' | 'allowPrivateNetwork'
type Action = (
  rest: readonly string[],
  invocation: Pick<Invocation<SourceSetting>, 'settings' | 'output'>,
) => Promise<number>

export const run: Run<SourceSetting> = async ({ operands, settings, output }) => {
  const [name = '', ...rest] = operands
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action !== undefined) return await action(rest, { settings, output })
  throw new Failure(
    'usage/argument',
    `what about the sources? ${Object.keys(actions).join(', ')}; not ${name.slice(0, 60)}`,
  )
}

const add: Action = async (addresses, { settings, output }) => {
  if (addresses.length === 0) throw new Failure('usage/argument', 'add which? Give addresses of feeds')
  const { sourceTitle, category } = settings
  const told = {
    ...(sourceTitle === undefined ? {} : { title: sourceTitle }),
    ...(category === undefined ? {} : { category }),
  }
  const feeds = addresses.map((address) => ({ address: addressOf(address), ...told }))
  const added = await addSources(storeOf(settings), feeds)
  await output.write(`${added} added, ${feeds.length - added} there already.\n`)
  return 0
}

const importFiles: Action = async (files, { settings, output }) => {
  if (files.length === 0)
    throw new Failure('usage/argument', 'import what? Give files of OPML, or with an address a line')
  const { category } = settings
  const feeds = (await feedsOf(files)).map((feed) => (category === undefined ? feed : { ...feed, category }))
  const added = await addSources(storeOf(settings), feeds)
  await output.write(`${added} added, ${feeds.length - added} there already.\n`)
  return 0
}

const list: Action = async (_, invocation) => {
  const sources = await listSources(storeOf(invocation.settings))
  return printList(sources, invocation, () => renderSources(sources, invocation.output))
}

const remove: Action = async (names, { settings, output }) => {
  if (names.length === 0)
    throw new Failure('usage/argument', 'remove which? Give addresses, or ids from `tocsin sources list`')
  const removed = await removeSources(storeOf(settings), names)
  await output.write(`${removed} removed; what was read from them stays in the ledger.\n`)
  return 0
}

const exportList: Action = async (_, { settings, output }) => {
  const feeds = await exportSources(storeOf(settings))
  if (feeds.length === 0) return nothingFound('no source is followed')
  const text = renderOpml(feeds)
  if (settings.output === undefined) await output.write(text)
  else await withFile(settings.output, (file) => file.write(text))
  return 0
}

const check: Action = async (names, { settings, output }) => {
  const own = names.length > 0 ? [] : (await listSources(storeOf(settings))).map(({ address }) => address)
  const addresses = names.length > 0 ? names.map(addressOf) : own
  if (addresses.length === 0) return nothingFound('no source is followed')
  const interrupted = interruption()
  const { contact, allowPrivateNetwork, format } = settings
  const options = { allowPrivateNetwork, signal: interrupted.signal, ...(contact === undefined ? {} : { contact }) }
  const checked: CheckedSource[] = []
  for await (const source of checkSources(addresses, options)) {
    checked.push(source)
    if (format === 'pretty') await output.write(renderCheck(source, output))
  }
  if (format !== 'pretty') for await (const chunk of renderList(format, checked)) await output.write(chunk)
  const wrong = checked.filter(({ isFine }) => !isFine).length
  if (wrong > 0) note(`tocsin: ${wrong} of ${checked.length} sources do not answer as they should`)
  return interrupted.exitCode() ?? (wrong > 0 ? 2 : 0)
}

const actions: Readonly<Record<string, Action>> = { add, list, remove, check, import: importFiles, export: exportList }
