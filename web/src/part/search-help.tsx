/** How is a search written? The operators that the server understands, while the box is in use. */
const operators: readonly (readonly [written: string, means: string])[] = [
  ['bomb market', 'both words'],
  ['"health ministry"', 'these words in a row'],
  ['explo*', 'words that begin so'],
  ['quake OR tremor', 'either'],
  ['protest NOT football', 'without a word; also -football'],
  ['(raid OR arrest) Almaty', 'groups'],
]

export function SearchHelp() {
  return (
    <div class="search-help" id="search-help">
      <dl>
        {operators.map(([written, means]) => (
          <div key={written} class="contents">
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
