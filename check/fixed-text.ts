/** Which texts stand for all, where a check needs readings? A few of our own writing, chosen for what could go wrong. */
import type { ReportInput } from '../src/model/index.ts'

export const fixedTexts: readonly ReportInput[] = [
  {
    ref: 'dated',
    title: 'Two killed as protesters storm Almaty airport',
    text: `ALMATY, Kazakhstan — At least two people were killed and 14 injured on Wednesday night when protesters stormed the airport in Almaty, the interior ministry said. "We will restore order by tomorrow," said Colonel Azamat Bekov, a police spokesman.\n\nMore than 200 people have been detained since January 2, according to officials quoted by local media. On 5 January 2022 shots were heard near Republic Square in the early hours. The internet was cut for three days.`,
    published: '2022-01-06T02:30:00+06:00',
    publisher: 'The Steppe Post',
    url: 'https://steppe-post.example/2022/01/06/almaty',
  },
  {
    ref: 'undated',
    text: 'Dozens of demonstrators marched in Lagos on Friday. Police denied that anyone had been hurt. Last year about 40 died there.',
  },
  {
    ref: 'late in the day',
    text: 'Rebels shelled a village near Goma overnight, killing as many as 12 civilians. They had attacked the day before, too.',
    published: '2023-11-30T23:59:59-11:00',
  },
  {
    ref: 'other language',
    text: 'Полиция применила слезоточивый газ против протестующих на площади Республики в Алматы.',
  },
  { ref: 'empty', text: '' },
  {
    ref: 'broken',
    text: 'Police said \ud83d that twenty\u0000 people\r\nwere  hurt in İstanbul; 9999999999999999999999 fled.',
    published: 'soon',
  },
  { ref: 'no words', text: '—…!!! 12/13/14 \u202e« »\n\n\t\t((((', published: '2024-02-29' },
]
