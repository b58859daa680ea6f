/**
 * How does something leave for whoever wants to be told? To a webhook, signed, and by mail; each try has a limit of time, and
 * what may pass is tried again, later and later, at moments that chance spreads.
 */
export type { Mail, MailServer } from './mail.ts'
export { openMail } from './mail.ts'
export type { Patience } from './retry.ts'
export { retrying } from './retry.ts'
export type { Post, PostPolicy } from './webhook.ts'
export { postSigned, signatureOf } from './webhook.ts'
