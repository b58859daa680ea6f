/** How does the command line become one command with its settings? The table of commands, turned into a parser. */
import { Argument, CommanderError, Option, Command as Parser } from 'commander'
import type { SettingName } from '../config/index.ts'
import { loadSettingsFile, resolveSettings, settingOf } from '../config/index.ts'
import { Failure } from '../model/index.ts'
import type { Command } from './command.ts'
import { commonOptions, exitCodes, optionHelp, optionSyntax } from './command.ts'
import { commands } from './commands.ts'
import { standardOutput } from './output.ts'
import { version } from './version.ts'

/** What the parser printed for `--help` and `--version` goes to standard output like all output; resolves to the exit code. */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const printed: string[] = []
  let exit = 0
  const program = parser(printed, async (command, operands, flags) => {
    exit = await runCommand(command, { operands, flags, environment })
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageFailure(error, program, args)
  }
  if (printed.length > 0) {
    const output = standardOutput(resolveSettings(['color', 'width'], { flags: {}, environment }), environment)
    await output.write(printed.join(''))
  }
  // Help that nobody asked for is an answer to wrong use.
  return args.length === 0 ? 64 : exit
}

interface Call {
  readonly operands: readonly string[]
  readonly flags: Readonly<Record<string, unknown>>
  readonly environment: Readonly<Record<string, string | undefined>>
}

async function runCommand(command: Command, { operands, flags, environment }: Call): Promise<number> {
  const names = [...new Set<SettingName>([...command.options, ...commonOptions])]
  const byName = Object.fromEntries(names.map((name) => [name, flags[attributeOf(name)]]))
  const given = byName['config']
  const file = loadSettingsFile(typeof given === 'string' ? given : undefined)
  const sources = { flags: byName, environment, ...(file === undefined ? {} : { file }) }
  const settings = resolveSettings(names, sources)
  const run = await command.load()
  // `command()` has checked that the module reads only settings that the row lists, and those are all here.
  return run({
    operands,
    settings: settings as Parameters<typeof run>[0]['settings'],
    output: standardOutput(settings, environment),
    commands,
  })
}

type Action = (command: Command, operands: readonly string[], flags: Readonly<Record<string, unknown>>) => Promise<void>

function parser(printed: string[], action: Action): Parser {
  const program = new Parser('tocsin')
    .description('Reads news reports of unrest, conflict and crisis into a ledger of incidents, every figure cited.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', afterProgram())
  for (const command of commands) addCommand(program, command, action)
  return program
}

function addCommand(program: Parser, command: Command, action: Action): void {
  const sub = program.command(command.name).summary(command.summary).description(command.description)
  sub.helpOption('-h, --help', 'print help')
  if (command.operand !== undefined) {
    const { isVariadic, isOptional } = command.operand
    const inside = isVariadic ? `${command.operand.name}...` : command.operand.name
    const name = isOptional === true ? `[${inside}]` : `<${inside}>`
    sub.addArgument(new Argument(name, command.operand.help))
  }
  for (const name of [...command.options, ...commonOptions])
    sub.addOption(new Option(optionSyntax(name), optionHelp(name)))
  sub.addHelpText('after', afterCommand(command))
  sub.action(async () => action(command, sub.args, sub.opts()))
}

/** The name under which the parser keeps the value of an option. */
function attributeOf(name: SettingName): string {
  return settingOf(name)
    .flag.slice(2)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function afterCommand({ examples }: Command): string {
  return `\nExamples:\n${examples.map(({ line, does }) => `  $ ${line}\n      ${does}\n`).join('')}`
}

function afterProgram(): string {
  const codes = exitCodes.map(([code, means]) => `  ${String(code).padEnd(4)} ${means}\n`).join('')
  return `
Examples:
  $ tocsin sample
      reads the reports that come with the program, and prints their brief
  $ tocsin read report.txt
      shows what one report says
  $ tocsin ingest reports/ --store ledger.db && tocsin brief --store ledger.db
      makes a ledger of your own reports

Exit codes:
${codes}`
}

/** The parser's complaint as one line with the remedy. */
function usageFailure(error: CommanderError, program: Parser, args: readonly string[]): Failure {
  const name = commands.find((command) => args[0] === command.name)?.name
  const complaint = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  const help = `${program.name()} ${name === undefined ? '' : `${name} `}--help`
  return new Failure('usage/argument', `${complaint}; see \`${help}\``, { cause: error })
}
