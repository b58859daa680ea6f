/** What does each export hold? The guide for people, written from the same table as the exports. */
import type { ExportFormat } from './format.ts'
import { exportFormats } from './index.ts'

const opening = `# Exports

This page is written from the tables in \`src/render/export/\`; \`UPDATE=1 npm test -- src/render/export/guide\` writes it anew.

\`tocsin export\` writes the incidents of a ledger for other programs. Options choose which: \`--country\`, \`--near\`, \`--from\`,
\`--to\`, \`--query\`, \`--incident\`, and \`--as-of\` a moment of knowledge; \`--policy\` chooses the figures.

\`\`\`sh
npx tocsin sample > brief.txt
npx tocsin export --store sample.db --format acled --hxl --country KAZ --output kazakhstan.csv
npx tocsin export --store sample.db --format geojson --near 33.89,35.51,30 --output beirut.geojson
npx tocsin brief --store sample.db --country KAZ --format html --output brief.html
\`\`\`

## What holds for all

- **Which dataset.** Every file says the sha256 of its content, the policy that chose the figures and the moment of knowledge: inside,
  or, for a table that is written with \`--output\`, in \`FILE-metadata.json\` beside it ([CSV on the Web](https://www.w3.org/TR/tabular-metadata/)).
  Two files of one hash say the same, whatever their format.
- **Points.** Towns and sites have a point; what is only known to be in a division or a country has none: no middle is put in its place.
- **Formulas.** A text cell of a CSV that a spreadsheet could take for a formula has an apostrophe before it, and so has one that begins
  with an apostrophe: taking one away gives the text back. Numbers stay numbers.
- **Order and repetition.** The same ledger, asked the same, gives the same bytes.
- **Ids** are made from the ledger's and stay as long as those do: numbers for ACLED, UCDP and GDELT, UUIDs for STIX.

## Formats

| format | holds | one row is | media type |
| --- | --- | --- | --- |
`

const closing = `
## How they are checked

| format | by |
| --- | --- |
| CAP | libxml2, with a schema written from the standard |
| STIX | ajv, with a JSON Schema written from the standard; every reference leads to an object |
| Parquet | hyparquet |
| Web Annotations | each quote with its context and place against the stored text |
| PROV | whatever is related is defined |
| incidents as JSON lines | \`schema/incident.schema.json\` |
`

/** Markdown; ends with a line feed. */
export function exportsGuide(): string {
  const rows = exportFormats.map(
    ({ name, says, unit, mediaType }) => `| \`${name}\` | ${cell(says)} | ${units[unit]} | \`${mediaType}\` |`,
  )
  return `${opening}${rows.join('\n')}\n${exportFormats.flatMap(columnsOf).join('')}${closing}`
}

const units: Readonly<Record<ExportFormat['unit'], string>> = {
  incident: 'an incident',
  claim: 'a claim of a report',
  dataset: 'the dataset whole',
}

function columnsOf({ name, columns }: ExportFormat): string[] {
  if (columns === undefined) return []
  const hasTags = columns.some(({ hxl }) => hxl !== undefined)
  const head = hasTags ? '| column | holds | HXL |\n| --- | --- | --- |' : '| column | holds |\n| --- | --- |'
  const rows = columns.map(({ name: column, says, hxl = '' }) => {
    const tag = hxl === '' ? '' : `\`${hxl}\``
    return `| \`${column}\` | ${cell(says)} |${hasTags ? ` ${tag} |` : ''}`
  })
  return [`\n## Columns of ${name}\n\n${head}\n${rows.join('\n')}\n`]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
