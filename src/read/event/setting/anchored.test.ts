/** Is a place only named to say where another lies? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('an event is in the village, not in the town that tells where the village lies, nor behind a border', () => {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Rebels killed nine people in Bambo, 60 km north of Goma, on Tuesday.', 'Bambo'],
    ['A drone killed 17 people at a market in Zouera, north of Timbuktu, on Tuesday.', 'Zouera'],
    ['Raiders burned down the village of Karlabad in Maradi on Tuesday.', 'Karlabad'],
    ['Rebels blew up a bridge in the Saravena area of Arauca on Tuesday.', 'Saravena'],
    ['Gunmen killed a villager in Kurkheda tahsil in Gadchiroli district on Tuesday.', 'Kurkheda'],
    ['Two soldiers were killed near the border with Lebanon on Tuesday.', undefined],
    ['Fighting broke out in Ethiopia near the border with Sudan on Tuesday.', 'Ethiopia'],
    // A part of a town is no finer than the town, where no gazetteer knows it.
    ['A gunman shot dead two men in the Lyarabad area of Karachi on Tuesday.', 'Karachi'],
    ['A gunman shot dead two men in Lyarabad in Karachi on Tuesday.', 'Karachi'],
    ['Rebels attacked a base in North Kivu near Goma on Tuesday.', 'Goma'],
    ['A boat sank 40 km off the coast of Libya on Tuesday.', 'Libya'],
  ]
  for (const [text, expected] of lines) assert.equal(settings(text)[0]?.[1], expected, text)
})
