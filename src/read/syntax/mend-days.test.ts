/** Of which deed is a day where a sentence tells of an arrest or a verdict as well? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, ...told: string[]][] = [
  [
    'Police on Wednesday arrested two men over the killing of a trader, Omar Sy, who was shot dead outside his shop on February 27.',
    'arrested 2026-03-11',
    'killing 2026-02-27',
  ],
  [
    'The High Court handed two life sentences to a former constable for the murder of his wife in 2021.',
    'handed 2026-03-12',
    'murder 2021',
  ],
  [
    'The army on Monday freed a boy who was kidnapped by bandits on Friday.',
    'freed 2026-03-09',
    'kidnapped 2026-03-06',
  ],
  ['Five men were arrested on Tuesday for killing a councillor in 2023.', 'arrested 2026-03-10', 'killing 2023'],
  [
    'Gunmen killed five people in Quetta on Sunday and killed three soldiers in Mastung on Monday.',
    'killed 2026-03-08',
    'killed 2026-03-09',
  ],
  [
    'On Sunday a bomb killed five people in Quetta; on Monday another killed three soldiers in Mastung.',
    'bomb 2026-03-08',
    'killed 2026-03-09',
  ],
  [
    'On Sunday gunmen killed five people in Quetta; on Monday they killed three in Mastung.',
    'killed 2026-03-08',
    'killed 2026-03-09',
  ],
  // A day alone is the verb's, and so is one behind a crime that has no article.
  ['Police arrested two men for the robbery on Monday.', 'arrested 2026-03-09'],
  ['Two men were arrested in the capital last week.', 'arrested 2026-W10'],
  ['Two men were jailed for murder in 2021.', 'jailed 2021'],
]

for (const [text, ...told] of lines) {
  test(`has its own day: ${text}`, () => {
    const reading = readReport(makeReport({ language: 'en', published: '2026-03-12', text }), knowledge)
    assert.deepEqual(
      reading.events.map(({ trigger, time }) => {
        const [word] = reading.text.slice(trigger.start, trigger.end).split(' ')
        return `${word} ${time?.value}`
      }),
      told,
    )
  })
}
