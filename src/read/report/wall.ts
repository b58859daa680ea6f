/**
 * Does this page show something else in place of its report, or only the report's beginning? A question about cookies, a check
 * for robots: then there is no report. An invitation to subscribe: that is left out, and what stands above it is a part.
 */
import type { Block } from './block.ts'
import { isProse } from './content.ts'
import type { StructuredArticle } from './structured.ts'

/** What a page that asks before it shows anything speaks of. A report on the same matter does not address its reader. */
const consentWords =
  /\b(?:cookies?|consent|your (?:privacy|personal data|data|choices|preferences)|privacy policy|our (?:\d+ )?partners|device (?:identifiers|scanning)|personali[sz]ed (?:ads|advertising|content)|reject all|accept all)\b/i
const addressed = /\b(?:you|your|we|our)\b/i
/** Paragraphs of such a page; a longer text has a report in it somewhere. */
const wallParagraphsMax = 12

/** A check that a machine makes of whoever asks, in its own words. */
const challenge =
  /\b(?:checking (?:if the site connection is secure|your browser)|(?:enable|turn on|allow) (?:javascript|cookies)(?: and cookies)? (?:to continue|and reload|in your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual (?:traffic|activity) from your|review the security of your connection|access to this page has been denied|javascript is (?:disabled|required)|please (?:wait while|complete the) .{0,30}(?:verif|captcha|security check))/i
/** A report that quotes such words is longer. */
const challengeCharsMax = 1200

/** Whether a page's text is a question or a check in place of a report. */
export function isWall(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(isProse)
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (chars <= challengeCharsMax && blocks.some(({ text }) => challenge.test(text))) return true
  if (paragraphs.length === 0 || paragraphs.length > wallParagraphsMax) return false
  return paragraphs.every(({ text }) => consentWords.test(text) && addressed.test(text))
}

/** What stands where the rest of a report would be. */
const invitation =
  /^(?:(?:please )?(?:subscribe|sign in|log ?in|register|sign up|join)(?: now| today| here)? (?:to|for|and) (?:continue|keep|read|get|unlock|access|view|see|the full)|to (?:continue|keep) reading|to read (?:the (?:full|rest)|this|more)|(?:already|are you) (?:a|an) (?:subscriber|member|registered)|(?:this|the (?:full|rest of this)) (?:article|story|content|post|piece) is (?:only |exclusively |reserved |available |free )*(?:for|to) (?:\w+ )?(?:subscribers|members|registered)|(?:you have|you've) (?:reached|read|used|\d+) .{0,40}(?:free|limit|articles?)|(?:get|enjoy|unlock) (?:unlimited|full|instant|all[- ]access)|(?:unlimited|full) (?:digital )?access|cancel any ?time|create (?:a|your) free account|subscriber[- ]only|(?:for|exclusive to) subscribers\b|your (?:free )?trial|subscription (?:options|required))/i
/** A paragraph of a report that begins so is longer. */
const invitationCharsMax = 240

export interface Shown {
  readonly blocks: readonly Block[]
  /** Only a part of the report is shown, as far as the page lets on. */
  readonly isPart: boolean
}

/** The report's blocks without the invitations at its end; all that stands below the first of those is about subscribing. */
export function withoutInvitations(blocks: readonly Block[], structured: StructuredArticle | undefined): Shown {
  const isInvitation = ({ text }: Block): boolean => text.length <= invitationCharsMax && invitation.test(text)
  const end = blocks.findLastIndex((block) => !isInvitation(block)) + 1
  const kept = blocks.slice(0, end)
  const isCut = end < blocks.length && end > 0
  return { blocks: end === 0 ? blocks : kept, isPart: isCut || structured?.isForAll === false }
}
