import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { paint } from '../../cli/painter.ts'
import type { Incident } from '../../model/index.ts'
import { subject } from '../cases.ts'
import { makeDataset } from '../dataset/index.ts'
import { displayWidth } from '../width.ts'
import type { Block, Brief } from './document.ts'
import { plainInlines } from './document.ts'
import { composeBrief, renderBriefHtml, renderBriefMarkdown, renderBriefText } from './index.ts'

const brief = composeBrief(subject)
const empty = { asOf: '2031-01-01T00:00:00.000Z', incidents: [], claims: [], lineages: [], reports: [] }

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

test('the brief as a page is as it was read over', () => {
  golden('brief.html', renderBriefHtml(brief))
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

const quotes = ({ blocks }: Brief) => blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
/** The words of all blocks below a heading, up to the next of its level. */
function below({ blocks }: Brief, heading: string): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading))
  const rest = from < 0 ? [] : blocks.slice(from + 1)
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 2)
  return rest
    .slice(0, to < 0 ? undefined : to)
    .map(words)
    .join('\n')
}
function words(block: Block): string {
  if (block.kind === 'heading') return block.text
  if (block.kind === 'paragraph') return plainInlines(block.inlines)
  if (block.kind === 'list') return block.items.map(plainInlines).join('\n')
  if (block.kind === 'quote') return `${block.who}: ${block.text} ${plainInlines(block.cites)}`
  if (block.kind === 'table') return block.rows.map((row) => row.map(plainInlines).join(' | ')).join('\n')
  return block.title
}

test('every claim is quoted in the words of its report', () => {
  const lines = brief.blocks.map(words).join('\n')
  for (const claim of subject.claims) {
    const report = subject.reports.find(({ id }) => id === claim.report)
    const span = claim.kind === 'event' ? claim.trigger : claim.span
    assert.ok(lines.includes(report?.reading.text.slice(span.start, span.end) ?? 'no such report'))
  }
})

test('the same sentence in two reports is quoted once and cites both', () => {
  const said = quotes(brief).filter(({ text }) => text.startsWith('Twelve people were killed'))
  assert.deepEqual(
    said.map(({ cites }) => plainInlines(cites)),
    ['[1][2]'],
  )
})

test('the summary says the gravest with who states it, and each sentence cites a report', () => {
  const summary = below(brief, 'In brief')
  assert.match(
    summary,
    /^New Zealand\. Twelve people were killed in the =Clashes in Westport, .*, the health ministry said \[1\]; others differ: the opposition Dawn party at least 30 \[3\]\. At least 24/,
  )
})

test('figures that exclude each other are set against each other by voice', () => {
  const line = below(brief, 'What contradicts itself')
    .split('\n')
    .find((each) => each.startsWith('Killed'))
  assert.match(line ?? '', /The opposition Dawn party: at least 30 \(.*\[3\]\); the health ministry: 12 \(.*\[1\]\)\.$/)
})

test('what is new since the last brief: incidents, figures, standings; and nothing where nothing is', () => {
  const [fire, clashes] = subject.incidents
  assert.ok(fire !== undefined && clashes !== undefined)
  const was: Incident = {
    ...clashes,
    status: 'reported',
    tallies: clashes.tallies.slice(0, 1).map((tally) => ({ ...tally, low: 3, best: 3 })),
  }
  const before = makeDataset({ ...subject, asOf: '2031-03-04T20:00:00.000Z', incidents: [was] })
  const news = below(composeBrief(subject, { before }), 'New since 4 March 2031, 20:00').split('\n')
  assert.deepEqual(
    news.map((line) => line.split(':')[0]),
    ['New', 'Changed', 'Changed', 'Standing'],
  )
  assert.match(news[1] ?? '', /from 3 to 12, according to the health ministry, .*\[1\]$/)
  assert.match(news[2] ?? '', /^Changed: Injured, .*: from no figure to at least 24/)
  assert.match(news[3] ?? '', /was reported, is contested/)
  assert.equal(below(composeBrief(subject, { before: makeDataset(subject) }), 'New since'), 'Nothing.')
})

test('related incidents are named with the number under which they stand, from both ends', () => {
  const [fire, clashes] = subject.incidents
  assert.ok(fire !== undefined && clashes !== undefined)
  const links = [{ kind: 'response' as const, to: clashes.id }]
  const notes = [{ kind: 'split' as const, at: '2031-03-06', report: subject.reports[3]?.id ?? '', ids: [clashes.id] }]
  const told = { ...fire, links, notes, tallies: clashes.tallies.slice(0, 1) }
  const lines = composeBrief({ ...subject, incidents: [told, clashes] }).blocks.map(words)
  assert.ok(lines.some((line) => /^Related: a response to =Clashes in Westport, .*\(no\. 1\)\.$/.test(line)))
  assert.ok(lines.some((line) => /^Related: followed in response by Fire, .*\(no\. 2\)\.$/.test(line)))
  assert.ok(lines.some((line) => /^Not told apart from =Clashes .* until a later report\. \[4\]$/.test(line)))
})

test('only claims that exclude each other are set against each other', () => {
  const [, clashes] = subject.incidents
  const [killed, ...rest] = clashes?.tallies ?? []
  assert.ok(clashes !== undefined && killed !== undefined)
  const older = { at: '2031-03-04T10:00:00Z', low: 3, best: 3, high: 3, source: 'a doctor', claim: 'older' }
  const [one, other] = killed.history.map(({ claim }) => claim)
  const tally = { ...killed, history: [older, ...killed.history], excludes: [[one ?? '', other ?? '']] }
  const line = below(
    composeBrief({ ...subject, incidents: [{ ...clashes, tallies: [tally, ...rest] }] }),
    'What contradicts',
  )
  assert.match(line, /Dawn party: at least 30/)
  assert.doesNotMatch(line, /a doctor/)
})

test('a report without a date does not make its ledger known only today', () => {
  const reports = subject.reports.map((report, index) => {
    const { published: _, ...rest } = report.reading.report
    return index === 0 ? { ...report, reading: { ...report.reading, report: rest } } : report
  })
  const [first] = composeBrief({ ...subject, asOf: '2040-01-01T00:00:00Z', reports }).about
  assert.match(first ?? '', /^What was known on 6 March 2031/)
  assert.match(composeBrief({ ...subject, asOf: '2040-01-01T00:00:00Z' }).about[0] ?? '', /1 January 2040/)
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
  const quote = quotes(long)[0]?.text ?? ''
  assert.match(quote, /^… .*twelve people died.* …$/)
  assert.ok(quote.length < 330)
})

const HOSTILE = '<script>alert(1)</script> [x](javascript:1) \u001b[2J\u202e `code` | cell'

test('text from elsewhere becomes neither markup nor terminal commands', () => {
  const evil = composeBrief({
    ...subject,
    incidents: subject.incidents.map((incident) => ({ ...incident, title: HOSTILE })),
    reports: subject.reports.map((report) => ({
      ...report,
      reading: {
        ...report.reading,
        report: { ...report.reading.report, title: HOSTILE, publisher: HOSTILE, url: 'javascript:alert(1)' },
      },
    })),
  })
  const heading = renderBriefMarkdown(evil)
    .split('\n')
    .find((line) => line.startsWith('### 1'))
  assert.equal(
    heading,
    '### 1\\. \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:1) ␛\\[2J\ufffd \\`code\\` \\| cell, 4 March 2031',
  )
  assert.ok(!renderBriefText(evil, { width: 80 }).includes('\u001b'))
  const page = renderBriefHtml(evil)
  assert.doesNotMatch(page, /<script|href="javascript/)
  assert.ok(!page.includes('\u202e') && !page.includes('\u001b'))
})

test('the page needs nothing but itself', () => {
  const page = renderBriefHtml(brief)
  assert.doesNotMatch(page, /\ssrc=|<link|@import|url\(|<script|https?:\/\/(?!www\.w3\.org)/)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${target}"`), target)
})

test('an empty ledger has a brief that says so', () => {
  assert.match(
    renderBriefText(composeBrief(empty), { width: 80 }),
    /^SITUATION REPORT\n=+\n\nWhat was known on 1 January 2031, 00:00 UTC\.\n0 incidents from 0 reports that derive from 0 independent texts\.\nFigures by the policy most-authoritative\. Dataset [0-9a-f]{12}\.\n$/,
  )
})
