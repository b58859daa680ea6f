import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { paint } from '../../cli/painter.ts'
import { subject } from '../cases.ts'
import { displayWidth } from '../width.ts'
import { composeBrief, renderBriefMarkdown, renderBriefText } from './index.ts'

const brief = composeBrief(subject)

/** Compares with the golden file; `UPDATE=1` rewrites it, and the difference is to be read. */
function golden(name: string, actual: string): void {
  const url = new URL(`../../../fixtures/brief/${name}`, import.meta.url)
  if (process.env['UPDATE'] === '1') writeFileSync(url, actual)
  assert.equal(actual, readFileSync(url, 'utf8'))
}

test('the brief as text is as it was read over', () => {
  golden('brief.txt', renderBriefText(brief, { width: 80 }))
})

test('the brief as Markdown is as it was read over', () => {
  golden('brief.md', renderBriefMarkdown(brief))
})

test('it does not depend on the order of incidents, claims and lineages', () => {
  const turned = {
    ...subject,
    incidents: subject.incidents.toReversed(),
    claims: subject.claims.toReversed(),
    lineages: subject.lineages.toReversed(),
  }
  assert.deepEqual(composeBrief(turned), brief)
})

for (const width of [40, 60, 80, 200])
  test(`no line is wider than ${width} columns, nor than a page`, () => {
    const lines = renderBriefText(brief, { width }).split('\n')
    assert.ok(Math.max(...lines.map(displayWidth)) <= Math.min(width, 88))
  })

test('colour changes no word', () => {
  const [coloured, plain] = [{ paint }, {}].map((colour) => renderBriefText(brief, { width: 80, ...colour }))
  assert.notEqual(coloured, plain)
  assert.equal(stripVTControlCharacters(coloured ?? ''), plain)
})

test('every claim is quoted in the words of its report', () => {
  const statements = brief.incidents.flatMap((incident) => incident.statements)
  for (const claim of subject.claims) {
    const report = subject.reports.find(({ id }) => id === claim.report)
    const span = claim.kind === 'event' ? claim.trigger : claim.span
    const words = report?.reading.text.slice(span.start, span.end) ?? 'no such report'
    assert.ok(statements.some(({ quote }) => quote.includes(words)))
  }
})

test('the same sentence in two reports is said once and cites both', () => {
  const said = brief.incidents[0]?.statements.filter(({ says }) => says.includes('12 killed'))
  assert.deepEqual(
    said?.map(({ citations }) => citations),
    [[1, 2]],
  )
})

test('a long sentence is cut around the words that count', () => {
  const sentence = `${'Before that, much else was said. '.repeat(30).replaceAll('.', ',')} twelve people died ${'and more, '.repeat(80)}.`
  const start = sentence.indexOf('twelve')
  const [report] = subject.reports
  assert.ok(report !== undefined)
  const reading = { ...report.reading, text: sentence, sentences: [{ start: 0, end: sentence.length }] }
  const claim = subject.claims.find(({ kind }) => kind === 'tally')
  assert.ok(claim?.kind === 'tally')
  const span = { start, end: start + 'twelve people'.length }
  const long = composeBrief({
    ...subject,
    reports: [{ ...report, reading }],
    claims: [{ ...claim, span, attributions: [] }],
  })
  const quote = long.incidents[0]?.statements[0]?.quote ?? ''
  assert.match(quote, /^… .*twelve people died.* …$/)
  assert.ok(quote.length < 330)
})

test('text from elsewhere becomes neither markup nor terminal commands', () => {
  const [incident] = subject.incidents
  assert.ok(incident !== undefined)
  const title = '<script>alert(1)</script> [x](javascript:1) \u001b[2J\u202e `code`'
  const evil = composeBrief({ ...subject, incidents: [{ ...incident, title }] })
  const heading = renderBriefMarkdown(evil)
    .split('\n')
    .find((line) => line.startsWith('## 1.'))
  assert.equal(heading, '## 1. \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:1) ␛\\[2J\ufffd \\`code\\`')
  assert.ok(!renderBriefText(evil, { width: 80 }).includes('\u001b'))
})

test('an empty ledger has a brief of one sentence', () => {
  const empty = composeBrief({ asOf: '2031-01-01T00:00:00.000Z', incidents: [], claims: [], lineages: [], reports: [] })
  assert.equal(
    renderBriefText(empty, { width: 80 }),
    'SITUATION BRIEF\n===============\n\nWhat was known on 1 January 2031, 00:00 UTC: 0 incidents from 0 reports that\nderive from 0 texts.\n',
  )
})
