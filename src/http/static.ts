/** Where does the desk's own page come from? Files that were built before; those with a hash in their name never change. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { welcomePage } from './page.ts'

export interface StaticOptions {
  /** The folder with `index.html`. */
  readonly folder: string | undefined
  readonly version: string
}

export async function registerStatic(app: FastifyInstance, { folder, version }: StaticOptions): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    app.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(welcomePage(version)))
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    // One handler for each file that is there: a name from a request never becomes a path.
    wildcard: false,
    // What the build notes for itself.
    globIgnore: ['source.txt'],
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = /[.-][\w-]{8,}\.\w+$/.test(path) && /[/\\]assets[/\\]/.test(path)
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
