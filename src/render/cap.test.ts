/** Is it CAP 1.2? By libxml2 with a schema written from the standard: the export of a dataset, and every kind of alert. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validateXML } from 'xmllint-wasm'
import type { Alert } from './alert/index.ts'
import { renderCapAlert } from './alert/index.ts'
import { hostile, hostileSubject, subject } from './cases.ts'
import { makeDataset } from './dataset/index.ts'
import { renderCap } from './export/index.ts'

const dataset = makeDataset(subject)
const evil = makeDataset(hostileSubject(`${hostile} ${'long '.repeat(100)}`))

const exported = async (of = dataset): Promise<string> => (await Array.fromAsync(renderCap(of))).join('')

const words = (values: string): string =>
  values
    .split(' ')
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join('')
const choice = (name: string, values: string, occurs = ''): string =>
  `<xs:element name="${name}" ${occurs}><xs:simpleType><xs:restriction base="xs:string">${words(values)}</xs:restriction></xs:simpleType></xs:element>`
const element = (name: string, type: string, occurs = ''): string =>
  `<xs:element name="${name}" type="${type}" ${occurs}/>`
const many = 'minOccurs="0" maxOccurs="unbounded"'
const maybe = 'minOccurs="0"'
const valued = (name: string): string =>
  `<xs:element name="${name}" ${many}><xs:complexType><xs:sequence>${element('valueName', 'xs:string')}${element('value', 'xs:string')}</xs:sequence></xs:complexType></xs:element>`

/** CAP 1.2, section 3.2, element by element in its order. */
const capSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:oasis:names:tc:emergency:cap:1.2" targetNamespace="urn:oasis:names:tc:emergency:cap:1.2" elementFormDefault="qualified">
<xs:simpleType name="time"><xs:restriction base="xs:dateTime"><xs:pattern value="\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d"/></xs:restriction></xs:simpleType>
<xs:simpleType name="name"><xs:restriction base="xs:string"><xs:pattern value="[^ ,&lt;&amp;]+"/></xs:restriction></xs:simpleType>
<xs:simpleType name="circle"><xs:restriction base="xs:string"><xs:pattern value="-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)? \\d+(\\.\\d+)?"/></xs:restriction></xs:simpleType>
<xs:simpleType name="headline"><xs:restriction base="xs:string"><xs:maxLength value="160"/></xs:restriction></xs:simpleType>
<xs:element name="alert"><xs:complexType><xs:sequence>
${element('identifier', 'name')}${element('sender', 'name')}${element('sent', 'time')}
${choice('status', 'Actual Exercise System Test Draft')}${choice('msgType', 'Alert Update Cancel Ack Error')}
${element('source', 'xs:string', maybe)}${choice('scope', 'Public Restricted Private')}
${element('restriction', 'xs:string', maybe)}${element('addresses', 'xs:string', maybe)}${element('code', 'xs:string', many)}
${element('note', 'xs:string', maybe)}${element('references', 'xs:string', maybe)}${element('incidents', 'xs:string', maybe)}
<xs:element name="info" ${many}><xs:complexType><xs:sequence>
${element('language', 'xs:language', maybe)}
${choice('category', 'Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other', 'maxOccurs="unbounded"')}
${element('event', 'xs:string')}
${choice('responseType', 'Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None', many)}
${choice('urgency', 'Immediate Expected Future Past Unknown')}
${choice('severity', 'Extreme Severe Moderate Minor Unknown')}
${choice('certainty', 'Observed Likely Possible Unlikely Unknown')}
${element('audience', 'xs:string', maybe)}${valued('eventCode')}
${element('effective', 'time', maybe)}${element('onset', 'time', maybe)}${element('expires', 'time', maybe)}
${element('senderName', 'xs:string', maybe)}${element('headline', 'headline', maybe)}
${element('description', 'xs:string', maybe)}${element('instruction', 'xs:string', maybe)}
${element('web', 'xs:anyURI', maybe)}${element('contact', 'xs:string', maybe)}${valued('parameter')}
<xs:element name="area" ${many}><xs:complexType><xs:sequence>
${element('areaDesc', 'xs:string')}${element('polygon', 'xs:string', many)}${element('circle', 'circle', many)}${valued('geocode')}
${element('altitude', 'xs:decimal', maybe)}${element('ceiling', 'xs:decimal', maybe)}
</xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>`

async function capErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'alert.xml', contents: xml }],
    schema: [{ fileName: 'cap.xsd', contents: capSchema }],
  })
  return errors.map(({ message }) => message)
}

for (const [what, of] of Object.entries({
  'an ordinary dataset': dataset,
  'a hostile one': evil,
  'an empty one': makeDataset({ asOf: '', incidents: [], claims: [], lineages: [], reports: [] }),
}))
  test(`CAP of ${what} keeps to the standard`, async () => {
    assert.deepEqual(await capErrors(await exported(of)), [])
  })

test('the schema refuses what the standard refuses', async () => {
  const alert = await exported()
  for (const [from, to] of [
    ['-00:00</sent>', 'Z</sent>'],
    ['<msgType>Alert', '<msgType>Alarm'],
    ['<scope>Public</scope>', ''],
    ['<language>en</language>', '<event>x</event>'],
  ] as const)
    assert.notDeepEqual(await capErrors(alert.replace(from, to)), [], to)
})

const [ordinary] = dataset.incidents
const [odd] = evil.incidents
const base: Alert = {
  id: 'a-2',
  rule: 'almaty',
  kind: 'alert',
  key: 'i',
  sequence: 1,
  at: '2031-03-05T00:00:00.000Z',
  references: [],
  title: 'Attack in Almaty',
  changes: [],
}
const week = { from: '2031-03-03', to: '2031-03-09', incidents: 9, mean: 2.5, weeks: 4 }

const alerts: readonly (readonly [what: string, alert: Alert, says: RegExp])[] = [
  ['something new', { ...base, ...(ordinary && { incident: ordinary }) }, /<msgType>Alert<.*<areaDesc>/s],
  ['what is hostile', { ...base, title: hostile, ...(odd && { incident: odd }) }, /<circle>1,2 5<\/circle>/],
  [
    'a correction',
    { ...base, kind: 'correction', references: ['a-1'], ...(ordinary && { incident: ordinary }) },
    /<msgType>Update<.*<references>desk,a-1,2031-03-04T00:00:00-00:00<\/references><incidents>/s,
  ],
  [
    'a correction of what was never sent',
    { ...base, kind: 'correction', ...(ordinary && { incident: ordinary }) },
    /<msgType>Alert</,
  ],
  [
    'an incident that is none any more',
    { ...base, kind: 'retraction', references: ['a-0', 'a-1'], reason: 'it is gone' },
    /<msgType>Cancel<.*<event>incident taken back</s,
  ],
  ['a rise', { ...base, key: week.from, rise: week }, /<event>rise in incidents</],
]

for (const [what, alert, says] of alerts)
  test(`CAP of an alert about ${what} keeps to the standard`, async () => {
    const text = renderCapAlert(alert, { sender: 'desk', sentAt: () => '2031-03-04T00:00:00.000Z' })
    assert.deepEqual(await capErrors(text), [])
    assert.match(text, says)
  })

test('an alert and an export say the same of the same incident', async () => {
  assert.ok(ordinary)
  const alert = renderCapAlert({ ...base, incident: ordinary }, { sender: 'desk', sentAt: () => '' })
  const judged = (text: string) => /<category>.*?<eventCode>/s.exec(text)?.[0]
  assert.equal(judged(alert), judged(await exported({ ...dataset, incidents: [ordinary] })))
})

test('a correction of a dataset names the alert that it replaces', async () => {
  const references = ['desk@example.org,a,2031-01-01T00:00:00-00:00']
  const chunks = await Array.fromAsync(
    renderCap(dataset, { sender: 'desk@example.org', msgType: 'Update', references }),
  )
  assert.deepEqual(await capErrors(chunks.join('')), [])
})
