/**
 * What does MUC-4 hold? Its documents and its answer keys, in the two forms in which people have them: the role fillers of
 * Du et al. (`dev.json`), and keys, either as O'Connor's script writes them (`%%%` and JSON, string slots only) or raw as in the
 * archive (`2.  INCIDENT: DATE   04 FEB 90`, all slots).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportInput } from '../src/model/index.ts'
import { isInHalf } from './aside.ts'
import { loadSlotKey, withSlots } from './muc4-slot-key.ts'

export const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Role = (typeof roles)[number]

/** The mentions that name one thing, any of which will do. */
export type Mentions = readonly string[]
export type Fillers = Readonly<Record<Role, readonly Mentions[]>>

/** A set fill with what it is said of: `DEATH: "CIVILIAN"`. `values` are alternatives; `of` is empty where it stands alone. */
export interface SetFill {
  readonly values: readonly string[]
  readonly of: Mentions
}

/** One incident of a key. Where a key has no such slot, it is undefined; a slot left empty is an empty list. */
export interface KeyTemplate {
  readonly optional: boolean
  /** Any of them is right. */
  readonly types: readonly string[]
  readonly fillers: Fillers
  /** Human targets who are not named, by what they are. */
  readonly described: readonly Mentions[]
  readonly date?: readonly string[]
  readonly location?: readonly string[]
  readonly victimNumber?: readonly SetFill[]
  readonly effect?: readonly SetFill[]
  readonly confidence?: readonly SetFill[]
}

export interface MucGold {
  readonly fillers: Fillers
  /** Undefined where there is no key. */
  readonly templates: readonly KeyTemplate[] | undefined
}

export interface MucDocument {
  readonly input: ReportInput & { readonly ref: string }
  readonly gold: MucGold
}

interface FillerLine {
  readonly docid: string
  readonly doctext: string
  readonly extracts: Readonly<Record<Role, readonly (readonly (readonly [string, number])[])[]>>
}

interface DocumentLine {
  readonly docid: string
  readonly text: string
  readonly dateline?: string
}

/** The documents of one part: `part` is `dev` for `dev.json`, `doc_dev` and `keys_dev`; the last two may be absent. */
export function loadMuc(folder: string, part: string, half?: string): MucDocument[] {
  const documents = new Map(readLines<DocumentLine>(join(folder, `doc_${part}`)).map((line) => [line.docid, line]))
  const keyFile = join(folder, `keys_${part}`)
  const keys = existsSync(keyFile) ? parseKeys(readFileSync(keyFile, 'utf8')) : undefined
  const slots = loadSlotKey()
  return readLines<FillerLine>(join(folder, `${part}.json`))
    .filter(({ docid }) => isInHalf(docid, half))
    .map(({ docid, doctext, extracts }) => ({
      input: { ref: docid, ...textOf(doctext, documents.get(docid)) },
      gold: {
        fillers: byRole((role) => extracts[role].map((entity) => entity.map(([mention]) => mention))),
        templates: keys === undefined ? undefined : withSlots(docid, keys.get(docid) ?? [], slots),
      },
    }))
}

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line): T => JSON.parse(line))
}

export function byRole<T>(make: (role: Role) => T): Readonly<Record<Role, T>> {
  return {
    PerpInd: make('PerpInd'),
    PerpOrg: make('PerpOrg'),
    Target: make('Target'),
    Victim: make('Victim'),
    Weapon: make('Weapon'),
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The dispatch as it came over the wire, with its dateline; where only the lower-cased text is there, that. */
function textOf(doctext: string, document: DocumentLine | undefined): { text: string; published?: string } {
  if (document === undefined) return { text: doctext }
  const { dateline = '', text } = document
  const published = findDate(dateline)
  return {
    text: dateline === '' ? text : `${dateline} -- ${text}`,
    ...(published === undefined ? {} : { published }),
  }
}

/** `BOGOTA, 4 FEB 90 (AFP)`: the last date in it. */
export function findDate(dateline: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    [...dateline.matchAll(/(\d{1,2}) ([A-Z]{3})[A-Z]* (\d\d)\b/gi)].at(-1) ?? []
  const index = months.indexOf(month.toLowerCase())
  return index < 0 ? undefined : `19${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

type Block = readonly (readonly [string, unknown])[]

/** The templates of every document of a key; a document with nothing to find has none. */
export function parseKeys(text: string): Map<string, KeyTemplate[]> {
  const blocks = text.trimStart().startsWith('%%%') ? jsonBlocks(text) : rawBlocks(text)
  const keys = new Map<string, KeyTemplate[]>()
  for (const block of blocks) {
    const slot = (name: string) => block.find(([key]) => key === name)?.[1]
    const docid = String(slot('message_id')).replace(/\s*\(.*$/, '')
    const templates = keys.get(docid) ?? []
    keys.set(docid, templates)
    if (slot('message_template') !== '*') templates.push(parseTemplate(block))
  }
  return keys
}

function jsonBlocks(text: string): Block[] {
  return text
    .split('%%%')
    .filter((part) => part.trim() !== '')
    .map((part): Block => JSON.parse(part))
}

/** `5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED`; a line without a name goes on with the slot before it. */
function rawBlocks(text: string): Block[] {
  const lines = text.split('\n').filter((line) => !line.startsWith(';'))
  const blocks: [string, unknown][][] = []
  let name = ''
  for (const line of lines) {
    const [, number, slot, value] = /^(\d+)\.\s+([A-Z]+(?: [A-Z]+)*: [A-Z]+(?: [A-Z]+)*)\s{2,}(\S.*)$/.exec(line) ?? []
    const words = (value ?? line).trim()
    if (slot !== undefined) name = slot.replace(/[^A-Z]+/g, '_').toLowerCase()
    if (words === '' || name === '') continue
    if (number === '0') blocks.push([])
    if (words === '*' && name !== 'message_template') continue
    blocks.at(-1)?.push(...rawSlot(name, words))
  }
  return blocks
}

const stringSlots: Readonly<Record<string, Role>> = {
  perp_individual_id: 'PerpInd',
  perp_organization_id: 'PerpOrg',
  phys_tgt_id: 'Target',
  hum_tgt_name: 'Victim',
  incident_instrument_id: 'Weapon',
}

function rawSlot(name: string, words: string): [string, unknown][] {
  if (name === 'message_template')
    return [
      [name, words === '*' ? words : Number.parseInt(words, 10)],
      ...(words.includes('OPTIONAL') ? [['message_template_optional', true] satisfies [string, unknown]] : []),
    ]
  if (stringSlots[name] === undefined) return [[name, words]]
  if (words === '-') return [[name, null]]
  return [[name, { strings: alternatives(words.replace(/^\?\s*/, '')).map(unquote) }]]
}

const unquote = (words: string): string => words.replace(/^"|"$/g, '').replace(/\\"/g, '"').trim()

/** Parts between slashes, slashes within quotation marks excepted. */
function alternatives(words: string): string[] {
  return (words.match(/(?:"(?:\\.|[^"\\])*"|[^"/])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '')
}

function parseTemplate(block: Block): KeyTemplate {
  const values = (name: string) => block.filter(([key]) => key === name).map(([, value]) => value)
  const said = (name: string) => {
    const all = values(name)
    return all.length === 0
      ? undefined
      : all.filter((value): value is string => typeof value === 'string' && value !== '-')
  }
  const fills = (name: string) => said(name)?.map(parseFill)
  const set = {
    date: said('incident_date')?.flatMap(alternatives),
    location: said('incident_location')?.flatMap(alternatives),
    victimNumber: fills('hum_tgt_number'),
    effect: joined(fills('hum_tgt_effect_of_incident'), fills('phys_tgt_effect_of_incident')),
    confidence: fills('perp_organization_confidence'),
  }
  const present = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
  return {
    optional: values('message_template_optional').length > 0,
    types: said('incident_type')?.flatMap(alternatives) ?? typesWith(new Set(block.map(([key]) => key))),
    fillers: byRole((role) =>
      Object.entries(stringSlots).flatMap(([name, of]) => (of === role ? values(name).flatMap(stringsOf) : [])),
    ),
    described: values('hum_tgt_description').flatMap(describedBy),
    ...present,
  }
}

function joined(left: SetFill[] | undefined, right: SetFill[] | undefined): SetFill[] | undefined {
  return left === undefined && right === undefined ? undefined : [...(left ?? []), ...(right ?? [])]
}

function stringsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null || !('strings' in value)) return []
  return Array.isArray(value.strings) && value.strings.length > 0 ? [value.strings.map(String)] : []
}

/** Those who are described and not named. */
function describedBy(value: unknown): string[][] {
  return stringsOf(
    typeof value === 'string' ? { strings: value.includes(':') ? [] : alternatives(value).map(unquote) } : value,
  )
}

/** `DEATH / INJURY: "PRIEST" / "FATHER"`; `?` marks what may be left out. */
function parseFill(words: string): SetFill {
  const [, left = words, right = ''] = /^([^":]*):\s*(".*)$/.exec(words.replace(/^\?\s*/, '')) ?? [undefined, words]
  return { values: alternatives(left), of: alternatives(right).map(unquote) }
}

const others = ['ATTACK', 'BOMBING', 'HIJACKING', 'ROBBERY', 'FORCED WORK STOPPAGE']

/**
 * What a key without types tells of them: instruments are not asked for in arson and kidnapping, physical targets not in
 * kidnapping (sections 7.7 and 7.13 of the task's template documentation), and a slot that is not asked for is left out. A few
 * murders of the training part lack targets, too, but have the instrument.
 */
function typesWith(slots: ReadonlySet<string>): readonly string[] {
  if (slots.has('incident_instrument_id')) return others
  return slots.has('phys_tgt_id') ? ['ARSON'] : ['KIDNAPPING']
}
