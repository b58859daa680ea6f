/** What was asked for can't be done; the message says why, in one line, and the program ends with 64. */
export class UsageError extends Error {}
