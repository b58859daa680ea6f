/** Is everyone told what the rule says, once, in order, and also when it turns out to be otherwise? */
import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Incident } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import { renderCapAlert } from '../../render/alert/index.ts'
import { signatureOf } from '../../send/index.ts'
import type { DeskLedger } from '../desk/index.ts'
import type { Told } from './evaluate.ts'
import { evaluate, toldOf } from './evaluate.ts'
import type { AlertRule, DeliveryOptions } from './index.ts'
import { openBoard, openDelivery } from './index.ts'

const rule: AlertRule = { name: 'almaty', when: { killedMin: 5 }, to: [] }

function incident(id: string, own: Partial<Incident> & { killed?: number } = {}): Incident {
  const { killed = 6, ...rest } = own
  const tally = {
    category: 'killed',
    low: killed,
    best: killed,
    high: killed,
    basis: 'c',
    history: [],
    contested: false,
  }
  return {
    schema: 'tocsin/incident/1',
    id,
    title: 'Attack in Almaty',
    type: 'ASSAULT',
    from: '2031-03-05',
    to: '2031-03-05',
    datePrecision: 1,
    place: { name: 'Almaty', country: 'KAZ', lat: 43.25, lon: 76.95, precision: 'city' },
    parties: [],
    tallies: [tally],
    claims: [],
    reports: ['r'],
    origins: 1,
    status: 'reported',
    asOf: '2031-03-06T00:00:00.000Z',
    ...rest,
  }
}

/** Looks one after the other; what does not pass is there all the same, unless it is in neither list. */
function looks(...moments: readonly { passing?: readonly Incident[]; others?: readonly Incident[] }[]): Alert[] {
  const told = new Map<string, Told>()
  return moments.flatMap(({ passing = [], others = [] }, index) => {
    const at = `2031-03-0${index + 5}T00:00:00.000Z`
    const found = { at, passing, others: new Map(others.map((each) => [each.id, each])), days: [] }
    const alerts = evaluate(rule, found, told)
    for (const alert of alerts) told.set(alert.key, toldOf(alert))
    return alerts
  })
}

const kinds = (alerts: readonly Alert[]): string[] => alerts.map(({ kind }) => kind)

test('the same again is told once; another figure is a correction that says both', () => {
  const alerts = looks(
    { passing: [incident('i')] },
    { passing: [incident('i', { reports: ['r', 's'] })] },
    { passing: [incident('i', { killed: 9 })] },
  )
  assert.deepEqual(kinds(alerts), ['alert', 'correction'])
  assert.deepEqual(alerts[1]?.changes, [{ what: 'killed', before: '6', after: '9' }])
  assert.deepEqual(alerts[1]?.references, [alerts[0]?.id])
})

test('what is retracted, denied or gone is taken back; what falls below the bound is corrected; what comes back is told', () => {
  assert.deepEqual(kinds(looks({ passing: [incident('i')] }, { others: [incident('i', { status: 'retracted' })] })), [
    'alert',
    'retraction',
  ])
  assert.deepEqual(kinds(looks({ passing: [incident('i')] }, { passing: [incident('i', { status: 'denied' })] })), [
    'alert',
    'retraction',
  ])
  assert.deepEqual(kinds(looks({ passing: [incident('i')] }, {}, {})), ['alert', 'retraction'])
  const less = incident('i', { killed: 2 })
  const below = looks(
    { passing: [incident('i')] },
    { others: [less] },
    { others: [less] },
    { passing: [incident('i')] },
  )
  assert.deepEqual(kinds(below), ['alert', 'correction', 'correction'])
  assert.equal(below[1]?.reason, 'it no longer passes the rule')
})

test('a rise is told once a week, and not where there is next to nothing', () => {
  const rising: AlertRule = { name: 'rise', when: { rise: { weeks: 4 } }, to: [] }
  const inWeek = (day: string, incidents: number) => [{ day, incidents }]
  const before = ['2031-03-31', '2031-04-07', '2031-04-14', '2031-04-21'].flatMap((monday) => inWeek(monday, 4))
  const at = '2031-04-30T12:00:00.000Z'
  const none = { at, passing: [], others: new Map() }
  const look = (latest: number, earlier = before) =>
    evaluate(rising, { ...none, days: [...earlier, ...inWeek('2031-04-28', latest)] }, new Map())
  assert.deepEqual(look(5), [])
  const [alert] = look(6)
  assert.deepEqual(alert?.rise, { from: '2031-04-28', to: '2031-05-04', incidents: 6, mean: 4, weeks: 4 })
  assert.deepEqual(
    evaluate(
      rising,
      { ...none, days: [...before, ...inWeek('2031-04-28', 9)] },
      new Map([[alert?.key ?? '', toldOf(alert as Alert)]]),
    ),
    [],
  )
  assert.deepEqual(look(5, []), [])
  assert.equal(look(6, []).length, 1)
})

test('whatever happens, a correction follows an alert, and two looks at the same tell nothing the second time', () => {
  const state = fc.option(
    fc.record({ killed: fc.nat(9), status: fc.constantFrom('reported', 'denied', 'retracted', 'contested' as const) }),
  )
  fc.assert(
    fc.property(fc.array(state, { maxLength: 8 }), (states) => {
      const moments = states.map((own) => {
        if (own === null) return {}
        const now = [incident('i', own as Partial<Incident>)]
        return own.killed >= 5 ? { passing: now } : { others: now }
      })
      const alerts = looks(...moments.flatMap((moment) => [moment, moment]))
      const once = looks(...moments)
      assert.deepEqual(kinds(alerts), kinds(once))
      for (const [index, alert] of alerts.entries()) {
        assert.equal(alert.kind === 'alert', index === 0)
        assert.deepEqual(
          alert.references,
          alerts.slice(0, index).map(({ id }) => id),
        )
      }
    }),
  )
})

test('CAP: a correction is an Update of what was told, and a retraction a Cancel', () => {
  const hostile = incident('i', { title: '<script>\u0007&"' })
  const [first, second, third] = looks({ passing: [hostile] }, { passing: [incident('i', { killed: 9 })] }, {})
  const sentAt = () => '2031-03-05T00:00:00.000Z'
  const cap = (alert: Alert | undefined) => renderCapAlert(alert as Alert, { sender: 'tocsin', sentAt })
  assert.match(cap(first), /<msgType>Alert<\/msgType>/)
  assert.doesNotMatch(cap(first), /<script|\p{Cc}(?<!\n)|\dZ</u)
  assert.match(cap(second), /<msgType>Update<\/msgType>/)
  assert.ok(cap(second).includes(`<references>tocsin,${first?.id},2031-03-05T00:00:00-00:00</references>`))
  assert.match(cap(third), /<msgType>Cancel<\/msgType>/)
})

interface Received {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A receiver that answers with these statuses, one after the other, and then with 200. */
async function receiver(statuses: number[]): Promise<{ server: Server; url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body })
    response.writeHead(statuses.shift() ?? 200, { location: 'http://elsewhere.example/' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

const delivery: DeliveryOptions = {
  secret: (name) => (name === 'TOCSIN_HOOK' ? 'key' : undefined),
  allowPrivateNetwork: true,
  now: () => 1_900_000_000_000,
  patience: { firstWaitMs: 1 },
}

/** A board over a ledger that holds whatever `now` does. */
function boardOver(state: { now: readonly Incident[] }, url: string, options: Partial<DeliveryOptions> = {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'tocsin-alerts-')), 'alerts.json')
  const rules = [{ ...rule, to: [{ kind: 'webhook', url, secretFrom: 'TOCSIN_HOOK' }] }]
  writeFileSync(file, JSON.stringify({ rules }))
  const ledger = {
    // Whatever is asked may have changed.
    revision: async () => `${performance.now()}`,
    incidents: async () => ({ items: state.now, total: state.now.length, asOf: '2031-03-06T00:00:00.000Z' }),
    incident: async () => undefined,
  } as unknown as DeskLedger
  const failures: unknown[] = []
  const open = () =>
    openBoard({
      file,
      ledger,
      deliver: openDelivery({ ...delivery, ...options }),
      now: () => '2031-03-06T00:00:00.000Z',
      onFailure: (error) => failures.push(error),
    })
  return { file, open, failures, journal: file.replace('.json', '.journal.jsonl') }
}

test('a webhook gets each alert once, signed, whatever passes; and what a rule began with is not told', async () => {
  const { server, url, received } = await receiver([500, 429])
  const state = { now: [incident('old')] as readonly Incident[] }
  const { open, failures } = boardOver(state, url)
  await open().run()
  assert.equal(received.length, 0)
  state.now = [incident('old'), incident('new')]
  assert.equal((await open().run()).length, 1)
  await open().run()
  assert.deepEqual(failures, [])
  assert.equal(received.length, 3)
  const [first, , last] = received
  assert.equal(first?.headers['tocsin-alert'], last?.headers['tocsin-alert'])
  assert.equal(JSON.parse(last?.body ?? '').key, 'new')
  const expected = signatureOf({ key: 'key', timestamp: 1_900_000_000, body: last?.body ?? '' })
  assert.equal(last?.headers['tocsin-signature'], expected)
  // What was there at the beginning is told of when it changes.
  state.now = [incident('new')]
  await open().run()
  assert.deepEqual(received.map(({ body }) => JSON.parse(body).kind).slice(3), ['retraction'])
  server.close()
})

test('a receiver that is away gets it later; one that refuses or leads elsewhere is asked once', async () => {
  const away = await receiver([])
  const state = { now: [] as readonly Incident[] }
  const { open, failures } = boardOver(state, away.url)
  await open().run()
  away.server.close()
  state.now = [incident('i')]
  await open().run()
  assert.equal(failures.length, 1)
  assert.equal(open().raised('almaty')[0]?.open.size, 1)
  for (const status of [403, 302]) {
    const refusing = await receiver([status])
    const own = { now: [] as readonly Incident[] }
    const board = boardOver(own, refusing.url)
    await board.open().run()
    own.now = [incident('i')]
    await board.open().run()
    await board.open().run()
    assert.equal(refusing.received.length, 1, String(status))
    refusing.server.close()
  }
})

test('nothing is sent into the local network unless it is allowed, nor unsigned where a key is missing', async () => {
  const { server, url, received } = await receiver([])
  for (const options of [{ allowPrivateNetwork: false }, { secret: () => undefined }]) {
    const state = { now: [] as readonly Incident[] }
    const { open, failures } = boardOver(state, url, options)
    await open().run()
    state.now = [incident('i')]
    await open().run()
    assert.equal(failures.length, 1)
  }
  assert.equal(received.length, 0)
  server.close()
})

test('a kill at any byte of the journal loses no alert that was written down, and the next run goes on', async () => {
  const { server, url } = await receiver([])
  const state = { now: [] as readonly Incident[] }
  const { open, journal } = boardOver(state, url)
  await open().run()
  const begun = readFileSync(journal, 'utf8').length
  state.now = [incident('i')]
  await open().run()
  const whole = readFileSync(journal, 'utf8')
  for (let length = begun; length < whole.length; length += 7) {
    writeFileSync(journal, whole)
    truncateSync(journal, length)
    assert.ok((await open().run()).length <= 1)
    assert.equal(open().raised('almaty').length, 1)
    assert.equal(open().raised('almaty')[0]?.open.size, 0)
  }
  appendFileSync(journal, 'no JSON}\n')
  assert.throws(open, { code: 'alerts/unreadable' })
  server.close()
})

test('a mail is plain text, and a correction is a reply', async () => {
  const mails: string[] = []
  const smtp = createSocketServer((socket) => {
    let isData = false
    let text = ''
    socket.write('220 test\r\n')
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      if (isData) {
        text += chunk
        if (!text.endsWith('\r\n.\r\n')) return
        mails.push(text)
        isData = false
        text = ''
        socket.write('250 taken\r\n')
      } else if (/^DATA/i.test(chunk)) {
        isData = true
        socket.write('354 go on\r\n')
      } else socket.write(/^QUIT/i.test(chunk) ? '221 bye\r\n' : '250 ok\r\n')
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const mail = { url: `smtp://127.0.0.1:${(smtp.address() as AddressInfo).port}`, from: 'desk@example.org' }
  const deliver = openDelivery({ ...delivery, mail })
  const [first, second] = looks(
    { passing: [incident('i', { title: 'Attack\r\nBcc: all@example.org' })] },
    { passing: [incident('i')] },
  )
  for (const alert of [first, second]) await deliver(alert as Alert, { kind: 'mail', to: ['one@example.org'] })
  assert.match(mails[0] ?? '', /^Subject: Attack Bcc: all@example.org, 6 killed\r$/m)
  assert.doesNotMatch(mails[0] ?? '', /^Bcc:/m)
  assert.match(mails[0] ?? '', /^Content-Type: text\/plain/m)
  assert.match(mails[1] ?? '', /^Subject: CORRECTED: /m)
  assert.ok(mails[1]?.includes(`In-Reply-To: <${first?.id}@example.org>`))
  smtp.close()
})
