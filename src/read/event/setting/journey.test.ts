/** Where do people and vehicles come from or go to? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('a shell falls elsewhere than where it was fired from, and fire is exchanged at a crossing and not at somebody', () => {
  const shelling = read({ text: 'A shell fired from Uzbekistan hit a house in Osh, Kyrgyzstan.' })
  assert.equal(shelling.places[shelling.events[0]?.place ?? -1]?.country, 'KGZ')
  const { events } = read({ text: 'Soldiers exchanged heavy fire at the Osh crossing.' })
  assert.deepEqual(events[0]?.targets, [])
})

test('no event is where somebody came from or was going, unless the journey is the event', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[]])[] = [
    ['A tourist visiting from Peru and two officers were killed in Tuesday’s attacks.', undefined],
    ['Four migrants from Ghana were killed when a truck overturned.', undefined],
    ['A tanker that left the port of Aktau on Tuesday sank.', undefined],
    ['A bus travelling from Osh to Batken plunged into a ravine on Tuesday.', undefined],
    ['A convoy carrying flour from Osh to Batken was looted on Tuesday.', undefined],
    ['A flight from Osh to Almaty was hijacked on Tuesday.', undefined],
    ['A patrol on its way to Osh was ambushed on Tuesday.', undefined],
    ['A boat carrying 70 people from Aktau sank off Crete on Tuesday.', 'Crete'],
    ['A bus was attacked near Osh on the road to Batken.', 'Osh'],
    ['Troops withdrew from Osh on Tuesday.', 'Osh'],
    ['Gunmen abducted 20 people from a bus in Osh on Tuesday.', 'Osh'],
    ['The envoy flew to Vienna and met the rebels on Tuesday.', 'Vienna', 'Vienna'],
    ['A teacher from Leeds was arrested.', 'Leeds'],
    ['Okoro, a father of two from Leeds, drowned on Tuesday.', undefined],
    ['Okoro, a teacher from Leeds, was killed in Osh on Tuesday.', 'Osh'],
  ]
  for (const [text, ...expected] of lines)
    assert.deepEqual(
      settings(text).map(([, place]) => place),
      expected,
      text,
    )
})
