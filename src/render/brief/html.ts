/**
 * How does a brief look as a page? One file that needs no other: it opens without a network, runs no script, prints on A4, and
 * is read by whoever looks and whoever listens. Text from elsewhere is text.
 */
import { xmlText } from '../xml.ts'
import { chartSvg } from './chart.ts'
import type { Block, Brief, BriefSource, Inlines } from './document.ts'
import { pageStyle } from './style.ts'

/** Ends with a line feed. */
export function renderBriefHtml(brief: Brief): string {
  const title = xmlText(brief.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Tocsin">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${heading(title)}</h1>
${brief.about.map((line) => `<p>${xmlText(line)}</p>`).join('\n')}
</header>
<main>
${sections(brief.blocks)}
</main>
${brief.sources.length === 0 ? '' : sourceList(brief.sources)}
</body>
</html>
`
}

/** The kind of document above its subject. */
function heading(title: string): string {
  const [kind, ...subject] = title.split(': ')
  return subject.length === 0
    ? title
    : `<span class="kind">${kind}<span class="quiet">: </span></span>${subject.join(': ')}`
}

/** A section for each heading of the second level, with a list of them to jump by. */
function sections(blocks: readonly Block[]): string {
  const groups: Block[][] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) groups.push([block])
    else groups.at(-1)?.push(block)
  }
  const name = ([first]: readonly Block[]): string => (first?.kind === 'heading' ? first.text : '')
  const links = groups.map((group, index) => `<li><a href="#s${index + 1}">${xmlText(name(group))}</a></li>`)
  const nav =
    groups.length < 2
      ? ''
      : `<nav aria-label="Contents"><ul>${links.join('')}<li><a href="#reports">Reports</a></li></ul></nav>\n`
  const bodies = groups.map((group, index) => {
    const id = `s${index + 1}`
    const [, ...rest] = group
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${xmlText(name(group))}</h2>\n${rest.map(blockHtml).join('\n')}\n</section>`
  })
  return `${nav}${bodies.join('\n')}`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${xmlText(block.text)}</h3>`
    case 'paragraph':
      return `<p>${inline(block.inlines)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
    case 'quote':
      return `<figure class="quote"><blockquote dir="auto">“${xmlText(block.text)}” ${inline(block.cites)}</blockquote><figcaption>${xmlText(block.who)}</figcaption></figure>`
    case 'table':
      return table(block)
    case 'chart':
      return chartSvg(block)
  }
}

function table({ caption, headings, rows }: Block & { readonly kind: 'table' }): string {
  const head = headings.map((name) => `<th scope="col">${xmlText(name)}</th>`).join('')
  const body = rows.map(
    (row) =>
      `<tr${isHead(row) ? ' class="head"' : ''}>${headings.map((_, index) => `<td>${inline(row[index] ?? [])}</td>`).join('')}</tr>`,
  )
  return `<div class="wide" role="region" tabindex="0" aria-label="${xmlText(caption)}"><table>
<caption>${xmlText(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
}

/** A row whose first cell is strong opens a group: those below it say more of the same. */
const isHead = (row: readonly Inlines[]): boolean =>
  row[0]?.some((each) => each.kind === 'text' && each.isStrong === true) === true

function inline(inlines: Inlines): string {
  return inlines
    .map((each) => {
      if (each.kind === 'cite')
        return `<a class="cite" href="#r${each.number}" aria-label="report ${each.number}">[${each.number}]</a>`
      return each.isStrong === true ? `<strong>${xmlText(each.text)}</strong>` : xmlText(each.text)
    })
    .join('')
}

function sourceList(sources: readonly BriefSource[]): string {
  const items = sources.map(({ number, publisher, title, published, url, id, derivation }) => {
    const name = title === undefined ? xmlText(id) : `<cite dir="auto">${xmlText(title)}</cite>`
    const href = safeAddress(url)
    const parts = [
      `<strong>${xmlText(publisher)}</strong>`,
      href === undefined ? name : `<a href="${xmlText(href)}" rel="noreferrer">${name}</a>`,
      xmlText(published ?? 'date not known'),
      ...(derivation === undefined ? [] : [xmlText(derivation)]),
      ...(url === undefined ? [] : [`<span class="address">${xmlText(url)}</span>`]),
      `<code>${xmlText(id)}</code>`,
    ]
    return `<li id="r${number}" value="${number}">${parts.join(', ')}</li>`
  })
  return `<footer aria-labelledby="reports">\n<h2 id="reports">Reports</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</footer>`
}

/** Only what leads to a page: a report's address may hold anything. */
function safeAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined
}
