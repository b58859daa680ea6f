/**
 * What does a stranger need to know? A situation brief: every incident with its figures, who says what in their own words,
 * and what is not known. One structure (`compose.ts`), two forms of it: text for a terminal, and Markdown.
 */
export type { Brief, BriefIncident, BriefSource, BriefSubject } from './compose.ts'
export { composeBrief } from './compose.ts'
export { renderBriefMarkdown } from './markdown.ts'
export { renderBriefText } from './text.ts'
