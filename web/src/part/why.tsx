/** Why was it read so? Each value with the rule that read it, the words it was read from, and whether they say it or it was inferred. */
import type { Reading } from '../contract.ts'

/** Rows shown: a long report has thousands, and `tocsin explain` prints them all. */
const rowsMax = 300

export function Why({ reading: { because, text } }: { readonly reading: Reading }) {
  if (because.length === 0) return null
  return (
    <details class="why">
      <summary>Why: {because.length} values and the rules that read them</summary>
      <table>
        <caption class="unseen">Rules by value</caption>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Rule</th>
            <th scope="col">Basis</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {because.slice(0, rowsMax).map(({ of, rule, span, basis }) => (
            <tr key={`${of} ${rule} ${span.start}`}>
              <td>{of}</td>
              <td>{rule}</td>
              <td>{basis}</td>
              <td>
                <bdi>“{text.slice(span.start, span.end)}”</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
