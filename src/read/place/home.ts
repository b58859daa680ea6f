/**
 * Where is the outlet at home? A local paper bears the name of its town or state: "The Dallas Morning News",
 * "nashuatelegraph.com". What its reports name without saying where is near there.
 */

import type { Option } from './candidate.ts'
import { isOrdinaryName, outletWords } from './en/words.ts'

const domainEnd = /\.(?:com|org|net|co|news|info|gov|edu)(?:\.[a-z]{2})?$|\.[a-z]{2}$/
const optionsMax = 40
const nameCharsMin = 4

/** The places that the publisher's name may be from; `[]` where it says none. */
export function findHomes(publisher: string | undefined, look: (name: string) => readonly Option[]): readonly Option[] {
  if (publisher === undefined || publisher.length > 100) return []
  const host = publisher
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/\/.*$/, '')
  const isDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)
  const names = isDomain ? domainNames(host.replace(domainEnd, '').split('.').at(-1) ?? '') : titleNames(publisher)
  for (const name of names) {
    if (name.length < nameCharsMin || isOrdinaryName(name)) continue
    const options = look(name).filter(({ kind }) => kind !== 'region')
    if (options.length > 0) return options.slice(0, optionsMax)
  }
  return []
}

/** "thedallasnews" without what says that it is a paper, at either end: the longest rest first. */
function domainNames(label: string): string[] {
  let rest = label.replace(/-/g, ' ').replace(/^the(?=.{6})/, '')
  const names: string[] = []
  for (let round = 0; round < 3; round += 1) {
    const word = outletWords.find((one) => rest.endsWith(one) && rest.length > one.length)
    if (word === undefined) break
    rest = rest.slice(0, -word.length).trim()
    names.push(rest)
  }
  const lead = outletWords.find((one) => label.startsWith(one) && label.length > one.length)
  if (lead !== undefined) names.push(label.slice(lead.length))
  return [...names, label].flatMap((name) => [name, splitCompound(name)].filter((one) => one !== ''))
}

/** "newyork", "northjersey": places of two words whose first is one of a few. */
function splitCompound(name: string): string {
  const [, first, second] =
    /^(new|north|south|west|east|san|santa|los|las|fort|saint|st|port|lake)([a-z]{3,})$/.exec(name) ?? []
  return first && second ? `${first} ${second}` : ''
}

/** Runs of words of a title, the longest first, without what says that it is a paper. */
function titleNames(title: string): string[] {
  const papers = new Set(outletWords)
  const words = title.split(/[\s-]+/).filter((word) => word !== '' && !papers.has(word.toLowerCase()))
  const names: string[] = []
  for (let length = Math.min(3, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= Math.min(words.length, 6); at += 1)
      names.push(words.slice(at, at + length).join(' '))
  return names
}
