/**
 * Which actors does a list name? The list that the program comes with, and a user's own, have one form: a line with country and
 * sector, a bar, and names separated by commas. `=` joins names of one actor, `*` before a word says that the name from there
 * on is enough for a person, years say when someone held the office. `#` begins a comment.
 */
import type { Actor, ActorRole } from '../../model/index.ts'
import { sectors } from './en/words.ts'

/** A line that cannot be read, counted from 1. */
export class ActorListError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.name = 'ActorListError'
    this.line = line
  }
}

/**
 * The actors of a list, in order.
 *
 * @example `parseActorList('KAZ GOV | Kassym-Jomart *Tokayev 2019-, Akorda')`
 * @throws ActorListError for a line that is neither empty nor in this form.
 */
export function parseActorList(list: string): Actor[] {
  return list.split('\n').flatMap((raw, index) => {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    return line === '' ? [] : parseLine(line, index + 1)
  })
}

function parseLine(line: string, at: number): Actor[] {
  const bar = line.indexOf('|')
  if (bar < 0) throw new ActorListError(at, `has no bar between codes and names, as in "KAZ GOV | Akorda"`)
  const role: { country?: string; sector?: string } = {}
  for (const code of line.slice(0, bar).trim().split(/\s+/)) {
    if (sectors.has(code)) role.sector = code
    else if (/^[A-Z]{3}$/.test(code)) role.country = code
    else throw new ActorListError(at, `has "${code}", which is neither a country of three letters nor a sector`)
  }
  const actors = line
    .slice(bar + 1)
    .split(',')
    .filter((cell) => cell.trim() !== '')
    .map((cell) => parseActor(cell.trim(), role))
  if (actors.length === 0) throw new ActorListError(at, 'names nobody after the bar')
  return actors
}

function parseActor(cell: string, role: ActorRole): Actor {
  const term = /\s(\d{4})(-(\d{4})?)?$/.exec(cell)
  const written = (term === null ? cell : cell.slice(0, term.index)).split('=').map((name) => name.trim())
  const names = written.map((name) => name.replaceAll('*', '')).filter((name) => name !== '')
  const shortNames = written.flatMap((name) => (name.includes('*') ? [name.slice(name.indexOf('*') + 1)] : []))
  const [name = ''] = names
  const to = term?.[2] === undefined ? term?.[1] : term[3]
  const years = {
    ...(term?.[1] === undefined ? {} : { from: `${term[1]}-01-01` }),
    ...(to === undefined ? {} : { to: `${to}-12-31` }),
  }
  const held: ActorRole = { ...role, ...years }
  const after: readonly ActorRole[] = to === undefined ? [] : [formerRole(role, to)]
  return { kind: 'actor', name, names, shortNames, roles: [held, ...after] }
}

/** Those who held an office belong to the elite of their country afterwards, as CAMEO has it. */
function formerRole({ country }: ActorRole, to: string): ActorRole {
  return { ...(country === undefined ? {} : { country }), sector: 'ELI', from: `${Number(to) + 1}-01-01` }
}
