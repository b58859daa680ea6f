/**
 * What makes the tab key complete the command line? A script for each shell, written from the table of commands. It calls
 * no program while someone types, and falls back on file names.
 */
import type { SettingName } from '../config/index.ts'
import { settingOf } from '../config/index.ts'
import type { Command, shells } from './command.ts'
import { commonOptions } from './command.ts'

type Shell = (typeof shells)[number]

/** The script; ends with a line feed. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  const writers = { bash, zsh, fish, powershell }
  return writers[shell](commands)
}

interface Flag {
  readonly flag: string
  readonly help: string
  /** Nothing where the option takes no value, or one that cannot be guessed. */
  readonly choices: readonly string[]
  readonly takes: 'nothing' | 'choice' | 'file' | 'value'
}

function flagsOf(command: Command): Flag[] {
  return [...command.options, ...commonOptions].map(flagOf).concat({
    flag: '--help',
    help: 'print help',
    choices: [],
    takes: 'nothing',
  })
}

function flagOf(name: SettingName): Flag {
  const { flag, help, kind, choices = [] } = settingOf(name)
  const takes = {
    switch: 'nothing',
    choice: 'choice',
    path: 'file',
    text: 'value',
    time: 'value',
    whole: 'value',
    duration: 'value',
  } as const
  return { flag, help, choices, takes: takes[kind] }
}

/** Words that the command's operand is one of; `[]` where it is a file. */
function operandWords({ operand }: Command): readonly string[] {
  return operand === undefined || operand.completes === 'file' ? [] : operand.completes
}

function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const values = commands.flatMap((command) =>
    flagsOf(command)
      .filter(({ takes }) => takes === 'choice')
      .map(({ flag, choices }) => `    "${command.name} ${flag}") words="${choices.join(' ')}" ;;`),
  )
  const files = [
    ...new Set(
      commands
        .flatMap(flagsOf)
        .filter(({ takes }) => takes === 'file')
        .map(({ flag }) => flag),
    ),
  ]
  const words = commands.map((command) => {
    const flags = flagsOf(command)
      .map(({ flag }) => flag)
      .join(' ')
    return `    ${command.name}) flags="${flags}"; operands="${operandWords(command).join(' ')}" ;;`
  })
  return `# bash completion for tocsin; load it with: source <(tocsin completion bash)
_tocsin() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command="" words="" flags="" operands="" index
  if [[ $current == "=" ]]; then current=""
  elif [[ $previous == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${names.join(' | ')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command $previous" in
    ${files.map((flag) => `*" ${flag}"`).join(' | ')}) COMPREPLY=(); return ;;
${values.join('\n')}
  esac
  case "$command" in
    "") flags="--help --version"; operands="${[...names, 'help'].join(' ')}" ;;
${words.join('\n')}
  esac
  if [[ -z $words ]]; then
    if [[ $current == -* ]]; then words="$flags"; else words="$operands"; fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _tocsin tocsin
`
}

function zsh(commands: readonly Command[]): string {
  const quoted = (text: string): string => text.replace(/'/g, `'\\''`)
  const described = (text: string): string => quoted(text).replace(/[[\]:]/g, '\\$&')
  const spec = ({ flag, help, choices, takes }: Flag): string => {
    const action = { nothing: '', choice: `:value:(${choices.join(' ')})`, file: ':file:_files', value: ':value: ' }[
      takes
    ]
    return `'${flag}[${described(help)}]${action}'`
  }
  const cases = commands.map((command) => {
    const words = operandWords(command)
    const operand =
      command.operand === undefined ? [] : [words.length === 0 ? "'*:file:_files'" : `'1:word:(${words.join(' ')})'`]
    return `    ${command.name}) _arguments ${[...flagsOf(command).map(spec), ...operand].join(' ')} ;;`
  })
  return `#compdef tocsin
# zsh completion for tocsin; save it as _tocsin in a folder of $fpath
_tocsin() {
  local -a commands=(${commands.map(({ name, summary }) => `'${name}:${described(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [[ "$funcstack[1]" == "_tocsin" ]]; then _tocsin "$@"; else compdef _tocsin tocsin; fi
`
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
  const lines = commands.flatMap((command) => {
    const seen = `-n '__fish_seen_subcommand_from ${command.name}'`
    const words = operandWords(command)
    return [
      `complete -c tocsin -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...(words.length === 0 ? [] : [`complete -c tocsin ${seen} -f -a ${quoted(words.join(' '))}`]),
      ...flagsOf(command).map(({ flag, help, choices, takes }) => {
        const value = { nothing: '', choice: ` -x -a ${quoted(choices.join(' '))}`, file: ' -r -F', value: ' -x' }[
          takes
        ]
        return `complete -c tocsin ${seen} -l ${flag.slice(2)} -d ${quoted(help)}${value}`
      }),
    ]
  })
  return `# fish completion for tocsin\n${lines.join('\n')}\n`
}

function powershell(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`
  const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`
  const flags = commands.map(
    (command) => `    ${quoted(command.name)} = ${list(flagsOf(command).map(({ flag }) => flag))}`,
  )
  const operands = commands
    .filter((command) => operandWords(command).length > 0)
    .map((command) => `    ${quoted(command.name)} = ${list(operandWords(command))}`)
  const choices = commands.flatMap((command) =>
    flagsOf(command)
      .filter(({ takes }) => takes === 'choice')
      .map((flag) => `    ${quoted(`${command.name} ${flag.flag}`)} = ${list(flag.choices)}`),
  )
  return `# PowerShell completion for tocsin; put it into $PROFILE
Register-ArgumentCompleter -Native -CommandName tocsin -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${list(names)}
  $flags = @{
${flags.join('\n')}
  }
  $operands = @{
${operands.join('\n')}
  }
  $choices = @{
${choices.join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands -contains $_ } | Select-Object -First 1
  $offered = if (-not $command) { $commands }
    elseif ($choices.ContainsKey("$command $($words[-1])")) { $choices["$command $($words[-1])"] }
    elseif ($wordToComplete.StartsWith('-')) { $flags[$command] }
    elseif ($operands.ContainsKey($command)) { $operands[$command] }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
