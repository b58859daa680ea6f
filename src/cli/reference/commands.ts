/** What does the reference page of the commands say? What the tables of commands and settings say, as Markdown. */
import type { SettingName } from '../../config/index.ts'
import { SETTINGS_FILE, settingNames, settingOf } from '../../config/index.ts'
import type { Command } from '../command.ts'
import { commonOptions, exitCodes, optionSyntax } from '../command.ts'
import { commands } from '../commands.ts'
import { table } from './table.ts'

/** `docs/reference/commands.md`; `scripts/reference.ts` writes it, and a test compares. */
export function commandsPage(): string {
  const sections = [
    '# Commands',
    'This page is written by `node scripts/reference.ts` from the tables in `src/cli/commands.ts` and `src/config/setting.ts`.',
    table(
      ['command', 'does'],
      commands.map(({ name, summary }) => [`[\`${name}\`](#${name})`, summary]),
    ),
    ...commands.map(commandSection),
    '## Options of every command',
    optionTable(commonOptions),
    '## Settings',
    `A flag wins over the environment, the environment over the settings file, the file over the default. The settings file is JSON, \`${SETTINGS_FILE}\` in the working folder or the one that \`--config\` names; a path in it is relative to the file.`,
    table(['in the file', 'in the environment', 'flag', 'default'], settingNames.filter(isKept).map(settingRow)),
    '`NO_COLOR` and `FORCE_COLOR` are obeyed. `TOCSIN_DEBUG=1` prints stack traces.',
    '## Exit codes',
    table(
      ['code', 'means'],
      exitCodes.map(([code, means]) => [String(code), means]),
    ),
  ]
  return `${sections.join('\n\n')}\n`
}

function commandSection({ name, description, operand, options, examples }: Command): string {
  const shown = operand === undefined ? '' : `${operand.name}${operand.isVariadic ? '…' : ''}`
  const usage = shown === '' ? '' : operand?.isOptional === true ? ` [${shown}]` : ` ${shown}`
  return [
    `## ${name}`,
    description,
    `\`tocsin ${name}${usage}${options.length === 0 ? '' : ' [options]'}\``,
    ...(operand === undefined ? [] : [`\`${operand.name}\`: ${operand.help}.`]),
    ...(options.length === 0 ? [] : [optionTable(options)]),
    ...examples.map(({ line, does }) => `\`\`\`text\n$ ${line}\n\`\`\`\n\n${sentence(does)}`),
  ].join('\n\n')
}

function optionTable(names: readonly SettingName[]): string {
  const rows = names.map((name) => {
    const { help, default: preset } = settingOf(name)
    return [`\`${optionSyntax(name)}\``, help, preset === undefined || preset === false ? '' : `\`${preset}\``]
  })
  return table(['option', 'means', 'default'], rows)
}

function isKept(name: SettingName): boolean {
  return settingOf(name).env !== undefined
}

function settingRow(name: SettingName): string[] {
  const { env, flag, default: preset } = settingOf(name)
  return [`\`${name}\``, `\`${env}\``, `\`${flag}\``, preset === undefined ? '' : `\`${preset}\``]
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
