/** How does the list leave the desk? The incidents that pass the filter, as files that other programs read. */
import { addressOf } from '../api.ts'
import { query } from '../state.ts'
import { headersOf, isGiven } from '../token.ts'

/** Formats of the server, with the ending that a file of it has. */
const formats: readonly (readonly [name: string, label: string, ending: string])[] = [
  ['csv', 'Table (CSV, columns of ACLED)', 'csv'],
  ['geojson', 'Map layer (GeoJSON)', 'geojson'],
  ['json', 'Everything (JSON)', 'json'],
  ['jsonl', 'Everything, one a line (JSON Lines)', 'jsonl'],
  ['atom', 'Feed (Atom)', 'atom'],
  ['jsonfeed', 'Feed (JSON Feed)', 'json'],
]

/** Rows of a file at the most; the server pages what is longer. */
const rowsMax = '1000'

/** A link sends no token, so the page asks itself. */
async function save(address: string, name: string): Promise<void> {
  const response = await fetch(address, { headers: headersOf('*/*') })
  if (!response.ok) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

export function Export({ total }: { readonly total: number }) {
  return (
    <details class="menu">
      <summary>Export</summary>
      <ul>
        {formats.map(([name, label, ending]) => (
          <li key={name}>
            <a
              href={addressOf('/incidents', [...query.value, ['limit', rowsMax], ['format', name]])}
              download={`incidents.${ending}`}
              onClick={(event) => {
                if (!isGiven()) return
                event.preventDefault()
                void save(event.currentTarget.href, event.currentTarget.download)
              }}
            >
              {label}
            </a>
          </li>
        ))}
        {total > Number(rowsMax) && (
          <li class="quiet">
            The first {rowsMax} of {total}; <code>tocsin export</code> writes all.
          </li>
        )}
      </ul>
    </details>
  )
}
