/** Can everybody read the page and the Word document? axe-core in a real browser where there is one; the archive by another reader. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { validateXML } from 'xmllint-wasm'
import yauzl from 'yauzl'
import { subject } from '../cases.ts'
import { composeBrief, renderBriefDocx, renderBriefHtml } from './index.ts'

const [, clashes] = subject.incidents
const history = Array.from({ length: 4 }, (_, index) => ({
  at: `2031-03-0${4 + index}T07:00:00.000Z`,
  low: 3 + index * 4,
  best: 3 + index * 4,
  source: 'the health ministry',
  claim: `c${index}`,
}))
/** With a figure that moved often enough to be drawn. */
const brief = composeBrief({
  ...subject,
  incidents: subject.incidents.map((incident) =>
    incident === clashes
      ? {
          ...incident,
          tallies: incident.tallies.map((tally) => (tally.category === 'killed' ? { ...tally, history } : tally)),
        }
      : incident,
  ),
})

const { TOCSIN_CHROMIUM: browserPath = '' } = process.env

test('the page has a drawing, and the table beside it holds its figures', () => {
  const page = renderBriefHtml(brief)
  assert.match(
    page,
    /<svg viewBox="0 0 560 150" role="img" aria-label="Killed, as stated over time: .*: from 3 to 15">/,
  )
  for (const { best } of history) assert.match(page, new RegExp(`<td>(<strong>)?${best}`))
})

test('axe finds no fault in the page, light and dark', {
  skip: existsSync(browserPath) ? false : 'no browser: set TOCSIN_CHROMIUM to the path of Chromium',
}, async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      // The page lets no script run, so axe comes in past its policy.
      const context = await browser.newContext({ bypassCSP: true, colorScheme })
      const page = await context.newPage()
      await page.setContent(renderBriefHtml(brief))
      await page.addScriptTag({
        content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      })
      const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] }
      assert.deepEqual(
        found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
        colorScheme,
      )
    }
  } finally {
    await browser.close()
  }
})

/** The files of an archive, read by yauzl, which checks sizes and checksums. */
async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const fromBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)
  const archive = await fromBuffer(Buffer.from(bytes), { lazyEntries: true, autoClose: true })
  const files = new Map<string, string>()
  await new Promise<void>((resolve, reject) => {
    archive.on('end', resolve)
    archive.on('error', reject)
    archive.on('entry', (entry: yauzl.Entry) => {
      archive.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error)
        files.set(entry.fileName, Buffer.concat(await Array.fromAsync(stream)).toString('utf8'))
        archive.readEntry()
      })
    })
    archive.readEntry()
  })
  return files
}

test('the Word document is an archive of well-formed parts that name one another, the same bytes each time', async () => {
  const bytes = renderBriefDocx(brief)
  assert.deepEqual(
    bytes,
    renderBriefDocx(
      composeBrief({
        ...subject,
        incidents: subject.incidents.map((each) =>
          each === clashes
            ? {
                ...each,
                tallies: each.tallies.map((tally) => (tally.category === 'killed' ? { ...tally, history } : tally)),
              }
            : each,
        ),
      }),
    ),
  )
  const files = await unzip(bytes)
  assert.deepEqual([...files.keys()].slice(0, 2), ['[Content_Types].xml', '_rels/.rels'])
  for (const [fileName, contents] of files) {
    // Well formed is what is asked: any element may be the root.
    const anything = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'
    const { errors } = await validateXML({
      xml: [{ fileName: fileName.replaceAll(/[^\w.]/g, '_'), contents }],
      schema: [anything],
    })
    assert.deepEqual(
      errors.filter(({ message }) => /parser error/.test(message)),
      [],
      fileName,
    )
  }
  const document = files.get('word/document.xml') ?? ''
  for (const [, style] of document.matchAll(/w:pStyle w:val="(\w+)"/g))
    assert.match(files.get('word/styles.xml') ?? '', new RegExp(`w:styleId="${style}"`))
  for (const [, anchor] of document.matchAll(/w:anchor="(\w+)"/g))
    assert.ok(document.includes(`w:name="${anchor}"`), anchor)
})
