/** What is shown or exported? A dataset, and what a reader asks for of it. */
export { countryCodeOf } from '../../stdx/index.ts'
export type { Dataset, DatasetEntry, DatasetReport, DatasetSource } from './dataset.ts'
export { entriesOf, makeDataset } from './dataset.ts'
export type { Selection } from './select.ts'
export { isWithin, selectIncidents } from './select.ts'
