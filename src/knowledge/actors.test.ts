/** Is a user's file of actors read in both forms, and refused with the line that is wrong? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadActors } from './actors.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-actors-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a list names actors with country, sector, other names, short names and years', () => {
  const [akorda, tokayev] = loadActors(file('own.txt', '# ours\nKAZ GOV | Akorda = Ak Orda, Anna *Lind 2019-2022\r\n'))
  assert.deepEqual(akorda, {
    kind: 'actor',
    name: 'Akorda',
    names: ['Akorda', 'Ak Orda'],
    shortNames: [],
    roles: [{ country: 'KAZ', sector: 'GOV' }],
  })
  assert.deepEqual(tokayev?.shortNames, ['Lind'])
  assert.deepEqual(tokayev?.roles, [
    { country: 'KAZ', sector: 'GOV', from: '2019-01-01', to: '2022-12-31' },
    { country: 'KAZ', sector: 'ELI', from: '2023-01-01' },
  ])
})

test('a dictionary of actors has synonyms and codes by day', () => {
  const text =
    'ANNA_LIND_ ; comment\n+PRIME_MINISTER_LIND_\n\t[KAZGOV 970501-070627]\n\t[KAZELI >070627]\nBLUE_FRONT_ [XYZREB]\n'
  const [lind, front] = loadActors(file('some.actors', text))
  assert.deepEqual(lind?.names, ['Anna Lind', 'Prime Minister Lind'])
  assert.deepEqual(lind?.roles, [
    { country: 'KAZ', sector: 'GOV', from: '1997-05-01', to: '2007-06-27' },
    { country: 'KAZ', sector: 'ELI', from: '2007-06-27' },
  ])
  assert.deepEqual(front?.roles, [{ country: 'XYZ', sector: 'REB' }])
})

test('a dictionary of agents has plurals and sets', () => {
  const text =
    '!MINIST! = MINISTER, MINISTERS\n!MINIST!_OF_TRADE [~GOV]\nLANCER {} [~MIL]\nCONSTABLE [~COP]\nCHIEFTAIN {CHIEFS} [~ELI]\n'
  const agents = loadActors(file('some.agents', text))
  assert.deepEqual(
    agents.map(({ kind, names, roles }) => [kind, names, roles[0]?.sector]),
    [
      ['agent', ['minister of trade', 'ministers of trade'], 'GOV'],
      ['agent', ['lancer'], 'MIL'],
      ['agent', ['constable', 'constables'], 'COP'],
      ['agent', ['chieftain', 'chiefs'], 'ELI'],
    ],
  )
})

test('a dictionary is known by its content as well', () => {
  assert.equal(loadActors(file('dictionary.txt', 'BLUE_FRONT_ [XYZREB]\n'))[0]?.name, 'Blue Front')
})

const refused: readonly (readonly [name: string, content: string, message: RegExp])[] = [
  ['bar.txt', 'KAZ GOV Akorda', /line 1 has no bar/],
  ['code.txt', '\nKAZ GOVX | Akorda', /line 2 has "GOVX"/],
  ['nobody.txt', 'KAZ GOV | ', /line 1 names nobody/],
  ['empty.txt', '# nothing\n', /names no actor/],
  ['bracket.actors', 'BLUE_FRONT_ [XYZREB\n', /line 1 opens a bracket/],
  ['code.actors', 'BLUE_FRONT_ [XYZRE]\n', /line 1 has the code "XYZRE"/],
  ['day.actors', 'BLUE_FRONT_\n[XYZREB 971301-070101]\n', /line 2 has the day "971301"/],
  ['set.agents', '!MINIST!_OF_TRADE [~GOV]\n', /line 1 uses the set !MINIST!/],
]
for (const [name, content, message] of refused)
  test(`refuses ${name}: ${JSON.stringify(content)}`, () => {
    assert.throws(() => loadActors(file(name, content)), { code: 'actors/line', message })
  })

test('a file that is not there is a failure of its own', () => {
  assert.throws(() => loadActors(join(folder, 'none.txt')), { code: 'actors/unreadable' })
})
