/**
 * Where must sentences and words end? In `sentences`, ¶ stands between two sentences and must be found there and nowhere
 * else (it is taken out, the blank before it stays). In `tokens`, the words as they must come out, between blanks.
 */

export interface SyntaxCases {
  readonly sentences: readonly string[]
  readonly tokens: readonly (readonly [text: string, tokens: string])[]
}

export const cases: SyntaxCases = {
  sentences: [
    'Police fired. ¶Two people died.',
    'Gen. A. B. Ospanov spoke to Mr. Lee. ¶He left.',
    'He moved to the U.S. ¶He never came back.',
    'The U.S. Army left. ¶Nobody stayed.',
    'It happened at 5 p.m. ¶The guards fled.',
    'It happened at 5 p.m. on Tuesday. ¶The guards fled.',
    'It happened at 5 p.m. Tuesday in the yard.',
    'On Jan. 6 they came. ¶On Sept. 7 they left.',
    'It rose by 3.5 points. ¶Then it fell.',
    'School No. 5 was hit. ¶The answer was no. ¶They left.',
    'He waited... and left. ¶He waited... ¶She left.',
    '“We are leaving.” ¶The crowd cheered.',
    '"Why?" he asked. ¶"I saw it." ¶Nobody spoke.',
    '"Stop!" she shouted.',
    'They fled (he said so.) ¶The town was empty.',
    'ALMATY, Kazakhstan, Jan. 6 (Steppe Wire) - Police fired. ¶Two people died.',
    'ALMATY. Jan. 6. STEPPE WIRE - Police fired. ¶Two people died.',
    'Steel Corp. said so. ¶Steel Corp. ¶The firm said so.',
    'He likes tea, coffee, etc. ¶Others do not.',
    'The hall burned\ndown on Tuesday and the\nguards fled. ¶They were\ncaught.',
    'What we know\n\n¶Police fired. ¶Two died.\n\n¶More to come',
    'The toll:\n¶- 12 dead\n¶- 40 hurt\n¶- 3 missing',
    '1. Police fired. ¶2. The crowd ran.',
    'the army fired.  ¶two men died in the u.s. ¶he said so.',
    'the army attacked col. ochoa on jan. 5. ¶"we won." ¶the others fled.',
    'POLICE FIRED. ¶TWO PEOPLE DIED AT 5 P.M. ON TUESDAY.',
    'He said so.¶The others left.',
    'Yahoo! said so. ¶He left!',
    'Полиция стреляла. ¶Двое погибли.',
    '警察开枪。¶两人死亡。',
    'Who did it?! ¶Nobody knows.',
    'He left. [17] ¶Nobody knew (c. 1871).',
    'See http://example.com/a.b?c=d. ¶Then write.',
    'J. Edgar met Dr. Noor. ¶They spoke.',
  ],
  tokens: [
    ["Police's 12-year-old rule", "Police 's 12-year-old rule"],
    ["They didn't, can’t and won't.", "They did n't , ca n’t and wo n't ."],
    ['We cannot go; they’re here.', 'We can not go ; they ’re here .'],
    ['2,750 men, 3.5 million, 18:07', '2,750 men , 3.5 million , 18:07'],
    ['It cost $2.5m or €300 (12%).', 'It cost $ 2.5m or € 300 ( 12 % ) .'],
    ['Wait... "so" it is?!', 'Wait ... " so " it is ? !'],
    [
      'See https://example.com/a?b=1, or mail desk@steppe.example.',
      'See https://example.com/a?b=1 , or mail desk@steppe.example .',
    ],
    ['(www.example.com)', '( www.example.com )'],
    ['20-30 men lost 3-2', '20 - 30 men lost 3 - 2'],
    ['At 6pm on 2022-01-06, at 6:30 a.m.', 'At 6 pm on 2022-01-06 , at 6:30 a.m.'],
    ['the U.S.-led force', 'the U.S.-led force'],
    ['AT&T, O’Brien and Sana’a', 'AT&T , O’Brien and Sana’a'],
    ['Nur-Sultan--the capital—is calm', 'Nur-Sultan -- the capital — is calm'],
    ["the 1990s, the '90s, the 6th", "the 1990s , the ' 90s , the 6th"],
    ["the protesters' camp", "the protesters ' camp"],
    ['and/or #Aktau @desk', 'and / or # Aktau @ desk'],
    ['Қазақстан на 6-м месте', 'Қазақстан на 6-м месте'],
    ['a\u0000b \u00a0c', 'a b c'],
    ['no. 5 and No. 5. No.', 'no. 5 and No. 5 . No .'],
  ],
}
