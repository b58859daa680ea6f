/** How is the desk asked over HTTP? A table of routes over the use cases, and a server that is safe as it comes. */
export { openApiOf } from './openapi.ts'
export { problemOf } from './problem.ts'
export type { Representation, RouteRow } from './route.ts'
export { routes } from './routes.ts'
export type { Served, ServeOptions } from './server.ts'
export { serve } from './server.ts'
