/** Which reference pages are written from tables? `scripts/reference.ts` writes them, a test compares. */
export { codesPage, rulesPage } from './codes.ts'
export { commandsPage } from './commands.ts'
