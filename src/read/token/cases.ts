/** Which words do the stages read? On the left the text, on the right its words as they must come out, between blanks. */
export const cases: readonly (readonly [text: string, words: string])[] = [
  ["Police's 12-year-old rule held.", "Police 's 12-year-old rule held ."],
  ["They didn't, can't and won't.", "They did n't , ca n't and wo n't ."],
  ['The U.S.-led force left.', 'The U.S.-led force left .'],
  ['About 20-30 men lost 3-2.', 'About 20 - 30 men lost 3 - 2 .'],
  ['The war of 1992-1997 killed many.', 'The war of 1992 - 1997 killed many .'],
  ['It measures 4 and 1/2 meters.', 'It measures 4 and 1/2 meters .'],
  ['At 6pm on 2022-01-06 they left.', 'At 6 pm on 2022-01-06 they left .'],
  ['Twenty-five people in Deir al-Zor died.', 'Twenty-five people in Deir al-Zor died .'],
  ['Anti-government protesters—hundreds—marched.', 'Anti-government protesters — hundreds — marched .'],
  ['A so-called F-16 jet, 2,750 km away.', 'A so-called F-16 jet , 2,750 km away .'],
]
