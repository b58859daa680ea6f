/**
 * How is someone told? As text for a mail, as a feed entry, and as CAP 1.2 for the systems of those who warn others; a
 * correction and a retraction say what they correct and take back.
 */
export type { Alert, AlertChange, AlertKind, AlertRise } from './alert.ts'
export { renderCapAlert } from './cap.ts'
export type { Facts } from './fact.ts'
export { factsOf } from './fact.ts'
export { alertFeed } from './feed.ts'
export type { AlertText } from './text.ts'
export { alertText } from './text.ts'
