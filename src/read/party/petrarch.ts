/**
 * Which actors does a dictionary of PETRARCH, TABARI or PETRARCH2 name? Two kinds of file, both text: actors (`.actors`) with names,
 * synonyms behind `+`, and codes in brackets that may be bound to days; agents (`.agents`), words for people of one kind with
 * `[~COP]`. See https://petrarch.readthedocs.io/en/latest/dictionaries.html. Codes are read as a country and a primary role; a
 * second role and codes of ethnic or religious groups are left out.
 */
import type { Actor, ActorRole } from '../../model/index.ts'
import { ActorListError } from './actor-list.ts'
import { sectors } from './en/words.ts'

/** Does the text look like such a dictionary? By its first line that is no comment. */
export function isPetrarch(text: string): boolean {
  const lines = text.split('\n').map(withoutComment)
  const first = lines.find((line) => line !== '') ?? ''
  return /^[+!]/.test(first) || /\[[^\]]*\]\s*$/.test(first) || (/^[A-Z0-9_.'-]+$/.test(first) && !first.includes('|'))
}

/**
 * The actors and agents of a dictionary, in order.
 *
 * @example `parsePetrarch('TONY_BLAIR_\n+PRIME_MINISTER_BLAIR_\n\t[GBRGOV 970501-070627]\n\t[GBRELI >070627]')`
 * @throws ActorListError for a line with brackets that do not close, a code or a day that cannot be read.
 */
export function parsePetrarch(text: string): Actor[] {
  const actors: Actor[] = []
  const sets = new Map<string, readonly string[]>()
  let open: { names: string[]; roles: ActorRole[]; isAgent: boolean; line: number } | undefined
  const close = (): void => {
    const [name] = open?.names ?? []
    if (open !== undefined && name !== undefined && open.roles.length > 0)
      actors.push({
        kind: open.isAgent ? 'agent' : 'actor',
        name,
        names: open.names,
        shortNames: [],
        roles: open.roles,
      })
    open = undefined
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = withoutComment(raw)
    const at = index + 1
    if (line === '' || /^<.*>$/.test(line)) continue
    const set = /^(![A-Z0-9_]+!)\s*=\s*(.*)$/.exec(line)
    if (set?.[1] !== undefined) {
      sets.set(
        set[1],
        (set[2] ?? '')
          .split(',')
          .map(readName)
          .filter((name) => name !== ''),
      )
      continue
    }
    const isSynonym = line.startsWith('+')
    const written = line
      .replace(/^\+/, '')
      .replace(/[[{].*$/, '')
      .trim()
    if (written !== '' && !isSynonym) close()
    open ??= { names: [], roles: [], isAgent: false, line: at }
    if (written !== '') open.names.push(...expand(written, sets, at), ...pluralsOf(line, written, at))
    for (const { role, isAgent } of readCodes(line, at)) {
      open.isAgent ||= isAgent
      open.roles.push(role)
    }
  }
  close()
  return actors.map(capitalize)
}

const withoutComment = (line: string): string => line.replace(/[#;].*$/, '').trim()

const readName = (written: string): string => written.replaceAll('_', ' ').replace(/\s+/g, ' ').trim()

/** "!MINIST!_OF_HEALTH" stands for each word of the set. */
function expand(written: string, sets: ReadonlyMap<string, readonly string[]>, at: number): string[] {
  const set = /![A-Z0-9_]+!/.exec(written)?.[0]
  if (set === undefined) return [readName(written)]
  const words = sets.get(set)
  if (words === undefined) throw new ActorListError(at, `uses the set ${set}, which no line before it defines`)
  return words.map((word) => readName(written.replace(set, word)))
}

/** "POLICEMAN {POLICEMEN}" has its plural, "{}" has none; other agents take the regular one. */
function pluralsOf(line: string, written: string, at: number): string[] {
  if (!line.includes('[~') && !line.includes('~]')) return []
  const brace = line.indexOf('{')
  if (brace < 0) return written.includes('!') ? [] : [regularPlural(readName(written))]
  const end = line.indexOf('}', brace)
  if (end < 0) throw new ActorListError(at, 'opens a brace that does not close')
  const plural = readName(line.slice(brace + 1, end))
  return plural === '' ? [] : [plural]
}

const regularPlural = (name: string): string => (/[^AEIOU]Y$/.test(name) ? `${name.slice(0, -1)}IES` : `${name}S`)

function readCodes(line: string, at: number): { role: ActorRole; isAgent: boolean }[] {
  if (line.split('[').length !== line.split(']').length)
    throw new ActorListError(at, 'opens a bracket that does not close')
  return [...line.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => {
    const [code = '', ...when] = inside.trim().split(/\s+/)
    const isAgent = code.includes('~')
    return { role: { ...readCode(code.replaceAll('~', ''), at), ...readDays(when.join(''), at) }, isAgent }
  })
}

/** Codes are rows of three letters: a country or a body between countries, then roles. */
function readCode(code: string, at: number): ActorRole {
  if (!/^(?:[A-Za-z]{3})+$/.test(code))
    throw new ActorListError(at, `has the code "${code}", which is no row of three letters`)
  const parts = code.toUpperCase().match(/.{3}/g) ?? []
  const [first = ''] = parts
  const sector =
    parts.find((part, index) => sectors.has(part) && !(index === 0 && parts.length > 1 && between.has(part))) ??
    parts.find((part) => sectors.has(part))
  return { ...(sectors.has(first) ? {} : { country: first }), ...(sector === undefined ? {} : { sector }) }
}

/** Between countries: "IGOUNO", "IMGMOS" are told by what follows only where that is a role. */
const between: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'MNC', 'NGM'])

/** "<970501", ">070627", "970501-070627": two digits of the year, or four. */
function readDays(when: string, at: number): Pick<ActorRole, 'from' | 'to'> {
  if (when === '') return {}
  const range = /^(\d+)-(\d+)$/.exec(when)
  if (range !== null) return { from: readDay(range[1] ?? '', at), to: readDay(range[2] ?? '', at) }
  const bound = /^([<>])(\d+)$/.exec(when)
  if (bound === null)
    throw new ActorListError(at, `has the days "${when}"; they are written <970501, >970501 or 970501-070627`)
  const day = readDay(bound[2] ?? '', at)
  return bound[1] === '<' ? { to: day } : { from: day }
}

/** Years of two digits from 40 on belong to the last century. */
const lastCenturyFrom = 40

function readDay(written: string, at: number): string {
  const parts = /^(\d{2}|\d{4})(\d{2})(\d{2})$/.exec(written)
  const [, year = '', month = '', day = ''] = parts ?? []
  if (parts === null || month > '12' || month < '01' || day > '31' || day < '01')
    throw new ActorListError(at, `has the day "${written}", which is no YYMMDD`)
  const full = year.length === 4 ? year : `${Number(year) >= lastCenturyFrom ? '19' : '20'}${year}`
  return `${full}-${month}-${day}`
}

/** Dictionaries are in capitals; names are read in any writing that begins with one, words for people in any. */
function capitalize(actor: Actor): Actor {
  const write = (name: string) =>
    name.toLowerCase().replace(/(^|[\s-])(\p{Ll})/gu, (_, before, letter) => `${before}${letter.toUpperCase()}`)
  const names = actor.names.map((name) => (actor.kind === 'agent' ? name.toLowerCase() : write(name)))
  return { ...actor, name: names[0] ?? actor.name, names }
}
