/** How does the brief look? The few signs of Markdown that it uses, as elements; whatever else a text holds stays text. */
import type { ComponentChildren } from 'preact'

interface Block {
  readonly kind: 'heading' | 'item' | 'numbered' | 'quote' | 'text'
  readonly level: number
  readonly text: string
}

const patterns: readonly (readonly [Block['kind'], RegExp])[] = [
  ['heading', /^(#{1,4}) (.*)$/],
  ['item', /^(\s*)[-*] (.*)$/],
  ['numbered', /^(\s*\d+\.) (.*)$/],
  ['quote', /^(\s*)> ?(.*)$/],
]

function blockOf(line: string): Block {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(line)
    if (found !== null) return { kind, level: found[1]?.length ?? 0, text: found[2] ?? '' }
  }
  return { kind: 'text', level: 0, text: line.trim() }
}

export function Markdown({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const parts: { readonly isTable: boolean; readonly lines: string[] }[] = []
  for (const line of lines) {
    const isTable = rowPattern.test(line)
    const last = parts.at(-1)
    if (isTable && last?.isTable === true) last.lines.push(line)
    else parts.push({ isTable, lines: [line] })
  }
  return (
    <div class="rendered">
      {parts.map((part, index) =>
        part.isTable ? (
          <Table key={index} lines={part.lines} />
        ) : (
          <Line key={index} block={blockOf(part.lines[0] ?? '')} />
        ),
      )}
    </div>
  )
}

const rowPattern = /^\s*\|.*\|\s*$/
/** What stands between the bars; one after a backslash is no bar. */
const cellPattern = /(?:\\.|[^|\\])+/g
const rulePattern = /^[\s|:-]+$/

/** The first row names the columns where a row of dashes follows it. */
function Table({ lines }: { readonly lines: readonly string[] }) {
  const rows = lines.filter((line) => !rulePattern.test(line)).map((line) => line.trim().match(cellPattern) ?? [])
  const [first = [], ...others] = rows
  const hasHead = rulePattern.test(lines[1] ?? '')
  return (
    <div class="scroll">
      <table>
        {hasHead && (
          <thead>
            <tr>
              {first.map((cell, index) => (
                <th key={index} scope="col">
                  {inline(cell.trim())}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(hasHead ? others : rows).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} dir="auto">
                  {inline(cell.trim())}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ block: { kind, level, text } }: { readonly block: Block }) {
  const words = inline(text)
  if (kind === 'quote') return <blockquote dir="auto">{words}</blockquote>
  if (kind === 'item')
    return (
      <p class="item" dir="auto">
        {words}
      </p>
    )
  if (kind !== 'heading') return <p dir="auto">{words}</p>
  // The page's own headings stand above those of the brief.
  if (level === 1) return <h3 dir="auto">{words}</h3>
  return level === 2 ? <h4 dir="auto">{words}</h4> : <h5 dir="auto">{words}</h5>
}

/** Bold words, and signs that a backslash makes plain. */
function inline(text: string): ComponentChildren {
  return text.split(/(\*\*(?:\\.|[^*\\])+\*\*)/).map((part) => {
    const isBold = part.length > 4 && part.startsWith('**') && part.endsWith('**')
    const plain = (isBold ? part.slice(2, -2) : part).replace(/\\([!-/:-@[-`{-~])/g, '$1')
    return isBold ? <strong key={part}>{plain}</strong> : plain
  })
}
