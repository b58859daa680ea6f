/** What do the reference pages of the codes and of the rules say? What their tables say, as Markdown. */
import { failureCodes, warningCodes } from '../../model/index.ts'
import { readingRules } from '../../read/index.ts'
import { table } from './table.ts'

const written = (tables: string): string => `This page is written by \`node scripts/reference.ts\` from ${tables}.`

/** `docs/reference/codes.md`: every failure and every warning. */
export function codesPage(): string {
  const failures = Object.entries(failureCodes).map(([code, { means, exit }]) => [`\`${code}\``, means, String(exit)])
  const warnings = Object.entries(warningCodes).map(([code, means]) => [`\`${code}\``, means])
  const sections = [
    '# Failures and warnings',
    written('the tables in `src/model/code.ts`'),
    '## Failures',
    'One line on standard error. One input among several that fails does not stop the others.',
    table(['code', 'means', 'exit code'], failures),
    '## Warnings',
    'In `warnings` of a reading: what was cut, guessed, or not read.',
    table(['code', 'means'], warnings),
  ]
  return `${sections.join('\n\n')}\n`
}

/** `docs/reference/rules.md`: every rule of the reader, in the order of the stages. */
export function rulesPage(): string {
  const rows = [...readingRules.values()].map(({ id, reads }) => [`\`${id}\``, reads])
  const sections = [
    '# Rules',
    `${written('the `rules` of each stage under `src/read/`')} \`tocsin explain\` names them beside the words that they read.`,
    table(['rule', 'reads'], rows),
  ]
  return `${sections.join('\n\n')}\n`
}
