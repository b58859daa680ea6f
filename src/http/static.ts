/**
 * Where does the desk's own page come from? Files that were built before; those with a hash in their name never change. And what the
 * reader knows, for whoever reads in the browser: the same files that the program reads with.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
      if (/[/\\]worker-[\w-]+\.js$/.test(path)) response.header('content-security-policy', readerPolicy)
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  await app.register(fastifyStatic, {
    root: dataFolder,
    prefix: '/data/',
    decorateReply: false,
    wildcard: false,
    globIgnore: ['**/*.{md,json,txt}', 'build/**'],
    cacheControl: false,
    setHeaders: (response) => void response.header('cache-control', 'no-cache'),
  })
}

/** The reader's thread alone does its arithmetic in WebAssembly; it may ask this server and nothing else. */
const readerPolicy = "default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self'"

/** `src/http`, `dist/http` and the bundle in `dist/bin` are equally deep. */
const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url))
