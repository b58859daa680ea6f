/**
 * Where does everything come from? W3C PROV as PROV-JSON: reports are attributed to outlets, quotes are quoted from reports,
 * claims derive from quotes and are attributed to who says them, incidents derive from claims.
 */
import type { Claim } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import type { Dataset, DatasetReport } from '../dataset/index.ts'
import { sourceText } from '../party.ts'

type Row = readonly [key: string, value: object]

const name = (kind: string, id: string): string => `tocsin:${kind}/${id}`
const typed = (type: string): object => ({ $: type, type: 'prov:QUALIFIED_NAME' })
const instant = (value: string): object => ({ $: value, type: 'xsd:dateTime' })
/** Agents are named by people in every script; a key takes a few characters of a hash. */
const agent = (kind: string, label: string): string => name(kind, textId(label).slice(0, 16))

/** One JSON text, section by section, a row a line. */
export async function* renderProvenance(dataset: Dataset): AsyncGenerator<string> {
  yield '{"prefix":{"tocsin":"urn:tocsin:","xsd":"http://www.w3.org/2001/XMLSchema#"}'
  for (const [section, rows] of sectionsOf(dataset)) {
    yield `,\n"${section}":{`
    let separator = '\n'
    for (const [key, value] of rows) {
      yield `${separator}${JSON.stringify(key)}:${JSON.stringify(value)}`
      separator = ',\n'
    }
    yield '\n}'
  }
  yield '}\n'
}

function sectionsOf(dataset: Dataset): [string, Iterable<Row>][] {
  const texts = new Map(dataset.reports.map((report) => [report.id, report]))
  const claims = dataset.claims.filter(({ report }) => texts.has(report))
  const known: Known = { ...dataset, claims, texts }
  return [
    ['entity', entities(known)],
    [
      'activity',
      [[name('merge', known.hash), { 'prov:label': 'merging reports into incidents', 'tocsin:policy': known.policy }]],
    ],
    ['agent', agents(known)],
    [
      'wasGeneratedBy',
      known.incidents.map(
        ({ id, asOf }): Row => [
          `_:g/${id}`,
          {
            'prov:entity': name('incident', id),
            'prov:activity': name('merge', known.hash),
            ...(asOf === '' ? {} : { 'prov:time': asOf }),
          },
        ],
      ),
    ],
    ['wasAssociatedWith', [['_:a', { 'prov:activity': name('merge', known.hash), 'prov:agent': 'tocsin:reader' }]]],
    ['wasAttributedTo', attributed(known)],
    ['wasDerivedFrom', derived(known)],
    [
      'hadMember',
      known.incidents.map(
        ({ id }): Row => [
          `_:m/${id}`,
          { 'prov:collection': name('dataset', known.hash), 'prov:entity': name('incident', id) },
        ],
      ),
    ],
  ]
}

interface Known extends Dataset {
  readonly texts: ReadonlyMap<string, DatasetReport>
}

function* entities({ reports, claims, incidents, texts, hash, policy, asOf }: Known): Generator<Row> {
  yield [
    name('dataset', hash),
    {
      'prov:type': typed('prov:Collection'),
      'tocsin:policy': policy,
      'tocsin:sha256': hash,
      ...(asOf === '' ? {} : { 'tocsin:asOf': instant(asOf) }),
    },
  ]
  for (const { id, reading } of reports) {
    const { title, url, published } = reading.report
    yield [
      name('report', id),
      {
        'prov:type': 'report',
        ...(title === undefined ? {} : { 'prov:label': title }),
        ...(url === undefined ? {} : { 'prov:location': url }),
        ...(published === undefined ? {} : { 'tocsin:published': published }),
      },
    ]
  }
  for (const claim of claims) {
    const { start, end } = claim.kind === 'event' ? claim.trigger : claim.span
    const words = texts.get(claim.report)?.reading.text.slice(start, end) ?? ''
    yield [
      name('quote', claim.id),
      { 'prov:type': 'quote', 'prov:value': words, 'tocsin:start': start, 'tocsin:end': end },
    ]
    yield [
      name('claim', claim.id),
      { 'prov:type': claim.kind, 'prov:label': claim.kind === 'event' ? claim.type : claim.category },
    ]
  }
  for (const { id, title } of incidents) yield [name('incident', id), { 'prov:type': 'incident', 'prov:label': title }]
}

function* agents({ reports, claims, texts }: Known): Generator<Row> {
  yield ['tocsin:reader', { 'prov:type': typed('prov:SoftwareAgent'), 'prov:label': 'Tocsin' }]
  const named = new Map<string, object>()
  for (const { reading } of reports) {
    const { publisher } = reading.report
    if (publisher !== undefined)
      named.set(agent('outlet', publisher), { 'prov:type': typed('prov:Organization'), 'prov:label': publisher })
  }
  for (const claim of claims) {
    for (const speaker of speakersOf(claim, texts)) named.set(agent('speaker', speaker), { 'prov:label': speaker })
  }
  yield* named
}

function speakersOf(claim: Claim, texts: Known['texts']): string[] {
  const text = texts.get(claim.report)?.reading.text ?? ''
  return [...new Set(claim.attributions.map((attribution) => sourceText(attribution, text)))].filter(
    (speaker) => speaker !== '',
  )
}

function* attributed({ reports, claims, texts }: Known): Generator<Row> {
  for (const { id, reading } of reports) {
    const { publisher } = reading.report
    if (publisher !== undefined)
      yield [`_:o/${id}`, { 'prov:entity': name('report', id), 'prov:agent': agent('outlet', publisher) }]
  }
  for (const claim of claims) {
    for (const [index, speaker] of speakersOf(claim, texts).entries())
      yield [
        `_:s/${claim.id}/${index}`,
        { 'prov:entity': name('claim', claim.id), 'prov:agent': agent('speaker', speaker) },
      ]
  }
}

/** PROV says "quoted from" and "revision of" as derivations of a type. */
function* derived({ claims, incidents, lineages, texts }: Known): Generator<Row> {
  for (const claim of claims) {
    yield [
      `_:q/${claim.id}`,
      {
        'prov:generatedEntity': name('quote', claim.id),
        'prov:usedEntity': name('report', claim.report),
        'prov:type': typed('prov:Quotation'),
      },
    ]
    yield [
      `_:c/${claim.id}`,
      { 'prov:generatedEntity': name('claim', claim.id), 'prov:usedEntity': name('quote', claim.id) },
    ]
  }
  for (const incident of incidents) {
    for (const id of incident.claims)
      yield [
        `_:i/${incident.id}/${id}`,
        { 'prov:generatedEntity': name('incident', incident.id), 'prov:usedEntity': name('claim', id) },
      ]
  }
  for (const { from, to, kind } of lineages.flatMap(({ links }) => links)) {
    if (texts.has(from) && texts.has(to))
      yield [
        `_:l/${to}/${from}`,
        { 'prov:generatedEntity': name('report', to), 'prov:usedEntity': name('report', from), 'prov:label': kind },
      ]
  }
}
