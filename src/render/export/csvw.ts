/**
 * What does a table say of itself, where its columns have no room for it? Metadata as CSV on the Web has it (W3C), for a file
 * beside the table: each column with its type and its sentence, and the dataset's hash, policy and moment.
 */
import type { Dataset } from '../dataset/index.ts'
import type { RenderOptions } from './format.ts'
import type { ExportColumn } from './table.ts'

interface Dialect {
  readonly delimiter: ',' | '\t'
  readonly isHeaded: boolean
}

/** The metadata of a table in `file`; ends with a line feed. */
export function csvwOf(columns: readonly ExportColumn[], { delimiter, isHeaded }: Dialect, says: string) {
  return ({ asOf, policy, hash }: Dataset, file: string, options: RenderOptions = {}): string => {
    const metadata = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:description': says,
      'dc:identifier': `urn:sha256:${hash}`,
      'dc:conformsTo': `urn:tocsin:policy:${policy}`,
      ...(asOf === '' ? {} : { 'dc:temporal': asOf }),
      dialect: {
        delimiter,
        header: isHeaded,
        headerRowCount: (isHeaded ? 1 : 0) + (options.hxl === true ? 1 : 0),
        ...(delimiter === '\t' ? { quoteChar: null } : {}),
        commentPrefix: null,
      },
      tableSchema: {
        columns: columns.map(({ name, says: sentence, type = 'string', hxl }) => ({
          name: name.replace(/[^\w]+/g, '_'),
          titles: name,
          'dc:description': sentence,
          ...(hxl === undefined ? {} : { 'dc:subject': hxl }),
          datatype: type,
        })),
      },
    }
    return `${JSON.stringify(metadata, null, 2)}\n`
  }
}
