import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident, Party } from '../../model/index.ts'
import { subject } from '../cases.ts'
import { makeDataset } from '../dataset/index.ts'
import { acledColumns, conservativeFatalities, isAcled } from './acled.ts'
import type { ExportRow } from './row.ts'
import { exportRows } from './row.ts'

const [, base] = [...exportRows(makeDataset(subject))]
assert.ok(base !== undefined)

/** ACLED's own order, as its codebook and its export have it. */
const order =
  'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp'

test('the 31 columns in their order', () => {
  assert.deepEqual(
    acledColumns.map(({ name }) => name),
    order.split(' '),
  )
})

const valuesOf = (row: ExportRow) => Object.fromEntries(acledColumns.map(({ name, value }) => [name, value(row)]))

test('an incident as ACLED has it', () => {
  const values = valuesOf(base)
  const { event_id_cnty, tags, notes, ...rest } = values
  assert.match(String(event_id_cnty), /^NZL\d{6,15}$/)
  assert.match(
    String(tags),
    /^crowd size=no report; contested=killed; status=contested; incident=incident-1; policy=most-authoritative; as_of=2031-03-06T00:00:00\.000Z; dataset=[0-9a-f]{64}$/,
  )
  assert.match(String(notes), /^=Clashes in Westport, 4 March 2031\. Police fired tear gas/)
  assert.deepEqual(rest, {
    event_date: '2031-03-04',
    year: 2031,
    time_precision: 1,
    disorder_type: 'Demonstrations',
    event_type: 'Riots',
    sub_event_type: 'Violent demonstration',
    actor1: 'Rioters (New Zealand)',
    assoc_actor_1: '',
    inter1: 5,
    actor2: 'Police Forces of New Zealand',
    assoc_actor_2: '',
    inter2: 1,
    interaction: '15',
    civilian_targeting: undefined,
    iso: 554,
    region: 'Oceania',
    country: 'New Zealand',
    admin1: 'West Coast',
    admin2: undefined,
    admin3: undefined,
    location: 'Westport',
    latitude: -41.7547,
    longitude: 171.6031,
    geo_precision: 1,
    source: 'Harbour Wire; Daily *Lantern*; Inland Post',
    source_scale: undefined,
    fatalities: 12,
    timestamp: Math.floor(Date.parse('2031-03-05T07:00:00Z') / 1000),
  })
})

const party = (text: string, more: Partial<Party> = {}): Party => ({ span: { start: 0, end: 1 }, text, ...more })

interface SidesCase {
  readonly acled: NonNullable<Incident['acled']>
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly gives: readonly [actor1: unknown, inter1: unknown, actor2: unknown, inter2: unknown, interaction: unknown]
}

const civil = { event: 'Violence against civilians', subEvent: 'Attack' }
const clash = { event: 'Battles', subEvent: 'Armed clash' }
const bomb = { event: 'Explosions/Remote violence', subEvent: 'Suicide bomb' }
const march = { event: 'Protests', subEvent: 'Peaceful protest' }
const dispersed = { event: 'Protests', subEvent: 'Protest with intervention' }

const cases: readonly SidesCase[] = [
  {
    acled: civil,
    actors: [party('the man')],
    targets: [party('shoppers')],
    gives: ['Unidentified Armed Group (New Zealand)', 3, 'Civilians (New Zealand)', 7, '37'],
  },
  {
    acled: civil,
    actors: [],
    targets: [],
    gives: ['Unidentified Armed Group (New Zealand)', 3, 'Civilians (New Zealand)', 7, '37'],
  },
  {
    acled: civil,
    actors: [party('the Front', { name: 'Front for Dawn', sector: 'REB' })],
    targets: [],
    gives: ['Front for Dawn', 2, 'Civilians (New Zealand)', 7, '27'],
  },
  {
    acled: clash,
    actors: [party('troops', { sector: 'MIL' })],
    targets: [party('rebels', { sector: 'REB' })],
    gives: ['Military Forces of New Zealand', 1, 'Unidentified Armed Group (New Zealand)', 2, '12'],
  },
  {
    acled: clash,
    actors: [party('troops', { sector: 'MIL', country: 'AUS' })],
    targets: [party('rebels', { sector: 'REB' })],
    gives: ['Military Forces of Australia', 8, 'Unidentified Armed Group (New Zealand)', 2, '28'],
  },
  {
    acled: bomb,
    actors: [party('a suicide bomber')],
    targets: [party('passengers', { sector: 'CVL' })],
    gives: ['Unidentified Armed Group (New Zealand)', 3, 'Civilians (New Zealand)', 7, '37'],
  },
  {
    acled: march,
    actors: [party('thousands of people')],
    targets: [party('the government', { sector: 'GOV' })],
    gives: ['Protesters (New Zealand)', 6, undefined, 0, '60'],
  },
  {
    acled: dispersed,
    actors: [party('protesters'), party('riot police', { sector: 'COP' })],
    targets: [],
    gives: ['Protesters (New Zealand)', 6, 'Police Forces of New Zealand', 1, '16'],
  },
]

for (const { acled, actors, targets, gives } of cases)
  test(`${acled.subEvent}: ${[...actors, ...targets].map(({ text }) => text).join(', ') || 'nobody named'}`, () => {
    const values = valuesOf({ ...base, incident: { ...base.incident, acled }, actors, targets })
    assert.deepEqual(
      [values['actor1'], values['inter1'], values['actor2'], values['inter2'], values['interaction']],
      gives,
    )
  })

test('fatalities are the least that stand, and never more than reports state', () => {
  const killed = base.incident.tallies.slice(0, 1)
  const [whole] = killed
  assert.ok(whole !== undefined)
  const of = (tallies: Incident['tallies']) => conservativeFatalities({ ...base.incident, tallies })
  assert.equal(of([{ ...whole, low: 12, high: 30 }]), 12)
  assert.equal(of([]), 0)
  assert.equal(
    of([
      { ...whole, who: 'police', low: 18 },
      { ...whole, who: 'children', low: 2 },
    ]),
    18,
  )
  assert.equal(
    of([
      { ...whole, low: 12 },
      { ...whole, who: 'police', low: 18 },
    ]),
    12,
  )
})

test('only what ACLED has a type for, on a known day, and not taken back', () => {
  const is = (change: Partial<Incident>) => isAcled({ ...base, incident: { ...base.incident, ...change } })
  const { acled: _, ...untyped } = base.incident
  assert.equal(is({}), true)
  assert.equal(isAcled({ ...base, incident: untyped }), false)
  assert.equal(is({ status: 'retracted' }), false)
})
