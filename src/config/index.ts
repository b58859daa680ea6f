/** What was set? Flags win over the environment, the environment over the settings file, the file over the defaults. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Failure, parseInstant } from '../model/index.ts'
import type { Setting, SettingName, SettingValues } from './setting.ts'
import { settingNames, settingOf } from './setting.ts'

export type { Setting, SettingKind, SettingName, SettingValues } from './setting.ts'
export { settingNames, settingOf, settings } from './setting.ts'

/** The settings file that is looked for in the working folder. */
export const SETTINGS_FILE = 'tocsin.json'

/** Values as they came, by setting; `path` is where the file lies, for paths that are relative to it. */
export interface SettingsFile {
  readonly path: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface SettingSources {
  /** By setting name; what was not given is left out. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly file?: SettingsFile
}

/**
 * The values of `names`, parsed. Throws `usage/argument` or `usage/time`, naming the setting as whoever set it wrote it.
 *
 * @example `resolveSettings(['store'], { flags: {}, environment: { TOCSIN_STORE: 'a.db' } })` is `{ store: 'a.db' }`
 */
export function resolveSettings<N extends SettingName>(names: readonly N[], sources: SettingSources): SettingValues<N> {
  const values = names.map((name) => [name, resolveOne(name, sources)] as const)
  return Object.fromEntries(values) as SettingValues<N>
}

function resolveOne(name: SettingName, { flags, environment, file }: SettingSources): unknown {
  const setting = settingOf(name)
  const flag = flags[name]
  if (flag !== undefined) return parse(setting, flag, setting.flag)
  const variable = setting.env === undefined ? undefined : environment[setting.env]
  if (setting.env !== undefined && variable !== undefined && variable !== '')
    return parse(setting, variable, setting.env)
  const kept = file?.values[name]
  if (file !== undefined && kept !== undefined) {
    const value = parse(setting, kept, `"${name}" in ${file.path}`)
    const isRelativePath = setting.kind === 'path' && typeof value === 'string' && !value.includes('://')
    return isRelativePath ? resolve(dirname(file.path), value) : value
  }
  return setting.default
}

/** `value` as a setting takes it; `label` is what the message calls it. */
function parse(setting: Setting, value: unknown, label: string): unknown {
  switch (setting.kind) {
    case 'switch':
      return parseSwitch(value, label)
    case 'whole':
      return parseWhole(setting, value, label)
    case 'duration':
      return parseDuration(setting, value, label)
    case 'choice': {
      const choices = setting.choices ?? []
      if (typeof value === 'string' && choices.includes(value)) return value
      throw new Failure('usage/argument', `${label} is ${choices.join(', ')}; not ${shown(value)}`)
    }
    case 'time':
      if (typeof value === 'string' && parseInstant(value) !== undefined) return value.trim()
      throw new Failure(
        'usage/time',
        `${label} takes an ISO 8601 time, as in 2022-01-06 or 2022-01-06T09:30:00Z; not ${shown(value)}`,
      )
    case 'text':
    case 'path':
      if (typeof value === 'string' && value !== '') return value
      throw new Failure('usage/argument', `${label} takes a text; not ${shown(value)}`)
  }
}

function parseSwitch(value: unknown, label: string): boolean {
  if (value === true || value === '1' || value === 'true' || value === 'yes') return true
  if (value === false || value === '0' || value === 'false' || value === 'no') return false
  throw new Failure('usage/argument', `${label} is true or false; not ${shown(value)}`)
}

function parseWhole({ bounds = [0, Number.MAX_SAFE_INTEGER] }: Setting, value: unknown, label: string): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  const [least, most] = bounds
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number
  throw new Failure('usage/argument', `${label} takes a whole number from ${least} to ${most}; not ${shown(value)}`)
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `500ms`, `90s`, `5m`, `24h` or `7d`. */
function parseDuration({ bounds = [0, Number.MAX_SAFE_INTEGER] }: Setting, value: unknown, label: string): number {
  const [, amount = '', unit = ''] = (typeof value === 'string' && /^(\d{1,9})(ms|s|m|h|d)$/.exec(value.trim())) || []
  const milliseconds = Number(amount) * (unitMs[unit] ?? Number.NaN)
  const [least, most] = bounds
  if (amount !== '' && milliseconds >= least && milliseconds <= most) return milliseconds
  const range = `from ${least / 1000}s to ${most / 1000}s`
  throw new Failure('usage/argument', `${label} takes a time as in 90s, 5m or 24h, ${range}; not ${shown(value)}`)
}

const SHOWN_CHARS_MAX = 60

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text
}

/**
 * Reads the settings file: the one given, which must be there, or `tocsin.json` in the working folder, where there is
 * one. Throws `usage/config`.
 */
export function loadSettingsFile(given: string | undefined): SettingsFile | undefined {
  const path = given ?? SETTINGS_FILE
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (given === undefined && isAbsent) return undefined
    const why = isAbsent ? 'is not there' : 'cannot be read'
    throw new Failure('usage/config', `the settings file ${path} ${why}`, { cause: error })
  }
  return { path: resolve(path), values: parseSettingsFile(content, path) }
}

function parseSettingsFile(content: string, path: string): Record<string, unknown> {
  let values: unknown
  try {
    values = JSON.parse(content)
  } catch (error) {
    throw new Failure('usage/config', `the settings file ${path} is not JSON`, { cause: error })
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new Failure('usage/config', `the settings file ${path} must be one JSON object, as in {"store": "ledger.db"}`)
  const known = settingNames.filter((name) => settingOf(name).env !== undefined)
  const unknown = Object.keys(values).find((name) => !known.some((each) => each === name))
  if (unknown !== undefined)
    throw new Failure(
      'usage/config',
      `the settings file ${path} sets ${shown(unknown)}, which is no setting; there are ${known.join(', ')}`,
    )
  return { ...values }
}
