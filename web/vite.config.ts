/**
 * How is the page built? Into `dist/web`, with hashed names, nothing inlined that the content security policy refuses. The reader and
 * what it knows are no part of the page: they load when a text is to be read in the browser.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const data = join(import.meta.dirname, '..', 'data')
const known = ['models/syntax-en.bin', 'models/attribution-en.bin', 'gazetteer/places.tsv'].map((file) =>
  join(data, file),
)
const knownBytes = known.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0)

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  define: { KNOWN_BYTES: String(knownBytes) },
  resolve: { alias: { 'node:crypto': join(import.meta.dirname, 'src', 'reader', 'node-crypto.ts') } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
})
