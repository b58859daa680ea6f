/**
 * What does the library promise? The names that src/index.ts exports are those recorded in `public-names.txt`, and each
 * has a docstring where it is declared. `UPDATE=1` records them anew; a name that goes is a change for the changelog.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { readSource, root } from './source-file.ts'

interface PublicName {
  readonly name: string
  readonly kind: 'type' | 'value'
  readonly documented: boolean
}

function publicNames(): PublicName[] {
  const index = join(root, 'src', 'index.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const program = ts.createProgram([index], { ...options, noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(index)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  assert.ok(module)
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const aliased = (exported.flags & ts.SymbolFlags.Alias) !== 0
      const symbol = aliased ? checker.getAliasedSymbol(exported) : exported
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0
      const documented = symbol.getDocumentationComment(checker).length > 0
      return { name: exported.name, kind: isValue ? ('value' as const) : ('type' as const), documented }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const names = publicNames()
const recorded = 'check/public-names.txt'
const text = `${names.map(({ name, kind }) => `${kind} ${name}`).join('\n')}\n`

const { UPDATE } = process.env
if (UPDATE === '1') writeFileSync(join(root, recorded), text)

test('the public names are the recorded ones; if that is meant: UPDATE=1 npm test -- public-names', () => {
  assert.equal(text, readSource(recorded))
})

test('every public name has a docstring', () => {
  const silent = names.filter(({ documented }) => !documented).map(({ name }) => name)
  assert.deepEqual(silent, [])
})
