/** What is a command? A row of the table (`commands.ts`), and what it gets when it runs. */
import type { SettingName, SettingValues } from '../config/index.ts'
import { settingOf } from '../config/index.ts'
import type { Output } from './output.ts'

/** What a command gets when it runs. */
export interface Invocation<N extends SettingName> {
  /** What stands after the options. */
  readonly operands: readonly string[]
  readonly settings: SettingValues<N>
  readonly output: Output
  /** The table of commands, for those that tell about it. */
  readonly commands: readonly Command[]
}

/** Resolves to the exit code. Throws Failures. */
export type Run<N extends SettingName> = (invocation: Invocation<N>) => Promise<number>

export interface Operand {
  readonly name: string
  readonly help: string
  readonly isVariadic: boolean
  /** May be left out. */
  readonly isOptional?: boolean
  /** What a shell offers when the tab key is pressed: files, or one of these words. */
  readonly completes: 'file' | readonly string[]
}

export interface Example {
  readonly line: string
  /** What it does, as half a sentence. */
  readonly does: string
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** One or two sentences more, for `--help` and the reference page. */
  readonly description: string
  readonly operand?: Operand
  readonly options: readonly SettingName[]
  readonly examples: readonly Example[]
  /** Imports the command's module; nothing of it is loaded before it runs. */
  readonly load: () => Promise<Run<SettingName>>
}

/** Every command takes these. */
export const commonOptions = ['color', 'width', 'config'] as const satisfies readonly SettingName[]
export type CommonName = (typeof commonOptions)[number]

/** Shells that there is a completion script for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** `--format <pretty|json|jsonl>`, as help and the reference page show an option. */
export function optionSyntax(name: SettingName): string {
  const { kind, flag, placeholder, choices } = settingOf(name)
  if (kind === 'switch') return flag
  return `${flag} <${placeholder ?? choices?.join('|') ?? 'VALUE'}>`
}

/** The option's sentence with its default and its environment variable. */
export function optionHelp(name: SettingName): string {
  const { help, env, default: preset } = settingOf(name)
  const facts = [
    ...(preset === undefined || preset === false ? [] : [`default: ${preset}`]),
    ...(env === undefined ? [] : [`environment: ${env}`]),
  ]
  return facts.length === 0 ? help : `${help} (${facts.join('; ')})`
}

/** The settings that select incidents; every command that takes them takes all. */
export const selectionOptions = ['country', 'near', 'firstDay', 'lastDay', 'query', 'incident'] as const

/** Exit codes, for `--help` and the reference page. */
export const exitCodes: readonly (readonly [code: number, means: string])[] = [
  [0, 'done'],
  [1, 'nothing found'],
  [2, 'some inputs failed and the rest are done, or the ledger or the output failed'],
  [64, 'wrong use'],
  [70, 'a fault of the program'],
  [130, 'interrupted by Ctrl-C'],
]
