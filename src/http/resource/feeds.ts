/** `/feeds`: which feeds does the ledger follow, and how does each do? */
import { Type } from 'typebox'
import { as } from '../format.ts'
import type { RouteRow } from '../route.ts'
import { route } from '../route.ts'
import * as schema from '../schema.ts'

const feeds = route({
  method: 'GET',
  path: '/feeds',
  name: 'feeds',
  tag: 'reports',
  summary: 'Feeds that are followed, and how each does',
  description: 'Addresses without what stands behind a question mark and without names of users, which may be secrets.',
  scope: 'read',
  answers: [as('json', Type.Array(schema.Feed))],
  cache: 'never',
  async handle({ desk }) {
    const followed = await desk.feeds()
    return {
      body: followed.map(({ id: _, address, movedTo, ...feed }) => ({
        address: shown(address),
        ...(movedTo === undefined ? {} : { movedTo: shown(movedTo) }),
        ...feed,
      })),
    }
  },
})

function shown(address: string): string {
  const url = URL.parse(address)
  if (url === null) return ''
  return `${url.origin}${url.pathname}`
}

export const feedRoutes: readonly RouteRow[] = [feeds]
