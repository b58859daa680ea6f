/**
 * What does a stranger need to know? A situation report: the gravest in a few sentences, what is new, what contradicts itself,
 * every incident with its figures and who states them, what is not known, a timeline, and the reports. One structure
 * (`compose.ts`), four forms of it: text for a terminal, Markdown, a page that stands alone, a Word document.
 */
export type { BriefOptions, BriefSubject } from './compose.ts'
export { composeBrief } from './compose.ts'
export type { Block, Brief, BriefSource, Inline } from './document.ts'
export { renderBriefDocx } from './docx.ts'
export { renderGist } from './gist.ts'
export { renderBriefHtml } from './html.ts'
export { renderBriefMarkdown } from './markdown.ts'
export { renderBriefText } from './text.ts'
