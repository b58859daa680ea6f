/** `npm run client`: writes `src/client/api.ts` anew from the routes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientSource } from './client-source.ts'

writeFileSync(join(import.meta.dirname, '..', 'src', 'client', 'api.ts'), clientSource())
