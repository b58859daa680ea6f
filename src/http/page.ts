/**
 * How does a person look at the routes? On a page without a script: every route with its parameters, and for what can be asked
 * without more, a form. Made from the same rows as everything else.
 */
import type { TObject } from 'typebox'
import { failureCodes, warningCodes } from '../model/index.ts'
import { statusOf } from './problem.ts'
import type { RouteRow } from './route.ts'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? '')
}

/** Half sentences with `code` in them. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

export function routesPage(routes: readonly RouteRow[], version: string): string {
  const byTag = Map.groupBy(routes, ({ tag }) => tag)
  const sections = [...byTag].map(([tag, rows]) => {
    return `<section aria-labelledby="tag-${tag}"><h2 id="tag-${tag}">${tag}</h2>${rows.map(routeHtml).join('')}</section>`
  })
  return page(
    'Tocsin: what can be asked',
    `<p>Version ${escaped(version)}. The same for programs: <a href="/openapi.json">openapi.json</a>. What can go wrong: <a href="/codes">codes</a>.</p>
<p>Answers come in the format that <code>Accept</code> or <code>?format=</code> names; <code>asOf</code> asks what was known at a moment.</p>
${sections.join('\n')}`,
  )
}

function routeHtml(row: RouteRow): string {
  const { method, path, name, summary, description, scope, answers } = row
  const isForm = method === 'GET' && row.params === undefined
  const formats = answers.map((answer) => `<code>${answer.name}</code> (${escaped(answer.mediaType)})`).join(', ')
  return `<article id="${name}"><h3><code>${method} ${escaped(path)}</code></h3>
<p>${prose(summary)}.${description === undefined ? '' : ` ${prose(description)}`}</p>
<p>Formats: ${formats}. Token: ${scope === 'none' ? 'none' : `one that may ${scope}`}.</p>
${parameterTable(row)}${isForm ? formHtml(row) : ''}</article>
`
}

function parameterTable({ params, query, body }: RouteRow): string {
  const rows = [...parameterRows(params, 'path'), ...parameterRows(query, 'query'), ...parameterRows(body, 'body')]
  if (rows.length === 0) return ''
  return `<table><thead><tr><th scope="col">name</th><th scope="col">in</th><th scope="col">what it is</th></tr></thead><tbody>${rows.join('')}</tbody></table>\n`
}

function parameterRows(object: TObject | undefined, place: string): string[] {
  const required = new Set(object?.required ?? [])
  return Object.entries(object?.properties ?? {}).map(([name, schema]) => {
    const { description = '', enum: choices } = schema as { description?: string; enum?: readonly string[] }
    const facts = [description, ...(choices === undefined ? [] : [choices.join(', ')])].filter((fact) => fact !== '')
    return `<tr><th scope="row"><code>${name}</code>${required.has(name) ? ' (needed)' : ''}</th><td>${place}</td><td>${prose(facts.join(': '))}</td></tr>`
  })
}

function formHtml({ path, name, query, answers }: RouteRow): string {
  const required = new Set(query?.required ?? [])
  const fields = Object.keys(query?.properties ?? {}).map((field) => {
    const id = `${name}-${field}`
    const need = required.has(field) ? ' required' : ''
    return `<label for="${id}">${field}</label><input id="${id}" name="${field}"${need}>`
  })
  const options = answers.map((answer) => `<option>${answer.name}</option>`).join('')
  const format =
    answers.length < 2
      ? ''
      : `<label for="${name}-format">format</label><select id="${name}-format" name="format">${options}</select>`
  return `<details><summary>Ask</summary><form action="${escaped(path)}">${fields.join('')}${format}<button>Ask</button></form></details>`
}

export function codesPage(): string {
  const failures = Object.entries(failureCodes).map(
    ([code, { means }]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${statusOf(code as keyof typeof failureCodes)}</td><td>${escaped(means)}</td></tr>`,
  )
  const warnings = Object.entries(warningCodes).map(
    ([code, means]) => `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${escaped(means)}</td></tr>`,
  )
  return page(
    'Tocsin: codes',
    `<h2>Failures</h2><table><thead><tr><th scope="col">code</th><th scope="col">status</th><th scope="col">what it means</th></tr></thead><tbody>${failures.join('')}</tbody></table>
<h2>Warnings of a reading</h2><table><thead><tr><th scope="col">code</th><th scope="col">what it means</th></tr></thead><tbody>${warnings.join('')}</tbody></table>`,
  )
}

/** What is shown at `/` where the desk's own page is not built. */
export function welcomePage(version: string): string {
  return page(
    'Tocsin',
    `<p>Version ${escaped(version)}. <a href="/docs">What can be asked</a>, <a href="/incidents">the incidents</a>, <a href="/brief?format=text">the brief</a>.</p>`,
  )
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>
`
}

export const pageStyle = `:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8884; padding: .25rem .5rem; text-align: left; vertical-align: top }
article { border-top: 2px solid #8886; margin-top: 1.5rem }
form { display: grid; gap: .5rem; grid-template-columns: max-content minmax(0, 24rem); padding: .5rem 0 }
input, select, button { font: inherit; min-height: 2rem }
summary { cursor: pointer; min-height: 1.75rem }
tr:target { outline: 2px solid }
`
