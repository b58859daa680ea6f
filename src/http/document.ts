/** Where are the routes described? `/openapi.json` for programs, `/docs` and `/codes` for people; made once. */
import type { FastifyInstance } from 'fastify'
import { openApiOf } from './openapi.ts'
import { codesPage, pageStyle, routesPage } from './page.ts'
import type { RouteRow } from './route.ts'

export interface DocumentOptions {
  readonly routes: readonly RouteRow[]
  readonly version: string
}

export function registerDocuments(app: FastifyInstance, { routes, version }: DocumentOptions): void {
  const documents: readonly [path: string, type: string, body: string][] = [
    ['/openapi.json', 'application/json', `${JSON.stringify(openApiOf(routes, { version }), null, 2)}\n`],
    ['/docs', 'text/html; charset=utf-8', routesPage(routes, version)],
    ['/docs.css', 'text/css; charset=utf-8', pageStyle],
    ['/codes', 'text/html; charset=utf-8', codesPage()],
  ]
  for (const [path, type, body] of documents)
    app.get(path, async (_, reply) => reply.type(type).header('cache-control', 'no-cache').send(body))
}
