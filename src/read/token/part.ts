/** Which of the parts between semicolons does an offset stand in? "Senegal freed 25; unions in Benin marched" tells of two countries. */
import type { Sentence } from './index.ts'

/** The number of semicolons before it. */
export const partAt = ({ tokens }: Sentence, offset: number): number =>
  tokens.filter(({ text, start }) => text === ';' && start < offset).length
