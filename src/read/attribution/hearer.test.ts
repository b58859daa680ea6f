/** Who says it, who only hears it, and what is a deed and no saying? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, said: readonly string[]][] = [
  [
    'Twelve were killed and six injured, the head of the rescue service, Ana Ruiz, told reporters on Monday.',
    ['the head of the rescue service, Ana Ruiz,: Twelve were killed and six injured'],
  ],
  ['The mayor told residents that the dam had burst.', ['The mayor: that the dam had burst']],
  ['Students protested against higher fees on Monday.', []],
  ['The union protested that the vote was rigged.', ['The union: that the vote was rigged']],
  ['Police charged the crowd with batons in Dakar.', []],
  ['Prosecutors charged that the minister took bribes.', ['Prosecutors: that the minister took bribes']],
  ['Firefighters responded to the scene of the crash.', []],
  ['The ministry responded that no one was hurt.', ['The ministry: that no one was hurt']],
  ['The airline has apologised to a passenger.', []],
  ['Cases of cholera were confirmed in the suburbs of Lagos.', ['-: Cases of cholera']],
  ['Cases of cholera were confirmed by the ministry.', ['the ministry: Cases of cholera']],
  ['The men argued before one stabbed the other.', []],
  ['The lawyer argued that his client was innocent.', ['The lawyer: that his client was innocent']],
  ['The ministry posted on X that two soldiers were killed.', ['The ministry: that two soldiers were killed']],
  ['Militants posted guards at the school.', []],
  ['The front is suspected of carrying out the attack in Gwoza.', ['-: The front … carrying out the attack in Gwoza']],
  ['A suspected thief shot a shopkeeper in Kisumu.', []],
  ['A judge identified as Ali Kone was shot by gunmen.', []],
  ['Militants attacked a post of the border police in Noney.', []],
  [
    'A trader who refused to give his full name said police beat him.',
    ['A trader who refused to give his full name: police beat him'],
  ],
]

for (const [text, said] of lines) {
  test(`says: ${text}`, () => {
    const { attributions, text: own } = readReport(makeReport({ language: 'en', text }), knowledge)
    const words = (spans: (typeof attributions)[number]['source']): string =>
      spans.map(({ start, end }) => own.slice(start, end)).join(' … ')
    assert.deepEqual(
      attributions.map(({ source, content }) => `${words(source) || '-'}: ${words(content)}`),
      said,
    )
  })
}
