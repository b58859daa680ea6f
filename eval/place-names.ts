/**
 * How well are names of places found in international (TR-News) and local news (LGL), whatever the gazetteer knows?
 *
 * Both sets mark toponyms, and words of nationality as toponyms too, so names of places count, and groups that are a
 * nationality. The sets leave some toponyms inside names of bodies unmarked. Half of both sets was trained on; the split
 * `aside` is the other half.
 */
import type { Name } from '../src/model/index.ts'
import { isDemonym } from '../train/demonym.ts'
import { geoTexts } from '../train/marked-text.ts'
import { halves, isInHalf } from './aside.ts'
import { addSums, type GoldName, kindFigures, matchNames, type NameKind, nameFigures } from './name-match.ts'
import { readingTask } from './task.ts'

const files: Readonly<Record<string, string>> = { 'TR-News': 'TR-News.xml', lgl: 'lgl.xml' }
const kinds: readonly NameKind[] = ['place']

export const placeNames = readingTask<readonly GoldName[]>({
  name: 'place-names',
  measures: 'names of places, F1 by overlap on TR-News and LGL',
  needs: Object.values(files).map((file) => `geo/${file}`),
  source:
    'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation and https://github.com/ehsk/CHF-TopoResolver',
  splits: halves,
  load: ({ data, split }) =>
    Object.values(files).flatMap((file) =>
      geoTexts(data, file)
        .filter(({ name }) => isInHalf(name, split))
        .map(({ name, text, marks }) => ({
          input: { ref: name, text },
          gold: marks.map(({ start, end }) => ({ start, end, kinds, counted: true })),
        })),
    ),
  score: (pairs) => {
    const { figures, misses } = nameFigures(pairs, matchNames(pairs, kinds, asPlace))
    const bySet = Object.entries(files).flatMap(([set, file]) => {
      const ofSet = pairs.filter(({ document }) => document.input.ref.startsWith(`${file}/`))
      return kindFigures(set, addSums(matchNames(ofSet, kinds, asPlace).byKind.values()))
    })
    return { figures: [...figures.filter(({ name }) => !name.startsWith('place')), ...bySet], misses }
  },
})

function asPlace({ kind, text }: Name): NameKind | undefined {
  return kind === 'place' || (kind === 'group' && isDemonym(text)) ? 'place' : undefined
}
