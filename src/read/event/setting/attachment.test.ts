/** How near to an event does a time or place hang in its sentence's tree? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('time and place are those that hang on the event, and not the nearest', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    [
      'Police in Aktau arrested a man on Wednesday who had attacked a guard in Almaty on Monday.',
      ['arrested', 'Aktau', '2022-01-05'],
      ['attacked', 'Almaty', '2022-01-03'],
    ],
    ['The army said on Wednesday that gunmen had attacked a patrol near Almaty.', ['attacked', 'Almaty', '2022-01-06']],
    ['It was the largest blast since Beirut; a bomb exploded in Aktau.', ['bomb', 'Aktau', '2022-01-06']],
    ['A quake shook Indonesia’s Sumatra island on Tuesday.', ['quake', 'Sumatra', '2022-01-04']],
    ['Rebels raided a village on Indonesia’s Java island on Tuesday.', ['raided', 'Java', '2022-01-04']],
    ['A bomb exploded on the cattle market of Almaty on Tuesday.', ['bomb', 'Almaty', '2022-01-04']],
    ['Gunmen attacked a patrol in Aktau shortly before midnight on Tuesday.', ['attacked', 'Aktau', '2022-01-04']],
    ['A boat, which had set off from Aktau, sank on Tuesday off Almaty.', ['sank', 'Almaty', '2022-01-04']],
    [
      'Police arrested the owner, who surrendered in Aktau.',
      ['arrested', undefined, '2022-01-06'],
      ['surrendered', 'Aktau', '2022-01-06'],
    ],
    [
      'Soldiers shot at men who had marched into the centre of Almaty.',
      ['shot', 'Almaty', '2022-01-06'],
      ['marched', 'Almaty', '2022-01-06'],
    ],
    ['Sonko, who has not been seen since Sunday, led a march in Almaty.', ['march', 'Almaty', '2022-01-06']],
    ['The toll of the crash in Almaty rose to 12 on Tuesday.', ['crash', 'Almaty', '2022-01-06']],
    ['The mayor of Almaty was ambushed in Mangystau on Tuesday.', ['ambushed', 'Mangystau', '2022-01-04']],
    ['The army closed the roads ahead of a January 25 election.', ['closed the roads', undefined, '2022-01-06']],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(-expected.length), expected, text)
})

test('a state called by its letters is no place of what it does; a saying that is put in has its day to itself', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    ['He was killed in a U.S. drone strike on Tuesday.', ['drone strike', undefined, '2022-01-04']],
    ['A U.S. school shooting in Houston left three dead on Tuesday.', ['shooting', 'Houston', '2022-01-04']],
    [
      'Officers raided a hotel in Osh, police said on Tuesday, and arrested 13 people.',
      ['arrested', 'Osh', '2022-01-06'],
    ],
    [
      'The army said on Tuesday that rebels had burned a church in Osh on Monday.',
      ['burned a church', 'Osh', '2022-01-03'],
    ],
    [
      'Fear spread in Osh on Wednesday as police studied a blast that ripped through a market the day before.',
      ['blast', 'Osh', '2022-01-04'],
    ],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(-expected.length), expected, text)
})
